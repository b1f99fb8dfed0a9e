import { expect, test } from 'vitest';
import { fitCalibration, logOdds, sigmoid } from '../../src/core/calibrate.ts';

/** Scores whose true log-odds are 3 s - 1: with them, and a prior of 50 %, the fit must find its way back. */
function drawn(slope: number, offset: number): { score: number; scam: boolean }[] {
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 48271) >>> 0) % 2147483647;
    return state / 2147483647;
  };
  return Array.from({ length: 20_000 }, () => {
    const score = random() * 4 - 2;
    return { score, scam: random() < sigmoid(slope * score + offset) };
  });
}

test('finds slope and offset again, at equal weight of both classes', () => {
  const scored = drawn(3, 0);
  const { slope, offset } = fitCalibration(scored);
  expect(slope).toBeCloseTo(3, 0);
  expect(Math.abs(offset)).toBeLessThan(0.15);
});

test('few scams move the offset, not the class balance', () => {
  const scored = drawn(3, 0);
  const fewer = scored.filter(({ scam }, i) => !scam || i % 10 === 0);
  expect(fitCalibration(fewer).offset).toBeCloseTo(fitCalibration(scored).offset, 0);
});

test('perfectly separated scores do not run away', () => {
  const { slope } = fitCalibration([...Array(50).keys()].map((i) => ({ score: i < 25 ? -1 : 1, scam: i >= 25 })));
  expect(slope).toBeGreaterThan(0);
  expect(slope).toBeLessThan(50);
});

test('one class alone is refused', () => {
  expect(() => fitCalibration([{ score: 1, scam: true }])).toThrow('both labels');
});

test('sigmoid is exact at the ends', () => {
  expect(sigmoid(0)).toBe(0.5);
  expect(sigmoid(800)).toBe(1);
  expect(sigmoid(-800)).toBe(0);
  expect(logOdds({ slope: 2, offset: 1 }, 3)).toBe(7);
});
