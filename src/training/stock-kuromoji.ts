/** kuromoji as its package gives it: the yardstick that our own tokeniser is compared with, in tokens and in speed. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What is compared of kuromoji's tokens. `word_position` counts from 1. */
interface StockToken {
  readonly word_type: 'KNOWN' | 'UNKNOWN';
  readonly word_position: number;
  readonly surface_form: string;
  readonly pos: string;
  readonly pos_detail_1: string;
  readonly basic_form: string;
}

export interface StockTokeniser {
  /** Throws on U+0000 and on an unpaired high surrogate. */
  tokenize(text: string): StockToken[];
}

interface StockKuromoji {
  builder(options: { readonly dicPath: string }): {
    build(done: (error: Error | null, tokeniser: StockTokeniser) => void): void;
  };
}

/** Loads kuromoji with its own loader. Rejects when its dictionary cannot be read. */
export function loadStockKuromoji(): Promise<StockTokeniser> {
  const require = createRequire(import.meta.url);
  const kuromoji: StockKuromoji = require('kuromoji');
  const dicPath = join(dirname(require.resolve('kuromoji/package.json')), 'dict');
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, tokeniser) => (error === null ? resolve(tokeniser) : reject(error)));
  });
}
