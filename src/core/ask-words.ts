/** The sentences of ask.ts in each language. What a notice says stays in its own words and is not translated here. */
import type { Notice } from './notice-schema.ts';
import type { Channel, ReplyLanguage } from './types.ts';

/** What can be asked of an incident, in the order of a menu. */
export const TOPICS = [
  'overview',
  'leaked',
  'not-leaked',
  'bank',
  'card',
  'email',
  'address',
  'who',
  'services',
  'contact',
  'desk',
  'timeline',
  'cause',
  'prevention',
  'misuse',
  'compensation',
  'third-parties',
  'advice',
  'next',
  'related',
  'sources',
] as const;
export type Topic = (typeof TOPICS)[number];

type Desk = Notice['desks'][number];

export interface AskWords {
  readonly topics: Record<Topic, string>;
  readonly channels: Record<Channel, string>;
  readonly manners: Record<Notice['contact'][number]['manner'], string>;
  readonly statementKinds: Record<Notice['thirdParties'][number]['statements'][number]['kind'], string>;
  readonly listed: Record<'cause' | 'countermeasures' | 'advice' | 'nextSteps' | 'relatedIncidents', string>;
  readonly notStated: string;
  readonly leaked: string;
  readonly notLeaked: string;
  readonly who: string;
  readonly whoUndivided: string;
  readonly servicesListed: string;
  readonly contact: string;
  readonly desk: string;
  readonly noDesk: string;
  readonly deskFrom: string;
  readonly timeline: string;
  readonly thirdParties: string;
  readonly noCompensation: string;
  readonly sources: string;
  readonly noDialogue: string;
  readonly partly: string;
  readonly comma: string;
  overview(name: string, date: string): string;
  asOf(date: string): string;
  number(value: number): string;
  people(value: number): string;
  services(count: number): string;
  envelope(words: string): string;
  never(channel: string): string;
  neverAsks(item: string): string;
  deskLine(desk: Desk): string;
  misuse(status: Notice['misuse'][number]['status'], asOf: string): string;
  offered(yen: readonly number[], until: string | undefined): string;
  itemLeaked(item: string): string;
  itemDenied(item: string): string;
  itemPartly(item: string): string;
  itemMixed(item: string): string;
  itemSilent(item: string): string;
}

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

const ja: AskWords = {
  topics: {
    overview: 'どんな漏えいか',
    leaked: '漏えいした情報',
    'not-leaked': '漏えいしていない情報・対象でない方',
    bank: '銀行口座',
    card: 'クレジットカード',
    email: 'メールアドレス',
    address: '住所・電話番号',
    who: '対象の方と人数',
    services: '対象のサービス',
    contact: '本人への連絡方法',
    desk: '問い合わせ窓口',
    timeline: '経緯',
    cause: '原因',
    prevention: '再発防止策',
    misuse: '悪用の有無',
    compensation: '補償・お詫び',
    'third-parties': '関係する会社',
    advice: '注意してほしいこと',
    next: '今後の対応',
    related: '関連する漏えい',
    sources: '出典',
  },
  channels: {
    mail: 'メール',
    sms: 'SMS',
    phone: '電話',
    letter: '手紙',
    dm: 'メッセージアプリ・DM',
    web: 'ウェブサイト',
  },
  manners: {
    post: '郵送',
    'handed-over': '手渡し',
    'registered-post': '簡易書留',
    'certified-post': '内容証明郵便',
    'registered-email': '登録済みのメールアドレスあて',
    'official-account': '公式アカウント',
    'official-form': '公式サイトのフォーム',
    'in-person': '対面',
  },
  statementKinds: { accusation: '報道・指摘', denial: '本人の否定・説明', action: '行ったこと', fact: '事実の記載' },
  listed: {
    cause: '原因について、公表資料は次のように述べています。',
    countermeasures: '再発防止について、公表資料は次のように述べています。',
    advice: '公表資料は、次のように注意を呼びかけています。',
    nextSteps: '今後の対応について、公表資料は次のように述べています。',
    relatedIncidents: '関連する漏えいとして、次のものが挙げられています。',
  },
  notStated: '手元の公表資料に記載がありません。',
  leaked: '漏えいした(またはそのおそれがある)と公表された情報です。',
  notLeaked: '漏えいしていないと公表された情報と、対象に含まれない方です。',
  who: '対象の方は次のとおり公表されています。',
  whoUndivided: '人数・件数は次のとおり公表されています。',
  servicesListed: '対象のサービスの一覧',
  contact: '本人への連絡について、次のように公表されています。',
  desk: '当時の窓口の記録です。今も使えるとは限りません。公式サイトで確かめてください。',
  noDesk: '手元の公表資料に電話番号がありません。公式サイトで窓口を確かめてください。',
  deskFrom: '窓口の記載',
  timeline: '公表された経緯です(日付の順)。',
  thirdParties: '名前の挙がった会社について、誰がいつ何を述べたかの記録です。このデータベースの判断ではありません。',
  noCompensation: '補償金やお詫び金の案内は、手元の公表資料に記載がありません。',
  sources: 'この記録のもとになった資料です。',
  noDialogue: 'この件の「対象かどうか」の質問は用意がありません。公式サイトの窓口にお尋ねください。',
  partly: '(一部)',
  comma: '、',
  overview: (name, date) =>
    `${name}は、個人情報の漏えい(またはそのおそれ)を${date}に公表しました。漏えいは事実ですが、届いた文面が本物かどうかは別の問題です。`,
  asOf: (date) => `${date}時点`,
  number: grouped,
  people: (value) => `${grouped(value)}名`,
  services: (count) => `次の${count}のサービスが挙げられています。`,
  envelope: (words) => `封筒の記載: 「${words}」`,
  never: (channel) => `${channel}では連絡しない(できない)と公表`,
  neverAsks: (item) => `${item}をたずねることはないと公表`,
  deskLine: (desk) =>
    `${desk.name}${desk.audience === 'media' ? '【報道関係者用】' : ''} ${desk.phone ?? ''} ${desk.hours ?? ''} (${desk.asOf}時点の記録${desk.status === 'closed' ? '。終了' : '。現在は未確認'})`.replace(
      / {2,}/g,
      ' ',
    ),
  misuse: (status, asOf) =>
    status === 'none-confirmed'
      ? `${asOf}の時点で、悪用は確認されていないと公表されています。その後のことは分かりません。`
      : status === 'reported'
        ? `${asOf}の時点で、情報が使われた疑いや便乗が伝えられています。`
        : `${asOf}の時点で、便乗した被害が確認されています。`,
  offered: (yen, until) =>
    `${yen.length > 0 ? `${grouped(yen[0]!)}円分の` : ''}お詫びの案内が実際にありました。${until === undefined ? '' : `手続きは${until}で終わっています。`}今届く案内が本物とは限りません。`,
  itemLeaked: (item) => `${item}は、漏えいしたと公表されています。`,
  itemDenied: (item) => `${item}は、漏えいしていないと公表されています。`,
  itemPartly: (item) => `${item}は、一部の方について漏えいした(またはその可能性がある)と公表されています。`,
  itemMixed: (item) => `${item}は、方によって違います。`,
  itemSilent: (item) => `${item}については、手元の公表資料に記載がありません。`,
};

const easy: AskWords = {
  ...ja,
  topics: {
    overview: 'どんなこと',
    leaked: '漏(も)れたもの',
    'not-leaked': '漏れていないもの',
    bank: '銀行(ぎんこう)',
    card: 'クレジットカード',
    email: 'メールアドレス',
    address: '住所(じゅうしょ)と電話番号',
    who: 'だれの情報(じょうほう)か',
    services: 'どのサービスか',
    contact: '会社からの連絡(れんらく)',
    desk: '聞く所',
    timeline: 'いつ何があったか',
    cause: 'なぜ',
    prevention: 'もう起(お)きないように',
    misuse: '悪(わる)い人が使ったか',
    compensation: 'お金やおわび',
    'third-parties': '関係(かんけい)する会社',
    advice: '気をつけること',
    next: 'これから',
    related: 'ほかの事件(じけん)',
    sources: '元(もと)の資料(しりょう)',
  },
  channels: {
    mail: 'メール',
    sms: 'SMS',
    phone: '電話',
    letter: '手紙(てがみ)',
    dm: 'LINEなどのメッセージ',
    web: 'ホームページ',
  },
  manners: {
    post: '郵便(ゆうびん)で送(おく)る',
    'handed-over': '手で渡(わた)す',
    'registered-post': '書留(かきとめ)で送る',
    'certified-post': '内容証明(ないようしょうめい)で送る',
    'registered-email': '前(まえ)に登録(とうろく)したメールに送る',
    'official-account': '会社の本当(ほんとう)のアカウントから送る',
    'official-form': '会社のホームページのフォーム',
    'in-person': '会(あ)って話す',
  },
  statementKinds: {
    accusation: 'ニュースなどの話',
    denial: '会社の「ちがう」という説明(せつめい)',
    action: 'したこと',
    fact: '書いてあること',
  },
  listed: {
    cause: '会社の発表(はっぴょう)には、こう書いてあります。',
    countermeasures: '会社の発表には、こう書いてあります。',
    advice: '会社の発表には、こう書いてあります。気をつけてください。',
    nextSteps: '会社の発表には、こう書いてあります。',
    relatedIncidents: 'ほかに、こういうことがありました。',
  },
  notStated: '持っている資料(しりょう)には、書いてありません。',
  leaked: '漏れたと発表されたものです。',
  notLeaked: '漏れていないと発表されたものです。',
  who: 'この人たちの情報です。',
  whoUndivided: '発表された数(かず)です。',
  servicesListed: 'サービスの名前',
  contact: '会社は、こうやって連絡(れんらく)すると発表しました。',
  desk: '前の電話番号です。今は使えないかもしれません。会社のホームページで見てください。',
  noDesk: '電話番号は書いてありません。会社のホームページで見てください。',
  timeline: 'あったことを、日にちの順(じゅん)に書きます。',
  thirdParties: 'だれが、いつ、何を言ったかの記録(きろく)です。私たちの考えではありません。',
  noCompensation: 'お金やおわびの話は、資料に書いてありません。',
  sources: '元の資料です。',
  noDialogue: '質問(しつもん)はありません。会社のホームページを見て、聞いてください。',
  overview: (name, date) =>
    `${name}は、情報が漏れた(または漏れたかもしれない)と、${date}に発表しました。これは本当です。でも、あなたに来たメッセージが本物(ほんもの)かどうかは、別(べつ)の話です。`,
  asOf: (date) => `${date}の発表`,
  people: (value) => `${grouped(value)}人`,
  services: (count) => `${count}のサービスです。`,
  envelope: (words) => `封筒(ふうとう)の文字: 「${words}」`,
  never: (channel) => `${channel}では連絡しません`,
  neverAsks: (item) => `${item}は聞きません`,
  deskLine: (desk) =>
    `${desk.name}${desk.audience === 'media' ? '(ニュースの会社のための電話)' : ''} ${desk.phone ?? ''} ${desk.hours ?? ''} (${desk.asOf}の番号${desk.status === 'closed' ? '。もう使えません' : '。今は分かりません'})`.replace(
      / {2,}/g,
      ' ',
    ),
  misuse: (status, asOf) =>
    status === 'none-confirmed'
      ? `${asOf}には、「悪い人が使ったことは分かっていない」と発表しました。その後(あと)のことは分かりません。`
      : `${asOf}には、使われたり、だまされたりしたという話がありました。`,
  offered: (yen, until) =>
    `${yen.length > 0 ? `${grouped(yen[0]!)}円分の` : ''}おわびが本当にありました。${until === undefined ? '' : `でも、${until}に終(お)わりました。`}今来たものは、うそかもしれません。`,
  itemLeaked: (item) => `${item}は、漏れたと発表されました。`,
  itemDenied: (item) => `${item}は、漏れていないと発表されました。`,
  itemPartly: (item) => `${item}は、漏れた人(かもしれない人)がいます。`,
  itemMixed: (item) => `${item}は、人によってちがいます。`,
  itemSilent: (item) => `${item}のことは、資料に書いてありません。`,
};

const en: AskWords = {
  topics: {
    overview: 'what happened',
    leaked: 'what leaked',
    'not-leaked': 'what did not leak, and who is not included',
    bank: 'bank accounts',
    card: 'credit cards',
    email: 'e-mail addresses',
    address: 'addresses and phone numbers',
    who: 'who is concerned',
    services: 'services concerned',
    contact: 'how people are contacted',
    desk: 'desk',
    timeline: 'timeline',
    cause: 'cause',
    prevention: 'measures against recurrence',
    misuse: 'misuse',
    compensation: 'compensation',
    'third-parties': 'companies named',
    advice: 'what to watch out for',
    next: 'next steps announced',
    related: 'related incidents',
    sources: 'sources',
  },
  channels: { mail: 'e-mail', sms: 'SMS', phone: 'phone', letter: 'letter', dm: 'messenger or DM', web: 'website' },
  manners: {
    post: 'by post',
    'handed-over': 'handed over',
    'registered-post': 'by registered post',
    'certified-post': 'by certified mail',
    'registered-email': 'to the registered e-mail address',
    'official-account': 'from the official account',
    'official-form': 'through a form on the official site',
    'in-person': 'in person',
  },
  statementKinds: {
    accusation: 'reported or alleged',
    denial: 'their denial or explanation',
    action: 'what they did',
    fact: 'stated',
  },
  listed: {
    cause: 'The documents say of the cause (in Japanese):',
    countermeasures: 'The documents say of measures against recurrence (in Japanese):',
    advice: 'The documents give this advice (in Japanese):',
    nextSteps: 'The documents announce (in Japanese):',
    relatedIncidents: 'These related incidents are named (in Japanese):',
  },
  notStated: 'The documents we hold do not say.',
  leaked: 'Announced as leaked, or possibly leaked:',
  notLeaked: 'Announced as not leaked, and people not included:',
  who: 'The people concerned, as announced:',
  whoUndivided: 'The numbers, as announced:',
  servicesListed: 'list of services (対象のサービス)',
  contact: 'How people are contacted, as announced:',
  desk: 'A record of the desk at that time. It may be closed; check the official site.',
  noDesk: 'The documents we hold give no phone number. Look for the desk on the official site.',
  deskFrom: 'desk (窓口の記載)',
  timeline: 'The course of events, as announced:',
  thirdParties: 'A record of who said what, and when, about the companies named. It is no judgement of ours.',
  noCompensation: 'The documents we hold mention no compensation.',
  sources: 'The documents behind this record:',
  noDialogue: 'There is no list of questions for this incident. Ask the desk named on the official site.',
  partly: ' (some people)',
  comma: ', ',
  overview: (name, date) =>
    `${name} announced on ${date} that personal data leaked or may have leaked. The breach is real; whether the message you got is real is another matter.`,
  asOf: (date) => `as of ${date}`,
  number: grouped,
  people: (value) => `${grouped(value)} people`,
  services: (count) => `${count} services are listed:`,
  envelope: (words) => `Words on the envelope: 「${words}」`,
  never: (channel) => `announced that there is no contact by ${channel}`,
  neverAsks: (item) => `announced that they never ask for: ${item}`,
  deskLine: (desk) =>
    `${desk.name}${desk.audience === 'media' ? ' [for the press only]' : ''} ${desk.phone ?? ''} ${desk.hours ?? ''} (recorded ${desk.asOf}; ${desk.status === 'closed' ? 'closed' : 'not confirmed today'})`.replace(
      / {2,}/g,
      ' ',
    ),
  misuse: (status, asOf) =>
    status === 'none-confirmed'
      ? `As of ${asOf} no misuse was confirmed. What came later is not known to us.`
      : status === 'reported'
        ? `As of ${asOf} use of the data or piggyback messages were reported.`
        : `As of ${asOf} losses to piggyback scams were confirmed.`,
  offered: (yen, until) =>
    `An apology ${yen.length > 0 ? `worth ${grouped(yen[0]!)} yen ` : ''}was really offered.${until === undefined ? '' : ` The offer ended on ${until}.`} That does not make today's offers genuine.`,
  itemLeaked: (item) => `Announced as leaked: ${item}.`,
  itemDenied: (item) => `Announced as not leaked: ${item}.`,
  itemPartly: (item) => `Announced as leaked, or possibly leaked, for some people: ${item}.`,
  itemMixed: (item) => `It differs from person to person: ${item}.`,
  itemSilent: (item) => `The documents we hold do not say: ${item}.`,
};

export const ASK_WORDS: Record<ReplyLanguage, AskWords> = { ja, 'ja-easy': easy, en };
