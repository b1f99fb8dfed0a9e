import { beforeAll, describe, expect, test } from 'vitest';
import { CUT } from '../../src/core/classify.ts';
import { cutScore } from '../../src/core/cut-off.ts';
import { type Loaded, load } from '../../src/load.ts';
import { TEST_CACHE } from '../dictionary-fixture.ts';

let loaded: Loaded;
beforeAll(async () => {
  loaded = await load({ cacheDir: TEST_CACHE });
});

const LETTER =
  'いつもご利用いただきありがとうございます。先月の点検の結果をお知らせいたします。三号機の部品に傷みがあり、来月の定休日に交換する予定です。当日は正面の入口をご利用いただけません。ご不便をおかけしますが、裏の通用口からお入りください。';
const ENGLISH_LETTER =
  'Thank you for staying with us in May. Your invoice is ready at the desk. The parking fee was left out by mistake, and we have not added it. We hope to see you again in the autumn.';

/** Enough for `unsure` of a text that is a scam once in ten times. */
const CLEARLY = (CUT.unsure + Math.log(9)) / CUT.each;

function scoreOf(text: string): number {
  return cutScore(text, loaded.model.ends, loaded.japanese);
}

describe('cutScore', () => {
  test.each([
    ['the first half', LETTER.slice(0, -6)],
    ['ends with a particle', `${LETTER}\nお荷物を長くお預かりすることはできかねますので、お早めに窓口を`],
    ['ends with a comma', `${LETTER}なお、`],
    ['cut by a preview', `${LETTER}なお、下記の窓口へお荷…`],
    ['sent on from a telephone', `${LETTER}なお、下記の窓口へお荷\n\niPhoneから送信`],
    ['begins with an ending', `ました。${LETTER}`],
    ['begun after a full stop', `${LETTER}点検の後は、下記の窓口へお荷`],
    ['begins with a particle', `を${LETTER}`],
    ['begins after a full stop', `。${LETTER}`],
    ['an English first half', ENGLISH_LETTER.slice(0, -6)],
    ['an English second half', ENGLISH_LETTER.slice(4)],
    ['English without two letters', ENGLISH_LETTER.slice(2)],
  ])('%s: yes', (_, text) => {
    expect(scoreOf(text)).toBeGreaterThan(CLEARLY);
  });

  test.each([
    ['a whole letter', LETTER],
    ['a section', `3．ご注意のお願い\n${LETTER}`],
    ['an item of a list', `・点検について（6月3日更新）\n${LETTER}`],
    ['begun at its second sentence', `${LETTER}${LETTER}`.slice(LETTER.indexOf('。') + 1)],
    ['trails off', `${LETTER}ほんとうに助かりました…`],
    ['with a signature', `${LETTER}\n\n株式会社北山工務店 お客様窓口`],
    ['with a signature in kana', `${LETTER}\nみどりこどもセンター`],
    ['a name in kana first', `ねんきん相談室からのお知らせです。${LETTER}`],
    ['a sigh first', `わー、${LETTER}`],
    ['with a link text', `${LETTER}配信停止はこちら`],
    ['with an address', `${LETTER}\nhttps://kitayama.example/`],
    ['with a list', `${LETTER}\n・お名前\n・ご住所\n・当日のお車の番号`],
    ['talk without full stops', `${LETTER.replaceAll('。', '\n')}\nほんとに助かった、また来るね`],
    ['a short piece', 'ました。なお、'],
    ['begins like talk', `こないだはありがとうございました。${LETTER}`],
    ['an English letter', ENGLISH_LETTER],
    ['with an English signature', `${ENGLISH_LETTER}\n\nKind regards,\nThe Kitayama team`],
    [
      'English talk',
      'just got home, the train was late again so we ate at the station and then walked all the way along the river lol',
    ],
    ['nothing', ''],
    ['a row of full stops', `いつも${'。'.repeat(300_000)}`],
    ['halves of emoji and controls', '\ud83d\u0000'.repeat(80)],
  ])('%s: no', (_, text) => {
    expect(scoreOf(text)).toBeLessThan(CLEARLY);
  });

  test('English cut between words looks rather cut than not', () => {
    expect(scoreOf(ENGLISH_LETTER.slice(0, -16))).toBeGreaterThan(0);
  });
});
