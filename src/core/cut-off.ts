import type { JapaneseToken, JapaneseTokeniser } from './japanese.ts';
import { type Scorer, scoreFeatures } from './naive-bayes.ts';
import { textFeature } from './vectorise.ts';

/*
 * People forward pieces: half a long mail, what fitted into one message. A piece without signs is no reason to be calm, since
 * the request may stand in the rest. Whether an end of a text was cut is learnt from the corpus: how its messages begin and end,
 * and how they do when cut anywhere. That a piece was cut between sentences does not show.
 */

/** A shorter text is a line of chat, where half sentences are usual. */
export const SHORTEST_PIECE = 100;
export type Side = 'begin' | 'end';
export const SIDES: readonly Side[] = ['begin', 'end'];

/**
 * How much a text looks as if it began or ended in the middle of a sentence, by a model of both ends: the higher of the two scores,
 * above 0 where more speaks for a cut than against it. -Infinity of a text too short to tell. Any string.
 */
export function cutScore(text: string, ends: Scorer, japanese: JapaneseTokeniser): number {
  const shown = text.trim();
  if (shown.length < SHORTEST_PIECE) return Number.NEGATIVE_INFINITY;
  // Looked for in a few letters only: in a long row of blanks the pattern would search for ever.
  const written = shown.slice(0, -LONGEST_MARK) + shown.slice(-LONGEST_MARK).replace(PREVIEW_MARK, '');
  return Math.max(...SIDES.map((side) => scoreFeatures(ends, endFeatures(written, side, japanese))));
}

/** What previews and programs put behind the place where they cut. */
const PREVIEW_MARK = /\s*(?:…|\.{3}|[(（]?続き(?:を(?:読む|見る))?[)）]?|もっと(?:見る|読む)|iPhoneから送信)$/u;
const LONGEST_MARK = 40;

const LONGEST_GRAM = 5;
/** So many letters of a line are cut into words. */
const STRETCH = 12;
const SENTENCE_ENDS = '。.!?！？…」';
const FULL_STOP = /。|[.!?](?=\s|$)/g;

/** The distinct features of one end of a text, as hashes: its letters, its words and their parts of speech, and how much stands there. */
export function endFeatures(text: string, side: Side, japanese: JapaneseTokeniser): Uint32Array {
  const plain = text.trim().replace(/\d+/g, '0');
  const lines = plain.split('\n').filter((line) => line.trim() !== '');
  const line = (side === 'begin' ? lines[0] : lines.at(-1))?.trim() ?? '';
  // Who writes full stops writes one at the end, too.
  const style = (plain.match(FULL_STOP)?.length ?? 0) * 60 > plain.length ? 'stops' : 'none';
  const script = /[\u3041-\u3096]/.test(plain) ? 'ja' : 'en';
  const room = `${sizeOf(line.length)} ${style}`;
  const features = ['', script, `line ${room}`, `lines ${sizeOf(line.length)} ${Math.min(lines.length, 4)}`];
  for (let n = 1; n <= Math.min(LONGEST_GRAM, line.length); n++) features.push(`gram ${edge(line, side, n)}`);
  features.push(`shape ${shapeOf(edge(line, side, 3))}`, `shape ${shapeOf(edge(line, side, 2))} ${style}`);
  if (side === 'end') {
    let open = 0;
    while (open < line.length && !SENTENCE_ENDS.includes(line.at(-1 - open)!)) open++;
    const since = open === line.length ? 'all' : sizeOf(open);
    features.push(`open ${since}`, `open ${since} ${style} ${shapeOf(edge(line, side, 1))}`);
  }
  features.push(...wordsAt(line, side, style, japanese));
  return Uint32Array.from(new Set(features.map((feature) => textFeature(`${side} ${feature}`))));
}

function wordsAt(line: string, side: Side, style: string, japanese: JapaneseTokeniser): string[] {
  const sentence = side === 'end' ? line.slice(line.replace(/。$/, '').lastIndexOf('。') + 1) : line;
  const tokens = japanese.tokenise(edge(sentence, side, STRETCH)).filter(({ surface }) => surface.trim() !== '');
  const [first, second] = side === 'end' ? [tokens.at(-1), tokens.at(-2)] : tokens;
  return [
    `word ${first?.surface}`,
    `words ${first?.surface} ${second?.surface}`,
    `part ${partOf(first)}`,
    `part ${partOf(first)} ${first?.surface.length} ${style}`,
    `parts ${partOf(first)} ${partOf(second)}`,
  ];
}

function partOf(token: JapaneseToken | undefined): string {
  return token === undefined ? 'none' : `${token.pos}-${token.posDetail}-${token.known}`;
}

function edge(line: string, side: Side, length: number): string {
  return side === 'begin' ? line.slice(0, length) : line.slice(-length);
}

function shapeOf(text: string): string {
  return text
    .replace(/[a-z]/g, 'a')
    .replace(/[A-Z]/g, 'A')
    .replace(/[\u3041-\u3096]/g, 'h')
    .replace(/[\u30a1-\u30fa\u30fc]/g, 'k')
    .replace(/[\u4e00-\u9fff々]/g, 'c');
}

/** A length in steps that double. */
function sizeOf(length: number): number {
  return length < 3 ? length : Math.floor(Math.log2(length)) + 2;
}
