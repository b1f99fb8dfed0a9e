import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholePhrase } from '../../../src/core/reply/phrases.ts';

function whole(text: string, found: string): string {
  const start = text.indexOf(found);
  const judged = { start: 0, end: text.length };
  return wholePhrase({ text, judged }, { start, end: start + found.length }).quote;
}

test.each([
  ['アカウントが停止されました。', 'アカウントが停止されまし', 'アカウントが停止されました'],
  ['暗証番号をお知らせください。', '暗証番号をお知らせ', '暗証番号をお知らせください'],
  ['職員が受け取りに伺いますので、ご用意ください', '受け取りに伺い', '受け取りに伺いますので'],
  ['下記口座へ30万円をお振り込みください', '30万円をお振り込', '30万円をお振り込みください'],
  ['本日中にご連絡がない場合', '本日中', '本日中'],
  ['料金未納のお知らせ', '料金未納', '料金未納'],
  ['クレジットカード番号を入力', 'カード番号', 'クレジットカード番号'],
  ['Your account has been locked', 'count has been lock', 'account has been locked'],
  ['進研ゼミの件でお電話しました', '件で', '件で'],
  ['完了してください。詳しくは下記へ', '完了してください。', '完了してください。'],
  ['ご確認ください https://a.example/x?y=1 まで', 'ください https://', 'ご確認ください https://a.example/x?y=1'],
  ['Please do not tell dad. Bye', 'tell da', 'tell dad'],
  ['電話 050-1234-5678 まで', '1234', '050-1234-5678'],
  ['これはとてもとてもながいひらがなの文', 'これは', 'これは'],
])('%s: %s -> %s', (text, found, wanted) => {
  expect(whole(text, found)).toBe(wanted);
});

test('never beyond what was judged', () => {
  const text = '停止されましたか?これ詐欺';
  expect(wholePhrase({ text, judged: { start: 0, end: 6 } }, { start: 0, end: 4 }).quote).toBe('停止されまし');
});

test('holds what was found and stands where it says, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const judged = { start: 0, end: text.length };
      const found = wholePhrase({ text, judged }, { start, end });
      expect(found.quote).toBe(text.slice(found.start, found.end));
      expect(found.start).toBeLessThanOrEqual(start);
      expect(found.end).toBeGreaterThanOrEqual(end);
    }),
  );
});
