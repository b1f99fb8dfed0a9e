/*
 * A quote must do nothing but be read. Links stop being links (hxxps://example[.]com), mentions stop mentioning, control
 * characters of Markdown and of Slack's mrkdwn become their full-width twins, telephone numbers keep their first six digits only
 * (phones turn a whole one into a button that rings the scammer), invisible or direction-changing characters are dropped.
 */
import { phraseEnd } from './phrases.ts';

const TWINS: Readonly<Record<string, string>> = {
  '*': '＊',
  _: '＿',
  '~': '～',
  '`': '｀',
  '|': '｜',
  '<': '＜',
  '>': '＞',
  '@': '＠',
  '\\': '＼',
};

/** `quote` on one line, with nothing in it that a chat, a browser or a telephone would act on. Running it twice changes nothing. */
export function defang(quote: string): string {
  const visible = quote
    .toWellFormed()
    .replace(/[\p{Cf}\p{Co}\p{Variation_Selector}]/gu, '')
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  return harmless(visible)
    .replace(/[*_~`|<>@\\]/g, (mark) => TWINS[mark]!)
    .replace(/\[(?![.:]\](?!\())|(?<!\[[.:])\]|\](?=\()/g, (bracket) => (bracket === '[' ? '［' : '］'))
    .replace(/^#/, '＃');
}

/** `text` as it stands, but for links and telephone numbers; for places that escape everything else themselves. */
export function harmless(text: string): string {
  return maskPhones(breakLinks(text));
}

/** `quote` defanged and cut to `limit` UTF-16 units, behind a phrase where it can be, never within a character; a cut is shown as …. */
export function shortQuote(quote: string, limit = 60): string {
  const safe = defang(quote.slice(0, limit * 8));
  if (safe.length <= limit) return safe;
  return `${safe
    .slice(0, phraseEnd(safe, limit - 1))
    .trimEnd()
    .toWellFormed()
    .replace(/\uFFFD$/, '')}…`;
}

function breakLinks(text: string): string {
  return text
    .replace(/http(?=s?:\/\/)/gi, 'hxxp')
    .replace(/(?<!hxxps?):\/\//gi, '[:]//')
    .replace(
      /(?<![a-z0-9])(mailto|tel|sms|javascript|vbscript|data|file|intent|line|slack|discord):(?=[\w/+#])/gi,
      '$1[:]',
    )
    .replace(/(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g, (address) => address.replaceAll('.', '[.]'))
    .replace(/(?<=[\p{L}\p{N}\p{M}-])[.．](?=[\p{L}\p{M}])/gu, '[.]')
    .replace(/(?<=[a-z0-9-])[。｡](?=[a-z0-9])/gi, '[.]');
}

const KEPT_DIGITS = 6;
/** 9 to 11 digits from a 0, or 9 to 12 after a +, with at most two separators between two digits. */
const PHONE = /(?<![0-9０-９])(?:[0０]|[+＋][0-9０-９])(?:[\s().\-ー－‐–−]{0,2}[0-9０-９]){8,11}(?![0-9０-９])/g;

function maskPhones(text: string): string {
  return text.replace(PHONE, (number) => {
    let seen = 0;
    return number.replace(/[0-9０-９]/g, (digit) => (++seen > KEPT_DIGITS ? 'X' : digit));
  });
}
