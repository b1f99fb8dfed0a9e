/** `npm run train`: learns models/model.json from data/corpus. The same corpus gives the same bytes. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../config.ts';
import type { CorpusMessage } from '../core/types.ts';
import { readAccepted, withinShare } from '../learning/donations.ts';
import { DATA_FOLDER, MODELS_FOLDER } from '../load.ts';
import { readCorpus } from './corpus.ts';
import { exactInterval } from './metrics.ts';
import { countsAt, FOLDS, type Trained, trainModel } from './train-model.ts';

/** What each threshold would mean on out-of-fold scores: by this table THRESHOLDS in core/classify.ts was chosen. */
function thresholdTable({ prepared, probabilities }: Trained): string {
  const rows = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99].map((threshold) => {
    const cells = (['ja', 'en'] as const).map((lang) => {
      const of = prepared.flatMap(({ message }, i) =>
        message.lang === lang ? [{ scam: message.label === 'scam', probability: probabilities[i]! }] : [],
      );
      const { hits, misses, falseAlarms } = countsAt(of, threshold);
      return `${lang} ${share(hits, hits + misses)} caught, ${share(falseAlarms, of.length - hits - misses)} false alarms`;
    });
    return `p >= ${threshold.toFixed(2)}  ${cells.join(' | ')}`;
  });
  return rows.join('\n');
}

function share(hits: number, of: number): string {
  const [low, high] = exactInterval(hits, of);
  return `${hits}/${of} (${(low * 100).toFixed(1)}-${(high * 100).toFixed(1)} %)`;
}

/** A model that falls by more than this in F1 or AUC on the corpus, out of fold, is not written. */
const WORSE_AT_MOST = 0.01;

interface Options {
  readonly withReviewed?: boolean;
  readonly without?: string[];
}

async function main(): Promise<void> {
  const options = new Command('train')
    .description('Learn models/model.json from data/corpus and print the cross-validated figures')
    .option('--with-reviewed', 'also from the accepted texts of DATA_DIR; writes DATA_DIR/model.json, never models/')
    .option('--without <id...>', 'leave these accepted texts out: the model is as if they had never been there')
    .parse()
    .opts<Options>();
  const { cacheDir, dataDir } = loadConfig();
  const corpus = readCorpus(join(DATA_FOLDER, 'corpus'));
  if (options.withReviewed === true || options.without !== undefined) {
    return trainWithReviewed(corpus, options.without ?? [], { cacheDir, dataDir });
  }
  const trained = await trainModel(corpus, cacheDir);
  const path = join(MODELS_FOLDER, 'model.json');
  writeFileSync(path, trained.file);
  console.log(`${corpus.length} messages -> ${path} (${(trained.file.length / 1e6).toFixed(2)} MB)`);
  console.log(`grouped ${FOLDS}-fold: ${JSON.stringify(trained.figures)}`);
  console.log(thresholdTable(trained));
}

/** Compares with the corpus alone on the same corpus messages, and refuses a model that got worse. */
async function trainWithReviewed(
  corpus: readonly CorpusMessage[],
  without: readonly string[],
  { cacheDir, dataDir }: { cacheDir: string; dataDir: string },
): Promise<void> {
  const { kept: accepted, leftOut } = withinShare(
    readAccepted(dataDir).filter(({ id }) => !without.includes(id)),
    corpus.length,
  );
  if (leftOut.length > 0)
    console.log(`${leftOut.length} texts are left out: their contributors gave more than their share.`);
  const before = await trainModel(corpus, cacheDir);
  const after = await trainModel([...corpus, ...accepted], cacheDir);
  const path = join(dataDir, 'model.json');
  console.log(`corpus alone:                  ${JSON.stringify(before.figures)}`);
  console.log(`with ${accepted.length} reviewed texts: ${JSON.stringify(after.figures)}`);
  const fall = Math.max(before.figures.f1 - after.figures.f1, before.figures.auc - after.figures.auc);
  if (fall > WORSE_AT_MOST) {
    console.error(
      `Not written: F1 or AUC falls by ${fall.toFixed(4)}, more than ${WORSE_AT_MOST}. Look at the newest texts with "npm run review list", and leave out those that mislead with --without ID.`,
    );
    process.exitCode = 1;
    return;
  }
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(`${path}.tmp`, after.file);
  renameSync(`${path}.tmp`, path);
  console.log(`${corpus.length} + ${accepted.length} messages -> ${path}; the service uses it from its next start.`);
}

await main();
