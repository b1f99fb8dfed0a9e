import { type Analysis, analyse } from '../core/analyse.ts';
import { fitCalibration } from '../core/calibrate.ts';
import { type Model, scoreText } from '../core/classify.ts';
import type { JapaneseTokeniser } from '../core/japanese.ts';
import { type KindTable, kindFeatures, kindScorer, trainKinds } from '../core/kinds.ts';
import type { TrainedParts } from '../core/model-file.ts';
import { distinct, type Example, scorer, type TrainingOptions, train } from '../core/naive-bayes.ts';
import type { CorpusMessage } from '../core/types.ts';
import { type Family, type Features, vectorise } from '../core/vectorise.ts';

/** Chosen by grouped cross-validation on the corpus; models/report.md shows the neighbours. */
export const OPTIONS: TrainingOptions = {
  smoothing: 0.5,
  minDocuments: 2,
  cost: 3,
  power: 0.7,
  shrink: 20,
  keep: 0.3,
};

/** Messages at least this long also teach by their halves: people forward pieces, and windows are scored. */
const HALVED_FROM = 160;
const HALF_WEIGHT = 0.3;

/** A message with everything that training and scoring need, computed once. */
export interface Prepared {
  readonly message: CorpusMessage;
  readonly analysis: Analysis;
  readonly features: Features;
  readonly examples: readonly Example[];
}

/** Analyses every message. `families` restricts the features (ablation). */
export function prepare(
  messages: readonly CorpusMessage[],
  japanese: JapaneseTokeniser,
  families?: ReadonlySet<Family>,
): Prepared[] {
  const weights = balance(messages);
  return messages.map((message) => {
    const analysis = analyse(message.text, japanese);
    const features = vectorise(analysis, families);
    const weight = weights(message);
    return {
      message,
      analysis,
      features,
      examples: examplesOf(message, features, analysis.normalised.text.length, weight),
    };
  });
}

/** Kinds that speak of leaks and scams without being one. */
const ABOUT_LEAKS: ReadonlySet<string> = new Set(['breach-notice', 'scam-warning', 'talk-about-scam', 'legal', 'news']);

/**
 * Weights by which messages about leaks and scams count as much on one side as on the other, and all other messages too: else
 * the words 不正アクセス and 流出 would speak for a scam only because more scams than notices were written.
 */
function balance(messages: readonly CorpusMessage[]): (message: CorpusMessage) => number {
  const topicOf = ({ kind }: CorpusMessage): string =>
    kind.startsWith('piggyback') || ABOUT_LEAKS.has(kind) ? 'leaks' : 'other';
  const counts = new Map<string, number>();
  for (const message of messages) {
    const group = `${topicOf(message)} ${message.label}`;
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const sizeOf = (topic: string, label: string): number => counts.get(`${topic} ${label}`) ?? 0;
  return (message) => {
    const topic = topicOf(message);
    return (sizeOf(topic, 'scam') + sizeOf(topic, 'legit')) / (2 * sizeOf(topic, message.label));
  };
}

/** Half of a warning may be nothing but the scam it tells of. */
const NOT_HALVED: ReadonlySet<string> = new Set(['scam-warning', 'talk-about-scam']);

function examplesOf({ label, kind }: CorpusMessage, features: Features, length: number, weight: number): Example[] {
  const scam = label === 'scam';
  const examples = [{ features: distinct(features), scam, weight }];
  if (length < HALVED_FROM || NOT_HALVED.has(kind)) return examples;
  const middle = Math.floor(length / 2);
  for (const [from, to] of [
    [0, middle],
    [middle, length],
  ] as const) {
    examples.push({ features: within(features, from, to), scam, weight: weight * HALF_WEIGHT });
  }
  return examples;
}

function within({ hashes, starts, ends }: Features, from: number, to: number): Uint32Array {
  const inside = new Set<number>();
  for (let i = 0; i < hashes.length; i++)
    if (ends[i]! > 0 && starts[i]! >= from && ends[i]! <= to) inside.add(hashes[i]!);
  return Uint32Array.from(inside);
}

/** Scores of messages by models that never saw their author. `folds` groups of authors; as many as authors: leave one out. */
export function outOfFold(
  prepared: readonly Prepared[],
  folds: readonly (readonly string[])[],
  options = OPTIONS,
): number[] {
  const scores = new Array<number>(prepared.length).fill(Number.NaN);
  for (const fold of folds) {
    const model = foldModel(prepared, fold, options);
    prepared.forEach(({ message, analysis }, i) => {
      if (fold.includes(message.author)) scores[i] = scoreText(analysis, model).score;
    });
  }
  return scores;
}

/** A model, without calibration, of everything that the authors in `fold` did not write. */
export function foldModel(
  prepared: readonly Prepared[],
  fold: readonly string[],
  options = OPTIONS,
): Pick<Model, 'scorer' | 'kinds'> {
  const rest = prepared.filter(({ message }) => !fold.includes(message.author));
  return {
    scorer: scorer(
      train(
        rest.flatMap(({ examples }) => examples),
        options,
      ),
    ),
    kinds: kindScorer(kindsOf(rest)),
  };
}

function kindsOf(prepared: readonly Prepared[]): KindTable {
  return trainKinds(
    prepared.map(({ message, features }) => ({ features: kindFeatures(features), kind: message.kind })),
  );
}

/** Authors dealt into `count` folds of about equal size, largest first. Deterministic. */
export function groupedFolds(prepared: readonly Prepared[], count: number): string[][] {
  const sizes = new Map<string, number>();
  for (const { message } of prepared) sizes.set(message.author, (sizes.get(message.author) ?? 0) + 1);
  const folds = Array.from({ length: count }, () => ({ authors: [] as string[], size: 0 }));
  for (const [author, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const smallest = folds.reduce((least, fold) => (fold.size < least.size ? fold : least));
    smallest.authors.push(author);
    smallest.size += size;
  }
  return folds.filter(({ size }) => size > 0).map(({ authors }) => authors);
}

/** Everything a model consists of, trained on all messages and calibrated on `scores` (out of fold, same order). */
export function fitModel(prepared: readonly Prepared[], scores: readonly number[]): TrainedParts {
  const calibrationOf = (lang: 'ja' | 'en') =>
    fitCalibration(
      prepared.flatMap(({ message }, i) =>
        message.lang === lang ? [{ score: scores[i]!, scam: message.label === 'scam' }] : [],
      ),
    );
  return {
    weights: train(
      prepared.flatMap(({ examples }) => examples),
      OPTIONS,
    ),
    kinds: kindsOf(prepared),
    calibration: { ja: calibrationOf('ja'), en: calibrationOf('en') },
  };
}

/** A model in memory, as if it had been written and read. */
export function modelOf({ weights, kinds, calibration }: TrainedParts, version: string): Model {
  return { version, scorer: scorer(weights), kinds: kindScorer(kinds), calibration };
}
