import { describe, expect, test } from 'vitest';
import { asksAboutBreach, merelyPoints } from '../../src/core/questions.ts';

describe('asksAboutBreach', () => {
  test.each([
    '私は対象ですか?お詫び金はもらえますか?',
    '公文の情報漏えい、うちの子も含まれますか？',
    '公文から漏えいしたのは何ですか？',
    '公文の情報漏えいで何が漏れたか教えてください',
    'Am I affected by the KADOKAWA data breach?',
  ])('a question: %s', (text) => {
    expect(asksAboutBreach(text)).toBe(true);
  });

  test.each([
    '',
    '対象です',
    'あなたも対象ですか?',
    '私は対象ですか? 登録はこちら',
    '情報漏えいの件、補償は5万円もらえますか? 口座番号を送ります',
    '流出の件で、03-1234-5678に電話すれば補償はもらえますか?',
    '情報漏えいの件で、お詫び金はもう受け取りましたか?',
    'Am I affected? Click here to verify your account',
    'Your data was leaked. Are we safe?',
    '私は対象ですか?'.repeat(20),
    '明日の会議はいつですか?本日中に返事をください',
  ])('none: %s', (text) => {
    expect(asksAboutBreach(text)).toBe(false);
  });
});

describe('merelyPoints', () => {
  test.each(['こちらの件です', 'こちらの件ですが、至急ご確認', '先ほどのメールです', 'お疲れ様です。例の件です。'])(
    'only points: %s',
    (text) => {
      expect(merelyPoints(text)).toBe(true);
    },
  );

  test.each([
    '',
    '至急',
    'こちらの件です https://a.example',
    'こちらの件、本日中に5万円',
    'これは詐欺です',
    '振込の件です',
  ])('says more or nothing: %s', (text) => {
    expect(merelyPoints(text)).toBe(false);
  });
});
