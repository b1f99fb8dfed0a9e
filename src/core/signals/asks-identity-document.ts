import { patternSignal } from './pattern.ts';

/** Wants a picture or copy of an identity document. */
export const asksIdentityDocument = patternSignal('asks-identity-document', 'ask', [
  /(?:身分証(?:明書)?|免許証?|運転免許|マイナンバーカード|保険証|在留カード|パスポート|本人確認書類|顔写真|自撮り|通帳|キャッシュカード)[^。\n「」]{0,24}(?:画像|写真|写し|コピー|両面|撮影|アップロード|送[っりる付信]|ご?提出|お?見せ|預か|ご?用意|添付|返送|同封|LINE)/,
  /\b(?:send|upload|provide|attach|submit|photo|copy|picture|scan)\b[^.\n]{0,30}\b(?:passport|driver'?s? licen[cs]e|id card|identity document|government[- ]issued id|photo id|selfie|my number card|residence card|\bids?\b)/i,
]);
