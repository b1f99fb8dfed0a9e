import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../../src/core/clauses.ts';
import { findEntities } from '../../../src/core/entities.ts';
import { normalise } from '../../../src/core/normalise.ts';
import type { SignalId } from '../../../src/core/signals/ids.ts';
import { findSignals } from '../../../src/core/signals/index.ts';
import type { HitState, SignalHit } from '../../../src/core/signals/types.ts';

/** The specification of a signal: messages on which it must fire, and look-alikes on which it must not. */
export interface SignalTable {
  /** Stated to the reader. */
  readonly fires: readonly string[];
  /** Nothing is said about them in any state. */
  readonly silent: readonly string[];
  /** Denied: at least one hit is negated and none is open. */
  readonly negated?: readonly string[];
  /** Quoted or told of others: at least one hit is reported and none is open. */
  readonly reported?: readonly string[];
}

/** Runs everything that a message goes through before its signals are read. */
export function hitsOf(message: string): SignalHit[] {
  const normalised = normalise(message);
  const { text } = normalised;
  return findSignals({ text, clauses: clausesOf(normalised, message), entities: findEntities(text) });
}

/** The distinct states in which `id` fires on `message`. */
export function statesOf(id: SignalId, message: string): HitState[] {
  return [...new Set(hitsOf(message).flatMap((hit) => (hit.id === id ? [hit.state] : [])))];
}

/** Declares the tests of one signal. */
export function signalTable(id: SignalId, { fires, silent, negated = [], reported = [] }: SignalTable): void {
  describe(id, () => {
    test.each(fires)('fires: %s', (message) => {
      expect(statesOf(id, message)).toContain('open');
    });
    test.each(silent)('is silent: %s', (message) => {
      expect(statesOf(id, message)).toEqual([]);
    });
    if (negated.length > 0)
      test.each(negated)('is negated: %s', (message) => {
        expect(statesOf(id, message)).toEqual(['negated']);
      });
    if (reported.length > 0)
      test.each(reported)('is reported: %s', (message) => {
        expect(statesOf(id, message)).toEqual(['reported']);
      });
  });
}
