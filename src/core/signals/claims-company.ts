import { patternSignal } from './pattern.ts';

/** Speaks as the breached or another company, its desk, or its "security centre". */
export const claimsCompany = patternSignal('claims-company', 'claim', [
  /(?:お客様(?:サポート|相談|対応|センター)|カスタマー(?:サービス|サポート|センター)|サポート(?:センター|事務局|窓口|チーム)|事務局|(?:お詫び|補償|返金|被害|情報漏(?:えい|洩))[^。\n]{0,10}(?:窓口|事務局|センター|係|担当|室)|セキュリティ(?:センター|部|チーム|担当|対策))[^。\n]{0,16}(?:です|と申し|でございます|より|から|\n|$)/,
  /(?:弊社|当社|当行|当金庫|当店|当サービス|弊行|当協会)(?:では|より|は|に|から|の)/,
  /\b(?:customer (?:service|support|care)|support team|security (?:team|department|center|centre)|help ?desk|account team|billing department|claims (?:administrator|department))\b/i,
]);
