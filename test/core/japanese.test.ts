import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJapaneseTokeniser, type JapaneseToken } from '../../src/core/japanese.ts';
import { loadStockKuromoji } from '../../src/training/stock-kuromoji.ts';
import { loadTestDictionary } from '../dictionary-fixture.ts';

const tokeniser = createJapaneseTokeniser(await loadTestDictionary());
const kuromoji = await loadStockKuromoji();

/** What stock kuromoji gives, in our words. Its positions fall behind after a sentence whose last token is long. */
function stockTokens(text: string): JapaneseToken[] {
  let drift = 0;
  return kuromoji.tokenize(text).map((token) => {
    const surface = token.surface_form;
    const start = token.word_position - 1 + drift;
    if (/[、。]$/.test(surface)) drift += surface.length - 1;
    const base = token.basic_form === '*' || token.basic_form === undefined ? surface : token.basic_form;
    return { surface, base, pos: token.pos, posDetail: token.pos_detail_1, start, known: token.word_type === 'KNOWN' };
  });
}

function surfaces(text: string): string[] {
  return tokeniser.tokenise(text).map(({ surface }) => surface);
}

function expectWhole(text: string): void {
  let end = 0;
  for (const { surface, start } of tokeniser.tokenise(text)) {
    if (start !== end || surface === '' || !text.startsWith(surface, start)) expect.fail(`wrong token at ${start}`);
    end = start + surface.length;
  }
  expect(end).toBe(text.length);
}

/** kuromoji throws on U+0000 and on unpaired surrogates, and loses text after pairs. */
function readableByStock(text: string): string {
  return text.replace(/[\0\ud800-\udfff]/g, '');
}

const SCRIPTS = [
  'お客様の個人情報が漏えいした件で、弁護士から削除の費用を振り込むように言われました。',
  '行っ食べられなかっいただきましょうください让',
  'アイウエオカキーンッァ・ーヴ',
  'ｱｲｳﾞｶﾞｯｰ',
  '漢字東京都国際連合議会委員口座振込',
  '０１２３４５６７８９ＡＢｃｄ',
  '〇一二三十百千万億',
  'abcdeZXY https://example.jp/?a=1&b=2',
  '0123456789,.-+¥$%',
  '、。，．！？…「」『』（）〜・※→★',
  ' 　\t\n\r\u00a0\u200b\u200d\ufe0f',
  'αβγΩабвЖéüñçß한국어ไทยعربي',
];
const oneScript = fc.constantFrom(...SCRIPTS).chain((script) => {
  return fc.string({ unit: fc.constantFrom(...script), minLength: 1, maxLength: 20 });
});
const words = fc.constantFrom(
  'モー娘。',
  '東京特許許可局',
  'すもももももももものうち',
  'コンピューターウイルス',
  '、、',
  '!。',
);
const mixedText = fc
  .array(fc.oneof({ weight: 6, arbitrary: oneScript }, { weight: 1, arbitrary: words }), { maxLength: 12 })
  .map((parts) => parts.join(''));
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

describe("kuromoji's tokens", () => {
  it('holds on ordinary sentences, with base forms and positions', () => {
    const text = '口座に振り込んでと言われ、困っています。';
    expect(tokeniser.tokenise(text)).toEqual(stockTokens(text));
    expect(tokeniser.tokenise(text).slice(0, 3)).toEqual([
      { surface: '口座', base: '口座', pos: '名詞', posDetail: '一般', start: 0, known: true },
      { surface: 'に', base: 'に', pos: '助詞', posDetail: '格助詞', start: 2, known: true },
      { surface: '振り込ん', base: '振り込む', pos: '動詞', posDetail: '自立', start: 3, known: true },
    ]);
  });

  it('holds on generated text of mixed scripts', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        expect(tokeniser.tokenise(text)).toEqual(stockTokens(text));
      }),
      { numRuns: 1500, seed: 9110 },
    );
  });

  it('holds on any characters but U+0000 and surrogates', () => {
    fc.assert(
      fc.property(anyUnits.map(readableByStock), (text) => {
        expect(tokeniser.tokenise(text)).toEqual(stockTokens(text));
      }),
      { numRuns: 500, seed: 188 },
    );
  });

  it('holds on a sentence of many words, where costs grow large', () => {
    const text = '一二三アメリカabc１２すもももももももものうち'.repeat(40);
    expect(tokeniser.tokenise(text)).toEqual(stockTokens(text));
  });

  it('holds on every message of the corpus', { timeout: 240_000 }, () => {
    const folder = join(import.meta.dirname, '../../data/corpus');
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : [];
    for (const file of files) {
      for (const line of readFileSync(join(folder, file), 'utf8').trim().split('\n')) {
        const { id, text }: { id: string; text: string } = JSON.parse(line);
        expect(tokeniser.tokenise(readableByStock(text)), id).toEqual(stockTokens(readableByStock(text)));
        expectWhole(text);
      }
    }
  });

  // Two ways of exactly the same cost: the first one that kuromoji meets counts.
  it.each(['本陣前です', '真弓を見た', '四方浄です', '差し昇りを見た', '魚市場前です', 'ジム・ビームです'])(
    'holds on the tie in %s',
    (text) => {
      expect(tokeniser.tokenise(text)).toEqual(stockTokens(text));
    },
  );

  it('is the same however often and in whatever order texts are read', () => {
    const texts = ['詐欺かもしれません。', 'アカウントを確認', '詐欺かもしれません。'];
    const [first, , third] = texts.map((text) => tokeniser.tokenise(text));
    expect(third).toEqual(first);
  });
});

describe('where kuromoji is wrong', () => {
  it.each([
    ['emoji keep the text after them', '👍👍すごい', ['👍👍', 'すごい']],
    ['a character outside the basic plane', '𠮷野家で𠮷', ['𠮷', '野家', 'で', '𠮷']],
    ['emoji between words', '至急😀口座', ['至急', '😀', '口座']],
    ['U+0000', '口座\0振込', ['口座', '\0', '振込']],
    ['an unpaired high surrogate', '口座\ud83d振込', ['口座', '\ud83d', '振込']],
    ['an unpaired low surrogate', '口座\udc4d振込', ['口座', '\udc4d', '振込']],
    ['a high surrogate at the end', '口座\ud83d', ['口座', '\ud83d']],
    ['only U+0000', '\0\0', ['\0\0']],
  ])('%s', (_, text, expected) => {
    expect(surfaces(text)).toEqual(expected);
    expectWhole(text);
  });

  it('counts positions right after a sentence that ends in a long token', () => {
    expect(tokeniser.tokenise('!。次').at(-1)).toMatchObject({ surface: '次', start: 2 });
    expect(kuromoji.tokenize('!。次').at(-1)).toMatchObject({ surface_form: '次', word_position: 2 });
  });
});

describe('any string', () => {
  it('is given back whole: surfaces joined, starts in place', () => {
    fc.assert(fc.property(anyUnits, expectWhole), { numRuns: 1000 });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), expectWhole), { numRuns: 300 });
  });

  it('of no characters has no tokens', () => {
    expect(tokeniser.tokenise('')).toEqual([]);
  });

  // Were anything here quadratic, as in kuromoji without 、 or 。, each would take minutes.
  it.each([
    'a',
    '1',
    'ア',
    'アメリカ',
    'あ',
    '一二三',
    '１',
    'Ａ',
    '！',
    'ー',
    ' ',
    '、',
    '\0',
    '\ud83d',
    '👍',
    '個人情報が漏えいしました',
    'hello world ',
    'すもももももももものうち',
  ])('of 100,000 characters is read in linear time: %j again and again', (unit) => {
    expectWhole(unit.repeat(100_000 / unit.length));
  });

  it('that is one endless unknown word stays one token', () => {
    expect(surfaces('a'.repeat(100_000))).toHaveLength(1);
  });
});
