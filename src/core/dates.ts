/** Dates as people write them in notices and messages. */

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** 2024-07-05, or 2024-07 where no day is given, or 2024. Days without a year are left out: they cannot be placed. */
  readonly iso: string;
}

const JAPANESE = /(?:(?:西暦)?((?:19|20)\d{2})|(令和|平成|R|H)(元|\d{1,2}))年(?:\s?(\d{1,2})月(?:\s?(\d{1,2})日)?)?/g;
const NUMERIC = /(?<![\d/.-])((?:19|20)\d{2})[/.-](\d{1,2})[/.-](\d{1,2})(?![\d/])/g;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?((?:19|20)\d{2})\b/gi;
const ERA_START: Record<string, number> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

/** Every date with a year in `text` (normalised), in order of appearance. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  if (!/\d/.test(text) && !text.includes('元年')) return found;
  for (const match of text.matchAll(JAPANESE)) {
    const [whole, western, era, eraYear, month, day] = match;
    const year = western === undefined ? ERA_START[era!]! + (eraYear === '元' ? 1 : Number(eraYear)) : Number(western);
    add(found, match.index, whole, year, month, day);
  }
  for (const match of text.matchAll(NUMERIC)) add(found, match.index, match[0], Number(match[1]), match[2], match[3]);
  for (const match of text.matchAll(ENGLISH)) {
    const month = MONTHS.indexOf(match[2]!.toLowerCase()) + 1;
    add(found, match.index, match[0], Number(match[4]), String(month), match[1] ?? match[3]);
  }
  return found.sort((a, b) => a.start - b.start);
}

function add(found: FoundDate[], start: number, whole: string, year: number, month?: string, day?: string): void {
  const parts = [String(year)];
  if (month !== undefined && Number(month) >= 1 && Number(month) <= 12) {
    parts.push(month.padStart(2, '0'));
    if (day !== undefined && Number(day) >= 1 && Number(day) <= 31) parts.push(day.padStart(2, '0'));
  }
  found.push({ start, end: start + whole.length, iso: parts.join('-') });
}

export function firstDay(iso: string): string {
  return `${iso}-01-01`.slice(0, Math.max(iso.length, 10)).slice(0, 10);
}

export function lastDay(iso: string): string {
  if (iso.length === 10) return iso;
  return iso.length === 7 ? `${iso}-31` : `${iso}-12-31`;
}

/** From the end of `a` to the start of `b`; negative when a comes later. */
export function daysBetween(a: string, b: string): number {
  const day = (iso: string): number => Date.parse(iso.length === 10 ? iso : firstDay(iso)) / 86_400_000;
  return day(b) - day(a);
}
