import type { Analysis } from './analyse.ts';
import type { SignalId } from './signals/ids.ts';
import { isAsk, isCounter } from './signals/index.ts';
import type { SignalHit } from './signals/types.ts';

/*
 * The features of a text, as 32-bit hashes with their places: words and word pairs (base forms, stems, types of entities),
 * character n-grams (they hold where words are misspelt or cut otherwise), signals with their state,
 * pairs of signals (who asks for what), and a few traits of the writing. FNV-1a over UTF-16 units; two features that share a
 * hash count as one, which at some 10^5 features in 2^32 values happens about once.
 *
 * Links are left out of words and n-grams: whether a message has one says more about where it was collected than about what it
 * wants. A link speaks through the signal suspicious-link alone.
 */

export const FAMILIES = ['word', 'pair', 'gram', 'signal', 'signal-pair', 'trait'] as const;
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
  gram: hashText(0x811c9dc5, 'gram'),
  signal: hashText(0x811c9dc5, 'signal'),
  'signal-pair': hashText(0x811c9dc5, 'signal-pair'),
  trait: hashText(0x811c9dc5, 'trait'),
};

/** Indices into FAMILIES of the features that signals make. */
export const SIGNAL_FAMILIES: ReadonlySet<number> = new Set([
  FAMILIES.indexOf('signal'),
  FAMILIES.indexOf('signal-pair'),
]);

const LONGEST_GRAM = 4;
const ALL: ReadonlySet<Family> = new Set(FAMILIES);

/** The features of an analysed text; `families` leaves the others out (for ablations and the kinds). */
export function vectorise(analysis: Analysis, families: ReadonlySet<Family> = ALL): Features {
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  let family = 0;
  const told = reportedUnits(toldUnits(analysis));
  const emit: Emit = (hash, start, end) => {
    // What a text quotes or tells of others must not teach what a text says itself, nor the other way round.
    hashes.push((told?.[start] === 1 ? hash ^ REPORTED : hash) >>> 0);
    starts.push(start);
    ends.push(end);
    kinds.push(family);
  };
  for (const [name, extract] of EXTRACTORS) {
    if (!families.has(name)) continue;
    family = FAMILIES.indexOf(name);
    extract(analysis, emit);
  }
  return {
    hashes: Uint32Array.from(hashes),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    families: Uint8Array.from(kinds),
  };
}

const REPORTED = 0x5bd1e995;
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

/** The features that none of the marked units has a part in. Traits stay out. */
export function without({ hashes, starts, ends, families }: Features, marked: Uint8Array): Features {
  const kept: number[] = [];
  for (let i = 0; i < starts.length; i++)
    if (ends[i]! > 0 && marked[starts[i]!] === 0 && marked[ends[i]! - 1] === 0) kept.push(i);
  return {
    hashes: Uint32Array.from(kept, (i) => hashes[i]!),
    starts: Int32Array.from(kept, (i) => starts[i]!),
    ends: Int32Array.from(kept, (i) => ends[i]!),
    families: Uint8Array.from(kept, (i) => families[i]!),
  };
}

/** The same features as if the padding did not count: a quotation may be most of the rest and then is none, or the reverse. */
export function requoted(features: Features, analysis: Analysis, padding: Uint8Array): Features {
  const units = toldUnits(analysis);
  if (reportedUnits(units) === reportedUnits(units, padding)) return features;
  const { hashes, starts } = features;
  return {
    ...features,
    hashes: hashes.map((hash, i) => (units?.[starts[i]!] === 1 ? (hash ^ REPORTED) >>> 0 : hash)),
  };
}

type Emit = (hash: number, start: number, end: number) => void;

const EXTRACTORS: readonly (readonly [Family, (analysis: Analysis, emit: Emit) => void])[] = [
  ['word', words],
  ['pair', wordPairs],
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

/** Leaked or personal data, a hacked system, a list: what breach piggybacks speak of. */
const LEAK =
  /漏[えいれ洩ら]|流出|もれ(?:た|て|まし)|洩れ|不正アクセス|ハッキング|ハッカー|名簿|ダークウェブ|個人情報|サイバー攻撃|ランサム|\b(?:leak(?:s|ed|age)?|breach(?:es|ed)?|hack(?:ed|ers?)|dark ?web|stolen data|your data|personal (?:data|information))\b/i;

/** Whether a text speaks of leaked or personal data. */
export function speaksOfLeak({ normalised: { text } }: Analysis): boolean {
  return LEAK.test(text);
}

/** The feature of a signal in a text that speaks of a leak: a bill is a bill, but not where data have leaked. */
export function leakPairFeature(id: SignalId): number {
  return hashText(SEEDS['signal-pair'], `leak&${id}`) >>> 0;
}

/** The feature of a word. */
export function wordFeature(word: string): number {
  return hashText(SEEDS.word, word) >>> 0;
}

function words({ tokens }: Analysis, emit: Emit): void {
  for (const { word, start, end } of tokens) if (!isLink(word)) emit(wordFeature(word), start, end);
}

function wordPairs({ tokens }: Analysis, emit: Emit): void {
  let before: { word: string; start: number } | undefined;
  for (const token of tokens) {
    if (isLink(token.word)) continue;
    if (before !== undefined) {
      emit(hashText(hashText(SEEDS.pair, before.word) ^ 0x9e3779b9, token.word), before.start, token.end);
    }
    before = token;
  }
}

function isLink(word: string): boolean {
  return word.startsWith('<url');
}

/** Lower case, a run of blanks or line breaks as one; an entity counts as one letter of its type's first unit. */
function grams({ normalised: { text }, entities }: Analysis, emit: Emit): void {
  const units: number[] = [];
  const places: number[] = [];
  let entity = 0;
  for (let i = 0; i < text.length; i++) {
    while (entity < entities.length && entities[entity]!.end <= i) entity++;
    const inside = entities[entity];
    if (inside !== undefined && inside.start <= i) {
      if (inside.type !== 'url') {
        units.push(0xe000 + inside.type.charCodeAt(0));
        places.push(inside.start);
      }
      i = inside.end - 1;
      continue;
    }
    const unit = lower(text.charCodeAt(i));
    if (isBlank(unit) && isBlank(units.at(-1) ?? BLANK)) continue;
    units.push(isBlank(unit) && unit !== LINE_FEED ? BLANK : unit);
    places.push(i);
  }
  for (let i = 0; i < units.length; i++) {
    let hash = SEEDS.gram;
    for (let n = 1; n <= LONGEST_GRAM && i + n <= units.length; n++) {
      hash = step(hash, units[i + n - 1]!);
      emit(hash, places[i]!, places[i + n - 1]! + 1);
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

function signals({ hits }: Analysis, emit: Emit): void {
  for (const hit of audible(hits)) emit(signalFeature(hit), hit.start, hit.end);
}

function signalPairs(analysis: Analysis, emit: Emit): void {
  const open = new Map<SignalId, SignalHit>();
  for (const hit of audible(analysis.hits)) if (hit.state === 'open' && !open.has(hit.id)) open.set(hit.id, hit);
  const list = [...open.values()];
  const leak = list.length > 0 && speaksOfLeak(analysis);
  list.forEach((one, i) => {
    if (leak) emit(leakPairFeature(one.id), one.start, one.end);
    for (const other of list.slice(i + 1)) emit(signalPairFeature(one.id, other.id), one.start, one.end);
  });
}

function traits({ normalised, entities, tokens }: Analysis, emit: Emit): void {
  const trait = (name: string): void => emit(hashText(SEEDS.trait, name), 0, 0);
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
