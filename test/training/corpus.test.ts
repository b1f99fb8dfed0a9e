import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CorpusMessage } from '../../src/core/types.ts';
import { DATA_FOLDER } from '../../src/load.ts';
import { readCorpus } from '../../src/training/corpus.ts';

const corpus = readCorpus(join(DATA_FOLDER, 'corpus'));
const holdout = ['holdout', 'holdout/further'].flatMap((folder) => readCorpus(join(DATA_FOLDER, folder)));

describe('the corpus', () => {
  test('is large and broad enough', () => {
    const count = (test: (message: CorpusMessage) => boolean): number => corpus.filter(test).length;
    expect(corpus.length).toBeGreaterThanOrEqual(3500);
    expect(count(({ kind }) => kind.startsWith('piggyback'))).toBeGreaterThanOrEqual(900);
    expect(count(({ label }) => label === 'legit')).toBeGreaterThanOrEqual(corpus.length / 2);
    const english = count(({ lang }) => lang === 'en') / corpus.length;
    expect(english).toBeGreaterThan(0.12);
    expect(english).toBeLessThan(0.3);
  });

  test('has at least eight authors, each on both sides', () => {
    const authors = Map.groupBy(corpus, ({ author }) => author);
    expect(authors.size).toBeGreaterThanOrEqual(8);
    for (const [author, messages] of authors) {
      expect(new Set(messages.map(({ label }) => label)), author).toEqual(new Set(['scam', 'legit']));
    }
  });

  test('ids are unique and files are named by their author', () => {
    const ids = [...corpus, ...holdout].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const files = readdirSync(join(DATA_FOLDER, 'corpus')).filter((name) => name.endsWith('.jsonl'));
    expect(files.toSorted()).toEqual([...new Set(corpus.map(({ author }) => `${author}.jsonl`))].toSorted());
  });

  test('the holdouts are by voices that wrote nothing else, the first 200 messages', () => {
    expect(readCorpus(join(DATA_FOLDER, 'holdout')).length).toBeGreaterThanOrEqual(200);
    const authors = new Set(corpus.map(({ author }) => author));
    expect(holdout.filter(({ author }) => authors.has(author))).toEqual([]);
  });

  test('no two messages are nearly the same (character 5-grams, Jaccard above 0.6)', { timeout: 120_000 }, () => {
    expect(nearDuplicates([...corpus, ...holdout], 0.6)).toEqual([]);
  });
});

/**
 * Pairs of messages whose sets of character 5-grams are alike. Two sets above the limit share at least one of the rarest
 * `(1 - above)` of either's grams (prefix filtering: Bayardo, Ma & Srikant, WWW 2007), so only those are looked up.
 */
function nearDuplicates(messages: readonly CorpusMessage[], above: number): string[] {
  const sets = messages.map(({ text }) => {
    const flat = text.replace(/\s+/g, '');
    const found = new Set<string>();
    for (let i = 0; i <= Math.max(0, flat.length - 5); i++) found.add(flat.slice(i, i + 5));
    return found;
  });
  const counts = new Map<string, number>();
  for (const set of sets) for (const gram of set) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const where = new Map<string, number[]>();
  return sets.flatMap((set, i) => {
    const rarest = [...set].sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1));
    const candidates = new Set<number>();
    for (const gram of rarest.slice(0, Math.floor((1 - above) * set.size) + 1)) {
      if (counts.get(gram) === 1) continue;
      const others = where.get(gram);
      others?.forEach((other) => {
        candidates.add(other);
      });
      if (others === undefined) where.set(gram, [i]);
      else others.push(i);
    }
    return [...candidates]
      .filter((other) => jaccard(set, sets[other]!) > above)
      .map((other) => `${messages[i]!.id} ${messages[other]!.id}`);
  });
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size;
  return shared / (a.size + b.size - shared);
}
