import { patternSignal } from './pattern.ts';
import { REQUEST } from './words.ts';

/** Hours or a few days, today, now: a date by which something is due is no hurry. */
const LOOKS_AHEAD = 60;

/** What makes the hurry the reader's: a request, a payment, a loss. */
const FOR_THE_READER = new RegExp(
  `${REQUEST}|まで(?:です|。|$|\\s|に)|限り|必着|締|停止|失効|無効|対象外|終了|消[えしすさ]|削除|公開|凍結|訴訟|法的|移行|手続|連絡|返信|返事|振|支払|払|入金|送|申請|受取|受け取|確認|変更|更新|お?電話|ログイン|認証|登録|買|決め`,
);
const FOR_THE_READER_ENGLISH =
  /\b(?:pay|send|click|verif|confirm|updat|call|reply|respond|contact|act|clos|suspend|delet|publish|claim|log ?in|transfer|complet|los[et]|expir|permanent|public|deadline|you (?:need|must|have)|or (?:else|i|we|you))/i;
/** The writer hurries, not the reader: 「3営業日以内にご返信いたします」, or it is a security response that was made. */
const FOR_THE_WRITER =
  /^[^。\n]{0,40}(?:いたします|致します|します|しました|いたしました|させていただ|差し上げ|しており|予定|お届け(?!先)|発送|届き|反映|着金|返金され|行い(?:ま|、)|講じ|開始し|停止し|遮断し|確認し(?:た|、|ま)|報告し|連絡し|公表し|対応し|相談し|通報し|申し出(?:て|る)|閉鎖し|隔離し|無効化し|切り離し|当該[^。\n]{0,12}無効化|被害(?:の)?拡大防止のため、?(?:当該|対象|全))|^[^.\n]{0,40}\b(?:we (?:will|['’]ll|took|began|have|launched|started|are)|you (?:will|['’]ll) (?:receive|get|hear)|we['’]ll|took|launched|engaged|notified|secured|disabled|began|started|initiated|reset)\b/i;
/** "I immediately called" tells what was done; "will be immediately suspended" presses the reader. */
const DONE = /^ (?:(?!(?:proc|succ|exc|n|f|sp)eed\b|indeed\b)\w{3,14}ed|sent|brought|hung|went)\b/i;
const WILL_BE = /\b(?:be|get|being) $/i;
const WRITER_BEFORE =
  /\b(?:we|our \w{1,12}|they|and|team) (?:\w{1,12} )?$|(?:当社|弊社|当行|当院|本学|当校|当市|本市|事務局|担当者)(?:は|では|にて|より|から)、?[^。\n]{0,16}$/i;

/** A short deadline or hurry that is put on the reader. */
export const deadline = patternSignal('deadline', 'pressure', {
  ja: [
    /(?:本日|今日|今夜|今晩|明日|明朝)(?:中|限り|まで|いっぱい|付|\d{1,2}時|の\d{1,2}時|[午正]|必着|締)/,
    /(?<![\d.,])(?:\d{1,2}|数)\s?(?:時間|分)(?:以内|後に|で(?:終|締|消|公|返|削))|(?:24|48|72)\s?時間|(?<![\d.,月/])[1234567]\s?(?:営業)?日(?:間)?(?:以内|のうち|後に)/,
    /(?:あと|残り|のこり)\s?(?:\d{1,2}|わずか|数)\s?(?:時間|分|日|名|口|席)?|[一二三四五六七数](?:営業)?日(?:間)?(?:以内|のうち|後に)|本(?:メール|通知|書|メッセージ|状)[^。\n]{0,12}(?:時間|日)以内/,
    /至急|お急ぎ(?:く|の方|の上)|今すぐ|いますぐ|ただちに|直ちに|早急に|一刻も早|お早めに|早い者|先着|まもなく(?:締|終|期限|失効)|締切間近|最終(?:通告|通知|警告|案内|期限)/,
  ],
  en: [
    /\bwithin (?:the next )?(?:\d{1,2}|one|two|three|twenty-four|forty-eight|a few) ?(?:business )?(?:hours?|days?|hrs?|minutes|mins?)\b|\bby (?:the end of )?(?:today|tonight|tomorrow|end of day|eod|midnight|close of business)\b/,
    /\b(?:immediate(?:ly)?|urgent(?:ly)?|asap|act (?:now|fast|quickly)|right (?:now|away)|hurry|clock is ticking|(?:today|tonight) only|(?:last|final) (?:chance|notice|warning|reminder)|expires? (?:today|soon|tonight|in \d{1,3})|before (?:midnight|it['’]s too late|tonight|tomorrow))\b|\b\d{1,3}[- ]?(?:hours?|hrs?|h|minutes|mins)\b(?: left| to| or| then|\.|,)/,
  ],
  accept: isOnTheReader,
});

function isOnTheReader(text: string, start: number, end: number): boolean {
  const before = /[^。.\n]*$/.exec(text.slice(Math.max(0, start - LOOKS_AHEAD), start))?.[0] ?? '';
  const sentence = /^[^。\n]*/.exec(text.slice(end, end + LOOKS_AHEAD))?.[0] ?? '';
  if (FOR_THE_WRITER.test(sentence) && !/停止|凍結|公開|法的|訴訟|削除|連絡(?:が|の)?な/.test(sentence)) return false;
  if (WRITER_BEFORE.test(before.slice(-24)) || (DONE.test(sentence) && !WILL_BE.test(before))) return false;
  return (
    /まで$|限り$|必着$/.test(text.slice(start, end)) ||
    FOR_THE_READER.test(sentence) ||
    FOR_THE_READER_ENGLISH.test(sentence) ||
    FOR_THE_READER_ENGLISH.test(before)
  );
}
