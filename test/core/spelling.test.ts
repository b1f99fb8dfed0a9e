import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualSpelling } from '../../src/core/spelling.ts';

test.each([
  ['でんわで おかねを はらってください', '電話でお金を払ってください'],
  ['カードを わたしました', 'カードを渡しました'],
  ['わたしのカード', 'わたしのカード'],
  ['リンクをおしちゃった', 'リンクを押しちゃった'],
  ['おしゃれなさぎょう', 'おしゃれなさぎょう'],
  ['ﾊﾟｽﾜｰﾄﾞを おしえた', 'パスワードを教えた'],
  ['I paid 5 yen', 'I paid 5 yen'],
  ['  ', ''],
])('%s', (words, usual) => {
  expect(usualSpelling(words)).toBe(usual);
});

test('any string has a spelling, and a usual one stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const usual = usualSpelling(words);
      expect(usualSpelling(usual)).toBe(usual);
    }),
  );
});
