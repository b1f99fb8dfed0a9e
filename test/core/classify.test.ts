import { beforeAll, describe, expect, test, vi } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { CUT, classify, type Score, scoreText, THRESHOLDS } from '../../src/core/classify.ts';
import { type Loaded, load } from '../../src/load.ts';
import { TEST_CACHE } from '../dictionary-fixture.ts';

const TEXT =
  '先日ご案内いたしました会員証の切り替えにつきまして、対象の皆様へお手紙をお送りしております。届きましたら、同封のご案内をお読みください。';

let loaded: Loaded;
beforeAll(async () => {
  loaded = await load({ cacheDir: TEST_CACHE });
});

/** The text's own features under a score that, for a whole message, stands for `probability`. */
function classifyAt(probability: number, cutScore: () => number) {
  const { model, japanese } = loaded;
  const analysis = analyse(TEXT, japanese);
  const { slope, offset } = model.calibration.ja.whole;
  const score: Score = {
    ...scoreText(analysis, model),
    score: (Math.log(probability / (1 - probability)) - offset) / slope,
  };
  return classify(analysis, score, model, { language: 'ja', mode: 'asked', denials: 0, cutScore });
}

describe('a piece', () => {
  test('says less of itself: the same score stands for more', () => {
    const { noSigns, suspicious } = THRESHOLDS.asked;
    const between = (noSigns + suspicious) / 2;
    const whole = classifyAt(between, () => CUT.piece - 0.1);
    const piece = classifyAt(between, () => CUT.piece + 0.1);
    expect(whole).toMatchObject({ verdict: 'unsure', unsure: 'between' });
    expect(whole.probability).toBeCloseTo(between, 6);
    expect(piece.verdict).toBe('suspicious');
    expect(piece.probability).toBeGreaterThan(suspicious);
  });

  test('without signs is no reason to be calm', () => {
    expect(classifyAt(0.05, () => -0.5).verdict).toBe('no-signs');
    expect(classifyAt(0.05, () => 1.8)).toMatchObject({ verdict: 'unsure', unsure: 'cut-off' });
  });

  test('must look the more cut, the less there is of a scam', () => {
    expect(classifyAt(0.2, () => 0.9)).toMatchObject({ verdict: 'unsure', unsure: 'cut-off' });
    expect(classifyAt(0.01, () => 0.9).verdict).toBe('no-signs');
    expect(classifyAt(0.01, () => 3)).toMatchObject({ verdict: 'unsure', unsure: 'cut-off' });
  });

  test('too short to look cut is none', () => {
    expect(classifyAt(0.05, () => Number.NEGATIVE_INFINITY).verdict).toBe('no-signs');
  });

  test('is looked for only where that may change the verdict', () => {
    const cutScore = vi.fn(() => 2);
    expect(classifyAt(0.8, cutScore)).toEqual(classifyAt(0.8, () => -2));
    expect(cutScore).not.toHaveBeenCalled();
  });
});
