import { join } from 'node:path';
import { loadDictionary } from '../src/dictionary.ts';

/** Where the tests keep the inflated dictionary between runs. */
export const TEST_CACHE = join(import.meta.dirname, '../node_modules/.cache/binjo-guard');

/** The dictionary for any test that needs Japanese words. */
export function loadTestDictionary() {
  return loadDictionary({ cacheDir: TEST_CACHE });
}
