import { endFeatures, SHORTEST_PIECE, SIDES, type Side } from '../core/cut-off.ts';
import type { JapaneseTokeniser } from '../core/japanese.ts';
import type { Weights } from '../core/naive-bayes.ts';
import type { CorpusMessage } from '../core/types.ts';
import { type Example, type TrainingOptions, train } from './weights.ts';

const OPTIONS: TrainingOptions = { smoothing: 0.5, minDocuments: 2, cost: 1, power: 0.7, shrink: 1, keep: 0.3 };

/** One end of a message or of a piece of it. */
export interface End {
  readonly message: CorpusMessage;
  readonly side: Side;
  /** Of the message as written. */
  readonly whole: boolean;
  readonly cut: boolean;
  readonly features: Uint32Array;
}

/** No shorter rest of a message than this is learnt from. */
const SHORTEST_REST = 50;
const CUTS = 4;
/** A piece from one sentence end to another is cut, too, but its ends do not show it. */
const PARTINGS = 2;
const SENTENCE_END = /[。！？]|[。.!?！？」]\s*\n|[.!?]\s|\n\s*\n/g;
/** Multiples of it, without what stands before the point, fall nowhere twice and everywhere alike. */
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

/**
 * The ends of every message that is long enough: its own, those of pieces cut from it at places as good as random, and those of pieces
 * parted at the end of a sentence, which count as not cut. Deterministic.
 */
export function endsOf(messages: readonly CorpusMessage[], japanese: JapaneseTokeniser): End[] {
  let places = 0;
  const somewhere = (): number => 0.1 + 0.8 * ((++places * GOLDEN_RATIO) % 1);
  return messages.flatMap((message) => {
    const text = message.text.trim();
    if (text.length < SHORTEST_PIECE) return [];
    return SIDES.flatMap((side) => {
      const pieceAt = (at: number): string => (side === 'end' ? text.slice(0, at) : text.slice(at));
      const cut = Array.from({ length: CUTS }, (_, i) => {
        const anywhere = wholeLetter(text, Math.floor(text.length * somewhere()));
        // Programs cut anywhere, people between words.
        const at = message.lang === 'en' && i % 2 === 1 ? nextBlank(text, anywhere) : anywhere;
        return pieceAt(side === 'end' ? Math.max(at, SHORTEST_REST) : Math.min(at, text.length - SHORTEST_REST));
      });
      const parted = Array.from({ length: PARTINGS }, () => {
        const at = nextSentence(text, Math.floor(text.length * somewhere()));
        return pieceAt(at ?? (side === 'end' ? text.length : 0));
      }).filter((piece) => piece.length < text.length && piece.trim().length >= SHORTEST_PIECE);
      const endOf = (piece: string, isCut: boolean): End => ({
        message,
        side,
        whole: piece === text,
        cut: isCut,
        features: endFeatures(piece, side, japanese),
      });
      return [...[text, ...parted].map((piece) => endOf(piece, false)), ...cut.map((piece) => endOf(piece, true))];
    });
  });
}

/** `at`, or one further where a letter of two units stands there. */
function wholeLetter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}

function nextBlank(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  return blank < 0 ? at : blank;
}

function nextSentence(text: string, at: number): number | undefined {
  SENTENCE_END.lastIndex = at;
  const match = SENTENCE_END.exec(text);
  return match === null ? undefined : match.index + match[0].length;
}

/** Learns to tell ends that were cut from those that were not. Deterministic. */
export function trainEnds(ends: readonly End[]): Weights {
  return train(
    ends.map(({ features, cut }): Example => ({ features, positive: cut, weight: 1 })),
    OPTIONS,
  );
}
