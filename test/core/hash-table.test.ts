import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashTable, placeOf, placesOf } from '../../src/core/hash-table.ts';

const Hash = fc.integer({ min: 1, max: 0xffffffff });

test('every hash leads to its value, and no other does', () => {
  fc.assert(
    fc.property(fc.uniqueArray(Hash, { minLength: 1, maxLength: 3_000 }), fc.array(Hash), (known, others) => {
      const hashes = Uint32Array.from(known).sort();
      const places = hashTable(
        hashes,
        hashes.map((_, i) => i + 7),
      );
      expect([...hashes].map((hash) => places[placeOf(places, hash)])).toEqual([...hashes.keys()].map((i) => i + 7));
      const all = Uint32Array.from([...known, ...others]);
      expect([...placesOf(places, all)]).toEqual([...all].map((hash) => placeOf(places, hash)));
      for (const hash of others) expect(placeOf(places, hash) >= 0).toBe(known.includes(hash));
    }),
  );
});

test('where the last places are taken, the first ones serve', () => {
  const hashes = Uint32Array.from({ length: 600 }, (_, i) => 0xffffffff - 599 + i);
  const places = hashTable(hashes, hashes);
  for (const hash of hashes) expect(places[placeOf(places, hash)]).toBe(hash);
  expect(placeOf(places, 5)).toBe(-1);
});
