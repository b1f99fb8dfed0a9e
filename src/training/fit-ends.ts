import { endFeatures, SHORTEST_PIECE, SIDES, type Side } from '../core/cut-off.ts';
import type { JapaneseTokeniser } from '../core/japanese.ts';
import type { Weights } from '../core/naive-bayes.ts';
import type { CorpusMessage } from '../core/types.ts';
import { type Example, type TrainingOptions, train } from './weights.ts';

const OPTIONS: TrainingOptions = { smoothing: 0.5, minDocuments: 2, cost: 1, power: 0.7, shrink: 1, keep: 0.3 };

/** One end of a message, as written or where it was cut. */
export interface End {
  readonly message: CorpusMessage;
  readonly side: Side;
  readonly cut: boolean;
  readonly features: Uint32Array;
}

/** No shorter rest of a message than this is learnt from. */
const SHORTEST_REST = 50;
const CUTS = 4;
/** Multiples of it, without what stands before the point, fall nowhere twice and everywhere alike. */
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

/** The ends of every message that is long enough: its own, and those of pieces cut from it at places as good as random. Deterministic. */
export function endsOf(messages: readonly CorpusMessage[], japanese: JapaneseTokeniser): End[] {
  let cuts = 0;
  const somewhere = (): number => 0.1 + 0.8 * ((++cuts * GOLDEN_RATIO) % 1);
  return messages.flatMap((message) => {
    const text = message.text.trim();
    if (text.length < SHORTEST_PIECE) return [];
    const letters = [...text];
    return SIDES.flatMap((side) => {
      const endOf = (piece: string, cut: boolean): End => ({
        message,
        side,
        cut,
        features: endFeatures(piece, side, japanese),
      });
      const pieces = Array.from({ length: CUTS }, () => {
        const at = Math.floor(letters.length * somewhere());
        return side === 'end'
          ? letters.slice(0, Math.max(at, SHORTEST_REST)).join('')
          : letters.slice(Math.min(at, letters.length - SHORTEST_REST)).join('');
      });
      return [endOf(text, false), ...pieces.map((piece) => endOf(piece, true))];
    });
  });
}

/** Learns to tell ends that were cut from those as written. Deterministic. */
export function trainEnds(ends: readonly End[]): Weights {
  return train(
    ends.map(({ features, cut }): Example => ({ features, positive: cut, weight: 1 })),
    OPTIONS,
  );
}
