/**
 * The layout of our copy of kuromoji's dictionary, in one buffer that worker threads can share.
 *
 * kuromoji keeps 96 MB: padded tables, every reading and pronunciation, and a JavaScript object from trie entry to
 * words. What a search needs is 21 MB in typed arrays, read as they lie:
 *
 * - `trie`: kuromoji's double array over UTF-8 bytes, base and check side by side. From node n the byte b leads to
 *   `child = base[n] + b` if `check[child] === n`. The byte 0 marks the end of a key; there base is -1 - entry.
 * - `firstNodes`: the node after a whole first character, by UTF-16 unit; 0 where no word begins with it.
 * - `entryWords`: where an entry's words (homographs, in kuromoji's order) begin in the word tables; the next
 *   entry's begin is its end. `classWords` says the same of each character class, for words that no entry lists.
 * - `words`: left context, right context and cost of each word, three numbers each; listed words first.
 * - `wordPos`: its place in `posNames`, which holds two string numbers each: part of speech, first subdivision.
 * - `wordBases`: string number of its dictionary form; 0 where that is the surface itself.
 * - `strings`, `stringEnds`: UTF-16 units of all strings, and where each ends. String 0 is empty.
 * - `charClasses`: the class of each UTF-16 unit. `classFlags`: a class's `ALWAYS_UNKNOWN` and `GROUPING`.
 * - `costs`: cost of a right context before a left context, at `left * rightContexts + right`: one word's possible
 *   predecessors lie in one row (kuromoji has it the other way round).
 * - `sizes`: number of listed words, number of right contexts.
 */

/** The dictionary in one buffer; `index` gives each section's place in bytes. */
export interface DictionaryData {
  readonly buffer: SharedArrayBuffer;
  readonly index: Readonly<Record<string, readonly [offset: number, length: number]>>;
}

/** Raise it when the layout changes: cached files of another layout are built anew. */
export const LAYOUT_VERSION = 1;

/** An unknown word is tried even where the dictionary lists one (katakana, letters, digits, symbols). */
export const ALWAYS_UNKNOWN = 1;
/** An unknown word takes all following characters of its class. */
export const GROUPING = 2;

export interface DictionaryTables {
  readonly trie: Int32Array;
  readonly firstNodes: Int32Array;
  readonly entryWords: Int32Array;
  readonly classWords: Int32Array;
  readonly words: Int16Array;
  readonly wordPos: Uint8Array;
  readonly wordBases: Int32Array;
  readonly posNames: Int32Array;
  readonly strings: Uint16Array;
  readonly stringEnds: Int32Array;
  readonly charClasses: Uint8Array;
  readonly classFlags: Uint8Array;
  readonly costs: Int16Array;
  readonly sizes: Int32Array;
}

/** The tables of a dictionary, as views on its buffer. Throws a RangeError when a section is missing. */
export function viewDictionary({ buffer, index }: DictionaryData): DictionaryTables {
  const place = (name: keyof DictionaryTables): readonly [offset: number, length: number] => {
    const found = index[name];
    if (found === undefined) throw new RangeError(`dictionary section ${name} is missing: load the dictionary anew`);
    return found;
  };
  const int32 = (name: keyof DictionaryTables) => new Int32Array(buffer, place(name)[0], place(name)[1] >> 2);
  const int16 = (name: keyof DictionaryTables) => new Int16Array(buffer, place(name)[0], place(name)[1] >> 1);
  const uint8 = (name: keyof DictionaryTables) => new Uint8Array(buffer, ...place(name));
  return {
    trie: int32('trie'),
    firstNodes: int32('firstNodes'),
    entryWords: int32('entryWords'),
    classWords: int32('classWords'),
    words: int16('words'),
    wordPos: uint8('wordPos'),
    wordBases: int32('wordBases'),
    posNames: int32('posNames'),
    strings: new Uint16Array(buffer, place('strings')[0], place('strings')[1] >> 1),
    stringEnds: int32('stringEnds'),
    charClasses: uint8('charClasses'),
    classFlags: uint8('classFlags'),
    costs: int16('costs'),
    sizes: int32('sizes'),
  };
}

/** String number `id` of the dictionary. */
export function stringAt(tables: DictionaryTables, id: number): string {
  if (id === 0) return '';
  return String.fromCharCode(...tables.strings.subarray(tables.stringEnds[id - 1], tables.stringEnds[id]));
}
