import { HashSet, slotOf } from './hash-set.ts';
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
 * in an order drawn from a fixed seed: the same corpus gives the same bytes.
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

export interface Example {
  /** Distinct feature hashes. */
  readonly features: Uint32Array;
  readonly scam: boolean;
  /** Relative weight of this example, 1 for a whole message. */
  readonly weight: number;
}

export interface TrainingOptions {
  /** Additive smoothing of document counts. */
  readonly smoothing: number;
  /** Features in fewer documents than this are left out. */
  readonly minDocuments: number;
  /** Inverse regularisation of the support vector machine. */
  readonly cost: number;
  /** p of the damped ratios: 1 leaves them as they are, 0 keeps only their signs. */
  readonly power: number;
  /** K of the length normalisation. */
  readonly shrink: number;
  /** The share of features kept, those with the largest weights, 0..1. */
  readonly keep: number;
  /** For ablations and comparisons: plain naive Bayes without reweighting, or a support vector machine without ratios. */
  readonly weighting?: 'naive-bayes' | 'support-vectors';
}

const EPOCHS = 25;
const TOLERANCE = 0.02;

/** Learns weights from examples of both classes. Deterministic. Throws when a class is missing. */
export function train(examples: readonly Example[], options: TrainingOptions): Weights {
  const scams = examples.filter((example) => example.scam).length;
  const legits = examples.length - scams;
  if (scams === 0 || legits === 0) throw new Error('Training needs messages of both labels.');
  const { hashes, ratios, columns } = logCountRatios(examples, options);
  const { shrink } = options;
  if (options.weighting === 'naive-bayes') return { bias: 0, shrink, ...ascending(hashes, Float32Array.from(ratios)) };
  for (let k = 0; k < ratios.length; k++) ratios[k] = damped(ratios[k]!, options);
  const { weights, bias } = supportVectors(examples, columns, ratios, options);
  return { bias, shrink, ...strongest(hashes, Float32Array.from(weights), options.keep) };
}

/** The features whose weights are largest: most of the others weigh next to nothing, and only make the model slow. */
function strongest(hashes: Uint32Array, weights: Float32Array, share: number): Pick<Weights, 'hashes' | 'weights'> {
  const sizes = weights.map(Math.abs).sort();
  const smallest = sizes[Math.floor((1 - share) * sizes.length)] ?? Number.POSITIVE_INFINITY;
  const kept = Uint32Array.from(hashes.keys()).filter((k) => Math.abs(weights[k]!) >= smallest);
  return ascending(
    kept.map((k) => hashes[k]!),
    Float32Array.from(kept, (k) => weights[k]!),
  );
}

function ascending(hashes: Uint32Array, weights: Float32Array): Pick<Weights, 'hashes' | 'weights'> {
  const order = Uint32Array.from(hashes.keys()).sort((a, b) => hashes[a]! - hashes[b]!);
  return { hashes: order.map((k) => hashes[k]!), weights: Float32Array.from(order, (k) => weights[k]!) };
}

function damped(ratio: number, { power, weighting }: TrainingOptions): number {
  return weighting === 'support-vectors' ? 1 : Math.sign(ratio) * Math.abs(ratio) ** power;
}

interface Ratios {
  /** In the order of first appearance: common features stand together, so that the solver finds them in the cache. */
  readonly hashes: Uint32Array;
  readonly ratios: Float64Array;
  /** For each example, the indices of its features that are kept. */
  readonly columns: readonly Int32Array[];
}

function logCountRatios(examples: readonly Example[], { smoothing, minDocuments }: TrainingOptions): Ratios {
  const { rows, hashes } = numbered(examples);
  const scams = new Float64Array(hashes.length);
  const legits = new Float64Array(hashes.length);
  const documents = new Uint32Array(hashes.length);
  let scamMass = 0;
  let legitMass = 0;
  examples.forEach(({ scam, weight }, i) => {
    if (scam) scamMass += weight;
    else legitMass += weight;
    const counts = scam ? scams : legits;
    for (const row of rows[i]!) {
      counts[row]! += weight;
      documents[row]!++;
    }
  });
  const kept = Uint32Array.from(hashes.keys()).filter((row) => documents[row]! >= minDocuments);
  const place = new Int32Array(hashes.length).fill(-1);
  kept.forEach((row, k) => {
    place[row] = k;
  });
  return {
    hashes: kept.map((row) => hashes[row]!),
    ratios: Float64Array.from(
      kept,
      (row) =>
        Math.log((scams[row]! + smoothing) / (scamMass + 2 * smoothing)) -
        Math.log((legits[row]! + smoothing) / (legitMass + 2 * smoothing)),
    ),
    columns: rows.map((own) => own.map((row) => place[row]!).filter((k) => k >= 0)),
  };
}

/** Numbers the hashes in order of first appearance. As in the scorer, hash and number stand side by side in an open-addressing table. */
function numbered(examples: readonly Example[]): { rows: Int32Array[]; hashes: Uint32Array } {
  let table = new Uint32Array(2 << 16);
  let hashes = new Uint32Array(1 << 15);
  let count = 0;
  const slotFor = (hash: number): number => {
    const mask = (table.length >>> 1) - 1;
    let slot = slotOf(hash, mask);
    while (table[2 * slot + 1] !== 0 && table[2 * slot] !== hash) slot = (slot + 1) & mask;
    return 2 * slot;
  };
  const put = (hash: number, row: number): void => {
    const at = slotFor(hash);
    table[at] = hash;
    table[at + 1] = row + 1;
  };
  const rowOf = (hash: number): number => {
    const row = table[slotFor(hash) + 1]! - 1;
    if (row >= 0) return row;
    if (count === hashes.length) {
      const grown = new Uint32Array(2 * count);
      grown.set(hashes);
      hashes = grown;
      table = new Uint32Array(2 * table.length);
      for (let i = 0; i < count; i++) put(hashes[i]!, i);
    }
    hashes[count] = hash;
    put(hash, count);
    return count++;
  };
  const rows = examples.map(({ features }) => Int32Array.from(features, rowOf));
  return { rows, hashes: hashes.slice(0, count) };
}

function supportVectors(
  examples: readonly Example[],
  columns: readonly Int32Array[],
  ratios: Float64Array,
  { cost, shrink }: TrainingOptions,
): { weights: Float64Array; bias: number } {
  // Of the ratios' multiples, only the products are ever wanted: the solver keeps those.
  const weights = new Float64Array(ratios.length);
  const squares = ratios.map((ratio) => ratio * ratio);
  let bias = 0;
  const duals = new Float64Array(examples.length);
  const scale = examples.map(({ features }) => 1 / Math.sqrt(features.length + shrink));
  const curvature = columns.map((column, i) => {
    let sum = 0;
    for (const k of column) sum += squares[k]!;
    return sum * scale[i]! * scale[i]! + 1;
  });
  const mass = (scam: boolean): number =>
    examples.reduce((sum, example) => sum + (example.scam === scam ? example.weight : 0), 0);
  // Both classes weigh the same, whatever the corpus holds of each: the prior comes in at calibration.
  const classCost = { scam: (0.5 * examples.length) / mass(true), legit: (0.5 * examples.length) / mass(false) };
  const order = examples.map((_, i) => i);
  const random = generator(20141108);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    let violation = 0;
    for (const i of order) {
      const { scam, weight } = examples[i]!;
      const column = columns[i]!;
      const sign = scam ? 1 : -1;
      const damping = 1 / (2 * cost * weight * (scam ? classCost.scam : classCost.legit));
      let sum = 0;
      for (const k of column) sum += weights[k]!;
      const gradient = sign * (sum * scale[i]! + bias) - 1 + duals[i]! * damping;
      const projected = duals[i] === 0 ? Math.min(gradient, 0) : gradient;
      violation = Math.max(violation, Math.abs(projected));
      if (Math.abs(projected) < 1e-9) continue;
      const dual = Math.max(duals[i]! - gradient / (curvature[i]! + damping), 0);
      const step = (dual - duals[i]!) * sign;
      duals[i] = dual;
      const change = step * scale[i]!;
      for (const k of column) weights[k]! += change * squares[k]!;
      bias += step;
    }
    if (violation < TOLERANCE) break;
  }
  return { weights, bias };
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

/** Numerical Recipes' linear congruential generator: enough to mix an order, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
