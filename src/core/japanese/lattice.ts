/**
 * The search for the cheapest way through a sentence (Viterbi), word for word as kuromoji does it, in typed arrays.
 *
 * Every word that begins where another ends becomes a node; its cost is its own, plus the cheapest of
 * (cost up to a predecessor + connection of the two contexts). The cheapest predecessor depends only on where the
 * word begins and on its left context, so it is looked up once for each pair of these. Of equal costs the first
 * predecessor counts, as in kuromoji: nodes are appended in its order (by beginning, by length, by homograph,
 * unknown words last).
 *
 * Linear in the length: a walk through the trie ends at the longest listed word, the end of a run of one character
 * class is computed once for all positions, and every node is a predecessor at one position only.
 */
import { ALWAYS_UNKNOWN, type DictionaryTables, GROUPING } from './dictionary-view.ts';

/** Reused from sentence to sentence. Positions are relative to the sentence. */
export interface Lattice {
  /** For each unit of the sentence its code, its character class, and the end of the run of that class. */
  codes: Uint16Array;
  classes: Uint8Array;
  runEnds: Int32Array;
  /** First and last node that end at a position; -1 where none does. */
  firstEnding: Int32Array;
  lastEnding: Int32Array;
  /** By node. Costs are doubles: the sum over a long sentence would overflow 32 bits. */
  starts: Int32Array;
  words: Int32Array;
  rights: Int16Array;
  costs: Float64Array;
  previous: Int32Array;
  /** The next node that ends at the same position. */
  next: Int32Array;
  /** Candidates at the current position: the first word of each, and where it ends. */
  readonly from: Int32Array;
  readonly ends: Int32Array;
  /** Counts the positions reached, over all sentences. */
  clock: number;
  /** By left context: the clock when the cheapest predecessor was last looked up, the predecessor, its cost. */
  readonly stamps: Float64Array;
  readonly bestNodes: Int32Array;
  readonly bestCosts: Float64Array;
}

const INITIAL_SIZE = 1024;
/** More than the characters of any listed word (IPADIC's longest has 26), since each can end one candidate. */
const MAX_CANDIDATES = 256;

/** An empty lattice for `tables`. */
export function createLattice(tables: DictionaryTables): Lattice {
  const leftContexts = tables.costs.length / tables.sizes[1]!;
  return {
    codes: new Uint16Array(INITIAL_SIZE),
    classes: new Uint8Array(INITIAL_SIZE),
    runEnds: new Int32Array(INITIAL_SIZE),
    firstEnding: new Int32Array(INITIAL_SIZE + 1),
    lastEnding: new Int32Array(INITIAL_SIZE + 1),
    starts: new Int32Array(INITIAL_SIZE),
    words: new Int32Array(INITIAL_SIZE),
    rights: new Int16Array(INITIAL_SIZE),
    costs: new Float64Array(INITIAL_SIZE),
    previous: new Int32Array(INITIAL_SIZE),
    next: new Int32Array(INITIAL_SIZE),
    from: new Int32Array(MAX_CANDIDATES),
    ends: new Int32Array(MAX_CANDIDATES),
    clock: 0,
    stamps: new Float64Array(leftContexts),
    bestNodes: new Int32Array(leftContexts),
    bestCosts: new Float64Array(leftContexts),
  };
}

/**
 * Searches `text` from `begin` to `end`, which must not be empty. Returns the last node of the cheapest way; the way
 * back is in `lattice.previous`, down to node 0, which stands for the beginning of the sentence.
 */
export function search(tables: DictionaryTables, lattice: Lattice, text: string, begin: number, end: number): number {
  const length = end - begin;
  readSentence(tables, lattice, text, begin, length);
  lattice.firstEnding.fill(-1, 0, length + 1);
  lattice.firstEnding[0] = 0;
  lattice.rights[0] = 0;
  lattice.costs[0] = 0;
  lattice.previous[0] = -1;
  lattice.next[0] = -1;
  let nodes = 1;
  for (let position = 0; position < length; position++) {
    if (lattice.firstEnding[position]! < 0) continue;
    lattice.clock++;
    const candidates = findCandidates(tables, lattice, position, length);
    nodes = addNodes(tables, lattice, position, candidates, nodes);
  }
  // The end of the sentence is one more word, of left context 0.
  lattice.clock++;
  findPredecessor(tables, lattice, length, 0);
  return lattice.bestNodes[0]!;
}

function readSentence(tables: DictionaryTables, lattice: Lattice, text: string, begin: number, length: number): void {
  if (lattice.codes.length < length) {
    lattice.codes = new Uint16Array(length * 2);
    lattice.classes = new Uint8Array(length * 2);
    lattice.runEnds = new Int32Array(length * 2);
    lattice.firstEnding = new Int32Array(length * 2 + 1);
    lattice.lastEnding = new Int32Array(length * 2 + 1);
  }
  const { codes, classes, runEnds } = lattice;
  const { codes: codeOf, charClasses } = tables;
  let following = -1;
  let runEnd = length;
  for (let i = length - 1; i >= 0; i--) {
    const unit = text.charCodeAt(begin + i);
    const charClass = charClasses[unit]!;
    if (charClass !== following) runEnd = i + 1;
    following = charClass;
    codes[i] = codeOf[unit]!;
    classes[i] = charClass;
    runEnds[i] = runEnd;
  }
}

/** Words that begin at `position`: the first of each key, and where it ends; returns how many keys. */
function findCandidates(tables: DictionaryTables, lattice: Lattice, position: number, length: number): number {
  const { trie } = tables;
  const { codes, from, ends } = lattice;
  let count = 0;
  let node = 0;
  for (let at = position; at < length; ) {
    const base = trie[node * 3]!;
    if (base === 0) break;
    const child = base + codes[at]!;
    if (trie[child * 3 + 1] !== node) break;
    node = child;
    at++;
    const word = trie[node * 3 + 2]!;
    if (word < 0) continue;
    from[count] = word;
    ends[count] = at;
    count++;
  }
  const charClass = lattice.classes[position]!;
  const flags = tables.classFlags[charClass]!;
  if (count > 0 && (flags & ALWAYS_UNKNOWN) === 0) return count;
  from[count] = tables.classWords[charClass]!;
  ends[count] = (flags & GROUPING) === 0 ? position + 1 : lattice.runEnds[position]!;
  return count + 1;
}

/** Makes the candidates nodes, numbered from `nodes`; returns the next free number. */
function addNodes(tables: DictionaryTables, lattice: Lattice, position: number, candidates: number, nodes: number) {
  const { words } = tables;
  const { from, ends, clock, stamps, bestNodes, bestCosts, firstEnding, lastEnding } = lattice;
  let added = 0;
  for (let i = 0; i < candidates; i++) added += words[from[i]! * 4 + 3]!;
  if (nodes + added > lattice.starts.length) growNodes(lattice, nodes + added);
  const { starts, words: nodeWords, rights, costs, previous, next } = lattice;
  let node = nodes;
  for (let i = 0; i < candidates; i++) {
    const end = ends[i]!;
    const first = from[i]!;
    const last = first + words[first * 4 + 3]!;
    for (let word = first; word < last; word++) {
      const left = words[word * 4]!;
      if (stamps[left] !== clock) findPredecessor(tables, lattice, position, left);
      starts[node] = position;
      nodeWords[node] = word;
      rights[node] = words[word * 4 + 1]!;
      costs[node] = bestCosts[left]! + words[word * 4 + 2]!;
      previous[node] = bestNodes[left]!;
      next[node] = -1;
      if (firstEnding[end]! < 0) firstEnding[end] = node;
      else next[lastEnding[end]!] = node;
      lastEnding[end] = node;
      node++;
    }
  }
  return node;
}

/** Notes the cheapest predecessor of a word of context `left` that begins at `position`, which some node must reach. */
function findPredecessor(tables: DictionaryTables, lattice: Lattice, position: number, left: number): void {
  const connections = tables.costs;
  const { rights, costs, next } = lattice;
  const row = left * tables.sizes[1]!;
  let best = Number.POSITIVE_INFINITY;
  let bestNode = -1;
  for (let node = lattice.firstEnding[position]!; node >= 0; node = next[node]!) {
    const cost = costs[node]! + connections[row + rights[node]!]!;
    if (cost < best) {
      best = cost;
      bestNode = node;
    }
  }
  lattice.stamps[left] = lattice.clock;
  lattice.bestNodes[left] = bestNode;
  lattice.bestCosts[left] = best;
}

function growNodes(lattice: Lattice, needed: number): void {
  const size = Math.max(needed, lattice.starts.length * 2);
  const grown = <T extends Int32Array | Int16Array | Float64Array>(larger: T, old: T): T => {
    larger.set(old);
    return larger;
  };
  lattice.starts = grown(new Int32Array(size), lattice.starts);
  lattice.words = grown(new Int32Array(size), lattice.words);
  lattice.rights = grown(new Int16Array(size), lattice.rights);
  lattice.costs = grown(new Float64Array(size), lattice.costs);
  lattice.previous = grown(new Int32Array(size), lattice.previous);
  lattice.next = grown(new Int32Array(size), lattice.next);
}
