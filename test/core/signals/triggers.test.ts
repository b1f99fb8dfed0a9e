import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginnings, firstPlaces, register } from '../../../src/core/signals/triggers.ts';

describe('beginnings', () => {
  test.each([
    ['振込', ['振込']],
    ['お?振り?込', ['お振', '振り', '振込']],
    ['(?:口座|番号)[^。]{0,8}に', ['口座', '番号']],
    ['[1一]件', ['1件', '一件']],
    ['(?<!未)払[いう]', ['払い', '払う']],
    ['円', ['円']],
    ['(?:円|)払', ['円払', '払']],
    ['\\bpay', ['pa']],
    ['(?=あ)い{1,3}う', ['いい', 'いう']],
  ])('%s', (source, expected) => {
    expect([...beginnings(source)].sort()).toEqual([...expected].sort());
  });

  test('anything may begin with a class that is not listed', () => {
    expect([...beginnings('[^。]円')].every((prefix) => prefix.startsWith('\uffff'))).toBe(true);
    expect([...beginnings('[一-龠]円')].every((prefix) => prefix.startsWith('\uffff'))).toBe(true);
  });
});

describe('firstPlaces', () => {
  const patterns = [/お?振り?込/, /[1一]件/, /円/, /(?:口座|番号)[^。]{0,3}に/, /[^あ]払/, /\d{1,3}万/, /(?<!未)払う?/];
  const places = patterns.map(register);

  test('never lies behind the first match', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'お振り込1一件円口座番号に払う未万あ。7\n') }), (text) => {
        const first = firstPlaces(text);
        patterns.forEach((pattern, i) => {
          const match = pattern.exec(text);
          const from = first[places[i]!]!;
          if (match !== null) expect(from >= 0 && from <= match.index).toBe(true);
        });
      }),
    );
  });

  test('rules a pattern out where it cannot begin', () => {
    expect(firstPlaces('今日は良い天気です。')[places[0]!]).toBe(-1);
    expect(firstPlaces('手数料をお振り込みください')[places[0]!]).toBe(4);
  });
});
