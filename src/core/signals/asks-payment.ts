import { patternSignal } from './pattern.ts';

/** Wants money moved. */
export const asksPayment = patternSignal('asks-payment', 'ask', [
  /(?:お?振り?込(?:み|ん|め|む)|お?支払い?|払(?:って|い|え)|入金|送金|納付|納め|お?振替|課金)(?:を|の)?(?:手続き?)?(?:を|が|は)?[^。\n「」]{0,14}?(?:ください|下さい|くださ|お願い|願います|いただ[きくけ]|頂[きくけ]|必要|完了(?:し|させ)|求め|なければ|ないと|ない場合|しろ|せよ|もらえ|くれ|ほしい|ちょうだい|次第|後に|いただき次第)/,
  /(?:口座|下記|指定|以下|こちら)[^。\n「」]{0,14}(?:に|へ|まで)[^。\n「」]{0,14}(?:お?振り?込|入金|送金|お?支払)/,
  /(?:手数料|費用|料金|代金|削除料|着手金|供託金|預託金|保証金|登録料|解決金|和解金|示談金|違約金|延滞金|事務手数料|実費|印紙代|調査費|管理費)(?:として)?[^。\n「」]{0,20}(?:必要|かかり|かかる|頂戴|申し受け|いただ[きく]|ご負担|お願い|発生|ご用意)/,
  /(?:\d[\d,.]*|[一二三四五六七八九十]+)\s?万?円[^。\n「」]{0,12}(?:お?振り?込|お?支払|入金|送金|納付|用意|払[っい])/,
  /\b(?:please |must |need to |have to |kindly )?(?:pay|transfer|send|wire|deposit|remit)\b[^.\n]{0,40}(?:[$€£]\s?\d|\d+ ?(?:usd|btc|dollars|bitcoin)|fees?\b|bitcoin|btc|deposit|money|amount|payment|gift cards?|wallet)/i,
  /\b(?:processing|handling|release|activation|registration|removal|retainer|joining|administration|clearance|service|customs|delivery|redelivery) (?:fee|charge|deposit)\b/i,
  /(?:make|complete|settle|submit|send) (?:a |the |your |this )?(?:payment|transfer|deposit|balance|outstanding)/i,
]);
