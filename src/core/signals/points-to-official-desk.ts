import { patternSignal, re } from './pattern.ts';

/** Who says what comes of calling the police, forbids it or calls it useless does not send there. */
const TURNED_AWAY =
  '(?!すると(?!よ|良|い|安)|した(?:ら|場合|とき)|された|して(?:も(?!ら|い)|は(?:いけ|なら|だめ|ダメ|駄目)|みろ|みれば|どう|いる(?:こと|なら))|すれば(?!大丈夫|安心)|するな(?!ど|ら早)|しな[いく]|しよう(?:もの|と)|しますか|する(?:前によく|だけ|素振|ことは(?:禁|許|でき)|必要)|(?:いただく|頂く)必要)';
const NO_USE_GOING = '(?!(?:署)?[にへ](?:行|駆け込|電話し|相談し|通報し)[っんて]?(?:たら|だら|ても|でも|た場合))';
const TOLD_NOT_TO =
  "(?<!\\b(?:you|u) (?:(?:even|ever|go|and|just) ){0,3}(?:(?:try|dare|decide|want|choose|plan) (?:to|and) )?|\\b(?:not|no need to|without|about|bother|point in|attempt to|try to|contact or) |(?:n['’]t|never) (?:even )?)";

/** Sends the reader to the police, 188, #9110 or the nearest consumer centre. */
export const pointsToOfficialDesk = patternSignal('points-to-official-desk', 'counter', {
  ja: [
    re`[#＃]\s?9110|消費者ホットライン|(?<!\d)188(?:番|へ|に|\(|（|「|」|、|を|で|\s?[(（]?(?:いやや|イヤヤ))|警察(?:総合)?相談${TURNED_AWAY}|(?:最寄り(?:の)?|お近くの)(?:警察|消費|交番)${NO_USE_GOING}|110番(?:通報)?${TURNED_AWAY}${NO_USE_GOING}(?:(?<=通報)|して|へ|を)|交番${NO_USE_GOING}(?:へ|に)`,
    re`(?:警察|消費生活センター|消費者センター|警察署|消費生活(?:相談)?窓口|フィッシング対策協議会|カード会社)(?:や[^。\n]{1,10})?(?:など|等)?(?:に|へ|まで)(?:ご|お)?(?:相談|通報|連絡|届け出|報告|転送|電話|問い合わせ)${TURNED_AWAY}(?:して|を|くだ|いただ|する|しま|、|。)`,
  ],
  en: [
    /\b(?:report (?:it|this|them|any\w{0,12})?[^.\n]{0,12}to (?:the |your )?(?:police|ftc|action fraud|authorities|bank|it|security)|local police(?! (?:will not|won|can))|consumer hotline|ftc\.gov|actionfraud|action fraud|identitytheft\.gov|citizens advice|forward (?:it|them) to 7726|7726\b|garda station|reportfraud)\b/,
    re`#9110\b|\b(?:police consultation|consultation (?:line|desk) of the police|consumer affairs (?:centre|center|agency)|${TOLD_NOT_TO}call(?:ing)? (?:the police\b(?! (?:will|won|and (?:i|we|it|every\w{1,8}|your)\b))|188\b(?! (?:\w{1,12}s|people|men|women|children)\b)))`,
    /\bcall (?:your|the) bank\b[^.\n]{0,24}\b(?:number|back of|card|directly)\b/,
  ],
});
