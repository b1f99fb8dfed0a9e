import type { Analysis } from '../core/analyse.ts';
import type { Check } from '../core/check.ts';
import { bestRange, CUT, type Model } from '../core/classify.ts';
import { SIDES, type Side } from '../core/cut-off.ts';
import type { JapaneseTokeniser } from '../core/japanese.ts';
import { scoreFeatures, scorer, weigh } from '../core/naive-bayes.ts';
import { SIGNAL_IDS, type SignalId } from '../core/signals/ids.ts';
import { type CorpusMessage, isFlagged } from '../core/types.ts';
import { FAMILIES, type Features, leakPairFeature, signalFeature, signalPairFeature } from '../core/vectorise.ts';
import { ATTACKS, type Attack, TRUNCATIONS } from './attacks.ts';
import { foldModel, groupedFolds, OPTIONS, outOfFold, type Prepared } from './fit.ts';
import { type End, endsOf, trainEnds } from './fit-ends.ts';
import { areaUnderCurve } from './metrics.ts';
import { FOLDS } from './train-model.ts';

/** The messages that look most alike and must be told apart: breach piggybacks, and real notices, warnings, lawyers' and business mail. */
const LOOKALIKES: ReadonlySet<string> = new Set(['breach-notice', 'scam-warning', 'legal', 'business']);

function isHard({ message: { kind } }: Prepared): boolean {
  return kind.startsWith('piggyback') || LOOKALIKES.has(kind);
}

/** AUC over all and over the hard messages. */
export function areas(prepared: readonly Prepared[], scores: readonly number[]): { all: number; hard: number } {
  const outcomes = prepared.map((one, i) => ({
    scam: one.message.label === 'scam',
    score: scores[i]!,
    hard: isHard(one),
  }));
  return { all: areaUnderCurve(outcomes), hard: areaUnderCurve(outcomes.filter(({ hard }) => hard)) };
}

/** Recall on breach piggybacks at the score that lets through at most `rate` of the look-alike legitimate messages. */
export function recallAtFalseAlarmRate(
  prepared: readonly Prepared[],
  scores: readonly number[],
  rate: number,
): { hits: number; of: number; falseAlarms: number; legit: number } {
  const hard = prepared.flatMap((one, i) =>
    isHard(one) ? [{ scam: one.message.label === 'scam', score: scores[i]! }] : [],
  );
  const legit = hard
    .filter(({ scam }) => !scam)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  const allowed = Math.floor(rate * legit.length);
  const threshold = legit[allowed] ?? Number.NEGATIVE_INFINITY;
  const scams = hard.filter(({ scam }) => scam);
  return {
    hits: scams.filter(({ score }) => score > threshold).length,
    of: scams.length,
    falseAlarms: allowed,
    legit: legit.length,
  };
}

/** Leaving out each author takes longer than all else together: it is dealt to the threads in so many parts. */
export const ONE_OUT_PARTS = 12;

/** Scores of the messages of every `ONE_OUT_PARTS`th author, each by a model that never saw its author; NaN for all others. */
export function leaveOneOut(prepared: readonly Prepared[], part: number): number[] {
  const authors = [...new Set(prepared.map(({ message }) => message.author))];
  return outOfFold(
    prepared,
    authors.filter((_, i) => i % ONE_OUT_PARTS === part).map((author) => [author]),
  );
}

/** What is made of ends by models that never saw their author, in one language. */
export interface CutEnds {
  readonly lang: string;
  readonly side: Side;
  readonly found: number;
  readonly cut: number;
  readonly falselyFound: number;
  readonly whole: number;
}

/** How many cut ends are found, and how many ends that nobody cut are taken for one. */
export function cutEnds(
  messages: readonly CorpusMessage[],
  folds: readonly (readonly string[])[],
  japanese: JapaneseTokeniser,
): CutEnds[] {
  const ends = endsOf(messages, japanese);
  const judged = folds.flatMap((fold) => {
    const isInside = ({ message }: End): boolean => fold.includes(message.author);
    const model = scorer(trainEnds(ends.filter((end) => !isInside(end))));
    return ends.filter(isInside).map((end) => ({ ...end, said: scoreFeatures(model, end.features) >= CUT.piece }));
  });
  return (['ja', 'en'] as const).flatMap((lang) =>
    SIDES.map((side) => {
      const own = judged.filter((end) => end.message.lang === lang && end.side === side);
      const cut = own.filter((end) => end.cut);
      const whole = own.filter((end) => end.whole);
      const found = (ends: typeof own): number => ends.filter(({ said }) => said).length;
      return {
        lang,
        side,
        found: found(cut),
        cut: cut.length,
        falselyFound: found(whole),
        whole: whole.length,
      };
    }),
  );
}

export interface Ablation {
  readonly name: string;
  readonly all: number;
  readonly hard: number;
}

/** Each feature family left out, models trained anew. `without` prepares the messages with the other families only. */
export function ablateFamilies(
  prepareWith: (families: ReadonlySet<(typeof FAMILIES)[number]>) => readonly Prepared[],
): Ablation[] {
  return FAMILIES.map((family) => {
    const prepared = prepareWith(new Set(FAMILIES.filter((other) => other !== family)));
    return { name: `without ${family}`, ...areas(prepared, outOfFold(prepared, groupedFolds(prepared, FOLDS))) };
  });
}

/** The model's own halves: ratios without reweighting, and reweighting without ratios. */
export function ablateWeighting(prepared: readonly Prepared[]): Ablation[] {
  const folds = groupedFolds(prepared, FOLDS);
  return [
    {
      name: 'reweighting (plain naive Bayes)',
      ...areas(prepared, outOfFold(prepared, folds, { ...OPTIONS, weighting: 'naive-bayes' })),
    },
    {
      name: 'ratios (plain support vectors)',
      ...areas(prepared, outOfFold(prepared, folds, { ...OPTIONS, weighting: 'support-vectors' })),
    },
  ];
}

/** Each signal silenced when scoring (its own features and its pairs), with the fold models as they are. */
export function ablateSignals(prepared: readonly Prepared[]): Ablation[] {
  const folds = groupedFolds(prepared, FOLDS).map((fold) => ({ fold, model: foldModel(prepared, fold) }));
  return SIGNAL_IDS.map((id) => {
    const silent = featuresOf(id);
    const scores = prepared.map(({ message, features, analysis }) => {
      const { model } = folds.find(({ fold }) => fold.includes(message.author))!;
      return scoreWithout(analysis, features, model, silent);
    });
    return { name: id, ...areas(prepared, scores) };
  });
}

function featuresOf(id: SignalId): ReadonlySet<number> {
  return new Set([
    ...(['open', 'negated', 'reported'] as const).map((state) => signalFeature({ id, state })),
    ...SIGNAL_IDS.filter((other) => other !== id).map((other) => signalPairFeature(id, other)),
    leakPairFeature(id),
  ]);
}

/** Silent features weigh nothing but still count towards the length. */
function scoreWithout(
  analysis: Analysis,
  features: Features,
  model: Pick<Model, 'scorer' | 'kinds'>,
  silent: ReadonlySet<number>,
): number {
  const weightsOf = (counted: Features): Float32Array => {
    const weights = weigh(model.scorer, counted.hashes);
    for (const [i, hash] of counted.hashes.entries()) if (silent.has(hash)) weights[i] = 0;
    return weights;
  };
  return bestRange(analysis, features, model, weightsOf).score;
}

/** AUC by share of the corpus trained on; every k-th message of each author is kept, so that all voices stay. */
export function learningCurve(prepared: readonly Prepared[]): { messages: number; all: number; hard: number }[] {
  const folds = groupedFolds(prepared, FOLDS);
  return [0.1, 0.2, 0.4, 0.7, 1].map((part) => {
    const kept = prepared.filter((_, i) => Math.floor((i + 1) * part) > Math.floor(i * part));
    const scores = prepared.map(() => 0);
    for (const fold of folds) {
      const model = foldModel(kept, fold);
      prepared.forEach(({ message, features, analysis }, i) => {
        if (fold.includes(message.author)) scores[i] = scoreWithout(analysis, features, model, NONE);
      });
    }
    return { messages: kept.length, ...areas(prepared, scores) };
  });
}

const NONE: ReadonlySet<number> = new Set();

export interface AttackResult {
  readonly name: string;
  readonly of: number;
  readonly caught: number;
  readonly noSigns: number;
}

/** How many caught scams stay caught when disguised. */
function attack(
  check: Check,
  japanese: JapaneseTokeniser,
  texts: readonly string[],
  attacks: readonly Attack[],
): AttackResult[] {
  return attacks.map(({ name, apply }) => {
    let caught = 0;
    let noSigns = 0;
    for (const text of texts) {
      const { verdict } = check({ parts: [{ origin: 'authored', text: apply(text, japanese) }] });
      if (isFlagged(verdict)) caught++;
      else if (verdict === 'no-signs') noSigns++;
    }
    return { name, of: texts.length, caught, noSigns };
  });
}

/** Attacks on every scam that `check` catches, truncations on those of 200 characters or more. */
export function attackAll(
  check: Check,
  japanese: JapaneseTokeniser,
  scams: readonly string[],
): { attacks: AttackResult[]; truncations: AttackResult[] } {
  const caught = scams.filter((text) => {
    const { verdict } = check({ parts: [{ origin: 'authored', text }] });
    return isFlagged(verdict);
  });
  return {
    attacks: attack(check, japanese, caught, ATTACKS),
    truncations: attack(
      check,
      japanese,
      caught.filter((text) => [...text].length >= 200),
      TRUNCATIONS,
    ),
  };
}
