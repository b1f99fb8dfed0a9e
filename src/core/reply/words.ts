import type { DAYS, Hours } from '../contact-schema.ts';
import type { NextOpening } from '../desk-hours.ts';
import type { HoursWords } from './types.ts';

type Day = (typeof DAYS)[number];
const WEEKDAYS: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** 今日 / 明日 / 11月24日(火) : the day of the next opening in Japanese, ending so that a clock time can follow. */
export function describeDay(
  next: NextOpening,
  today: string,
  tomorrow: string,
  days: Readonly<Record<Day, string>>,
): string {
  if (next.inDays === 0) return today;
  const [, month, day] = next.date.split('-').map(Number);
  return `${next.inDays === 1 ? tomorrow : ''}${month}月${day}日(${days[next.day]}) `;
}

/** A desk's usual hours in one line, e.g. 平日 8:30〜17:15、祝日は休み、年末年始(12/29〜1/3)は休み. */
export function describeHours(hours: Hours, words: HoursWords): string {
  if (hours.always) return words.always;
  const spans = merged(hours).map(
    ({ days, from, to }) => `${dayRange(days, words)} ${short(from)}${words.to}${short(to)}`,
  );
  const everyDay = spans.length === 1 && merged(hours)[0]!.days.length === 7;
  const holidays =
    hours.holidays === 'closed'
      ? [words.holidaysClosed]
      : hours.holidays === 'open' || sameEveryDay(hours, everyDay)
        ? []
        : [holidayHours(hours.holidays, words)];
  const yearEnd =
    hours.yearEnd === undefined ? [] : [words.yearEnd(monthDay(hours.yearEnd.from), monthDay(hours.yearEnd.to))];
  const line = [...spans, ...holidays, ...yearEnd].join(words.comma);
  return hours.vary ? `${line} (${words.vary})` : line;
}

function sameEveryDay(hours: Hours, everyDay: boolean): boolean {
  const first = hours.weekly[0];
  return (
    everyDay &&
    typeof hours.holidays === 'object' &&
    first?.from === hours.holidays.from &&
    first.to === hours.holidays.to
  );
}

function holidayHours(span: { readonly from: string; readonly to: string }, words: HoursWords): string {
  return words.holidayHours(short(span.from), short(span.to));
}

/** Spans with the same clock times, their days put together. */
function merged(hours: Hours): { readonly days: readonly Day[]; readonly from: string; readonly to: string }[] {
  const byClock = new Map<string, Set<Day>>();
  for (const { days, from, to } of hours.weekly) {
    const key = `${from} ${to}`;
    byClock.set(key, new Set([...(byClock.get(key) ?? []), ...days]));
  }
  return [...byClock].map(([key, days]) => {
    const [from, to] = key.split(' ') as [string, string];
    return { days: [...days], from, to };
  });
}

function dayRange(days: readonly Day[], words: HoursWords): string {
  if (days.length === 7) return words.everyDay;
  if (days.length === 5 && WEEKDAYS.every((day) => days.includes(day))) return words.weekdays;
  return days.map((day) => words.days[day]).join(words.dayJoin);
}

/** 08:30 -> 8:30 */
export function short(clock: string): string {
  return clock.replace(/^0/, '');
}

/** 01-03 -> 1/3 */
function monthDay(value: string): string {
  return value.split('-').map(Number).join('/');
}
