import type { Analysis } from './analyse.ts';
import { scratch } from './scratch.ts';
import { SIGNAL_IDS, type SignalId } from './signals/ids.ts';
import { isAsk, isCounter } from './signals/index.ts';
import type { SignalHit } from './signals/types.ts';

/*
 * The features of a text, as 32-bit hashes with their places: words, word pairs and skip-bigrams (base forms, stems, types of
 * entities: neighbours, and telling words a few apart), character n-grams (they hold where words are misspelt or cut otherwise), signals with their state,
 * pairs of signals (who asks for what), and a few traits of the writing. FNV-1a over UTF-16 units; two features that share a
 * hash count as one, which at some 10^5 features in 2^32 values happens about once.
 *
 * Links are left out of words and n-grams: whether a message has one says more about where it was collected than about what it
 * wants. A link speaks through the signal suspicious-link alone.
 */

export const FAMILIES = ['word', 'pair', 'skip-bigram', 'gram', 'signal', 'signal-pair', 'trait'] as const;
export type Family = (typeof FAMILIES)[number];

export interface Features {
  /** Feature hashes, in reading order within each family; the same feature may repeat. */
  readonly hashes: Uint32Array;
  /** Half-open places in the normalised text; [0, 0) for traits, which have none. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index into FAMILIES. */
  readonly families: Uint8Array;
}

const SEEDS: Readonly<Record<Family, number>> = {
  word: hashText(0x811c9dc5, 'word'),
  pair: hashText(0x811c9dc5, 'pair'),
  'skip-bigram': hashText(0x811c9dc5, 'skip-bigram'),
  gram: hashText(0x811c9dc5, 'gram'),
  signal: hashText(0x811c9dc5, 'signal'),
  'signal-pair': hashText(0x811c9dc5, 'signal-pair'),
  trait: hashText(0x811c9dc5, 'trait'),
};

const SIGNAL = FAMILIES.indexOf('signal');
const SIGNAL_PAIR = FAMILIES.indexOf('signal-pair');

/** Whether signals make the features of a family, an index into FAMILIES. */
export function isOfSignals(family: number): boolean {
  return family === SIGNAL || family === SIGNAL_PAIR;
}

const LONGEST_GRAM = 4;
const ALL: ReadonlySet<Family> = new Set(FAMILIES);

/** The features of an analysed text; `families` leaves the others out (for ablations and the kinds). */
export function vectorise(analysis: Analysis, families: ReadonlySet<Family> = ALL): Features {
  const draft = new Draft(mostFeatures(analysis), reportedUnits(toldUnits(analysis)));
  for (const [name, extract] of EXTRACTORS) {
    if (!families.has(name)) continue;
    draft.family = FAMILIES.indexOf(name);
    extract(analysis, draft);
  }
  return draft.features();
}

/** Features as they are found, in arrays that are large enough from the start: vectors are made for every message and every rest of one. */
class Draft {
  family = 0;
  #count = 0;
  readonly #hashes: Uint32Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #families: Uint8Array;
  readonly #told: Uint8Array | undefined;

  constructor(most: number, told: Uint8Array | undefined) {
    // One buffer under all four: one lies outside V8's heap and is dear to make.
    const buffer = new ArrayBuffer(13 * most);
    this.#hashes = new Uint32Array(buffer, 0, most);
    this.#starts = new Int32Array(buffer, 4 * most, most);
    this.#ends = new Int32Array(buffer, 8 * most, most);
    this.#families = new Uint8Array(buffer, 12 * most, most);
    this.#told = told;
  }

  /** What a text quotes or tells of others must not teach what a text says itself, nor the other way round. */
  emit(hash: number, start: number, end: number): void {
    const at = this.#count++;
    this.#hashes[at] = this.#told !== undefined && this.#told[start] === 1 ? reportedFeature(hash) : hash;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#families[at] = this.family;
  }

  features(): Features {
    // A typed array drops what is written past its end without a word.
    if (this.#count > this.#hashes.length) throw new RangeError('More features than were reckoned with.');
    return {
      hashes: this.#hashes.subarray(0, this.#count),
      starts: this.#starts.subarray(0, this.#count),
      ends: this.#ends.subarray(0, this.#count),
      families: this.#families.subarray(0, this.#count),
    };
  }
}

const TRAITS_AT_MOST = 8;

function mostFeatures({ normalised: { text }, tokens, hits }: Analysis): number {
  const pairs = Math.min(hits.length, SIGNAL_IDS.length) ** 2;
  return LONGEST_GRAM * text.length + (2 + REACH.latin) * tokens.length + hits.length + pairs + TRAITS_AT_MOST;
}

const REPORTED = 0x5bd1e995;

/** The feature as it counts within a quotation or an account of others; applied twice, the feature itself. */
export function reportedFeature(hash: number): number {
  return (hash ^ REPORTED) >>> 0;
}

const QUOTATION = /「[^「」]{12,400}」|『[^『』]{12,400}』|“[^“”]{12,400}”|"[^"\n]{12,400}"|^>.{0,400}$/gm;
/** A quotation that is most of the text is no quotation: somebody has put marks around the whole. */
const MOST = 0.6;

/** Marks the units that stand in a quotation or in a clause that tells of a scam; undefined when none does. */
function toldUnits({ normalised: { text }, clauses }: Analysis): Uint8Array | undefined {
  let units: Uint8Array | undefined;
  const mark = (start: number, end: number): void => {
    units ??= new Uint8Array(text.length);
    units.fill(1, start, end);
  };
  for (const { start, end, reported } of clauses) if (reported) mark(start, end);
  for (const match of text.matchAll(QUOTATION)) mark(match.index, match.index + match[0].length);
  return units;
}

/** The told units of a text, unless they are most of what of it counts. */
function reportedUnits(units: Uint8Array | undefined, aside?: Uint8Array): Uint8Array | undefined {
  if (units === undefined) return undefined;
  let marked = 0;
  let all = 0;
  for (let i = 0; i < units.length; i++) {
    if (aside?.[i] === 1) continue;
    all++;
    marked += units[i]!;
  }
  return marked > all * MOST ? undefined : units;
}

/**
 * The features of what is left when marked units are set aside: none of them has a part in a feature, and requests are paired only
 * with what is left. `requote`: whether a quotation is read anew; it may be most of the rest and then is none, or the reverse.
 * Traits stay out.
 */
export function without(
  { hashes, starts, ends, families }: Features,
  analysis: Analysis,
  aside: Uint8Array,
  { requote }: { requote: boolean },
): Features {
  const isLeft = (start: number, end: number): boolean => end > 0 && aside[start] === 0 && aside[end - 1] === 0;
  const units = toldUnits(analysis);
  const before = reportedUnits(units);
  const told = requote ? reportedUnits(units, aside) : before;
  const draft = new Draft(mostFeatures(analysis), told);
  for (let i = 0; i < hashes.length; i++) {
    const start = starts[i]!;
    if (isOfSignals(families[i]!) || !isLeft(start, ends[i]!)) continue;
    draft.family = families[i]!;
    draft.emit(before?.[start] === 1 ? reportedFeature(hashes[i]!) : hashes[i]!, start, ends[i]!);
  }
  const left = { ...analysis, hits: analysis.hits.filter(({ start, end }) => isLeft(start, end)) };
  draft.family = SIGNAL;
  signals(left, draft);
  draft.family = SIGNAL_PAIR;
  signalPairs(left, draft, aside);
  return draft.features();
}

const EXTRACTORS: readonly (readonly [Family, (analysis: Analysis, draft: Draft) => void])[] = [
  ['word', words],
  ['pair', wordPairs],
  ['skip-bigram', skipBigrams],
  ['gram', grams],
  ['signal', signals],
  ['signal-pair', signalPairs],
  ['trait', traits],
];

/** The feature of a signal in its state. */
export function signalFeature({ id, state }: Pick<SignalHit, 'id' | 'state'>): number {
  return hashText(SEEDS.signal, `${id}:${state}`) >>> 0;
}

/** The feature of two signals in one text, whichever comes first. */
export function signalPairFeature(a: SignalId, b: SignalId): number {
  return hashText(SEEDS['signal-pair'], a < b ? `${a}&${b}` : `${b}&${a}`) >>> 0;
}

/** Water and gas leak, too, and a bill may have slipped somebody's mind. */
const OF_DATA =
  '(?<!(?:[水油液光尿雨息媒]|(?<!録)音|(?<!東京|大阪|東邦|西部|都市)ガス|オイル|空気)[がのを]?|(?:記入|入力|支払い?|入金|申請|登録|確認|提出)の?)';
/** Leaked data, a hacked system, data that somebody deletes or publishes: what breach piggybacks speak of. */
const LEAK = new RegExp(
  [
    `${OF_DATA}漏(?!れなく)[えいれ洩ら]|(?<!土砂|人材|油の?)流出|${OF_DATA}もれ(?:た|て|まし)|洩れ|不正アクセス|ハッキング|ハッカー|ダークウェブ|サイバー攻撃|ランサム`,
    '個人情報[をがのは]?(?:完全に?|全て|すべて)?の?(?:公開|拡散|暴露|ばらま|売|晒|さら|削除|消去|抹消)|名簿(?:業者|屋|[がをに]?(?:売|出回|載))',
    '\\b(?:(?<!\\b(?:gas|water|oil|tap|roof) )leak(?:s|ed|age)?|breach(?:es|ed)?(?! of (?:contract|the))|hack(?:ed|ers?)|dark ?web|stolen data|your (?:personal )?(?:data|information|details) (?:is|are|was|were|has|have|will be) (?:been |being )?(?:sold|for sale|published|posted|exposed|traded|on (?:a|the|several)))\\b',
  ].join('|'),
  'i',
);
const LEAKS = new RegExp(LEAK, 'gi');

/** Whether a text, or what is left of it when units are set aside, speaks of leaked or personal data. */
export function speaksOfLeak({ normalised: { text } }: Analysis, aside?: Uint8Array): boolean {
  if (aside === undefined) return LEAK.test(text);
  return [...text.matchAll(LEAKS)].some(({ index }) => aside[index] === 0);
}

/** The feature of a signal in a text that speaks of a leak: a bill is a bill, but not where data have leaked. */
export function leakPairFeature(id: SignalId): number {
  return hashText(SEEDS['signal-pair'], `leak&${id}`) >>> 0;
}

/** The feature that a name of any kind stands for. */
export function textFeature(name: string): number {
  return hashText(SEEDS.trait, name) >>> 0;
}

/** The feature of a word. */
export function wordFeature(word: string): number {
  return hashText(SEEDS.word, word) >>> 0;
}

function words({ tokens }: Analysis, draft: Draft): void {
  for (const { word, start, end } of tokens) if (!isLink(word)) draft.emit(wordFeature(word), start, end);
}

function wordPairs({ tokens }: Analysis, draft: Draft): void {
  let before: { word: string; start: number } | undefined;
  for (const token of tokens) {
    if (isLink(token.word)) continue;
    if (before !== undefined) {
      draft.emit(hashText(hashText(SEEDS.pair, before.word) ^ 0x9e3779b9, token.word), before.start, token.end);
    }
    before = token;
  }
}

/** How many telling words before it a word is paired with: English puts its little words between, Japanese behind. */
const REACH = { latin: 6, other: 2 } as const;
const LATIN = /^[a-z<]/;
/** Kanji or katakana: what a Japanese word says; endings and particles are hiragana. */
const TELLING = /[\u30a1-\u30fa\u4e00-\u9fff]/;

function skipBigrams({ tokens }: Analysis, draft: Draft): void {
  const telling: { hash: number; at: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { word, end } = tokens[at]!;
    const latin = LATIN.test(word);
    if (isLink(word) || !(latin || TELLING.test(word))) continue;
    const hash = hashText(SEEDS['skip-bigram'], word);
    for (let i = Math.max(telling.length - (latin ? REACH.latin : REACH.other), 0); i < telling.length; i++) {
      const before = telling[i]!;
      // Neighbours are a pair already.
      if (before.at < at - 1)
        draft.emit((Math.imul(before.hash, 0x01000193) ^ hash) >>> 0, tokens[before.at]!.start, end);
    }
    telling.push({ hash, at });
  }
}

function isLink(word: string): boolean {
  return word.startsWith('<url');
}

const letters = scratch((length) => new Int32Array(length));
const placesOfLetters = scratch((length) => new Int32Array(length));

/** Lower case, a run of blanks or line breaks as one; an entity counts as one letter of its type's first unit. */
function grams({ normalised: { text }, entities }: Analysis, draft: Draft): void {
  const units = letters(text.length);
  const places = placesOfLetters(text.length);
  let count = 0;
  let entity = 0;
  for (let i = 0; i < text.length; i++) {
    while (entity < entities.length && entities[entity]!.end <= i) entity++;
    const inside = entities[entity];
    if (inside !== undefined && inside.start <= i) {
      if (inside.type !== 'url') {
        units[count] = 0xe000 + inside.type.charCodeAt(0);
        places[count++] = inside.start;
      }
      i = inside.end - 1;
      continue;
    }
    const unit = lower(text.charCodeAt(i));
    if (isBlank(unit) && (count === 0 || isBlank(units[count - 1]!))) continue;
    units[count] = isBlank(unit) && unit !== LINE_FEED ? BLANK : unit;
    places[count++] = i;
  }
  for (let i = 0; i < count; i++) {
    let hash = SEEDS.gram;
    for (let n = 1; n <= LONGEST_GRAM && i + n <= count; n++) {
      hash = step(hash, units[i + n - 1]!);
      draft.emit(hash, places[i]!, places[i + n - 1]! + 1);
    }
  }
}

const BLANK = 0x20;
const LINE_FEED = 0x0a;

function isBlank(unit: number): boolean {
  return unit <= BLANK || unit === 0x3000;
}

/** A pasted warning or #9110 buys nothing: while something is openly asked, counter-signals are silent. */
function audible(hits: readonly SignalHit[]): readonly SignalHit[] {
  const asked = hits.some((hit) => hit.state === 'open' && isAsk(hit));
  return asked ? hits.filter((hit) => !isCounter(hit)) : hits;
}

function signals({ hits }: Analysis, draft: Draft): void {
  for (const hit of audible(hits)) draft.emit(signalFeature(hit), hit.start, hit.end);
}

function signalPairs(analysis: Analysis, draft: Draft, aside?: Uint8Array): void {
  const open = new Map<SignalId, SignalHit>();
  for (const hit of audible(analysis.hits)) if (hit.state === 'open' && !open.has(hit.id)) open.set(hit.id, hit);
  const list = [...open.values()];
  const leak = list.length > 0 && speaksOfLeak(analysis, aside);
  list.forEach((one, i) => {
    if (leak) draft.emit(leakPairFeature(one.id), one.start, one.end);
    for (const other of list.slice(i + 1)) draft.emit(signalPairFeature(one.id, other.id), one.start, one.end);
  });
}

function traits({ normalised, entities, tokens }: Analysis, draft: Draft): void {
  const trait = (name: string): void => draft.emit(hashText(SEEDS.trait, name), 0, 0);
  if (normalised.foreignGlyphs > 0) trait('foreign-glyphs');
  if (normalised.disguises > 2) trait('disguises');
  for (const type of ['phone', 'amount', 'placeholder', 'mention', 'date']) {
    const n = entities.filter((entity) => entity.type === type).length;
    if (n > 0) trait(`${type}:${n > 2 ? 'many' : n}`);
  }
  const exclamations = tokens.filter(({ word }) => word === '!' || word === '！').length;
  if (exclamations > 0) trait(`exclamations:${exclamations > 2 ? 'many' : 'few'}`);
}

function hashText(from: number, text: string): number {
  let hash = from;
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return hash;
}

function step(hash: number, unit: number): number {
  return Math.imul(Math.imul(hash ^ (unit & 0xff), 0x01000193) ^ (unit >>> 8), 0x01000193);
}

function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}
