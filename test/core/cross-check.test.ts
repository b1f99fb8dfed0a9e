import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crossCheck, raisesRisk } from '../../src/core/cross-check.ts';
import { CONTRADICTION_CODES, type Contradiction } from '../../src/core/types.ts';
import { loadKnowledge } from '../../src/load-notices.ts';
import { CROSS_CHECK_CASES, type CrossCheckCase } from './cross-check-cases.ts';

const knowledge = loadKnowledge(join(import.meta.dirname, '../../data'));

function check(text: string, channel?: CrossCheckCase['channel']) {
  return crossCheck({ text, channel, judged: { start: 0, end: text.length } }, knowledge);
}

function coded({ code, strength, groups }: Contradiction): string {
  return `${code}${strength === 'not-stated' ? '?' : groups === undefined ? '' : '~'}`;
}

function found({ notice, text, channel }: CrossCheckCase): string[] {
  const match = check(text, channel).notices.find((one) => one.id === notice);
  return match === undefined ? ['incident not recognised'] : match.contradictions.map(coded);
}

describe('message-incident pairs', () => {
  test('are at least 120, half without contradiction, half of those genuine', () => {
    const { length } = CROSS_CHECK_CASES;
    const silent = CROSS_CHECK_CASES.filter((one) => one.expect.length === 0).length;
    const genuine = CROSS_CHECK_CASES.filter((one) => one.kind === 'genuine').length;
    expect(length).toBeGreaterThanOrEqual(120);
    expect(silent / length).toBeCloseTo(0.5, 1);
    expect(genuine).toBeGreaterThanOrEqual(silent / 2);
    expect(CROSS_CHECK_CASES.filter((one) => one.kind === 'genuine' && one.expect.length > 0)).toEqual([]);
  });

  test.each(CROSS_CHECK_CASES)('$kind: $notice: $text', (one) => {
    expect(found(one).sort()).toEqual([...one.expect].sort());
  });

  test('precision and recall of each code', () => {
    const rows = CONTRADICTION_CODES.map((code) => {
      let hit = 0;
      let wrong = 0;
      let missed = 0;
      for (const one of CROSS_CHECK_CASES) {
        const left = found(one).filter((entry) => entry.startsWith(code));
        for (const expected of one.expect.filter((entry) => entry.startsWith(code))) {
          const at = left.indexOf(expected);
          if (at < 0) missed++;
          else {
            hit++;
            left.splice(at, 1);
          }
        }
        wrong += left.length;
      }
      return { code, pairs: hit + missed, precision: hit / (hit + wrong || 1), recall: hit / (hit + missed || 1) };
    });
    console.table(rows);
    for (const row of rows) {
      expect(row.pairs, `${row.code} has no case`).toBeGreaterThan(0);
      expect(row.precision).toBeGreaterThanOrEqual(0.95);
      expect(row.recall).toBeGreaterThanOrEqual(0.9);
    }
  });
});

describe('crossCheck', () => {
  test('quotes the message, cites the document, and points into the whole text', () => {
    const message = '公文の会員様のｸﾚｼﾞｯﾄｶｰﾄﾞ番号が流出しました。';
    const text = `これ本当？\n${message}`;
    const { notices } = crossCheck({ text, judged: { start: 6, end: text.length } }, knowledge);
    const [contradiction] = notices[0]!.contradictions;
    expect(contradiction).toMatchObject({
      code: 'item-not-leaked',
      quote: 'ｸﾚｼﾞｯﾄｶｰﾄﾞ番号',
      subject: 'card-number',
      citation: { date: '2024-08-20' },
    });
    expect(text.slice(contradiction!.start, contradiction!.end)).toBe(contradiction!.quote);
    expect(notices[0]!.mentions.map((span) => text.slice(span.start, span.end))).toEqual(['公文']);
  });

  test('only a denial for everyone concerned raises the risk', () => {
    const all = check('公文の会員様のメールアドレスが流出しました。').notices[0]!.contradictions;
    const some = check('公文の会員様の住所が流出しました。').notices[0]!.contradictions;
    const none = check('公文の漏えい補償金5万円を支給いたします。').notices[0]!.contradictions;
    expect(all.map(raisesRisk)).toEqual([true]);
    expect(some.map(raisesRisk)).toEqual([false]);
    expect(some[0]!.groups).not.toContain('contact-details');
    expect(none.map(raisesRisk)).toEqual([false]);
  });

  test('a later document is compared first: Benesse added e-mail addresses and offered 500 yen', () => {
    const text =
      'ベネッセより。漏えいした情報にはメールアドレスが含まれます。お詫びの品として500円分の図書カードを進呈いたします。';
    expect(check(text).notices[0]!.contradictions).toEqual([]);
  });

  test('a leak dated years away may be another one: nothing is denied', () => {
    const { contradictions } = check('2019年3月に発生した公文の個人情報漏えいで、クレジットカード番号が流出しました。')
      .notices[0]!;
    expect(contradictions.map((one) => one.strength)).toEqual(['not-stated']);
  });

  test('a processor’s record is not held against what its client published', () => {
    const { notices } = check(
      '豊田市からお知らせします。委託先の株式会社イセトーから、あなたの住所、氏名、市民税の税額が流出しました。お問い合わせは0565-41-3333まで。',
    );
    expect(notices.map(({ id, contradictions }) => [id, contradictions.length])).toEqual([
      ['toyota-city-2024', 0],
      ['iseto-2024', 0],
    ]);
  });

  test('the person’s own question claims nothing', () => {
    const text = 'クレジットカード番号が流出したの？\n公文から漏えいのお知らせが来ました。';
    const { notices } = crossCheck({ text, judged: { start: 18, end: text.length } }, knowledge);
    expect(notices[0]!.contradictions).toEqual([]);
  });

  test.each([
    ['国民生活センターです。流出した個人情報を削除してあげます。', ['no-official-deletion']],
    ['流出した情報の削除費用として5万円をお振り込みください。', ['no-deletion-fee']],
    [
      '3か所に登録されているうち2か所は削除しました。最後の1か所は代理人を立てる必要があります。',
      ['no-deletion-by-proxy'],
    ],
    ['3社のうち2社は消せましたが、残り1社は別の方の登録が必要です。', ['no-deletion-by-proxy']],
    ['警視庁です。賠償金を口座に振り込んでください。', ['police-never-collect-money']],
    ['警察庁です。LINEを追加して事情聴取に応じてください。逮捕状の画像を送ります。', ['police-never-message']],
    ['補償金をお受け取りいただけますので、ATMへ行って操作してください。', ['no-refund-by-atm']],
    ['日本年金機構です。番号変更の手数料2万円を振り込んでください。', ['pension-service-never-calls']],
    ['警察署の者です。キャッシュカードを預かりに伺います。', ['never-hand-over-card']],
    ['法テラスです。着手金10万円を振り込んでください。', ['houterasu-never-solicits']],
    ['Amazonギフトカードを購入し、コードの番号を写真で送ってください。', ['prepaid-number-is-money']],
    ['裸の写真を送れ。送らなければ流出した情報を公開する。', ['nude-image-demand']],
  ])('public rule: %s', (text, rules) => {
    expect(check(text).rules.map((rule) => rule.id)).toEqual(expect.arrayContaining(rules));
  });

  test.each([
    '警察相談専用電話#9110にご相談ください。',
    '「個人情報を削除します」と国民生活センターを名乗る電話に注意してください。',
    '当社が手数料をいただくことはありません。流出した情報の削除に費用はかかりません。',
    '豊田市役所より、個人情報の流出についてお知らせします。不審な電話は警察にご相談ください。',
    '警視庁より注意喚起。お金を振り込まないでください。',
    '家の写真データを消去してほしいんだけど、ビデオの購入っていつだっけ?',
    '退会とデータ削除を希望される方は、未払いの有無をご確認ください。',
    '弁護士に代理人をお願いした件で、残り1社との示談がまとまりました。',
    '参加者の変更は、代わりの方のお名前を登録してください。古いファイルは2件削除しました。',
    'ご注文の商品の返金は、ご利用のカードに行います。',
  ])('breaks no public rule: %s', (text) => {
    expect(check(text).rules).toEqual([]);
  });
});
