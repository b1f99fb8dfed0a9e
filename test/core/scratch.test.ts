import { expect, test } from 'vitest';
import { scratch } from '../../src/core/scratch.ts';

test('the same memory serves again, more is made when it is too little, and a huge one is given back', () => {
  const take = scratch((length) => new Int32Array(length));
  const first = take(100);
  expect(first.length).toBeGreaterThanOrEqual(100);
  expect(take(50)).toBe(first);
  expect(take(10_000).length).toBeGreaterThanOrEqual(10_000);
  const usual = take(10_000);
  const huge = take(1_000_000);
  expect(huge.length).toBeGreaterThanOrEqual(1_000_000);
  expect(take(10_000)).toBe(usual);
});
