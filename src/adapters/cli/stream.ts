/* Many lines: judged in this thread at first, in all cores once it is worth starting them. Order is kept, memory is bounded. */
import { setImmediate } from 'node:timers/promises';
import { type Judge, type JudgedBatch, judgeBatch, type LineBatch, LONGEST_LINE } from './jsonl.ts';

/** More threads, which take some tenths of a second to start. */
export interface LinePool {
  readonly threads: number;
  /** Whether they have started. */
  ready(): boolean;
  run(batch: LineBatch): Promise<JudgedBatch>;
  close(): Promise<void>;
}

export interface StreamParts {
  readonly input: AsyncIterable<Uint8Array | string>;
  /** Resolves when the reader is ready for more. */
  readonly write: (text: string) => Promise<void>;
  readonly judge: Judge;
  /** Absent where there is one core. */
  readonly openPool?: (() => Promise<LinePool>) | undefined;
}

/** From here on the start of more threads pays. */
const POOL_FROM = 500;

/** Judges every line of `input`. Resolves to the number of lines that could not be judged. */
export async function judgeStream({ input, write, judge, openPool }: StreamParts): Promise<number> {
  let failed = 0;
  let opening: Promise<void> | undefined;
  let pool: LinePool | undefined;
  const written: Promise<void>[] = [];
  async function emit(judged: Promise<JudgedBatch>, before: Promise<void> | undefined): Promise<void> {
    await before;
    const { output, failed: more } = await judged;
    failed += more;
    if (output !== '') await write(output);
  }
  async function start(open: StreamParts['openPool']): Promise<void> {
    pool = await open?.().catch(() => undefined);
  }
  try {
    for await (const batch of batches(input)) {
      if (batch.first > POOL_FROM && opening === undefined) {
        // Without the pool everything is judged here, later but well.
        opening = start(openPool);
      }
      if (opening !== undefined) await setImmediate();
      const judged = pool?.ready() === true ? pool.run(batch) : judgeBatch(batch, judge);
      const next = emit(judged, written.at(-1));
      next.catch(() => undefined);
      written.push(next);
      if (written.length > (pool?.threads ?? 0) * 2) await written.shift();
    }
    await Promise.all(written);
    return failed;
  } finally {
    await opening;
    await pool?.close();
  }
}

/** The complete lines of each chunk, as they come; a line that is too long is cut just beyond the limit. */
export async function* batches(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<LineBatch> {
  const decoder = new TextDecoder();
  let first = 1;
  let rest = '';
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const end = text.lastIndexOf('\n');
    if (end < 0) {
      // One unit beyond the limit is kept, so that the line is still told to be too long.
      rest = (rest + text).slice(0, LONGEST_LINE + 1);
      continue;
    }
    const lines = (rest + text.slice(0, end)).split('\n');
    yield { first, lines };
    first += lines.length;
    rest = text.slice(end + 1);
  }
  rest += decoder.decode();
  if (rest !== '') yield { first, lines: [rest] };
}
