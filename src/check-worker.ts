/* One thread of check-pool.ts. */
import { workerData } from 'node:worker_threads';
import { type JudgedBatch, judgeBatch, type LineBatch } from './adapters/cli/jsonl.ts';
import type { PoolData } from './check-pool.ts';
import { load } from './load.ts';

const { check } = await load(workerData satisfies PoolData);

export default function judgeLines(batch: LineBatch): Promise<JudgedBatch> {
  return judgeBatch(batch, check);
}
