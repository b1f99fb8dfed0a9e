/** Benchmark of the whole check: one message in, one report out; in this thread, and through the real command line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Check } from '../core/check.ts';
import { median, perSecond, type Row } from './bench-measure.ts';
import { hasTaskset, timeScript } from './bench-process.ts';

const ROUNDS = 9;
const FEWEST_PER_SECOND = 4000;

/** Messages per second in one thread, the median of some rounds. Every message is checked anew: nothing is remembered. */
export function benchCheck(texts: readonly string[], check: Check): Row[] {
  const judge = (text: string) => check({ parts: [{ origin: 'authored', text }], mode: 'asked' });
  perSecond(texts, judge, 2000);
  const rate = median(Array.from({ length: ROUNDS }, () => perSecond(texts, judge)));
  return [
    {
      measure: 'whole check, one thread',
      unit: 'messages/s',
      ours: rate,
      target: '>= 4,000',
      met: rate >= FEWEST_PER_SECOND,
    },
  ];
}

/** Some seconds and some tens of seconds of work on one core: the start of the threads, each cold, costs the same. */
const LINE_COUNTS = [16_000, 48_000];
const PROCESS_ROUNDS = 7;

/** `check --jsonl FILE` from start to exit, start-up included: on all cores, and bound to one. */
export async function benchLines(texts: readonly string[], cacheDir: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const rows: Row[] = [];
    for (const count of LINE_COUNTS) {
      const file = join(folder, 'messages.jsonl');
      const lines = Array.from({ length: count }, (_, id) => JSON.stringify({ id, text: texts[id % texts.length] }));
      writeFileSync(file, `${lines.join('\n')}\n`);
      const times = { one: [] as number[], all: [] as number[] };
      const args = ['check-cli.ts', '--jsonl', file];
      const env = { CACHE_DIR: cacheDir };
      for (let round = 0; round < PROCESS_ROUNDS; round++) {
        times.all.push(await timeScript(args, { env, cwd: folder }));
        if (hasTaskset()) times.one.push(await timeScript(args, { env, cwd: folder, oneCore: true }));
      }
      const rateOf = (each: readonly number[]): number => (count * 1000) / median(each);
      const ratio = rateOf(times.all) / rateOf(times.one);
      rows.push({
        measure: `check --jsonl, ${count.toLocaleString('en-US')} lines, ${availableParallelism()} cores`,
        unit: 'lines/s',
        ours: rateOf(times.all),
        peer: { name: 'one core', value: rateOf(times.one) },
        ratio,
        target: '>= 1.6x on two',
        met: ratio >= 1.6,
      });
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
