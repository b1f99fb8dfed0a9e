/*
 * Which incidents does a text speak of? Names, aliases, readings and processors of all notices are folded (case, kana, long
 * vowels, small kana, voicing marks, blanks) into one trie that the folded text is run through once. A run of katakana or Latin
 * letters that is one letter off a long alias counts too. An alias alone is not enough: the text has to speak of a leak, of
 * personal data or of what piggybacks on one, else every newsletter of a company that was once breached would match.
 * A date names an incident only together with a word for its line of business, for several incidents share a day.
 */
import { findDates } from './dates.ts';
import { type Normalised, normalise, originalSpan } from './normalise.ts';
import type { Notice, NoticeAlias } from './notice-schema.ts';
import type { Span } from './types.ts';

export interface NoticeMention {
  readonly id: string;
  readonly mentions: readonly Span[];
}

interface Entry {
  readonly notice: Notice;
  readonly word: string;
  readonly by: 'organisation' | 'processor' | 'service';
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
  readonly with: readonly string[];
}

interface Node {
  readonly next: Map<number, Node>;
  entries: Entry[] | undefined;
}

interface Matcher {
  readonly root: Node;
  /** A folded alias with one letter left out -> entries, for misspellings. */
  readonly nearly: ReadonlyMap<string, readonly Entry[]>;
  readonly dated: ReadonlyMap<string, readonly Notice[]>;
}

interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

interface Hit {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

/** The incidents that `text` speaks of, in the order of `notices`, each with the words it was recognised by. May be empty. */
export function matchNotices(
  text: string,
  notices: readonly Notice[],
  normalised: Normalised = normalise(text),
): NoticeMention[] {
  const plain = normalised.text;
  const matcher = matcherFor(notices);
  if (!BREACH_WORDS.test(plain)) return [];
  const folded = fold(plain);
  const hits = [...exactHits(folded, plain, matcher), ...nearHits(plain, matcher)].filter((hit) =>
    acceptable(hit, plain),
  );
  const named = new Map<string, Hit[]>();
  for (const hit of hits) {
    if (hit.entry.by !== 'processor' || !coveredByOrganisation(hit, hits)) push(named, hit.entry.notice.id, hit);
  }
  const spans = new Map<string, Span[]>();
  for (const [id, found] of named) spans.set(id, mergeSpans(found, normalised, text));
  for (const { notice, start, end } of datedHits(plain, matcher)) {
    if (!spans.has(notice.id)) spans.set(notice.id, [originalSpan(normalised, text, start, end)]);
  }
  return notices.flatMap((notice) => {
    const mentions = spans.get(notice.id);
    return mentions === undefined ? [] : [{ id: notice.id, mentions }];
  });
}

/** A leak, leaked data, or what is offered or demanded for it. A delayed parcel's apology is none of these. */
const BREACH_WORDS =
  /漏[えいれ洩]|ろうえい|流出|りゅうしゅつ|洩れ|もれ(?:た|て|ま)|情報[がの]?もれ|不正(?:アクセス|ログイン)|サイバー攻撃|ハッキング|ハックされ|ランサム|持ち出|(?:個人|顧客|会員|お客様)の?(?:情報|データ)|こじんじょうほう|情報[をの]?(?:削除|消去|抹消|消[すしせさ])|(?:情報|名前|氏名|住所|番号|データ)[がはも]?[^。\n]{0,8}出回|お?詫び(?:金|の品|のしるし|の印|料|ポイント|クーポン)|お詫び[^。\n]{0,24}(?:円|ギフト|ポイント|クーポン|進呈|差し上げ)|第三者(?:に|へ)(?:取得|閲覧|渡|送信|提供)|おわび(?:金|の品)|補償|賠償|見舞金|慰謝料|謝罪金|名簿|ダークウェブ|闇サイト|紛失|\b(?:leak|breach|expos|stolen|hack|ransom|compensat|personal (?:data|information)|dark ?web)/i;

const matchers = new WeakMap<readonly Notice[], Matcher>();

/** Built once for each list of notices: aliases never change while the program runs. */
function matcherFor(notices: readonly Notice[]): Matcher {
  const known = matchers.get(notices);
  if (known !== undefined) return known;
  const matcher = buildMatcher(notices);
  matchers.set(notices, matcher);
  return matcher;
}

function buildMatcher(notices: readonly Notice[]): Matcher {
  const root: Node = { next: new Map(), entries: undefined };
  const nearly = new Map<string, Entry[]>();
  const dated = new Map<string, Notice[]>();
  const add = (notice: Notice, alias: NoticeAlias, by: Entry['by']): void => {
    const {
      word,
      notBefore = [],
      notAfter = [],
      with: beside = [],
    } = typeof alias === 'string' ? { word: alias } : alias;
    const entry: Entry = { notice, word, by, notBefore, notAfter, with: beside };
    const key = fold(word.normalize('NFKC')).text;
    insert(root, key, entry);
    if (/[っッ]/.test(word)) insert(root, fold(word.normalize('NFKC').replace(/[っッ]/g, '')).text, entry);
    if (key.length >= 5 && beside.length === 0 && /^[a-zぁ-ん]+$/.test(key)) {
      for (const shorter of withoutOne(key)) push(nearly, shorter, entry);
    }
  };
  for (const notice of notices) {
    for (const alias of notice.organisation.aliases) add(notice, alias, 'organisation');
    for (const processor of notice.processors) for (const alias of processor.aliases) add(notice, alias, 'processor');
    for (const service of notice.services) for (const alias of service.aliases) add(notice, alias, 'service');
    if (notice.hints.length === 0) continue;
    const dates = [notice.found, notice.disclosed, ...notice.events.map((event) => event.date)];
    for (const date of new Set(dates)) if (date !== undefined && date.length === 10) push(dated, date, notice);
  }
  return { root, nearly, dated };
}

function insert(root: Node, key: string, entry: Entry): void {
  let node = root;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    let next = node.next.get(unit);
    if (next === undefined) {
      next = { next: new Map(), entries: undefined };
      node.next.set(unit, next);
    }
    node = next;
  }
  node.entries = [...(node.entries ?? []), entry];
}

function exactHits(folded: Folded, plain: string, { root }: Matcher): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < folded.text.length; i++) {
    let node: Node | undefined = root;
    for (let j = i; j < folded.text.length; j++) {
      node = node.next.get(folded.text.charCodeAt(j));
      if (node === undefined) break;
      if (node.entries === undefined) continue;
      const start = folded.at[i]!;
      let end = folded.at[j]! + 1;
      while (plain[end] === 'ー') end++;
      for (const entry of node.entries) hits.push({ entry, start, end });
    }
  }
  return hits;
}

/** Whole runs of katakana or Latin letters that differ from a long alias by one letter. */
function nearHits(plain: string, { nearly }: Matcher): Hit[] {
  const hits: Hit[] = [];
  for (const run of plain.matchAll(/[ァ-ヺー]{5,16}|[A-Za-z]{5,16}/g)) {
    const key = fold(run[0]).text;
    if (key.length < 4) continue;
    for (const shape of [key, ...withoutOne(key)]) {
      const entry = nearly.get(shape)?.find((candidate) => oneApart(key, fold(candidate.word).text));
      if (entry === undefined) continue;
      hits.push({ entry, start: run.index, end: run.index + run[0].length });
      break;
    }
  }
  return hits;
}

function oneApart(a: string, b: string): boolean {
  return a !== b && Math.abs(a.length - b.length) <= 1;
}

function* withoutOne(key: string): Generator<string> {
  for (let i = 0; i < key.length; i++) yield key.slice(0, i) + key.slice(i + 1);
}

/** The script around a word decides where it ends: KUMON is not in "kumonga", イセトー not in セイセトーク, くもん not in おくもん. */
function acceptable({ entry, start, end }: Hit, plain: string): boolean {
  const found = plain.slice(start, end);
  const before = plain.slice(Math.max(0, start - 8), start);
  const after = plain.slice(end, end + 8);
  if (entry.notBefore.some((word) => after.startsWith(word)) || entry.notAfter.some((word) => before.endsWith(word)))
    return false;
  if (/^[a-z0-9]/i.test(found) && /[a-z0-9]$/i.test(before)) return false;
  if (/[a-z]$/i.test(found) && /^[a-z]/i.test(after)) return false;
  if (/^[ァ-ヺ]/.test(found) && /[ァ-ヺー]$/.test(before)) return false;
  if (/[ァ-ヺー]$/.test(found) && /^[ァ-ヺ]{1,3}(?![ァ-ヺー])/.test(after) && found.length < 4) return false;
  // Written in hiragana though the name is not: only a long word, or one set off from its surroundings, is meant.
  if (/^[ぁ-んー]+$/.test(found) && !/[ぁ-ん]/.test(entry.word) && found.length < 4) return false;
  // Folding voicing marks away joins different words; a short hiragana word has to keep its sounds.
  if (/^[ぁ-ん]/.test(found) && looseKana(found) !== looseKana(entry.word)) return false;
  if (entry.with.length > 0 && !entry.with.some((word) => plain.includes(word))) return false;
  return true;
}

function coveredByOrganisation(hit: Hit, hits: readonly Hit[]): boolean {
  return hits.some((other) => other.entry.by === 'organisation' && other.start < hit.end && hit.start < other.end);
}

function datedHits(plain: string, { dated }: Matcher): { notice: Notice; start: number; end: number }[] {
  if (dated.size === 0 || !/漏[えい洩]|流出|leak|breach/i.test(plain)) return [];
  return findDates(plain).flatMap((date) =>
    (dated.get(date.iso) ?? [])
      .filter((notice) => notice.hints.some((hint) => plain.includes(hint)))
      .map((notice) => ({ notice, start: date.start, end: date.end })),
  );
}

function mergeSpans(hits: readonly Hit[], normalised: Normalised, text: string): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged.map(({ start, end }) => originalSpan(normalised, text, start, end));
}

const SMALL = new Map([...'ぁぃぅぇぉゃゅょっゎ'].map((kana, i) => [kana, 'あいうえおやゆよつわ'[i]!]));
const VOICED = new Map(
  [...'がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔ'].map((kana, i) => [
    kana,
    'かきくけこさしすせそたちつてとはひふへほはひふへほう'[i]!,
  ]),
);

function toHiragana(char: string): string {
  const code = char.charCodeAt(0);
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : char;
}

/** Katakana and hiragana, long vowels, っ and small kana alike; voicing kept. */
function looseKana(word: string): string {
  let loose = '';
  for (const char of word) {
    const kana = toHiragana(char);
    if (kana !== 'ー' && kana !== 'っ' && kana !== 'つ') loose += SMALL.get(kana) ?? kana;
  }
  return loose;
}

const folds: (string | undefined)[] = new Array(0x10000).fill(undefined);

/** One character folded; empty for what is left out. The few thousand characters of Japanese text are kept. */
function foldChar(char: string): string {
  const unit = char.charCodeAt(0);
  const known = folds[unit];
  if (known !== undefined) return known;
  const kana = toHiragana(char.toLowerCase());
  const folded = /[\s・.,_'’!ー〜~-]/.test(char) ? '' : (VOICED.get(kana) ?? SMALL.get(kana) ?? kana).slice(0, 1);
  folds[unit] = folded;
  return folded;
}

/** A name as it is compared with what somebody typed: full or half width, hiragana or katakana, case, small kana, long vowels and voicing alike. */
export function foldedName(typed: string): string {
  return fold(typed.normalize('NFKC')).text;
}

/** What people do not type exactly, taken away: case, kana kind, small kana, long vowels, voicing marks, blanks and dots. */
function fold(text: string): Folded {
  let folded = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = foldChar(text[i]!);
    if (char === '') continue;
    folded += char;
    at.push(i);
  }
  return { text: folded, at };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
