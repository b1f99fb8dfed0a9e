import type { SignalHit } from './types.ts';

/** Asks that the writer denies: 「お振り込みをお願いすることはありません」. */
export function negatedRequest(hits: readonly SignalHit[], isAsk: (hit: SignalHit) => boolean): SignalHit[] {
  return hits
    .filter((hit) => hit.state === 'negated' && isAsk(hit))
    .map((hit) => ({ ...hit, id: 'negated-request', state: 'open' }));
}
