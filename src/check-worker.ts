/* One thread of check-pool.ts. What it needs is imported when compiled code is cached, as node.cjs does for the first thread. */
import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';
import type { JudgedBatch, LineBatch } from './adapters/cli/jsonl.ts';
import type { PoolData } from './check-pool.ts';

enableCompileCache();
const { judgeBatch } = await import('./adapters/cli/jsonl.ts');
const { load } = await import('./load.ts');
const { check } = await load(workerData satisfies PoolData);

export default function judgeLines(batch: LineBatch): Promise<JudgedBatch> {
  return judgeBatch(batch, check);
}
