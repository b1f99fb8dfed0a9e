import type { Hours } from '../contact-schema.ts';
import type { DAYS } from '../days.ts';
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

/** A desk's usual hours in one line, e.g. 平日 8:30〜17:15、祝日・年末年始(12/29〜1/3)は休み. */
export function describeHours(hours: Hours, words: HoursWords): string {
  if (hours.always) return words.always;
  const spans = merged(hours);
  const { holidays, yearEnd } = hours;
  const ownHoliday =
    typeof holidays === 'object' && !spans.every((span) => span.from === holidays.from && span.to === holidays.to);
  const closed = [
    ...(holidays === 'closed' ? [words.holidays] : []),
    ...(yearEnd === undefined ? [] : [words.yearEnd(monthDay(yearEnd.from), monthDay(yearEnd.to))]),
  ];
  const line = [
    ...spans.map(({ days, from, to }) => `${dayRange(days, words)} ${clocks(from, to, words)}`),
    ...(ownHoliday ? [`${words.holidays} ${clocks(holidays.from, holidays.to, words)}`] : []),
    ...(closed.length === 0 ? [] : [words.closed(closed)]),
  ].join(words.comma);
  return hours.vary ? `${line} (${words.vary})` : line;
}

function clocks(from: string, to: string, words: HoursWords): string {
  return `${short(from)}${words.to}${short(to)}`;
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
