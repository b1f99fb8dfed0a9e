/**
 * What is taken out of a text before it is kept for training: names, addresses, and every number, account, link or mail address
 * that could lead to somebody. What is put in their place is of the same type, so that the model sees the same as before.
 * It finds the usual forms, not every name: people see the result before they give it, and so does the reviewer.
 */
import { type Entity, findEntities, hostOf } from '../core/entities.ts';
import { findNames } from '../core/names.ts';
import { normalise, originalSpan } from '../core/normalise.ts';

const ADDRESS = new RegExp(
  [
    '(?<![\\d-])〒?\\s?\\d{3}-\\d{4}(?!-?\\d)',
    '(?:東京都|北海道|(?:京都|大阪)府|[\\u4e00-\\u9fff]{2,3}県)[^\\s、。「」]{1,20}?[市区町村郡][^\\s、。「」]{0,30}?\\d+(?:[-丁目番地号の\\d]*\\d+|[丁目番地号]+)*[号番]?',
    '[\\u4e00-\\u9fff]{1,6}[市区町村][\\u3041-\\u9fff]{1,12}\\d+(?:-\\d+|丁目|番地?)[-丁目番地号の\\d]*',
    '\\b\\d{1,5} [A-Z][a-z]+(?: [A-Z][a-z]+)? (?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd)\\b\\.?',
  ].join('|'),
  'g',
);
const NAME = '〇〇';
const PLACE = '〔住所〕';
/** カ)タナカ behind an account number. */
const HOLDER = /(?<=\d{7}[\s\u3000]{1,2})[\u30a1-\u30fa\u30fc)( ]{3,24}/g;
/** Any digits that nothing else has taken for something harmless. */
const LONG_NUMBER = /\d{4,}/g;
/** Years before this in a full date are rather somebody's birthday than an incident. */
const RECENT_YEAR = 2015;

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The text without what could lead to somebody. Applied again, it changes nothing more. */
export function redact(text: string): string {
  let redacted = text;
  // What is put in may stand beside something that only now looks like a number or a name.
  for (let round = 0; round < 4; round++) {
    const before = redacted;
    redacted = redactOnce(before);
    if (redacted === before) break;
  }
  return redacted;
}

function redactOnce(original: string): string {
  const normalised = normalise(original, { keepLists: true });
  const { text } = normalised;
  const found: Replacement[] = [
    ...[...text.matchAll(ADDRESS)].map(({ index, 0: place }) => ({
      start: index,
      end: index + place.length,
      by: PLACE,
    })),
    ...[...text.matchAll(HOLDER)].map(({ index, 0: holder }) => ({
      start: index,
      end: index + holder.length,
      by: NAME,
    })),
    ...findEntities(text).flatMap((entity) => ofEntity(entity, text)),
    ...findNames(text).map((name) => ({ ...name, by: NAME })),
  ];
  let redacted = '';
  let at = 0;
  for (const { start, end, by } of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const span = originalSpan(normalised, original, start, end);
    if (span.start < at || by === text.slice(start, end)) continue;
    redacted += original.slice(at, span.start) + by;
    at = span.end;
  }
  return redacted + original.slice(at);
}

function ofEntity({ type, detail, start, end }: Entity, text: string): Replacement[] {
  const value = text.slice(start, end);
  const by = isCount(value, text.slice(end, end + 1)) ? undefined : replacementOf(type, detail, value);
  return by === undefined ? [] : [{ start, end, by }];
}

/** 4678件, 2024年: how many or when, not whose. */
function isCount(value: string, unit: string): boolean {
  if (!/^\d{1,5}$/.test(value)) return false;
  return unit === '年' ? Number(value) >= RECENT_YEAR : /[件名人円社通万個回%]/.test(unit);
}

function replacementOf(type: Entity['type'], detail: string, value: string): string | undefined {
  switch (type) {
    case 'email':
      return 'xxxx@example.com';
    case 'url':
      return linkWithoutPath(value);
    case 'phone':
      return detail === 'official' ? undefined : phoneWithoutNumber(value);
    case 'account':
    case 'code':
      return value.replace(/\d/g, '0');
    case 'wallet':
      return value.slice(0, 3) + 'a'.repeat(value.length - 3);
    case 'mention':
      return value.startsWith(':') ? undefined : '@user';
    case 'date':
      return dateWithoutBirthday(value);
    case 'number':
      return value.replace(LONG_NUMBER, zeros);
    default:
      return undefined;
  }
}

/** The host says whose link it is; what follows may say who got it. */
function linkWithoutPath(link: string): string {
  const scheme = /^h(?:tt|xx)ps?\s?[:;]?\s?\/\//i.exec(link)?.[0] ?? '';
  const host = hostOf(link);
  return scheme + host + (link.length > scheme.length + host.length ? '/x' : '');
}

/** Keeps what tells a mobile number from a free one. */
function phoneWithoutNumber(phone: string): string {
  let digits = 0;
  return phone.replace(/\d/g, (digit) => (digits++ < 3 ? digit : '0'));
}

function dateWithoutBirthday(date: string): string {
  const year = /\d{4}/.exec(date)?.[0];
  return year === undefined || Number(year) >= RECENT_YEAR ? date : date.replace(/\d/g, '0');
}

function zeros(digits: string): string {
  return '0'.repeat(digits.length);
}
