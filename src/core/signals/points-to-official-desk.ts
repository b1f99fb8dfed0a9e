import { patternSignal } from './pattern.ts';

/** Sends the reader to the police, 188, #9110 or the nearest consumer centre. */
export const pointsToOfficialDesk = patternSignal('points-to-official-desk', 'counter', [
  /[#＃]9110|消費者ホットライン|(?<!\d)188(?:番|へ|に|\(|（|「)|警察相談|最寄りの(?:警察|消費)|110番(?:通報|して)|(?:警察|消費生活センター|消費者センター)(?:署)?(?:等)?(?:に|へ|まで)[^。\n]{0,10}(?:ご?相談|ご?通報|ご?連絡|届け出)/,
  /\b(?:report (?:it|this|them)? ?to (?:the )?(?:police|ftc|action fraud|authorities|bank)|local police|consumer hotline|ftc\.gov|actionfraud|identitytheft\.gov)\b/i,
]);
