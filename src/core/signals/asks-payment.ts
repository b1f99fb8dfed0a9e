import { patternSignal, re } from './pattern.ts';
import { PAY, REQUEST } from './words.ts';

/** A sum of money in Japanese or in a currency's letters. */
const SUM =
  '(?:(?:\\d[\\d,.]{0,12}|[一二三四五六七八九十百千万弐壱参]{1,6})\\s?(?:[千万億]{0,2}円|[千万](?![人件名世社枚部通台点冊回本個台票戸以]))|[¥$]\\s?\\d[\\d,.]{0,12}|\\d[\\d.,]{0,10}\\s?(?:BTC|ETH|USDT|XMR|ドル|k(?![a-z])))';
const FEE =
  '(?:手数料|費用|実費|着手金|供託金|預託金|保証金|登録料|登録費|解決金|示談金|違約金|延滞金|印紙代|調査費|管理費|削除料|消去料|抹消料|取り?下げ料|掲載料|保管料|作業料|作業代|証明料|認証料|解除料|加入金|入会金|協力金|協賛金|謝礼|お礼|心付け|心づけ|ご?寄付|保険料|通信費|送料|関税|税金|罰金|未納金|未払い?金|滞納金|料金|(?<!身)代金|年会費|立替金|手間賃|口止め料?|焼却料|確認料|鑑定料|診断料|上書き料|印紙代|参加費|加入費|会費|分担金|初期費用|前金|頭金|先払い|後払い|免除金|弁護士費用|飯代|薬代|詫び料|保証人料|発行料|検査料|回収料)';

/** A payment that the writer makes, where a match ends: お支払い|いたします, 入金|します. */
const WE_PAY = /^.{0,2}(?:支払い?|振り?込み?|入金|送金)い?(?:いたし|致し|し)ます(?!と|か|よう)/;
/** What comes to the reader, right behind a sum: 8,000円|をお支払いいたします, 5,000円|分を進呈いたします. */
const IS_GIVEN =
  /^(?:分|相当)?(?:の[^。、\n]{1,8}?)?\)?を(?:全額|別途|[^。、\n]{0,8}に)?(?:自動(?:的に|で))?(?:お?支払い?|お?振り?込み?|ご?進呈|贈呈|ご?返金|還元|付与|支給|お?送り|お?届け|差し?上げ|お?渡し)(?:を?(?:いたし|致し|させていただき)|し)?ます(?!と|か|よう|ので)/;
const GIVING_AT_MOST = 36;
/** 「3万円を払えば500万円を入金します」 asks first. */
const IN_RETURN = /[えけせてねべめれ]ば|たら|ますと/;
const PAYMENT_AT_MOST = 4;
const VERB_AT_MOST = 10;

/** Wants money moved. */
export const asksPayment = patternSignal('asks-payment', 'ask', {
  ja: [
    re`${PAY}[^。\n「」]{0,14}?(?:${REQUEST}|必要|は?不要|次第|(?:確認|完了)(?:後|でき|され|が取れ)|の?(?:準備|用意)|いただけ(?:ない|ません)|なければ|(?:ない|ません)(?:と|場合)|ば(?:消|削|済|止|許|黙|解|終)|たら(?:消|削|許|黙|戻|解|終)|か[?？])`,
    re`(?:口座|下記|以下|指定|ウォレット|アドレス)[^。\n「」]{0,14}(?:に|へ|まで|宛)[^。\n「」]{0,14}(?:振り?込(?!先|まれ|み?(?:いた|致|まし|ます|します))|入金(?!いた|致|しま)|送金(?!いた|致|しま)|支払(?!い?(?:いた|致|しま))|送って)`,
    re`${FEE}[^。\n「」]{0,16}(?:${REQUEST}|必要|かかり|を?ご?請求(?:する|いた|申|し)|かかる|頂戴|申し受け|ご負担(?!(?:を|は|が)?お?(?:かけ|掛け|かから|掛から)(?:し(?:ません|ない)|す?る?ことの?な|ぬ|な[いく]|ず|ません))|発生|ご用意|未納|未払|滞納|先払い|前払い|前金|だけ|を(?:払|送|振|納|入)|${SUM})`,
    re`${SUM}[^。\n「」]{0,14}(?:${PAY}|用意|払[っいえう]|送って|送れ|送金|ご?負担|頂戴|いただけ|頂け|申し受け|お預け|お貸し|貸し|立て替え|渡[しせ]|持って[来き]|を?請求|お願い|で(?:消|削|落と|手を打|解決|済|黙|許|買い取|取り?下げ|外|戻|始め|参加|受講))`,
    re`(?:[1１一]|ひと)(?:件|行|口|人|枚|名|サイト|か所|回)[^。\n「」]{0,8}${SUM}`,
    re`(?:安全|保護|保全|検査|預託|専用|一時|別の|指定)(?:用|の|な)?口座(?:へ|に)[^。\n「」]{0,12}(?:移|振|送|預)`,
    re`(?:振り?込め|金を?(?:払|出|寄こ|よこ|用意)|お金を?(?:貸し|送っ|用意|準備|振|払|立て替)|用立て|工面)`,
    re`(?:未納|未払い?|滞納|ご精算|入金|お支払い?|振り?込まない|払わない)[^。\n「」]{0,16}(?:確認(?:できて|が(?:取れて|でき)|できません)|がない|と(?:次|公開|裁判|止|消)|至急|本日中|このまま|放置)`,
  ],
  en: [
    /\b(?:pay|transfer|send|wire|deposit|remit|venmo|zelle|paypal)\b(?! (?:you|us (?:a|an|your) (?:e|m))|(?:s|ing)? (?:attention))[^.\n]{0,40}?(?:[$€£¥]\s?\d[\d,.]{0,11}|\d[\d,.]{0,8} ?(?:usd|usdt|btc|eth|euros?|dollars|pounds|yen|k\b)|bitcoins?|\bfees?\b|\bdeposit\b|\bmoney\b|\bpayments?\b|gift ?cards?|\bwallet\b|\bamount\b|\bbalance\b|\bcash\b|\bcrypto\b)/,
    /\b(?:processing|handling|release|activation|registration|removal|retainer|joining|administrati(?:on|ve)|clearance|customs|redelivery|unlock(?:ing)?|filing|verification|transfer|notary|insurance|security|refundable|upfront|legal|court|network|gas|withdrawal) (?:fee|charge|deposit|tax)\b/,
    /\b(?:make|complete|settle|submit|arrange|clear)\b (?:a |the |your |this |an )?(?:outstanding |overdue |immediate |full )?(?:payment|transfer|deposit|balance|invoice|bill)\b/,
    /\b(?:you (?:owe|must pay|have to pay|need to pay)|payment of [$€£]?\d[\d,.]{0,11}|fee of [$€£]?\d[\d,.]{0,11}|fee\b[^.\n]{0,14}[$€£¥]\s?\d[\d,.]{0,11}|fee\b[^.\n]{0,14}(?:jpy|usd|eur|gbp) ?\d|cover (?:the )?(?:shipping|postage)|pay (?:by|before|within|now|today|tonight|up|him|me)\b|price is [$€£]?\d|(?:costs?|just|only|small tip|tip)\b[^.\n]{0,16}[$€£]\s?\d|[$€£]\s?\d[\d,.]{0,8} (?:in|worth of) (?:btc|bitcoin|crypto|usdt|eth|gift))/,
    /\b(?:lend|loan|borrow|front|spot) (?:me|you|us)?[^.\n]{0,16}(?:[$€£]\s?\d|money|cash)\b/,
  ],
  // A fee that is itself given back, and what the writer will pay.
  accept: (text, start, end) =>
    !/(?:返金|払い?戻し)(?:対応)?[をに]?させて/.test(text.slice(start, end)) &&
    (IN_RETURN.test(text.slice(start, end)) ||
      !(
        WE_PAY.test(text.slice(end - PAYMENT_AT_MOST, end + VERB_AT_MOST)) ||
        IS_GIVEN.test(text.slice(end, end + GIVING_AT_MOST))
      )),
  unless:
    /支払い?(?:日|方法|情報|手段|状況|履歴|いただいた|済|完了)|口座振替|引き?落とし|お支払い(?:いたし|し)ます|振り?込みいたします|(?:返金|払い?戻し)いた|支払われ|受け取りました|納税(?:相談|証明)/,
});
