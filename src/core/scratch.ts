/*
 * Working memory that is used again. A typed array of more than 64 bytes lies outside V8's heap: making one costs a microsecond, as much as
 * what it is needed for. For what is read before the same code runs again, and never kept.
 */

type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;

/** More than a message of 8,000 characters needs is made anew each time and given back. */
const MOST_KEPT = 1 << 17;

/** A function that returns an array of at least `length` numbers, the same one each time; what it holds is what was left in it. */
export function scratch<T extends Numbers>(make: (length: number) => T): (length: number) => T {
  let kept = make(0);
  return (length) => {
    if (length <= kept.length) return kept;
    if (length > MOST_KEPT) return make(length);
    kept = make(Math.min(2 * length, MOST_KEPT));
    return kept;
  };
}
