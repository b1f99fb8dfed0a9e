import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type JudgedBatch, type LineBatch, LONGEST_LINE } from '../../../src/adapters/cli/jsonl.ts';
import { batches, judgeStream, type LinePool } from '../../../src/adapters/cli/stream.ts';
import { reportOf } from '../fixture-service.ts';

async function* of<T>(...chunks: T[]): AsyncGenerator<T> {
  yield* chunks;
}
const line = (id: number) => `${JSON.stringify({ id, text: 'はい、わかりました。' })}\n`;

describe('lines', () => {
  test('are whole whatever the chunks are, numbered from 1', async () => {
    const bytes = new TextEncoder().encode('ひとつ\nふたつ\n\nみっつ');
    for (const size of [1, 2, 5, 1000]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const found = await Array.fromAsync(batches(of(...chunks)));
      const numbered = found.flatMap(({ first, lines }) => lines.map((text, i) => [first + i, text]));
      expect(numbered).toEqual([
        [1, 'ひとつ'],
        [2, 'ふたつ'],
        [3, ''],
        [4, 'みっつ'],
      ]);
    }
  });

  test('that never end take no more memory than the limit, and are told', async () => {
    let out = '';
    const endless = 'x'.repeat(1_000_000);
    const input = of(...Array.from({ length: 20 }, () => endless), '\n', line(2));
    const failed = await judgeStream({
      input,
      write: async (text) => {
        out += text;
      },
      judge: reportOf,
    });
    expect(failed).toBe(1);
    const [first, second] = out.trimEnd().split('\n');
    expect(JSON.parse(first!)).toMatchObject({ id: null, line: 1, error: { code: 'LINE_TOO_LONG' } });
    expect(JSON.parse(second!)).toMatchObject({ id: 2 });
    for await (const { lines } of batches(of(...Array.from({ length: 20 }, () => endless))))
      expect(lines[0]!.length).toBe(LONGEST_LINE + 1);
  });
});

describe('many lines', () => {
  test('keep their order when threads answer out of order, and wait for a slow reader', async () => {
    let inHand = 0;
    let most = 0;
    const pool: LinePool = {
      threads: 2,
      ready: () => true,
      async run({ first, lines }: LineBatch): Promise<JudgedBatch> {
        most = Math.max(most, ++inHand);
        await pause((first % 3) * 5);
        inHand--;
        return { output: lines.map((text) => `${JSON.parse(text).id}\n`).join(''), failed: 1 };
      },
      close: async () => undefined,
    };
    let out = '';
    const ids = Array.from({ length: 700 }, (_, i) => i);
    const failed = await judgeStream({
      input: of(...ids.map(line)),
      write: async (text) => {
        await pause(1);
        out += text;
      },
      judge: reportOf,
      openPool: async () => pool,
    });
    const told = out
      .trimEnd()
      .split('\n')
      .map((text) => (text.startsWith('{') ? JSON.parse(text).id : Number(text)));
    expect(told).toEqual(ids);
    expect(failed).toBeGreaterThan(150);
    expect(most).toBeLessThanOrEqual(6);
  });

  test('are judged here when threads die with them in hand', async () => {
    let calls = 0;
    const pool: LinePool = {
      threads: 2,
      ready: () => calls < 5,
      async run(): Promise<JudgedBatch> {
        calls++;
        await pause(3);
        throw new Error('the thread has gone');
      },
      close: async () => undefined,
    };
    let out = '';
    const ids = Array.from({ length: 700 }, (_, i) => i);
    const failed = await judgeStream({
      input: of(...ids.map(line)),
      write: async (text) => {
        out += text;
      },
      judge: reportOf,
      openPool: async () => pool,
    });
    const told = out.trimEnd().split('\n');
    expect(told.map((text) => JSON.parse(text).id)).toEqual(ids);
    expect(failed).toBe(0);
    expect(calls).toBeGreaterThan(0);
  });

  test('a large chunk is judged in batches, its lines numbered on', async () => {
    const found = await Array.fromAsync(batches(of(Array.from({ length: 320 }, (_, i) => line(i)).join(''))));
    expect(found.every(({ lines }) => lines.length <= 100)).toBe(true);
    const numbered = found.flatMap(({ first, lines }) => lines.map((text, i) => [first + i, JSON.parse(text).id]));
    expect(numbered).toEqual(Array.from({ length: 320 }, (_, i) => [i + 1, i]));
  });

  test('start more threads as soon as they have been read, before they are judged', async () => {
    const ids = Array.from({ length: 300 }, (_, i) => i);
    let written = 0;
    let writtenThen: number | undefined;
    await judgeStream({
      input: of(ids.map(line).join('')),
      write: async () => {
        written++;
      },
      judge: reportOf,
      openPool: async () => {
        writtenThen = written;
        throw new Error('no threads');
      },
    });
    expect(written).toBeGreaterThan(0);
    expect(writtenThen).toBe(0);
  });

  test('are judged here when more threads cannot start', async () => {
    let out = '';
    const ids = Array.from({ length: 600 }, (_, i) => i);
    await judgeStream({
      input: of(...ids.map(line)),
      write: async (text) => {
        out += text;
      },
      judge: reportOf,
      openPool: async () => {
        throw new Error('no threads');
      },
    });
    expect(out.trimEnd().split('\n')).toHaveLength(600);
  });

  test('a text that cannot be judged is told, without its words', async () => {
    let out = '';
    const failed = await judgeStream({
      input: of(line(1)),
      write: async (text) => {
        out += text;
      },
      judge: () => {
        throw new Error('はい、わかりました。');
      },
    });
    expect(failed).toBe(1);
    expect(out).not.toContain('わかりました');
    expect(JSON.parse(out)).toMatchObject({ line: 1, error: { code: 'NOT_JUDGED' } });
  });
});
