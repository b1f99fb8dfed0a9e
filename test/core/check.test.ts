import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Check, createCheck } from '../../src/core/check.ts';
import { alertSample } from '../../src/core/reply/alert-sample.ts';
import { stateOf } from '../../src/core/reply/index.ts';
import { type Happened, KINDS, type Mode, type Report } from '../../src/core/types.ts';
import { type Loaded, load } from '../../src/load.ts';
import { ATTACKS } from '../../src/training/attacks.ts';
import { TEST_CACHE } from '../dictionary-fixture.ts';

let loaded: Loaded;
let check: Check;
beforeAll(async () => {
  loaded = await load({ cacheDir: TEST_CACHE });
  check = loaded.check;
});

function judge(text: string, mode: Mode = 'asked'): Report {
  return check({ parts: [{ origin: 'authored', text }], mode });
}

function flagged({ verdict }: Report): boolean {
  return verdict === 'scam' || verdict === 'suspicious';
}

/** Every span of a report stands where it says, in a text that can be printed. */
function expectSpansHold(report: Report): void {
  const mentions = report.notices.flatMap((notice) => notice.mentions);
  const contradictions = report.notices.flatMap((notice) => notice.contradictions);
  for (const { start, end, quote } of [...report.evidence, ...report.rules, ...contradictions, ...mentions]) {
    expect(report.text.slice(start, end)).toBe(quote);
    expect(quote).not.toBe('');
  }
  // The incident may be named in the person's own question; a reason never is.
  for (const { start, end } of [...report.evidence, ...report.rules, ...contradictions]) {
    expect(start).toBeGreaterThanOrEqual(report.judged.start);
    expect(end).toBeLessThanOrEqual(report.judged.end);
  }
}

const DELETION =
  '情報漏えい被害者の皆様へ。弁護士の山本です。流出したあなたの個人情報を削除いたします。削除費用5万円を本日中に下記口座へお振り込みください。';

const JAPANESE_SCAMS: Readonly<Record<string, string>> = {
  'a deletion fee': DELETION,
  'the police': `こちらは警視庁サイバー犯罪対策課です。流出した名簿にあなたの名前がありました。個人情報を無料で削除するので、キャッシュカードの暗証番号を電話で教えてください。家族には話さないでください。`,
  compensation:
    '【重要】個人情報流出のお詫び。補償金として5万円をお支払いします。受け取りにはカード番号と暗証番号を以下のフォームに本日中に入力してください。 https://hosyou-uketori.top/form',
  phishing:
    'ベネッセの情報流出により、あなたのアカウントに不正アクセスがありました。24時間以内に下記のリンクからログインしてパスワードを入力しないとアカウントを停止します。 https://benesse-login.xyz/',
  extortion:
    '流出したデータからお前の名前と住所を知っている。写真と検索履歴を家族と勤務先にばらまかれたくなければ、48時間以内にビットコインで10万円を送金しろ。警察に言うな。',
  recovery:
    '先日の情報漏えいで詐欺に遭われた方へ。当社が被害金を全額取り戻します。着手金として3万円を先にお振り込みください。他の人には内緒にしてください。',
};

const ENGLISH_SCAMS: Readonly<Record<string, string>> = {
  'a deletion fee':
    'I am a lawyer acting for victims of the data breach. Your name and bank details are being sold on a list. We can have your data deleted for a fee of $300. Pay by gift card today and do not tell anyone.',
  'the police':
    'This is the cyber police. Your data was leaked in the breach. To have it removed from the list, send us the verification code we texted you and keep this secret.',
  compensation:
    'You are owed compensation of $500 because of the data breach. To receive it, enter your card number and PIN on this form today: http://claim-breach-payout.top/form',
  phishing:
    'Your account was exposed in the recent data breach and will be suspended. Log in within 24 hours and confirm your password here: http://paypal-secure.xyz/login',
  extortion:
    'I have your data from the breach, your photos and your browsing history. Send $900 in bitcoin within 48 hours or I will send everything to your family and employer. Do not contact the police.',
  recovery:
    'Did you lose money to a scam after the data leak? Our recovery team can get all of your money back. Pay the release fee of $200 in bitcoin first and we will transfer the full amount.',
};

const SCAMS = [
  ...Object.entries(JAPANESE_SCAMS).map(([kind, text]) => ({ kind: `Japanese: ${kind}`, text })),
  ...Object.entries(ENGLISH_SCAMS).map(([kind, text]) => ({ kind: `English: ${kind}`, text })),
];

const ORDINARY = [
  '明日の昼ごはん、駅前のうどん屋でいい？12時に改札で待ってるね。',
  '昨日のライブ最高だった！写真あとで送るね。次は秋にまた一緒に行こう。',
  '認証コード：482913。このコードは10分間有効です。他の人には教えないでください。',
  'Your verification code is 482913. It expires in 10 minutes. Do not share this code with anyone.',
  'ヤマト運輸です。お荷物を明日の14時から16時にお届けします。ご不在の場合は宅配ボックスに入れます。',
  'Your parcel will be delivered tomorrow between 2 and 4 pm. No action is needed.',
  'Are you coming to the barbecue on Saturday? Mum is making the potato salad again.',
  'お疲れ様です。来週の定例会議の議事録を共有します。ご確認のほどよろしくお願いいたします。',
];

describe('any string', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\u3000 '],
    ['100,000 characters', '本日中に手数料をお振り込みください。'.repeat(5556)],
    ['one endless token', 'a'.repeat(100_000)],
    ['one endless Japanese token', 'ア'.repeat(20_000)],
    ['lone surrogates', '\ud800口座へ\udfff振り込んで\udc00ください\ud83d'],
    ['U+0000', '口座\u0000へ振り\u0000込んでください\u0000'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor toString hasOwnProperty __defineGetter__'],
    ['mentions', '<@123456789012345678> @everyone <#42> <!here> :tada: <@&1>'],
    ['patterns', '$& $1 $` (?<=a)+ [\\ %s {} $<x>'],
    ['marks', '!'.repeat(5000)],
  ])('%s is judged, and spans hold', (_, text) => {
    for (const mode of text.length > 10_000 ? (['asked'] as const) : (['asked', 'watched', undefined] as const)) {
      const report = check({ parts: [{ origin: 'authored', text }], mode });
      expect(report.text).toBe(text);
      expect(report.probability).toBeGreaterThanOrEqual(0);
      expect(report.probability).toBeLessThanOrEqual(1);
      expectSpansHold(report);
    }
  });

  test('none throws, and spans hold', () => {
    const unit = fc.constantFrom(
      ...'振込口座円漏えい「」\n 　\u200b\ud83d\ude00<>&;*_0Ａ｡',
      'https://bit.ly/a ',
      '公文の情報漏えい',
      'クレジットカード番号',
      '暗証番号を教えて',
      '3万円',
      'これ詐欺？\n',
      'pay now ',
    );
    const text = fc.oneof(fc.string({ unit, maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 80 }));
    const origin = fc.constantFrom('authored', 'forwarded', 'attachment', 'embed');
    const mode = fc.constantFrom('asked', 'watched', undefined);
    fc.assert(
      fc.property(fc.array(fc.record({ origin, text }), { maxLength: 3 }), mode, (parts, how) => {
        expectSpansHold(check({ parts, mode: how }));
      }),
      { numRuns: 100 },
    );
  });

  test('no parts at all', () => {
    expect(check({ parts: [], mode: 'asked' })).toMatchObject({ verdict: 'unsure', unsure: 'bare-question', text: '' });
  });

  test('the same message gives the same report', () => {
    expect(judge(DELETION)).toEqual(judge(DELETION));
  });
});

describe('asked', () => {
  test.each([
    'くもんの件で弁護士です。情報を消すので3万円振り込んでください',
    'くもんの件で弁護士の佐藤です。名簿から情報を消すので3万円振り込んでください',
    '弁護士です。情報を消すので3万円を振り込んでください。',
  ])('a fee for deleting, in plain words and without a leak, is no message without signs: %s', (text) => {
    const report = judge(text);
    expect(flagged(report)).toBe(true);
    expect(report.rules.map(({ id }) => id)).toContain('no-deletion-fee');
  });

  test.each(SCAMS)('flags $kind, and says why', ({ text }) => {
    const report = judge(text);
    expect(flagged(report)).toBe(true);
    expect(report.unsure).toBeUndefined();
    expect(report.evidence.filter(({ weight }) => weight > 0).length).toBeGreaterThan(2);
    expectSpansHold(report);
  });

  test.each(ORDINARY)('sees no signs in: %s', (text) => {
    expect(judge(text).verdict).toBe('no-signs');
  });

  test('every blunt scam is likelier one than every ordinary message', () => {
    const least = Math.min(...SCAMS.map(({ text }) => judge(text).probability));
    const most = Math.max(...ORDINARY.map((text) => judge(text).probability));
    expect(least).toBeGreaterThan(most + 0.5);
  });

  test.each([
    ['deletion', 'a deletion fee'],
    ['agency', 'the police'],
    ['money', 'compensation'],
    ['extortion', 'extortion'],
    ['deletion', 'recovery'],
  ])('finds the guidance: %s for %s', (guidance, which) => {
    expect(KINDS[judge(JAPANESE_SCAMS[which]!).kind].guidance).toBe(guidance);
  });

  test.each([
    'Someone tried to log in to your bank account. To stop it, reply to this text with the 6-digit code we just sent you.',
    'Someone tried to sign in to your WhatsApp. Reply with the 6 digit verification code you received by SMS immediately or your account will be closed.',
    'アプリに届いた6桁の番号をこのLINEに返信してください。リンクは開かなくて大丈夫です。ログイン確認に使います。',
  ])('hears that a code is wanted, whatever is said of a login: %s', (text) => {
    expect(stateOf(judge(text), { language: 'en' }, loaded.knowledge).asked).toEqual({ wants: 'code', link: false });
  });

  test.each([
    'これ詐欺？',
    'これって本物ですか？',
    'is this a scam?',
    'Is this real?',
    'こんにちは',
    '',
    'これ確認して',
  ])('a bare question has nothing to judge: %j', (text) => {
    expect(judge(text)).toMatchObject({ verdict: 'unsure', unsure: 'bare-question' });
  });

  test.each([
    ['進研ゼミから何が漏れたの?', 'leaked'],
    ['公文の情報漏えいについて教えてください', 'overview'],
    ['公文の漏えいで銀行口座は漏れましたか?', 'bank'],
    ['Why was Kumon data leaked?', 'cause'],
  ])('a question about a known leak is a question, and about something: %s', (text, topic) => {
    expect(judge(text)).toMatchObject({ verdict: 'unsure', unsure: 'bare-question', topic });
    expect(check({ parts: [{ origin: 'forwarded', text }], mode: 'asked' }).topic).toBeUndefined();
  });

  test.each(['公文から手紙が来ました。本物ですか', DELETION, '知らない会社から何が漏れたの?'])(
    'a message, a question about one or about nothing we know of is not: %s',
    (text) => {
      expect(judge(text).topic).toBeUndefined();
    },
  );

  test('hears what the person says of themselves, never what was passed on or stands in a scam', () => {
    const own = 'さっき弁護士という人に30万円振り込んでしまいました。どうしたらいいですか';
    expect(judge(own).told).toEqual(['paid-transfer']);
    expect(judge(own, 'watched').told).toEqual([]);
    const parts = [{ origin: 'forwarded', text: own }] as const;
    expect(check({ parts, mode: 'asked' }).told).toEqual([]);
    const both = [
      { origin: 'authored', text: own },
      { origin: 'forwarded', text: DELETION },
    ] as const;
    expect(check({ parts: both, mode: 'asked' })).toMatchObject({ verdict: 'scam', told: ['paid-transfer'] });
    expect(judge(`${DELETION}先日、別の方はお金を払ってしまいました。`).told).toEqual([]);
  });

  test.each<[string, Happened]>([
    ['認証コードを教えてしまいました。LINEが使えなくなっています', 'gave-password'],
    ['母がビットコインで20万円払ったみたいです', 'paid-crypto'],
    ['コンビニでギフトカードを買って番号を送った。10万円。もう一枚買えと言われている', 'paid-prepaid'],
    ['マイナンバーカードと免許証の写真を送ってしまった。', 'sent-id'],
  ])("a victim's own account is heard, and not accused: %s", (text, happened) => {
    expect(judge(text)).toMatchObject({ verdict: 'unsure', unsure: 'bare-question', told: [happened] });
    expect(flagged(check({ parts: [{ origin: 'forwarded', text }], mode: 'asked' }))).toBe(true);
  });

  test.each<[string, Happened]>([
    ['ワンタイムパスワードを電話で伝えてしまいました', 'gave-password'],
    ['ビットコインで払ってしまいました', 'paid-crypto'],
    ['遠隔操作アプリを入れてしまった', 'opened-link'],
  ])('nor where the model cannot tell or sees no signs: %s', (text, happened) => {
    const { verdict, unsure, told } = judge(text);
    expect(told).toEqual([happened]);
    expect([verdict, unsure]).toBeOneOf([
      ['unsure', 'bare-question'],
      ['no-signs', undefined],
    ]);
  });

  test.each([
    '流出した情報を削除してほしい方は、口座に金を振り込んでください',
    '弁護士の佐藤です。流出した情報を削除してほしい方は、口座に金を振り込んでください。',
    '金を払わなければ個人情報を公開する',
    '弁護士です。削除手数料5万円を本日中に振り込んでください',
  ])('the plainest demands are flagged: %s', (text) => {
    expect(flagged(judge(text))).toBe(true);
  });

  test.each([
    '日本年金機構です。国民年金保険料の納付書をお送りします。コンビニかATMでお支払いください。',
    'パソコンの廃棄時のデータ消去費用は3,300円です。',
  ])('a rule for calls about leaks accuses no ordinary bill: %s', (text) => {
    expect(flagged(judge(text))).toBe(false);
  });

  test.each([
    'お金を払ってしまった方へ、取り戻します。まずはお電話ください。',
    'ビットコインで10万円払ってしまいましたが、この弁護士が全額取り戻してくれました。手数料は3万円です。',
    '流出した名簿の件でコードを教えてしまいました。本日中に下記口座へ5万円をお振り込みください。',
  ])('an account that leads up to something is flagged: %s', (text) => {
    expect(flagged(judge(text))).toBe(true);
    expect(judge(text).told).toEqual([]);
  });

  test.each([
    'ベネッセの情報漏えいの件で、私は対象ですか?お詫び金はもらえますか?',
    'KADOKAWAの情報漏えい、私も対象?',
    'ベネッセの情報漏えいで何が漏れましたか',
    '公文の情報漏えいで、カード番号は漏れましたか?',
    'イセトーの情報漏えいの件、補償はありますか',
    'What was leaked in the Benesse breach?',
  ])('a question about a known leak is a question, and the notice is there: %s', (text) => {
    const report = judge(text);
    expect(report).toMatchObject({ verdict: 'unsure', unsure: 'bare-question' });
    expect(report.notices).not.toEqual([]);
  });

  test.each([
    'ベネッセの情報漏えいの件で、あなたは対象ですか?今すぐ確認',
    'ベネッセの情報漏えいの件で、お客様は対象です。お詫び金を受け取れます',
    'ベネッセの情報漏えいのお詫び金はもう受け取りましたか?',
    'KADOKAWAの情報漏えい、私も対象? https://example.com',
  ])('what wants something of whom a leak concerns is judged: %s', (text) => {
    expect(flagged(judge(text))).toBe(true);
  });

  test('the same question passed on is judged', () => {
    const parts = [{ origin: 'forwarded', text: 'KADOKAWAの情報漏えい、私も対象?' }] as const;
    expect(check({ parts, mode: 'asked' }).unsure).not.toBe('bare-question');
  });

  test.each(['こちらの件です', 'こちらの件ですが、至急ご確認', '例の件です。'])(
    'what only points elsewhere is too little to judge: %s',
    (text) => {
      expect(judge(text)).toMatchObject({ verdict: 'unsure', unsure: 'too-short' });
      expect(flagged(judge(`${text} https://bit.ly/abc`))).toBe(true);
    },
  );

  test('who tells what a caller wanted is not told that nothing was found', () => {
    const told = judge('警察から電話がありました。口座を教えてと言われました');
    expect(told).toMatchObject({ verdict: 'unsure', unsure: 'told-demand' });
    const flaggedBefore = '電力会社の人だという男の人から電話があって、生年月日と口座を聞かれました';
    expect(judge(flaggedBefore)).toMatchObject({ verdict: 'unsure', unsure: 'told-demand' });
    const gaveIt = '警察から電話で口座を聞かれて、口座番号を教えてしまいました';
    expect(judge(gaveIt).told).toEqual(['gave-account']);
  });

  test('a piece without signs is unsure; what stands out in a piece is still flagged', () => {
    const letter =
      '先月の点検の結果をお知らせいたします。三号機の部品に傷みがあり、来月の定休日に交換する予定です。当日は正面の入口をご利用いただけません。ご不便をおかけしますが、裏の通用口からお入りください。駐車場はいつもどおり開いています。';
    expect(judge(letter)).toMatchObject({ verdict: 'no-signs', unsure: undefined });
    expect(judge(`ました。${letter}`)).toMatchObject({ verdict: 'unsure', unsure: 'cut-off' });
    expect(flagged(judge(`ました。${DELETION}${DELETION}なお、`))).toBe(true);
  });

  test.each([
    'ある会社の情報漏えいについて、漏れたクレジットカード番号の確認のため連絡しました。',
    '流出した情報を削除する費用5万円、本日中に口座へ振り込みをご確認ください',
  ])('a short scam that is worded like a question is flagged: %s', (text) => {
    expect(flagged(judge(text))).toBe(true);
  });

  test('question lines are context, the rest is judged', () => {
    const before = 'これ詐欺ですか？\n';
    const report = judge(`${before}${DELETION}\nどう思いますか？`);
    expect(report.judged).toEqual({ start: before.length, end: before.length + DELETION.length });
    expect(report.probability).toBe(judge(DELETION).probability);
    expectSpansHold(report);
  });

  test('what is passed on is judged, not what the person says about it', () => {
    const authored = '友達から来たけど、この人は弁護士らしい。手数料を払うべき？';
    const passedOn = '明日の昼ごはん、駅前のうどん屋でいい？';
    const report = check({
      parts: [
        { origin: 'authored', text: authored },
        { origin: 'forwarded', text: passedOn },
      ],
      mode: 'asked',
    });
    expect(report.text.slice(report.judged.start, report.judged.end)).toBe(passedOn);
    expect(report.verdict).toBe('no-signs');
  });

  test.each([
    ['zh', '您好，您的账户存在异常，请点击链接验证您的银行信息，否则您的账户将被冻结。'],
    ['ko', '고객님의 개인정보가 유출되었습니다. 오늘까지 수수료를 입금해 주세요.'],
    ['ko', '내일 점심 같이 먹을래요?'],
    ['pt', 'Olá, sua conta foi bloqueada. Clique para confirmar seus dados e não perder o acesso à sua conta.'],
    ['vi', 'Tài khoản của bạn đã bị khóa. Vui lòng xác nhận thông tin để tiếp tục sử dụng dịch vụ.'],
    ['other', 'Ваш аккаунт заблокирован. Подтвердите данные вашей карты сегодня.'],
  ])('a language it cannot read is unsure, never without signs: %s %s', (language, text) => {
    for (const mode of ['asked', 'watched'] as const)
      expect(judge(text, mode)).toMatchObject({ language, verdict: 'unsure', unsure: 'language' });
  });
});

describe('watched', () => {
  test.each(Object.entries(JAPANESE_SCAMS))('raises the alarm: %s', (_, text) => {
    expect(judge(text, 'watched').verdict).toBe('scam');
  });

  test.each(['😀😀😀😀', '👍🏻❤️', '…!?', '12345'])(
    'a text without letters is too short, in no unknown language: %s',
    (text) => {
      expect(judge(text)).toMatchObject({ verdict: 'unsure', unsure: 'too-short' });
      expect(judge(text, 'watched').verdict).toBe('unsure');
    },
  );

  test.each(['ja', 'en'] as const)('raises the alarm for the sample that moderators try: %s', (language) => {
    expect(judge(alertSample(language), 'watched').verdict).toBe('scam');
  });

  test.each([
    `【運営より注意喚起】「${DELETION}」というDMが出回っています。詐欺です。絶対に振り込まず、運営に報告してください。`,
    'Moderator notice: members are getting DMs that say "I am a lawyer, pay $300 by gift card today and we will delete your leaked data". This is a scam. Do not pay, and report it to us.',
    '「流出した個人情報を削除するから5万円振り込んで」ってDMが来たんだけど、これ詐欺？',
    'これ詐欺？',
    '最近うちの親にも弁護士を名乗る詐欺の電話がかかってきたらしい。みんなの家は大丈夫？',
    '俺のプリンを食べた犯人へ。24時間以内に新しいプリンを3個よこせ。さもないと昼寝の写真をばらまくぞｗ',
    'はいはい私がナイジェリアの王子です、5億円あげるから口座教えてｗｗｗ 冗談だよ',
    ...ORDINARY,
  ])('raises none: %s', (text) => {
    expect(flagged(judge(text, 'watched'))).toBe(false);
  });

  test('the bar is much higher than when asked', () => {
    for (const { text } of SCAMS) expect(judge(text, 'watched').probability).toBeLessThan(judge(text).probability);
  });
});

describe('notices', () => {
  /** The same check as if nothing had ever been published. */
  function unknowing(text: string): Report {
    const { model, japanese, knowledge } = loaded;
    return createCheck({ model, japanese, knowledge: { ...knowledge, notices: [] } })({
      parts: [{ origin: 'authored', text }],
      mode: 'asked',
    });
  }

  test('a claim that a notice denies raises the risk', () => {
    const text = '公文の情報漏えいで、あなたのクレジットカード番号が流出しました。ご連絡ください。';
    const report = judge(text);
    expect(report.notices.flatMap(({ contradictions }) => contradictions)).toContainEqual(
      expect.objectContaining({ code: 'item-not-leaked', strength: 'denied' }),
    );
    expect(report.probability).toBeGreaterThan(unknowing(text).probability);
    expectSpansHold(report);
  });

  test.each([
    '公文教育研究会の個人情報漏えいについてお知らせします。ご不明な点は専用窓口までお問い合わせください。',
    'ベネッセの情報流出により、あなたのアカウントを停止します。パスワードを教えてください。',
    'イセトーの情報漏えいの件でご連絡しました。削除費用5万円を本日中に下記口座へお振り込みください。',
  ])('that the breach is real never lowers it: %s', (text) => {
    const report = judge(text);
    expect(report.notices).not.toEqual([]);
    expect(report.probability).toBeGreaterThanOrEqual(unknowing(text).probability);
    expect(unknowing(text).notices).toEqual([]);
  });

  test('naming a real incident saves no scam', () => {
    const rest = 'の情報漏えいの件でご連絡しました。削除費用5万円を本日中に下記口座へお振り込みください。';
    expect(judge(`ある会社${rest}`).verdict).toBe('scam');
    expect(judge(`公文教育研究会${rest}`).verdict).toBe('scam');
  });
});

describe('what does not save a scam', () => {
  test.each(ATTACKS.flatMap((attack) => SCAMS.map((scam) => ({ ...attack, ...scam }))))(
    '$name: $kind',
    ({ apply, text }) => {
      expect(flagged(judge(apply(text, loaded.japanese)))).toBe(true);
    },
  );

  test('the range behind the verdict of a long text is the scam', () => {
    const harmless = '今日は公園で花を見て、家に帰ってからお茶を飲みました。'.repeat(40);
    const report = judge(`${harmless}\n${DELETION}\n${harmless}`);
    const strongest = report.evidence.find(({ weight, type }) => weight > 0 && type === 'word')!;
    expect(strongest.start).toBeGreaterThanOrEqual(harmless.length);
    expect(strongest.end).toBeLessThanOrEqual(harmless.length + DELETION.length + 2);
  });
});
