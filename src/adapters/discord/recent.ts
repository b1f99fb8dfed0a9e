import type { RecentCheck, RecentChecks } from './types.ts';

const LIFE = 15 * 60_000;
const MOST = 300;

export function createRecentChecks(clock: () => number): RecentChecks {
  const checks = new Map<string, { readonly check: RecentCheck; readonly at: number }>();
  function forgetOld(): void {
    const oldest = clock() - LIFE;
    for (const [id, { at }] of checks) {
      if (at >= oldest && checks.size <= MOST) return;
      checks.delete(id);
    }
  }
  return {
    put(checkId, check) {
      checks.delete(checkId);
      checks.set(checkId, { check, at: clock() });
      forgetOld();
    },
    get(checkId) {
      forgetOld();
      return checks.get(checkId)?.check;
    },
  };
}
