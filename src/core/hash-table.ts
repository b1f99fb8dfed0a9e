import { scratch } from './scratch.ts';

/*
 * An open-addressing table of ascending 32-bit hashes (0 is none), each with a 32-bit value beside it, so that a look-up touches one line of
 * the cache. A hash lies at the place that its high bits give or shortly behind: ascending hashes fill the table from front to back.
 */

/** At least this many places for each hash. */
const ROOM = 1.5;

/** `places[2 i]` is a hash (0: free), `places[2 i + 1]` the bits of its value. Threads may share it. */
export function hashTable(hashes: Uint32Array, values: Uint32Array): Uint32Array {
  let size = 1024;
  while (size < hashes.length * ROOM) size *= 2;
  const places = new Uint32Array(new SharedArrayBuffer(8 * size));
  const shift = Math.clz32(size) + 1;
  for (let k = 0; k < hashes.length; k++) {
    const hash = hashes[k]!;
    let place = hash >>> shift;
    while (places[2 * place] !== 0) place = (place + 1) & (size - 1);
    places[2 * place] = hash;
    places[2 * place + 1] = values[k]!;
  }
  return places;
}

/** Where the value of a hash lies in `places`, -1 when it is not there. */
export function placeOf(places: Uint32Array, hash: number): number {
  const size = places.length >>> 1;
  let place = hash >>> (Math.clz32(size) + 1);
  for (let key = places[2 * place]!; key !== 0; key = places[2 * place]!) {
    if (key === hash) return 2 * place + 1;
    place = (place + 1) & (size - 1);
  }
  return -1;
}

const found = scratch((length) => new Int32Array(length));

/**
 * Where the values of many hashes lie, -1 for those that are not there; to be read before the next call. Their first places are all
 * read before any is looked at: the processor then waits for memory once, not once a hash.
 */
export function placesOf(places: Uint32Array, hashes: Uint32Array): Int32Array {
  const size = places.length >>> 1;
  const shift = Math.clz32(size) + 1;
  const at = found(hashes.length);
  for (let i = 0; i < hashes.length; i++) at[i] = places[2 * (hashes[i]! >>> shift)]!;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i]!;
    const key = at[i]! >>> 0;
    if (key === hash) at[i] = 2 * (hash >>> shift) + 1;
    else at[i] = key === 0 ? -1 : placeOf(places, hash);
  }
  return at.subarray(0, hashes.length);
}
