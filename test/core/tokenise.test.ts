import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { findEntities } from '../../src/core/entities.ts';
import { createJapaneseTokeniser, type JapaneseTokeniser } from '../../src/core/japanese.ts';
import { normalise } from '../../src/core/normalise.ts';
import { type Token, tokenise } from '../../src/core/tokenise.ts';
import { loadTestDictionary } from '../dictionary-fixture.ts';

let japanese: JapaneseTokeniser;
beforeAll(async () => {
  japanese = createJapaneseTokeniser(await loadTestDictionary());
});

function tokens(text: string): Token[] {
  return tokenise(text, findEntities(text), japanese);
}

function words(text: string): string[] {
  return tokens(text).map(({ word }) => word);
}

describe('tokenise', () => {
  test.each([
    ['Japanese verbs in their base form', 'お金を振り込んでください', ['お金', 'を', '振り込む', 'で', 'くださる']],
    ['another', '行きました', ['行く', 'ます', 'た']],
    ['English stems, in lower case', 'Paying the LAWYERS', ['pai', 'the', 'lawyer']],
    [
      'mixed scripts, each by its own rules',
      '明日はSlackでmeetingします',
      ['明日', 'は', 'slack', 'で', 'meet', 'する', 'ます'],
    ],
    ['punctuation of English is kept', "don't pay!", ['don', "'", 't', 'pai', '!']],
    ['words of the language itself', 'constructor toString valueOf', ['constructor', 'tostr', 'valueof']],
    ['blanks alone', ' \n\t　', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('entities stand for their text by type and class', () => {
    expect(words('1234567へ3万円。https://amazon-login.xyz/a 03-1234-5678 a@example.com 本日中 <@U0123>')).toEqual([
      '<number:long>',
      'へ',
      '<amount:middle>',
      '。',
      '<url:lookalike>',
      '<phone:fixed>',
      '<email>',
      '<deadline>',
      '<mention>',
    ]);
  });

  test('no number, link or address comes out as a word', () => {
    const text =
      '口座番号 7654321、090-1234-5678、認証コード:482913、12,345円、2024年7月5日 10:30、https://hosyou.top/a8b9?id=77 x1@example.com order AB12345';
    for (const word of words(text)) {
      expect(word).not.toMatch(/\d/);
      expect(word).not.toMatch(/hosyou|https?|example/);
    }
  });

  test('emoji are words of their own and cut no word', () => {
    const found = words('了解😀 see you👍');
    expect(found).toEqual(expect.arrayContaining(['了解', 'see', 'you']));
    expect(found.join('')).toContain('😀');
    expect(found.every((word) => word.isWellFormed())).toBe(true);
  });

  test('an endless word is cut and still covers its text', () => {
    expect(tokens('a'.repeat(5000))).toEqual([{ word: 'a'.repeat(40), start: 0, end: 5000 }]);
  });

  test('English words and marks, and unchanged Japanese words, stand at their offsets', () => {
    const text = '山田さん、the parcel（荷物）は5月6日に着く。Thanks, the parcel team';
    for (const { word, start, end } of tokens(text)) {
      if (word.startsWith('<')) continue;
      expect(text.slice(start, end).toLowerCase().startsWith(word.slice(0, 1)), word).toBe(true);
    }
    const places = tokens(text).filter(({ word }) => word === 'parcel');
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['parcel', 'parcel']);
    expect(places[0]!.start).not.toBe(places[1]!.start);
  });

  test('tokens of any text are in order, within it and without overlaps', () => {
    const unit = fc.constantFrom(...'振込むあアーaB3０ 。「」@.#-円月日\n😀', 'http://a.jp ', 'を', '普通 1234567');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit, maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 })), (raw) => {
        const { text } = normalise(raw);
        let at = 0;
        for (const { word, start, end } of tokens(text)) {
          expect(word).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });
});
