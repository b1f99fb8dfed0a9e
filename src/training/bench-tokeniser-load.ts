/** Child process of bench-tokeniser.ts: loads one tokeniser, tokenises one sentence, prints a TokeniserLoad as JSON. */
import { createJapaneseTokeniser } from '../core/japanese.ts';
import { loadDictionary } from '../dictionary.ts';
import { loadStockKuromoji } from './stock-kuromoji.ts';

/** `loadMs` to the first tokens, `megabytes` of resident memory then, Node's own included. */
export interface TokeniserLoad {
  readonly loadMs: number;
  readonly megabytes: number;
}

const SENTENCE = 'お客様の個人情報が漏えいした件について、窓口へご相談ください。';

const [which, cacheDir = ''] = process.argv.slice(2);
const start = performance.now();
if (which === 'kuromoji') (await loadStockKuromoji()).tokenize(SENTENCE);
else createJapaneseTokeniser(await loadDictionary({ cacheDir })).tokenise(SENTENCE);
const loadMs = performance.now() - start;
const megabytes = process.memoryUsage().rss / 1e6;
console.log(JSON.stringify({ loadMs, megabytes } satisfies TokeniserLoad));
