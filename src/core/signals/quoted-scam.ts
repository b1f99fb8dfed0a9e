import type { SignalHit } from './types.ts';

/** Asks that stand in a quotation or a description of a scam. */
export function quotedScam(hits: readonly SignalHit[], isAsk: (hit: SignalHit) => boolean): SignalHit[] {
  return hits
    .filter((hit) => hit.state === 'reported' && isAsk(hit))
    .map((hit) => ({ ...hit, id: 'quoted-scam', state: 'open' }));
}
