import { expect, test } from 'vitest';
import { holdsUnread, problemTexts } from '../../../src/core/reply/problems.ts';
import { FULL_LANGUAGES } from '../../../src/core/reply/types.ts';

test('beside what could not be read only a warning holds, and help for whom it has happened to', () => {
  expect(holdsUnread({ verdict: 'scam', told: [] })).toBe(true);
  expect(holdsUnread({ verdict: 'suspicious', told: [] })).toBe(true);
  expect(holdsUnread({ verdict: 'unsure', told: [] })).toBe(false);
  expect(holdsUnread({ verdict: 'no-signs', told: [] })).toBe(false);
  expect(holdsUnread({ verdict: 'unsure', told: ['paid-transfer'] })).toBe(true);
});

test('the same problem is told once', () => {
  expect(problemTexts('en', { problems: ['image', 'image', 'empty'], leftOut: 0 })).toHaveLength(2);
});

test.each(FULL_LANGUAGES)('files left out are counted, %s', (language) => {
  expect(problemTexts(language, { problems: [], leftOut: 2 }).join()).toContain('2');
});
