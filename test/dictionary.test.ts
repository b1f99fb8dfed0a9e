import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createJapaneseTokeniser } from '../src/core/japanese.ts';
import { CACHE_FILE, loadDictionary } from '../src/dictionary.ts';
import { loadTestDictionary, TEST_CACHE } from './dictionary-fixture.ts';

await loadTestDictionary();
const whole = readFileSync(join(TEST_CACHE, CACHE_FILE));

let cacheDir: string;
let file: string;

beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'binjo-guard-'));
  file = join(cacheDir, CACHE_FILE);
});

afterEach(() => {
  rmSync(cacheDir, { recursive: true });
});

async function words(folder = cacheDir): Promise<string[]> {
  const tokeniser = createJapaneseTokeniser(await loadDictionary({ cacheDir: folder }));
  return tokeniser.tokenise('口座に振り込んで').map(({ base }) => base);
}

const EXPECTED = ['口座', 'に', '振り込む', 'で'];

it('inflates the dictionary into one file, and leaves nothing else behind', async () => {
  const nested = join(cacheDir, 'a', 'b');
  expect(await words(nested)).toEqual(EXPECTED);
  expect(readdirSync(nested)).toEqual([CACHE_FILE]);
  expect(readFileSync(join(nested, CACHE_FILE)).equals(whole)).toBe(true);
});

it('reads the file as it lies when it is whole', async () => {
  cpSync(join(TEST_CACHE, CACHE_FILE), file);
  const { buffer } = await loadDictionary({ cacheDir });
  expect(buffer).toBeInstanceOf(SharedArrayBuffer);
  expect(Buffer.from(buffer).equals(whole)).toBe(true);
});

it.each<[string, () => void]>([
  ['one changed bit in the tables', () => writeFileSync(file, flipBit(whole, 10_000_000))],
  ['one changed bit in the description', () => writeFileSync(file, flipBit(whole, whole.length - 3))],
  ['a missing end', () => truncateSync(file, 1_000_000)],
  ['an empty file', () => writeFileSync(file, '')],
  ['the file of another kuromoji', () => writeFileSync(file, describedAs(/"kuromoji":"\d/, '"kuromoji":"9'))],
  ['the file of another layout', () => writeFileSync(file, describedAs(/"layout":\d/, '"layout":0'))],
])('builds anew and replaces %s', async (_, damage) => {
  cpSync(join(TEST_CACHE, CACHE_FILE), file);
  damage();
  expect(await words()).toEqual(EXPECTED);
  expect(readFileSync(file).equals(whole)).toBe(true);
});

it('keeps the dictionary in memory when the folder cannot be written', async () => {
  const blocked = join(cacheDir, 'not-a-folder');
  writeFileSync(blocked, '');
  expect(await words(join(blocked, 'cache'))).toEqual(EXPECTED);
  expect(readdirSync(cacheDir)).toEqual(['not-a-folder']);
});

it('lets several processes begin with an empty folder at once', async () => {
  expect(await Promise.all([words(), words()])).toEqual([EXPECTED, EXPECTED]);
  expect(readdirSync(cacheDir)).toEqual([CACHE_FILE]);
});

it('is shared with worker threads, not copied', async () => {
  const dictionary = await loadTestDictionary();
  const source = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(workerData.module).then(({ createJapaneseTokeniser }) => {
      const tokens = createJapaneseTokeniser(workerData.dictionary).tokenise('口座に振り込んで');
      new Uint8Array(workerData.dictionary.buffer)[0] ^= 1;
      parentPort.postMessage(tokens.map(({ base }) => base));
    });`;
  const module = new URL('../src/core/japanese.ts', import.meta.url).href;
  const before = new Uint8Array(dictionary.buffer)[0]!;
  const worker = new Worker(source, { eval: true, workerData: { module, dictionary } });
  const answer = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  expect(answer).toEqual(EXPECTED);
  expect(new Uint8Array(dictionary.buffer)[0]).toBe(before ^ 1);
});

function flipBit(bytes: Buffer, at: number): Buffer {
  const damaged = Buffer.from(bytes);
  damaged.writeUInt8(damaged.readUInt8(at) ^ 4, at);
  return damaged;
}

/** A whole file, right checksum and all, that says something else about itself. */
function describedAs(pattern: RegExp, replacement: string): Buffer {
  const changed = Buffer.from(whole);
  const end = changed.length - changed.readUInt32LE(12);
  const description = changed.subarray(end).toString();
  expect(description).toMatch(pattern);
  changed.write(description.replace(pattern, replacement), end);
  changed.writeUInt32LE(crc32(changed.subarray(16)), 4);
  return changed;
}
