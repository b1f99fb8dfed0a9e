import type { Knowledge } from './core/knowledge.ts';

export interface StaleEntry {
  readonly where: string;
  readonly what: string;
  readonly why: string;
}

const DAY = 86_400_000;

/** Entries that nobody has compared with their source for `days` days, and those that were never good enough to offer. */
export function staleEntries({ contacts, notices }: Knowledge, today: Date, days: number): StaleEntry[] {
  const old = (date: string): boolean => today.getTime() - Date.parse(date) > days * DAY;
  const desks = contacts.desks.flatMap((desk): StaleEntry[] => {
    const where = `contacts.yaml ${desk.id}`;
    const what = desk.phone ?? desk.url ?? desk.email ?? desk.name.ja;
    const own: StaleEntry[] = [];
    if (desk.status !== 'verified')
      own.push({ where, what, why: `${desk.status}: not offered until it is found on the body's own site` });
    else if (old(desk.checked)) own.push({ where, what, why: `last checked ${desk.checked}` });
    const prefectures = desk.prefectures
      .filter((one) => one.status !== 'verified' || (one.asOf !== undefined && old(one.asOf)))
      .map((one) => ({
        where: `${where} ${one.prefecture}`,
        what: one.phone ?? 'hours',
        why: one.status === 'verified' ? `as of ${one.asOf}` : `${one.status}: not offered`,
      }));
    return [...own, ...prefectures];
  });
  const noticeEntries = notices.flatMap((notice): StaleEntry[] => {
    const where = `notices ${notice.id}`;
    const current = notice.desks
      .filter((desk) => desk.status === 'current' && old(`${desk.asOf}`))
      .map((desk) => ({ where, what: desk.phone ?? desk.name, why: `called current, but as of ${desk.asOf}` }));
    return old(notice.checked)
      ? [{ where, what: 'the whole file', why: `last checked ${notice.checked}` }, ...current]
      : current;
  });
  return [...desks, ...noticeEntries];
}
