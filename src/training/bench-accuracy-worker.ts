/** One thread of bench-accuracy.ts: scores the corpus out of fold by one contender. */
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { createJapaneseTokeniser } from '../core/japanese.ts';
import { scoreFeatures, scorer } from '../core/naive-bayes.ts';
import { loadDictionary } from '../dictionary.ts';
import { DATA_FOLDER } from '../load.ts';
import type { Contender, FoldOutcome } from './bench-accuracy.ts';
import { characterGrams } from './bench-grams.ts';
import { trainNatural, trainWink, type WordDocument, type WordScorer } from './bench-peers.ts';
import { readCorpus } from './corpus.ts';
import { groupedFolds, OPTIONS, outOfFold, type Prepared, prepare } from './fit.ts';
import { FOLDS } from './train-model.ts';
import { type Example, train } from './weights.ts';

const { cacheDir }: { readonly cacheDir: string } = workerData;
const japanese = createJapaneseTokeniser(await loadDictionary({ cacheDir }));
const prepared = prepare(readCorpus(join(DATA_FOLDER, 'corpus')), japanese);
const folds = groupedFolds(prepared, FOLDS);

/** In the order of the corpus. */
export default function judgeOutOfFold(contender: Contender): FoldOutcome[] {
  const scores = SCORES[contender]();
  return prepared.map(({ message: { author, label } }, i) => ({
    scam: label === 'scam',
    score: scores[i]!,
    fold: folds.findIndex((fold) => fold.includes(author)),
  }));
}

/** The best of 0.1, 1 and 10 on these very folds: the linear peers are given that advantage. */
const COSTS = { vectors: 1, characters: 10 } as const;

const SCORES: Readonly<Record<Contender, () => number[]>> = {
  natural: () => byWords(trainNatural),
  wink: () => byWords(trainWink),
  bayes: () => outOfFold(prepared, folds, { ...OPTIONS, weighting: 'naive-bayes' }),
  vectors: () => outOfFold(prepared, folds, { ...OPTIONS, cost: COSTS.vectors, weighting: 'support-vectors' }),
  characters: byCharacters,
  ours: () => outOfFold(prepared, folds),
};

function byWords(trainOn: (documents: readonly WordDocument[]) => WordScorer): number[] {
  return byFold(
    ({ analysis, message: { label } }) => ({ words: analysis.tokens.map(({ word }) => word), label }),
    (documents) => {
      const score = trainOn(documents);
      return ({ words }) => score(words);
    },
  );
}

function byCharacters(): number[] {
  return byFold(
    ({ analysis, message: { label } }): Example => ({
      features: characterGrams(analysis.normalised.text),
      positive: label === 'scam',
      weight: 1,
    }),
    (examples) => {
      const model = scorer(train(examples, { ...OPTIONS, cost: COSTS.characters, weighting: 'support-vectors' }));
      return ({ features }) => scoreFeatures(model, features);
    },
  );
}

/** Scores of all messages, each by what was trained on the messages of the other folds' authors. */
function byFold<Seen>(
  see: (one: Prepared) => Seen,
  trainOn: (seen: readonly Seen[]) => (seen: Seen) => number,
): number[] {
  const seen = prepared.map(see);
  const scores = new Array<number>(prepared.length).fill(Number.NaN);
  for (const fold of folds) {
    const isOutside = (i: number): boolean => fold.includes(prepared[i]!.message.author);
    const score = trainOn(seen.filter((_, i) => !isOutside(i)));
    for (const [i, one] of seen.entries()) if (isOutside(i)) scores[i] = score(one);
  }
  return scores;
}
