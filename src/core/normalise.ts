import {
  CJK_RADICALS,
  FOREIGN_GLYPHS,
  KANJI_KATAKANA,
  LATIN_LOOKALIKES,
  NOT_A_SPELLING,
  SPELLINGS,
  SPLIT_GLYPHS,
} from './confusables.ts';
import type { Span } from './types.ts';

/*
 * Undoes what hides words from a reader's program but not from a reader's eye: invisible characters, look-alike letters,
 * letters pulled apart, markup. Works as a chain of rewrites; each keeps, for every UTF-16 unit of its output, the range of
 * the original it came from, so that evidence can always be shown in the person's own text.
 *
 * Invariants: every string is accepted (lone surrogates, U+0000, 100,000 characters); time is linear in the length; where no
 * rule but the first fires, the result equals `text.normalize('NFKC')` (but for more than 30 marks on one letter).
 */

export interface Normalised {
  readonly text: string;
  /** `starts[i]`, `ends[i]`: the original's half-open range behind unit i of `text`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many simplified-Chinese or variant glyphs stood in Japanese text. Mass phishing is often typed on Chinese systems. */
  readonly foreignGlyphs: number;
  /** How often something was hidden: invisible characters, and stretches of pulled-apart letters, wedged marks or look-alikes. */
  readonly disguises: number;
}

interface Draft {
  text: string;
  starts: Int32Array;
  ends: Int32Array;
}

/** Returns the normalised text with a map back to the original; `keepLists`: with lines of bare words, too. Never throws. */
export function normalise(original: string, { keepLists = false } = {}): Normalised {
  let draft = identity(original);
  draft = rewrite(draft, MARKUP, markup);
  const beforeInvisible = draft.text.length;
  draft = rewrite(draft, INVISIBLE, nothing);
  let disguises = beforeInvisible - draft.text.length;
  draft = rewrite(draft, COMPATIBILITY, compatibility);
  const japanese = KANA.test(draft.text);
  let foreignGlyphs = 0;
  if (japanese) {
    const count = (changed: string): string => {
      foreignGlyphs++;
      return changed;
    };
    draft = rewrite(draft, FOREIGN, (glyph) => count(FOREIGN_GLYPHS.get(glyph) ?? glyph));
    draft = rewrite(draft, KATAKANA_AS_KANJI, (shape) => kanjiOf(shape));
    draft = rewrite(draft, KANJI_AS_KATAKANA, (shape) => katakanaOf(shape));
  }
  draft = rewrite(draft, SPLIT, (pair) => {
    disguises++;
    return SPLIT_GLYPHS.get(pair) ?? pair;
  });
  if (BEYOND_ASCII_LATIN.test(draft.text)) {
    draft = rewrite(draft, LATIN_WORD, (word) => {
      const plain = plainLatin(word);
      if (plain !== word) disguises++;
      return plain;
    });
  }
  if (!keepLists) {
    const rest = rewrite(draft, japanese ? WORD_LIST.japanese : WORD_LIST.english, (line) =>
      NO_LIST.test(line) || DEMAND.test(line) ? line : '',
    );
    if (rest.text.trim() !== '') draft = rest;
  }
  draft = rewrite(draft, SPACED_OUT, (letters) => {
    disguises++;
    return letters.replace(/([\p{L}\p{N}]) /gu, '$1');
  });
  for (const { telling, all = telling } of WEDGES) {
    if (!isDense(draft.text, telling)) continue;
    disguises++;
    draft = rewrite(draft, all, nothing);
  }
  draft = rewrite(draft, PULLED_APART, (letters) => {
    disguises++;
    return letters.replace(SEPARATORS, '');
  });
  draft = rewrite(draft, PULLED_APART_LATIN, (letters) => {
    disguises++;
    return letters.replace(SEPARATORS, '');
  });
  draft = rewrite(draft, GAP_IN_JAPANESE, nothing);
  draft = rewrite(draft, REPEATED_MARK, (run) => run.slice(0, 2));
  if (japanese) {
    for (const [kanji, kana] of FORMAL_KANJI) draft = rewrite(draft, kanji, () => kana);
    draft = rewrite(draft, SPELLING, (word) => SPELLINGS.get(word) ?? word);
  }
  return { ...draft, foreignGlyphs, disguises };
}

/** The original's span behind the normalised range [start, end). */
export function originalSpan(normalised: Normalised, original: string, start: number, end: number): Span {
  if (end <= start) return { start: 0, end: 0, quote: '' };
  let from = normalised.starts[start] ?? 0;
  let to = normalised.ends[end - 1] ?? original.length;
  // Never cut a surrogate pair in half: a quote must be printable.
  if (isLowSurrogate(original.charCodeAt(from)) && isHighSurrogate(original.charCodeAt(from - 1))) from--;
  if (isHighSurrogate(original.charCodeAt(to - 1)) && isLowSurrogate(original.charCodeAt(to))) to++;
  return { start: from, end: to, quote: original.slice(from, to) };
}

/** 0, 1, 2, …: most texts are left as they are, and share one map. */
let counting = Int32Array.from({ length: 4096 }, (_, i) => i);

function identity(text: string): Draft {
  const { length } = text;
  if (length >= counting.length) counting = Int32Array.from({ length: 2 * length }, (_, i) => i);
  return { text, starts: counting.subarray(0, length), ends: counting.subarray(1, length + 1) };
}

/** Replaces every match, keeping for each unit where it came from. */
function rewrite(draft: Draft, pattern: RegExp, replace: (match: string) => string): Draft {
  pattern.lastIndex = 0;
  let match = pattern.exec(draft.text);
  if (match === null) return draft;
  const { text } = draft;
  const pieces: string[] = [];
  const starts: (Int32Array | number[])[] = [];
  const ends: (Int32Array | number[])[] = [];
  let at = 0;
  const copy = (to: number): void => {
    if (to <= at) return;
    pieces.push(text.slice(at, to));
    starts.push(draft.starts.subarray(at, to));
    ends.push(draft.ends.subarray(at, to));
  };
  for (; match !== null; match = pattern.exec(text)) {
    const found = match[0];
    if (found.length === 0) {
      pattern.lastIndex++;
      continue;
    }
    copy(match.index);
    at = match.index + found.length;
    const replacement = replace(found);
    if (replacement.length === 0) continue;
    const places = origins(found, replacement);
    pieces.push(replacement);
    starts.push(places.map(([from]) => draft.starts[match!.index + from]!));
    ends.push(places.map(([, to]) => draft.ends[match!.index + to - 1]!));
  }
  copy(text.length);
  const rewritten = pieces.join('');
  return { text: rewritten, starts: joined(starts, rewritten.length), ends: joined(ends, rewritten.length) };
}

function joined(parts: readonly (Int32Array | number[])[], length: number): Int32Array {
  const whole = new Int32Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** For each unit of `replacement` the range of `found` behind it: one to one where units were only swapped or dropped, else all of it. */
function origins(found: string, replacement: string): [from: number, to: number][] {
  if (found.length === replacement.length) return Array.from({ length: found.length }, (_, i) => [i, i + 1]);
  const places: [number, number][] = [];
  let at = 0;
  for (let i = 0; i < replacement.length; i++) {
    at = found.indexOf(replacement[i]!, at);
    if (at < 0) return Array.from({ length: replacement.length }, () => [0, found.length]);
    places.push([at, ++at]);
  }
  return places;
}

function nothing(): string {
  return '';
}

const TAG_NAMES =
  'a|abbr|b|big|blockquote|body|br|button|center|code|dd|div|dl|dt|em|font|footer|form|h[1-6]|head|header|hr|html|i|img|input|label|li|link|main|meta|o:p|ol|p|pre|s|section|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|u|ul';
/** HTML comments, style and script blocks, known tags and entities; Markdown emphasis, spoilers and code marks; soft line ends. */
const MARKUP = new RegExp(
  [
    '<!--[^]{0,1000}?-->',
    '<(style|script)\\b[^<>]{0,400}>[^]{0,2000}?</\\1>',
    `</?(?:${TAG_NAMES})(?:[\\s/][^<>]{0,2000})?>`,
    '&(?:amp|lt|gt|quot|apos|nbsp|yen|ensp|emsp|zwnj|zwj|shy|#\\d{1,7}|#x[0-9a-f]{1,6});',
    '\\*\\*|__|~~|\\|\\||`{1,3}',
    '\\r\\n?',
  ].join('|'),
  'gi',
);
const BLOCK_TAG = /^<\/?(?:br|p|div|tr|li|h[1-6]|table|ul|ol|hr|dt|dd|blockquote)\b/i;
const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['yen', '¥'],
  ['ensp', ' '],
  ['emsp', ' '],
]);

function markup(match: string): string {
  if (match.startsWith('&')) {
    const name = match.slice(1, -1).toLowerCase();
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? '';
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  }
  if (match.startsWith('\r')) return '\n';
  return BLOCK_TAG.test(match) ? '\n' : '';
}

// Zero-width, soft hyphen, bidi, variation selectors, tags, control characters but tab and line feed, unpaired surrogates.
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e01ef}]|\p{Surrogate}/gu;

/** Everything that whole-string NFKC could change: a base with its marks, or any character outside the plain Japanese and ASCII ranges. */
const COMPATIBILITY =
  /[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]{1,30}|[^\u0000-\u007f\u3001-\u3003\u3005-\u3035\u3041-\u3096\u309d\u309e\u30a1-\u30fe\u4e00-\u9fff]/gu;

function compatibility(cluster: string): string {
  return cluster.normalize('NFKC');
}

const KANA = /[\u3041-\u3096\u30a1-\u30fa]/;
const FOREIGN = new RegExp(`[${[...FOREIGN_GLYPHS.keys()].join('')}${CJK_RADICALS}]`, 'gu');
const SPLIT = new RegExp([...SPLIT_GLYPHS.keys()].join('|'), 'gu');

// The longest first, and never where the longer spelling already stands, nor inside another word.
const SPELLING = new RegExp(
  [...SPELLINGS]
    .toSorted(([a], [b]) => b.length - a.length)
    .map(([word, spelling]) => {
      if (spelling.startsWith(word)) return `${word}(?!${spelling.slice(word.length)}|[いうえっわ])`;
      const [after, before] = NOT_A_SPELLING.get(word) ?? ['', 'ゃゅょ'];
      return `${after && `(?<![${after}])`}${word}${before && `(?![${before}])`}`;
    })
    .join('|'),
  'g',
);

/** Kanji for words mostly written in kana, where they stand as such a word: した事を, その為、, 事が無い, 御了承. */
const FORMAL_KANJI: readonly (readonly [RegExp, string])[] = [
  [/(?<![\u4e00-\u9fff])為(?=[、。にのでもご])/g, 'ため'],
  [/(?<=[\u3041-\u3096])事(?=[\u3041-\u3096、。])/g, 'こと'],
  [/(?<=[がはもの])無(?=[いかくけ])/g, 'な'],
  [/(?<=[がはもの])有(?=[りるっ])/g, 'あ'],
  [/御(?=支払|振り?込|手続|電話|名前|礼|詫|知らせ|願|客|届|荷|急)/g, 'お'],
  // Not in 御中, 御社, 御用達, nor in names of places: 御所, 御殿場, 御堂筋, 御徒町.
  [/御(?![中社殿堂徒嶽坊]|用[達金邸聞]|所(?![見感望存属])|影(?!響))(?=座い|[\u4e00-\u9fff]{2})/g, 'ご'],
];

const KANJI = '[\\u4e00-\\u9fff々]';
const KATA = '[\\u30a1-\\u30fa\\u30fc]';
const KATA_SHAPES = [...KANJI_KATAKANA.values()].join('');
const KANJI_SHAPES = [...KANJI_KATAKANA.keys()].join('');
/** A lone katakana shape leaning on a kanji is that kanji (ロ座), except counters (3カ月) where katakana is right. */
const KATAKANA_AS_KANJI = new RegExp(
  `(?<!${KATA})(?:(?<=${KANJI})(?:[${KATA_SHAPES}](?<!カ)(?!${KATA})|カ(?!${KATA}|月|国|所|年|条|村))|(?:ロ(?=座)|エ(?=事|業|場|賃|程|具|面)|カ(?=を入|を貸|になり|不足)|ニ(?=段階|重|次|週|日|人|度|種)))`,
  'g',
);
const KANJI_AS_KATAKANA = new RegExp(
  `(?<=${KATA})[${KANJI_SHAPES}](?=${KATA})|(?<=${KATA}{2})[${KANJI_SHAPES}](?!${KANJI})`,
  'g',
);
const KATAKANA_KANJI = new Map([...KANJI_KATAKANA].map(([kanji, kana]) => [kana, kanji]));

function kanjiOf(shape: string): string {
  return KATAKANA_KANJI.get(shape) ?? shape;
}

function katakanaOf(shape: string): string {
  return KANJI_KATAKANA.get(shape) ?? shape;
}

const BEYOND_ASCII_LATIN = /[^\u0000-\u007f\P{Script=Latin}]|[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+/gu;

/** Words that mix Latin with Cyrillic or Greek letters, or carry accents: an English reader sees plain letters. */
function plainLatin(word: string): string {
  const swap =
    /\p{Script=Latin}/u.test(word) || (word.length > 2 && [...word].every((letter) => LATIN_LOOKALIKES.has(letter)));
  let plain = '';
  for (const letter of word) {
    const lookalike = swap ? LATIN_LOOKALIKES.get(letter) : undefined;
    if (lookalike !== undefined) plain += lookalike;
    else if (letter > '\u007f' && /\p{Script=Latin}/u.test(letter))
      plain += letter.normalize('NFD').replace(/\p{M}/gu, '');
    else plain += letter;
  }
  return plain;
}

/** A line of eight or more bare words with blanks between: filters are fed such lists, and menus in footers say nothing either. */
const WORD_LIST = {
  japanese:
    /(?<=^|\n)[^\S\n]*(?:[\u3041-\u30fc\u4e00-\u9fff々]{1,10}[ \t\u3000]+){7,}[\u3041-\u30fc\u4e00-\u9fff々]{1,10}[^\S\n]*(?=\n|$)/g,
  english: /(?<=^|\n)[^\S\n]*(?:[a-z]{2,14} +){7,}[a-z]{2,14}[^\S\n]*(?=\n|$)/g,
} as const;
/** A sentence whose words somebody, or a scanner, has set apart has particles and verbs; an English one has small words. */
const NO_LIST =
  /(?:^|[ \t\u3000])[\u3041-\u3096]{1,3}(?=[ \t\u3000]|$)|(?:ます|です|した|ました|ください|って|して|から|まで|ない|する|[をはがにで])(?=[ \t\u3000]|$)|\b(?:after|all|already|am|an?|and|any|are|as|at|be|because|been|before|but|by|can|could|did|do|does|don|every\w*|for|from|get|go|going|got|had|has|have|he|her|here|his|hope|how|if|in|into|is|it|just|last|let|me|more|must|my|need|never|next|no|not|now|of|off|on|once|only|or|other|otherwise|our|out|please|pls|she|should|so|some|still|than|thank\w*|that|the|their|them|then|there|these|they|this|those|to|today|tomorrow|tonight|too|up|us|via|want|was|we|were|what|when|where|who|why|will|with|without|would|yes|yesterday|you\w*)\b/;
/** What a list that is itself the demand names. */
const DEMAND =
  /円|万|金|払|振り?込|口座|番号|暗証|認証|削除|流出|漏|公開|晒|連絡|電話|返信|送信|送付|購入|撮影|電子マネー|カード|コード|裸|内緒|秘密|至急|\b(?:accounts?|address|bank|bitcoin|blackmail|bonus|buy|call|cards?|cash|click|codes?|confirm|contacts?|crypto|data|deleted?|dollars?|email|euros?|expose|fees?|free|gifts?|hacked|hundred|leak(?:ed)?|links?|log|login|money|naked|nudes?|offer|online|open|password|passcodes?|pay(?:ment|pal)?|phone|pin|pounds?|prizes?|publish|receive|refunds?|reply|secret|send|share|steam|text|thousand|transfer|urgent|usdt|verify|videos?|vouchers?|wallet|webcam|western|whatsapp|win(?:ner)?|wire|yen)\b/;

// Ranges instead of \p{L}: repeated six times over, that class takes half a second to compile.
const LETTER =
  '0-9A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u052f\\u3005-\\u3007\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af';
/** Six or more single letters or digits with a blank, and at most three marks, between them: P a y  n o w. Two blanks stood between words. */
const SPACED_OUT = new RegExp(
  `(?<![${LETTER}])[${LETTER}](?: (?:[\\ud800-\\udbff][\\udc00-\\udfff]|[^${LETTER}\\n]){0,3}[${LETTER}](?![${LETTER}])){5,}`,
  'g',
);

/**
 * Marks wedged into words all over a text: what shows it, and what goes then, where that is more. Few of them are a writer's smileys or line ends,
 * and stay.
 */
const WEDGES: readonly { readonly telling: RegExp; readonly all?: RegExp }[] = [
  { telling: /(?<=[\p{L}\p{N}])\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?/gu },
  // Columns of single words mostly go on with a capital or a digit; numbers of five digits and more below each other are two.
  {
    telling: /(?<=\p{L})\n(?=[\p{Ll}\p{Lo}]|\p{Lu}(?:\n|$))/gu,
    all: /(?<=[\p{L}\p{N}])(?:(?<!\p{N}{5})|(?!\n\p{N}))\n(?!\n)/gu,
  },
];
const FEWEST_WEDGES = 6;
const LETTERS_A_WEDGE = 10;

function isDense(text: string, wedge: RegExp): boolean {
  const wedges = text.match(wedge)?.length ?? 0;
  return wedges >= FEWEST_WEDGES && wedges * LETTERS_A_WEDGE > (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
}

const JP = '[\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc\\u4e00-\\u9fff々]';
const SEPARATOR = "(?:[ \\t\\u3000・.,_*/|~'‐–-]|\\n|\\p{Extended_Pictographic}|[\\u{1f3fb}-\\u{1f3ff}])";
const SEPARATORS = new RegExp(`${SEPARATOR}+`, 'gu');
/** Three or more single Japanese characters, each followed by separators: 振 り 込 み. */
const PULLED_APART = new RegExp(`(?<!${JP})${JP}(?:${SEPARATOR}{1,3}${JP}(?!${JP})){2,}`, 'gu');
/** Four or more single Latin letters with one separator between: S h o p N o w. */
const PULLED_APART_LATIN = /(?<![A-Za-z0-9])[A-Za-z](?:[ .*_-][A-Za-z](?![A-Za-z0-9])){3,}/g;
/** Blanks, emoji and single line breaks between two Japanese letters: OCR, mail wrapping, or words cut on purpose. */
const GAP_IN_JAPANESE = new RegExp(
  `(?<=${JP})(?:[ \\t]{1,3}|[ \\t]?\\n[ \\t]?|\\p{Extended_Pictographic}[\\u{1f3fb}-\\u{1f3ff}]?)(?=${JP})`,
  'gu',
);
const REPEATED_MARK = /([^\p{L}\p{N}\s])\1{2,}/gu;

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
