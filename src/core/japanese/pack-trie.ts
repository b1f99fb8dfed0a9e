import type { DictionaryTables } from './dictionary-view.ts';

/** kuromoji's trie goes by UTF-8 bytes, ours by UTF-16 units: a third of the steps. `entryWords`: where each entry's words begin. */
export function packTrie(
  base: DataView,
  check: DataView,
  entryWords: Int32Array,
): Pick<DictionaryTables, 'trie' | 'codes'> {
  const prefixes = readPrefixes(base, check);
  const codes = commonestFirst(prefixes);
  const { count, units, firstChildren, entries } = prefixes;
  const { slots, bases, end } = placeChildren(prefixes, codes);
  // A step from the last base with the last code stays inside the table.
  const trie = new Int32Array(end * 3).fill(-1);
  for (let prefix = 0; prefix < count; prefix++) {
    const slot = slots[prefix]!;
    trie[slot * 3] = bases[prefix]!;
    const entry = entries[prefix]!;
    trie[slot * 3 + 2] = entry < 0 ? -1 : entryWords[entry]!;
    for (let child = firstChildren[prefix]!; child < firstChildren[prefix + 1]!; child++)
      trie[(bases[prefix]! + codes[units[child]!]!) * 3 + 1] = slot;
  }
  return { trie, codes };
}

/** The beginnings of all keys, breadth first, so that the children of each stand together; the first is the empty one. */
interface Prefixes {
  readonly count: number;
  /** The last unit of each. */
  readonly units: Uint16Array;
  /** The entry that ends here, or -1. */
  readonly entries: Int32Array;
  /** Where the children of each begin; the next one's begin is their end. */
  readonly firstChildren: Int32Array;
}

/** The smallest first bytes of characters of two, three and four bytes in UTF-8. */
const TWO_BYTES = 0xc0;
const THREE_BYTES = 0xe0;
const FOUR_BYTES = 0xf0;

function readPrefixes(base: DataView, check: DataView): Prefixes {
  const nodes = check.byteLength / 4;
  // The children of each byte node as a linked list, in the order of their bytes.
  const firsts = new Int32Array(nodes).fill(-1);
  const nexts = new Int32Array(nodes).fill(-1);
  // The root, node 0, is nobody's child.
  for (let node = nodes - 1; node > 0; node--) {
    const parent = check.getInt32(node * 4, true);
    if (parent < 0) continue;
    nexts[node] = firsts[parent]!;
    firsts[parent] = node;
  }
  const byteNodes = [0];
  const units = [0];
  const entries: number[] = [];
  const firstChildren: number[] = [];
  const byteOf = (node: number, parent: number): number => node - base.getInt32(parent * 4, true);
  const add = (node: number, unit: number): void => {
    byteNodes.push(node);
    units.push(unit);
  };
  /** The bytes after the first, each of six bits. */
  const addAll = (parent: number, bits: number, more: number): void => {
    for (let node = firsts[parent]!; node >= 0; node = nexts[node]!) {
      const unit = (bits << 6) | (byteOf(node, parent) & 0x3f);
      if (more === 1) add(node, unit);
      else addAll(node, unit, more - 1);
    }
  };
  for (let prefix = 0; prefix < byteNodes.length; prefix++) {
    firstChildren.push(byteNodes.length);
    entries.push(-1);
    const parent = byteNodes[prefix]!;
    for (let node = firsts[parent]!; node >= 0; node = nexts[node]!) {
      const byte = byteOf(node, parent);
      if (byte === 0) entries[prefix] = -1 - base.getInt32(node * 4, true);
      else if (byte < TWO_BYTES) add(node, byte);
      else if (byte < THREE_BYTES) addAll(node, byte & 0x1f, 1);
      else if (byte < FOUR_BYTES) addAll(node, byte & 0x0f, 2);
      else throw new RangeError('unknown kuromoji dictionary: a key beyond the basic plane');
    }
  }
  firstChildren.push(byteNodes.length);
  return {
    count: byteNodes.length,
    units: Uint16Array.from(units),
    entries: Int32Array.from(entries),
    firstChildren: Int32Array.from(firstChildren),
  };
}

/** A small number for each unit of the keys, from 1; 0 for what no key holds. */
function commonestFirst({ count, units }: Prefixes): Uint16Array {
  const uses = new Int32Array(65536);
  for (let prefix = 1; prefix < count; prefix++) uses[units[prefix]!]!++;
  const order = [...uses.keys()].filter((unit) => uses[unit]! > 0).sort((a, b) => uses[b]! - uses[a]! || a - b);
  const codes = new Uint16Array(65536);
  order.forEach((unit, i) => {
    codes[unit] = i + 1;
  });
  return codes;
}

/** After so many places in vain the search for a place begins further on: what lies before is nearly full. */
const TRIES = 256;

/**
 * A slot for every prefix, at its parent's base and its own code: families with most children first, where there is room for all;
 * only children last, into the gaps. A base of 0 means no children.
 */
function placeChildren({ count, units, firstChildren }: Prefixes, codes: Uint16Array) {
  const largest = codes.reduce((most, code) => Math.max(most, code), 0);
  const taken = new Uint8Array(4 * count + largest);
  const bases = new Int32Array(count);
  const slots = new Int32Array(count);
  taken[0] = 1;
  const sizeOf = (prefix: number): number => firstChildren[prefix + 1]! - firstChildren[prefix]!;
  const parents = Uint32Array.from(bases.keys()).filter((prefix) => sizeOf(prefix) > 0);
  parents.sort((a, b) => sizeOf(b) - sizeOf(a) || a - b);
  const lastOfMany = parents.findLast((prefix) => sizeOf(prefix) > 1);
  let cursor = 1;
  let last = 0;
  for (const prefix of parents) {
    const from = firstChildren[prefix]!;
    const family = Array.from(units.subarray(from, firstChildren[prefix + 1]), (unit) => codes[unit]!);
    const smallest = Math.min(...family);
    while (taken[cursor] === 1) cursor++;
    let base = Math.max(cursor - smallest, 1);
    for (let tries = 1; family.some((code) => taken[base + code] === 1); tries++) {
      base++;
      if (tries % TRIES === 0) cursor = Math.max(cursor, base);
    }
    bases[prefix] = base;
    family.forEach((code, i) => {
      taken[base + code] = 1;
      slots[from + i] = base + code;
      last = Math.max(last, base + code);
    });
    if (last >= taken.length) throw new RangeError('unknown kuromoji dictionary: its keys leave too many gaps');
    if (prefix === lastOfMany) cursor = 1;
  }
  return { slots, bases, end: last + largest + 1 };
}
