import { patternSignal, re } from './pattern.ts';
import { REQUEST } from './words.ts';

/** Wants an answer, a call back to a given number or personal details first; no money yet. */
export const asksReply = patternSignal('asks-reply', 'ask', {
  ja: [
    re`(?:ご?返信|お?返事|ご?返答|ご?一報|折り?返し(?:の)?(?:お?電話|ご?連絡)?|(?:至急|必ず|早急に|大至急|今すぐ|ただちに|直ちに)[^。\n「」]{0,10}(?:ご?連絡|お?電話))[^。\n「」]{0,12}(?:${REQUEST}|願います|お待ち|待って|求め|必要|だけ|待ってる|をくれ|次第)`,
    re`(?:この|下記|以下|次の|こちらの?|記載の|上記の?|担当(?:者)?の)[^。\n「」]{0,8}(?:電話)?番号[^。\n「」]{0,14}(?:お?電話|折り返し|ご?連絡|おかけ|お掛け|かけて|着信)`,
    re`(?:お?名前|氏名|ご?住所|お?電話番号|ご?連絡先|ご?都合|生年月日|ご?年齢|口座名義|銀行名|メールアドレス|お時間)[^。\n「」]{0,14}(?:お?知らせ|教え|お?聞かせ|送[っり付]|ご?返信|書いて|ご?返送|添え)[^。\n「」]{0,8}(?:${REQUEST}|願|て[。!ね]|れば)`,
    re`(?:はい|YES|希望|了解|OK|OUI|1)[」』"]?(?:と|とだけ|のみ|だけ)[^。\n「」]{0,8}(?:ご?返信|お?返事|送[っり]|返して|お答え|ご返送)`,
    re`(?:ご?関心|ご?興味|ご?希望|お心当たり|お気持ち|ご意向)[^。\n「」]{0,14}(?:(?:の|が)(?:方|ある|あれば|おあり|ござい)[^。\n「」]{0,10}(?:ご?返信|ご?連絡|お返事)|お聞かせ)`,
    re`お?電話(?:を|で)?(?:ください|下さい|くれ|ちょうだい|お願い|願い)[^。\n「」]{0,8}[。、]?\s?(?:[\d(+]|[一-龠]{1,3}まで)`,
    re`(?:用紙|余白|入力欄|下の欄|別紙|同封の?[^。\n「」]{0,8})に[^。\n「」]{0,24}(?:お?名前|氏名|住所|電話|銀行|口座|勤務先)[^。\n「」]{0,12}(?:記入|お書き|書いて)`,
    re`(?:丸(?:印|をつけ)|○をつけ)[^。\n「」]{0,12}(?:返送|送|ご返)|返事は`,
    re`(?:要連絡|要返信|連絡(?:乞う|求む|されたし|を待つ)|返信(?:求|待)|ご?連絡(?:が|の)?(?:ない|なき|無き|なければ|いただけない)(?:場合)?)`,
  ],
  en: [
    /\b(?:reply|respond|get back to (?:me|us)|write (?:me )?back|text (?:me )?back|answer)\b(?! all|-to)[^.\n]{0,24}(?:\b(?:yes|y|with|to (?:this|me|confirm)|asap|today|tonight|now|soon|stop|immediately|within|before|if you)\b|["'“])/,
    /\b(?:call|phone|ring|dial) (?:us |me |back |now |immediately |this number |the number |our \w{1,12} (?:team|desk|department|line) )[^.\n]{0,20}(?:\+?\d[\d -]{5,14}|\bnow\b|\bat\b|\bback\b|\bon\b|\bimmediately\b)/,
    /\b(?:send|text|give|tell|dm|e-?mail) (?:me|us) (?:your|ur|the)\b[^.\n]{0,24}\b(?:name|address|phone|number|date of birth|e-?mail|details|dob)\b/,
    /\b(?:are you (?:available|free|there|busy|at your desk)|can you (?:help me|do me a favou?r)|need a (?:quick )?favou?r|let me know (?:if|when) you (?:are|can|get|want))\b/,
  ],
  unless:
    /お問い?合わ?せ|ご?不明|ご質問|ご相談|心当たりのない|必要に応じて|返信(?:いただいて|されて|できませ|不可|はでき|は不要)|送信専用|自動(?:配信|送信)|ご出席|出欠|ご欠席|会議|打ち?合わ?せ|日程|ご査収|見積|do not reply|rsvp|questions|feel free/,
});
