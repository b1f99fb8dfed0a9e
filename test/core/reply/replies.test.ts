/*
 * Replies as people read them. Each case is a file in __snapshots__/: read it aloud to somebody who is frightened before
 * accepting a change. The verdict and the evidence are given; notices, rules, guidance and desks are the project's own.
 */
import { describe, expect, test } from 'vitest';
import { askIncident, TOPICS } from '../../../src/core/ask.ts';
import { highlights } from '../../../src/core/reply/highlights.ts';
import { type PersonContext, replyToReport, replyToState, stateOf, textsOf } from '../../../src/core/reply/index.ts';
import { decodeState, encodeState, MAX_SIGNALS } from '../../../src/core/reply/state.ts';
import { replyText } from '../../../src/core/reply/text.ts';
import { FULL_LANGUAGES, LANGUAGES, type Language } from '../../../src/core/reply/types.ts';
import { SIGNAL_IDS } from '../../../src/core/signals/ids.ts';
import {
  CONTRADICTION_CODES,
  type ContradictionCode,
  type Evidence,
  type Happened,
  type Report,
  type Verdict,
} from '../../../src/core/types.ts';
import { knowledge, reportOf, SATURDAY_NIGHT, WORKING_HOURS } from './fixture.ts';

const kumonLawyer = reportOf({
  text: '公文教育研究会の情報漏えいの件でご連絡しました。弁護士の田中です。あなたのクレジットカード番号と住所が流出しています。流出した情報の削除のため、本日中に下記口座へ30万円をお振り込みください。ご家族にも話さないでください。https://kumon-help.example.com/pay 電話 03-1234-5678',
  signals: [
    ['asks-payment', '30万円をお振り込みください'],
    ['deletion-offer', '流出した情報の削除'],
    ['claims-lawyer', '弁護士の田中'],
    ['secrecy', 'ご家族にも話さないでください'],
    ['deadline', '本日中に'],
    ['suspicious-link', 'https://kumon-help.example.com/pay'],
  ],
  channel: 'mail',
});
const agencyCall = reportOf({
  text: '国民生活センターの職員です。あなたの個人情報が3か所に漏れています。2か所は削除できましたが、残りの1か所は代理人の登録が必要です。家族構成と貯金の額を教えてください。',
  kind: 'piggyback-agency',
  channel: 'phone',
  signals: [
    ['claims-police-or-agency', '国民生活センターの職員'],
    ['asks-proxy', '代理人の登録が必要'],
    ['asks-family-or-savings', '家族構成と貯金の額を教えて'],
  ],
});
const compensation = reportOf({
  text: '【重要】ベネッセ個人情報漏えいのお詫び。補償金5万円をお受け取りいただけます。ATMで手続きが必要ですので、本日中に口座番号と暗証番号をご返信ください。',
  kind: 'piggyback-compensation',
  channel: 'sms',
  signals: [
    ['asks-secret', '口座番号と暗証番号をご返信ください'],
    ['compensation-offer', '補償金5万円'],
    ['deadline', '本日中に'],
  ],
});
const phishing = reportOf({
  text: 'お客様のアカウントに不正ログインがありました。下記よりログインし、パスワードをご確認ください。http://secure-login.example.net/jp',
  kind: 'phishing',
  verdict: 'suspicious',
  channel: 'mail',
  signals: [
    ['asks-login', '下記よりログイン'],
    ['suspicious-link', 'http://secure-login.example.net/jp'],
    ['threat-of-loss', '不正ログインがありました'],
  ],
});
const codeRequest = reportOf({
  text: '本人確認のため、先ほどSMSに届いた6桁の認証コードを、このLINEに返信してください。',
  kind: 'phishing',
  channel: 'dm',
  signals: [
    ['asks-secret', '6桁の認証コードを、このLINEに返信してください'],
    ['asks-reply', '返信してください'],
  ],
});
const cardPickUp = reportOf({
  text: '銀行協会の者です。あなたのキャッシュカードが不正に使われています。今日、職員がご自宅にカードを受け取りに伺います。暗証番号をお知らせください。',
  kind: 'phishing',
  signals: [['asks-secret', '暗証番号をお知らせください']],
});
const login = reportOf({
  text: 'アカウントが停止されました。下記リンクからログインしてください。https://amaz0n-login.example/verify',
  kind: 'phishing',
  channel: 'mail',
  signals: [
    ['asks-login', '下記リンクからログインしてください'],
    ['suspicious-link', 'https://amaz0n-login.example/verify'],
  ],
});
const unpaid = reportOf({
  text: '有料サイトの未納料金があります。本日中にご連絡ください。お客様サポート 050-1234-5678',
  kind: 'billing',
  signals: [
    ['asks-payment', '未納料金'],
    ['deadline', '本日中'],
  ],
});
const extortion = reportOf({
  text: 'お前の個人情報は流出済みだ。裸の写真を送れ。送らなければ家族と会社にばらまく。警察に言うな。',
  kind: 'piggyback-extortion',
  channel: 'dm',
  signals: [
    ['asks-intimate-image', '裸の写真を送れ'],
    ['threat-to-publish', '家族と会社にばらまく'],
    ['secrecy', '警察に言うな'],
  ],
});
const recovery = reportOf({
  text: '以前の詐欺被害のお金を取り戻せます。分配金の受け取りには手数料2万円が必要です。電子マネーを購入し、番号をLINEで送ってください。',
  kind: 'recovery',
  channel: 'dm',
  signals: [
    ['payment-means', '電子マネーを購入し、番号を'],
    ['move-to-other-channel', 'LINEで送って'],
  ],
});
const marketing = reportOf({
  text: '春の通信教育キャンペーンのご案内です。お子さまの新学年に向けて、今なら入会金が無料です。',
  kind: 'unsolicited-marketing',
  verdict: 'no-signs',
  channel: 'letter',
});
const kumonNotice = reportOf({
  text: '公文教育研究会です。業務委託先のイセトーへのランサムウェア攻撃により、会員様の氏名と会員番号が漏えいしました。口座番号やクレジットカード番号は含まれません。当社からお金をお願いすることは一切ありません。お問い合わせは公式サイトの窓口までお願いします。',
  kind: 'breach-notice',
  verdict: 'no-signs',
  channel: 'letter',
  signals: [
    ['negated-request', 'お金をお願いすることは一切ありません'],
    ['sober-notice', '氏名と会員番号が漏えいしました'],
  ],
});
const unknownBenesse = reportOf({
  text: 'ベネッセの件で、お子さまの成績とクレジットカード情報も流出したと聞きました。確認のためご連絡ください。',
  kind: 'piggyback-phishing',
  verdict: 'unsure',
  unsure: 'between',
  signals: [['asks-reply', 'ご連絡ください']],
});
const tooShort = reportOf({ text: '至急ご確認ください', verdict: 'unsure', unsure: 'too-short', kind: 'phishing' });
const chinese = reportOf({
  text: '您的包裹无法投递，请点击链接支付费用。',
  verdict: 'unsure',
  unsure: 'language',
  kind: 'phishing',
  language: 'zh',
});
const leakQuestion = reportOf({
  text: '公文の情報漏えいで、何が漏れましたか',
  verdict: 'unsure',
  unsure: 'bare-question',
  kind: 'chat',
});
const greeting = reportOf({ text: 'こんにちは', verdict: 'unsure', unsure: 'bare-question', kind: 'chat' });
const hostile = reportOf({
  text: '@everyone **必ず** [公式サイト](http://evil.example.com/x) から <@123> へ\u202e振込　してください\n# 見出し 0120-123-456 へ電話',
  kind: 'billing',
  signals: [
    ['suspicious-link', '@everyone **必ず** [公式サイト](http://evil.example.com/x) から <@123>'],
    ['asks-reply', '# 見出し 0120-123-456 へ電話'],
    ['word', '振込　してください'],
  ],
});

interface Case {
  readonly report: Report;
  readonly language?: Language;
  readonly happened?: readonly Happened[];
  readonly prefecture?: string;
  readonly now?: Date;
  readonly detail?: boolean;
  readonly campaign?: { readonly count: number; readonly days: number };
}

const cases: Readonly<Record<string, Case>> = {
  'ja-deletion-lawyer': { report: kumonLawyer, campaign: { count: 12, days: 7 } },
  'ja-deletion-lawyer-detail': { report: kumonLawyer, detail: true },
  'ja-agency-phone': { report: agencyCall },
  'ja-compensation-sms': { report: compensation, prefecture: '愛知県' },
  'ja-phishing-suspicious': { report: phishing },
  'ja-extortion': { report: extortion, now: SATURDAY_NIGHT },
  'ja-recovery': { report: recovery },
  'ja-marketing': { report: marketing },
  'ja-code-request': { report: codeRequest },
  'ja-card-pick-up': { report: cardPickUp },
  'ja-login': { report: login },
  'ja-unpaid-phone-only': { report: unpaid },
  'ja-easy-code-request': { report: codeRequest, language: 'ja-easy' },
  'ja-easy-card-pick-up': { report: cardPickUp, language: 'ja-easy' },
  'en-code-request': { report: codeRequest, language: 'en' },
  'en-card-pick-up': { report: cardPickUp, language: 'en' },
  'en-login': { report: login, language: 'en' },
  'ja-easy-login': { report: login, language: 'ja-easy' },
  'ko-login': { report: login, language: 'ko' },
  'zh-card-pick-up': { report: cardPickUp, language: 'zh' },
  'pt-code-request': { report: codeRequest, language: 'pt' },
  'ja-genuine-notice': { report: kumonNotice },
  'ja-unsure-between': { report: unknownBenesse },
  'ja-unsure-short': { report: tooShort },
  'ja-unsure-chinese': { report: chinese },
  'ja-bare-question': { report: greeting },
  'ja-asks-what-leaked': { report: { ...leakQuestion, topic: 'leaked' } },
  'ja-easy-asks-of-compensation': { report: { ...leakQuestion, topic: 'compensation' }, language: 'ja-easy' },
  'en-asks-for-the-cause': { report: { ...leakQuestion, topic: 'cause' }, language: 'en' },
  'ja-hostile-text': { report: hostile },
  'ja-paid-transfer': { report: kumonLawyer, happened: ['paid-transfer'] },
  'ja-paid-transfer-saturday-night': { report: kumonLawyer, happened: ['paid-transfer'], now: SATURDAY_NIGHT },
  'ja-paid-transfer-new-year-saga': {
    report: kumonLawyer,
    happened: ['paid-transfer'],
    now: new Date('2027-01-01T09:00:00+09:00'),
    prefecture: '佐賀県',
  },
  'ja-paid-prepaid': { report: recovery, happened: ['paid-prepaid'] },
  'ja-paid-convenience': { report: recovery, happened: ['paid-convenience'] },
  'ja-paid-crypto': { report: recovery, happened: ['paid-crypto', 'replied'] },
  'ja-paid-cash': { report: agencyCall, happened: ['paid-cash'] },
  'ja-gave-card': { report: compensation, happened: ['gave-card'] },
  'ja-gave-account': { report: compensation, happened: ['gave-account'] },
  'ja-gave-password': { report: phishing, happened: ['opened-link', 'gave-password'] },
  'ja-sent-id': { report: phishing, happened: ['sent-id'] },
  'ja-sent-image': { report: extortion, happened: ['sent-image'], now: SATURDAY_NIGHT },
  'ja-sent-image-minor': { report: extortion, happened: ['sent-image', 'under-18'] },
  'ja-at-the-door': { report: agencyCall, happened: ['at-the-door'] },
  'ja-distress-paid': { report: kumonLawyer, happened: ['distress', 'paid-transfer'], prefecture: '宮城県' },
  'ja-easy-deletion-lawyer': { report: kumonLawyer, language: 'ja-easy' },
  'ja-easy-paid-transfer': {
    report: kumonLawyer,
    language: 'ja-easy',
    happened: ['paid-transfer'],
    now: SATURDAY_NIGHT,
  },
  'ja-easy-sent-image': { report: extortion, language: 'ja-easy', happened: ['sent-image'] },
  'ja-easy-genuine-notice': { report: kumonNotice, language: 'ja-easy' },
  'en-deletion-lawyer': { report: kumonLawyer, language: 'en' },
  'en-compensation-card': {
    report: compensation,
    language: 'en',
    happened: ['gave-card'],
    now: SATURDAY_NIGHT,
    prefecture: '愛知県',
  },
  'en-agency-phone': { report: agencyCall, language: 'en' },
  'en-sent-image-minor': { report: extortion, language: 'en', happened: ['sent-image', 'under-18'] },
  'en-unsure-between': { report: unknownBenesse, language: 'en' },
  'zh-scam': { report: kumonLawyer, language: 'zh' },
  'ko-suspicious': { report: phishing, language: 'ko' },
  'vi-paid': { report: kumonLawyer, language: 'vi', happened: ['paid-transfer'] },
  'pt-no-signs': { report: kumonNotice, language: 'pt' },
  'ko-sent-image': { report: extortion, language: 'ko', happened: ['sent-image'] },
};

function replyOf({ report, language = 'ja', happened, prefecture, now = WORKING_HOURS, ...options }: Case) {
  const person: PersonContext = { language, happened, prefecture };
  return replyToReport(report, person, { knowledge, now, ...options });
}

test.each(Object.entries(cases))('%s', async (name, one) => {
  const text = replyText(replyOf(one));
  expect(text, 'a day is written as people write it').not.toMatch(/\d{4}-\d\d-\d\d/);
  await expect(`${text}\n`).toMatchFileSnapshot(`__snapshots__/${name}.txt`);
});

describe('every word of a language', () => {
  const day = '2024-08-20';
  const facts = { organisation: 'サンプル社', subject: '住所' } as const;

  test.each(FULL_LANGUAGES)('%s', async (language) => {
    const texts = textsOf(language);
    const some = { ...facts, asOf: texts.date(day), on: texts.on(texts.date(day), undefined) };
    const about = (code: ContradictionCode) =>
      code === 'channel-unlikely' ? { ...some, subject: texts.channels.phone } : some;
    const list = (record: Readonly<Record<string, string>>) =>
      Object.entries(record).map(([id, words]) => `${id}: ${words}`);
    const sections = {
      first: list(texts.adviceFirst),
      headlines: list(Object.fromEntries(Object.entries(texts.headline).map(([id, parts]) => [id, parts.join(' / ')]))),
      unsure: list(texts.unsure),
      signals: [...list(texts.signals), `word: ${texts.word}`],
      contradictions: CONTRADICTION_CODES.flatMap((code) => [
        `${code} denied: ${texts.contradictions[code].denied(about(code))}`,
        `${code} denied for some: ${texts.forGroups(texts.someGroups, texts.contradictions[code].denied(about(code)))}`,
        `${code} not-stated: ${texts.contradictions[code]['not-stated']({ ...some, subject: undefined })}`,
      ]),
      reported: [
        texts.contradictions['item-not-leaked'].denied({ ...some, on: texts.on(texts.date(day), 'サンプル新聞') }),
      ],
      steps: list(texts.steps),
      happened: [texts.askHappened, ...list(texts.happened)],
      channels: [texts.askChannel, ...list(texts.channels)],
      actions: list(texts.actions),
      howTo: texts.howTo,
      problems: [...list(texts.problems), texts.filesLeftOut(1), texts.filesLeftOut(2)],
      confirmations: list(texts.confirmations),
      others: [
        texts.campaign(12, 7),
        texts.campaign(1, 7),
        texts.askPrefecture,
        texts.alert.title,
        texts.alert.hint,
        texts.urgentAdvice,
      ],
    };
    const file = Object.entries(sections).map(([title, lines]) => `## ${title}\n${lines.join('\n')}\n`);
    await expect(file.join('\n')).toMatchFileSnapshot(`__snapshots__/texts-${language}.txt`);
  });

  test('silence of a notice is worded as silence, with its date', () => {
    for (const code of CONTRADICTION_CODES) {
      const words = textsOf('ja').contradictions[code]['not-stated']({
        ...facts,
        asOf: '2024年8月20日',
        on: '(2024年8月20日)',
      });
      expect(words).toContain('公表資料(2024年8月20日時点)に記載がありません');
    }
  });
});

describe('what is wanted is the first thing that people are told not to give', () => {
  test.each([
    [
      'money, though a code too',
      '暗証番号と、30万円をお振り込みください。',
      ['asks-payment', 'asks-secret'],
      'money',
      false,
    ],
    ['a code', '届いた認証コードを返信してください。', ['asks-secret'], 'code', false],
    ['a code, with a link elsewhere', '番号を返信してください。http://a.example', ['asks-secret'], 'code', true],
    ['a login', 'ログインしてください。http://a.example', ['asks-login', 'asks-secret'], 'login', true],
    [
      'no login without a link',
      '本人確認をお願いします。暗証番号を教えて。',
      ['asks-login', 'asks-secret'],
      'code',
      false,
    ],
    ['a visit for a card', '職員がカードを受け取りに伺います。', [], 'card', false],
    ['a visit for a passbook', '係の者が訪問しますので、通帳をお渡しください。', [], 'card', false],
    ['a card taken along', 'キャッシュカードを封筒に入れてください。', [], 'card', false],
    [
      'a visit for a card, that a means of payment speaks of',
      '古いキャッシュカードを交換します。係の者が回収にうかがいます。',
      ['payment-means'],
      'card',
      false,
    ],
    ['a courier', 'A courier will come to collect your card this afternoon.', [], 'card', false],
    ['a card to be picked up at a shop', '商品とポイントカードは店でお受け取りください。', [], 'money', false],
    ['nothing plain', '050-1234-5678 にお電話ください。', ['asks-reply'], 'money', false],
    ['the label of a link', '下のボタンをタップしてください。', [], 'money', true],
    ['a button under a mail', '以下のボタンを押してカード情報をご確認ください。', [], 'money', true],
    ['a button of the telephone', '詳しく知りたい方は1のボタンを押してください。', ['asks-login'], 'money', false],
    ['a link that is not to be opened', 'リンクは開かなくて大丈夫です。', ['asks-login'], 'money', false],
    [
      'a secret that is typed into the page of a link',
      'カード番号を入力し、送信してください。http://a.example',
      ['asks-login', 'asks-secret'],
      'login',
      true,
    ],
    [
      'gift cards to be fetched',
      'We need you to pick up 5 Apple gift cards at the nearest store.',
      ['payment-means'],
      'money',
      false,
    ],
    [
      'gift cards at a shop',
      'コンビニに行ってiTunesカードの番号をこのLINEにお渡しください。',
      ['payment-means'],
      'money',
      false,
    ],
    [
      'gift cards in an envelope',
      '至急コンビニに行ってアップルギフトカードを5万円分、封筒に入れて店員さんにお渡しください。',
      ['payment-means'],
      'money',
      false,
    ],
    [
      'data of a card that is taken back',
      'カード情報を回収し削除いたします。カード番号を入力してください。http://a.example',
      ['asks-login'],
      'login',
      true,
    ],
    [
      'data of a card that somebody keeps',
      'お客様のカード情報をお預かりしている業者から流出しました。下記URLからログインしてください。',
      ['asks-login'],
      'login',
      true,
    ],
    [
      'details of a card that are collected',
      'We collect and verify card details. Verify now: http://a.example',
      ['asks-login'],
      'login',
      true,
    ],
    ['a passbook that is kept somewhere', '通帳を預けていることまで知っています。', [], 'money', false],
    [
      'a bank that speaks of what it will not do',
      '職員がキャッシュカードを受け取りに伺うことはありません。',
      [],
      'money',
      false,
    ],
    [
      'a card and its PIN made ready',
      '係の者が取りに行きますので、カードと暗証番号のメモを封筒に入れてお待ちください。',
      ['asks-secret'],
      'card',
      false,
    ],
    [
      'an officer who comes a long sentence for a card',
      'A bank officer will come to your home this afternoon to collect your debit card.',
      [],
      'card',
      false,
    ],
    ['a bank that never collects cards', 'We never collect cards at your door.', [], 'money', false],
    ['a card next month, not somebody who comes', '来月、銀行から新しいカードをお渡しします。', [], 'money', false],
    [
      'somebody who comes for a passbook',
      '来月、担当者が通帳を取りに行きますので用意してください。',
      [],
      'card',
      false,
    ],
    ['somebody at home', 'ご自宅で、通帳と一緒にカードをお渡しください。', [], 'card', false],
    ['a card given to a courier', 'Please hand over your cards to the courier.', [], 'card', false],
  ] as const)('%s', (_, text, signals, wants, link) => {
    const report = reportOf({ text, kind: 'other-scam', signals: signals.map((id) => [id, text]) });
    expect(stateOf(report, { language: 'ja' }, knowledge).asked).toEqual({ wants, link });
  });

  test.each([
    'Someone tried to log in to your bank account. To stop it, reply to this text with the 6-digit code we just sent you.',
    'Someone tried to sign in to your WhatsApp. Reply with the 6 digit verification code you received by SMS immediately or your account will be closed.',
    'アプリに届いた6桁の番号をこのLINEに返信してください。リンクは開かなくて大丈夫です。ログイン確認に使います。',
  ])('a code, though it speaks of a login: %s', (text) => {
    const report = reportOf({
      text,
      kind: 'phishing',
      signals: [
        ['asks-secret', text],
        ['asks-login', text],
      ],
    });
    expect(stateOf(report, { language: 'en' }, knowledge).asked).toEqual({ wants: 'code', link: false });
    expect(replyOf({ report, language: 'en' }).headline).toContain('the code');
  });

  test('who is told not to log in is told to keep the code too', () => {
    const code = {
      ja: 'コード',
      'ja-easy': '番号(ばんごう)',
      en: 'code',
      zh: '验证码',
      ko: '인증 코드',
      vi: 'mã xác nhận',
      pt: 'código',
    };
    for (const language of LANGUAGES) {
      const { headline, steps } = replyOf({ report: login, language });
      expect(headline).toContain(code[language]);
      expect(steps[0]?.text).toContain(code[language].slice(0, 2));
    }
  });

  test('a call is hung up, whatever it says of a login', () => {
    const report = reportOf({
      text: 'こちらは総務省です。ログインの確認のため、http://a.example と同じ画面で1のボタンを押してください。',
      kind: 'phishing',
      channel: 'phone',
    });
    const { headline, steps } = replyOf({ report });
    expect(headline).not.toContain('リンク');
    expect(steps[1]?.text).toBe(textsOf('ja').steps['hang-up']);
  });

  test('the headline says so, unless something has happened or money is asked', () => {
    for (const language of LANGUAGES) {
      expect(replyOf({ report: codeRequest, language }).headline).not.toBe(
        replyOf({ report: unpaid, language }).headline,
      );
      expect(replyOf({ report: cardPickUp, language }).steps[0]?.text).toContain('110');
    }
    const { urgentAdvice, headline } = textsOf('ja');
    expect(replyOf({ report: codeRequest, happened: ['gave-password'] }).headline).toContain(urgentAdvice);
    expect(replyOf({ report: unpaid }).headline).toBe(headline.scam.join(''));
  });
});

describe('a question about a known leak', () => {
  test('is answered from the notice in a few lines, whatever is asked, in any language, and again from a button', () => {
    const known = { notices: knowledge.notices.map(({ id }) => id), rules: [] };
    for (const { id } of knowledge.notices)
      for (const topic of TOPICS)
        for (const language of FULL_LANGUAGES) {
          const notices = [{ id, mentions: [], contradictions: [] }];
          const report: Report = { ...leakQuestion, notices, topic };
          const reply = replyOf({ report, language });
          const lead = askIncident(knowledge.notices.find((notice) => notice.id === id)!, topic, language).lead;
          expect(reply.headline).toBe(textsOf(language).answered.headline);
          expect(reply.notices[0]?.claims[0]?.why).toBe(lead);
          expect(reply.notices[0]?.claims.length).toBeLessThanOrEqual(8);
          const state = decodeState(encodeState(stateOf(report, { language }, knowledge)), known)!;
          expect(replyToState(state, { knowledge, now: WORKING_HOURS }).notices).toEqual(reply.notices);
        }
  });

  test('of what was done already comes first what to do', () => {
    const reply = replyOf({ report: { ...leakQuestion, topic: 'leaked', told: ['gave-card'] } });
    expect(reply.headline).toBe(textsOf('ja').urgentAdvice);
    expect(reply.steps[0]?.urgent).toBe(true);
  });
});

describe('where nothing was sent to judge', () => {
  const asked = reportOf({ text: 'ベネッセの情報漏えい、私も対象ですか?', verdict: 'unsure', unsure: 'bare-question' });
  const told = reportOf({
    text: '30万円振り込んでしまいました',
    verdict: 'unsure',
    unsure: 'bare-question',
    told: ['paid-transfer'],
  });

  test('that a text came often is not said of what a person tells', () => {
    const campaign = { count: 12, days: 7 };
    const demand: Report = { ...told, told: [], unsure: 'told-demand' };
    expect(replyText(replyOf({ report: demand, campaign }))).not.toContain('12回');
    expect(replyText(replyOf({ report: { ...demand, unsure: 'between' }, campaign }))).toContain('12回');
  });

  test.each(FULL_LANGUAGES)('a question about a leak is answered without speaking of a message (%s)', (language) => {
    const [notice] = replyOf({ report: asked, language }).notices;
    expect(notice?.real).toBe(textsOf(language).notice.real);
    expect(replyOf({ report: compensation, language }).notices[0]?.real).toContain(textsOf(language).notice.apart);
  });

  test.each(LANGUAGES)('who tells what has happened gets the steps for it (%s)', (language) => {
    const { steps, actions } = replyOf({ report: told, language });
    expect(steps[0]?.urgent).toBe(true);
    expect(actions.map(({ id }) => id)).toContain('happened');
    expect(replyOf({ report: asked, language }).steps.filter(({ urgent }) => urgent)).toEqual([]);
  });
});

describe('which signals are told', () => {
  const text = 'お金を振り込んでください。「口座に振り込んで」という電話に注意してください。';
  const report = (verdict: Verdict, hits: readonly (readonly [string, string, number])[]): Report => ({
    ...reportOf({ text, verdict }),
    rules: [],
    evidence: hits.map(([id, quote, weight]) => {
      const start = text.indexOf(quote);
      return { type: 'signal', id, start, end: start + quote.length, quote, weight };
    }),
  });
  const told = (one: Report) => replyOf({ report: one }).reasons.map(({ quote }) => quote);

  test('what is wanted comes before who says so, however little it weighs', () => {
    expect(
      told(
        report('scam', [
          ['claims-company', '電話', 2],
          ['deadline', '注意', 1],
          ['asks-payment', 'お金を振り込んで', -0.02],
        ]),
      ),
    ).toEqual(['お金を振り込んでください', '注意', '電話']);
  });

  test('nothing that the model counts clearly against a scam, or that is only quoted or denied', () => {
    expect(told(report('scam', [['asks-payment', 'お金を振り込んで', -2]]))).toEqual([]);
    expect(
      told(
        report('scam', [
          ['asks-payment', '口座に振り込んで', 1],
          ['quoted-scam', '「口座に振り込んで」', -1],
        ]),
      ),
    ).toEqual([]);
  });

  test('counter-signals only where no signs were found, and then nothing else', () => {
    const hits = [
      ['asks-payment', 'お金を振り込んで', 0.1],
      ['warns-about-scam', '注意してください', -1],
    ] as const;
    expect(told(report('scam', hits))).toEqual(['お金を振り込んでください']);
    expect(told(report('no-signs', hits))).toEqual(['注意してください']);
    expect(told({ ...report('no-signs', hits), told: ['gave-account'] })).toEqual([]);
    const piece: Report = { ...report('unsure', hits), unsure: 'cut-off' };
    expect(told(piece)).toEqual(['注意してください']);
    expect(highlights(piece)).toEqual([]);
  });

  test('what the person said has happened comes first, and a choice counts before it', () => {
    const said: Report = { ...report('no-signs', []), told: ['paid-transfer'] };
    const reply = replyOf({ report: said });
    expect(reply.headline).toBe(textsOf('ja').urgentAdvice);
    expect(reply.steps[0]).toMatchObject({ urgent: true });
    expect(stateOf(said, { language: 'ja' }, knowledge).happened).toEqual(['paid-transfer']);
    expect(stateOf(said, { language: 'ja', happened: ['gave-card'] }, knowledge).happened).toEqual(['gave-card']);
    expect(stateOf(said, { language: 'ja', happened: [] }, knowledge).happened).toEqual([]);
  });

  test('no word that a signal has told of already', () => {
    const hit = { start: 0, end: 11, quote: text.slice(0, 11), weight: 2 };
    const evidence: Evidence[] = [
      { type: 'signal', id: 'asks-payment', ...hit },
      { type: 'word', id: '振り込んで', start: 3, end: 8, quote: text.slice(3, 8), weight: 1 },
      { type: 'word', id: '電話', start: 26, end: 28, quote: text.slice(26, 28), weight: 1 },
    ];
    expect(told({ ...report('scam', []), evidence })).toEqual([`${hit.quote}い`, text.slice(26, 28)]);
  });

  test.each([
    ['振り込みます。', 'ます'],
    ['停止されました。', 'れました'],
    ['教えてくれるみたい。', 'くれるみたい'],
    ['Please pay with your card', 'with your'],
    ['What should I do', 'I do'],
    ['払う、と', '、'],
    ['110番通報された場合、ばらまく', '通報'],
    ['警察に言うな', '警察に'],
  ])('of %s, no scrap of grammar and no name of help is given as a reason', (words, scrap) => {
    const start = words.indexOf(scrap);
    const evidence: Evidence[] = [
      { type: 'word', id: scrap, start, end: start + scrap.length, quote: scrap, weight: 1 },
    ];
    expect(told({ ...reportOf({ text: words, verdict: 'scam' }), rules: [], evidence })).toEqual([]);
  });

  test.each(['はらえ', 'おかね', 'ばらす', '払う', 'いますぐ', 'あげる', 'pay me'])('%s is a reason', (word) => {
    const evidence: Evidence[] = [{ type: 'word', id: word, start: 0, end: word.length, quote: word, weight: 1 }];
    expect(told({ ...reportOf({ text: `${word}。`, verdict: 'scam' }), rules: [], evidence })).toEqual([word]);
  });

  test('what a step depends on is among what a button remembers', () => {
    const all = SIGNAL_IDS.filter((id) => !/quoted|negated/.test(id)).map((id) => [id, '電話', 1] as const);
    expect(stateOf(report('scam', all), { language: 'ja' }, knowledge).signals.slice(0, MAX_SIGNALS)).toContain(
      'claims-lawyer',
    );
  });
});

describe('whatever the case', () => {
  const texts = Object.values(cases).map((one) => replyText(replyOf(one)));

  test('nobody is told that a message is safe, that a desk is open, or to ignore a threat', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/安全です|本物です。(?!でも)|営業中|開いています|無視して/);
      expect(text).not.toMatch(/\b(?:is safe|is open|ignore)\b/i);
    }
  });

  test('no link of the message, no whole number of it, and no old or weak number comes out', () => {
    const unverified = knowledge.contacts.desks.flatMap((desk) => [
      ...(desk.status === 'verified' ? [] : [desk.phone]),
      ...desk.prefectures.filter(({ status }) => status !== 'verified').map(({ phone }) => phone),
    ]);
    for (const text of texts) {
      expect(text).not.toMatch(/https?:\/\/[^\s]*example/);
      expect(text).not.toContain('03-1234-5678');
      expect(text).not.toContain('0120-123-456');
      for (const phone of unverified) if (phone !== undefined) expect(text).not.toContain(phone);
    }
  });

  test('at most three reasons, five desks and seven steps', () => {
    for (const one of Object.values(cases)) {
      const reply = replyOf(one);
      if (one.detail !== true) expect(reply.reasons.length).toBeLessThanOrEqual(3);
      expect(reply.desks.length).toBeLessThanOrEqual(5);
      expect(reply.steps.length).toBeLessThanOrEqual(9);
      expect(reply.headline).not.toContain('\n');
    }
  });

  test('a button after a restart says the same without the quotes', () => {
    const known = { notices: knowledge.notices.map(({ id }) => id), rules: knowledge.rules.map(({ id }) => id) };
    for (const { report, language = 'ja', happened, prefecture, now = WORKING_HOURS } of Object.values(cases)) {
      const person = { language, happened, prefecture };
      const state = decodeState(encodeState(stateOf(report, person, knowledge)), known)!;
      const live = replyToReport(report, person, { knowledge, now });
      const later = replyToState(state, { knowledge, now });
      expect(later.headline).toBe(live.headline);
      expect(later.steps).toEqual(live.steps);
      expect(later.desks).toEqual(live.desks);
      expect(later.reasons.every((reason) => reason.quote === undefined)).toBe(true);
      expect(JSON.stringify(later)).not.toContain('30万円をお振り込みください');
    }
  });

  test('a button dates a claim by the document that denies it, or leaves the date out', () => {
    const said = (notice: string, code: ContradictionCode, strength: 'denied' | 'not-stated') => {
      const remembered = stateOf(unknownBenesse, { language: 'ja' }, knowledge);
      const state = {
        ...remembered,
        verdict: 'scam',
        notice,
        contradictions: [{ code, strength, someGroups: false }],
      } as const;
      return replyToState({ ...state, signals: [] }, { knowledge, now: WORKING_HOURS, detail: true });
    };
    // Benesse's newest document is of 2022; the denial is of July 2014.
    expect(replyText(said('benesse-2014', 'item-not-leaked', 'denied'))).toContain(
      '公表しています(2014年7月9日、GIGAZINEの報道)。',
    );
    const several = knowledge.notices.find(({ notLeaked }) => new Set(notLeaked.map(({ source }) => source)).size > 1)!;
    expect(replyText(said(several.id, 'item-not-leaked', 'denied'))).toContain('漏えいしていないと公表しています。');
    expect(replyText(said('benesse-2014', 'channel-unlikely', 'not-stated'))).toContain('公表資料(2022年10月19日時点)');
  });

  test('the notice is asked about its channel only when that is unknown', () => {
    expect(replyOf({ report: kumonLawyer }).askChannel).toBeUndefined();
    expect(replyOf({ report: unknownBenesse }).askChannel).toBe('どうやって届きましたか。');
  });

  test('the breach is real, the message is another matter', () => {
    expect(replyOf({ report: kumonLawyer }).notices[0]?.real).toBe(
      'この情報漏えいは事実です。このメッセージが本物かどうかは別です。',
    );
  });

  test('what is common to all languages fits a button', () => {
    for (const language of LANGUAGES) {
      for (const action of Object.values(textsOf(language).actions)) expect(action.length).toBeLessThanOrEqual(40);
    }
    for (const language of FULL_LANGUAGES) {
      const { happened, channels } = textsOf(language);
      for (const label of [...Object.values(happened), ...Object.values(channels)])
        expect(label.length).toBeLessThanOrEqual(60);
    }
  });
});
