/*
 * Signals fire on as much as tells them, often half a word: 「停止されまし」. What people read are whole words. In Japanese the kana
 * behind a word inflect it, so a phrase cut among them ends where they end; ICU, which cuts kana anywhere, knows the other words.
 */
import type { Report, Span } from '../types.ts';

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });
/** How far a word may reach beyond what was found. */
const REACH = 12;
/** What makes up an address or a number; a mark inside one would hide it from whatever makes links harmless. */
const ADDRESS = /[\w.:/@%?=&~+#-]/;
/** The kana up to the end of a phrase, without the お or ご that the next begins with. */
const ENDING = /(?![おご](?:[^ぁ-ん]|$))[ぁ-ん]{1,8}?(?=[おご]?(?:[^ぁ-ん]|$))/y;
/** ご確認|ください: what is requested. */
const REQUESTED = /[おご]?\p{sc=Han}{1,6}[ぁ-ん]{0,4}$/u;
/** お願いします|が: a phrase is whole without the particle that comes next. */
const PARTICLES = /(?:から|まで|より|など|[はがをにのとでもへや]){1,2}(?=[おご]?(?:[^ぁ-ん]|$))/y;

/** `span` of the report's text, its first and last word made whole; within what was judged. */
export function wholePhrase(
  { text, judged }: Pick<Report, 'text' | 'judged'>,
  span: Pick<Span, 'start' | 'end'>,
): Span {
  const from = Math.max(judged.start, span.start - REACH);
  const last = Math.max(judged.end, span.end);
  let { start, end } = span;
  for (const { index, segment, isWordLike } of WORDS.segment(text.slice(from, Math.min(judged.end, end + REACH)))) {
    if (isWordLike !== true || /^[ぁ-ん]+$/.test(segment)) continue;
    const first = from + index;
    if (first < span.start && span.start < first + segment.length) start = first;
    if (first < span.end && span.end < first + segment.length) end = first + segment.length;
  }
  if (/[ぁ-ん]/.test(text[end - 1] ?? '')) {
    ENDING.lastIndex = PARTICLES.lastIndex = end;
    const ending = PARTICLES.test(text) ? undefined : ENDING.exec(text)?.[0];
    end = Math.min(end + (ending?.length ?? 0), last);
  }
  if (/^(?:ください|下さい)/.test(text.slice(start, end)))
    start -= REQUESTED.exec(text.slice(Math.max(judged.start, start - REACH), start))?.[0].length ?? 0;
  while (start > judged.start && ADDRESS.test(text[start]!) && ADDRESS.test(text[start - 1]!)) start--;
  while (end < last && ADDRESS.test(text[end - 1]!) && ADDRESS.test(text[end]!)) end++;
  while (end > span.end && /[.:?]/.test(text[end - 1]!)) end--;
  return { start, end, quote: text.slice(start, end) };
}

/** Where `text` is best cut to at most `limit` UTF-16 units: behind a phrase, when one ends in the second half. */
export function phraseEnd(text: string, limit: number): number {
  const words = new Set(Array.from(WORDS.segment(text.slice(0, limit + REACH)), ({ index }) => index));
  for (let at = limit; at > limit / 2; at--) if (words.has(at) && endsPhrase(text[at - 1]!, text[at] ?? ' ')) return at;
  return limit;
}

function endsPhrase(last: string, next: string): boolean {
  if (/[、。，．！？」』）\s]/.test(last) || /[「『（\s]/.test(next)) return true;
  // 円を|お振り込み: the honorific begins the next phrase.
  return /[ぁ-ん]/.test(last) && !/[おご]/.test(last) && /[おご]|[^\P{L}ぁ-んー]/u.test(next);
}
