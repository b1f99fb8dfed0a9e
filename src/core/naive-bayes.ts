import { HashSet } from './hash-set.ts';
import { hashTable, placeOf, placesOf } from './hash-table.ts';
import type { Features } from './vectorise.ts';

/*
 * The model. Every feature f gets its naive-Bayes log-count ratio
 *
 *     r(f) = ln ((n1(f) + a) / (N1 + 2a)) - ln ((n0(f) + a) / (N0 + 2a))
 *
 * (n1, n0: documents of either class that contain f; N1, N0: documents; presence, not counts, as repetition is style). Plain
 * naive Bayes would add these up, and be badly overconfident where features say the same thing twice: every word is counted
 * again by its pairs and n-grams. So each ratio is scaled by a discriminative weight w(f), learnt by a linear support vector
 * machine over the ratios (NB-SVM: Wang & Manning, "Baselines and Bigrams", ACL 2012). They are damped first, d = sign(r) |r|^p,
 * between their naive-Bayes size (p = 1) and a plain support vector machine's (p = 0). The score stays a plain sum,
 *
 *     score = b + sum over distinct f of w(f) d(f) / sqrt(n + K)
 *
 * with n the number of distinct features of the text, known or not, so that length does not add up to certainty and a text
 * of few words stays near b; its terms are the evidence. The dual is solved by coordinate descent (Hsieh et al., ICML 2008)
 * in an order drawn from a fixed seed: the same corpus gives the same bytes. training/weights.ts learns.
 */

/** A trained scorer: a table of hashes and weights; `weights` lies over the same bytes as `places`. */
export interface Scorer {
  readonly bias: number;
  readonly shrink: number;
  readonly places: Uint32Array;
  readonly weights: Float32Array;
}

/** What a model file holds of a scorer: ascending hashes and their weights. */
export interface Weights {
  readonly bias: number;
  readonly shrink: number;
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
}

/** Builds the table that features are looked up in. */
export function scorer({ bias, shrink, hashes, weights }: Weights): Scorer {
  const places = hashTable(hashes, new Uint32Array(weights.buffer, weights.byteOffset, weights.length));
  return { bias, shrink, places, weights: new Float32Array(places.buffer) };
}

/** The weight of each feature, in the order of `hashes`; 0 for what the model does not know. */
export function weigh({ places, weights }: Scorer, hashes: Uint32Array): Float32Array {
  const found = placesOf(places, hashes);
  const weighed = new Float32Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) if (found[i]! >= 0) weighed[i] = weights[found[i]!]!;
  return weighed;
}

/** The score of a text whose `count` distinct features weigh `sum` in all. */
export function scoreOf({ bias, shrink }: Scorer, sum: number, count: number): number {
  return bias + sum / Math.sqrt(count + shrink);
}

/** The score of a set of distinct features. */
export function scoreFeatures(model: Scorer, features: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) {
    const place = placeOf(model.places, features[i]!);
    if (place >= 0) sum += model.weights[place]!;
  }
  return scoreOf(model, sum, features.length);
}

const seen = new HashSet();

/** The distinct hashes of a text's features, in order of first appearance. */
export function distinct({ hashes }: Pick<Features, 'hashes'>): Uint32Array {
  seen.clear(hashes.length);
  return hashes.filter((hash) => seen.add(hash));
}
