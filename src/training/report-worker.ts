/** One thread of report.ts: runs one experiment on the corpus. */
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { createCheck } from '../core/check.ts';
import { createJapaneseTokeniser } from '../core/japanese.ts';
import { loadDictionary } from '../dictionary.ts';
import { DATA_FOLDER } from '../load.ts';
import { loadKnowledge } from '../load-notices.ts';
import { readCorpus } from './corpus.ts';
import {
  ablateFamilies,
  ablateSignals,
  ablateWeighting,
  areas,
  attackAll,
  learningCurve,
  recallAtFalseAlarmRate,
} from './experiments.ts';
import { fitModel, groupedFolds, modelOf, outOfFold, prepare } from './fit.ts';
import { FOLDS } from './train-model.ts';

const { cacheDir }: { readonly cacheDir: string } = workerData;
const messages = readCorpus(join(DATA_FOLDER, 'corpus'));
const japanese = createJapaneseTokeniser(await loadDictionary({ cacheDir }));
const knowledge = loadKnowledge(DATA_FOLDER);
const prepared = prepare(messages, japanese);
const folds = groupedFolds(prepared, FOLDS);
let scores: readonly number[] | undefined;

export const EXPERIMENTS = {
  oneOut: () => {
    const authors = [...new Set(messages.map(({ author }) => author))];
    const out = outOfFold(
      prepared,
      authors.map((author) => [author]),
    );
    return { areas: areas(prepared, out), recall: recallAtFalseAlarmRate(prepared, out, 0.03) };
  },
  /** The model of the other folds attacks and is attacked: no message meets a model that knows it. */
  attacks: (index: number) => {
    scores ??= outOfFold(prepared, folds);
    const fold = folds[index]!;
    const outside = prepared.flatMap((one, i) =>
      fold.includes(one.message.author) ? [] : [{ one, score: scores![i]! }],
    );
    const parts = fitModel(
      outside.map(({ one }) => one),
      outside.map(({ score }) => score),
    );
    const scams = messages.filter(({ author, label }) => fold.includes(author) && label === 'scam');
    return attackAll(
      createCheck({ model: modelOf(parts, 'fold'), japanese, knowledge }),
      japanese,
      scams.map(({ text }) => text),
    );
  },
  families: () => ablateFamilies((chosen) => prepare(messages, japanese, chosen)),
  signals: () => ablateSignals(prepared),
  weighting: () => ablateWeighting(prepared),
  curve: () => learningCurve(prepared),
} as const;

export default function run({ name, fold = 0 }: { name: keyof typeof EXPERIMENTS; fold?: number }) {
  return EXPERIMENTS[name](fold);
}
