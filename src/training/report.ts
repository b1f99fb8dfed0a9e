import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { type Check, createCheck } from '../core/check.ts';
import { CUT, THRESHOLDS } from '../core/classify.ts';
import { SHORTEST_PIECE } from '../core/cut-off.ts';
import { createJapaneseTokeniser } from '../core/japanese.ts';
import { kindFeatures, kindScorer, likeliestKind, trainKinds } from '../core/kinds.ts';
import { decodeModel } from '../core/model-file.ts';
import { KINDS, type Kind } from '../core/types.ts';
import { loadDictionary } from '../dictionary.ts';
import { DATA_FOLDER, MODELS_FOLDER } from '../load.ts';
import { loadKnowledge } from '../load-notices.ts';
import { modelCard } from './card.ts';
import { readCorpus } from './corpus.ts';
import { type AttackResult, areas, ONE_OUT_PARTS, recallAtFalseAlarmRate } from './experiments.ts';
import { groupedFolds, type Outside, type Prepared } from './fit.ts';
import { calibrationLine, figuresTable, groupBy, type Judged, judgeAll, share } from './judged.ts';
import { reliability } from './metrics.ts';
import { confusionPlot, histogramByGroup, linePlot } from './plots.ts';
import type { EXPERIMENTS } from './report-worker.ts';
import { FOLDS, trainModel } from './train-model.ts';

/** Writes models/report.md, its plots and models/card.md from the corpus alone: same corpus, same bytes. */
export async function writeReport(cacheDir: string): Promise<void> {
  const messages = readCorpus(join(DATA_FOLDER, 'corpus'));
  const { prepared, outside, probabilities, file } = await trainModel(messages, cacheDir);
  const japanese = createJapaneseTokeniser(await loadDictionary({ cacheDir }));
  const model = decodeModel(file);
  const knowledge = loadKnowledge(DATA_FOLDER);
  const judged = prepared.map(
    ({ message }, i): Judged => ({ ...message, probability: probabilities[i]!, verdict: verdictAt(probabilities[i]!) }),
  );

  const { oneOut, attacks, ends, families, signals, weighting, curve } = await runExperiments(cacheDir, outside);
  const oneOutAreas = areas(prepared, oneOut);
  const oneOutRecall = recallAtFalseAlarmRate(prepared, oneOut, 0.03);
  const base = areas(
    prepared,
    outside.map(({ score }) => score),
  );
  const check = createCheck({ model, japanese, knowledge });

  const plots = join(MODELS_FOLDER, 'plots');
  mkdirSync(plots, { recursive: true });
  const write = (name: string, svg: string): void => writeFileSync(join(plots, name), svg);
  write('precision-recall.svg', precisionRecall(judged));
  write('reliability.svg', reliabilityDiagram(judged));
  write('histogram.svg', histogram(judged));
  write('confusion.svg', confusion(prepared));
  write(
    'learning-curve.svg',
    linePlot('Learning curve (grouped 5-fold)', { x: 'messages', y: 'AUC', yFrom: 0.8 }, [
      { name: 'all', points: curve.map(({ messages: n, all }) => [n, all]) },
      { name: 'piggybacks v. look-alikes', points: curve.map(({ messages: n, hard }) => [n, hard]) },
    ]),
  );

  writeFileSync(
    join(MODELS_FOLDER, 'report.md'),
    `# Evaluation on the corpus

Made by \`npm run evaluate\`; model ${model.version}, ${messages.length} messages by ${new Set(messages.map(({ author }) => author)).size} authors. Every figure but the holdouts' is out of fold: the message's author was not in training (grouped ${FOLDS}-fold). Brackets are exact 95 % intervals. Flagged means verdict scam or suspicious (p >= ${THRESHOLDS.asked.suspicious}). Rules for short, foreign and cut texts are left out, but for the holdouts and the attacks.

## By language

${figuresTable([['all', judged], ...groupBy(judged, ({ lang }) => lang)])}

${calibrationLine(judged)}

${groupBy(judged, ({ lang }) => lang)
  .map(([lang, group]) => `${lang}: ${calibrationLine(group)}`)
  .join('\n\n')}

## By kind

${figuresTable(groupBy(judged, ({ kind }) => kind))}

## By channel

${figuresTable(groupBy(judged, ({ channel }) => channel))}

## Leave one author out

AUC ${oneOutAreas.all.toFixed(4)} over all, ${oneOutAreas.hard.toFixed(4)} for breach piggybacks against breach notices, warnings, lawyers' and business mail. At no more than 3 % false alarms on those (${oneOutRecall.falseAlarms} of ${oneOutRecall.legit}) the recall on piggybacks is ${share(oneOutRecall.hits, oneOutRecall.of)}.

## Holdout

${holdouts(check)}

## Attacks on caught scams

Scams caught out of fold (by a model that did not see their author), disguised. Truncations: caught scams of 200 characters or more.

${attackTable(attacks.attacks)}

${attackTable(attacks.truncations)}

## Cut ends

Whether an end of a text was cut, out of fold: the ends of messages of ${SHORTEST_PIECE} characters or more, and of pieces cut from them anywhere; taken for cut from the score ${CUT.piece} on. Alone that changes little: the score is weighed against how much of a scam there is. Some of the corpus are pieces already, and count here as whole.

| end | cut: found | as written: taken for cut |
|---|---|---|
${ends.map(({ lang, side, found, cut, falselyFound, whole }) => `| ${lang}, ${side} | ${share(found, cut)} | ${share(falselyFound, whole)} |`).join('\n')}

## Ablation

Feature families left out and models trained anew; signals silenced when scoring. AUC over all, and of piggybacks against look-alikes; the change against the full model (${base.all.toFixed(4)}, ${base.hard.toFixed(4)}).

| left out | AUC | change | AUC, look-alikes | change |
|---|---|---|---|---|
${[...weighting, ...families, ...signals].map(({ name, all, hard }) => `| ${name} | ${all.toFixed(4)} | ${signed(all - base.all)} | ${hard.toFixed(4)} | ${signed(hard - base.hard)} |`).join('\n')}

## Plots

![precision and recall](plots/precision-recall.svg)
![reliability](plots/reliability.svg)
![probability by kind](plots/histogram.svg)
![confusion by kind](plots/confusion.svg)
![learning curve](plots/learning-curve.svg)
`,
  );
  writeFileSync(join(MODELS_FOLDER, 'card.md'), modelCard(judged, model.version));
  console.log(`models/report.md, models/card.md and ${plots} are written.`);
}

/** What nobody trains on: one voice, and more, most of which were asked for what is hard. Judged by the model as it is shipped. */
function holdouts(check: Check): string {
  const judge = (folder: string): Judged[] => judgeAll(readCorpus(join(DATA_FOLDER, folder)), check);
  const first = judge('holdout');
  const further = judge('holdout/further');
  const voices = new Set(further.map(({ author }) => author)).size;
  return `data/holdout, written by one voice that wrote nothing else, never trained on.

${figuresTable([['holdout', first]])}

${calibrationLine(first)}

data/holdout/further, by ${voices} more voices, never trained on and never read to mend anything: setsu writes everyday SMS, the others were asked for what is hard (scams and honest messages that share their words, pieces without the request, calls in dialect, chat among friends, sober mails with one wrong request).

${figuresTable([['all', further], ...groupBy(further, ({ lang }) => lang), ...groupBy(further, ({ author }) => author)])}

${calibrationLine(further)}`;
}

function signed(change: number): string {
  return `${change >= 0 ? '+' : ''}${change.toFixed(4)}`;
}

/** The verdict at a prior of 50 %, by what a whole message's score stands for and without the rules for short, foreign or cut texts. */
function verdictAt(probability: number): Judged['verdict'] {
  const { scam, suspicious, noSigns } = THRESHOLDS.asked;
  if (probability >= scam) return 'scam';
  if (probability >= suspicious) return 'suspicious';
  return probability >= noSigns ? 'unsure' : 'no-signs';
}

/** Each experiment in a thread, as many at a time as there are cores. */
async function runExperiments(cacheDir: string, outside: readonly Outside[]) {
  const pool = new Piscina({
    filename: new URL('./report-worker.ts', import.meta.url).href,
    maxThreads: availableParallelism(),
    workerData: { cacheDir, outside },
  });
  const run = <Name extends keyof typeof EXPERIMENTS>(name: Name, part?: number) =>
    pool.run({ name, part }) as Promise<ReturnType<(typeof EXPERIMENTS)[Name]>>;
  try {
    // The parts of the longest last: they are small, so that no core waits long for another at the end.
    const runParts = <Name extends keyof typeof EXPERIMENTS>(name: Name, parts: number) =>
      Promise.all(Array.from({ length: parts }, (_, part) => run(name, part)));
    const [folds, ends, families, signals, curve, weighting, oneOutParts] = await Promise.all([
      runParts('attacks', FOLDS),
      run('ends'),
      run('families'),
      run('signals'),
      run('curve'),
      run('weighting'),
      runParts('oneOut', ONE_OUT_PARTS),
    ]);
    const oneOut = outside.map((_, i) => oneOutParts.find((part) => !Number.isNaN(part[i]))![i]!);
    const attacks = {
      attacks: merge(folds.map((fold) => fold.attacks)),
      truncations: merge(folds.map((fold) => fold.truncations)),
    };
    return { oneOut, attacks, ends, families, signals, weighting, curve };
  } finally {
    await pool.destroy();
  }
}

/** The counts of all folds, row by row. */
function merge(lists: readonly (readonly AttackResult[])[]): AttackResult[] {
  return lists[0]!.map(({ name }, row) => ({
    name,
    of: lists.reduce((sum, list) => sum + list[row]!.of, 0),
    caught: lists.reduce((sum, list) => sum + list[row]!.caught, 0),
    noSigns: lists.reduce((sum, list) => sum + list[row]!.noSigns, 0),
  }));
}

function attackTable(results: readonly AttackResult[]): string {
  const rows = results.map(
    ({ name, of, caught, noSigns }) => `| ${name} | ${share(caught, of)} | ${share(noSigns, of)} |`,
  );
  return ['| disguise | still flagged | no-signs |', '|---|---|---|', ...rows].join('\n');
}

function precisionRecall(judged: readonly Judged[]): string {
  const series = groupBy(judged, ({ lang }) => lang).map(([name, group]) => {
    const sorted = group.toSorted((a, b) => b.probability - a.probability);
    const scams = sorted.filter(({ label }) => label === 'scam').length;
    let hits = 0;
    const points = sorted.map(({ label }, i): [number, number] => {
      if (label === 'scam') hits++;
      return [round(hits / scams), round(hits / (i + 1))];
    });
    return { name, points: points.filter((_, i) => i % 10 === 9) };
  });
  return linePlot('Precision and recall, out of fold', { x: 'recall', y: 'precision', yFrom: 0.5 }, series);
}

function reliabilityDiagram(judged: readonly Judged[]): string {
  const series = groupBy(judged, ({ lang }) => lang).map(([name, group]) => ({
    name,
    points: reliability(
      group.map(({ label, probability }) => ({ scam: label === 'scam', probability })),
      10,
    ).map(({ meanProbability, share: scams }): [number, number] => [round(meanProbability), round(scams)]),
  }));
  return linePlot('Reliability, out of fold', { x: 'predicted', y: 'share of scams' }, series, true);
}

const BINS = [0.1, THRESHOLDS.asked.noSigns, THRESHOLDS.asked.suspicious, THRESHOLDS.asked.scam, 1.01] as const;

function histogram(judged: readonly Judged[]): string {
  const names = BINS.map((top, i) => `${i === 0 ? 0 : BINS[i - 1]} - ${Math.min(top, 1)}`);
  const groups = groupBy(judged, ({ kind }) => kind).map(([name, group]) => ({
    name,
    shares: BINS.map(
      (top, i) =>
        group.filter(({ probability }) => probability < top && probability >= (i === 0 ? 0 : BINS[i - 1]!)).length /
        group.length,
    ),
  }));
  return histogramByGroup(
    'Probability by kind, out of fold',
    names,
    groups.toSorted((a, b) => a.name.localeCompare(b.name)),
  );
}

function confusion(prepared: readonly Prepared[]): string {
  const names = Object.keys(KINDS) as Kind[];
  const counts = names.map(() => names.map(() => 0));
  for (const fold of groupedFolds(prepared, FOLDS)) {
    const table = kindScorer(
      trainKinds(
        prepared.flatMap(({ message, features }) =>
          fold.includes(message.author) ? [] : [{ features: kindFeatures(features), kind: message.kind }],
        ),
      ),
    );
    for (const { message, features } of prepared) {
      if (!fold.includes(message.author)) continue;
      counts[names.indexOf(message.kind)]![names.indexOf(likeliestKind(table, features, message.label))]!++;
    }
  }
  const shares = counts.map((row) => {
    const sum = row.reduce((total, count) => total + count, 0);
    return row.map((count) => (sum === 0 ? 0 : count / sum));
  });
  return confusionPlot('Kind within its side, out of fold (rows: true)', names, shares);
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
