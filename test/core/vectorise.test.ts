import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { longTalk } from '../../src/core/topic.ts';
import {
  type Features,
  leakPairFeature,
  signalFeature,
  signalPairFeature,
  speaksOfLeak,
  vectorise,
  without,
} from '../../src/core/vectorise.ts';
import { warningUnits } from '../../src/core/warning-units.ts';
import { type Loaded, load } from '../../src/load.ts';
import { TEST_CACHE } from '../dictionary-fixture.ts';

let loaded: Loaded;
beforeAll(async () => {
  loaded = await load({ cacheDir: TEST_CACHE });
});

const CALL =
  '「行政書士の西でございます。ベネッセさんの名簿の件で、抹消の供託金が10万円かかります。あとで全額戻りますので」';
const STORY =
  '先週は祖父の畑で芋を掘りました。土がやわらかくて、子どもたちは泥だらけになって笑っていました。帰り道に川で手を洗って、夕焼けを見ながらおにぎりを食べました。';

function featuresOf(text: string): Features {
  return vectorise(analyse(text, loaded.japanese));
}

/** The share of the features of `part` that `whole` has, too. */
function shared(part: Features, whole: Features): number {
  const known = new Set(whole.hashes);
  return part.hashes.filter((hash) => known.has(hash)).length / part.hashes.length;
}

describe('what is left when something is set aside', () => {
  test('has no feature of the padding, and reads a quotation that is most of it as no quotation', () => {
    const analysis = analyse(`${STORY.repeat(8)}\n\n${CALL}`, loaded.japanese);
    const padding = longTalk(analysis, loaded.model.kinds)!;
    const rest = without(vectorise(analysis), analysis, padding, { requote: false });
    expect(rest.starts.every((start) => padding[start] === 0)).toBe(true);
    expect(shared(rest, featuresOf(CALL))).toBeLessThan(0.3);
    const requoted = without(vectorise(analysis), analysis, padding, { requote: true });
    expect(shared(requoted, featuresOf(CALL))).toBeGreaterThan(0.9);
  });

  test('is the same features, read anew or not, where nothing is quoted', () => {
    const analysis = analyse(`${STORY.repeat(8)}\n\n${CALL.slice(1, -1)}`, loaded.japanese);
    const padding = longTalk(analysis, loaded.model.kinds)!;
    const [asIs, requoted] = [false, true].map((requote) =>
      without(vectorise(analysis), analysis, padding, { requote }),
    );
    expect(requoted).toEqual(asIs);
  });

  test('asks for nothing where data leaked when only the warning spoke of data', () => {
    const bill = '会費を下記の口座に振り込んでください。';
    const analysis = analyse(`${bill}\n流出した情報を悪用した詐欺が増えています。ご注意ください。`, loaded.japanese);
    expect(vectorise(analysis).hashes).toContain(leakPairFeature('asks-payment'));
    const rest = without(vectorise(analysis), analysis, warningUnits(analysis)!, { requote: false });
    expect(rest.hashes).toContain(signalFeature({ id: 'asks-payment', state: 'open' }));
    expect(rest.hashes).not.toContain(leakPairFeature('asks-payment'));
  });

  test('pairs no request with one that is set aside', () => {
    const text = '警察を名乗る電話にご注意ください。\n会費を下記の口座に振り込んでください。\nLINEを追加してください。';
    const analysis = analyse(text, loaded.japanese);
    const ids = ['asks-payment', 'move-to-other-channel'] as const;
    expect(vectorise(analysis).hashes).toContain(signalPairFeature(...ids));
    const aside = new Uint8Array(analysis.normalised.text.length).fill(1, 0, analysis.normalised.text.indexOf('LINE'));
    const rest = without(vectorise(analysis), analysis, aside, { requote: false });
    expect(rest.hashes).toContain(signalFeature({ id: 'move-to-other-channel', state: 'open' }));
    expect(rest.hashes).not.toContain(signalFeature({ id: 'asks-payment', state: 'open' }));
    expect(rest.hashes).not.toContain(signalPairFeature(...ids));
  });
});

test.each([
  ['東京ガスの情報が漏えいしました', true],
  ['名簿業者に登録されています', true],
  ['個人情報の完全削除を承ります', true],
  ['Your personal data is being sold.', true],
  ['お支払い漏れがございます', false],
  ['台所の水漏れを直しました', false],
  ['漏れなくご記入ください', false],
  ['There is a gas leak; this is a breach of contract.', false],
])('speaks of a leak of data: %s', (text, speaks) => {
  expect(speaksOfLeak(analyse(text, loaded.japanese))).toBe(speaks);
});

test('a request has a feature of its own where data leaked', () => {
  const bill = '会費を下記の口座に振り込んでください。';
  expect(featuresOf(bill).hashes).not.toContain(leakPairFeature('asks-payment'));
  expect(featuresOf(`情報が流出しました。${bill}`).hashes).toContain(leakPairFeature('asks-payment'));
});
