/**
 * Japanese words of a text: kuromoji's tokens over kuromoji's own dictionary, by a build and search of our own.
 *
 * Differs from kuromoji only where that is wrong: it drops text after a surrogate pair (most emoji), throws on U+0000
 * and on unpaired surrogates, and gives wrong positions after a sentence whose last token is longer than one
 * character. Here surrogates, paired or not, are unknown symbols (記号) like other characters without a rule.
 */
import { type DictionaryData, stringAt, viewDictionary } from './japanese/dictionary-view.ts';
import { createLattice, search } from './japanese/lattice.ts';

export type { DictionaryData } from './japanese/dictionary-view.ts';

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

const COMMA = 0x3001;
const FULL_STOP = 0x3002;

/** Slots for words already decoded. Bounded, so that no text can fill the memory. */
const WORD_SLOTS = 1 << 14;
/** A lattice of more nodes (a text of about 10,000 characters without 、 or 。) is given back after use. */
const MAX_KEPT_NODES = 1 << 17;

interface Word {
  readonly id: number;
  readonly surface: string;
  readonly base: string;
}

/** A tokeniser over `dictionary`. Keeps working memory of its own: one for each thread. */
export function createJapaneseTokeniser(dictionary: DictionaryData): JapaneseTokeniser {
  const tables = viewDictionary(dictionary);
  const listed = tables.sizes[0]!;
  const posNames = Array.from(tables.posNames, (id) => stringAt(tables, id));
  const decoded = new Array<Word | undefined>(WORD_SLOTS).fill(undefined);
  let lattice = createLattice(tables);

  function decode(id: number, text: string, start: number, end: number): Word {
    const slot = id & (WORD_SLOTS - 1);
    const kept = decoded[slot];
    if (kept?.id === id) return kept;
    const surface = copyOf(text, start, end);
    const base = tables.wordBases[id]!;
    const word = { id, surface, base: base === 0 ? surface : stringAt(tables, base) };
    decoded[slot] = word;
    return word;
  }

  function appendSentence(tokens: JapaneseToken[], text: string, begin: number, end: number): void {
    let node = search(tables, lattice, text, begin, end);
    const { starts, words, previous, next } = lattice;
    // The search is over: `next` now leads along the way that was found.
    let following = -1;
    for (; node >= 0; node = previous[node]!) {
      next[node] = following;
      following = node;
    }
    for (node = next[0]!; node >= 0; node = following) {
      following = next[node]!;
      const id = words[node]!;
      const start = begin + starts[node]!;
      const tokenEnd = following < 0 ? end : begin + starts[following]!;
      const known = id < listed;
      const names = tables.wordPos[id]! * 2;
      const pos = posNames[names]!;
      const posDetail = posNames[names + 1]!;
      if (known) {
        const { surface, base } = decode(id, text, start, tokenEnd);
        tokens.push({ surface, base, pos, posDetail, start, known });
      } else {
        const surface = text.slice(start, tokenEnd);
        tokens.push({ surface, base: surface, pos, posDetail, start, known });
      }
    }
    if (starts.length > MAX_KEPT_NODES) lattice = createLattice(tables);
  }

  /** kuromoji, too, looks no further than the next 、 or 。: each begins a sentence anew. */
  function tokenise(text: string): JapaneseToken[] {
    const tokens: JapaneseToken[] = [];
    let begin = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit !== COMMA && unit !== FULL_STOP) continue;
      appendSentence(tokens, text, begin, i + 1);
      begin = i + 1;
    }
    if (begin < text.length) appendSentence(tokens, text, begin, text.length);
    return tokens;
  }

  return { tokenise };
}

/** Not a slice: V8 would keep the whole message alive for as long as the word. */
function copyOf(text: string, start: number, end: number): string {
  let copy = '';
  for (let i = start; i < end; i++) copy += String.fromCharCode(text.charCodeAt(i));
  return copy;
}
