import { describe, expect, test } from 'vitest';
import { hitsOf, statesOf } from './table.ts';

const SCAM =
  '流出したあなたの情報を削除いたします。手数料として5万円を本日中に下記口座へお振り込みください。このことはご家族には言わないでください。';
const ASKS = ['asks-payment', 'deletion-offer', 'secrecy'] as const;

function expectOpen(message: string): void {
  for (const id of ASKS) expect(statesOf(id, message), id).toContain('open');
}

describe('what is asked of the reader stays asked', () => {
  test.each([
    ['as it stands', SCAM],
    ['quotation marks around everything', `「${SCAM}」`],
    ['double quotation marks around everything', `“${SCAM}”`],
    ['the number of the police added', `${SCAM}\n警察相談専用電話 #9110`],
    ['an official warning appended', `${SCAM}\n不審なメールにご注意ください。最寄りの警察署にご相談ください。`],
    ['a warning put before', `個人情報の漏えいに便乗した詐欺が多発しております。ご注意ください。\n${SCAM}`],
    ['a denial appended', `${SCAM}なお、暗証番号をお尋ねすることはありません。`],
    ['an apology around it', `ご迷惑をおかけし申し訳ございません。${SCAM}お手数をおかけし申し訳ございません。`],
  ])('%s', (_, message) => expectOpen(message));

  test('a request in the sentence that begins with a warning', () => {
    const message = '漏えいを悪用した詐欺が多発しているため、本日中に手数料をお振り込みください。';
    expect(statesOf('asks-payment', message)).toEqual(['open']);
  });

  test.each([
    'お支払いいただけない場合、法的措置に移行いたします。',
    '身に覚えのないお取引がございましたら、手数料をお支払いください。',
    '申し訳ございませんが、手数料をお支払いください。',
    'お支払いをお願いします、返金はありません。',
  ])('a negative word that denies nothing: %s', (message) => {
    const open = hitsOf(message).filter(({ state }) => state === 'open');
    expect(open.map(({ id }) => id)).toContainEqual(expect.stringMatching(/asks-payment|threat-of-loss/));
  });

  test.each([
    'If you do not pay $300, we will publish everything.',
    "Don't worry, just send me $300.",
    'Do not hesitate to pay the release fee today.',
  ])('an English negation that denies nothing: %s', (message) => {
    expect(statesOf('asks-payment', message)).toContain('open');
  });
});

describe('what a warning tells of is reported', () => {
  test.each([
    ['quoted in a sentence', '「手数料として5万円をお振り込みください」という電話にご注意ください。'],
    ['two quotations', '『情報を削除します』『5万円をお振り込みください』などと持ちかける手口です。'],
    [
      'several sentences in one quotation',
      '「情報が漏れています。5万円をお振り込みください。」というメールは詐欺です。',
    ],
    ['a list', '次のような電話は詐欺です。\n・手数料として5万円をお振り込みください\n・5万円を今日中に払ってください'],
    ['quoted lines', '以下のような文面が確認されています。\n「手数料として5万円をお振り込みください」'],
    ['bare lines', '次のようなメールが届いています。\n手数料として5万円をお振り込みください\n5万円をお支払いください'],
    ['a quotation in a warning', '不審な電話が増えています。「手数料をお支払いください」とのことでした。'],
    ['told by the person', '「手数料を5万円お支払いください」と言われました。どうしたらいいですか'],
    ['English, after its teller', 'Scammers say that you must pay a processing fee of $50.'],
  ])('%s', (_, message) => {
    expect(statesOf('asks-payment', message)).toEqual(['reported']);
    expect(statesOf('quoted-scam', message)).toEqual(['open']);
  });

  test('a denied ask is a negated request', () => {
    expect(statesOf('negated-request', '当社がお振り込みをお願いすることは一切ありません。')).toEqual(['open']);
    expect(statesOf('negated-request', 'We will never ask you to pay a fee of $50.')).toEqual(['open']);
  });
});
