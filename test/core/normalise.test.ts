import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, originalSpan } from '../../src/core/normalise.ts';

describe('normalise', () => {
  test.each([
    ['half-width kana are composed', 'ｶﾞｷﾞﾊﾟ', 'ガギパ'],
    ['full-width letters', 'ＡＢＣ１２３！', 'ABC123!'],
    ['zero-width and soft hyphen', '振\u200bり\u00ad込\u2060み', '振り込み'],
    ['bidi and variation marks', '\u202e支払\u202c\ufe0f', '支払'],
    ['lone surrogates and U+0000 go', '\ud800口座\u0000番号\udfff', '口座番号'],
    ['letters split by blanks', '振 り 込 み をお願いします', '振り込みをお願いします'],
    ['letters split by dots', '振・り・込・み', '振り込み'],
    ['letters split by emoji', '振✨り✨込✨み', '振り込み'],
    ['words split by line breaks', '税\n金の\n支払い', '税金の支払い'],
    ['Latin letters split', 'S h o p N o w', 'ShopNow'],
    ['every English letter apart', 'P a y  n o w  o r  l o s e  i t', 'Pay now or lose it'],
    ['Japanese letters and digits apart', '3 0 万 円 を 振 り 込 め', '30万円を振り込め'],
    ['an emoji in every English word', 'Tra✨nsf✨er th✨e mo✨ney to✨day no✨w', 'Transfer the money today now'],
    ['a line break in every English word', 'Tra\nnsf\ner th\ne mo\nney to\nday no\nw', 'Transfer the money today now'],
    [
      'what stands between broken words, too',
      '本日\n中に\n3\n0万円\nを、\n口座\nに振り\n込ん\nでく\nださい\n。',
      '本日中に30万円を、\n口座に振り込んでください。',
    ],
    [
      'whole numbers on two lines stay two, pieces of one are joined',
      '口座\n番号\nは\n1234567\n30000円\nを\n振\nり込\nんで\nくだ\nさい。\n電話\nは\n090\n1234\n5678',
      '口座番号は1234567\n30000円を振り込んでください。\n電話は09012345678',
    ],
    ['a telephone number apart', '0 9 0 1 2 3 4 5 6 7 8', '09012345678'],
    ['a capital on every line', 'P\nA\nY\nN\nO\nW\nP\nL\nS', 'PAYNOWPLS'],
    ['telling words in kana', 'べんごしです。こうざにふりこんでください', '弁護士です。口座に振り込んでください'],
    [
      'formal kanji',
      'その為、御了承下さい。調べた事は無い。御用意',
      'そのため、ご了承ください。調べたことはない。ご用意',
    ],
    [
      'a list of words that says nothing',
      '振り込んで\n家族 旅行 天気 図書館 紅茶 散歩 写真 友達 映画 公園\n口座',
      '振り込んで\n\n口座',
    ],
    [
      'a demand in bare words',
      '家族 写真 本日 口座 五十万円 至急 用意 連絡\nよろしく',
      '家族写真本日口座五十万円至急用意連絡よろしく',
    ],
    [
      'a list of English words',
      'pay the fee now\nfamily travel weather library tea walk photos breakfast friends',
      'pay the fee now\n',
    ],
    [
      'a demand for e-money in bare words',
      '電子マネー 購入 三枚 裏面 撮影 送信 今夜 必須\nよろしくね',
      '電子マネー購入三枚裏面撮影送信今夜必須よろしくね',
    ],
    ['nothing but a list of words', '家族 旅行 天気 図書館 紅茶 散歩 写真 映画', '家族旅行天気図書館紅茶散歩写真映画'],
    ['spellings', '更に、及び、並びに、沢山', 'さらに、および、ならびに、たくさん'],
    ['Cyrillic in a Latin word', 'yоur раypal', 'your paypal'],
    ['a word of Cyrillic look-alikes only', 'асе', 'ace'],
    ['accents in an English text', 'yoür operatíng system', 'your operating system'],
    ['katakana ロ for 口', '振込ロ座', '振込口座'],
    ['katakana エ, カ and ニ for kanji', 'エ事の費用、カを貸して、ニ段階認証', '工事の費用、力を貸して、二段階認証'],
    ['kanji 口 between katakana', 'ログイン、プ口グラム', 'ログイン、プログラム'],
    ['Kangxi radicals', '⽀払い⼝座', '支払い口座'],
    ['two parts for one character', '身分訁正明書を金艮行へ', '身分証明書を銀行へ'],
    [
      'simplified glyphs in Japanese',
      'アカウントの确认をお愿いし、账户の银行',
      'アカウントの確認をお愿いし、帳戸の銀行',
    ],
    ['HTML', '<p>お<b>支払</b>い<br>期限</p>', '\nお支払い期限\n'],
    ['entities', '手数料&nbsp;&yen;500 &#12354;', '手数料 ¥500 あ'],
    ['Markdown', '**至急**、~~無料~~、||秘密||', '至急、無料、秘密'],
    ['style blocks', 'a<style>.x{color:red}</style>b', 'ab'],
    ['repeated marks', '至急！！！！！━━━━━━', '至急!!━━'],
  ])('%s', (_, text, expected) => {
    expect(normalise(text).text).toBe(expected);
  });

  test.each([
    ['counters keep their katakana', '3カ月、5カ国、数カ所'],
    ['katakana words', 'エラー、カメラ、ロゴ、ニュース'],
    ['a kanji between kanji', '人口統計、工場、能力'],
    ['Russian stays Russian', 'привет мир'],
    ['mentions are no tags', '<@U0123> <http://a.example|b>'],
    ['quotation marks', '「振り込んで」という電話'],
    ['a few smileys in English', 'See you at nine 😀 and bring the cake 🎂'],
    ['short lines of a poem', 'Roses are red\nviolets are blue\nsugar is sweet'],
    ['an English sentence without a full stop', 'see you\nwe could meet near the old station after lunch with anna'],
    ['an English demand in bare words', 'hi\nreply tonight otherwise everyone sees those naked pictures online'],
    ['a sum in words', 'hi\nwire five hundred dollars before friday via western union'],
    ['an English list that demands', 'hello\nfamily photos bank account password today bitcoin wallet send'],
    ['English words in a line', '本文です\nour family travel weather library tea walk photos'],
    ['kanji that are no such words', '行為、為替、事件、仕事、御社様、御中元、御殿場、御堂筋線、御用達店'],
    [
      'spellings inside other words',
      '変更に、夜更けに、歯並びに、及び腰、軽井沢山荘、一致しません、一万一千円、出来事、申込んで、取扱う',
    ],
    [
      'telling words inside other kana',
      'ありがとうしか、ちょうさん、ひがいたい、ていしゃ、細かくにんじん、こうしんりょう',
    ],
    ['a column of single words', 'Order\nTotal\nShipping\nName\nCity\nPhone\nCode\n12'],
    ['paragraphs', '一つ目です。\n\n二つ目です。'],
  ])('%s', (_, text) => {
    expect(normalise(text).text).toBe(text);
  });

  test('equals NFKC where no other rule fires', () => {
    const kana = fc.string({ unit: fc.constantFrom(...'ｱｻﾞｷﾞＡｂ１㍻①㈱ﾝ漢字かなアイ。、'), maxLength: 40 });
    fc.assert(
      fc.property(kana, (text) => {
        const plain = text.normalize('NFKC');
        fc.pre(!/(.)\1\1/u.test(plain));
        expect(normalise(text).text).toBe(plain);
      }),
    );
  });

  test('accepts any string, and every unit maps into the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { text: normal, starts, ends } = normalise(text);
        expect(starts.length).toBe(normal.length);
        for (let i = 0; i < normal.length; i++) {
          expect(starts[i]!).toBeGreaterThanOrEqual(i === 0 ? 0 : starts[i - 1]!);
          expect(ends[i]!).toBeGreaterThan(starts[i]!);
          expect(ends[i]!).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('spans lead back to the words as they were written', () => {
    const text = 'すぐに 振 り 込 み を！';
    const normalised = normalise(text);
    const at = normalised.text.indexOf('振り込み');
    const span = originalSpan(normalised, text, at, at + 4);
    expect(span.quote).toBe('振 り 込 み');
    expect(text.slice(span.start, span.end)).toBe(span.quote);
  });

  test('spans never cut an emoji in half', () => {
    const text = '😀支払い😀';
    const normalised = normalise(text);
    for (let start = 0; start < normalised.text.length; start++) {
      const { quote } = originalSpan(normalised, text, start, start + 1);
      expect(quote.isWellFormed()).toBe(true);
    }
  });

  test.each(['a', 'あ', '振 ', '<', '<b ', '&#', 'é', 'が\u3099', '!', '<!--', '<style>', 'а', '✨', 'ﾊﾟ', '訁'])(
    'time grows with the length only: %j',
    (unit) => {
      const seconds = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const from = performance.now();
        normalise(text);
        return performance.now() - from;
      };
      seconds(20_000);
      // Generous: a quadratic rule would take minutes, not two seconds.
      expect(seconds(100_000)).toBeLessThan(2000);
    },
  );
});
