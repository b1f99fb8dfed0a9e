import { patternSignal, re } from './pattern.ts';

/** Warns the reader of scams, or tells how they work. */
export const warnsAboutScam = patternSignal('warns-about-scam', 'counter', {
  ja: [
    re`(?:詐欺|フィッシング|なりすまし|偽(?:の|サイト|メール|電話|SMS|物)|ニセ|不審な?(?:メール|電話|SMS|サイト|連絡|郵便|訪問|メッセージ)?|架空請求|迷惑メール|悪質(?:な|商法)?|便乗)[^。\n]{0,40}(?:ご?注意|警戒|気を付け|気をつけ|相次|多発|増え|急増|手口|報告|寄せられ|騙され|だまされ|見分け|防ぐ|防止|対策)`,
    re`(?:詐欺|フィッシング|なりすまし|便乗)[^。\n]{0,40}(?:(?:リスク|危険|恐れ|おそれ|可能性)[がも]高|高ま)`,
    re`(?:教え|渡[しす]|開[いく]|応じ|払[っう]|入力[しす]|伝え|クリック[しす]|タップ[しす])(?:てしま(?:う|った場合)|た(?:場合|ら)|る?と|れば)[^。\n]{0,50}(?:(?:盗ま|奪わ|抜き取ら|悪用さ|乗っ取ら|だまし取ら|騙し取ら|不正に(?:利用|使用)さ)れ(?!た[^。、\n])|(?:盗む|奪う)ことが|感染(?:し|する))`,
    re`(?:装った|装う|騙る|騙った|かたる|かたった|名乗る|名乗った|なりすました|悪用した|便乗した)[^。\n]{0,24}(?:メール|電話|SMS|サイト|メッセージ|詐欺|連絡|者|手口|手紙|はがき|訪問)`,
    re`(?:開か|クリックし|タップし|アクセスし|応じ|返信し|払わ|支払わ|振り?込ま|教え|入力し|渡さ|相手にし|押さ|答え|かけ直さ|伝え)(?:ないで|ないよう|ず(?:に|、)|ないこと|なくて(?:よい|いい))[^。\n]{0,16}`,
    re`(?:という(?:メール|電話|SMS|連絡|話|手紙|DM)|それ)は[^。\n]{0,8}(?:詐欺|偽|嘘|うそ|ウソ)|(?:無視|削除)して(?:ください|よい|いい|構い|大丈夫)|(?:必ず|まず|すべて)詐欺(?:です|だ|と)`,
    re`(?:電話|メール|SMS|書面|訪問)(?:や[^。\n]{1,8})?(?:で|にて|により)[^。\n]{0,24}(?:お?聞き|お?尋ね|お?伺い|求め|お?願い|請求|要求)(?:する|し|いた|致|申し上げる)[^。\n]{0,10}(?:ことは|は)[^。\n]{0,6}(?:ありません|ございません|ない|一切)`,
  ],
  en: [
    /\b(?:beware|be (?:wary|careful|aware|alert|cautious|vigilant|suspicious) (?:of|about|for)|watch out|look out for|scam alert|fraud alert|psa\b|heads[- ]up|reminder:)\b/,
    /\b(?:scams?|scammers?|phishing|fraudsters?|impersonat\w{1,4}|impost[oe]rs?|fake (?:e-?mails?|texts?|calls?|messages?|sites?|websites?))\b/,
    /\b(?:do not|don['’]t|never) (?:click|respond|reply|share|pay|give|open|call|engage|enter|tap)\b/,
    /\bwe (?:will|would|do) never (?:ask|call|contact|request|text|e-?mail)\b|\bwill never ask\b/,
  ],
});
