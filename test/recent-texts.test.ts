/** What the bots keep in memory for some minutes. */
import { afterEach, expect, test, vi } from 'vitest';
import { createRecentTexts } from '../src/recent-texts.ts';

afterEach(() => vi.useRealTimers());

test('goes within half an hour, also when nobody asks for it again, and leaves no timer behind', () => {
  vi.useFakeTimers();
  const recent = createRecentTexts<string>(Date.now);
  recent.keep('a', 'text');
  vi.advanceTimersByTime(15 * 60_000);
  recent.keep('b', 'text');
  expect([recent.find('a'), recent.find('b')]).toEqual(['text', 'text']);
  vi.advanceTimersByTime(45 * 60_000);
  // The timer ends only once there is nothing left.
  expect(vi.getTimerCount()).toBe(0);
  expect(recent.find('b')).toBeUndefined();
});

test('the oldest go first when there are too many', () => {
  const recent = createRecentTexts<number>(() => 0);
  for (let index = 0; index <= 300; index++) recent.keep(String(index), index);
  expect(recent.find('0')).toBeUndefined();
  expect(recent.find('1')).toBe(1);
});
