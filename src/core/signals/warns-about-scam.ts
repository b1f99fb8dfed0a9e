import { patternSignal } from './pattern.ts';

/** Warns the reader of scams, or tells how they work. */
export const warnsAboutScam = patternSignal('warns-about-scam', 'counter', [
  /(?:詐欺|フィッシング|なりすまし|偽(?:の|サイト|メール|電話)|不審な?(?:メール|電話|SMS|サイト|連絡|郵便|訪問|メッセージ)?|架空請求|迷惑メール|悪質(?:な|商法)?)[^。\n]{0,40}(?:ご?注意|警戒|気を付け|気をつけ|相次|多発|増え|急増|被害|手口|報告|確認され|寄せられ|騙され|だまされ|見分け|防ぐ|対策|疑)/,
  /(?:装った|装う|騙る|かたる|名乗る|名乗った|なりすました|悪用した|便乗した)[^。\n]{0,24}(?:メール|電話|SMS|サイト|メッセージ|詐欺|連絡|者|手口)/,
  /(?:開か|クリックし|アクセスし|応じ|返信し|払わ|支払わ|教え|入力し|渡さ|相手にし|無視し|削除し)(?:ないで|ないよう|ず(?:に|、)|てください)[^。\n]{0,16}/,
  /\b(?:beware|be (?:wary|careful|aware|alert|cautious|vigilant)|watch out|scam(?:s|mers?)?|phishing|fraud(?:sters?|ulent)?|impersonat\w+|do not (?:click|respond|reply|share|pay|give))\b/i,
]);
