/** What the bots keep of the last texts, so that a button can show quotes again or a thread's first message is read once. */

/** Only in memory, some minutes, never written anywhere. */
export interface RecentTexts<Kept> {
  keep(id: string, kept: Kept): void;
  find(id: string): Kept | undefined;
  forget(id: string): void;
}

/** With the time until it is swept out, half an hour at most: PRIVACY.md promises it. */
const LIFE = 29 * 60_000;
const SWEEP = 60_000;
const MOST = 300;

/** `clock`: milliseconds, as of Date.now. At most 300 are kept; each goes within half an hour. */
export function createRecentTexts<Kept>(clock: () => number): RecentTexts<Kept> {
  const entries = new Map<string, { readonly kept: Kept; readonly at: number }>();
  let sweeping: NodeJS.Timeout | undefined;

  function dropOld() {
    for (const [id, { at }] of entries) {
      if (clock() - at < LIFE && entries.size <= MOST) return;
      entries.delete(id);
    }
  }

  /** A text goes also when nobody asks for it again. */
  function sweep() {
    dropOld();
    if (entries.size > 0) return;
    clearInterval(sweeping);
    sweeping = undefined;
  }

  return {
    keep(id, kept) {
      entries.delete(id);
      entries.set(id, { kept, at: clock() });
      dropOld();
      sweeping ??= setInterval(sweep, SWEEP).unref();
    },
    find(id) {
      dropOld();
      return entries.get(id)?.kept;
    },
    forget: (id) => void entries.delete(id),
  };
}
