/** The classifiers that we are compared with: natural's and wink's naive Bayes, each behind the same two functions. */
import NaturalBayes from 'natural/lib/natural/classifiers/bayes_classifier.js';
import createWinkBayes from 'wink-naive-bayes-text-classifier';
import type { Label } from '../core/types.ts';

export interface WordDocument {
  readonly words: readonly string[];
  readonly label: Label;
}

/** The score of a document's words: above 0 is a scam. */
export type WordScorer = (words: readonly string[]) => number;

/**
 * natural's BayesClassifier. It counts presence alone but looks every word of the vocabulary up in the document, so distinct
 * words train it the same in less time. Its probabilities of long documents underflow to 0 : 0; such a tie scores 0.
 */
export function trainNatural(documents: readonly WordDocument[]): WordScorer {
  const classifier = new NaturalBayes();
  for (const { words, label } of documents) classifier.addDocument([...new Set(words)], label);
  classifier.train();
  return (words) => {
    const found = classifier.getClassifications(words);
    const logOf = (label: Label): number =>
      Math.log(Math.max(found.find((one) => one.label === label)?.value ?? 0, Number.MIN_VALUE));
    return logOf('scam') - logOf('legit');
  };
}

/** wink's multinomial naive Bayes with its own settings (word counts, add-one smoothing). */
export function trainWink(documents: readonly WordDocument[]): WordScorer {
  const classifier = createWinkBayes();
  classifier.definePrepTasks([]);
  for (const { words, label } of documents) classifier.learn(words, label);
  classifier.consolidate();
  return (words) => classifier.computeOdds(words).find(([label]) => label === 'scam')?.[1] ?? 0;
}
