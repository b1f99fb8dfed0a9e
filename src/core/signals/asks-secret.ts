import { patternSignal, re } from './pattern.ts';
import { REQUEST } from './words.ts';

const SECRET =
  '(?:パスワード|パスコード|暗証番号|暗証|4桁|四桁|四けた|セキュリティコード|カード(?:番号|情報)|クレジットカード|口座(?:番号|情報)|有効期限|リカバリー?(?:フレーズ|コード)|シード(?:フレーズ)?|復元フレーズ|秘密鍵|マイナンバー|個人番号|APIキー|トークン|第二?暗証|乱数表|合言葉|CVV|裏面の3桁)';
const CODE =
  '(?:(?:認証|確認|ワンタイム|SMS|本人確認|登録|受取)(?:コード|番号|パスワード)|\\d桁の(?:番号|コード|数字)|六桁|6けた|コード|番号|数字)';
const TELL =
  '(?:教え|お?知らせ|送[っりるれ付信]|ご?返信|ご?返送|お?伝え|読み上げ|読んで|ご?提示|共有|転送|見せ|貼[っりる]|言って|おっしゃ|お聞かせ|お?控え|申告|プッシュ|読んで|FAX|ファックス)';

/** Wants a password, code, card number, PIN or recovery phrase. */
export const asksSecret = patternSignal('asks-secret', 'ask', {
  ja: [
    re`${SECRET}[^。\n「」]{0,30}?(?:${TELL}[^。\n「」]{0,12}(?:${REQUEST}|願|か[?？。]|れば|て[、。!ねよ]|たら|だけ)|(?:ご?入力|ご?記入|打ち込|書いて|お書き|入れて)[^。\n「」]{0,12}(?:${REQUEST}|願|れば|必要|いただ))`,
    re`${SECRET}[^。\n「」]{0,12}(?:お?尋ね|お?聞き|お?伺い)(?:する|し|いた)`,
    re`(?:ご?入力|ご?記入)(?:する|いただく)?(?:内容|項目|事項|が必要)[^。\n「」]{0,20}${SECRET}`,
    re`(?:届[いくき]|送信され|受信|送られ|表示|届きまし)[^。\n「」]{0,16}${CODE}[^。\n「」]{0,14}?${TELL}`,
    re`${CODE}(?:が|も)?(?:届|来|送ら|出)[^。\n「」]{0,14}${TELL}`,
    re`(?:認証|確認|ワンタイム)(?:コード|番号|パスワード)(?:を|も)[^。\n「」]{0,8}${TELL}[^。\n「」]{0,8}(?:${REQUEST}|て|か)`,
  ],
  en: [
    /\b(?:enter|provide|send|reply with|confirm|submit|share|give|tell|type|fill in|text|read|forward|have ready)\b[^.\n]{0,30}\b(?:passwords?|pass ?codes?|\bpin\b|card (?:number|details|information)|cvv|seed phrase|recovery phrase|secret phrase|private keys?|social security|\bssn\b|bank (?:account|details|information)|account number|credentials|online banking|mother['’]?s maiden)/,
    /\b(?:send|reply with|give|tell|read|share|forward|text|provide|what(?:['’]s| is))\b[^.\n]{0,30}\b(?:(?:one[- ]time|verification|security|\d[- ]digit|login|auth\w{0,12}|confirmation) (?:codes?|number|pin)|\botp\b|the codes?|code (?:you|that|we|i|just))\b/,
    /\bcode\b[^.\n]{0,30}\b(?:send it|tell me|text it|read it|give it)\b/,
  ],
  unless:
    /誰(?:に|か)も|他人に|第三者に|使い回|同じパスワード|do not share|never share|don['’]t share|問い?合わ?せ(?:番号|コード)/,
});
