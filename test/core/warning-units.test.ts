import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { warningUnits } from '../../src/core/warning-units.ts';
import { type Loaded, load } from '../../src/load.ts';
import { TEST_CACHE } from '../dictionary-fixture.ts';

let loaded: Loaded;
beforeAll(async () => {
  loaded = await load({ cacheDir: TEST_CACHE });
});

/** What is left of a text without what only warns. */
function kept(text: string): string {
  const analysis = analyse(text, loaded.japanese);
  const aside = warningUnits(analysis);
  return [...analysis.normalised.text].filter((_, i) => aside?.[i] !== 1).join('');
}

const SCAM = '流出した名簿の件です。代理の方を一人、本日中に決めてください。';

describe('warningUnits', () => {
  test.each([
    ['a warning', '最近、個人情報の流出に便乗した詐欺が増えています。ご注意ください。'],
    ['the desks', '不審に思われたら、警察相談専用電話#9110 または消費者ホットライン188 へご相談ください。'],
    ['who it is from', '詐欺にご注意ください。\n警視庁・消費者庁'],
  ])('%s below is set aside', (_, warning) => {
    expect(kept(`${SCAM}\n\n${warning}`).trim()).toBe(SCAM);
  });

  test('an English warning is set aside', () => {
    const scam = 'Your records leaked. Name a representative today.';
    expect(kept(`${scam}\nBeware of scams. If in doubt, call the police consultation line #9110.`).trim()).toBe(scam);
  });

  test('a short sentence beside a warning stays', () => {
    const bill = '今月のご請求額は4,320円です。口座振替日は6月27日です。';
    expect(kept(`${bill}水道局を装った詐欺が増えています。ご注意ください。`).trim()).toBe(bill);
  });

  test('a sentence that wants something stays, whatever it warns of', () => {
    const asks = '詐欺にご注意いただくため、下記の口座に5万円を振り込んでください。';
    expect(kept(`${SCAM}${asks}`)).toContain('5万円を振り込んでください');
  });

  test.each([
    ['nothing but a warning', '詐欺の電話にご注意ください。'],
    ['no warning', SCAM],
    ['no text', ''],
  ])('%s is left whole', (_, text) => {
    expect(kept(text)).toBe(analyse(text, loaded.japanese).normalised.text);
  });
});
