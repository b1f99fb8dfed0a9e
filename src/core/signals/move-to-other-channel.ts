import { patternSignal } from './pattern.ts';

/** Wants the talk moved to LINE, Telegram, a DM, a new number. */
export const moveToOtherChannel = patternSignal('move-to-other-channel', 'ask', [
  /(?:LINE|ライン|らいん|Telegram|テレグラム|WhatsApp|ワッツアップ|Signal|シグナル|カカオ|WeChat|Skype|スカイプ|Instagram|インスタ|DM|Discord)(?:の)?(?:ID|アカウント|QR|グループ|公式)?[^。\n「」]{0,16}(?:追加|登録|連絡|友だち|友達|移[っり動]|送[っり]|ご?参加|お願い|ください|下さい|お越し|まで|でやり取り|で話)/i,
  /(?:この|下記|以下|次|こちら|記載)の?(?:電話)?番号[^。\n「」]{0,14}(?:お?電話|折り返し|ご?連絡|おかけ|お掛け)|折り返し[^。\n「」]{0,10}(?:お?電話|ご?連絡|ください)/,
  /\b(?:add|contact|message|text|reach|write|dm|chat|join)\b[^.\n]{0,24}\b(?:whats ?app|telegram|line|signal|wechat|discord|skype|messenger|private (?:chat|email)|personal email)\b/i,
  /\b(?:call (?:us|me|this number|now|toll[- ]free|our)|text (?:back|yes|us))\b/i,
]);
