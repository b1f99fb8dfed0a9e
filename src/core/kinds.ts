import { HashSet } from './hash-set.ts';
import { hashTable, placeOf, placesOf } from './hash-table.ts';
import { scratch } from './scratch.ts';
import { KINDS, type Kind, type Label } from './types.ts';
import { FAMILIES, type Features, isOfSignals } from './vectorise.ts';

/*
 * The second model: multinomial naive Bayes over words and signals picks the kind within the side that the first model chose.
 * It only says which guidance fits and how the report words it; it never moves the verdict.
 */

const WORD = FAMILIES.indexOf('word');

/** n-grams would only repeat the words. */
function isTelling(family: number): boolean {
  return family === WORD || isOfSignals(family);
}

const SMOOTHING = 0.1;
const FEWEST_DOCUMENTS = 3;
/** Log-probabilities relative to the mean over kinds are kept in steps of this size, in one byte. */
const STEP = 0.05;

/** What a model file holds: for each kind in `kinds`, one byte per feature (log-probability over the mean, in steps). */
export interface KindTable {
  readonly kinds: readonly Kind[];
  readonly hashes: Uint32Array;
  readonly steps: Int8Array;
}

export interface KindScorer {
  readonly kinds: readonly Kind[];
  /** Place of ordinary talk among them, -1 when none was learnt. */
  readonly chat: number;
  /** A table of the features' rows in `steps`. */
  readonly rows: Uint32Array;
  readonly steps: Int8Array;
}

const seen = new HashSet();

/** The distinct features that kinds are told by. */
export function kindFeatures({ hashes, families }: Features): Uint32Array {
  seen.clear(hashes.length);
  return hashes.filter((hash, i) => isTelling(families[i]!) && seen.add(hash));
}

/** Learns the table from messages with their kinds. Deterministic. */
export function trainKinds(examples: readonly { features: Uint32Array; kind: Kind }[]): KindTable {
  const kinds = (Object.keys(KINDS) as Kind[]).filter((kind) => examples.some((example) => example.kind === kind));
  const counts = new Map<number, Int32Array>();
  const documents = new Int32Array(kinds.length);
  for (const { features, kind } of examples) {
    const k = kinds.indexOf(kind);
    documents[k]!++;
    for (const hash of features) {
      let count = counts.get(hash);
      if (count === undefined) {
        count = new Int32Array(kinds.length);
        counts.set(hash, count);
      }
      count[k]!++;
    }
  }
  const kept = [...counts]
    .filter(([, count]) => count.reduce((sum, n) => sum + n, 0) >= FEWEST_DOCUMENTS)
    .sort(([a], [b]) => a - b);
  const steps = new Int8Array(kept.length * kinds.length);
  kept.forEach(([, count], row) => {
    const logs = kinds.map((_, k) => Math.log((count[k]! + SMOOTHING) / (documents[k]! + 2 * SMOOTHING)));
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    logs.forEach((log, k) => {
      steps[row * kinds.length + k] = Math.max(-127, Math.min(127, Math.round((log - mean) / STEP)));
    });
  });
  return { kinds, hashes: Uint32Array.from(kept, ([hash]) => hash), steps };
}

/** Builds the table that `likeliestKind` looks features up in. */
export function kindScorer({ kinds, hashes, steps }: KindTable): KindScorer {
  return { kinds, chat: kinds.indexOf('chat'), rows: hashTable(hashes, Uint32Array.from(hashes.keys())), steps };
}

/** How much a feature belongs to ordinary talk: its log-probability there over the mean of all kinds, 0 when unknown. */
export function talkOf({ kinds, chat, rows, steps }: KindScorer, hash: number): number {
  const place = placeOf(rows, hash);
  return place < 0 || chat < 0 ? 0 : steps[rows[place]! * kinds.length + chat]! * STEP;
}

const tellingHashes = scratch((length) => new Uint32Array(length));

/** The likeliest kind among those of `side`. */
export function likeliestKind({ kinds, rows, steps }: KindScorer, features: Features, side: Label): Kind {
  const sums = kinds.map(() => 0);
  const { hashes, families } = features;
  const telling = tellingHashes(hashes.length);
  let count = 0;
  seen.clear(hashes.length);
  for (let i = 0; i < hashes.length; i++)
    if (isTelling(families[i]!) && seen.add(hashes[i]!)) telling[count++] = hashes[i]!;
  for (const place of placesOf(rows, telling.subarray(0, count))) {
    if (place < 0) continue;
    const row = rows[place]! * kinds.length;
    for (let k = 0; k < kinds.length; k++) sums[k]! += steps[row + k]!;
  }
  let best: Kind = side === 'scam' ? 'other-scam' : 'chat';
  let most = Number.NEGATIVE_INFINITY;
  kinds.forEach((kind, k) => {
    if (KINDS[kind].side === side && sums[k]! > most) {
      most = sums[k]!;
      best = kind;
    }
  });
  return best;
}
