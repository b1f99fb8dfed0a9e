import { patternSignal } from './pattern.ts';

/** The sober detail of a real notice: what was found when, counts, cause, authorities told, recurrence prevented. */
export const soberNotice = patternSignal('sober-notice', 'counter', [
  /(?:対象(?:者|件数|となる|の(?:方|お客様))|漏(?:えい|洩)(?:した|の(?:おそれ|可能性|対象|件数)))[^。\n]{0,24}(?:\d[\d,]*\s?(?:件|名|人)|以下のとおり)/,
  /(?:個人情報保護委員会|監督官庁|所轄(?:の)?警察|警察(?:署)?)[^。\n]{0,14}(?:へ|に)(?:の)?[^。\n]{0,10}(?:報告|届け?出|相談|通報)(?:し|いた|を(?:行|し|済)|済)/,
  /再発防止(?:策|に|を|の)|(?:原因|経緯)(?:と|について|の(?:調査|究明))|外部(?:の)?(?:専門(?:機関|家|業者)|調査会社)|二次被害(?:の|は|を|が)|(?:現時点|現在)(?:で(?:は)?|において)[^。\n]{0,30}(?:確認され|事実|判明)/,
  /\b(?:notified (?:law enforcement|affected|the attorney general)|third[- ]party forensic|forensic (?:investigation|experts?)|we (?:became aware|discovered|determined|learned)|may have (?:been|included|contained)|complimentary (?:credit|identity)|credit monitoring|out of an abundance of caution|no evidence (?:of|that))\b/i,
]);
