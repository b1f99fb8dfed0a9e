import { patternSignal, re } from './pattern.ts';

/** Somebody asks whether something is a scam, or tells that they got it. */
export const asksWhetherScam = patternSignal('asks-whether-scam', 'counter', {
  ja: [
    re`(?:詐欺|サギ|怪し[いくかす]|あやしい|本物|偽物|迷惑メール|フィッシング|大丈夫|信じて|無視して|払(?:って|う|わな)|返信して|クリックして|開いて)[^。\n「」]{0,10}(?:です(?:か|よね|かね)|でしょうか|かな|かしら|だよね|じゃ(?:ない|ね)|だろうか|よね|かい|やろ|と思(?:い|う|っ)[^。\n]{0,4}か?|[?？]|の[?？]|ますか)`,
    re`(?:って|という|みたいな|と書かれた|らしき|っていう|との)[^。\n「」]{0,8}(?:メール|電話|SMS|メッセージ|連絡|DM|手紙|LINE|はがき|ハガキ|ショートメール)[^。\n「」]{0,14}(?:来(?:た|て|ま)|き(?:た|て|まし)|届(?:い|き)|かかって|もらっ|あった|受け)`,
    re`(?:どう(?:したら|すれば|思い|思う)|どなたか|誰か|みなさん|皆さん)[^。\n「」]{0,16}(?:いい|よい|ますか|来て|届いて|同じ|教えて|わか|か[?？。]|[?？])`,
    re`(?:騙され|だまされ|引っかか|ひっかか|危うく|振り込みかけ|払ってしま|払っちゃ|クリックしてしま|入力してしま|送ってしま|教えてしま|押しちゃ)[^。\n「」]{0,14}(?:ました|た|て|そう)`,
  ],
  en: [
    /\b(?:is|are|was) (?:this|it|that|these|they)[^.\n]{0,20}\b(?:a scam|legit|real|genuine|phishing|fake|safe|dodgy)\b|\b(?:legit|scam|real)\?|\bscam or\b/,
    /\b(?:anyone|anybody) (?:else )?(?:got|get|getting|receive[ds]?|seen|had|know)\b|\bhas anyone\b|\b(?:i|my \w{2,10}|we) (?:just )?(?:got|received|had)\b[^.\n]{0,16}\b(?:texts?|e-?mails?|calls?|letters?|messages?|dms?|voicemails?|sms)\b/,
    /\b(?:should i|do i|what do i|do you think|i think it['’]s|looks) (?:\w{1,10} )?(?:pay|reply|click|call|ignore|worried|do|fake|fishy|phishy|sketchy|suspicious|trust)\b|\b(?:almost fell|fell for|got scammed|nearly (?:paid|clicked|fell))\b/,
  ],
});
