/** One thread of report.ts: runs one experiment on the corpus. `outside`: what models that never saw the messages' authors make of them. */
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
  attackAll,
  cutEnds,
  learningCurve,
  leaveOneOut,
} from './experiments.ts';
import { fitModel, groupedFolds, modelOf, type Outside, prepare } from './fit.ts';
import { FOLDS } from './train-model.ts';

const { cacheDir, outside }: { readonly cacheDir: string; readonly outside: readonly Outside[] } = workerData;
const messages = readCorpus(join(DATA_FOLDER, 'corpus'));
const japanese = createJapaneseTokeniser(await loadDictionary({ cacheDir }));
const knowledge = loadKnowledge(DATA_FOLDER);
const prepared = prepare(messages, japanese);
const folds = groupedFolds(prepared, FOLDS);

export const EXPERIMENTS = {
  oneOut: (part: number) => leaveOneOut(prepared, part),
  /** Attacks the model of the other folds with this one, which its weights do not know; the scores it is calibrated on are of models that did. */
  attacks: (index: number) => {
    const fold = folds[index]!;
    const parts = fitModel(
      prepared.filter(({ message }) => !fold.includes(message.author)),
      outside.filter(({ message }) => !fold.includes(message.author)),
      japanese,
    );
    const scams = messages.filter(({ author, label }) => fold.includes(author) && label === 'scam');
    return attackAll(
      createCheck({ model: modelOf(parts, 'fold'), japanese, knowledge }),
      japanese,
      scams.map(({ text }) => text),
    );
  },
  ends: () => cutEnds(messages, folds, japanese),
  families: () => ablateFamilies((chosen) => prepare(messages, japanese, chosen)),
  signals: () => ablateSignals(prepared),
  weighting: () => ablateWeighting(prepared),
  curve: () => learningCurve(prepared),
} as const;

/** `part`: which fold, or which part of the authors; the other experiments have none. */
export default function run({ name, part = 0 }: { name: keyof typeof EXPERIMENTS; part?: number }) {
  return EXPERIMENTS[name](part);
}
