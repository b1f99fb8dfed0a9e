import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEntities } from '../../src/core/entities.ts';
import { normalise } from '../../src/core/normalise.ts';
import { redact } from '../../src/learning/redact.ts';

const CORPUS = new URL('../../data/corpus/', import.meta.url);
const corpus: { text: string }[] = readdirSync(CORPUS).flatMap((file) =>
  readFileSync(new URL(file, CORPUS), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line)),
);

describe('what goes', () => {
  test.each([
    ['山田 太郎様にお知らせです', '〇〇様にお知らせです'],
    ['弁護士の佐藤です。', '弁護士の〇〇です。'],
    ['よろしく\n田中様 佐藤様 鈴木様 高橋様 伊藤様 渡辺様 山本様 中村様\nでは', 'よろしく\n〇〇〇〇〇〇〇〇様\nでは'],
    ['Dear John Smith, my name is Peter.', 'Dear 〇〇, my name is 〇〇.'],
    ['東京都港区芝公園4-2-8へ', '〔住所〕へ'],
    ['〒150-0001 です', '〔住所〕 です'],
    ['電話は090-1234-5678まで', '電話は090-0000-0000まで'],
    ['０９０－１２３４－５６７８', '090-0000-0000'],
    ['普通 1234567 カ)タナカ', '普通 0000000 〇〇'],
    ['認証コード: 482913', '認証コード: 000000'],
    ['会員番号 AB-123456', '会員番号 AB-000000'],
    ['taro.yamada@mail.example へ', 'xxxx@example.com へ'],
    ['https://evil.example/login?mail=taro', 'https://evil.example/x'],
    ['生まれは1985年4月3日です', '生まれは0000年0月0日です'],
    ['@tanaka これ見て', '@user これ見て'],
    ['カード 4111 1111 1111 1111', 'カード 4110 0000 0000 0000'],
  ])('%s', (text, redacted) => {
    expect(redact(text)).toBe(redacted);
  });
});

describe('what stays', () => {
  test.each([
    '手数料50,000円を本日中にお支払いください。',
    '2024年8月20日に公表しました。対象は4678件、2024年度の会員です。',
    '警察相談専用電話 #9110 または 188番へ',
    '皆さま、お客様、ご本人様、貴殿、保護者様、仕様、お母さん',
    'Dear Customer, please read on. This is a warning.',
    '「弁護士」と名乗る人に注意',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

test('on every corpus message: again changes nothing, and no mail address, account or long number is left', () => {
  for (const { text } of corpus.filter((_, i) => i % 4 === 0)) {
    const redacted = redact(text);
    expect(redact(redacted)).toBe(redacted);
    const left = normalise(redacted).text;
    for (const { type, start, end } of findEntities(left)) {
      const value = left.slice(start, end);
      if (type === 'email') expect(value).toBe('xxxx@example.com');
      if (type === 'account' || type === 'code') expect(value).not.toMatch(/[1-9]/);
      if (type === 'number') expect(value).not.toMatch(/[1-9]\d{5,}/);
    }
  }
});

test('any text is accepted', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => typeof redact(text) === 'string'));
});
