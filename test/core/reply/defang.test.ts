import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defang, shortQuote } from '../../../src/core/reply/defang.ts';

describe('defang', () => {
  test.each([
    ['https://example.com/a', 'hxxps://example[.]com/a'],
    ['HTTP://Example.CO.JP', 'hxxp://Example[.]CO[.]JP'],
    ['ftp://a.example', 'ftp[:]//a[.]example'],
    ['//evil.example', '//evil[.]example'],
    ['bit.ly/abc', 'bit[.]ly/abc'],
    ['日本語.みんな', '日本語[.]みんな'],
    ['evil。com', 'evil[.]com'],
    ['http://192.168.0.1/x', 'hxxp://192[.]168[.]0[.]1/x'],
    ['[公式](http://evil.com)', '［公式］(hxxp://evil[.]com)'],
    ['[.](http://evil.com)', '［.］(hxxp://evil[.]com)'],
    ['<@U123> <!channel> <http://a.b|x> @everyone', '＜＠U123＞ ＜!channel＞ ＜hxxp://a[.]b｜x＞ ＠everyone'],
    ['**a** _b_ ~c~ `d` ||e|| \\f', '＊＊a＊＊ ＿b＿ ～c～ ｀d｀ ｜｜e｜｜ ＼f'],
    ['taro@example.com', 'taro＠example[.]com'],
    ['javascript:alert(1) tel:110', 'javascript[:]alert(1) tel[:]110'],
    ['# 見出し', '＃ 見出し'],
    ['03-1234-5678 / 090(1234)5678 / +81 90-1234-5678', '03-1234-XXXX / 090(123X)XXXX / +81 90-12XX-XXXX'],
    ['０１２０－３７２－３１１', '０１２０－３７X－XXX'],
    ['30万円、3.5%、2024.08.20、第1.2版', '30万円、3.5%、2024.08.20、第1.2版'],
    ['#9110 と 188', '＃9110 と 188'],
    ['振\u200b込\u202eみ\nを\t今すぐ', '振込み を 今すぐ'],
    ['\ud800壊れた', '\ufffd壊れた'],
  ])('%j', (quote, expected) => {
    expect(defang(quote)).toBe(expected);
  });

  const pieces = fc.constantFrom(
    ...[
      'http://',
      'https://',
      'www.',
      'evil',
      '.',
      'com',
      '@',
      'everyone',
      '<',
      '>',
      '!',
      '|',
      '*',
      '_',
      '~',
      '`',
      '[',
      ']',
      '(',
      ')',
      '\\',
      '#',
    ],
    ...[
      '0',
      '90',
      '1234',
      '-',
      '+81',
      ' ',
      '\n',
      ':',
      '//',
      '[.]',
      '[:]',
      '振込',
      '。',
      '\u200b',
      '\u202e',
      'tel:',
      'discord.gg/',
      '\ud83d',
      '😀',
      'é',
    ],
  );
  const quotes = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
  );

  test('leaves nothing that a chat, a browser or a telephone acts on', () => {
    fc.assert(
      fc.property(quotes, (quote) => {
        const safe = defang(quote);
        expect(safe).not.toMatch(/https?:\/\//i);
        expect(safe).not.toMatch(/[*_~`|<>@\\\n\r\u2028\u2029]/);
        expect(safe).not.toMatch(/\]\(/);
        expect(safe).not.toMatch(/[\p{L}\p{N}]\.\p{L}/u);
        expect(safe).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(safe).not.toMatch(/(?<!\d)0\d{8,10}(?!\d)/);
        expect(safe).not.toMatch(/^#/);
        expect(safe.isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('twice is as once', () => {
    fc.assert(
      fc.property(quotes, (quote) => {
        expect(defang(defang(quote))).toBe(defang(quote));
      }),
      { numRuns: 500 },
    );
  });

  test('a short quote is never longer than asked, and never half a character', () => {
    fc.assert(
      fc.property(quotes, fc.integer({ min: 2, max: 60 }), (quote, limit) => {
        const short = shortQuote(quote, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(short.isWellFormed()).toBe(true);
      }),
    );
    expect(shortQuote('あ'.repeat(100), 10)).toBe(`${'あ'.repeat(9)}…`);
    expect(shortQuote('😀'.repeat(10), 6)).toBe('😀😀…');
  });

  test('a short quote ends with a phrase where it can', () => {
    expect(shortQuote('下記の口座へ、本日中に30万円をお振り込みください', 20)).toBe('下記の口座へ、本日中に30万円を…');
    expect(shortQuote('Please reply with the verification code we sent you', 30)).toBe('Please reply with the…');
  });
});
