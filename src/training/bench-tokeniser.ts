/** Benchmark of the Japanese tokeniser beside stock kuromoji, in the same run on the same texts. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createJapaneseTokeniser } from '../core/japanese.ts';
import { loadDictionary } from '../dictionary.ts';
import { median, milliseconds } from './bench-measure.ts';
import type { TokeniserLoad } from './bench-tokeniser-load.ts';
import { loadStockKuromoji } from './stock-kuromoji.ts';

/** One line of the table. `ratio` is ours / theirs. */
export interface TokeniserRow {
  readonly measure: string;
  readonly unit: string;
  readonly kuromoji: number;
  readonly ours: number;
  readonly ratio: number;
  readonly target: string;
  readonly met: boolean;
}

const ROUNDS = 5;
const LONG = 8000;
const LOAD_SCRIPT = fileURLToPath(new URL('./bench-tokeniser-load.ts', import.meta.url));

/** Without 、 or 。, where stock kuromoji's time grows faster than the text. */
const LONG_TEXTS = [
  ['Japanese', 'お客様あての荷物を持ち帰りましたので下の宛先から受け取りの日時をお知らせください'],
  ['English', 'please confirm the parcel that we could not hand over today '],
  ['one letter', 'a'],
] as const;

/**
 * Medians over texts (best about 120 characters each): messages per second, load time, memory of a process that only
 * loads and tokenises once, and 8,000 characters without punctuation. Takes some 30 seconds, most of it stock kuromoji.
 */
export async function benchTokeniser(texts: readonly string[], cacheDir: string): Promise<TokeniserRow[]> {
  // Stock kuromoji throws on U+0000 and loses text after surrogates: both get texts that both can read.
  const readable = texts.map((text) => text.replace(/[\0\ud800-\udfff]/g, ''));
  const kuromoji = await loadStockKuromoji();
  const ours = createJapaneseTokeniser(await loadDictionary({ cacheDir }));
  const speeds = { kuromoji: [] as number[], ours: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    speeds.kuromoji.push(messagesPerSecond(readable, (text) => kuromoji.tokenize(text)));
    speeds.ours.push(messagesPerSecond(readable, (text) => ours.tokenise(text)));
  }
  const rows = [row('messages', '1/s', median(speeds.kuromoji), median(speeds.ours), '>= 6x', (ratio) => ratio >= 6)];
  rows.push(...(await compareLoads(cacheDir)));
  for (const [name, sentence] of LONG_TEXTS) {
    const text = sentence.repeat(LONG).slice(0, LONG);
    const theirs = milliseconds(() => kuromoji.tokenize(text));
    const own = median(Array.from({ length: ROUNDS }, () => milliseconds(() => ours.tokenise(text))));
    const measure = `8,000 characters without punctuation, ${name}`;
    rows.push(row(measure, 'ms', theirs, own, '<= 20 ms', () => own <= 20));
  }
  return rows;
}

async function compareLoads(cacheDir: string): Promise<TokeniserRow[]> {
  const kuromoji: TokeniserLoad[] = [];
  const ours: TokeniserLoad[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    kuromoji.push(await measureLoad('kuromoji', cacheDir));
    ours.push(await measureLoad('ours', cacheDir));
  }
  const of = (loads: TokeniserLoad[], key: keyof TokeniserLoad) => median(loads.map((load) => load[key]));
  const limit = (most: number) => (ratio: number) => ratio <= most;
  return [
    row('load', 'ms', of(kuromoji, 'loadMs'), of(ours, 'loadMs'), '<= 0.35x', limit(0.35)),
    row('memory', 'MB', of(kuromoji, 'megabytes'), of(ours, 'megabytes'), '<= 0.5x', limit(0.5)),
  ];
}

async function measureLoad(which: 'kuromoji' | 'ours', cacheDir: string): Promise<TokeniserLoad> {
  const { stdout } = await promisify(execFile)(process.execPath, [LOAD_SCRIPT, which, cacheDir]);
  return JSON.parse(stdout);
}

function row(
  measure: string,
  unit: string,
  kuromoji: number,
  ours: number,
  target: string,
  isMet: (ratio: number) => boolean,
): TokeniserRow {
  const ratio = ours / kuromoji;
  return { measure, unit, kuromoji, ours, ratio, target, met: isMet(ratio) };
}

function messagesPerSecond(texts: readonly string[], tokenise: (text: string) => unknown): number {
  const elapsed = milliseconds(() => {
    for (const text of texts) tokenise(text);
  });
  return (texts.length / elapsed) * 1000;
}
