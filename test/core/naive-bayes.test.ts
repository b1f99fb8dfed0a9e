import { describe, expect, test } from 'vitest';
import { distinct, scoreFeatures, scorer, weigh } from '../../src/core/naive-bayes.ts';
import { type Example, train } from '../../src/training/weights.ts';

const OPTIONS = { smoothing: 0.5, minDocuments: 2, cost: 10, power: 1, shrink: 10, keep: 1 };

function example(positive: boolean, ...features: number[]): Example {
  return { features: Uint32Array.from(features), positive, weight: 1 };
}

const EXAMPLES = [
  example(true, 11, 12, 99),
  example(true, 11, 13, 99),
  example(true, 11, 12, 13),
  example(false, 21, 22, 99),
  example(false, 21, 23, 99),
  example(false, 21, 22, 23),
];

describe('train', () => {
  test('features of scams weigh towards scam, those of both towards nothing', () => {
    const [ofScams, ofOthers, ofBoth, unknown] = weigh(
      scorer(train(EXAMPLES, OPTIONS)),
      Uint32Array.of(11, 21, 99, 4711),
    );
    expect(ofScams).toBeGreaterThan(0.1);
    expect(ofOthers).toBeLessThan(-0.1);
    expect(Math.abs(ofBoth!)).toBeLessThan(0.01);
    expect(unknown).toBe(0);
  });

  test('the score is the bias plus the weights over the root of the length', () => {
    const model = scorer(train(EXAMPLES, OPTIONS));
    const features = Uint32Array.of(11, 12, 4711);
    const [first, second] = weigh(model, features);
    const expected = model.bias + (first! + second!) / Math.sqrt(3 + OPTIONS.shrink);
    expect(scoreFeatures(model, features)).toBeCloseTo(expected, 10);
    expect(scoreFeatures(model, features)).toBeGreaterThan(scoreFeatures(model, Uint32Array.of(21, 22)));
  });

  test('the same examples give the same bytes', () => {
    expect(train(EXAMPLES, OPTIONS)).toEqual(train(EXAMPLES, OPTIONS));
  });

  test('taking an example away gives what training without it gives', () => {
    const more = [...EXAMPLES, example(true, 21, 77)];
    expect(train(more.slice(0, -1), OPTIONS)).toEqual(train(EXAMPLES, OPTIONS));
    expect(train(more, OPTIONS)).not.toEqual(train(EXAMPLES, OPTIONS));
  });

  test('rare features are left out', () => {
    expect([...train([...EXAMPLES, example(true, 555)], OPTIONS).hashes]).not.toContain(555);
  });

  test('one class alone is refused', () => {
    expect(() => train([example(true, 1)], OPTIONS)).toThrow('both labels');
  });
});

test('distinct keeps first appearances in order, whatever the hashes', () => {
  expect([...distinct({ hashes: Uint32Array.of(5, 1, 5, 0xffffffff, 1, 64, 128, 192) })]).toEqual([
    5, 1, 0xffffffff, 64, 128, 192,
  ]);
});
