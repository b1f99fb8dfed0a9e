/** From the files of kuromoji's dictionary to our own layout (dictionary-view.ts). Runs once per installed kuromoji. */
import { ALWAYS_UNKNOWN, type DictionaryTables, GROUPING } from './dictionary-view.ts';
import { packTrie } from './pack-trie.ts';

/** The inflated files of kuromoji's dictionary. All are little-endian and padded with zeros to a power of two. */
export interface KuromojiFiles {
  readonly base: Uint8Array;
  readonly check: Uint8Array;
  readonly tid: Uint8Array;
  readonly tid_pos: Uint8Array;
  readonly tid_map: Uint8Array;
  readonly cc: Uint8Array;
  readonly unk: Uint8Array;
  readonly unk_pos: Uint8Array;
  readonly unk_map: Uint8Array;
  readonly unk_char: Uint8Array;
  readonly unk_invoke: Uint8Array;
}

const COMMA = 0x2c;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
/** Class 0 of char.def: what no rule names. kuromoji itself gives surrogate pairs this class. */
const DEFAULT_CLASS = 0;

/** The packed tables. Throws a RangeError when the files are not a kuromoji dictionary as we know it. */
export function packDictionary(files: KuromojiFiles): DictionaryTables {
  const listed = readMap(files.tid_map);
  const unknown = readMap(files.unk_map);
  const total = listed.words + unknown.words;
  const names: Names = { strings: createStringTable(), posIds: new Map() };
  const words: WordColumns = {
    words: new Int16Array(total * 4),
    wordPos: new Uint8Array(total),
    wordBases: new Int32Array(total),
  };
  const entryWords = packWords(listed, files.tid, files.tid_pos, names, 0, words);
  const classWords = packWords(unknown, files.unk, files.unk_pos, names, listed.words, words);
  const posNames = [...names.posIds.keys()].flatMap((pos) => pos.split(',').map(names.strings.add));
  const costs = packCosts(dataView(files.cc), words.words);
  return {
    ...packTrie(dataView(files.base), dataView(files.check), entryWords),
    classWords,
    ...words,
    posNames: Int32Array.from(posNames),
    ...names.strings.pack(),
    charClasses: Uint8Array.from(files.unk_char).fill(DEFAULT_CLASS, FIRST_SURROGATE, LAST_SURROGATE + 1),
    classFlags: packClasses(files.unk_invoke, unknown.lastKey + 1),
    costs: costs.table,
    sizes: Int32Array.of(listed.words, costs.rightContexts),
  };
}

function dataView(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** What the words of both tables share. */
interface Names {
  readonly strings: StringTable;
  /** Part of speech and first subdivision, joined by a comma, in order of their number. */
  readonly posIds: Map<string, number>;
}

type WordColumns = Pick<DictionaryTables, 'words' | 'wordPos' | 'wordBases'>;

/** kuromoji's map from keys (trie entries, character classes) to words: number of keys, then key, count, words each. */
interface WordMap {
  readonly numbers: DataView;
  readonly lastKey: number;
  readonly words: number;
}

function readMap(bytes: Uint8Array): WordMap {
  const numbers = dataView(bytes);
  let words = 0;
  let lastKey = -1;
  for (let at = 4, left = numbers.getInt32(0, true); left > 0; left--) {
    const key = numbers.getInt32(at, true);
    if (key <= lastKey) throw new RangeError('unknown kuromoji dictionary: keys are not in order');
    lastKey = key;
    const count = numbers.getInt32(at + 4, true);
    words += count;
    at += 8 + count * 4;
  }
  return { numbers, lastKey, words };
}

/**
 * Writes the words of `map` to `columns`, from word `first` on, in kuromoji's order. Returns where each key's words
 * begin and, behind the last key, where they end.
 */
function packWords(
  map: WordMap,
  table: Uint8Array,
  features: Uint8Array,
  names: Names,
  first: number,
  columns: WordColumns,
): Int32Array {
  const numbers = dataView(table);
  const utf8 = new TextDecoder();
  const starts = new Int32Array(map.lastKey + 2);
  let word = first;
  let next = 0;
  for (let at = 4; next <= map.lastKey; ) {
    const key = map.numbers.getInt32(at, true);
    // Keys without words begin where they end.
    while (next <= key) starts[next++] = word;
    const end = at + 8 + map.numbers.getInt32(at + 4, true) * 4;
    for (at += 8; at < end; at += 4, word++) {
      const id = map.numbers.getInt32(at, true);
      columns.words[word * 4] = numbers.getInt16(id, true);
      columns.words[word * 4 + 1] = numbers.getInt16(id + 2, true);
      columns.words[word * 4 + 2] = numbers.getInt16(id + 4, true);
      columns.words[word * 4 + 3] = (end - at) / 4;
      const fields = findFields(features, numbers.getInt32(id + 6, true));
      columns.wordPos[word] = posOf(features, fields, utf8, names);
      columns.wordBases[word] = baseOf(features, fields, utf8, names);
    }
  }
  starts[next] = word;
  return starts;
}

const SURFACE = 0;
const POS = 1;
const BASE = 7;

/** Where the fields (surface, part of speech ×4, conjugation ×2, base, …) of one line of features begin. */
function findFields(bytes: Uint8Array, start: number): number[] {
  const starts = [start];
  let at = start;
  for (; bytes[at] !== 0; at++) if (bytes[at] === COMMA) starts.push(at + 1);
  starts.push(at + 1);
  return starts;
}

/** Number of the part of speech with its first subdivision. */
function posOf(bytes: Uint8Array, fields: number[], utf8: TextDecoder, { posIds }: Names): number {
  const pos = utf8.decode(bytes.subarray(fields[POS], fields[POS + 2]! - 1));
  const id = posIds.get(pos) ?? posIds.size;
  posIds.set(pos, id);
  return id;
}

/** String number of the base form; 0 when it is the surface, `*` or missing. */
function baseOf(bytes: Uint8Array, fields: number[], utf8: TextDecoder, { strings }: Names): number {
  const from = fields[BASE];
  const to = fields[BASE + 1];
  if (from === undefined || to === undefined) return 0;
  const length = to - from - 1;
  const surface = fields[SURFACE]!;
  let same = length === fields[SURFACE + 1]! - surface - 1;
  for (let i = 0; same && i < length; i++) same = bytes[from + i] === bytes[surface + i];
  if (same) return 0;
  const base = utf8.decode(bytes.subarray(from, to - 1));
  return base === '*' ? 0 : strings.add(base);
}

interface StringTable {
  add(text: string): number;
  pack(): Pick<DictionaryTables, 'strings' | 'stringEnds'>;
}

function createStringTable(): StringTable {
  const ids = new Map([['', 0]]);
  return {
    add(text) {
      const id = ids.get(text) ?? ids.size;
      ids.set(text, id);
      return id;
    },
    pack() {
      const all = [...ids.keys()];
      let end = 0;
      const stringEnds = Int32Array.from(all, (text) => (end += text.length));
      const joined = all.join('');
      return { strings: Uint16Array.from(joined.split(''), (unit) => unit.charCodeAt(0)), stringEnds };
    },
  };
}

/** kuromoji's flags of each class: invoke, group, length (4 bytes), name, 0. Its own length limit is never applied. */
function packClasses(bytes: Uint8Array, classes: number): Uint8Array {
  const flags = new Uint8Array(classes);
  let at = 0;
  for (let id = 0; id < classes; id++) {
    flags[id] = (bytes[at] === 1 ? ALWAYS_UNKNOWN : 0) | (bytes[at + 1] === 1 ? GROUPING : 0);
    at = bytes.indexOf(0, at + 6) + 1;
  }
  return flags;
}

/** A word's cost is its negated log probability, times some 700. */
const COST_SCALE = 700;

/** Numbers contexts anew, the likeliest first, in `words`: what a search looks at then lies close together. Returns the old number of each. */
function likeliestFirst(words: Int16Array, column: number, contexts: number): Int16Array {
  const mass = new Float64Array(contexts);
  for (let word = 0; word < words.length; word += 4)
    mass[words[word + column]!]! += Math.exp(-words[word + 2]! / COST_SCALE);
  // 0 stands for the beginning and the end of a sentence.
  mass[0] = Number.POSITIVE_INFINITY;
  const order = Int16Array.from(mass.keys()).sort((a, b) => mass[b]! - mass[a]! || a - b);
  const numbers = new Int16Array(contexts);
  order.forEach((context, number) => {
    numbers[context] = number;
  });
  for (let word = 0; word < words.length; word += 4) words[word + column] = numbers[words[word + column]!]!;
  return order;
}

function packCosts(cc: DataView, words: Int16Array): { table: Int16Array; rightContexts: number } {
  const rightContexts = cc.getInt16(0, true);
  const leftContexts = cc.getInt16(2, true);
  const lefts = likeliestFirst(words, 0, leftContexts);
  const rights = likeliestFirst(words, 1, rightContexts);
  const table = new Int16Array(rightContexts * leftContexts);
  for (let right = 0; right < rightContexts; right++) {
    for (let left = 0; left < leftContexts; left++) {
      table[left * rightContexts + right] = cc.getInt16(4 + (rights[right]! * leftContexts + lefts[left]!) * 2, true);
    }
  }
  return { table, rightContexts };
}
