import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { WordPunctTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';
import type { EntityOrBrand } from './entities.ts';
import type { JapaneseTokeniser } from './japanese.ts';

/** Part of every model: a model made by another version would count other words. Raise it with any change of what tokens come out. */
export const TOKENISER_VERSION = 2;

/** A word as the model counts it: base form (Japanese), stem (English) or the type of an entity, with its place in the normalised text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const english = new WordPunctTokenizer();
/** A word longer than this is noise; cut, it still counts as one. */
const LONGEST_WORD = 40;
const LATIN_RUN = /[A-Za-z][A-Za-z'’-]*(?:[ \t,.;:!?]+[A-Za-z][A-Za-z'’-]*)*[ \t,.;:!?]*/g;

/** The tokens of a normalised text, in order. Entities stand for their text as `<type>` or `<type:detail>`. */
export function tokenise(text: string, entities: readonly EntityOrBrand[], japanese: JapaneseTokeniser): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { type, detail, start, end } of entities) {
    appendText(tokens, text, at, start, japanese);
    tokens.push({ word: detail === '' ? `<${type}>` : `<${type}:${detail}>`, start, end });
    at = end;
  }
  appendText(tokens, text, at, text.length, japanese);
  return tokens;
}

/** By script: runs of Latin letters go to natural, everything else to kuromoji. */
function appendText(tokens: Token[], text: string, from: number, to: number, japanese: JapaneseTokeniser): void {
  if (from >= to) return;
  const stretch = text.slice(from, to);
  let at = 0;
  LATIN_RUN.lastIndex = 0;
  for (let match = LATIN_RUN.exec(stretch); match !== null; match = LATIN_RUN.exec(stretch)) {
    appendJapanese(tokens, stretch.slice(at, match.index), from + at, japanese);
    appendEnglish(tokens, match[0], from + match.index);
    at = LATIN_RUN.lastIndex;
  }
  appendJapanese(tokens, stretch.slice(at), from + at, japanese);
}

function appendJapanese(tokens: Token[], text: string, offset: number, japanese: JapaneseTokeniser): void {
  if (text.trim() === '') return;
  for (const { surface, base, start } of japanese.tokenise(text)) {
    if (surface.trim() === '') continue;
    tokens.push({ word: cut(base), start: offset + start, end: offset + start + surface.length });
  }
}

function appendEnglish(tokens: Token[], text: string, offset: number): void {
  let at = 0;
  for (const word of english.tokenize(text)) {
    const start = text.indexOf(word, at);
    if (start < 0 || word.trim() === '') continue;
    at = start + word.length;
    tokens.push({ word: stem(cut(word.toLowerCase())), start: offset + start, end: offset + at });
  }
}

const STEMS_KEPT = 20_000;
const stems = new Map<string, string>();

/** Porter's stem, remembered: stemming costs more than everything else done with an English word. */
function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = stemmer.stem(word);
    if (stems.size < STEMS_KEPT) stems.set(word, known);
  }
  return known;
}

function cut(word: string): string {
  return word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
}
