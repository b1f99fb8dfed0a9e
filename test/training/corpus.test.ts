import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CorpusMessage } from '../../src/core/types.ts';
import { DATA_FOLDER } from '../../src/load.ts';
import { readCorpus } from '../../src/training/corpus.ts';

const corpus = readCorpus(join(DATA_FOLDER, 'corpus'));
const holdout = readCorpus(join(DATA_FOLDER, 'holdout'));

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

  test('the holdout is 200 messages of a voice that wrote nothing else', () => {
    expect(holdout.length).toBeGreaterThanOrEqual(200);
    const authors = new Set(corpus.map(({ author }) => author));
    expect(holdout.filter(({ author }) => authors.has(author))).toEqual([]);
  });

  test('no two messages are nearly the same (character 5-grams, Jaccard above 0.6)', () => {
    expect(nearDuplicates([...corpus, ...holdout], 0.6)).toEqual([]);
  });
});

function nearDuplicates(messages: readonly CorpusMessage[], above: number): string[] {
  const grams = messages.map(({ text }) => {
    const flat = text.replace(/\s+/g, '');
    const found = new Set<string>();
    for (let i = 0; i <= Math.max(0, flat.length - 5); i++) found.add(flat.slice(i, i + 5));
    return found;
  });
  const where = new Map<string, number[]>();
  const pairs: string[] = [];
  grams.forEach((set, i) => {
    const shared = new Map<number, number>();
    for (const gram of set) {
      const others = where.get(gram);
      if (others === undefined) where.set(gram, [i]);
      else {
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
        others.push(i);
      }
    }
    for (const [other, count] of shared) {
      if (count / (set.size + grams[other]!.size - count) > above)
        pairs.push(`${messages[i]!.id} ~ ${messages[other]!.id}`);
    }
  });
  return pairs;
}
