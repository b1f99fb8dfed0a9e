import { beforeAll, describe, expect, test, vi } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { classify, type Score, scoreText, THRESHOLDS } from '../../src/core/classify.ts';
import { type Loaded, load } from '../../src/load.ts';
import { TEST_CACHE } from '../dictionary-fixture.ts';

const TEXT =
  '先日ご案内いたしました会員証の切り替えにつきまして、対象の皆様へお手紙をお送りしております。届きましたら、同封のご案内をお読みください。';

let loaded: Loaded;
beforeAll(async () => {
  loaded = await load({ cacheDir: TEST_CACHE });
});

/** The text's own features under a score that, for a whole message, stands for `probability`. */
function classifyAt(probability: number, isPiece: () => boolean) {
  const { model, japanese } = loaded;
  const analysis = analyse(TEXT, japanese);
  const { slope, offset } = model.calibration.ja.whole;
  const score: Score = {
    ...scoreText(analysis, model),
    score: (Math.log(probability / (1 - probability)) - offset) / slope,
  };
  return classify(analysis, score, model, { language: 'ja', mode: 'asked', denials: 0, isPiece });
}

describe('a piece', () => {
  test('says less of itself: the same score stands for more', () => {
    const { noSigns, suspicious } = THRESHOLDS.asked;
    const between = (noSigns + suspicious) / 2;
    const whole = classifyAt(between, () => false);
    const piece = classifyAt(between, () => true);
    expect(whole).toMatchObject({ verdict: 'unsure', unsure: 'between' });
    expect(whole.probability).toBeCloseTo(between, 6);
    expect(piece.verdict).toBe('suspicious');
    expect(piece.probability).toBeGreaterThan(suspicious);
  });

  test('without signs is no reason to be calm', () => {
    expect(classifyAt(0.05, () => false).verdict).toBe('no-signs');
    expect(classifyAt(0.05, () => true)).toMatchObject({ verdict: 'unsure', unsure: 'cut-off' });
  });

  test('is looked for only where that may change the verdict', () => {
    const isPiece = vi.fn(() => true);
    expect(classifyAt(0.8, isPiece)).toEqual(classifyAt(0.8, () => false));
    expect(isPiece).not.toHaveBeenCalled();
  });
});
