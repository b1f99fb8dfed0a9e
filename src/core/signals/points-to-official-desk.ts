import { patternSignal, re } from './pattern.ts';

/** Who says what comes of calling the police, or that there is no need to, does not send there. */
const TURNED_AWAY =
  '(?!すると(?!よ|良|い|安)|したら|しても(?!ら|い)|すれば|するな|しな[いく]|しよう(?:もの|と)|(?:する|いただく|頂く)(?:必要|の?は))';
const UNLESS_TOLD_NOT_TO =
  "(?<!\\b(?:if|when|should|before|until|once) (?:you|u) (?:\\w{1,8} ){0,3}|(?:not|n['’]t|never|no need to|without) )";

/** Sends the reader to the police, 188, #9110 or the nearest consumer centre. */
export const pointsToOfficialDesk = patternSignal('points-to-official-desk', 'counter', {
  ja: [
    re`[#＃]\s?9110|消費者ホットライン|(?<!\d)188(?:番|へ|に|\(|（|「|」|、|を|で|\s?[(（]?(?:いやや|イヤヤ))|警察(?:総合)?相談|最寄り(?:の)?(?:警察|消費|交番)|お近くの(?:警察|消費|交番)|110番(?:通報${TURNED_AWAY}|して(?!も(?!ら|い))|へ|を)|交番(?:へ|に)`,
    re`(?:警察|消費生活センター|消費者センター|警察署|消費生活(?:相談)?窓口|フィッシング対策協議会|カード会社)(?:や[^。\n]{1,10})?(?:など|等)?(?:に|へ|まで)(?:ご|お)?(?:相談|通報|連絡|届け出|報告|転送|電話|問い合わせ)${TURNED_AWAY}(?:して|を|くだ|いただ|する|しま|、|。)`,
  ],
  en: [
    /\b(?:report (?:it|this|them|any\w{0,12})?[^.\n]{0,12}to (?:the |your )?(?:police|ftc|action fraud|authorities|bank|it|security)|local police|consumer hotline|ftc\.gov|actionfraud|action fraud|identitytheft\.gov|citizens advice|forward (?:it|them) to 7726|7726\b|garda station|reportfraud)\b/,
    re`#9110\b|\b(?:police consultation|consultation (?:line|desk) of the police|consumer affairs (?:centre|center|agency)|${UNLESS_TOLD_NOT_TO}call(?:ing)? (?:the police\b|188(?=$|\n|[^\w\n]*$|[.,;:!?)]| (?:or|and|for|if|from|to|in|now|at|today|free)\b)))`,
    /\bcall (?:your|the) bank\b[^.\n]{0,24}\b(?:number|back of|card|directly)\b/,
  ],
});
