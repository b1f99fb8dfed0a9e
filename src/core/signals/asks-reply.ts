import { patternSignal } from './pattern.ts';

/** Wants an answer, a call back or personal details first; no money yet. */
export const asksReply = patternSignal('asks-reply', 'ask', [
  /(?:ご?返信|お?返事|ご?連絡|お?電話|ご?一報|ご?回答|お?返答)[^。\n「」]{0,14}(?:ください|下さい|くださ|お願い|願います|いただ[きけく]|頂[きけく]|お待ち|待って|求め|ちょうだい|くれ|もらえ)/,
  /(?:お?名前|氏名|ご?住所|お?電話番号|ご?連絡先|ご?都合|生年月日)[^。\n「」]{0,14}(?:お?知らせ|教え|お?聞かせ|送[っり]|ご?記入|ご?返信)/,
  /\b(?:reply|respond|get back to|contact (?:me|us)|call (?:me|us) back|let me know|write back|email me)\b/i,
]);
