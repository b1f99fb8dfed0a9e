import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { scoreText } from '../../src/core/classify.ts';
import { explain } from '../../src/core/evidence.ts';
import type { Evidence } from '../../src/core/types.ts';
import { type Loaded, load } from '../../src/load.ts';
import { TEST_CACHE } from '../dictionary-fixture.ts';

let loaded: Loaded;
beforeAll(async () => {
  loaded = await load({ cacheDir: TEST_CACHE });
});

function explained(original: string, offset = 0) {
  const { model, japanese } = loaded;
  const analysis = analyse(original, japanese);
  const score = scoreText(analysis, model);
  const evidence = explain(analysis, score, {
    scorer: model.scorer,
    calibration: model.calibration.ja.whole,
    original,
    offset,
  });
  return { analysis, score, evidence };
}

function sumOfWords(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { type, weight }) => (type === 'word' ? sum + weight : sum), 0);
}

const SCAMS = [
  '弁護士の山本です。流出したあなたの個人情報を削除いたします。削除費用5万円を本日中に下記口座へお振り込みください。',
  '写真と検索履歴を家族にばらまかれたくなければ、48時間以内にビットコインで10万円を送金しろ。警察に言うな。',
  'Send $900 in bitcoin within 48 hours or I will send your photos to your family. Do not contact the police.',
];
const LEGIT = [
  '昨日のライブ最高だった！写真あとで送るね。次は秋にまた一緒に行こう。',
  '「流出した個人情報を削除するから5万円振り込んで」ってDMが来たんだけど、これ詐欺？',
  'Are you coming to the barbecue on Saturday? Mum is making the potato salad again.',
];

describe('explain', () => {
  test.each(SCAMS)('the words speak for a scam where the score does: %s', (text) => {
    const { score, evidence } = explained(text);
    expect(score.score).toBeGreaterThan(0);
    expect(sumOfWords(evidence)).toBeGreaterThan(0);
  });

  test.each(LEGIT)('the words speak against one where the score does: %s', (text) => {
    const { score, evidence } = explained(text);
    expect(score.score).toBeLessThan(0);
    expect(sumOfWords(evidence)).toBeLessThan(0);
  });

  test.each([...SCAMS, ...LEGIT])('is strongest first, no signal twice, quotes in place: %s', (text) => {
    const { evidence } = explained(text, 100);
    const sizes = evidence.map(({ weight }) => Math.abs(weight));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(evidence.length).toBeGreaterThan(0);
    const signals = evidence.filter(({ type }) => type === 'signal').map(({ id }) => id);
    expect(new Set(signals).size).toBe(signals.length);
    expect(evidence.filter(({ type }) => type === 'word').length).toBeLessThanOrEqual(8);
    for (const { start, end, quote } of evidence) expect(text.slice(start - 100, end - 100)).toBe(quote);
  });

  test.each([
    ...SCAMS,
    '当社が暗証番号をお尋ねしたり、お振り込みをお願いしたりすることは一切ありません。本日中にご返信ください。',
    '「口座に振り込んでください」という電話は詐欺です。暗証番号を教えないでください。',
  ])('lists exactly the signals that are open: %s', (text) => {
    const { analysis, evidence } = explained(text);
    const open = new Set(analysis.hits.filter(({ state }) => state === 'open').map(({ id }) => id));
    const listed = evidence.filter(({ type }) => type === 'signal').map(({ id }) => id);
    expect(listed.length).toBe(Math.min(open.size, 12));
    for (const id of listed) expect(open).toContain(id);
  });

  test('a counter-signal that a request silences weighs nothing', () => {
    const { evidence } = explained(`${SCAMS[0]}不審な点は最寄りの警察へ。`);
    expect(evidence.find(({ id }) => id === 'points-to-official-desk')?.weight).toBe(0);
    const alone = explained('不審な点は最寄りの警察へ。');
    expect(alone.evidence.find(({ id }) => id === 'points-to-official-desk')?.weight).not.toBe(0);
  });

  test('a signal within quotation marks carries the weight that quoted words have', () => {
    const quoted = explained(
      '本日のお知らせは次のとおりです。「料金を本日中に口座へお振り込みください」以上、町内会の掲示板より。来週の清掃は中止です。',
    );
    expect(quoted.evidence.find(({ id }) => id === 'asks-payment')?.weight).not.toBe(0);
  });

  test('a signal outside the range behind the score weighs nothing', () => {
    const { model, japanese } = loaded;
    const original = SCAMS[0]!;
    const analysis = analyse(original, japanese);
    const weights = (end: number) =>
      explain(
        analysis,
        { ...scoreText(analysis, model), start: 0, end },
        { scorer: model.scorer, calibration: model.calibration.ja.whole, original, offset: 0 },
      ).filter(({ id }) => id === 'asks-payment');
    expect(weights(original.length)[0]?.weight).toBeGreaterThan(0);
    expect(weights(10)[0]?.weight).toBe(0);
  });

  test('the place shown is the one that counts', () => {
    const story =
      '昨日は家族で公園に行って、弁当を食べてから川沿いを歩きました。帰りに駅前の店で、会費の三千円を兄にすぐに返してくださいと母に頼まれて笑ってしまいました。夜は祖母が選んだ写真をみんなで見ました。';
    const scam = '弁護士の田中です。あなたの情報が流出しました。5万円払え。';
    const text = `${story.repeat(5)}\n${scam}`;
    const { score, evidence } = explained(text);
    expect(score.score).toBeGreaterThan(0);
    expect(evidence.find(({ id }) => id === 'asks-payment')?.start).toBeGreaterThan(text.indexOf(scam));
  });

  test('what is denied is no reason', () => {
    const denied = explained('当社が料金のお振り込みをお願いすることは一切ありません。');
    const asked = explained('料金を本日中にお振り込みください。');
    expect(denied.analysis.hits.map(({ id }) => id)).toContain('asks-payment');
    expect(denied.evidence.map(({ id }) => id)).not.toContain('asks-payment');
    expect(asked.evidence.map(({ id }) => id)).toContain('asks-payment');
  });

  test('quotes are the words as they were written', () => {
    const { evidence } = explained('弁護士です。削除費用を ｺﾝﾋﾞﾆ で 支 払 っ て く だ さ い');
    expect(evidence.some(({ quote }) => /払 っ て|支 払/.test(quote))).toBe(true);
  });

  test.each([...SCAMS, ...LEGIT, 'おばあちゃんが今から銀行に行くって言ってる。止めたい'])(
    'no word is a mere ending: %s',
    (text) => {
      const words = explained(text).evidence.filter(({ type }) => type === 'word');
      expect(words.filter(({ quote }) => /^[\u3041-\u3096]$/.test(quote))).toEqual([]);
      expect(words.filter(({ quote }) => /^[てでにをはがのと][^\u3041-\u3096]/.test(quote))).toEqual([]);
    },
  );

  test('nothing explains an empty text', () => {
    expect(explained('').evidence).toEqual([]);
  });
});
