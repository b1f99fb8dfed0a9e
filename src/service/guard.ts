/**
 * Stands between the service and a store that may be away. A failing or slow store costs one attempt every few seconds; in
 * between nobody waits for it. What is left out is counted; the log says once that the store is away and once that it is back.
 */
import type { ServiceLog, ServiceMetrics } from '../service.ts';
import type { Store } from '../store/types.ts';

export interface Guard {
  /** What `ask` gives, or `otherwise` when the store is away or there is none. Never rejects. */
  attempt<Answer, Otherwise>(
    what: string | undefined,
    ask: (store: Store) => Promise<Answer>,
    otherwise: Otherwise,
  ): Promise<Answer | Otherwise>;
  state(): 'ok' | 'away' | 'none';
  close(): Promise<void>;
}

export interface GuardParts {
  readonly store: Store | undefined;
  readonly clock: () => number;
  readonly log: ServiceLog;
  readonly metrics: ServiceMetrics;
}

/** Longer than a healthy store ever takes, short enough for a person who waits for a verdict. */
const PATIENCE_MS = 1_000;
const RETRY_AFTER_MS = 5_000;
/** Of the ten seconds that a shutdown may take. */
const CLOSING_MS = 3_000;

export function createGuard({ store, clock, log, metrics }: GuardParts): Guard {
  const inHand = new Set<Promise<unknown>>();
  let awaySince: number | undefined;
  let retryAt = 0;
  let missed = 0;

  function miss(what: string | undefined): void {
    if (what === undefined) return;
    missed++;
    metrics.unrecorded(what);
  }

  function away(err: unknown): void {
    retryAt = clock() + RETRY_AFTER_MS;
    if (awaySince !== undefined) return;
    awaySince = clock();
    metrics.storeUp(false);
    log.error(
      { code: 'STORE_AWAY', store: store?.kind, err },
      'The store is away: messages are judged, nothing is recorded. It is tried again every few seconds.',
    );
  }

  function back(): void {
    metrics.storeUp(true);
    if (awaySince === undefined) return;
    const seconds = Math.round((clock() - awaySince) / 1000);
    log.warn(
      { code: 'STORE_BACK', store: store?.kind, seconds, missed },
      'The store is back; "missed" tells how much was not recorded or read.',
    );
    awaySince = undefined;
    missed = 0;
  }

  return {
    async attempt(what, ask, otherwise) {
      if (store === undefined) return otherwise;
      if (awaySince !== undefined && clock() < retryAt) {
        miss(what);
        return otherwise;
      }
      // One caller tries a store that was away; the others do not wait with it.
      if (awaySince !== undefined) retryAt = clock() + RETRY_AFTER_MS;
      const asked = ask(store);
      inHand.add(asked);
      asked.catch(() => undefined).finally(() => inHand.delete(asked));
      try {
        const answer = await within(PATIENCE_MS, asked);
        back();
        return answer;
      } catch (err) {
        away(err);
        miss(what);
        return otherwise;
      }
    },

    state: () => (store === undefined ? 'none' : awaySince === undefined ? 'ok' : 'away'),

    async close() {
      await within(CLOSING_MS, Promise.allSettled(inHand)).catch(() => undefined);
      if (store !== undefined) await within(CLOSING_MS, store.close()).catch(() => undefined);
    },
  };
}

async function within<Answer>(ms: number, asked: Promise<Answer>): Promise<Answer> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('no answer in time')), ms);
  try {
    return await Promise.race([asked, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
