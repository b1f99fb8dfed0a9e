/** `npm run bench`: speed, size and accuracy beside the peers, all in one run. Prints the tables and writes models/bench.md. */
import { statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../config.ts';
import { DATA_FOLDER, load, MODELS_FOLDER } from '../load.ts';
import { accuracyTable, measureAccuracy } from './bench-accuracy.ts';
import { benchCheck, benchLines } from './bench-check.ts';
import { type Row, rowsTable } from './bench-measure.ts';
import { benchColdStart, benchMemory } from './bench-process.ts';
import { benchScoring } from './bench-scoring.ts';
import { benchTokeniser } from './bench-tokeniser.ts';
import { readCorpus } from './corpus.ts';
import { prepare } from './fit.ts';

/** A message of about 120 characters, as the targets have it. */
const SHORT = { from: 90, to: 150 } as const;

async function main(): Promise<void> {
  const [busy] = loadavg();
  const { cacheDir } = loadConfig();
  const corpus = readCorpus(join(DATA_FOLDER, 'corpus'));
  const texts = corpus.map(({ text }) => text).filter(({ length }) => length >= SHORT.from && length <= SHORT.to);
  const { check, japanese } = await load({ cacheDir });

  const sections: string[] = [];
  const add = (title: string, body: string): void => {
    const section = `## ${title}\n\n${body}\n`;
    console.log(section);
    sections.push(section);
  };
  // What runs in this process comes first, while the heap is still small.
  const checked = [...benchCheck(texts, check), ...(await benchLines(texts, cacheDir))];
  add(
    'The whole check',
    `${texts.length} messages of the corpus of ${SHORT.from} to ${SHORT.to} characters.\n\n${rowsTable(checked)}`,
  );
  const processes = [...(await benchColdStart()), ...(await benchMemory(texts, cacheDir)), modelSize()];
  add('Start, memory, size', rowsTable(processes));
  add('Japanese tokeniser beside stock kuromoji', rowsTable((await benchTokeniser(texts, cacheDir)).map(tokeniserRow)));
  const documents = prepare(corpus, japanese).map(({ analysis, message: { label } }) => ({
    words: analysis.tokens.map(({ word }) => word),
    label,
  }));
  add(
    'Scoring alone',
    `All are trained on the words of all ${corpus.length} messages (natural on the distinct words of each, which teaches it the same) and score the same documents.\n\n${rowsTable(benchScoring(documents))}`,
  );
  const authors = new Set(corpus.map(({ author }) => author)).size;
  add(
    'Accuracy on the same folds',
    `Grouped 5-fold over ${corpus.length} messages by ${authors} authors, no author on both sides. The linear peers have the best of three costs on these very folds; ours runs with the options of \`npm run train\`.\n\n${accuracyTable(await measureAccuracy(cacheDir))}`,
  );
  const about = `Made by \`npm run bench\`; run it on a quiet machine. Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores, load before the run ${busy!.toFixed(1)}. Medians; peers take turns with ours in the same run.`;
  writeFileSync(join(MODELS_FOLDER, 'bench.md'), `# Benchmark\n\n${about}\n\n${sections.join('\n')}`);
}

function tokeniserRow({ kuromoji, ...row }: Awaited<ReturnType<typeof benchTokeniser>>[number]): Row {
  return { ...row, peer: { name: 'kuromoji', value: kuromoji } };
}

const LARGEST_MODEL = 4;

function modelSize(): Row {
  const megabytes = statSync(join(MODELS_FOLDER, 'model.json')).size / 1e6;
  return { measure: 'model file', unit: 'MB', ours: megabytes, target: '<= 4', met: megabytes <= LARGEST_MODEL };
}

await main();
