/** Japanese words of a text: kuromoji's tokens over kuromoji's own dictionary, by a build and search of our own. */

/** The dictionary in one buffer that worker threads can share; `index` gives each section's place in bytes. */
export interface DictionaryData {
  readonly buffer: SharedArrayBuffer;
  readonly index: Readonly<Record<string, readonly [offset: number, length: number]>>;
}

export interface JapaneseToken {
  /** The characters as they stand in the text. */
  readonly surface: string;
  /** Dictionary form (行っ → 行く); the surface where the dictionary gives none. */
  readonly base: string;
  /** Part of speech (品詞): 名詞, 動詞, 助詞, … */
  readonly pos: string;
  /** First subdivision of the part of speech: 固有名詞, サ変接続, 格助詞, …; `*` where there is none. */
  readonly posDetail: string;
  /** UTF-16 offset in the text: `text.slice(start, start + surface.length) === surface`. */
  readonly start: number;
  /** Whether the dictionary lists this word. */
  readonly known: boolean;
}

export interface JapaneseTokeniser {
  /** Tokens in reading order; joined, their surfaces are the text. Any string, in time linear in its length. */
  tokenise(text: string): JapaneseToken[];
}
