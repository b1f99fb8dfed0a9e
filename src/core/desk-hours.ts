/*
 * When a desk usually answers. Everything is Japan time: UTC+9 all year, so the civil date and clock are read from a date that
 * is shifted by nine hours. Holidays come from @holiday-jp/holiday_jp (the official table to 2050); a holiday on a weekday
 * replaces the weekly hours by the desk's holiday hours, and the year-end closure replaces both.
 */
import holidayJp from '@holiday-jp/holiday_jp';
import type { Hours } from './contact-schema.ts';
import { DAYS } from './days.ts';

/** A moment in Japan: `date` 2026-11-24, `clock` 08:30. */
export interface JapanTime {
  readonly date: string;
  readonly clock: string;
  readonly day: (typeof DAYS)[number];
}

/**
 * `always`: day and night. `inside` / `outside`: of the USUAL hours; never a promise that somebody answers.
 * `unknown`: no hours are published.
 */
export type Availability =
  | { readonly state: 'always' | 'unknown' }
  | { readonly state: 'inside'; readonly until: string }
  | { readonly state: 'outside'; readonly next: NextOpening | undefined };

/** The next usual opening; `inDays` 0 is later today. */
export interface NextOpening extends JapanTime {
  readonly inDays: number;
}

const DAY_MS = 86_400_000;
/** Year-end plus a run of holidays is shorter than this. */
const LOOK_AHEAD_DAYS = 14;

/** The civil date and clock in Japan at `moment`. */
export function japanTime(moment: Date): JapanTime {
  const iso = new Date(moment.getTime() + 9 * 3_600_000).toISOString();
  const date = iso.slice(0, 10);
  return { date, clock: iso.slice(11, 16), day: dayOf(date) };
}

/** Whether `moment` lies inside the usual hours, and if not, when they next begin (within two weeks). */
export function availabilityOf(hours: Hours | undefined, moment: Date): Availability {
  if (hours === undefined) return { state: 'unknown' };
  if (hours.always) return { state: 'always' };
  if (hours.weekly.length === 0) return { state: 'unknown' };
  const now = japanTime(moment);
  const current = spansOn(now.date, hours).find((span) => span.from <= now.clock && now.clock < span.to);
  if (current !== undefined) return { state: 'inside', until: current.to };
  return { state: 'outside', next: nextOpening(now, hours) };
}

export function isHoliday(date: string): boolean {
  return Object.hasOwn(holidayJp.holidays, date);
}

function nextOpening(now: JapanTime, hours: Hours): NextOpening | undefined {
  for (let inDays = 0; inDays <= LOOK_AHEAD_DAYS; inDays += 1) {
    const date = addDays(now.date, inDays);
    const starts = spansOn(date, hours).map((span) => span.from);
    const clock = starts.sort().find((from) => inDays > 0 || from > now.clock);
    if (clock !== undefined) return { date, clock, day: dayOf(date), inDays };
  }
  return undefined;
}

function spansOn(date: string, hours: Hours): { readonly from: string; readonly to: string }[] {
  if (inYearEnd(date.slice(5), hours.yearEnd)) return [];
  if (isHoliday(date) && hours.holidays !== 'open') return hours.holidays === 'closed' ? [] : [hours.holidays];
  return hours.weekly.filter((span) => span.days.includes(dayOf(date)));
}

/** The closure may run across the new year (12-29 to 01-03). */
function inYearEnd(monthDay: string, closure: Hours['yearEnd']): boolean {
  if (closure === undefined) return false;
  const { from, to } = closure;
  return from <= to ? from <= monthDay && monthDay <= to : monthDay >= from || monthDay <= to;
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

function dayOf(date: string): (typeof DAYS)[number] {
  return DAYS[(new Date(date).getUTCDay() + 6) % 7]!;
}
