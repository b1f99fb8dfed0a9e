import { patternSignal, re } from './pattern.ts';

const DESK =
  '(?:お客様(?:サポート|相談|対応|補償)[^。\\n「」]{0,4}|カスタマー(?:サービス|サポート|センター)|サポート(?:センター|事務局|窓口|チーム|デスク)|(?:お詫び|補償|返金|還付|被害|回復|救済|流出|情報漏(?:えい|洩))[^。\\n「」]{0,10}(?:窓口|事務局|センター|係|担当|室|チーム|基金)|セキュリティ(?:センター|部|チーム|担当|対策|室)[^。\\n「」]{0,4}|不正(?:利用|検知|アクセス)[^。\\n「」]{0,6}(?:センター|係|担当|室|チーム|窓口)|(?:お支払い|料金|債権|請求)[^。\\n「」]{0,6}(?:センター|担当|窓口|管理部|調整室))';

/** Speaks as the desk of the breached or another company: support, security, compensation, billing. */
export const claimsCompany = patternSignal('claims-company', 'claim', {
  ja: [
    re`${DESK}[^。\n「」]{0,14}(?:です(?!か|が、?(?:本物|偽)|よね|ね)|と申し|でございます|の(?:者|担当|[一-龠]{1,4}(?:です|と申|でございます))|より|からの?(?:お知らせ|ご?案内|ご?連絡|お電話)|を担当)`,
    re`${DESK}(?<=(?:^|\n|【|\[)[^。\n「」]{0,36})[^。\n「」]{0,8}(?=\n|$|】|\])`,
    re`(?:運営|管理|決済|配送|カード会社|銀行|携帯会社|電力|通信)[^。\n「」]{0,8}(?:から|より)(?:委託|依頼)[^。\n「」]{0,8}(?:受け|され|いただ)`,
  ],
  en: [
    /\b(?:this is|i am|i['’]m|we are|from|calling from|regards,?|sincerely,?|team,?)\b[^.]{0,40}\b(?:customer (?:service|support|care)|support (?:team|desk|center|centre)|security (?:team|department|desk|center|centre|division)|fraud (?:team|department|prevention)|help ?desk|it (?:support|desk|department)|account team|billing (?:department|team)|claims (?:administrator|department|desk|office)|refund (?:department|team)|recovery (?:department|team|desk|unit))\b/,
    /(?:^|\n)[^.\n]{0,30}\b(?:customer (?:service|support|care)|support team|security (?:team|department|center|centre)|fraud (?:team|department)|help ?desk|account team|billing department|claims (?:administrator|department)|refund department)\b[^.\n]{0,16}(?=\n|$)/,
  ],
  unless: /お問い?合わ?せ|ご相談は|までご連絡|contact|questions/,
});
