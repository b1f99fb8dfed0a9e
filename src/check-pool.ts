/* All other cores for many lines. The threads share the dictionary and the model in memory. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { JudgedBatch, LineBatch } from './adapters/cli/jsonl.ts';
import { AHEAD, type LinePool } from './adapters/cli/stream.ts';
import type { Model } from './core/classify.ts';
import type { DictionaryData } from './core/japanese.ts';

/** What each thread is given. */
export interface PoolData {
  readonly cacheDir: string;
  readonly dictionary: DictionaryData;
  readonly model: Model;
}

export function createLinePool(workerData: PoolData): LinePool {
  // This thread goes on judging: it knows its way by now, and a new one has to find it first.
  const threads = availableParallelism() - 1;
  const pool = new Piscina<LineBatch, JudgedBatch>({
    filename: new URL('./check-worker.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // Else a thread that has finished waits until this one, busy judging, hands it the next batch.
    concurrentTasksPerWorker: AHEAD,
    workerData,
  });
  let ready = false;
  // Without a listener a thread that dies would take the process with it. What the threads have in hand is then judged in this one.
  pool.on('error', () => {
    ready = false;
    void pool.destroy();
  });
  // The first answer, to no lines at all, comes when a thread has loaded.
  const first = pool.run({ first: 1, lines: [] }).then(() => {
    ready = true;
  });
  first.catch(() => undefined);
  return {
    threads,
    ready: () => ready,
    run: (batch) => pool.run(batch),
    close: () => pool.destroy(),
  };
}
