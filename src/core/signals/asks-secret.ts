import { patternSignal } from './pattern.ts';

/** Wants a password, code, card number, PIN or recovery phrase. */
export const asksSecret = patternSignal('asks-secret', 'ask', [
  /(?:パスワード|暗証番号|認証(?:コード|番号)|確認(?:コード|番号)|ワンタイム|セキュリティコード|カード(?:番号|情報)|クレジットカード|口座(?:番号|情報)|有効期限|リカバリー?(?:フレーズ|コード)|シードフレーズ|復元フレーズ|秘密鍵|マイナンバー|ID(?:と|・|\/)パスワード|契約者番号|会員番号|生年月日|トークン)[^。\n「」]{0,30}(?:(?:ご?入力|ご?登録|ご?返信|ご?記入|再登録|お?知らせ|教え|送[っりれ]|ご?提示|ご?共有|お?伝え|更新|ご?確認)[^。\n「」]{0,8}(?:ください|下さい|くださ|お願い|願い|いただ|頂|必要|て(?:ね|よ|くれ|ほし)|しろ|をお))/,
  /(?:届い|送信|受信|表示)[^。\n]{0,16}(?:番号|コード|数字)[^。\n「」]{0,14}(?:教え|送[っり]|返信|入力|伝え|見せ|貼)/,
  /\b(?:enter|provide|send|reply with|confirm|verify|submit|update|share|give|tell|type|fill in)\b[^.\n]{0,30}\b(?:passwords?|pass ?codes?|pin|card (?:number|details|information)|cvv|(?:one[- ]time|verification|security|6[- ]digit|auth\w*) codes?|otp|seed phrase|recovery phrase|secret phrase|private keys?|social security|ssn|bank (?:account|details|information)|account number|credentials|date of birth|billing (?:information|details)|payment (?:information|details|method))\b/i,
]);
