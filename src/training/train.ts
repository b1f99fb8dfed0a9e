/** `npm run train`: learns models/model.json from data/corpus. The same corpus gives the same bytes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../config.ts';
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

async function main(): Promise<void> {
  new Command('train')
    .description('Learn models/model.json from data/corpus and print the cross-validated figures')
    .parse();
  const messages = readCorpus(join(DATA_FOLDER, 'corpus'));
  const trained = await trainModel(messages, loadConfig().cacheDir);
  const path = join(MODELS_FOLDER, 'model.json');
  writeFileSync(path, trained.file);
  console.log(`${messages.length} messages -> ${path} (${(trained.file.length / 1e6).toFixed(2)} MB)`);
  console.log(`grouped ${FOLDS}-fold: ${JSON.stringify(trained.figures)}`);
  console.log(thresholdTable(trained));
}

await main();
