/** The two parts of natural that we import by subpath; its root would load database clients. */
declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  export class WordPunctTokenizer {
    tokenize(text: string): string[];
  }
}
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
