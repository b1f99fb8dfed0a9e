import { createHash } from 'node:crypto';
import { logOdds, sigmoid } from '../core/calibrate.ts';
import { THRESHOLDS } from '../core/classify.ts';
import { createJapaneseTokeniser } from '../core/japanese.ts';
import { encodeModel } from '../core/model-file.ts';
import type { CorpusMessage } from '../core/types.ts';
import { loadDictionary } from '../dictionary.ts';
import { corpusHash } from './corpus.ts';
import { crossValidate, fitModel, groupedFolds, type Outside, type Prepared, prepare } from './fit.ts';
import { areaUnderCurve, calibrationError, calibrationSlope, f1Score } from './metrics.ts';

/** Grouped cross-validation: no author is on both sides of a fold. */
export const FOLDS = 5;

/** What the author of a reviewed text begins with (see learning/donations.ts). */
const REVIEWED = 'reviewed:';

export interface Trained {
  readonly file: string;
  readonly prepared: readonly Prepared[];
  /** In the order of `prepared`. */
  readonly outside: readonly Outside[];
  /** Out-of-fold probabilities at a prior of 50 %, in the order of `prepared`. */
  readonly probabilities: readonly number[];
  readonly figures: Figures;
}

export interface Figures extends Record<string, number> {
  readonly f1: number;
  readonly auc: number;
  readonly calibrationError: number;
  readonly calibrationSlope: number;
}

/** Trains, cross-validates and encodes a model over `messages`. */
export async function trainModel(messages: readonly CorpusMessage[], cacheDir: string): Promise<Trained> {
  const japanese = createJapaneseTokeniser(await loadDictionary({ cacheDir }));
  const prepared = prepare(messages, japanese);
  const outside = crossValidate(prepared, groupedFolds(prepared, FOLDS), japanese);
  const parts = fitModel(prepared, outside, japanese);
  const probabilities = outside.map(({ message, score }) =>
    sigmoid(logOdds(parts.calibration[message.lang].whole, score)),
  );
  const figures = figuresOf(prepared, probabilities);
  const sha256 = corpusHash(messages);
  const encode = (version: string): string =>
    encodeModel(parts, { version, corpus: { sha256, messages: messages.length }, figures });
  // Named by what it holds: the same corpus under other features is another model.
  const file = encode(createHash('sha256').update(encode('')).digest('hex').slice(0, 12));
  return { file, prepared, outside, probabilities, figures };
}

function figuresOf(prepared: readonly Prepared[], probabilities: readonly number[]): Figures {
  // Over the corpus alone, so that models with and without reviewed texts can be compared.
  const predicted = prepared.flatMap(({ message: { author, label } }, i) =>
    author.startsWith(REVIEWED) ? [] : [{ scam: label === 'scam', probability: probabilities[i]! }],
  );
  const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
  return {
    f1: rounded(f1Score(countsAt(predicted, THRESHOLDS.asked.suspicious))),
    auc: rounded(areaUnderCurve(predicted.map(({ scam, probability }) => ({ scam, score: probability })))),
    calibrationError: rounded(calibrationError(predicted)),
    calibrationSlope: rounded(calibrationSlope(predicted)),
  };
}

/** Hits, misses and false alarms when everything at or above `threshold` is flagged. */
export function countsAt(predicted: readonly { scam: boolean; probability: number }[], threshold: number) {
  const count = (scam: boolean, flagged: boolean): number =>
    predicted.filter((one) => one.scam === scam && one.probability >= threshold === flagged).length;
  return { hits: count(true, true), misses: count(true, false), falseAlarms: count(false, true), of: predicted.length };
}
