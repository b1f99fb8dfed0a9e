import { type Analysis, analyse } from '../core/analyse.ts';
import { type Calibration, fitCalibration } from '../core/calibrate.ts';
import { type Calibrations, type Model, scoreText } from '../core/classify.ts';
import type { JapaneseTokeniser } from '../core/japanese.ts';
import { type KindTable, kindFeatures, kindScorer, trainKinds } from '../core/kinds.ts';
import type { TrainedParts } from '../core/model-file.ts';
import { distinct, scorer, type Weights } from '../core/naive-bayes.ts';
import type { CorpusMessage, Label } from '../core/types.ts';
import { type Family, type Features, vectorise } from '../core/vectorise.ts';
import { endsOf, trainEnds } from './fit-ends.ts';
import { type Example, type NumberedExample, number, type TrainingOptions, trainNumbered } from './weights.ts';

/** Chosen by grouped cross-validation on the corpus; models/report.md shows the neighbours. */
export const OPTIONS: TrainingOptions = {
  smoothing: 0.5,
  minDocuments: 2,
  cost: 3,
  power: 0.7,
  shrink: 20,
  keep: 0.11,
};

/** Messages at least this long also teach by their halves: people forward pieces, and windows are scored. */
const HALVED_FROM = 160;
const HALF_WEIGHT = 0.3;

/** A message with everything that training and scoring need, computed once. */
export interface Prepared {
  readonly message: CorpusMessage;
  readonly analysis: Analysis;
  readonly features: Features;
  readonly examples: readonly NumberedExample[];
  /** Of the examples' features; the same for all messages prepared together. */
  readonly vocabulary: Uint32Array;
}

/** Analyses every message. `families` restricts the features (ablation). */
export function prepare(
  messages: readonly CorpusMessage[],
  japanese: JapaneseTokeniser,
  families?: ReadonlySet<Family>,
): Prepared[] {
  const weights = balance(messages);
  const analysed = messages.map((message) => {
    const analysis = analyse(message.text, japanese);
    return { message, analysis, features: vectorise(analysis, families) };
  });
  const examples = analysed.map(({ message, analysis, features }) =>
    examplesOf(message, features, analysis.normalised.text.length, weights(message)),
  );
  const { numbered, vocabulary } = number(examples.flat());
  let taken = 0;
  return analysed.map((one, i) => {
    const from = taken;
    taken += examples[i]!.length;
    return { ...one, examples: numbered.slice(from, taken), vocabulary };
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
  const positive = label === 'scam';
  const examples = [{ features: distinct(features), positive, weight }];
  if (length < HALVED_FROM || NOT_HALVED.has(kind)) return examples;
  const middle = Math.floor(length / 2);
  for (const [from, to] of [
    [0, middle],
    [middle, length],
  ] as const) {
    examples.push({ features: within(features, from, to), positive, weight: weight * HALF_WEIGHT });
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
    scorer: scorer(learn(rest, options)),
    kinds: kindScorer(kindsOf(rest)),
  };
}

function learn(prepared: readonly Prepared[], options: TrainingOptions): Weights {
  const examples = prepared.flatMap((one) => one.examples);
  return trainNumbered(examples, prepared[0]?.vocabulary ?? new Uint32Array(), options);
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

/** What models that never saw a message's author make of it. */
export interface Outside {
  readonly message: CorpusMessage;
  readonly score: number;
  /** Scores of its halves; none of a short message. */
  readonly pieces: readonly number[];
}

/** Messages at least this long are cut in two to learn what a piece's score stands for. */
const CUT_FROM = 200;
/** With fewer of either label in a language, a piece counts as a whole message does. */
const FEWEST_HALVED = 100;

/** Scores of messages and of their halves by models that never saw their author, in the order of `prepared`. */
export function crossValidate(
  prepared: readonly Prepared[],
  folds: readonly (readonly string[])[],
  japanese: JapaneseTokeniser,
): Outside[] {
  const outside = new Array<Outside>(prepared.length);
  for (const fold of folds) {
    const model = foldModel(prepared, fold);
    prepared.forEach(({ message, analysis }, i) => {
      if (!fold.includes(message.author)) return;
      const scoreHalf = (half: string): number => scoreText(analyse(half, japanese), model).score;
      outside[i] = { message, score: scoreText(analysis, model).score, pieces: halves(message.text).map(scoreHalf) };
    });
  }
  return outside;
}

function halves(text: string): string[] {
  const letters = [...text];
  const middle = Math.floor(letters.length / 2);
  return letters.length < CUT_FROM ? [] : [letters.slice(0, middle).join(''), letters.slice(middle).join('')];
}

/** Everything a model consists of, trained on all messages and calibrated on what other models made of the same. */
export function fitModel(
  prepared: readonly Prepared[],
  outside: readonly Outside[],
  japanese: JapaneseTokeniser,
): TrainedParts {
  const calibrationsOf = (lang: 'ja' | 'en'): Calibrations => {
    const own = outside.filter(({ message }) => message.lang === lang);
    const calibrationBy = (scoresOf: (one: Outside) => readonly number[]): Calibration =>
      fitCalibration(
        own.flatMap((one) => scoresOf(one).map((score) => ({ score, scam: one.message.label === 'scam' }))),
      );
    const whole = calibrationBy(({ score }) => [score]);
    // A small corpus has too few long messages to learn what a piece's score stands for.
    const halved = (label: Label): number =>
      own.filter(({ message, pieces }) => message.label === label && pieces.length > 0).length;
    const enough = Math.min(halved('scam'), halved('legit')) >= FEWEST_HALVED;
    return { whole, piece: enough ? calibrationBy(({ pieces }) => pieces) : whole };
  };
  return {
    weights: learn(prepared, OPTIONS),
    kinds: kindsOf(prepared),
    ends: trainEnds(
      endsOf(
        prepared.map(({ message }) => message),
        japanese,
      ),
    ),
    calibration: { ja: calibrationsOf('ja'), en: calibrationsOf('en') },
  };
}

/** A model in memory, as if it had been written and read. */
export function modelOf({ weights, kinds, ends, calibration }: TrainedParts, version: string): Model {
  return { version, scorer: scorer(weights), kinds: kindScorer(kinds), ends: scorer(ends), calibration };
}
