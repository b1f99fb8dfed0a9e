import { scratch } from './scratch.ts';

const SMALLEST = 64;

/** A set of 32-bit hashes (0 is none), to be used again: a Set of boxed numbers costs more than everything else in scoring. */
export class HashSet {
  readonly #take = scratch((length) => new Uint32Array(length));
  #slots = this.#take(SMALLEST);
  #mask = SMALLEST - 1;

  /** Empties the set and makes room for up to `capacity` hashes. */
  clear(capacity: number): void {
    let size = SMALLEST;
    while (size < capacity * 2) size *= 2;
    this.#slots = this.#take(size);
    this.#slots.fill(0, 0, size);
    this.#mask = size - 1;
  }

  /** Whether the hash was not yet there. */
  add(hash: number): boolean {
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = slotOf(hash, mask);
    for (let key = slots[slot]!; key !== 0; key = slots[slot]!) {
      if (key === hash) return false;
      slot = (slot + 1) & mask;
    }
    slots[slot] = hash;
    return true;
  }
}

/** Where a hash belongs in a table of `mask` + 1 places, a power of two. */
export function slotOf(hash: number, mask: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
}
