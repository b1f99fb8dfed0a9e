/*
 * What a message does, in the words that public rules are written in: who it claims to come from and what it asks or offers.
 * One line a feature: `about` must be in the clause, and `also` when given.
 */

import { CARD_HANDED_OVER } from './bank-card.ts';
import { type Clause, denied } from './clauses.ts';
import type { Feature } from './contact-schema.ts';

/** Half-open, in normalised text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface FeatureClaim extends Range {
  readonly feature: Feature;
}

interface Pattern {
  readonly feature: Feature;
  /** A cheap look at the whole text first: most messages have none of these words. Without a hint that look is for `about`, which must then have no anchor and look to neither side. */
  readonly hint?: RegExp;
  readonly about: RegExp;
  readonly also?: RegExp;
  /** Looked for in the whole sentence: the purpose stands in one clause, the demand in the next. */
  readonly wide?: true;
}

const SPEAKS =
  '(?:の[^。、\\n]{1,12})?(?:です(?=[。!、がけ\\n]|$)|でございます|と申します|の者です|より(?:重要|緊急|お知らせ|ご?連絡|ご?案内|ご?通知|の)|から(?:の)?(?:重要|緊急|お知らせ|ご?連絡|ご?案内|ご?通知|お電話)|と名乗|だと名乗)';
const POLICE =
  '(?:警視庁|警察庁|[^\\s、。]{2,4}(?:県警|府警|道警)(?:察)?(?:本部)?|[^\\s、。]{1,6}警察署|警察|サイバー犯罪対策課|サイバー警察局|検察庁|捜査[一二三四]?課|刑事課|\\b(?:the )?(?:National Police|Metropolitan Police|cyber ?crime unit))';
const PUBLIC =
  '(?:国民生活センター|消費生活センター|消費者(?:庁|センター)|(?:国の)?個人情報(?:保護|削除|管理|対策)[^\\s、。]{0,6}(?:委員会|センター|機構|協会|財団|事務局|庁|課)|総務省|金融庁|経済産業省|法務(?:省|局)|デジタル庁|内閣府|厚生労働省|日本年金機構|年金事務所|[^\\s、。]{1,6}(?:市役所|区役所|町役場|村役場)|公的機関|行政機関|Personal Information Protection Commission|Consumer Affairs (?:Agency|Center))';
const PENSION = '(?:日本年金機構|年金事務所|ねんきんダイヤル|年金機構|Japan Pension Service)';
const CENTRE = '(?:国民生活センター|消費生活センター|消費者センター)';
const LAWYER = '(?:弁護士(?:法人|事務所)?|法律事務所|司法書士|法務部|law ?yers?|law firm|attorney)';

/** A body speaks: 「…です」「…より」, a heading 【…】, or a line of its own at the end like a signature. */
function sender(body: string): RegExp {
  return new RegExp(
    `${body}[^。\\n」]{0,24}?${SPEAKS}|【[^】]{0,12}${body}[^】]{0,16}】|^\\s*(?:差出人|From|発信者|送信者)[::]?\\s*${body}|^\\s*(?:[-―—=]+)?\\s*${body}[^。、をがはにで\\n]{0,20}\\s*$|\\b(?:this is|we are|I am|from) (?:the )?${body}`,
    'i',
  );
}

const DELETE =
  '(?:削除|消去|抹消|(?<=(?:情報|データ|名簿|リスト|氏名|名前|住所)(?:を|も|は|から){0,2})消(?:す|し(?!費)|せ)|拡散(?:を)?(?:防止|停止|阻止)|非公開|\\b(?:delet|remov|eras|wip)\\w*)';
const DATA = '(?:情報|データ|個人情報|名簿|リスト|氏名|住所|写真|動画|画像|\\b(?:data|information|details|records?))';
const AMOUNT =
  '(?:[\\d,.]+|[一二三四五六七八九十百]+)\\s*(?:億|万|千)?円|[¥￥$]\\s?[\\d,]+|[\\d.]+ ?(?:BTC|USDT|ETH)|(?:JPY|yen)';
const FEE =
  '(?:手数料|費用|料金|代金|削除料|作業料|供託金|保証金|保釈金|和解金|解決金|示談金|着手金|預り?金|登録料|事務手続き?料|違約金|ビットコイン|仮想通貨|暗号資産|現金|お金|金銭|入金|\\b(?:fees?|payments?|bitcoin|deposit)\\b)';
const PAY =
  '(?:お?振り?込(?:ん|み|む|め)|お?支払|払(?:っ|い|う|え)|入金|送金|納付|納め|ご?購入|用意し|\\b(?:pay|transfer|wire|send|deposit)\\b)';
const REQUEST =
  '(?:ください|下さい|お願い|願います|いただき(?:ます|たく)|いただく|いただけ(?:れば|ます)|頂[きく]|必要|かか(?:り|る)|発生|請求|求め|しろ|せよ|なければ|ないと|ない場合|\\b(?:please|must|need|require|or we|to (?:avoid|have|delete))\\b)';
const GIFT =
  '(?:お詫び金|謝罪金|補償金?|賠償金?|損害賠償|見舞金|慰謝料|給付金|和解金|還付金?|返金|払い?戻し?|分配金|クーポン|商品券|金券|ギフト(?:券|コード|カード)?|図書カード|電子マネー|謝礼|お詫びの(?:品|しるし|印)|compensation|refund|voucher|gift card|settlement)';
const GIVE =
  '(?:進呈|差し上げ|お?渡し|お?送り(?:いた|し|させ)|お贈り|贈呈|支給|付与|給付|受け?取(?:れ|る|り|っ)|お?受取|受給|申請|(?:お?支払い?|お?振り?込み?|返金|返還|補償|還付)(?:を|いた|させて|し(?:ます|た)|され)|振り込みます|用意(?:いた|して|し)|戻(?:り|る|って)|対象|\\b(?:receive|claim|entitled|eligible|available|offer|pay you|get)\\w*)';

const PATTERNS: readonly Pattern[] = [
  { feature: 'sender-police', hint: /警|検察|捜査|刑事|サイバー|police|cyber/i, about: sender(POLICE) },
  {
    feature: 'sender-public-body',
    hint: /警|検察|捜査|刑事|サイバー|センター|[省庁局]|役所|役場|機関|機構|協会|財団|委員会|事務所|個人情報|police|commission|agency|center/i,
    about: sender(`(?:${PUBLIC}|${POLICE})`),
  },
  { feature: 'sender-pension-service', hint: /年金|ねんきん|pension/i, about: sender(PENSION) },
  { feature: 'sender-consumer-centre', hint: /センター/, about: sender(CENTRE) },
  { feature: 'sender-houterasu', hint: /法テラス|司法支援/, about: sender('(?:法テラス|日本司法支援センター)') },
  { feature: 'sender-lawyer', hint: /弁護士|法律|司法書士|法務|law|attorney/i, about: sender(LAWYER) },
  {
    feature: 'deletion-offer',
    hint: /削除|消[去すしせ]|抹消|拡散|非公開|delet|remov|eras|wip/i,
    wide: true,
    about: new RegExp(`${DATA}[^。\\n]{0,20}${DELETE}|${DELETE}[^。\\n]{0,20}${DATA}`, 'i'),
    also: /(?:代行|いたします|します|できます|可能|差し上げ|してあげ|お手伝い|支援|手続き|申請|希望|必要|ご案内|承り|ため|には|場合|して(?:ほし|欲し)|\b(?:can|will|help|service|must|fee|to)\b)/i,
  },
  {
    feature: 'deletion-fee',
    hint: /削除|消[去すしせ]|抹消|拡散|非公開|delet|remov|eras|wip/i,
    wide: true,
    about: new RegExp(
      `${DELETE}[^。\\n]{0,40}(?:${FEE}|${AMOUNT})|(?:${FEE}|${AMOUNT})[^。\\n]{0,40}${DELETE}|${DELETE}[^。\\n]{0,8}(?:ほし|欲し|希望|たければ)[^。\\n]{0,20}(?:お?振り?込|(?<!未)払(?:っ|い|う|え|わ)|入金|送金)`,
      'i',
    ),
  },
  {
    feature: 'deletion-proxy',
    hint: /代理|代わり|別の/,
    about:
      /(?:代理(?:人|の(?:人|方))|代わり(?:の|に(?:なる|登録する))(?:人|方)|別の(?:人|方))[^。\n]{0,14}(?:立て|必要|登録|決め|選(?:任|ん)|探|お願い|紹介|なって)/,
  },
  {
    feature: 'deletion-done',
    hint: /削除|消し|消せ|抹消|取り消/,
    about:
      /(?:残[りる]|最後|あと)[^。\n]{0,6}[1一]\s?(?:[かカヶ箇]?所|社|件|つ)|[2-9二三四五六七八九数]\s?(?:[かカヶ箇]所|社)[^。\n]{0,20}(?:削除|消し|消せ|抹消|取り消)/,
  },
  {
    feature: 'money-offered',
    hint: /金|償|返|払い?戻|クーポン|券|ギフト|カード|マネー|謝礼|お詫び|円|[¥￥$]|compensation|refund|voucher|gift|settlement|yen|JPY/i,
    about: new RegExp(
      `(?:${GIFT}|(?:${AMOUNT})(?:分|相当)の?)[^。\\n]{0,40}?${GIVE}|${GIVE}[^。\\n]{0,24}(?:${GIFT})|(?:お詫び|謝罪|補償|賠償|見舞|給付|還付|返)金が(?:あり|ござい|出|発生し)|(?:${AMOUNT})[^。\\n]{0,6}(?:が|を)(?:お?支払われ|お?振り?込まれ|支給|給付|還付|返金|返還|進呈|贈呈|差し上げ|お?受け?取(?:れ|り(?:いただけ|になれ)))(?![^。\\n]{0,6}(?:ない|なけれ|ません|ず))`,
      'i',
    ),
  },
  {
    feature: 'money-asked',
    hint: /振|払|金|納|購入|用意し|料|費|コイン|通貨|暗号|pay|transfer|wire|send|deposit|fee|bitcoin/i,
    about: new RegExp(
      `(?:${FEE}|${AMOUNT}|口座(?:番号|情報)?(?:に|へ|まで))[^。\\n]{0,30}?${PAY}[^。\\n]{0,16}?${REQUEST}|${PAY}[^。\\n]{0,10}?${REQUEST}|(?:${FEE})[^。\\n]{0,20}(?:必要|かかり|発生|請求|頂戴|申し受け|いただき(?:ます|たく))|(?:${FEE}|${AMOUNT})[^。\\n]{0,12}(?:を)(?:お?振り?込|支払|払|送金|入金)(?!い(?:たし|ます))|\\b(?:pay|transfer|wire|send)\\b[^.\\n]{0,30}(?:fee|${AMOUNT}|bitcoin|money|account)`,
      'i',
    ),
  },
  { feature: 'atm', about: /ATM|現金自動|無人契約機/i },
  {
    feature: 'cash-by-post',
    about:
      /(?:現金|お金)[^。\n]{0,16}(?:宅配便|ゆうパック|レターパック|郵送|送付|バイク便|宅急便)|(?:宅配便|ゆうパック|レターパック|宅急便)[^。\n]{0,16}(?:現金|お金)/,
  },
  {
    feature: 'prepaid-code',
    about:
      /(?:プリペイド|ギフト(?:カード|券|コード)|電子マネー|iTunes|Apple ?(?:Gift|ギフト)|Google ?Play|Amazon ?ギフト|アマゾンギフト|WebMoney|ウェブマネー|ビットキャッシュ|BitCash)[^。\n]{0,40}(?:番号|コード|購入|買|code|buy|purchase|scratch)/i,
    // Told the number away, or sent to buy one; a company that sends its customers a code asks for nothing.
    also: /(?:教え|伝え|知らせ|返信|購入|買|撮|(?:送(?:って|信(?:して)?|付(?:して)?)?|入力(?:して)?|ご?連絡(?:して)?)(?:を?お願い|くだ|下さい|いただ(?:き(?!ました)|く)|頂|くれ|ほし|欲し|しろ|せよ)|送れ|\b(?:send|buy|purchase|share)\b)/i,
  },
  { feature: 'convenience-payment', about: /コンビニ[^。\n]{0,30}(?:支払い?番号|払込|収納|受付番号|端末|お?支払)/ },
  {
    feature: 'messenger-contact',
    about:
      /(?:LINE|ライン|メッセンジャー|WhatsApp|ワッツアップ|Telegram|テレグラム|Signal|シグナル|Skype|スカイプ|WeChat|カカオ|ビデオ通話|video call)/i,
    also: /(?:追加|登録|連絡|通話|送|移|取り調べ|聴取|事情|add|contact|call|message)/i,
  },
  {
    feature: 'warrant-image',
    about:
      /(?:逮捕状|警察手帳|捜査令状|令状|身分証)[^。\n]{0,20}(?:画像|写真|送|添付|見せ|提示|データ)|arrest warrant/i,
  },
  {
    feature: 'card-handover',
    hint: /カード|通帳/,
    about: new RegExp(
      `(?:キャッシュカード|通帳)[^。\\n]{0,30}(?:預か|お預|回収|受け取りに|渡し|交換|封筒に|取りに)|${CARD_HANDED_OVER}`,
    ),
  },
  { feature: 'asks-pin', about: /暗証番号[^。\n]{0,20}(?:教え|お知らせ|入力|伝え|お伺い|確認)/ },
  {
    feature: 'secrecy',
    about:
      /(?:守秘義務|他言(?:無用|しない|は)|口外|誰にも(?:話|言|相談)|家族にも(?:話|言|秘密|内密)|秘密保持|内密|do not tell anyone|keep (?:this|it) secret|confidential)/i,
  },
  {
    feature: 'recovery-offer',
    hint: /被害|取り戻|騙し|だまし|失った|recover/i,
    about:
      /(?:被害(?:金|額|回復|救済)|騙し取られた|だまし取られた|失った(?:お金|資金))[^。\n]{0,30}(?:取り戻|回収|返金|返還|回復|救済)|recover (?:your )?(?:lost )?(?:money|funds)/i,
  },
  { feature: 'distribution-fee', about: /(?:分配金|救済法|被害回復分配)[^。\n]{0,40}(?:手数料|費用|ATM|振り?込|支払)/ },
  {
    feature: 'image-demand',
    about:
      /(?:裸|ヌード|下着|全裸|わいせつ|エッチな|性的な)[^。\n]{0,12}(?:写真|画像|動画|自撮り)[^。\n]{0,12}(?:送|撮|よこ|くれ|見せ)|send (?:me |us )?(?:your )?(?:nude|naked)/i,
  },
  {
    feature: 'official-warning',
    about:
      /(?:警視庁|警察庁|消費者庁|国民生活センター|総務省)[^。\n]{0,16}(?:からの?)?(?:公式)?(?:注意喚起|警告|お知らせ|通達|公認|認定)/,
  },
  {
    feature: 'case-solicitation',
    about:
      /(?:無料相談|ご?相談|ご?依頼|ご?契約|着手金|委任|お手続き)[^。\n]{0,24}(?:ください|お願い|ご?案内|必要|承り|お電話)/,
  },
];

/** The features of a message, in the order of the patterns; denied and reported clauses count for nothing. */
export function findFeatures(clauses: readonly Clause[]): FeatureClaim[] {
  const found: FeatureClaim[] = [];
  const asserted = clauses.filter((clause) => !clause.reported);
  const whole = joinSentences(asserted);
  const text = asserted.map((clause) => clause.text).join('');
  for (const { feature, hint, about, also, wide } of PATTERNS) {
    if (!(hint ?? about).test(text)) continue;
    for (const clause of wide ? whole : asserted) {
      const match = about.exec(clause.text);
      if (match === null || (also !== undefined && !also.test(clause.text))) continue;
      if (!feature.startsWith('sender-') && denied(clause, match.index)) continue;
      const start = clause.start + match.index + (match[0].length - match[0].trimStart().length);
      found.push({ feature, start, end: start + match[0].trim().length });
    }
  }
  return found;
}

function joinSentences(clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    if (last?.sentence === clause.sentence && last.end === clause.start)
      joined[joined.length - 1] = { ...last, end: clause.end, text: last.text + clause.text };
    else joined.push(clause);
  }
  return joined;
}
