/** Benchmark of scoring alone: the same ready words to natural, wink and our own scorer, trained on the same messages. */
import { distinct, scoreFeatures, scorer } from '../core/naive-bayes.ts';
import { wordFeature } from '../core/vectorise.ts';
import { compareRates, type Row } from './bench-measure.ts';
import { trainNatural, trainWink, type WordDocument, type WordScorer } from './bench-peers.ts';
import { OPTIONS } from './fit.ts';
import { train } from './weights.ts';

const ROUNDS = 5;
/** natural takes milliseconds for each. */
const SCORED = 200;

/** Documents per second, from words to a score. Takes some 30 seconds, most of it natural's training. */
export function benchScoring(documents: readonly WordDocument[]): Row[] {
  const every = Math.ceil(documents.length / SCORED);
  const scored = documents.filter((_, i) => i % every === 0).map(({ words }) => words);
  const rates = compareRates(
    scored,
    { ours: trainOurs(documents), natural: trainNatural(documents), wink: trainWink(documents) },
    ROUNDS,
  );
  const row = (name: 'natural' | 'wink', least: number): Row => {
    const ratio = rates.ours / rates[name];
    return {
      measure: `scoring alone, from ready words, beside ${name}`,
      unit: 'documents/s',
      ours: rates.ours,
      peer: { name, value: rates[name] },
      ratio,
      target: `>= ${least}x`,
      met: ratio >= least,
    };
  };
  return [row('natural', 400), row('wink', 3)];
}

/** Our trainer and our table, on words alone. */
function trainOurs(documents: readonly WordDocument[]): WordScorer {
  const examples = documents.map(({ words, label }) => ({
    features: featuresOf(words),
    positive: label === 'scam',
    weight: 1,
  }));
  const model = scorer(train(examples, OPTIONS));
  return (words) => scoreFeatures(model, featuresOf(words));
}

function featuresOf(words: readonly string[]): Uint32Array {
  const hashes = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) hashes[i] = wordFeature(words[i]!);
  return distinct({ hashes });
}
