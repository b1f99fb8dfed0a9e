import { patternSignal } from './pattern.ts';

/** Speaks as the police, an agency, a city hall or a consumer body. */
export const claimsPoliceOrAgency = patternSignal('claims-police-or-agency', 'claim', [
  /(?:警視庁|警察庁|[一-龠]{2,4}(?:県警|府警|道警)|警察署?|サイバー[^。\n]{0,6}(?:課|局|対策)|検察庁?|国民生活センター|消費生活センター|消費者(?:庁|センター)|個人情報(?:保護|対策|管理|監視|削除)[^\s。\n]{0,6}(?:委員会|センター|機構|協会|局|室)|総務省|金融庁|デジタル庁|法務省|厚生労働省|年金(?:機構|事務所)|国税(?:庁|局)|税務署|市役所|区役所|町役場|役場|裁判所)[^。\n]{0,24}?(?:です|と申し|でございます|の者|から(?:の)?(?:お?電話|ご?連絡|お知らせ|ご?案内|委託)|より|と名乗|を名乗|の委託|の依頼|認定|公認|指定)/,
  /(?:NPO|ボランティア|支援(?:団体|機構|センター)|対策(?:本部|室|センター|機構))[^。\n]{0,20}(?:です|と申し|の者|より|から(?:お?電話|ご?連絡))/,
  /\b(?:this is|i am|we are|from|calling from|officer)\b[^.\n]{0,40}\b(?:police|fbi|interpol|ftc|federal trade commission|ico\b|irs|hmrc|customs|data protection (?:authority|office|agency)|government|cyber ?crime|social security|ministry|revenue)\b/i,
]);
