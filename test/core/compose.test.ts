import { describe, expect, test } from 'vitest';
import { compose } from '../../src/core/compose.ts';
import type { Mode, PartOrigin } from '../../src/core/types.ts';

function judged(parts: [PartOrigin, string][], mode?: Mode): string {
  const { text, start, end } = compose({ parts: parts.map(([origin, text]) => ({ origin, text })), mode });
  return text.slice(start, end);
}

describe('compose', () => {
  test.each([
    ['これ詐欺？\n未納料金があります。本日中にお支払いください。', '未納料金があります。本日中にお支払いください。'],
    [
      '未納料金があります。本日中にお支払いください。\nこれって本物ですか？',
      '未納料金があります。本日中にお支払いください。',
    ],
    [
      '母に届いたんですが大丈夫でしょうか\n個人情報が漏れています。折り返しお電話ください。',
      '個人情報が漏れています。折り返しお電話ください。',
    ],
    ['is this a scam?\nYour parcel is held, pay the fee.', 'Your parcel is held, pay the fee.'],
    ['こんにちは\n\nあなたの情報を削除します。登録料3万円です。', 'あなたの情報を削除します。登録料3万円です。'],
  ])('asked: a line that only asks is context: %j', (text, rest) => {
    expect(judged([['authored', text]], 'asked').trim()).toBe(rest);
  });

  test('without a mode the text is judged as it stands', () => {
    expect(judged([['authored', 'これ詐欺？\n未納です']])).toBe('これ詐欺？\n未納です');
  });

  test('asked: what is passed on is judged, the own words around it are context', () => {
    expect(
      judged(
        [
          ['authored', 'これどう思いますか'],
          ['forwarded', '口座に振り込んでください'],
          ['attachment', '別紙の案内'],
        ],
        'asked',
      ),
    ).toBe('口座に振り込んでください\n別紙の案内');
  });

  test.each([
    'これ詐欺？',
    'こんにちは',
    'help',
    'is this a scam?',
    '',
    '  \n ',
    '使い方を教えてください',
    'ベネッセの件で来ました。これ詐欺?',
    'KADOKAWAの流出の件でメールが来ました。これ詐欺ですか?',
    '弁護士という人から、流出の件で電話がありました',
  ])('a bare question or greeting: %j', (text) => {
    expect(compose({ parts: [{ origin: 'authored', text }], mode: 'asked' }).bareQuestion).toBe(true);
  });

  test.each([
    '費用は本日中に口座へ振り込みをご確認ください',
    '口座が凍結されます。至急ご確認ください',
    '当選しました',
    'お客様から返金のお申し出がありました',
    '取引先から入金の依頼がありました。これは本物ですか?',
    '警察から電話がありました。口座を教えてと言われました',
    'ベネッセの件で来ました。登録料3万円です',
    '本日中に確認 https://a.example/x',
  ])('no bare question: %j', (text) => {
    expect(compose({ parts: [{ origin: 'authored', text }], mode: 'asked' }).bareQuestion).toBe(false);
  });
});
