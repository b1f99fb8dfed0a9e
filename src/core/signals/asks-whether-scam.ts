import { patternSignal } from './pattern.ts';

/** Somebody asks whether something is a scam, or tells that they got it. */
export const asksWhetherScam = patternSignal('asks-whether-scam', 'counter', [
  /(?:詐欺|怪しい|本物|迷惑メール|フィッシング|偽物|大丈夫|本当|ほんと|信じて)[^。\n]{0,8}(?:です(?:か|よね)|でしょうか|かな|かしら|かも|だよね|じゃ(?:ない|ね)|ですかね|だろうか|よね|[?？])/,
  /(?:って|という|みたいな|と書かれた|らしき)(?:メール|電話|SMS|メッセージ|連絡|DM|手紙|LINE)[^。\n]{0,14}(?:来|き(?:た|て)|届|かかって|もらっ|あった|受け)/,
  /\b(?:is (?:this|it|that) (?:a scam|legit|real|genuine|phishing|fake|safe)|anyone else (?:got|get|receive)|got (?:this|a) (?:weird|strange|suspicious|text|email|call)|has anyone|scam or)\b/i,
]);
