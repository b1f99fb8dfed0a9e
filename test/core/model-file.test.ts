import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindScorer, trainKinds } from '../../src/core/kinds.ts';
import { decodeModel, encodeModel, type TrainedParts } from '../../src/core/model-file.ts';
import { scoreFeatures, scorer } from '../../src/core/naive-bayes.ts';
import { TOKENISER_VERSION } from '../../src/core/tokenise.ts';
import type { Kind } from '../../src/core/types.ts';
import { MODELS_FOLDER } from '../../src/load.ts';
import { type Example, type TrainingOptions, train } from '../../src/training/weights.ts';

const SCAM = [7, 130, 70_000, 0x7fffffff, 0x80000001, 0xffffffff];
const LEGIT = [8, 131, 70_001, 0x7ffffffe, 0x80000002, 0xfffffffe];
const SHARED = [9, 500, 0x90000000];

/** Messages of some of a side's words and some that both sides have. */
const EXAMPLES: Example[] = Array.from({ length: 40 }, (_, i) => {
  const positive = i % 2 === 0;
  const own = (positive ? SCAM : LEGIT).filter((_, k) => (i + k) % 3 !== 0);
  return { features: Uint32Array.from([...own, SHARED[i % 3]!]), positive, weight: 1 + (i % 4) / 10 };
});

const OPTIONS: TrainingOptions = { smoothing: 0.5, minDocuments: 2, cost: 10, power: 1, shrink: 20, keep: 1 };
const PARTS: TrainedParts = {
  weights: train(EXAMPLES, OPTIONS),
  kinds: trainKinds(
    EXAMPLES.map(({ features, positive }) => ({ features, kind: (positive ? 'phishing' : 'chat') satisfies Kind })),
  ),
  ends: train(EXAMPLES, { ...OPTIONS, shrink: 1 }),
  calibration: {
    ja: { whole: { slope: 2.5, offset: -0.25 }, piece: { slope: 2, offset: 0.5 } },
    en: { whole: { slope: 1.5, offset: 0.125 }, piece: { slope: 1, offset: 0 } },
  },
};
const PROVENANCE = { version: 'test', corpus: { sha256: 'ab', messages: 40 }, figures: { f1: 0.9 } };
const FILE = encodeModel(PARTS, PROVENANCE);

function changed(change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(FILE) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
}

describe('a model file', () => {
  test('keeps every score, calibration and kind', () => {
    const model = decodeModel(FILE);
    const before = scorer(PARTS.weights);
    const endsBefore = scorer(PARTS.ends);
    for (const { features } of EXAMPLES) {
      expect(scoreFeatures(model.scorer, features)).toBeCloseTo(scoreFeatures(before, features), 4);
      expect(scoreFeatures(model.ends, features)).toBeCloseTo(scoreFeatures(endsBefore, features), 4);
    }
    expect(EXAMPLES.some(({ features }) => Math.abs(scoreFeatures(before, features)) > 0.1)).toBe(true);
    expect(model.version).toBe('test');
    expect(model.calibration).toEqual(PARTS.calibration);
    expect(model.kinds).toEqual(kindScorer(PARTS.kinds));
  });

  test('the same parts give the same bytes', () => {
    expect(encodeModel(PARTS, PROVENANCE)).toBe(FILE);
    expect(
      encodeModel({ ...PARTS, calibration: { ...PARTS.calibration, en: PARTS.calibration.ja } }, PROVENANCE),
    ).not.toBe(FILE);
  });

  test('says what it was made from', () => {
    expect(JSON.parse(FILE)).toMatchObject({ ...PROVENANCE, tokeniser: TOKENISER_VERSION });
  });

  test('of another tokeniser version is refused, and the error says what to run', () => {
    const other = changed((file) => {
      file.tokeniser = TOKENISER_VERSION + 1;
    });
    expect(() => decodeModel(other)).toThrow(
      expect.objectContaining({
        code: 'MODEL_OTHER_TOKENISER',
        message: expect.stringMatching(
          new RegExp(`version ${TOKENISER_VERSION + 1}.*version ${TOKENISER_VERSION}.*npm run train`),
        ),
      }),
    );
  });

  test.each([
    ['empty', ''],
    ['cut short', FILE.slice(0, -40)],
    ['no JSON', 'version: 1'],
    ['another JSON', '[]'],
    ['null', 'null'],
    ['a part is missing', changed((file) => delete file.scorer)],
    ['a part is unknown', changed((file) => Object.assign(file, { extra: 1 }))],
    [
      'a number is text',
      changed((file) => Object.assign(file, { calibration: { ja: { whole: { slope: '1', offset: 0 } } } })),
    ],
  ])('damaged text is refused: %s', (_, text) => {
    expect(() => decodeModel(text)).toThrow(
      expect.objectContaining({ code: 'MODEL_INVALID', message: expect.stringContaining('npm run train') }),
    );
  });

  test('the one we ship can be read', () => {
    const model = decodeModel(readFileSync(join(MODELS_FOLDER, 'model.json'), 'utf8'));
    expect(model.version).toMatch(/^[0-9a-f]{12}$/);
    expect(model.scorer.places.length).toBeGreaterThan(1_000_000);
    expect(model.calibration.ja.whole.slope).toBeGreaterThan(0);
    expect(model.calibration.en.piece.slope).toBeGreaterThan(0);
  });
});
