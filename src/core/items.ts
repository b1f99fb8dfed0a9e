/*
 * The one controlled vocabulary of personal data: what a notice says has leaked or has not, and what a message claims has
 * leaked or asks for. `words` is a regular expression over normalised text. Longer readings come first where one word
 * contains another (メールアドレス holds 住所-like アドレス; カードのセキュリティコード is not a membership code).
 */

interface ItemInfo {
  readonly ja: string;
  readonly 'ja-easy': string;
  readonly en: string;
  readonly words: string;
}

export const ITEMS = {
  name: {
    ja: '氏名',
    'ja-easy': '名前(なまえ)',
    en: 'name',
    words: '氏名|(?<![件題])お?名前|フリガナ|ふりがな|保護者名|full names?|\\bnames?\\b',
  },
  email: {
    ja: 'メールアドレス',
    'ja-easy': 'メールアドレス',
    en: 'e-mail address',
    words: 'メールアドレス|メアド|電子メールアドレス|e-?mail address(?:es)?',
  },
  'postal-code': {
    ja: '郵便番号',
    'ja-easy': '郵便番号(ゆうびんばんごう)',
    en: 'postal code',
    words: '郵便番号|post(?:al)? ?codes?',
  },
  'postal-address': {
    ja: '住所',
    'ja-easy': '住所(じゅうしょ)',
    en: 'postal address',
    words: 'ご?住所|(?:home|postal|street|mailing) address(?:es)?',
  },
  phone: {
    ja: '電話番号',
    'ja-easy': '電話番号(でんわばんごう)',
    en: 'phone number',
    words: '(?:携帯)?電話番号|携帯番号|(?:phone|telephone|mobile) numbers?',
  },
  fax: {
    ja: 'FAX番号',
    'ja-easy': 'ファックスの番号(ばんごう)',
    en: 'fax number',
    words: '(?:FAX|ファックス|ファクス)番号|fax numbers?',
  },
  'birth-date': {
    ja: '生年月日',
    'ja-easy': '生まれた日',
    en: 'date of birth',
    words: '生年月日|誕生日|dates? of birth|birth ?dates?|birthdays?',
  },
  age: { ja: '年齢', 'ja-easy': '年齢(ねんれい)', en: 'age', words: '年齢|年代(?!順)' },
  sex: { ja: '性別', 'ja-easy': '性別(せいべつ)', en: 'sex', words: '性別|gender' },
  relation: { ja: '続柄', 'ja-easy': '家族との関係', en: 'relation in the family', words: '続柄' },
  family: { ja: '家族構成', 'ja-easy': '家族(かぞく)のこと', en: 'family', words: '家族構成|ご?家族の(?:情報|氏名)' },
  'due-date': {
    ja: '出産予定日',
    'ja-easy': '赤ちゃんが生まれる予定の日',
    en: 'expected date of birth',
    words: '出産予定日',
  },
  'bank-account': {
    ja: '銀行口座の情報',
    'ja-easy': '銀行(ぎんこう)の口座(こうざ)のこと',
    en: 'bank account data',
    words:
      '(?:お?振込先?|引き?落とし|銀行|金融機関|預金|会費|ご?返金先)(?:の|用)?口座(?:番号|情報)?|口座番号|口座情報|(?:お客様|会員|受取|ご本人)(?:様)?の?口座|bank(?:ing)? (?:account )?(?:details|information|numbers?)|bank accounts?|account numbers?',
  },
  'card-security-code': {
    ja: 'カードのセキュリティコード',
    'ja-easy': 'クレジットカードの裏(うら)の番号',
    en: 'card security code',
    words:
      '(?:(?:クレジット)?カードの?|裏面の?)セキュリティコード|CVV2?|CVC2?|(?:card )?security codes?(?= (?:on|of) )',
  },
  'card-expiry': {
    ja: 'カードの有効期限',
    'ja-easy': 'カードの期限(きげん)',
    en: 'card expiry date',
    words: '(?:(?:クレジット)?カードの?)?有効期限|expir(?:y|ation) dates?',
  },
  'card-number': {
    ja: 'クレジットカードの情報',
    'ja-easy': 'クレジットカードの番号',
    en: 'credit card data',
    words:
      '(?:クレジット|クレカ|デビット)(?:カード)?の?(?:番号|情報|決済情報|データ)|クレジットカード|クレカ|カード(?:番号|情報|決済情報)|(?:credit|debit) ?card(?:s| numbers?| details| data| information)?|card (?:numbers?|details|data)',
  },
  'payment-data': {
    ja: '決済情報',
    'ja-easy': '支払(しはら)いの情報',
    en: 'payment data',
    words: '(?<!カード)決済情報|payment (?:data|details|information)',
  },
  pin: {
    ja: '暗証番号',
    'ja-easy': '暗証番号(あんしょうばんごう)',
    en: 'PIN',
    words: '暗証番号|\\bPIN(?: codes?| numbers?)?\\b',
  },
  password: {
    ja: 'パスワード',
    'ja-easy': 'パスワード',
    en: 'password',
    words: '(?<!ワンタイム)パスワード|passwords?',
  },
  'one-time-code': {
    ja: '確認コード(ワンタイムパスワード)',
    'ja-easy': 'スマホに来(く)る確認の番号',
    en: 'one-time code',
    words: 'ワンタイムパスワード|SMSに届く(?:番号|コード)|one-time (?:code|password)s?|\\bOTP\\b',
  },
  'login-id': {
    ja: 'ログインID',
    'ja-easy': 'ログインID',
    en: 'login ID',
    words: '(?:ログイン|ユーザー|オンライン)ID|login IDs?|user IDs?',
  },
  'account-code': {
    ja: '認証コード・セキュリティコード',
    'ja-easy': '会員サイトのコード',
    en: 'membership site codes',
    words: '認証コード|(?<!カードの?|裏面の?)セキュリティコード',
  },
  'secret-question': {
    ja: '秘密の質問と答え',
    'ja-easy': '秘密(ひみつ)の質問',
    en: 'secret question',
    words: '秘密の質問',
  },
  'my-number': {
    ja: 'マイナンバー',
    'ja-easy': 'マイナンバー',
    en: 'My Number',
    words: 'マイナンバー|個人番号|my number',
  },
  'pension-number': {
    ja: '基礎年金番号',
    'ja-easy': '年金(ねんきん)の番号',
    en: 'pension number',
    words: '(?:基礎)?年金番号',
  },
  'passport-number': {
    ja: 'パスポート番号',
    'ja-easy': 'パスポートの番号',
    en: 'passport number',
    words: 'パスポート(?:番号|情報)|旅券番号|passport numbers?',
  },
  'id-document': {
    ja: '身分証明書',
    'ja-easy': '身分証明書(みぶんしょうめいしょ)',
    en: 'identity document',
    words: '身分証(?:明書)?|本人確認書類|運転免許証|保険証|identity documents?|ID cards?',
  },
  'member-number': {
    ja: '会員番号',
    'ja-easy': '会員(かいいん)の番号',
    en: 'member number',
    words: '会員番号|member(?:ship)? numbers?',
  },
  'customer-number': {
    ja: 'お客様番号',
    'ja-easy': 'お客様の番号',
    en: 'customer number',
    words: 'お客様番号|水栓番号|契約番号',
  },
  'policy-number': {
    ja: '証券番号・事故番号',
    'ja-easy': '保険(ほけん)の番号',
    en: 'policy or claim number',
    words: '証券番号|事故番号',
  },
  'school-record': {
    ja: '成績',
    'ja-easy': '成績(せいせき)',
    en: 'school record',
    words: '成績(?:情報)?|school (?:records?|grades)',
  },
  'learning-record': {
    ja: '学習教材・教室',
    'ja-easy': '習(なら)っている教科と教室',
    en: 'subjects and classroom',
    words: '学習教材|教室名',
  },
  'school-grade': { ja: '学年', 'ja-easy': '学年(がくねん)', en: 'school year', words: '学年' },
  'membership-dates': {
    ja: '入会年月・在籍月数',
    'ja-easy': '入った年と月',
    en: 'dates of membership',
    words: '入会年月|在籍月数',
  },
  'test-record': {
    ja: 'テストの種類・結果',
    'ja-easy': 'テストの種類や結果',
    en: 'test types and results',
    words: 'テスト(?:の(?:種類|結果)|名|スコア)|合格情報|スコア',
  },
  medical: {
    ja: '病名などの医療情報',
    'ja-easy': '病気(びょうき)のこと',
    en: 'medical data',
    words: '病名|病歴|診療(?:情報|記録)|カルテ|medical (?:records?|data)',
  },
  vaccination: { ja: '接種歴', 'ja-easy': '注射(ワクチン)の記録', en: 'vaccination record', words: '接種歴' },
  tax: { ja: '税の情報', 'ja-easy': '税金(ぜいきん)のこと', en: 'tax data', words: '税額|課税情報|税情報|納税情報' },
  income: { ja: '所得', 'ja-easy': '収入(しゅうにゅう)', en: 'income', words: '所得(?!税)|年収|income' },
  insurance: { ja: '保険料額など', 'ja-easy': '保険料(ほけんりょう)', en: 'insurance premiums', words: '保険料額' },
  'resident-record': {
    ja: '住民基本台帳の情報',
    'ja-easy': '住民(じゅうみん)の記録',
    en: 'resident register data',
    words: '住民基本台帳(?:情報)?|住民票',
  },
  education: { ja: '学歴・学生情報', 'ja-easy': '学校のこと', en: 'education', words: '学歴|学生情報' },
  employment: {
    ja: '人事・従業員情報',
    'ja-easy': '会社での情報',
    en: 'employment data',
    words: '人事情報|従業(?:員|者)情報',
  },
  occupation: { ja: '職業', 'ja-easy': '仕事(しごと)', en: 'occupation', words: '職業' },
  nickname: {
    ja: 'ニックネーム・活動名',
    'ja-easy': 'ニックネーム',
    en: 'nickname',
    words: 'ニックネーム|活動名|nicknames?',
  },
  'purchase-history': {
    ja: '購入・注文の履歴',
    'ja-easy': '買(か)った物の記録',
    en: 'purchase history',
    words: '(?:購入|注文|購買)(?:履歴|情報|商品)|purchase history|order history',
  },
  booking: { ja: '予約内容', 'ja-easy': '予約(よやく)の内容', en: 'bookings', words: '予約(?:内容|情報)' },
  transactions: {
    ja: '取引実績',
    'ja-easy': '取引(とりひき)の記録',
    en: 'transaction history',
    words: '取引(?:実績|履歴)',
  },
  points: {
    ja: 'ポイント・来店の記録',
    'ja-easy': 'ポイントや来店の記録',
    en: 'points and visits',
    words: 'ポイント残高|最終会計日時',
  },
  'service-usage': {
    ja: 'サービスの利用履歴',
    'ja-easy': 'サービスを使った記録',
    en: 'usage history',
    words: '(?:サービス)?利用履歴',
  },
  'message-content': {
    ja: 'トーク・メールの内容',
    'ja-easy': 'メッセージの中身',
    en: 'message contents',
    words: 'トーク(?:内容|履歴)|メール本文|chat (?:history|contents?)',
  },
  'inquiry-content': {
    ja: '問い合わせ内容',
    'ja-easy': '問い合わせの内容',
    en: 'enquiries',
    words: '問い?合わ?せ内容',
  },
  'company-name': { ja: '会社名・事業所名', 'ja-easy': '会社の名前', en: 'company name', words: '会社名|事業所名' },
  'ip-address': { ja: 'IPアドレス', 'ja-easy': 'IPアドレス', en: 'IP address', words: 'IPアドレス|IP address(?:es)?' },
  'vehicle-number': {
    ja: '自動車登録番号',
    'ja-easy': '車(くるま)の番号',
    en: 'vehicle number',
    words: '自動車登録番号|車両番号|ナンバープレート',
  },
  'internal-id': { ja: '内部識別子', 'ja-easy': '会社の中だけの番号', en: 'internal identifier', words: '内部識別子' },
} as const satisfies Record<string, ItemInfo>;

export type Item = keyof typeof ITEMS;
export const ITEM_IDS = Object.keys(ITEMS) as [Item, ...Item[]];

/** A message that says "card" speaks of all of the card, one that denies the card denies all of it. */
export const ITEM_PARENTS: Partial<Record<Item, Item>> = {
  'card-expiry': 'card-number',
  'card-security-code': 'card-number',
};
