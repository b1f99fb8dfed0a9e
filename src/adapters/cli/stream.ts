/* Many lines: judged in this thread, and in all other cores once it is worth starting them. Order is kept, memory is bounded. */
import { setImmediate } from 'node:timers/promises';
import { type Judge, type JudgedBatch, judgeBatch, type LineBatch, LONGEST_LINE } from './jsonl.ts';

/** More threads, which take some tenths of a second to start. */
export interface LinePool {
  /** How many beside this one. */
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

/** When so many lines have been read, the start of more threads pays. */
const POOL_FROM = 200;
/** Lines judged at a time: few, so that no thread is left with much to do when the others have finished. */
const BATCH = 50;
/** Each thread gets so many batches ahead, enough to be busy while this one judges a batch itself. */
export const AHEAD = 3;
/** So many batches for each thread may wait to be written. */
const WAITING = 8;

/** Judges every line of `input`. Resolves to the number of lines that could not be judged. */
export async function judgeStream({ input, write, judge, openPool }: StreamParts): Promise<number> {
  let failed = 0;
  let opening: Promise<void> | undefined;
  let pool: LinePool | undefined;
  let inHand = 0;
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
  function handOver(batch: LineBatch, { run }: LinePool): Promise<JudgedBatch> {
    inHand++;
    // What a thread that died had in hand is judged here.
    return run(batch)
      .catch(() => judgeBatch(batch, judge))
      .finally(() => inHand--);
  }
  try {
    for await (const { read, ...batch } of batches(input)) {
      if (read > POOL_FROM && opening === undefined) {
        // Without the pool everything is judged here, later but well.
        opening = start(openPool);
      }
      if (opening !== undefined) await setImmediate();
      const threads = pool?.ready() === true ? pool.threads : 0;
      const judged = inHand < threads * AHEAD ? handOver(batch, pool!) : judgeBatch(batch, judge);
      const next = emit(judged, written.at(-1));
      next.catch(() => undefined);
      written.push(next);
      if (written.length > threads * WAITING) await written.shift();
    }
    await Promise.all(written);
    return failed;
  } finally {
    await opening;
    await pool?.close();
  }
}

/**
 * The complete lines of each chunk, as they come; a line that is too long is cut just beyond the limit. `read`: how many lines have come,
 * more than have been handed out while a chunk lasts.
 */
export async function* batches(
  input: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<LineBatch & { readonly read: number }> {
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
    const read = first - 1 + lines.length;
    for (let from = 0; from < lines.length; from += BATCH)
      yield { first: first + from, lines: lines.slice(from, from + BATCH), read };
    first = read + 1;
    rest = text.slice(end + 1);
  }
  rest += decoder.decode();
  if (rest !== '') yield { first, lines: [rest], read: first };
}
