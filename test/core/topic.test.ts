import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { longTalk, offTopic } from '../../src/core/topic.ts';
import { type Loaded, load } from '../../src/load.ts';
import { TEST_CACHE } from '../dictionary-fixture.ts';

let loaded: Loaded;
beforeAll(async () => {
  loaded = await load({ cacheDir: TEST_CACHE });
});

const SCAM = '流出したお客様の個人情報を削除いたします。手数料5万円を下記口座へ本日中にお振り込みください。';
const STORY =
  '先週は祖父の畑で芋を掘りました。土がやわらかくて、子どもたちは泥だらけになって笑っていました。帰り道に川で手を洗って、夕焼けを見ながらおにぎりを食べました。妹は虫かごを持って走り回り、すぐに眠ってしまいました。';

const STORY_EN =
  'We walked to the pond with my sister and her dog in the morning. It was so cold that the ducks were sitting on the ice. Grandma had baked plum cake, and my little cousin ate three slices and then fell asleep on the sofa with his boots on. In the evening we played cards and laughed about the old photos of our wedding. ';
const SCAM_EN =
  'Your account information was leaked. Verify your identity and pay the processing fee of $300 to our account today to have your data deleted.';

/** What is left of a text once what is off topic is set aside. */
function kept(text: string, find = offTopic): string {
  const analysis = analyse(text, loaded.japanese);
  const aside = find(analysis, loaded.model.kinds);
  return [...analysis.normalised.text].filter((_, i) => aside?.[i] !== 1).join('');
}

describe('offTopic', () => {
  test.each([
    ['before', `${STORY}\n${SCAM}`],
    ['after', `${SCAM}\n${STORY}`],
    ['around', `${STORY}\n${SCAM}\n${STORY}`],
  ])('a story %s a scam is set aside, the scam is not', (_, text) => {
    expect(kept(text).trim()).toBe(SCAM);
  });

  test('an English story before a scam is set aside', () => {
    const left = kept(`${STORY_EN.repeat(3)}\n\n${SCAM_EN}`);
    expect(left).toContain(SCAM_EN);
    expect(left).not.toContain('ducks');
  });

  test('in long talk a short scam is found that a little talk would hide', () => {
    const scam = '名簿に載った住所を消すには代理人が必要です。ご家族のお名前を教えてください。';
    expect(kept(`${STORY}\n${scam}`)).toContain(STORY);
    expect(kept(`${STORY.repeat(9)}\n${scam}`).trim()).toBe(scam);
  });

  test.each([
    ['nothing but a story', STORY],
    ['nothing but a scam', SCAM],
    ['one sentence', 'こんにちは'],
    ['no text', ''],
    ['a little English story', 'We went to the zoo. It was sunny. Pay the fee today. The elephants bathed.'],
  ])('%s is left whole', (_, text) => {
    expect(kept(text)).toBe(analyse(text, loaded.japanese).normalised.text);
  });
});

describe('longTalk', () => {
  const friendly = 'ねえ、今日ひま? お願いがあるんだけど、さっき届いた番号を写真に撮って送ってほしいの。すぐ返すから。';

  test.each([
    ['before', `${STORY.repeat(3)}\n\n${friendly}`, friendly],
    ['after', `${friendly}\n${STORY.repeat(3)}`, friendly],
    ['around, in English', `${STORY_EN}\n\n${SCAM_EN}\n\n${STORY_EN}`, SCAM_EN],
  ])('long lines of talk %s a scam are set aside, however it talks', (_, text, scam) => {
    expect(kept(text, longTalk).trim()).toBe(analyse(scam, loaded.japanese).normalised.text);
  });

  test.each([
    ['nothing but a story', STORY.repeat(3)],
    ['nothing but stories', `${STORY.repeat(3)}\n\n${STORY.repeat(2)}`],
    ['short lines', `${STORY}\n${SCAM}`],
    ['a long notice', `${SCAM.repeat(6)}\n${SCAM}`],
    ['no text', ''],
  ])('%s is left whole', (_, text) => {
    expect(kept(text, longTalk)).toBe(analyse(text, loaded.japanese).normalised.text);
  });
});
