/*
 * What a classifier is worth, from labelled scores. Intervals are exact (Clopper-Pearson), because the sets are small and the
 * rates near 0 or 1, where the normal approximation lies.
 */

export interface Outcome {
  readonly scam: boolean;
  /** Any number that grows with the suspicion. */
  readonly score: number;
}

/** Area under the ROC curve: how likely a random scam scores above a random legitimate message (ties count half). NaN without both. */
export function areaUnderCurve(outcomes: readonly Outcome[]): number {
  const sorted = outcomes.toSorted((a, b) => a.score - b.score);
  const scams = sorted.filter(({ scam }) => scam).length;
  const legits = sorted.length - scams;
  let ranks = 0;
  for (let i = 0; i < sorted.length; ) {
    let end = i;
    while (end < sorted.length && sorted[end]!.score === sorted[i]!.score) end++;
    const rank = (i + end + 1) / 2;
    for (let k = i; k < end; k++) if (sorted[k]!.scam) ranks += rank;
    i = end;
  }
  return (ranks - (scams * (scams + 1)) / 2) / (scams * legits);
}

/** The exact two-sided 95 % interval of a proportion, [low, high] in 0..1. */
export function exactInterval(hits: number, of: number): [low: number, high: number] {
  if (of === 0) return [0, 1];
  const low = hits === 0 ? 0 : solve((p) => 1 - binomialCdf(hits - 1, of, p) - 0.025);
  const high = hits === of ? 1 : solve((p) => 0.025 - binomialCdf(hits, of, p));
  return [low, high];
}

/** Root of an increasing function on 0..1 by bisection. */
function solve(f: (p: number) => number): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function binomialCdf(k: number, n: number, p: number): number {
  if (p <= 0) return 1;
  if (p >= 1) return k >= n ? 1 : 0;
  let log = n * Math.log1p(-p);
  let sum = Math.exp(log);
  for (let i = 1; i <= k; i++) {
    log += Math.log((n - i + 1) / i) + Math.log(p) - Math.log1p(-p);
    sum += Math.exp(log);
  }
  return Math.min(1, sum);
}

/** Harmonic mean of precision and recall, 0..1. */
export function f1Score({ hits, misses, falseAlarms }: { hits: number; misses: number; falseAlarms: number }): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + misses + falseAlarms);
}

export interface Predicted {
  readonly scam: boolean;
  readonly probability: number;
}

/** Mean squared error of the probabilities, 0 (perfect) .. 1. */
export function brierScore(predicted: readonly Predicted[]): number {
  return mean(predicted.map(({ scam, probability }) => (probability - (scam ? 1 : 0)) ** 2));
}

/**
 * Expected calibration error over ten bins of equal count, 0..1, each class weighing the same (the probabilities are stated at
 * a prior of 50 %).
 */
export function calibrationError(predicted: readonly Predicted[]): number {
  return reliability(predicted, 10).reduce(
    (sum, { mass, meanProbability, share }) => sum + mass * Math.abs(meanProbability - share),
    0,
  );
}

export interface ReliabilityBin {
  /** Share of the total weight in this bin. */
  readonly mass: number;
  readonly meanProbability: number;
  /** Share of scams among the bin's weight. */
  readonly share: number;
}

/** Bins of equal weight by probability, with what was predicted and what was true. */
export function reliability(predicted: readonly Predicted[], bins: number): ReliabilityBin[] {
  const scams = predicted.filter(({ scam }) => scam).length;
  const legits = predicted.length - scams;
  const weighted = predicted
    .map(({ scam, probability }) => ({ scam, probability, weight: 0.5 / (scam ? scams : legits) }))
    .sort((a, b) => a.probability - b.probability);
  const found: ReliabilityBin[] = [];
  let bin = { mass: 0, probability: 0, scam: 0 };
  const close = (): void => {
    if (bin.mass > 0)
      found.push({ mass: bin.mass, meanProbability: bin.probability / bin.mass, share: bin.scam / bin.mass });
    bin = { mass: 0, probability: 0, scam: 0 };
  };
  for (const [i, { scam, probability, weight }] of weighted.entries()) {
    bin.mass += weight;
    bin.probability += weight * probability;
    if (scam) bin.scam += weight;
    // Equal probabilities stay together: how they were sorted must not matter.
    if (bin.mass >= 1 / bins && weighted[i + 1]?.probability !== probability) close();
  }
  close();
  return found;
}

/**
 * Slope of a logistic regression of the truth on the predicted log-odds, classes weighing the same: 1 is perfect, below 1 too
 * sure of itself, above 1 too timid.
 */
export function calibrationSlope(predicted: readonly Predicted[]): number {
  const scams = predicted.filter(({ scam }) => scam).length;
  const weightOf = (scam: boolean): number => 0.5 / (scam ? scams : predicted.length - scams);
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 50; round++) {
    let g0 = 0;
    let g1 = 0;
    let h00 = 1e-9;
    let h01 = 0;
    let h11 = 1e-9;
    for (const { scam, probability } of predicted) {
      const clipped = Math.min(Math.max(probability, 1e-9), 1 - 1e-9);
      const odds = Math.log(clipped / (1 - clipped));
      const p = 1 / (1 + Math.exp(-(slope * odds + offset)));
      const weight = weightOf(scam);
      const error = weight * (p - (scam ? 1 : 0));
      const curve = weight * p * (1 - p);
      g0 += error * odds;
      g1 += error;
      h00 += curve * odds * odds;
      h01 += curve * odds;
      h11 += curve;
    }
    const determinant = h00 * h11 - h01 * h01;
    const steps = [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant] as const;
    // Newton's full step overshoots where nearly everything is far from the line; a bounded one does not.
    const damping = Math.min(1, 0.5 / Math.max(Math.abs(steps[0]), Math.abs(steps[1]), 1e-12));
    slope -= damping * steps[0];
    offset -= damping * steps[1];
  }
  return slope;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
