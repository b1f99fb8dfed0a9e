import type { Channel } from '../../src/core/types.ts';

/*
 * Message-incident pairs, written for this project. `expect` lists the contradictions with the named notice:
 * `code` denied for everyone concerned, `code~` denied for some groups only, `code?` not stated. Nothing listed: no contradiction.
 */
export interface CrossCheckCase {
  readonly kind: 'genuine' | 'harmless' | 'scam';
  readonly notice: string;
  readonly text: string;
  readonly expect: readonly string[];
  readonly channel?: Channel;
}

type Row = readonly [notice: string, text: string, expect?: readonly string[], channel?: Channel];

/** Later notices and letters as the organisations really wrote or could have written them. */
const GENUINE: readonly Row[] = [
  [
    'kumon-2024',
    '公文教育研究会より、個人情報の漏えいに関するお詫びとご報告です。漏えいした情報は、お子さまの氏名、会員番号、学習教材、教室名、学年、入会年月、在籍月数です。ご住所、電話番号、口座情報は含まれておりません。',
    [],
    'letter',
  ],
  [
    'kumon-2024',
    '7月5日に公表した4,678名の皆様へ。公文会員様の住所、電話番号、iKUMONサイトの認証コードが漏えいしました。封筒には「重要文書在中/差出人:株式会社公文教育研究会」と記載しております。',
    [],
    'letter',
  ],
  [
    'kumon-2024',
    '【公文】教室を通じてお配りしています。2024年6月28日にイセトーのサーバーから情報が漏えいしたことが発覚しました。ご不明な点は 0120-372-311(平日9:30~17:30)へ。',
    [],
    'letter',
  ],
  [
    'kumon-2024',
    'Baby Kumon会員の皆様へ。氏名、生年月日、年齢、入会年月、教室名、保護者氏名が漏えいしました。対象かどうかの確認をご希望の方は、公文の公式サイトのフォームにご住所をご記入ください。',
    [],
    'web',
  ],
  [
    'kumon-2024',
    'Baby Kumonのアンケートフォームへお問い合わせいただき、ありがとうございました。調査の結果、お子さまの個人情報は漏えいの対象外でした。公文教育研究会',
    [],
    'mail',
  ],
  [
    'kumon-2024',
    '公文教育研究会です。ご質問の口座番号・クレジットカード番号は漏えいしておりません。メールアドレスの漏えいもございません。',
    [],
  ],
  [
    'benesse-2014',
    'ベネッセコーポレーションより重要なお知らせ。お客様の郵便番号、お名前、ご住所、電話番号、お子様の生年月日と性別が漏えいいたしました。お詫びの品として500円分の電子マネーギフトか図書カードをお選びいただけます。',
    [],
    'letter',
  ],
  [
    'benesse-2014',
    '進研ゼミの個人情報漏えいにつきまして、9月10日時点でFAX番号、出産予定日、メールアドレスの一部も漏えいした情報に含まれることが判明しました。',
    [],
    'letter',
  ],
  [
    'benesse-2014',
    'ベネッセのお詫びの品500円分のお手続き期限は2014年12月15日までです。封筒の「ベネッセコーポレーションより重要なお知らせ」に同封の登録用コードをご用意ください。https://www.benesse.co.jp/',
    [],
    'letter',
  ],
  [
    'benesse-2014',
    'ベネッセです。漏えいした情報にクレジットカード番号や口座情報は含まれておりません。身に覚えのない勧誘は消費生活センター(188)へご相談ください。',
    [],
  ],
  [
    'benesse-2014',
    'こどもちゃれんじの会員様へ。2014年7月9日に公表した個人情報の漏えいについて、名簿を扱う事業者に利用の停止を求めています。',
    [],
    'letter',
  ],
  [
    'toyota-city-2024',
    '豊田市からお知らせします。委託先イセトーから、あなたの住所、氏名、生年月日、市民税の税額などの情報が流出しました。マイナンバー、電話番号、メールアドレスは流出していません。お問い合わせは0565-41-3333へ。',
    [],
    'letter',
  ],
  [
    'toyota-city-2024',
    '「個人情報流出対応コールセンター」と記された封筒で、豊田市から個人情報の流出についてお送りしています。',
    [],
    'letter',
  ],
  [
    'toyota-city-2024',
    '豊田市では、流出した口座番号は一部を伏せ字にしたものです。市から電話やメールで口座番号や暗証番号をお聞きすることはありません。',
    [],
  ],
  [
    'wakayama-city-2024',
    '和歌山市課税課です。流出した情報は、名前、住所、所得、税額です。マイナンバーや口座番号の流出はございません。',
    [],
    'letter',
  ],
  [
    'iyo-bank-2024',
    '伊予銀行より、お客様の住所、氏名、口座番号が委託先から漏えいしたことをお詫びいたします。暗証番号やパスワードは含まれておりません。',
    [],
    'letter',
  ],
  [
    'kadokawa-2024',
    'N高等学校の在校生・保護者の皆様へ、角川ドワンゴ学園より。氏名、生年月日、住所、電話番号、メールアドレス、学歴の漏えいを確認しました。本書は簡易書留でお送りしています。',
    [],
    'letter',
  ],
  [
    'kadokawa-2024',
    'KADOKAWAのお取引先のクリエイター様へ。サイバー攻撃により、氏名、住所、活動名、口座情報が漏えいしました。漏えいしたファイルのダウンロードや拡散はお控えください。',
    [],
    'letter',
  ],
  [
    'lineyahoo-2023',
    'LINEヤフーです。不正アクセスにより、LINEの利用履歴などの個人情報が漏えいしました。口座情報、クレジットカード情報、トーク内容は含まれておりません。https://www.lycorp.co.jp/',
    [],
    'mail',
  ],
  [
    'jtb-2016',
    'JTBより、個人情報流出の可能性についてのお詫びです。氏名、生年月日、メールアドレス、住所、電話番号、パスポート番号が流出した可能性があります。カード番号や暗証番号をおたずねすることは絶対にございません。',
    [],
    'mail',
  ],
  [
    'nenkin-2015',
    '日本年金機構です。あなたの基礎年金番号と氏名、生年月日が流出しました。基礎年金番号を変更し、新しい年金手帳をお送りします。',
    [],
    'letter',
  ],
  [
    'yahoobb-2004',
    'Yahoo! BB会員の皆様へ。個人情報の流出をお詫びし、500円相当の金券(郵便振替支払通知書)をお送りいたします。',
    [],
    'letter',
  ],
  [
    'psn-2011',
    'PlayStation Networkをご利用の皆様へ。不正アクセスにより氏名、住所、Eメールアドレス、生年月日、パスワードが漏えいしたと思われます。サービスの再開後にパスワードを変更してください。',
    [],
    'mail',
  ],
  [
    'club-panasonic-2014',
    'CLUB Panasonicへの不正ログインにより、氏名、住所、電話番号、ニックネームが閲覧された可能性があります。他のサイトと同じパスワードの使い回しはおやめください。',
    [],
    'mail',
  ],
  [
    'taku-file-2019',
    '「宅ふぁいる便」サービスにおける不正アクセスによるお客様情報の漏洩について。氏名、メールアドレス、パスワード、生年月日、性別、職業が漏えいしました。会員情報や口座番号をお聞きすることはございません。',
    [],
    'mail',
  ],
  [
    'morinaga-2022',
    '森永ダイレクトストアをご利用のお客様へ。氏名、住所、電話番号、生年月日、性別、購入履歴が流出した可能性があります。クレジットカード情報は含まれません。お問い合わせ 0120-740-150',
    [],
    'letter',
  ],
  [
    'kaikatsu-2025',
    '快活CLUBの会員様へ。氏名、住所、電話番号、生年月日、会員番号、ポイント残高が漏えいした可能性があります。身分証明書情報、クレジットカード情報、メールアドレスは含まれておりません。',
    [],
  ],
  [
    'askul-2025',
    'LOHACOをご利用のお客様へ。ランサムウェア攻撃により、氏名、メールアドレス、電話番号、お問い合わせ内容が流出しました。クレジットカード情報は当社では保有しておりません。',
    [],
    'mail',
  ],
  [
    'askul-2025',
    '無印良品ネットストアのお客様へ。ASKUL LOGISTへの攻撃で、住所、氏名、電話番号、注文商品の情報が流出した可能性があります。',
    [],
  ],
  [
    'sompo-2025',
    '損保ジャパンより。氏名、住所、電話番号、証券番号、事故番号が漏えいした可能性があります。マイナンバーやカード情報の漏えいはございません。',
    [],
    'letter',
  ],
  [
    'asahi-2025',
    'アサヒグループホールディングスです。お客様相談室にお寄せいただいた方の氏名、性別、住所、電話番号、メールアドレスが漏えいした可能性があります。クレジットカード情報は含まれておりません。',
  ],
  [
    'okayama-psy-2024',
    '岡山県精神科医療センターより、患者の皆様へお詫び申し上げます。氏名、住所、生年月日、病名などの情報が流出しました。お問い合わせは0120-131-601。',
    [],
    'letter',
  ],
];

/** Talk, news, warnings and questions that name an incident and claim nothing against its notice. */
const HARMLESS: readonly Row[] = [
  ['kumon-2024', 'うちの子、公文に通ってるんだけど、個人情報の漏えいの対象なのかな?'],
  [
    'kumon-2024',
    '公文の漏えいで「カード番号が流出したので入力してください」というメールが来たら詐欺です。ご注意ください。',
  ],
  ['kumon-2024', 'イセトーへのランサムウェア攻撃で、公文教育研究会は約74万人分の漏えいを公表した。'],
  ['kumon-2024', 'くもんの先生から、情報漏えいのお手紙を教室でもらいました。'],
  ['kumon-2024', '公文の情報漏えいに便乗した、手数料の振り込みを求めるメールにご注意ください。'],
  ['kumon-2024', '公文では、口座情報の漏えいはないそうです。'],
  ['benesse-2014', '2014年のベネッセの情報漏えい、名簿業者に売られたんだよね。'],
  ['benesse-2014', 'ベネッセの漏えい事件で、お詫びの500円の図書カードをもらった覚えがある。'],
  ['benesse-2014', '2018年の判決で、ベネッセの個人情報漏えいについて1人3,300円の賠償が命じられた。'],
  ['benesse-2014', '進研ゼミの名簿が流出したころ、知らない会社のダイレクトメールが増えた。'],
  ['benesse-2014', 'しまじろうの個人情報漏えい事件では、クレジットカード番号は漏れていません。'],
  ['kadokawa-2024', 'ドワンゴのサイバー攻撃で、ニコニコ動画がしばらく止まっていた。'],
  ['kadokawa-2024', 'KADOKAWAの漏えいファイルは、ダウンロードも拡散もしないでください。'],
  ['nenkin-2015', '日本年金機構の個人情報流出では、基礎年金番号が漏れた。'],
  ['nenkin-2015', '「年金情報が漏れたので削除料を払ってください」という日本年金機構を名乗る電話に注意してください。'],
  ['jtb-2016', 'JTBの個人情報流出は、あとから約679万人に訂正された。'],
  ['toyota-city-2024', '豊田市の個人情報流出は、最初の約42万人から約14万9千人に減った。'],
  [
    'amagasaki-2022',
    '尼崎市では個人情報の紛失のあと、「個人情報を削除します」という電話は切ってくださいと市長が話した。',
  ],
  ['lineyahoo-2023', 'LINEヤフーの個人情報漏えい、対象になった人いますか?'],
  ['adobe-2013', 'Adobeから流出したパスワードで多かったのは123456だった。'],
  ['psn-2011', 'PSNの個人情報流出のとき、しばらくゲームができなかった。'],
  ['2ch-viewer-2013', '2ちゃんねるビューアの流出では、クレジットカード番号とセキュリティコードまで漏れた。'],
  ['iij-2025', 'IIJセキュアMXの情報漏えい、うちの会社のメールは対象外だったそうです。'],
  ['kaikatsu-2025', '快活CLUBの個人情報漏えいで、容疑者が逮捕されたらしい。'],
  ['askul-2025', 'アスクルの情報流出を装ったメールが届いたら、URLを押さずに削除しましょう。'],
  ['tges-2024', '東京ガスエンジニアリングソリューションズの個人情報流出、うちの水道も関係あるのかな。'],
  ['mitsubishi-home-2024', '三菱電機ホーム機器の個人情報流出、0120-008-736に聞いてみた人いる?'],
  ['sharp-cocoro-2024', 'COCORO STOREの情報漏えいは、カード情報も一部流出したとのこと。'],
  ['tokushima-pref-2024', '徳島県の自動車税の情報が、イセトーから漏えいしたと聞きました。'],
  ['yahoobb-2004', '昔、ヤフーBBの個人情報流出で500円の金券が送られてきた。'],
];

const SCAMS: readonly Row[] = [
  [
    'kumon-2024',
    '公文教育研究会です。会員様のクレジットカード番号が流出しました。至急カードの停止手続きをしてください。',
    ['item-not-leaked'],
  ],
  ['kumon-2024', 'くもんの漏えいで、お客様の銀行口座の情報がダークウェブに出回っています。', ['item-not-leaked']],
  [
    'kumon-2024',
    'KUMON会員の皆様。メールアドレスとパスワードが漏えいしたため、下記よりパスワードをご入力ください。 https://kumon-support.info/login',
    ['item-not-leaked', 'item-not-leaked?', 'asks-what-they-never-ask?', 'link-not-official?'],
  ],
  ['kumon-2024', '公文の会員様の住所と電話番号が流出しました。', ['item-not-leaked~', 'item-not-leaked~']],
  ['kumon-2024', 'Baby Kumon会員様の電話番号が流出しました。', ['item-not-leaked']],
  ['kumon-2024', '公文の漏えい情報の削除手数料として3万円を指定口座にお振り込みください。', ['payment-never-asked?']],
  [
    'kumon-2024',
    '弁護士の佐藤です。公文教育研究会から流出したあなたの個人情報を削除するため、費用5万円を振り込んでください。',
    ['payment-never-asked?'],
  ],
  [
    'kumon-2024',
    '公文教育研究会よりお詫び金として1万円を進呈いたします。受け取り用の口座番号をご入力ください。https://kumon-owabi.com/',
    ['compensation-not-offered?', 'asks-what-they-never-ask?', 'link-not-official?'],
  ],
  ['kumon-2024', '公文の情報漏えい補償金50,000円を支給いたします。', ['compensation-not-offered?']],
  [
    'kumon-2024',
    '公文の個人情報漏えいの件でお電話しました。ご確認は03-1234-5678まで。',
    ['phone-not-listed?', 'channel-unlikely~'],
    'phone',
  ],
  ['kumon-2024', 'Baby Kumonの会員様の個人情報が漏えいした件でお電話しています。', ['channel-unlikely'], 'phone'],
  [
    'kumon-2024',
    '公文の7月5日のお知らせです。4,678名の漏えい対象の方に、封筒に「個人情報削除命令書」と記載してお送りしています。',
    ['envelope-differs'],
    'letter',
  ],
  ['kumon-2024', '2024年6月10日に公表した公文の個人情報漏えいの続報です。', ['date-impossible']],
  ['kumon-2024', '公文の個人情報漏えいは2024年4月に発生しました。', ['date-impossible']],
  ['kumon-2024', 'クモンのお客様の暗証番号が漏えいしました。', ['item-not-leaked?']],
  [
    'kumon-2024',
    '公文のイセトー漏えい問い合わせ窓口 050-1234-5678 までご連絡ください。個人情報を確認します。',
    ['phone-not-listed?'],
  ],
  [
    'kumon-2024',
    'Kumon data breach: your credit card numbers were leaked. Please confirm at https://kumon-secure.net',
    ['item-not-leaked', 'link-not-official?'],
  ],
  [
    'kumon-2024',
    '公文会員様の口座番号とクレジットカード情報が外部に流出しましたが、氏名は流出していません。',
    ['item-not-leaked', 'item-not-leaked'],
  ],
  ['benesse-2014', 'ベネッセからお客様のクレジットカード番号が漏えいしました。', ['item-not-leaked']],
  [
    'benesse-2014',
    '進研ゼミの会員様の口座番号が流出したため、口座番号を入力して照合をお願いします。',
    ['item-not-leaked', 'asks-what-they-never-ask?'],
  ],
  ['benesse-2014', 'ベネッセの漏えいで、お子様の成績情報が名簿業者に出回っています。', ['item-not-leaked']],
  ['benesse-2014', 'ベネッセの情報漏えいの補償金10万円をお受け取りいただけます。', ['compensation-not-offered?']],
  ['benesse-2014', 'ベネッセのお詫びの品500円分は、2026年12月31日までにお受け取りください。', ['date-impossible']],
  [
    'benesse-2014',
    'しまじろうの会員情報が漏えいした件のお詫びです。こちらから: https://benesse-gift.xyz/500',
    ['link-not-official?'],
  ],
  [
    'benesse-2014',
    'べネッセから流出した個人情報を名簿から削除するには手数料2万円が必要です。お支払いください。',
    ['payment-never-asked?'],
  ],
  [
    'benesse-2014',
    'ベネッセの名簿流出の件で、封筒に「最終通告書」と書かれた手紙をお送りしました。',
    ['envelope-differs'],
  ],
  ['benesse-2014', '2014年6月1日にベネッセが公表した個人情報の漏えいについてのご案内です。', ['date-impossible']],
  ['benesse-2014', 'ベネッセの個人情報の件でメールしています。', ['channel-unlikely?'], 'mail'],
  ['toyota-city-2024', '豊田市です。あなたの個人情報が流出した件でお電話しました。', ['channel-unlikely'], 'phone'],
  [
    'toyota-city-2024',
    '豊田市から、流出したマイナンバーの変更手続きのご案内です。',
    ['item-not-leaked', 'channel-unlikely'],
    'mail',
  ],
  [
    'toyota-city-2024',
    '豊田市の個人情報流出で、お客様の電話番号とメールアドレスが漏えいしました。',
    ['item-not-leaked', 'item-not-leaked'],
  ],
  [
    'toyota-city-2024',
    '豊田市の個人情報流出の手紙で、封筒に「至急開封・給付金のご案内」と記載してあります。',
    ['envelope-differs'],
    'letter',
  ],
  ['toyota-city-2024', '豊田市の個人情報流出コールセンター 0120-444-444 にお電話ください。', ['phone-not-listed?']],
  ['wakayama-city-2024', '和歌山市から口座番号が流出しました。', ['item-not-leaked']],
  [
    'wakayama-city-2024',
    '和歌山市の流出で、あなたのマイナンバーと生年月日が漏れました。',
    ['item-not-leaked', 'item-not-leaked'],
  ],
  [
    'iyo-bank-2024',
    '伊予銀行から暗証番号が漏えいしたため、新しい暗証番号を入力してください。',
    ['item-not-leaked', 'asks-what-they-never-ask?'],
  ],
  ['iyo-bank-2024', '伊予銀行の情報漏えいで、クレジットカード番号が流出しました。', ['item-not-leaked']],
  ['kadokawa-2024', 'KADOKAWAの漏えいで、お客様のクレジットカード情報が流出しました。', ['item-not-leaked']],
  [
    'kadokawa-2024',
    'ニコニコのパスワードが漏えいしました。パスワードを入力して照合してください。http://nico-check.com/',
    ['item-not-leaked', 'asks-what-they-never-ask?', 'link-not-official?'],
  ],
  [
    'lineyahoo-2023',
    'LINEヤフーの情報漏えいで、トーク内容と口座情報が流出しました。',
    ['item-not-leaked', 'item-not-leaked'],
  ],
  [
    'lineyahoo-2023',
    'LINEヤフーの個人情報漏えいのお詫びとして、3,000円分のポイントを付与いたします。お受け取りください。',
    ['compensation-not-offered?'],
  ],
  [
    'lineyahoo-2023',
    'LINEヤフーです。個人情報漏えいの確認のためログインしてください https://line-yahoo.help/login',
    ['link-not-official?'],
  ],
  [
    'nenkin-2015',
    '日本年金機構です。流出した個人情報の削除には手数料3万円が必要です。お振り込みください。',
    ['payment-never-asked'],
  ],
  ['nenkin-2015', '日本年金機構です。あなたの年金情報が流出した件でお電話しました。', ['channel-unlikely'], 'phone'],
  ['nenkin-2015', '日本年金機構より、情報流出の謝罪金20,000円をお支払いいたします。', ['compensation-not-offered?']],
  ['nenkin-2015', '日本年金機構の個人情報流出で口座番号が漏れました。', ['item-not-leaked?']],
  [
    'jtb-2016',
    'JTBから流出したお客様のカード番号を確認するため、カード番号と暗証番号を入力してください。',
    ['item-not-leaked', 'asks-what-they-never-ask', 'asks-what-they-never-ask'],
  ],
  ['jtb-2016', 'JTBの個人情報流出の件です。マイナンバーをご返信ください。', ['asks-what-they-never-ask']],
  [
    'jtb-2016',
    'JTBの漏えいで予約内容と銀行口座が流出しました。 https://jtb-refund.site/',
    ['item-not-leaked', 'item-not-leaked', 'link-not-official?'],
  ],
  [
    'taku-file-2019',
    '宅ふぁいる便サポートです。個人情報の漏えいに伴い、口座番号をお知らせください。',
    ['sender-cannot-exist', 'asks-what-they-never-ask'],
  ],
  [
    'taku-file-2019',
    '宅ファイル便の情報漏えいの件で、現在のパスワードを入力してください。',
    ['asks-what-they-never-ask'],
  ],
  ['taku-file-2019', '宅ふぁいる便事務局より、個人情報流出のお詫びのご案内です。', ['sender-cannot-exist']],
  ['morinaga-2022', '森永製菓の不正アクセスで、お客様のクレジットカード情報が流出しました。', ['item-not-leaked']],
  ['morinaga-2022', '森永ダイレクトストアの個人情報流出窓口は 0120-111-222 です。', ['phone-not-listed?']],
  [
    'kaikatsu-2025',
    '快活CLUBから身分証明書の画像とメールアドレスが流出しました。',
    ['item-not-leaked', 'item-not-leaked'],
  ],
  ['askul-2025', 'LOHACOの情報漏えいで、クレジットカード番号が流出しました。', ['item-not-leaked']],
  [
    'askul-2025',
    '無印良品のお客様へ。ASKUL LOGISTからメールアドレスとカード情報が流出しました。',
    ['item-not-leaked', 'item-not-leaked'],
  ],
  ['sompo-2025', '損保ジャパンの情報漏えいで、マイナンバーが流出しました。', ['item-not-leaked']],
  [
    'asahi-2025',
    'アサヒビールの情報漏えいで、クレジットカード番号が流出しました。補償金5万円をお支払いいたします。',
    ['item-not-leaked', 'compensation-not-offered?'],
  ],
  ['psn-2011', 'PlayStation Networkの流出で、カードのセキュリティコードが漏えいしました。', ['item-not-leaked']],
  [
    'yahoobb-2004',
    'ヤフーBBの個人情報流出で、銀行口座とパスワードが漏れました。',
    ['item-not-leaked', 'item-not-leaked'],
  ],
  [
    'mitsubishi-home-2024',
    '三菱電機ホーム機器から、お客様のクレジットカード情報が流出しました。050-9999-8888へお電話ください。',
    ['item-not-leaked', 'phone-not-listed?'],
  ],
];

function cases(kind: CrossCheckCase['kind'], rows: readonly Row[]): CrossCheckCase[] {
  return rows.map(([notice, text, expect = [], channel]) => ({
    kind,
    notice,
    text,
    expect,
    ...(channel === undefined ? {} : { channel }),
  }));
}

export const CROSS_CHECK_CASES: readonly CrossCheckCase[] = [
  ...cases('genuine', GENUINE),
  ...cases('harmless', HARMLESS),
  ...cases('scam', SCAMS),
];
