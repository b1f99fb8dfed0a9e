import { distinct } from '../core/naive-bayes.ts';

const LONGEST = 4;

/** Hashes (FNV-1a) of the distinct runs of 1 to 4 characters of a text, lower case: all that a classifier without words would see. */
export function characterGrams(text: string): Uint32Array {
  const units = text.toLowerCase();
  const hashes: number[] = [];
  for (let i = 0; i < units.length; i++) {
    let hash = 0x811c9dc5;
    for (let end = i; end < Math.min(i + LONGEST, units.length); end++) {
      hash = Math.imul(hash ^ units.charCodeAt(end), 0x01000193);
      // 0 is no hash (see core/naive-bayes.ts).
      hashes.push(hash >>> 0 || 1);
    }
  }
  return distinct({ hashes: Uint32Array.from(hashes) });
}
