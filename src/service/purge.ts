/** Retention: removes what is older than the operator allows, at start and once a day. */
import type { ServiceLog } from '../service.ts';
import type { Store } from '../store/types.ts';

export interface PurgeParts {
  readonly store: Store | undefined;
  /** Removes texts that waited for review since before a time; returns how many. */
  readonly purgePending: (before: number) => number;
  readonly retentionDays: number;
  readonly clock: () => number;
  readonly log: ServiceLog;
}

const DAY = 86_400_000;
/** Platforms repeat an event for hours at most; a campaign may be told again after this time. */
const EVENT_DAYS = 7;

/** Starts the daily purge; the result stops it. */
export function schedulePurge(parts: PurgeParts): () => void {
  const timer = setInterval(() => purgeNow(parts), DAY);
  timer.unref();
  purgeNow(parts);
  return () => clearInterval(timer);
}

async function purgeNow({ store, purgePending, retentionDays, clock, log }: PurgeParts): Promise<void> {
  const before = clock() - retentionDays * DAY;
  const failed = (err: unknown): undefined =>
    void log.warn({ code: 'PURGE_FAILED', err }, 'Old records could not be removed; it is tried again in a day.');
  // One that cannot be removed must not keep the others.
  const texts = attempt(() => purgePending(before), failed);
  const removed = await store?.purge({ before, eventsBefore: clock() - EVENT_DAYS * DAY }).catch(failed);
  if (texts || removed !== undefined)
    log.info({ code: 'PURGED', retentionDays, texts, ...removed }, 'Removed what is older than the retention allows.');
}

function attempt<Result>(work: () => Result, failed: (err: unknown) => undefined): Result | undefined {
  try {
    return work();
  } catch (err) {
    return failed(err);
  }
}
