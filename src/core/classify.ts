import type { Analysis } from './analyse.ts';
import { type Calibration, logOdds, sigmoid } from './calibrate.ts';
import { HashSet } from './hash-set.ts';
import { type KindScorer, likeliestKind } from './kinds.ts';
import { type Scorer, scoreOf, weigh } from './naive-bayes.ts';
import { longTalk, offTopic } from './topic.ts';
import type { Kind, Mode, TextLanguage, UnsureReason, Verdict } from './types.ts';
import { type Features, vectorise, without } from './vectorise.ts';
import { warningUnits } from './warning-units.ts';

/** A trained model, ready to use. */
export interface Model {
  readonly version: string;
  readonly scorer: Scorer;
  readonly kinds: KindScorer;
  /** Of the two ends of a text: positive where it was cut. */
  readonly ends: Scorer;
  readonly calibration: { readonly ja: Calibrations; readonly en: Calibrations };
}

/** A piece says less of itself than a whole message: the same score stands for more. */
export interface Calibrations {
  readonly whole: Calibration;
  readonly piece: Calibration;
}

/**
 * The one table of thresholds, on the calibrated probability at the mode's prior. Chosen on out-of-fold scores of the corpus
 * (`npm run train` prints them): asked, `suspicious` for about 3 % false alarms on Japanese legitimate messages, which are mostly
 * look-alikes there, and `scam` for about 0.2 %; watched, for less than one alarm in a thousand of them. `noSigns` and
 * `suspicious` bound `unsure`.
 */
export const THRESHOLDS = {
  asked: { prior: 0.5, noSigns: 0.6, suspicious: 0.7, scam: 0.97 },
  watched: { prior: 0.002, noSigns: 0.3, suspicious: 0.5, scam: 0.9 },
} as const satisfies Record<Mode, { prior: number; noSigns: number; suspicious: number; scam: number }>;

/** Natural-log odds that a claim denied by a published notice or an authority adds, and the most that all of them add. */
const DENIAL = { each: 1, atMost: 2 } as const;

/**
 * A text that looks cut counts as a piece from the score `piece` on (see cut-off.ts); one without signs is `unsure` when the log-odds
 * that it is a scam and `each` for every unit of that score come to `unsure`: the less there is of a scam, the surer a cut must be.
 * Chosen by grouped cross-validation on the corpus: halves of caught scams that get no-signs under 3 %, and no more whole
 * legitimate messages `unsure` than needed for that.
 */
export const CUT = { piece: 0.6, each: 5, unsure: 2 } as const;

/** Windows of a long text: width and step in normalised characters, and the score a window loses for being one of many. */
const WINDOWS = { width: 300, step: 150, longerThan: 450, penalty: 0.6 } as const;

export interface Score {
  /** The model's score of the whole, of what is left of it, or of the window that stands out. */
  readonly score: number;
  /** The range of normalised text behind the score. */
  readonly start: number;
  readonly end: number;
  /** Distinct features in that range: the n of the length normalisation. */
  readonly count: number;
  /** The features of the text, without those of what was set aside. */
  readonly features: Features;
  /** The weight of each feature, in the order of `features`; 0 where the model does not know it. */
  readonly weights: Float32Array;
}

/**
 * Scores a text as a whole, without what was added to hide it and, when it is long, in windows, so that a scam inside harmless
 * text still stands out.
 */
export function scoreText(analysis: Analysis, { scorer, kinds }: Pick<Model, 'scorer' | 'kinds'>): Score {
  return bestRange(analysis, vectorise(analysis), { scorer, kinds }, ({ hashes }) => weigh(scorer, hashes));
}

/** The whole text, what is left of it without talk or warnings, or a window: whichever scores highest. */
export function bestRange(
  analysis: Analysis,
  features: Features,
  { scorer, kinds }: Pick<Model, 'scorer' | 'kinds'>,
  weightsOf: (features: Features) => Float32Array,
): Score {
  const { length } = analysis.normalised.text;
  const weights = weightsOf(features);
  let best: Score = {
    ...scoreWithin(undefined, features, weights, scorer),
    start: 0,
    end: length,
    features,
    weights,
  };
  for (const rest of rests(analysis, features, kinds)) {
    const restWeights = weightsOf(rest);
    const { score, count } = scoreWithin(undefined, rest, restWeights, scorer);
    if (count >= FEWEST_FEATURES && score > best.score)
      best = { score, count, start: 0, end: length, features: rest, weights: restWeights };
  }
  if (length <= WINDOWS.longerThan) return best;
  const { starts, ends } = features;
  // By start, so that all windows together cost one pass.
  const buckets: number[][] = Array.from({ length: Math.ceil(length / WINDOWS.step) + 1 }, () => []);
  for (let i = 0; i < starts.length; i++) if (ends[i]! > 0) buckets[Math.floor(starts[i]! / WINDOWS.step)]!.push(i);
  for (let start = 0; start < length - WINDOWS.step; start += WINDOWS.step) {
    const end = Math.min(start + WINDOWS.width, length);
    const first = start / WINDOWS.step;
    const inside = buckets
      .slice(first, first + WINDOWS.width / WINDOWS.step)
      .flatMap((bucket) => bucket.filter((i) => ends[i]! <= end));
    const { score, count } = scoreWithin(inside, features, weights, scorer);
    if (score - WINDOWS.penalty > best.score)
      best = { score: score - WINDOWS.penalty, count, start, end, features, weights };
  }
  return best;
}

/** What is left of a text without talk about other things, and without warnings. */
function rests(analysis: Analysis, features: Features, kinds: KindScorer): Features[] {
  const found: Features[] = [];
  for (const padding of [offTopic(analysis, kinds), longTalk(analysis, kinds)])
    if (padding !== undefined) found.push(without(features, analysis, padding, { requote: true }));
  // What a warning quotes stays a quotation.
  const warnings = warningUnits(analysis);
  if (warnings !== undefined) found.push(without(features, analysis, warnings, { requote: false }));
  return found;
}

/** Fewer features than this are no text to judge. */
const FEWEST_FEATURES = 30;

const seen = new HashSet();

/** The score of the features at `indices`, of all of them where those are undefined. */
function scoreWithin(
  indices: readonly number[] | undefined,
  { hashes }: Features,
  weights: Float32Array,
  scorer: Scorer,
): { score: number; count: number } {
  const most = indices?.length ?? hashes.length;
  seen.clear(most);
  let sum = 0;
  let count = 0;
  for (let at = 0; at < most; at++) {
    const i = indices === undefined ? at : indices[at]!;
    if (!seen.add(hashes[i]!)) continue;
    sum += weights[i]!;
    count++;
  }
  return { score: scoreOf(scorer, sum, count), count };
}

export interface Classification {
  readonly verdict: Verdict;
  readonly unsure: UnsureReason | undefined;
  readonly probability: number;
  readonly kind: Kind;
}

/**
 * Verdict, probability and kind of a scored text. `denials`: the weight of claims that a published notice or an authority denies;
 * `cutScore`: how much the text looks cut off, asked only when that may change the verdict.
 */
export function classify(
  analysis: Analysis,
  score: Score,
  model: Model,
  {
    language,
    mode,
    denials,
    cutScore,
  }: { language: TextLanguage; mode: Mode | undefined; denials: number; cutScore: () => number },
): Classification {
  const table = THRESHOLDS[mode ?? 'asked'];
  const calibrations = language === 'en' ? model.calibration.en : model.calibration.ja;
  const oddsBy = (calibration: Calibration): number =>
    logOdds(calibration, score.score) + Math.min(denials * DENIAL.each, DENIAL.atMost) + logit(table.prior);
  const whole = oddsBy(calibrations.whole);
  const cut = sigmoid(whole) < table.suspicious ? cutScore() : Number.NEGATIVE_INFINITY;
  const asPiece = Math.max(whole, oddsBy(calibrations.piece));
  const probability = sigmoid(cut >= CUT.piece ? asPiece : whole);
  const kind = likeliestKind(model.kinds, score.features, probability >= table.suspicious ? 'scam' : 'legit');
  const unsure =
    whyUnsure(analysis, score, language, probability, table) ??
    (probability < table.noSigns && asPiece + CUT.each * cut >= CUT.unsure ? 'cut-off' : undefined);
  if (unsure !== undefined) return { verdict: 'unsure', unsure, probability, kind };
  const verdict = probability >= table.scam ? 'scam' : probability >= table.suspicious ? 'suspicious' : 'no-signs';
  return { verdict, unsure, probability, kind };
}

const FEWEST_WORDS = 3;
/** A text of words that the corpus has not has less; any message of the corpus has more, though the model keeps but one feature in nine. */
const SMALLEST_KNOWN_SHARE = 0.12;

function whyUnsure(
  analysis: Analysis,
  { weights }: Score,
  language: TextLanguage,
  probability: number,
  { noSigns, suspicious, scam }: { noSigns: number; suspicious: number; scam: number },
): UnsureReason | undefined {
  const certain = analysis.entities.some(
    ({ type, detail }) => type === 'url' && (detail === 'lookalike' || detail === 'punycode' || detail === 'ip'),
  );
  if (language !== 'ja' && language !== 'en') return certain && probability >= suspicious ? undefined : 'language';
  if (probability >= scam) return undefined;
  if (analysis.hits.length === 0 && hasFewWords(analysis)) return 'too-short';
  if (knownShare(weights) < SMALLEST_KNOWN_SHARE) return 'unknown-words';
  if (probability >= noSigns && probability < suspicious) return 'between';
  return undefined;
}

function hasFewWords({ tokens }: Analysis): boolean {
  let words = 0;
  for (const { word } of tokens) if (/[\p{L}\p{N}<]/u.test(word) && ++words === FEWEST_WORDS) return false;
  return true;
}

/** The share of a text's features that the model has a weight for, 0..1. */
function knownShare(weights: Float32Array): number {
  let known = 0;
  for (let i = 0; i < weights.length; i++) if (weights[i] !== 0) known++;
  return known / Math.max(weights.length, 1);
}

function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}
