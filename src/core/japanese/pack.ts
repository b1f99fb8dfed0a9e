/** From the files of kuromoji's dictionary to our own layout (dictionary-view.ts). Runs once per installed kuromoji. */
import { ALWAYS_UNKNOWN, type DictionaryTables, GROUPING } from './dictionary-view.ts';

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

const WORD_BYTES = 10;
const COMMA = 0x2c;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
/** Class 0 of char.def: what no rule names. kuromoji itself gives surrogate pairs this class. */
const DEFAULT_CLASS = 0;

/** The packed tables. Throws a RangeError when the files are not a kuromoji dictionary as we know it. */
export function packDictionary(files: KuromojiFiles): DictionaryTables {
  const strings = createStringTable();
  const { trie, firstNodes } = packTrie(dataView(files.base), dataView(files.check));
  const words: WordColumns = { words: [], pos: [], bases: [], posIds: new Map(), strings };
  const entryWords = packWords(readMap(dataView(files.tid_map)), files.tid, files.tid_pos, words);
  const listed = words.pos.length;
  const unknown = packWords(readMap(dataView(files.unk_map)), files.unk, files.unk_pos, words);
  const costs = packCosts(dataView(files.cc));
  const posNames = [...words.posIds.keys()].flatMap((names) => names.split(',').map(strings.add));
  const charClasses = Uint8Array.from(files.unk_char).fill(DEFAULT_CLASS, FIRST_SURROGATE, LAST_SURROGATE + 1);
  return {
    trie,
    firstNodes,
    entryWords: Int32Array.from(entryWords),
    classWords: Int32Array.from(unknown),
    words: Int16Array.from(words.words),
    wordPos: Uint8Array.from(words.pos),
    wordBases: Int32Array.from(words.bases),
    posNames: Int32Array.from(posNames),
    ...strings.pack(),
    charClasses,
    classFlags: packClasses(files.unk_invoke, unknown.length - 1),
    costs: costs.table,
    sizes: Int32Array.of(listed, costs.rightContexts),
  };
}

function dataView(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function packTrie(base: DataView, check: DataView): Pick<DictionaryTables, 'trie' | 'firstNodes'> {
  let last = 0;
  for (let node = 0; node < check.byteLength / 4; node++) {
    if (check.getInt32(node * 4, true) >= 0) last = Math.max(last, node, base.getInt32(node * 4, true));
  }
  // 256 free nodes behind the last, so that a step never leaves the table.
  const trie = new Int32Array((last + 256) * 2).fill(-1);
  for (let node = 0; node <= last; node++) {
    trie[node * 2] = base.getInt32(node * 4, true);
    trie[node * 2 + 1] = check.getInt32(node * 4, true);
  }
  const firstNodes = new Int32Array(65536);
  const utf8 = new TextEncoder();
  for (let unit = 1; unit < firstNodes.length; unit++) {
    if (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE) continue;
    let node = 0;
    for (const byte of utf8.encode(String.fromCharCode(unit))) {
      const child = trie[node * 2]! + byte;
      node = trie[child * 2 + 1] === node ? child : -1;
      if (node < 0) break;
    }
    firstNodes[unit] = Math.max(node, 0);
  }
  return { trie, firstNodes };
}

/** Word numbers (byte offsets in tid or unk) by trie entry or character class, in kuromoji's order. */
function readMap(map: DataView): number[][] {
  const lists: number[][] = [];
  for (let at = 4, left = map.getInt32(0, true); left > 0; left--) {
    const key = map.getInt32(at, true);
    const count = map.getInt32(at + 4, true);
    lists[key] = Array.from({ length: count }, (_, i) => map.getInt32(at + 8 + i * 4, true));
    at += 8 + count * 4;
  }
  return lists;
}

interface WordColumns {
  readonly words: number[];
  readonly pos: number[];
  readonly bases: number[];
  readonly posIds: Map<string, number>;
  readonly strings: StringTable;
}

/** Appends the words of each list in turn; gives where each list begins, and after the last, where it ends. */
function packWords(lists: number[][], table: Uint8Array, featureBytes: Uint8Array, columns: WordColumns): number[] {
  const numbers = dataView(table);
  const utf8 = new TextDecoder();
  const starts: number[] = [];
  // By index: entries without words are holes.
  for (let key = 0; key < lists.length; key++) {
    starts.push(columns.pos.length);
    for (const id of lists[key] ?? []) {
      if (id % WORD_BYTES !== 0) throw new RangeError('unknown kuromoji dictionary: word records are not 10 bytes');
      columns.words.push(numbers.getInt16(id, true), numbers.getInt16(id + 2, true), numbers.getInt16(id + 4, true));
      const fields = findFields(featureBytes, numbers.getInt32(id + 6, true));
      const pos = utf8.decode(featureBytes.subarray(fields[1], fields[3]! - 1));
      const posId = columns.posIds.get(pos) ?? columns.posIds.size;
      columns.posIds.set(pos, posId);
      columns.pos.push(posId);
      columns.bases.push(baseOf(featureBytes, fields, utf8, columns.strings));
    }
  }
  starts.push(columns.pos.length);
  return starts;
}

const SURFACE = 0;
const BASE = 7;

/** Where the fields (surface, part of speech ×4, conjugation ×2, base, …) of one line of features begin. */
function findFields(bytes: Uint8Array, start: number): number[] {
  const starts = [start];
  let at = start;
  for (; bytes[at] !== 0; at++) if (bytes[at] === COMMA) starts.push(at + 1);
  starts.push(at + 1);
  return starts;
}

/** String number of the base form; 0 when it is the surface, `*` or missing. */
function baseOf(bytes: Uint8Array, fields: number[], utf8: TextDecoder, strings: StringTable): number {
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

function packCosts(cc: DataView): { table: Int16Array; rightContexts: number } {
  const rightContexts = cc.getInt16(0, true);
  const leftContexts = cc.getInt16(2, true);
  const table = new Int16Array(rightContexts * leftContexts);
  for (let right = 0; right < rightContexts; right++) {
    for (let left = 0; left < leftContexts; left++) {
      table[left * rightContexts + right] = cc.getInt16(4 + (right * leftContexts + left) * 2, true);
    }
  }
  return { table, rightContexts };
}
