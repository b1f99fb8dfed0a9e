import { slotOf } from '../core/hash-set.ts';
import type { Weights } from '../core/naive-bayes.ts';

/* Learns the weights that core/naive-bayes.ts scores with; the formulas and their sources are there. */

export interface Example {
  /** Distinct feature hashes. */
  readonly features: Uint32Array;
  /** Of the class that the score speaks for: a scam, an end that was cut. */
  readonly positive: boolean;
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
  /**
   * The share of features kept, those with the largest weights, 0..1; the weights are then learnt anew for those alone (a single step
   * of recursive feature elimination, Guyon et al., Machine Learning 46, 2002).
   */
  readonly keep: number;
  /** For ablations and comparisons: plain naive Bayes without reweighting, or a support vector machine without ratios. */
  readonly weighting?: 'naive-bayes' | 'support-vectors';
}

const EPOCHS = 25;
const TOLERANCE = 0.02;
/** Near enough to see which features matter. */
const ROUGHLY = 0.5;

/** An example whose features are numbered: `rows` are places in its vocabulary's hashes. */
export interface NumberedExample {
  readonly rows: Int32Array;
  readonly positive: boolean;
  readonly weight: number;
}

/** Learns weights from examples of both classes. Deterministic. Throws when a class is missing. */
export function train(examples: readonly Example[], options: TrainingOptions): Weights {
  const { numbered, vocabulary } = number(examples);
  return trainNumbered(numbered, vocabulary, options);
}

/** The same from examples, or some of those, that `number` has numbered: what is trained on many times is numbered once. */
export function trainNumbered(
  examples: readonly NumberedExample[],
  vocabulary: Uint32Array,
  options: TrainingOptions,
): Weights {
  const positives = examples.filter((example) => example.positive).length;
  const negatives = examples.length - positives;
  if (positives === 0 || negatives === 0) throw new Error('Training needs messages of both labels.');
  const { hashes, ratios, columns } = logCountRatios(examples, vocabulary, options);
  const { shrink } = options;
  if (options.weighting === 'naive-bayes') return { bias: 0, shrink, ...ascending(hashes, Float32Array.from(ratios)) };
  for (let k = 0; k < ratios.length; k++) ratios[k] = damped(ratios[k]!, options);
  const kept = strongest(supportVectors(examples, columns, ratios, options, ROUGHLY).weights, options.keep);
  const place = new Int32Array(ratios.length).fill(-1);
  kept.forEach((k, i) => {
    place[k] = i;
  });
  const { weights, bias } = supportVectors(
    examples,
    columns.map((column) => column.map((k) => place[k]!).filter((k) => k >= 0)),
    Float64Array.from(kept, (k) => ratios[k]!),
    options,
    TOLERANCE,
  );
  return {
    bias,
    shrink,
    ...ascending(
      kept.map((k) => hashes[k]!),
      Float32Array.from(weights),
    ),
  };
}

/** Where the largest weights stand: most of the others are next to nothing, and only make the model slow. */
function strongest(weights: Float64Array, share: number): Uint32Array {
  const sizes = weights.map(Math.abs).sort();
  const smallest = sizes[Math.floor((1 - share) * sizes.length)] ?? Number.POSITIVE_INFINITY;
  return Uint32Array.from(weights.keys()).filter((k) => Math.abs(weights[k]!) >= smallest);
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

function logCountRatios(
  examples: readonly NumberedExample[],
  hashes: Uint32Array,
  { smoothing, minDocuments }: TrainingOptions,
): Ratios {
  const positives = new Float64Array(hashes.length);
  const negatives = new Float64Array(hashes.length);
  const documents = new Uint32Array(hashes.length);
  let positiveMass = 0;
  let negativeMass = 0;
  for (const { rows, positive, weight } of examples) {
    if (positive) positiveMass += weight;
    else negativeMass += weight;
    const counts = positive ? positives : negatives;
    for (const row of rows) {
      counts[row]! += weight;
      documents[row]!++;
    }
  }
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
        Math.log((positives[row]! + smoothing) / (positiveMass + 2 * smoothing)) -
        Math.log((negatives[row]! + smoothing) / (negativeMass + 2 * smoothing)),
    ),
    columns: examples.map(({ rows }) => rows.map((row) => place[row]!).filter((k) => k >= 0)),
  };
}

/**
 * Numbers the features in order of first appearance; `vocabulary` holds their hashes. As in the scorer, hash and number stand side by
 * side in an open-addressing table.
 */
export function number(examples: readonly Example[]): { numbered: NumberedExample[]; vocabulary: Uint32Array } {
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
  const numbered = examples.map(({ features, positive, weight }) => ({
    rows: Int32Array.from(features, rowOf),
    positive,
    weight,
  }));
  return { numbered, vocabulary: hashes.slice(0, count) };
}

function supportVectors(
  examples: readonly NumberedExample[],
  columns: readonly Int32Array[],
  ratios: Float64Array,
  { cost, shrink }: TrainingOptions,
  tolerance: number,
): { weights: Float64Array; bias: number } {
  // Of the ratios' multiples, only the products are ever wanted: the solver keeps those.
  const weights = new Float64Array(ratios.length);
  const squares = ratios.map((ratio) => ratio * ratio);
  let bias = 0;
  const duals = new Float64Array(examples.length);
  const scale = examples.map(({ rows }) => 1 / Math.sqrt(rows.length + shrink));
  const curvature = columns.map((column, i) => {
    let sum = 0;
    for (const k of column) sum += squares[k]!;
    return sum * scale[i]! * scale[i]! + 1;
  });
  const mass = (positive: boolean): number =>
    examples.reduce((sum, example) => sum + (example.positive === positive ? example.weight : 0), 0);
  // Both classes weigh the same, whatever the corpus holds of each: the prior comes in at calibration.
  const classCost = { positive: (0.5 * examples.length) / mass(true), negative: (0.5 * examples.length) / mass(false) };
  const order = examples.map((_, i) => i);
  const random = generator(20141108);
  // Examples far on their own side of the margin are set aside, behind `active`: they move nothing (shrinking, Hsieh et al., section 3.2).
  let active = order.length;
  let farFrom = Number.POSITIVE_INFINITY;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, active, random);
    let violation = 0;
    for (let at = 0; at < active; at++) {
      const i = order[at]!;
      const { positive, weight } = examples[i]!;
      const column = columns[i]!;
      const sign = positive ? 1 : -1;
      const damping = 1 / (2 * cost * weight * (positive ? classCost.positive : classCost.negative));
      let sum = 0;
      for (const k of column) sum += weights[k]!;
      const gradient = sign * (sum * scale[i]! + bias) - 1 + duals[i]! * damping;
      const projected = duals[i] === 0 ? Math.min(gradient, 0) : gradient;
      violation = Math.max(violation, Math.abs(projected));
      if (duals[i] === 0 && gradient > farFrom) {
        active--;
        order[at] = order[active]!;
        order[active] = i;
        at--;
        continue;
      }
      if (Math.abs(projected) < 1e-9) continue;
      const dual = Math.max(duals[i]! - gradient / (curvature[i]! + damping), 0);
      const step = (dual - duals[i]!) * sign;
      duals[i] = dual;
      const change = step * scale[i]!;
      for (const k of column) weights[k]! += change * squares[k]!;
      bias += step;
    }
    if (violation < tolerance) break;
    farFrom = violation;
  }
  return { weights, bias };
}

/** Numerical Recipes' linear congruential generator: enough to mix an order, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Shuffles the first `count`. */
function shuffle(order: number[], count: number, random: () => number): void {
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
