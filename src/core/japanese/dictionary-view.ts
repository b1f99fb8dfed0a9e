/**
 * The layout of our copy of kuromoji's dictionary, in one buffer that worker threads can share.
 *
 * kuromoji keeps 96 MB: padded tables, every reading and pronunciation, and a JavaScript object from trie entry to
 * words. What a search needs is 19 MB in typed arrays, read as they lie. A search jumps about in them, and waits for memory
 * more than it reckons: what is looked at together lies together, and what is likely before what is rare.
 *
 * - `trie`: a double array over UTF-16 units, three numbers a node: base, check, word. From node n the code c leads to
 *   `child = base[n] + c` if `check[child] === n`; base is 0 where nothing follows. `word` is the first of the words
 *   (homographs, in kuromoji's order) that end here, or -1. Node 0 is the root.
 * - `codes`: the code of each UTF-16 unit, the commonest first; 0 where no key holds it.
 * - `classWords`: the first word of each character class, for words that no key lists.
 * - `words`: left context, right context and cost of each word, and how many words of the same key begin here, four numbers
 *   each; listed words first. Contexts are numbered anew, the likeliest first; 0 is the beginning and end of a sentence.
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
export const LAYOUT_VERSION = 2;

/** An unknown word is tried even where the dictionary lists one (katakana, letters, digits, symbols). */
export const ALWAYS_UNKNOWN = 1;
/** An unknown word takes all following characters of its class. */
export const GROUPING = 2;

export interface DictionaryTables {
  readonly trie: Int32Array;
  readonly codes: Uint16Array;
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
  const uint16 = (name: keyof DictionaryTables) => new Uint16Array(buffer, place(name)[0], place(name)[1] >> 1);
  const uint8 = (name: keyof DictionaryTables) => new Uint8Array(buffer, ...place(name));
  return {
    trie: int32('trie'),
    codes: uint16('codes'),
    classWords: int32('classWords'),
    words: int16('words'),
    wordPos: uint8('wordPos'),
    wordBases: int32('wordBases'),
    posNames: int32('posNames'),
    strings: uint16('strings'),
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
