import { describe, expect, test } from 'vitest';
import { hitsOf } from './table.ts';

const LENGTH = 100_000;
const PIECES = [
  'a',
  'あ',
  '振',
  '円',
  '。',
  '、',
  '7',
  '1,',
  ' ',
  '\n',
  '「',
  '」',
  '「振」と',
  'ください',
  'お支払い',
  '情報',
  '口座に',
  '手数料',
  'あなたの情報',
  'ないで',
  'ませ',
  '詐欺にご注意',
  'という電話',
  '次のような電話\n・',
  'pay ',
  'your account ',
  'do not ',
  'if you ',
  'a.',
  'https://',
];

/** Not a timed test: the limit only tells a linear search (under a second) from a quadratic one (minutes). */
describe('hostile input is read in linear time', () => {
  test.each(PIECES)('%j repeated to 100,000 characters', { timeout: 20_000 }, (piece) => {
    expect(hitsOf(piece.repeat(LENGTH / piece.length)).length).toBeLessThan(600);
  });
});
