import { patternSignal } from './pattern.ts';

/** Speaks as a lawyer, law firm, scrivener or legal department. */
export const claimsLawyer = patternSignal('claims-lawyer', 'claim', [
  /(?:弁護士(?:法人)?|法律事務所|司法書士|行政書士|法務(?:部|事務所|担当|代理人)|弁護団|顧問弁護士|代理人弁護士)[^。\n]{0,20}(?:です|と申します|でございます|より|から(?:の)?(?:ご?連絡|お知らせ|ご?案内)|が(?:代行|代理|対応|お手伝い)|所属|担当の|事務局)/,
  /(?:当|弊|私ども)(?:弁護士|法律|司法書士|行政書士)?事務所|(?:受任|代理人として|法的代理|ご依頼をいただき|通知人の代理)/,
  /\b(?:i am|this is|we are|from|on behalf of)\b[^.\n]{0,40}\b(?:attorney|lawyer|law firm|law office|legal (?:department|counsel|team|representative)|solicitors?|paralegal|barrister)\b/i,
]);
