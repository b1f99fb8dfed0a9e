import { describe, expect, test } from 'vitest';
import { type Accuracy, accuracyOf, accuracyTable, bestCut } from '../../src/training/bench-accuracy.ts';
import { characterGrams } from '../../src/training/bench-grams.ts';
import { figure, median, perSecond, type Row, rowsTable } from '../../src/training/bench-measure.ts';
import { trainNatural, trainWink, type WordDocument } from '../../src/training/bench-peers.ts';
import { residentMegabytes } from '../../src/training/bench-process.ts';

describe('tables', () => {
  test('figures have three digits, and none where nothing was measured', () => {
    expect([0.01234, 7.3, 12.345, 123.4, 123_456, Number.NaN].map(figure)).toEqual([
      '0.0123',
      '7.3',
      '12.3',
      '123',
      '123,456',
      'n/a',
    ]);
  });

  test('met, missed, not measured, and nothing asked', () => {
    const row: Row = { measure: 'm', unit: 'ms', ours: 3, target: '<= 4', met: true };
    const table = rowsTable([
      { ...row, peer: { name: 'peer', value: 6 }, ratio: 0.5 },
      { ...row, met: false },
      { ...row, ours: Number.NaN, met: false },
      { measure: 'm', unit: 'ms', ours: 3, target: 'none' },
    ]).split('\n');
    expect(table.slice(2)).toEqual([
      '| m | 3 ms | 6 (peer) | 0.5x | <= 4 | yes |',
      '| m | 3 ms |  |  | <= 4 | **no** |',
      '| m | n/a ms |  |  | <= 4 | not measured |',
      '| m | 3 ms |  |  | none |  |',
    ]);
  });

  test('the median is the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([])).toBeNaN();
  });

  test('a rate repeats all texts until the time is up', () => {
    const seen: string[] = [];
    expect(perSecond(['a', 'b'], (text) => seen.push(text), 1)).toBeGreaterThan(0);
    expect(seen.length % 2).toBe(0);
    expect(seen.slice(0, 2)).toEqual(['a', 'b']);
  });
});

describe('accuracy', () => {
  const outcomes = (scores: readonly [scam: boolean, score: number][], fold = 0) =>
    scores.map(([scam, score]) => ({ scam, score, fold }));

  test('the best cut lies halfway between the sides', () => {
    expect(
      bestCut(
        outcomes([
          [true, 5],
          [true, 3],
          [false, 1],
          [false, 0],
        ]),
      ),
    ).toBe(2);
  });

  test('equal scores are never cut apart; all above the lowest when all are scams', () => {
    expect(
      bestCut(
        outcomes([
          [true, 1],
          [false, 1],
          [true, 1],
        ]),
      ),
    ).toBe(0);
  });

  test('a cut comes from the other folds alone', () => {
    const high = outcomes(
      [
        [true, 5],
        [false, 3],
      ],
      0,
    );
    const low = outcomes(
      [
        [true, 2],
        [false, 1],
      ],
      1,
    );
    // Fold 0 is cut at 1.5 (both flagged), fold 1 at 4 (none flagged): 1 hit, 1 miss, 1 false alarm.
    expect(accuracyOf('ours', [...high, ...low])).toMatchObject({ f1: 0.5, auc: 0.75 });
  });

  test('the targets are held against the best naive Bayes and the best linear model', () => {
    const of = (f1: number, contender: Accuracy['contender']): Accuracy => ({ contender, f1, f1AtZero: f1, auc: f1 });
    const all = [of(0.8, 'natural'), of(0.85, 'wink'), of(0.86, 'bayes'), of(0.9, 'vectors'), of(0.91, 'characters')];
    expect(accuracyTable([...all, of(0.906, 'ours')])).toMatch(
      /naive Bayes: met .*linear model: met \(0\.0040 behind\)/,
    );
    const behind = accuracyTable([...all, of(0.859, 'ours')]);
    expect(behind).toMatch(/naive Bayes: \*\*not met\*\* .*linear model: \*\*not met\*\* \(0\.0510 behind\)/);
    expect(behind.split('\n')[2]).toContain('1 to 4 characters');
  });

  test('grams: every run of 1 to 4 characters once, in any case', () => {
    expect(characterGrams('abcde')).toHaveLength(5 + 4 + 3 + 2);
    expect(characterGrams('aaaa')).toHaveLength(4);
    expect(characterGrams('ABcd')).toEqual(characterGrams('abCD'));
  });
});

test('both peers learn from ready words, and say nothing of unknown ones', () => {
  const documents = Array.from({ length: 12 }, (_, i): WordDocument => {
    const scam = i % 2 === 0;
    return { words: [scam ? '振り込む' : '会議', `語${i}`, 'constructor'], label: scam ? 'scam' : 'legit' };
  });
  for (const score of [trainNatural(documents), trainWink(documents)]) {
    expect(score(['振り込む'])).toBeGreaterThan(0);
    expect(score(['会議'])).toBeLessThan(0);
    expect(score(['見たことのない語'])).toBeCloseTo(0);
  }
});

test('resident memory is read from a process status', () => {
  expect(residentMegabytes('VmPeak:\t  999999 kB\nVmRSS:\t  250000 kB\nVmData:\t 1 kB\n')).toBe(256);
  expect(() => residentMegabytes('VmPeak: 1 kB')).toThrow('VmRSS');
});
