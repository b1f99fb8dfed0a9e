/**
 * Accuracy beside the peers, on the same folds of the same messages: every score is by a model that never saw the message's
 * author. Each contender runs in a thread of its own, as many at a time as there are cores.
 */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { areaUnderCurve, f1Score, type Outcome } from './metrics.ts';

/** Slowest first, so that no core waits long for the last. */
const CONTENDERS = {
  natural: 'natural BayesClassifier, words',
  characters: 'linear support vectors, 1 to 4 characters',
  vectors: 'linear support vectors, our features without ratios',
  ours: 'ours (ratios reweighted by support vectors)',
  bayes: 'naive Bayes, our features, without reweighting',
  wink: 'wink-naive-bayes-text-classifier, words',
} as const;
export type Contender = keyof typeof CONTENDERS;
const LINEAR: readonly Contender[] = ['vectors', 'characters'];
const BAYES: readonly Contender[] = ['natural', 'wink', 'bayes'];
const WITHIN = 0.005;

export interface Accuracy {
  readonly contender: Contender;
  /** F1 at a score of 0, as it comes. */
  readonly f1AtZero: number;
  /** F1 at the cut that was best on the other folds. */
  readonly f1: number;
  readonly auc: number;
}

export interface FoldOutcome extends Outcome {
  readonly fold: number;
}

/** The figures of every contender; the longest part of a benchmark run. */
export async function measureAccuracy(cacheDir: string): Promise<Accuracy[]> {
  const pool = new Piscina<Contender, FoldOutcome[]>({
    filename: new URL('./bench-accuracy-worker.ts', import.meta.url).href,
    maxThreads: availableParallelism(),
    workerData: { cacheDir },
  });
  try {
    const names = Object.keys(CONTENDERS) as Contender[];
    return await Promise.all(names.map(async (contender) => accuracyOf(contender, await pool.run(contender))));
  } finally {
    await pool.destroy();
  }
}

/** A Markdown table, best F1 first, and below it what was asked of ours. Needs the figures of every contender. */
export function accuracyTable(figures: readonly Accuracy[]): string {
  const four = (value: number): string => value.toFixed(4);
  const rows = figures
    .toSorted((a, b) => b.f1 - a.f1)
    .map(
      ({ contender, f1, f1AtZero, auc }) =>
        `| ${CONTENDERS[contender]} | ${four(f1)} | ${four(f1AtZero)} | ${four(auc)} |`,
    );
  const f1Of = (contender: Contender): number => figures.find((one) => one.contender === contender)!.f1;
  const best = (contenders: readonly Contender[]): number => Math.max(...contenders.map(f1Of));
  const ahead = f1Of('ours') - best(BAYES);
  const behind = best(LINEAR) - f1Of('ours');
  const met = (is: boolean): string => (is ? 'met' : '**not met**');
  return [
    '| classifier | F1, cut chosen on the other folds | F1, cut at 0 | AUC |',
    '|---|---|---|---|',
    ...rows,
    '',
    `Target: ahead of every naive Bayes: ${met(ahead > 0)} (by ${four(ahead)}). Target: within ${WITHIN} F1 of the best linear model: ${met(behind <= WITHIN)} (${behind > 0 ? `${four(behind)} behind` : `${four(-behind)} ahead`}).`,
  ].join('\n');
}

/** F1 and AUC of scores out of fold. */
export function accuracyOf(contender: Contender, outcomes: readonly FoldOutcome[]): Accuracy {
  const folds = [...new Set(outcomes.map(({ fold }) => fold))];
  const counts = folds.map((fold) => {
    const cut = bestCut(outcomes.filter((one) => one.fold !== fold));
    return countsAt(
      outcomes.filter((one) => one.fold === fold),
      cut,
    );
  });
  const total = counts.reduce((sum, one) => ({
    hits: sum.hits + one.hits,
    misses: sum.misses + one.misses,
    falseAlarms: sum.falseAlarms + one.falseAlarms,
  }));
  return {
    contender,
    f1AtZero: f1Score(countsAt(outcomes, 0)),
    f1: f1Score(total),
    auc: areaUnderCurve(outcomes),
  };
}

/** The score above which calling everything a scam gives the best F1. */
export function bestCut(outcomes: readonly Outcome[]): number {
  const sorted = outcomes.toSorted((a, b) => b.score - a.score);
  const scams = sorted.filter(({ scam }) => scam).length;
  let best = { f1: 0, cut: Number.POSITIVE_INFINITY };
  let hits = 0;
  for (const [i, { scam, score }] of sorted.entries()) {
    if (scam) hits++;
    const next = sorted[i + 1]?.score ?? Number.NEGATIVE_INFINITY;
    if (next === score) continue;
    const f1 = f1Score({ hits, misses: scams - hits, falseAlarms: i + 1 - hits });
    // Halfway, as the next fold's scores lie on neither side's edge.
    if (f1 > best.f1) best = { f1, cut: next === Number.NEGATIVE_INFINITY ? score - 1 : (score + next) / 2 };
  }
  return best.cut;
}

function countsAt(outcomes: readonly Outcome[], cut: number) {
  const count = (scam: boolean, above: boolean): number =>
    outcomes.filter((one) => one.scam === scam && one.score > cut === above).length;
  return { hits: count(true, true), misses: count(true, false), falseAlarms: count(false, true) };
}
