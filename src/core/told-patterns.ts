import type { Happened } from './types.ts';

/*
 * How people say what has happened already. Past and 〜てしまう only: a condition (送ったら), a question (送りましたか), a wish
 * (送りたい) and what somebody else might have done (送ってしまった方) say nothing of what was done.
 */

/** What may not follow a past, or it is none of the writer's. */
const NO_PAST =
  '(?!ら(?!し)|り(?!が)|い|く|め|っけ|場合|とき(?:は|の|には)|際|方|人|お客|覚え|こと(?:が|は|も)|記憶|つもり|なら|ん(?:です)?か(?!も)|のですか|の?\\s*\\?|か(?:[?。\\s]|$)|という(?:相談|話|人|方))';
const REGRETTED_FORMS =
  '(?:[てで]しま(?:い(?:ました|まして)|った|って(?!も|は))|[てで]しも(?:う)?た|[てで]もうた|ちゃ(?:った|いました|って(?!も|は))|じゃ(?:った|いました|って(?!も|は)))';
const REGRET = `${REGRETTED_FORMS}${NO_PAST}`;
/** Done and regretted: 入れてしまった, 入れちゃいました. */
export const REGRETTED = new RegExp(REGRET);
const DONE = `(?:${REGRET}|(?:まし)?[ただ]${NO_PAST}|まして)`;
const SENT = '(?:送[っり]|送信し)';
const GAVE = `(?:入れ|入力し|登録し|教え|伝え|答え|(?<!電)話し|言[っいう]|書[いき]|打[っち]|打ち込[んみ]|読み上げ|見せ|載せ|アップ(?:ロード)?し|${SENT})${DONE}`;
const PAID = `(?:払[っい]|振り?込[んみ]|払わされ|振り?込まされ)${DONE}`;
const HANDED = `(?:手?渡し|預け|持って行かれ|取られ)${DONE}`;

const FAMILY_EN =
  '(?:mother|mom|mum|father|dad|grandmother|grandma|gran|grandfather|grandpa|parents|wife|husband|son|daughter|sister|brother|aunt|uncle|niece|nephew|friend)';
const WHO = `(?<!\\b(?:if|once|unless|suppose) )\\b(?:I|we|she|he|(?:my|our) ${FAMILY_EN})(?: have| has|['’]ve|['’]s)?(?: already| just| also)*`;
const TOLD_THEM =
  '(?:gave|given|entered|typed(?: in)?|put|shared|sent|told|read out|handed(?: over)?|provided)\\b[^.?!\\n]{0,40}\\b(?:my|our|his|her|the|a)';

export const SAID: readonly (readonly [Happened, RegExp])[] = [
  [
    'sent-image',
    said(
      `(?:裸|ハダカ|ヌード|下着|恥ずかしい|エッチな)[^。\\n]{0,8}${SENT}${DONE}`,
      `(?:写真|動画|自撮り)[^。\\n]{0,10}(?:と|って)(?:言|い|頼ま)[^。\\n]{0,8}${SENT}${REGRET}[^\\n]{0,12}(?:親|誰|だれ)に(?:は|も)?(?:言え|いえ)`,
      `(?:写真|動画|自撮り)を?${SENT}${REGRET}[^\\n]{0,16}(?:親|誰|だれ)に(?:は|も)?(?:言え|いえ)`,
      '(?:裸|ハダカ|ヌード|下着)の?(?:写真|動画|画像)を?[^。\\n]{0,6}(?:ばらす|ばらま|バラ|流す|拡散|晒|さら)[^\\n]{0,8}(?:言われ|脅|来)',
      '\\b(?:has|have|got) (?:my|our) (?:\\w+ )?(?:nudes?|naked (?:photos?|pictures?))\\b',
      '(?:裸|下着|恥ずかしい)[^。\\n]{0,10}送ったら、?[^。\\n]{0,24}(?:脅|ばらま|流す|拡散|晒|さらす)',
    ),
  ],
  [
    'paid-cash',
    said(
      `(?:現金|お金|貯金|全財産|万円?)[^。\\n]{0,10}手?渡し${DONE}|(?:現金|お金|万円?)を?[^。\\n]{0,4}(?:レターパック|宅配便?|ゆうパック|郵便|書留|小包)で?${SENT}${DONE}|(?:レターパック|宅配便?|ゆうパック|郵便|書留)で[^。\\n]{0,4}(?:現金|お金|万円?)を?${SENT}${DONE}|(?:現金を|(?:レターパック|宅配便|ゆうパック)でお金を)${SENT}${DONE}`,
    ),
  ],
  [
    'paid-transfer',
    said(
      `振り?込(?:[んみ]|まされ)${DONE}|(?:振り?込み?|送金)し${DONE}|(?:お金|\\d円|万円?)[^。\\n]{0,10}(?:払[っい]|払わされ|${SENT})${DONE}|全部払[っい]${DONE}`,
      `(?:PayPay|ペイペイ)で?[^。\\n]{0,10}(?:と|って)(?:言|い)われ[^。\\n]{0,6}(?:送っ|払っ)${DONE}`,
      `(?:お金|貯金|全財産|[\\d万]円)[^。\\n]{0,10}(?:取ら|とら|奪わ|巻き上げら)れ${DONE}`,
      `${WHO} (?:paid|transferred|wired|sent) (?:(?:them|him|her|someone) )?(?:(?:the |my |our )?(?:money|fee|[$£€¥]?\\d)|by (?:bank )?transfer|by wire)`,
    ),
  ],
  [
    'paid-prepaid',
    said(
      `(?:ギフト|アマギフ|プリペイド|電子マネー|コンビニ|(?:Google ?Play|グーグルプレイ|iTunes|アイチューンズ|Apple|アップル|Amazon|アマゾン|Steam|WebMoney|ビットキャッシュ)の?カード)[^。\\n]{0,30}(?:番号|コード)[^。\\n]{0,8}${GAVE}`,
      'カードを買[^\\n]{0,40}(?:番号|数字|コード)[^。\\n]{0,8}(?:読みました|読んだ|読み上げ(?:た|ました))',
      `${WHO} (?:bought|sent|read out) (?:\\w+ )?(?:\\w+ )?gift ?cards?\\b`,
      '\\bmade (?:me|him|her|us) buy (?:\\w+ )?(?:\\w+ )?gift ?cards?\\b',
    ),
  ],
  [
    'paid-convenience',
    said(
      `コンビニ(?:で(?!ギフト)|の番号で)[^。\\n]{0,12}${PAID}`,
      `${WHO} paid (?:with|by|at) (?:a |the )?convenience store`,
    ),
  ],
  [
    'paid-crypto',
    said(
      `(?:ビットコイン|暗号資産|仮想通貨)[^。\\n]{0,14}(?:${PAID}|${SENT}${DONE}|送金し${DONE})`,
      `${WHO} (?:paid|sent|transferred) [^.?!\\n]{0,24}\\b(?:bitcoins?|crypto(?:currency)?|usdt|btc|eth|ltc)\\b`,
    ),
  ],
  [
    'gave-card',
    said(
      `(?:(?<!ギフト|プリペイド|マイナンバー|キャッシュ|ポイント|会員|Play|プレイ|iTunes|アイチューンズ|Apple|アップル|Steam)カード|クレカ|クレジット)の?(?:番号|情報)[^。\\n]{0,8}${GAVE}`,
      `カードの裏[^。\\n]{0,14}${GAVE}|(?:クレカ|クレジットカード)を?(?:登録|入力)し${REGRET}`,
      `${WHO} ${TOLD_THEM} (?:(?:credit|debit|bank) )?card(?: (?:number|details?|info\\w*))`,
      `${WHO} (?:gave|given|entered|typed(?: in)?|put in) (?:them |him |her )?my (?:credit |debit )?card\\b`,
      '^typed (?:in )?my (?:credit |debit )?card',
    ),
  ],
  [
    'gave-account',
    said(
      `(?:(?:口座|通帳)の?(?:番号|情報)|キャッシュカードの?番号|暗証番号)(?:(?:と|や|、|および)[^。、\\n]{1,14}を)?[^。\\n]{0,8}${GAVE}|(?:口座|暗証)番号[^。\\n]{0,12}${HANDED}`,
      '電話で[^。\\n]{0,12}(?:通帳|口座|カード|暗証)の?(?:番号)?を?言って(?:い)?た',
      '口座のお金が(?:なくな|消え)|身に覚えのない(?:引き落とし|出金|送金)',
      `(?:(?<!ポイント|会員|診察|誕生日|バースデー|メッセージ|ギフト|プレゼント|マイナンバー|トレーディング|クリスマス)カード|通帳)[^。\\n]{0,16}${HANDED}`,
      '(?:カード|通帳)を?[^。\\n]{0,20}封筒に入れ[^\\n]{0,50}(?:帰って|持って)(?:いき|行き|い[っ]た|行った)',
      '(?:カード|通帳)を?渡したら[^。\\n]{0,20}(?:戻って|返って|返して)',
      '\\b(?:asked|wanted)(?: me)? for (?:my|her|his) (?:bank )?pin\\b[^.?!\\n]{0,6} and (?:I|she|he) (?:told|gave)',
      `${WHO} (?:gave|given|handed(?: over)?) [^.?!\\n]{0,20}(?:my|our|his|her|the) (?:(?:cash|bank|debit|credit) ?card|bank ?book|passbook|PIN)\\b(?! ?(?:number|details?|info))`,
      `${WHO} ${TOLD_THEM} (?:bank (?:account )?(?:number|details?|info\\w*)|account (?:number|details?|info\\w*))`,
      '\\b(?:took|collected|picked up) (?:my|our|his|her) (?:\\w+ )?(?:card|bank ?book|passbook)\\b',
    ),
  ],
  [
    'gave-password',
    said(
      `(?:パスワード|ワンタイム(?:パス)?|(?<!(?:ギフト|プリペイド|電子マネー)[^。\\n]{0,30})(?:(?:認証|確認|セキュリティ)の?)?コード|(?:認証|確認|SMSの)番号)[^。\\n]{0,8}${GAVE}`,
      '(?:アカウント|LINE|ライン|スマホ|Instagram|インスタ)[がを]?[^。\\n]{0,4}(?:乗っ取|のっと)られ(?!たら|ない)',
      '\\bmy account (?:was|has been|got) hacked\\b',
      `(?<!裏[^。\\n]{0,6})(?:\\d|[四五六八])(?:けた|ケタ|桁)(?:の(?:番号|数字))?[^。\\n]{0,6}${GAVE}`,
      `${WHO} (?:[^.?!\\n]{0,30} and )?${TOLD_THEM} (?:(?:one[- ]time|verification|security|login|sms|\\d-digit) )*(?:password|passcode|code)\\b`,
    ),
  ],
  [
    'sent-id',
    said(
      `(?:免許証|マイナンバー(?:カード)?|保険証|身分証(?:明書)?|学生証|パスポート)[^。\\n]{0,12}(?:${SENT}|アップ(?:ロード)?し)${DONE}`,
      // They threaten with what they have already. 「送ったら消す」 would be their offer.
      `(?:免許証|マイナンバーカード|保険証|身分証(?:明書)?)[^。\\n]{0,12}送ったら、?[^。\\n消許返]{0,24}(?:脅され|危害|殺す|ばらす|バラす|さらす|晒す)`,
      `${WHO} (?:sent|gave|uploaded|texted|emailed) [^.?!\\n]{0,40}\\b(?:passport|licen[cs]e|id card|my id|residence card)\\b`,
    ),
  ],
  // What is to be done after a link was opened is to be done after somebody was let into the device, too.
  [
    'opened-link',
    said(
      `(?:リンク|URL|添付(?:ファイル)?)[^。\\n]{0,6}(?:開[いき]|押し|踏[んみ]|クリックし|タップし)${DONE}`,
      `ファイルを?開[いき]${REGRET}`,
      `(?:SMS|メール)[^。\\n]{0,10}アプリを?(?:入れ|インストールし)${DONE}`,
      '画面が勝手に動|(?:画面|パソコン|スマホ)[をが](?:見られて|操作され)',
      `(?:AnyDesk|TeamViewer|遠隔操作|リモート)[^。\\n]{0,16}(?:入れ|入れさせられ|インストールし|許可し|つない|つなぎ|され)(?:${DONE}|て(?:今|い))`,
      `(?:変な|知らない|あやしい|怪しい|偽の?)アプリを?(?:入れ|インストールし)${DONE}|アプリ[^。\\n]{0,6}(?:入れ|インストールし)${REGRET}(?=[^\\n]*(?:ウイルス|サポート|警告|警察|銀行|言われ))`,
      `${WHO} (?:clicked|opened|tapped) (?:on )?(?:(?:the|that|their|an?) (?:link|attachment|file)|it|that|them)\\b`,
      `${WHO} (?:installed|downloaded|set up) [^.?!\\n]{0,16}\\b(?:anydesk|teamviewer)\\b`,
      `${WHO} (?:let|allowed|gave) (?:them|him|her|someone|a (?:man|stranger)|the caller) [^.?!\\n]{0,24}\\b(?:control|access|into|remote)\\b`,
    ),
  ],
  // Who knows a name and an address writes and calls again, like those who had an answer.
  [
    'replied',
    said(
      `(?:返信|返事|折り返し(?:の?電話)?を?)し${REGRET}|(?:警告|ウイルス)[^。\\n]{0,20}電話し${DONE}|(?<!家の)電話に出${REGRET}|かけ直し${REGRET}|(?:LINE|ライン|友だち|友達)[をに]?追加し${REGRET}`,
      `(?:住所|名前|氏名|生年月日|誕生日|電話番号|携帯(?:の?番号)?|マイナンバー(?!カード)|家族のこと|個人情報)[^。\\n]{0,16}${GAVE}`,
      `${WHO} (?:(?:replied|responded|answered)(?! (?:the door|no\\b))|called (?:them |him |her |the number )?back)\\b`,
      `${WHO} (?:gave|given|entered|typed(?: in)?|told) (?:them |him |her )?(?:my|our) (?:full )?(?:name|address|phone number|date of birth|birthday)\\b`,
    ),
  ],
];

const NOW = '(?:これから|今から|いまから|今|いま|もうすぐ)';
/** About to hand over money: only where somebody from outside says to. */
export const ABOUT_TO_PAY = said(
  `${NOW}[^。\\n]{0,12}(?:銀行|ATM|コンビニ|郵便局)(?:に|へ|で)[^。\\n]{0,10}(?:行きます|行く(?!な)|行こう|向か(?:い|って)|います|いる|(?:お|下)ろし(?:ます|に)|(?:お|下)ろす|引き出[しす]|払い(?:ます|に))`,
  `${NOW}[^。\\n]{0,18}(?:振り?込みに|払いに|渡しに)(?:行|向)`,
  `${NOW}[^。\\n]{0,10}電話(?:が|は)?(?:つなが|繋が)って(?:い?ま|い?る)|(?:電話|通話)中(?:です|で、)`,
  '(?:ATM|銀行)に(?:着きました|着いた|います)',
  'コンビニ[^。\\n]{0,8}(?:カード|電子マネー)を?買って(?:い)?(?:ます|る)',
  '(?:払う|振り?込む|渡す|送る)(?:つもり(?:です|だ|で、)|ところです)|(?:払おう|振り?込もう|渡そう)と(?:思って|して)い?(?:ます|る)',
  '電話を?切(?:るな|らないで|ったら(?:だめ|ダメ|いけない))[^。\\n]{0,4}(?:と|って)言われ',
  `(?:いま|今)[^。\\n]{0,4}(?:振り?込む|振り?込み)[^。\\n]{0,8}(?:手続き|とこ|ところ)`,
  "(?:\\b(?:am|is|are)|['’]m|['’]s|['’]re) (?:about to|going to|on (?:my|his|her|the) way to) (?:pay|send|transfer|withdraw|the bank)",
  "(?:\\b(?:am|is|are)|['’]m|['’]s) on the phone with",
);
export const CALLER =
  /電話|メール|LINE|SMS|相手|担当|警察|検察|弁護士|役所|銀行協会|還付金|安全な口座|知らない人|止めたい|\bstop (?:him|her|them)\b|\b(?:police|officer|caller|lawyer|bank|phone)\b/i;
export const URGED =
  /止めたい|止めて(?:も|くれ|ほし)|止められ|\bstop (?:him|her|them)\b|言われ|言っ(?:て|た)|名乗|還付金|言うので|言うから|指示され|頼まれ|急げ|\b(?:told|tell(?:s|ing)?|said|says|asked|asking|someone on the phone)\b/i;

/** Somebody is here. Parcels are brought to the door every day, so that is none without trouble. */
export const AT_THE_DOOR = said(
  '(?:玄関|家の前|ドアの前|インターホン)[^。\\n]{0,24}(?:来て(?!くだ|下さ|いただ)|いる|います|いて|待って)',
  '(?:いま|今)[^。\\n]{0,24}(?:家|うち|自宅)に来て[^。\\n]{0,20}(?:払え|出せ|渡せ|よこせ)',
  `${NOW}[^。\\n]{0,8}(?:受け?取り|取り)に(?:来る|来ます|行く|伺)[^。\\n]{0,6}(?:と|って)(?:言われ|電話)`,
  '(?:カード|通帳|お金|現金)を?(?:取り|受け?取り|預かり)に(?:来(?:[るたま]|て(?!くだ|下さ|いただ|ね))|(?:伺|参)[^。\\n]{0,4}(?:と|って)(?:言|い|電話|連絡))',
  "(?:\\b(?:is|are)|['’]s|['’]re) (?:\\w+ ){0,4}at (?:my|the|our|her|his) (?:front )?door\\b",
);
const FETCHES = '(?:取り|受け?取り|預かり)に';
/** Said of what is happening; 「取りに来ることはありません」 is a warning. */
const IS_COMING =
  '来(?:ます(?!か)|まし|た|て(?:い|る|ま)|る(?:そう|みたい|らしい|と(?:いう|言|い|電|連)|って|んです|ので|よ|[。!\\s]|$))';
/** Trouble by itself: who comes to a house for cards or money, and a telephone at a cash machine. */
export const COMES_FOR_IT = said(
  `(?:通帳|キャッシュカード)を?${FETCHES}${IS_COMING}`,
  `(?:銀行|警察|弁護士|会社の人|上司|役所|協会|郵便局|農協|信用金庫|年金事務所|百貨店|デパート|職員|担当(?:者|の)|刑事|警官|行員|局員|係の?[人者員])[^。\\n「」]{0,12}(?:カード|お金|現金)を?${FETCHES}${IS_COMING}`,
  `${NOW}、?カードを?${FETCHES}${IS_COMING}`,
  '(?<!友達と|友人と)電話を?し(?:ながら|たまま)[^。\\n]{0,12}(?:ATM|銀行)|(?:ATM|銀行)[^。\\n]{0,8}電話を?し(?:ながら|たまま)',
  'ATM(?:の?前)?で[^。\\n]{0,8}電話を?して(?:る|い)',
  '(?:警察|検察|刑事)[^。\\n]{0,12}ビデオ通話(?:中|を?し)',
  `(?:弁護士|警察|検察|役所|銀行協会|知らない人)から(?:の)?電話[^\\n]{0,20}${NOW}[^。\\n]{0,12}(?:\\d円|万円?|お金|現金)を?(?:手?渡し|払い|振り?込み|送り)ます`,
  '(?:来|見え)(?:ます|る)。[^。\\n]{0,8}万円?を?(?:お|下)ろし',
  '(?:玄関|家|うち|自宅|ドアの前)[^。\\n]{0,24}(?:カード|通帳|お金|現金)を?(?:取り|受け?取り|預かり)に来て(?:い?ます|い?る)',
  'お金を(?:お|下)ろして[^\\n]{0,30}(?:もうすぐ|これから|今から)[^。\\n]{0,8}取りに来',
  'お金を(?:お|下)ろして[^。\\n]{0,8}(?:渡|振り?込)[^。\\n]{0,8}言われてい?(?:ます|る)',
  '\\bat (?:my|the|our) (?:front )?door\\b[^.?!\\n]{0,40}\\b(?:asking for|wants?|demand\\w*) (?:my|our|the) (?:\\w+ )?(?:cards?|money|cash|bank ?book)',
  '\\bat (?:the|an) (?:atm|cash machine|bank)\\b[^.?!\\n]{0,40}\\bon the phone\\b',
  '\\b(?:here|at (?:my|our) (?:front )?(?:door|house|home)) to (?:collect|pick up|take|get) (?:my|our|the) (?:\\w+ )?(?:cards?|money|cash|bank ?book|passbook)\\b',
);
/** A call that says that somebody is coming, told with its words: the only quotation that counts. */
export const CALLED_FOR_IT =
  /から[^「」。\n]{0,8}「[^」]*(?:万円|お金|現金|カード|通帳)[^」]*(?:取り|受け?取り|預かり)に(?:行|来|伺|向)[^」]*」(?:って|と(?:いう|の)?)[^。\n]{0,6}(?:電話|連絡)(?:が(?:あ|来|き)|で)/;
const WANTED =
  '(?:口座|暗証|番号|カード|通帳|お金|現金|残高|貯金|預金|資産|コード|パスワード|住所|生年月日|家族(?!旅行)|個人情報|免許証|マイナンバー|振り?込|払|送金|ATM|アプリ|\\d円|万円)';
const BID =
  '(?:[てで](?:ほしい|欲しい|ください|下さい|くれ)?|[えけせてねべめれろ]|よう(?:に)?|必要(?:だ|がある)?|預かる|取りに行く|取りに来る)';
const WANTED_EN = '(?:account|pin|passwords?|codes?|cards?|bank|savings|money|address|date of birth|passport)';
const DEMANDS = '\\b(?:asked|asks|asking|told|wants?|wanted|demand\\w*)';
/** What a favour is said to cost. */
const FEE = '(?:費用|手数料|示談金|保証金|保釈金|弁償|お金|\\d円|万円?)';
/** What the person was told to tell, pay or hand over: 口座を教えてと言われました, 暗証番号を聞かれた. */
export const DEMANDED = said(
  `${WANTED}[^。\\n]{0,24}(?:(?:聞か|きか|訊か|たずねら|尋ねら|求めら|頼ま|要求さ)れ|${BID}(?:と|って|に)?(?:言われ|いわれ|言って(?:き|い|ま)|のこと(?:で|$)))`,
  `(?:\\d円|万円?)(?:を|だ|です)?(?:払え|くれ|出せ|よこせ)?(?:と|って)[^。\\n]{0,6}(?:言わ|言っ|いわれ|電話|連絡|メール)|万円?だ(?:と|って)(?:[。、!\\s]|$)`,
  `${FEE}[^。\\n]{0,12}(?:かかり?ます?|かかる|要る|いる|要ります|いります|必要(?:だ|です)?|払[うえ]|支払[うえ])」?(?:と|って)[^。\\n]{0,12}(?:言わ|言っ|いわれ|電話|連絡|メール)`,
  `電話[^\\n]{0,60}「[^」]*(?:${FEE}|ATM)[^」]*」(?:って|と)(?:[。、!\\s]|$)`,
  `(?:と|って)電話で言われ[^\\n]{0,40}(?:ATM|振り?込|口座|暗証|カード)`,
  `${DEMANDS} (?:me|us|my \\w+|our \\w+)\\b[^.?!\\n]{0,40}\\b(?:(?:my|our|the|a) (?:\\w+ )?${WANTED_EN}|to (?:transfer|pay|send|move|buy|withdraw|install))\\b`,
  `${DEMANDS} (?:for )?(?:my|our) (?:\\w+ )?${WANTED_EN}\\b`,
  '\\b(?:said|says|told me)\\b[^?!\\n]{0,120}\\b(?:for a fee|fee of)\\b',
  '(?:漏れ|漏え|流出し)[^。\\n]{0,10}(?:と|って)[^。\\n]{0,6}(?:言わ|電話|連絡)',
  '(?:警察|検察|刑事)[^。\\n]{0,10}(?:LINE|ライン|ビデオ通話|DM)[^。\\n]{0,4}して(?:い?ます|い?る)|(?:LINE|ビデオ通話)[^。\\n]{0,8}(?:警察手帳|逮捕状)[^。\\n]{0,4}見せ',
  '\\b(?:said|says|saying)\\b[^.?!\\n]{0,30}\\b(?:must|have to|need to|should) (?:transfer|pay|send|withdraw|buy|move|give)\\b',
  '\\btold (?:me|us|him|her) (?:not )?to (?:stay on|hang up|keep it|tell)\\b',
  '\\b(?:said|says|saying)\\b[^.?!\\n]{0,30}\\b(?:account|card|phone|number|name)s? (?:is|was|has been|are|were) (?:being )?(?:used|frozen|blocked|suspended|compromised|linked)\\b',
  '\\b(?:they|he|she|someone|somebody|(?:the|a) (?:caller|man|woman|lawyer))\\b[^?!\\n]{0,80}\\b(?:wants?|wanted|asks?|asked|asking|demand\\w*|for)(?: me)?(?: (?:for|to pay))? (?:about )?(?:[$£€¥]\\d|\\d+ ?(?:dollars|usd|yen|pounds|euros|bitcoin))',
);
/** What nobody but a swindler calls about. */
export const BAIT =
  /漏れ|漏え|漏洩|流出|個人情報|名簿|ダークウェブ|還付|示談金|保釈金|ギフトカード|電子マネー|\b(?:leak(?:ed)?|breach|hacked|dark web|gift ?cards?|safe account)\b/i;
/** Neither family nor friend. */
export const OUTSIDER =
  /^(?:さっき|昨日|今日|いま|今|急に|突然)?、?(?:電話|メール|SMS|DM|手紙)で|警察|刑事|検察|銀行|信用金庫|協会|役所|役場|年金事務所|税務署|裁判所|弁護士|司法書士|保険会社|電力会社|電話会社|NTT|カード会社|サポート|マイクロソフト|センター|業者|会社の|知らない|見知らぬ|知り合った|変な|名乗|男の?人|女の?人|[^\s、。]の件で|\b(?:police|officer|bank|caller|lawyer|someone|somebody|stranger|support|a (?:man|woman|call))\b/i;
/** How they came. */
export const REACHED =
  /電話|番号から|訪ね|訪問|伺(?:う|い|って)|来て|来た|来まし|きまし|メール|ネット|手紙|はがき|\b(?:LINE|SMS|DM|call(?:ed|er|s)?|rang|phoned?|text(?:ed)?|e?mail(?:ed)?|messaged?|letter|came|they say|says?|saying|discord|whatsapp|telegram|instagram|on the line)\b|ビデオ通話|言われて(?:い)?(?:る|ます)|の件で/i;
/** Own affairs, at a counter or with somebody who comes every month. */
export const USUAL =
  /毎月|毎週|いつもの|定期|窓口|年末調整|管理会社|請求した|自分[がでから](?:頼|呼|相談|申し込|電話)|病院の(?:会計|受付)|総務|引っ?越し|修理|見積/;
export const FRIGHTENED =
  /怖|こわ|不安|脅|助けて|困って|声が変|全財産|口座を貸|偽サイト|ばらま|バラま|(?:親|誰)に(?:は|も)?(?:言え|いえ)(?:ない|ません)|(?:脱(?:いで|げ)|裸に)[^。\n]{0,4}(?:と|って)|逮捕状[^。\n]{0,8}(?:送|見せ|届)|どうし(?:よう|たら|ましょう|れば)|詐欺(?:ですか|でしょう|かも)|断ったら|逮捕|勝手に|言うなと|身代金|要求され|(?:払え|よこせ|渡せ|出せ)(?:と|って)|\b(?:scared|afraid|help|should i|threat\w*|(?:has|have|got) (?:my|our) (?:\w+ ){0,2}(?:photos?|pictures?|nudes?|videos?)|(?:will|going to|gonna) (?:post|share|publish|leak|upload)|unless i pay|now (?:he|she|they)(?:['’]re| is| are)? (?:wants?|asking|demand\w*))\b/i;
/** What swindlers are after, and whom they say they are. */
export const AT_STAKE =
  /警察|検察|逮捕|銀行|年金|役所|弁護士|お金|現金|万円|カード|通帳|ATM|暗証|口座|写真|動画|裸|服を?脱|免許証|学生証|身分証|判子|はんこ|印鑑|契約|ローン|借金|財産|身代金|データ|サイト|闇?バイト|\b(?:police|bank|money|cards?|pin|passport|pictures?|photos?|nudes?|videos?|fine|pay)\b/i;
/** Told, not written by those who deceive: said by others, suffered, regretted, asked about. */
export const TELLS = said(
  `${REGRET}|(?:言|い)われ(?:て|た(?!ら)|まし|る)|言ってい?(?:る|ます)|[られ]れてい?(?:る|ます)|(?:見せ|脅さ|騙さ|だまさ|取ら|とら|盗ま)れ`,
  '(?:詐欺|被害)にあ(?:い|っ)|なくな(?:って|り)|引き落とし|止めたい|信じて|つながって|切れた|電話が(?:き|来|あ)|誰にも|どう(?:すれば|したら|しよう|したの)|心配|不安|怖|(?:かも|みたい|らしい)(?:です)?[。\\s]*$',
  '\\b(?:says?|said|saying|told|asked|asking|wants?|scammed|hacked|worried|scared|stop (?:him|her|them)|what (?:do|should) i|made me)\\b',
  "\\bi(?: have|[’']ve)? (?:already )?(?:gave|paid|sent|clicked|entered|typed|installed|told|shared|opened|let|got)\\b",
);
/** Whom nobody would call so who writes to deceive. */
export const BY_A_STRANGER =
  /名乗(?:る|った)[^。\n]{0,8}(?:人|男|女|者|相手|ところ)[^。\n]{0,6}(?:から|が|に)|(?:変な|知らない|怪しい|あやしい)(?:人|男|女|会社|番号|弁護士|業者)から/;
/** Nobody says so who writes to deceive; a word of fear is not needed. */
export const IN_NEED =
  /(?:身に覚え|心当たり)のない(?:請求|荷物|引き落とし|購入|利用|契約|メール)|知らない(?:請求|引き落とし|荷物|契約|カード)|(?:信じ込ん|聞く耳を?持た|話を聞いてくれ)|(?:切|帰)らせてくれ(?:ない|ません)|の?(?:ふり|振り)を?した(?:人|男|女)|迷惑電話が|盗まれた|相談(?:したい|させて)|(?:どこ|誰)に(?:相談|通報|電話)(?:すれば|したら)|怒られる|\b(?:blackmail(?:ed|ing)|(?:someone|somebody|they|he|she)(?:['’]s|['’]re| is| are) pretending to be|being threatened|spam calls|(?:have|has|got) my (?:address|number|data|info\w*|password)|won['’]?t listen|scammed)\b/i;
/** What such a story is about. */
export const CONCERNS =
  /詐欺|騙|だま|相談|電話|警察|銀行|弁護士|役所|お金|現金|円|貯金|財産|カード|ギフト|口座|通帳|暗証|パスワード|コード|番号|リンク|サイト|アプリ|スマホ|パソコン|画面|アカウント|情報|写真|動画|裸|住所|DM|LINE|メール|\b(?:account|bank|card|money|pa(?:y|id)|pin|code|password|link|photos?|pictures?|police|lawyer|data|bitcoin|gift|scam\w*|phone|address|hacked|post)\b|[$£€¥]\d/i;
/** No longer a matter of what to do. */
export const SETTLED = /断(?:りました|った(?!ら))|無視し|詐欺でした|\bnever\b/i;
/** It is over; that nothing was handed over yet is no end. */
export const TURNED_DOWN =
  /断(?:りました|った(?!ら))|無視(?:し|する)|詐欺(?:でした|だって)|助か(?:りました|った)|帰(?:りました|った)/;
/** Whoever hung up is not on the telephone any more, and is not about to pay. */
export const HUNG_UP = /切りました|切った(?!ら)|払って(?:い)?(?:ません|ない)/;
export const DISTRESS =
  /死にたい|生きていけない|生きる(?:の|こと)が(?:つら|辛)|死のうと|自殺し|いなくなりたい|消えて?しまいたい|消えたい|生きていたくない|\b(?:want(?:s|ed)? to die|kill (?:myself|himself|herself))\b/i;

function said(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'i');
}
