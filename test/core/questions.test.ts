import { describe, expect, test } from 'vitest';
import { asksAboutBreach, asksInGeneral, endsAsQuestion, merelyPoints, saysLittle } from '../../src/core/questions.ts';

describe('asksAboutBreach', () => {
  test.each([
    '私は対象ですか?お詫び金はもらえますか?',
    '公文の情報漏えい、うちの子も含まれますか？',
    '公文から漏えいしたのは何ですか？',
    '公文の情報漏えいで何が漏れたか教えてください',
    'ベネッセの件で、うちの子の情報は漏れましたか',
    '公文の件ですが、住所は漏れていますか？',
    '公文のことで聞きたいのですが、いつの分が漏れたのでしょうか',
    '公文の情報漏えいの問い合わせ先の電話番号を教えてください',
    'ベネッセの問い合わせ窓口はどこですか',
    'Am I affected by the KADOKAWA data breach?',
    '進研ゼミの情報もれはうちの子も入ってますか?平成20年生まれです',
    'Did Niconico passwords leak? I use the same one for my email',
    'Is Kumon paying compensation?',
    'Did Benesse pay compensation in 2014? Was it 500 yen?',
    'くもんの情報漏えいについて教えて。何が漏れたの?',
    'KADOKAWAの情報漏えいの対象か知りたいです',
    '進研ゼミの情報流出の原因は?',
    'くもんの漏えい、悪用された人はいますか',
    'How many people were affected by the Kumon breach?',
    '公文 流出 何',
    'くもん カード番号 漏れた?',
    'ベネッセの漏えい',
    'KADOKAWA 流出 パスワード',
    '公文の漏えいでうちの住所は漏れましたか。怖いです',
    'うちの子もくもんでした。漏えいの対象でしょうか',
    '公文の漏えいについて、住所は?',
  ])('a question: %s', (text) => {
    expect(asksAboutBreach(text)).toBe(true);
  });

  test.each([
    '',
    '対象です',
    'あなたも対象ですか?',
    '私は対象ですか? 登録はこちら',
    '情報漏えいの件、補償は5万円もらえますか? 口座番号を送ります',
    '流出の件で、03-1234-5678に電話すれば補償はもらえますか?',
    '情報漏えいの件で、お詫び金はもう受け取りましたか?',
    'Am I affected? Click here to verify your account',
    'Your data was leaked. Are we safe?',
    '私は対象ですか?'.repeat(20),
    '情報漏えいの件で、電話番号を教えてください',
    '流出の件で、連絡先を教えてください',
    '明日の会議はいつですか?本日中に返事をください',
    '何が漏れたか知りたい方はこちらへ',
    '情報漏えいの件で、口座番号を教えて',
    '流出の件で、本当の名前を教えて。住所も',
    'お子さまの情報が公文から漏れたのをご存じですか?',
    '公文の流出の件、ご住所は?',
    '公文の流出でもう電話が来てるんですが何が漏れたんですか',
    'your data leak',
    '今日 駅前 集合',
  ])('none: %s', (text) => {
    expect(asksAboutBreach(text)).toBe(false);
  });
});

describe('asksInGeneral', () => {
  test.each([
    '情報漏えいの補償金って、口座番号を教えないともらえないものですか?',
    '弁護士から流出情報の削除費用を請求されることは本当にありますか',
    'お詫びのQUOカードは本当にもらえますか?',
    '警察が電話でお金を払えと言うことはありますか。',
    'Is it normal for a company to ask for my card number after a breach?',
    'Would the police ask for gift cards on the phone?',
    'わたしのじょうほうがもれました。どうしますか',
    '個人情報が漏れたらどうなるの',
    '口座番号だけ教えた場合どうなりますか',
    'お金を払えば消してくれますか',
    '消してもらうのにお金かかるんですか',
    '名簿から消してほしい',
    'あなたは誰ですか',
    'N高の生徒です。流出しましたか',
    '返金されますか',
    '名簿業者から名前消すのにお金かかる?',
    "how do i know if my kid's data leaked",
    'should I pay',
    '188は土日もやってますか',
    '#9110って無料ですか',
    'is it ok to click unsubscribe',
    'do i need a lawyer',
    'what if i ignore it',
    'i paid already can i get it back',
  ])('a question about what happens: %s', (words) => {
    expect(asksInGeneral(words)).toBe(true);
  });

  test.each([
    '投資で損をしたことはありますか?',
    'お困りのことはありますか?',
    '警察が電話でお金を払えと言うことはありますか。心配な方はこちらへお電話ください。',
    'あなたの情報が売られることはありますか?',
    '手数料を払えば本当にもらえますか? https://hosho.example',
    'Do the police have your new address?',
    'ギフトカードを買ってくれますか',
    'お金を返してくれますか',
    'お困りですか。どうすればいいか、こちらにお電話ください',
    'can i get your number',
    'can i help you',
    '',
  ])('none: %s', (words) => {
    expect(asksInGeneral(words)).toBe(false);
  });
});

describe('endsAsQuestion', () => {
  test.each([
    '188ってなに',
    '110番していいんでしょうか',
    'どこに相談すればいいですか',
    'ニコニコのパスワード変えたほうがいい?',
    'トレカの取引で先に払えって言われてるんだけど',
    '弁護士費用はいくらですか',
    '被害届は出せますか',
  ])('a question: %s', (words) => {
    expect(endsAsQuestion(words)).toBe(true);
  });

  test.each([
    '',
    'わかりました',
    'お時間ありますか? https://a.example',
    'ご入金はお済みですか、至急',
    '明日のご予約は10時でよろしいでしょうか',
    '今日はご在宅ですか',
    `${'あ'.repeat(60)}か`,
  ])('none: %s', (words) => {
    expect(endsAsQuestion(words)).toBe(false);
  });
});

describe('saysLittle', () => {
  test.each([
    '間違えて返信した',
    '母が昨日ATMに行こうとしてたので止めました',
    'カード更新しなきゃ',
    'how did they get my number',
  ])('rather own words: %s', (words) => {
    expect(saysLittle(words)).toBe(true);
  });

  test.each([
    '認証コード:482913',
    '【ご案内】お届けの件',
    'ご確認ください',
    '明日10時に伺います。よろしくお願いします。',
    '田中です。着きました。',
    'https://a.example',
    'Your order has shipped.',
    `${'あ'.repeat(31)}`,
    '一行目\n二行目',
  ])('rather a message: %s', (words) => {
    expect(saysLittle(words)).toBe(false);
  });

  test('any string', () => {
    for (const words of ['', '\ud800', '\u0000', '__proto__']) expect(typeof saysLittle(words)).toBe('boolean');
  });
});

describe('merelyPoints', () => {
  test.each(['こちらの件です', 'こちらの件ですが、至急ご確認', '先ほどのメールです', 'お疲れ様です。例の件です。'])(
    'only points: %s',
    (text) => {
      expect(merelyPoints(text)).toBe(true);
    },
  );

  test.each([
    '',
    '至急',
    'こちらの件です https://a.example',
    'こちらの件、本日中に5万円',
    'これは詐欺です',
    '振込の件です',
  ])('says more or nothing: %s', (text) => {
    expect(merelyPoints(text)).toBe(false);
  });
});
