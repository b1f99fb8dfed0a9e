import { describe, expect, test } from 'vitest';
import {
  areaUnderCurve,
  brierScore,
  calibrationError,
  calibrationSlope,
  exactInterval,
  f1Score,
} from '../../src/training/metrics.ts';

describe('metrics', () => {
  test('area under the curve: perfect, reversed, ties', () => {
    const of = (scores: [boolean, number][]): number =>
      areaUnderCurve(scores.map(([scam, score]) => ({ scam, score })));
    expect(
      of([
        [false, 1],
        [true, 2],
      ]),
    ).toBe(1);
    expect(
      of([
        [true, 1],
        [false, 2],
      ]),
    ).toBe(0);
    expect(
      of([
        [true, 1],
        [false, 1],
      ]),
    ).toBe(0.5);
    expect(
      of([
        [true, 3],
        [false, 2],
        [true, 2],
        [false, 1],
      ]),
    ).toBe(0.875);
    expect(of([[true, 3]])).toBeNaN();
  });

  // Values of Clopper and Pearson's tables, as printed by R's binom.test.
  test.each([
    [0, 10, 0, 0.3085],
    [10, 10, 0.6915, 1],
    [1, 225, 0.0001, 0.0245],
    [120, 128, 0.8806, 0.9726],
    [50, 100, 0.3983, 0.6017],
  ])('exact interval of %d of %d', (hits, of, low, high) => {
    const [from, to] = exactInterval(hits, of);
    expect(from).toBeCloseTo(low, 3);
    expect(to).toBeCloseTo(high, 3);
  });

  test('F1', () => {
    expect(f1Score({ hits: 8, misses: 2, falseAlarms: 2 })).toBeCloseTo(0.8);
    expect(f1Score({ hits: 0, misses: 3, falseAlarms: 0 })).toBe(0);
  });

  test('a calibrated forecaster has slope 1 and no error, a bold one a slope below 1', () => {
    const make = (say: (p: number) => number) =>
      [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((p) =>
        Array.from({ length: 100 }, (_, i) => ({ scam: i < p * 100, probability: say(p) })),
      );
    const honest = make((p) => p);
    expect(calibrationSlope(honest)).toBeCloseTo(1, 2);
    expect(calibrationError(honest)).toBeLessThan(0.03);
    const bold = make((p) => p ** 3 / (p ** 3 + (1 - p) ** 3));
    expect(calibrationSlope(bold)).toBeCloseTo(1 / 3, 2);
    expect(calibrationError(bold)).toBeGreaterThan(0.08);
    expect(brierScore(bold)).toBeGreaterThan(brierScore(honest));
  });
});
