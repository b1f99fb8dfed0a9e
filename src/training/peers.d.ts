/** What we use of two packages that bring no types. */
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    addDocument(words: readonly string[], label: string): void;
    train(): void;
    /** Probabilities, the likeliest label first. */
    getClassifications(words: readonly string[]): { readonly label: string; readonly value: number }[];
  }
}
declare module 'wink-naive-bayes-text-classifier' {
  export default function naiveBayesTextClassifier(): {
    definePrepTasks(tasks: readonly ((text: string) => readonly string[])[]): number;
    learn(words: readonly string[], label: string): boolean;
    consolidate(): boolean;
    /** Binary logarithms of odds, or `[['unknown', 0]]`. */
    computeOdds(words: readonly string[]): [label: string, odds: number][];
  };
}
