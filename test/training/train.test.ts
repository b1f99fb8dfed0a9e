import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fitCalibration } from '../../src/core/calibrate.ts';
import { scoreText } from '../../src/core/classify.ts';
import { createJapaneseTokeniser } from '../../src/core/japanese.ts';
import { decodeModel } from '../../src/core/model-file.ts';
import type { CorpusMessage } from '../../src/core/types.ts';
import { loadDictionary } from '../../src/dictionary.ts';
import { DATA_FOLDER } from '../../src/load.ts';
import { corpusHash, readCorpus } from '../../src/training/corpus.ts';
import { fitModel, type Outside } from '../../src/training/fit.ts';
import { FOLDS, type Trained, trainModel } from '../../src/training/train-model.ts';
import { TEST_CACHE } from '../dictionary-fixture.ts';

/** Some sixty messages of three authors: both labels, both languages. */
function sample(): CorpusMessage[] {
  const byAuthor = Map.groupBy(readCorpus(join(DATA_FOLDER, 'corpus')), ({ author }) => author);
  return [...byAuthor.values()].slice(0, 3).flatMap((messages) =>
    (['scam', 'legit'] as const).flatMap((label) => {
      const of = (lang: string) => messages.filter((one) => one.label === label && one.lang === lang);
      return [...of('en').slice(0, 4), ...of('ja'), ...of('en').slice(4)].slice(0, 10);
    }),
  );
}

const messages = sample();
let trained: Trained;
beforeAll(async () => {
  trained = await trainModel(messages, TEST_CACHE);
});

describe('trainModel', () => {
  test('the same messages give the same bytes', async () => {
    expect(messages.length).toBe(60);
    expect(new Set(messages.map(({ author }) => author)).size).toBe(3);
    expect((await trainModel(messages, TEST_CACHE)).file).toBe(trained.file);
  });

  test('a message that was learnt and taken away leaves no trace', async () => {
    const guest: CorpusMessage = { ...messages[0]!, id: 'guest-0001', text: `${messages[0]!.text} ありがとう` };
    const withGuest = await trainModel([...messages.slice(0, 20), guest, ...messages.slice(20)], TEST_CACHE);
    expect(withGuest.file).not.toBe(trained.file);
    expect(JSON.parse(withGuest.file).scorer).not.toEqual(JSON.parse(trained.file).scorer);
    const without = await trainModel(
      withGuest.prepared.map(({ message }) => message).filter(({ id }) => id !== guest.id),
      TEST_CACHE,
    );
    expect(without.file).toBe(trained.file);
  });

  test('the file holds the figures, where it came from, and a usable model', () => {
    const file = JSON.parse(trained.file);
    expect(file.figures).toEqual(trained.figures);
    expect(Object.keys(trained.figures).toSorted()).toEqual(['auc', 'calibrationError', 'calibrationSlope', 'f1']);
    for (const figure of Object.values(trained.figures)) expect(Number.isFinite(figure)).toBe(true);
    for (const name of ['f1', 'auc', 'calibrationError'] as const) {
      expect(trained.figures[name]).toBeGreaterThanOrEqual(0);
      expect(trained.figures[name]).toBeLessThanOrEqual(1);
    }
    expect(file.corpus).toEqual({ sha256: corpusHash(messages), messages: messages.length });
    expect(decodeModel(trained.file).version).toMatch(/^[0-9a-f]{12}$/);
    expect(FOLDS).toBeGreaterThan(1);
  });

  test('what a piece stands for is learnt from the scores of pieces, where there are enough', async () => {
    const japanese = createJapaneseTokeniser(await loadDictionary({ cacheDir: TEST_CACHE }));
    const small = decodeModel(trained.file).calibration;
    expect(small.ja.piece).toEqual(small.ja.whole);
    const outside = Array.from({ length: 400 }, (_, i): Outside => {
      const label = i % 2 === 0 ? 'scam' : 'legit';
      const score = (label === 'scam' ? 1 : -1) * (i % 20 < 16 ? 1 : -1);
      const message: CorpusMessage = { ...messages[0]!, lang: i % 4 < 2 ? 'ja' : 'en', label };
      return { message, score, pieces: [score / 2 - 1, score / 4 - 1] };
    });
    const { ja } = fitModel(trained.prepared, outside, japanese).calibration;
    const own = outside.filter(({ message }) => message.lang === 'ja');
    const scored = own.flatMap(({ message, pieces }) =>
      pieces.map((score) => ({ score, scam: message.label === 'scam' })),
    );
    expect(ja.piece).toEqual(fitCalibration(scored));
    expect(ja.piece).not.toEqual(ja.whole);
  });

  test('every message has an out-of-fold probability', () => {
    expect(trained.probabilities.length).toBe(messages.length);
    for (const probability of trained.probabilities) {
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThan(1);
    }
  });

  test('the model tells the messages that it learnt from apart', () => {
    const model = decodeModel(trained.file);
    const right = trained.prepared.filter(
      ({ message, analysis }) => scoreText(analysis, model).score > 0 === (message.label === 'scam'),
    );
    expect(right.length).toBeGreaterThanOrEqual(messages.length * 0.95);
  });
});
