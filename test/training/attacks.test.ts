import { beforeAll, describe, expect, test } from 'vitest';
import { createJapaneseTokeniser, type JapaneseTokeniser } from '../../src/core/japanese.ts';
import { normalise } from '../../src/core/normalise.ts';
import { ATTACKS, TRUNCATIONS } from '../../src/training/attacks.ts';
import { loadTestDictionary } from '../dictionary-fixture.ts';

const JAPANESE = '弁護士です。\n流出した個人情報を削除します。本日、口座カードへ入金してください。エラー';
const ENGLISH = 'Dear Customer,\nplease pay the release fee of $200 to our account today.';
const NEEDS_JAPANESE = new Set(['half-width kana', 'kana for kanji', 'look-alike kanji', 'radicals']);

let japanese: JapaneseTokeniser;
beforeAll(async () => {
  japanese = createJapaneseTokeniser(await loadTestDictionary());
});

function attack(name: string, text: string): string {
  return [...ATTACKS, ...TRUNCATIONS].find((one) => one.name === name)!.apply(text, japanese);
}

function undone(name: string, text: string): string {
  return normalise(attack(name, text)).text;
}

describe('attacks', () => {
  test('have names of their own', () => {
    const names = [...ATTACKS, ...TRUNCATIONS].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each([...ATTACKS, ...TRUNCATIONS])('$name changes the text, the same way each time', ({ name }) => {
    const texts =
      name === 'homoglyphs' || name === 'full width'
        ? [ENGLISH]
        : NEEDS_JAPANESE.has(name)
          ? [JAPANESE]
          : [JAPANESE, ENGLISH];
    for (const text of texts) {
      expect(attack(name, text)).not.toBe(text);
      expect(attack(name, text)).toBe(attack(name, text));
    }
  });

  test.each(ATTACKS.filter(({ name }) => /harmless|warning|quotation/.test(name)))(
    '$name leaves the message whole inside',
    ({ name }) => {
      expect(attack(name, JAPANESE)).toContain(JAPANESE);
      expect(attack(name, ENGLISH)).toContain(ENGLISH);
    },
  );

  test('padding is as long as its name says', () => {
    expect(attack('2,000 harmless characters before', JAPANESE).length - JAPANESE.length).toBeGreaterThanOrEqual(2000);
    expect(attack('2,000 harmless characters around', ENGLISH).length - ENGLISH.length).toBeGreaterThanOrEqual(2000);
  });

  test('links stay whole where letters are pulled apart', () => {
    const link = 'https://delete-fee.top/abc';
    for (const name of ['zero-width', 'spaced letters', 'emoji inside words', 'line breaks inside words'])
      expect(attack(name, `確認は${link} まで`)).toContain(link);
  });

  test('pieces are pieces', () => {
    for (const { name } of TRUNCATIONS) {
      const piece = attack(name, JAPANESE);
      expect(JAPANESE).toContain(piece);
      expect(piece.length).toBeLessThan(JAPANESE.length * 0.65);
    }
  });
});

describe('normalise undoes', () => {
  test.each([
    ['zero-width', JAPANESE],
    ['zero-width', ENGLISH],
    ['full width', JAPANESE],
    ['full width', ENGLISH],
    ['half-width kana', JAPANESE],
    ['homoglyphs', ENGLISH],
    ['radicals', JAPANESE],
    ['look-alike kanji', JAPANESE],
  ])('%s', (name, text) => {
    expect(undone(name, text)).toBe(normalise(text).text);
  });

  test.each(['spaced letters', 'line breaks inside words', 'emoji inside words'])('%s, in Japanese words', (name) => {
    const text = '流出した個人情報を削除しますので口座へ入金してください';
    expect(undone(name, `${text}。`).replace(/[\s✨]/gu, '')).toBe(`${text}。`);
    expect(undone(name, `${text}。`)).toContain('流出した個人情報を削除しますので口座へ入金してくださ');
  });

  test('spaced letters, in an English word', () => {
    expect(normalise('P A Y N O W').text).toBe('PAYNOW');
  });

  test('HTML', () => {
    expect(undone('HTML', JAPANESE).trim()).toBe(normalise(JAPANESE).text);
    expect(undone('HTML', ENGLISH).trim()).toBe(normalise(ENGLISH).text);
  });
});
