import type { Analysis } from './analyse.ts';
import type { Calibration } from './calibrate.ts';
import type { Score } from './classify.ts';
import { HashSet } from './hash-set.ts';
import type { Scorer } from './naive-bayes.ts';
import { originalSpan } from './normalise.ts';
import { scratch } from './scratch.ts';
import type { SignalHit } from './signals/types.ts';
import type { Evidence } from './types.ts';
import { isOfSignals, leakPairFeature, reportedFeature, signalFeature, signalPairFeature } from './vectorise.ts';

/*
 * The score is a sum, so the reason is its terms. Every distinct feature's term is laid on the characters it covers; words and
 * short phrases are then read off where the sum is far from zero. Signals carry their own term, the one they have where data
 * leaked, and half of each pair they are in; 0 where they were set aside or silenced.
 */

const WORDS_AT_MOST = 8;
const SIGNALS_AT_MOST = 12;
const SMALLEST_WORD = 0.04;
const LONGEST_PHRASE = 24;

/** What moved the score most, strongest first; spans point into `original` shifted by `offset`. */
export function explain(
  analysis: Analysis,
  score: Score,
  {
    scorer,
    calibration,
    original,
    offset,
  }: { scorer: Scorer; calibration: Calibration; original: string; offset: number },
): Evidence[] {
  const scale = calibration.slope / Math.sqrt(score.count + scorer.shrink);
  const place = (start: number, end: number) => {
    const span = originalSpan(analysis.normalised, original, start, end);
    return { start: span.start + offset, end: span.end + offset, quote: span.quote };
  };
  const counted = countedSignals(score);
  const signals = strongestHits(analysis.hits, counted).map(
    (hit): Evidence => ({
      type: 'signal',
      id: hit.id,
      ...place(hit.start, hit.end),
      weight: signalWeight(hit, analysis.hits, counted) * scale,
    }),
  );
  const words = phrases(analysis, lay(analysis, score)).map(({ start, end, weight }): Evidence => {
    const span = place(start, end);
    return { type: 'word', id: analysis.normalised.text.slice(start, end), ...span, weight: weight * scale };
  });
  return [...byWeight(signals).slice(0, SIGNALS_AT_MOST), ...byWeight(words).slice(0, WORDS_AT_MOST)]
    .filter(({ quote }) => quote.trim() !== '')
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function byWeight(evidence: readonly Evidence[]): Evidence[] {
  return evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/**
 * One hit a signal: the longest of those that count in the winning range, or of all where none does. A denied or reported hit says
 * nothing of this message: it speaks through negated-request and quoted-scam.
 */
function strongestHits(hits: readonly SignalHit[], { places }: Counted): SignalHit[] {
  const best = new Map<string, SignalHit>();
  const counts = (hit: SignalHit): boolean => places.has(placeOf(hit));
  const beats = (hit: SignalHit, known: SignalHit): boolean =>
    counts(hit) === counts(known) ? hit.end - hit.start > known.end - known.start : counts(hit);
  for (const hit of hits) {
    const known = best.get(hit.id);
    if (hit.state === 'open' && (known === undefined || beats(hit, known))) best.set(hit.id, hit);
  }
  return [...best.values()];
}

/** What signals and pairs count in the winning range, and where they stand; what was set aside or silenced counts nothing. */
interface Counted {
  readonly terms: ReadonlyMap<number, number>;
  readonly places: ReadonlySet<string>;
}

function placeOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}

function countedSignals({ features, weights, start, end }: Score): Counted {
  const { hashes, starts, ends, families } = features;
  const terms = new Map<number, number>();
  const places = new Set<string>();
  for (let i = 0; i < families.length; i++) {
    if (!isOfSignals(families[i]!) || starts[i]! < start || ends[i]! > end) continue;
    terms.set(hashes[i]!, weights[i]!);
    places.add(placeOf({ start: starts[i]!, end: ends[i]! }));
  }
  return { terms, places };
}

function signalWeight(hit: SignalHit, hits: readonly SignalHit[], { terms }: Counted): number {
  const term = (hash: number): number => terms.get(hash) ?? terms.get(reportedFeature(hash)) ?? 0;
  const others = new Set(hits.filter(({ state, id }) => state === 'open' && id !== hit.id).map(({ id }) => id));
  let weight = term(signalFeature(hit)) + term(leakPairFeature(hit.id));
  for (const other of others) weight += term(signalPairFeature(hit.id, other)) / 2;
  return weight;
}

const seen = new HashSet();
const sums = scratch((length) => new Float64Array(length));

/** The terms of the winning range, spread evenly over the characters each feature covers; to be read before the next call. */
function lay({ normalised }: Analysis, { features, weights, start, end }: Score): Float64Array {
  const laid = sums(normalised.text.length).fill(0, 0, normalised.text.length);
  seen.clear(features.hashes.length);
  for (let i = 0; i < features.hashes.length; i++) {
    const hash = features.hashes[i]!;
    const from = features.starts[i]!;
    const to = features.ends[i]!;
    if (from < start || to > end || to <= from || weights[i] === 0 || isOfSignals(features.families[i]!)) continue;
    if (!seen.add(hash)) continue;
    const share = weights[i]! / (to - from);
    for (let at = from; at < to; at++) laid[at]! += share;
  }
  return laid;
}

const HAN = /[\u3400-\u9fff々]/;
/** A particle or an ending, with which no phrase begins. */
const ENDING =
  /^(?:(?![おご])[\u3041-\u3096]|た[いく]|まし|ます|ませ|な[いく]|です|でし|から|まで|より|られ|させ|せる|れる)$/;

/** Neighbouring tokens that pull the same way, joined up to the length of a phrase. */
function phrases(
  { tokens, normalised }: Analysis,
  weights: Float64Array,
): { start: number; end: number; weight: number }[] {
  const { text } = normalised;
  /** Where one ends, and with it, wrongly, perhaps a phrase. */
  const honorifics = new Set<number>();
  const found: { start: number; end: number; weight: number }[] = [];
  for (const { start, end } of tokens) {
    let weight = 0;
    for (let at = start; at < end; at++) weight += weights[at]!;
    const written = text.slice(start, end);
    if (Math.abs(weight) < SMALLEST_WORD || !/[\p{L}\p{N}]/u.test(written)) continue;
    const last = found.at(-1);
    const joins =
      last !== undefined &&
      start === last.end &&
      Math.sign(last.weight) === Math.sign(weight) &&
      end - last.start <= LONGEST_PHRASE;
    if (/^[おご]$/.test(written)) honorifics.add(end);
    if (joins) {
      last.end = end;
      last.weight += weight;
    } else if (!ENDING.test(written)) {
      found.push({ start, end, weight });
    }
  }
  // お of お電話 and 進 of 進研ゼミ: the rest of the word pulls the other way.
  return found
    .map((phrase) => (honorifics.has(phrase.end) ? { ...phrase, end: phrase.end - 1 } : phrase))
    .filter(({ start, end }) => start < end && !(end - start === 1 && isWithinHan(text, start)));
}

function isWithinHan(text: string, at: number): boolean {
  return HAN.test(text[at]!) && (HAN.test(text[at - 1] ?? '') || HAN.test(text[at + 1] ?? ''));
}
