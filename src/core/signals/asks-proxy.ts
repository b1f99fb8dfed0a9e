import { patternSignal, re } from './pattern.ts';
import { REQUEST } from './words.ts';

/** Needs a proxy, a nominee, a borrowed name, or a number to be passed on. */
export const asksProxy = patternSignal('asks-proxy', 'ask', {
  ja: [
    re`(?:代理人|代理登録者|代理の方|保証人|名義人|身元引受人|立会人|代わりの(?:方|人|お名前)|代わりに(?:登録|なって|名前|立)|べつの人の名前|別の(?:方|人)の名前|身内でない|身代わり)[^。\n「」]{0,20}(?:必要|要[りる]|立て|たて[てた]|なって|探[しす]|見つけ|選[びんばぶ]|決め|かえ|引き受け|お名前|(?<!義人)氏名|一人|お一人|推薦|ご紹介|${REQUEST})`,
    re`(?:名義|お?名前|口座)(?:を|だけ|のみ|をお)?[^。\n「」]{0,10}(?:貸[しす]|お借り|借り|使わせ|使用させ)`,
    re`(?:登録番号|受付番号|整理番号|抹消番号|照会番号|番号)(?:を|は)[^。\n「」]{0,14}(?:お?伝え|教えて(?:ください|下さい|あげ)|伝言|先方|相手)[^。\n「」]{0,10}(?:${REQUEST}|だけ|てあげ)`,
  ],
  en: [
    /\b(?:act as|name|appoint|need|nominate|find|be)\b[^.\n]{0,24}\b(?:a proxy|your proxy|a representative|a nominee|a guarantor|next of kin|a stand-?in|another person['’]s name)\b|\b(?:deletion|removal) (?:guarantor|proxy)\b|\b(?:somebody|someone|person) (?:else )?who can (?:speak|act|sign|register) for you\b/,
    /\b(?:use|lend|borrow|rent) (?:your|my|us your|me your) (?:name|bank account|account|id)\b/,
    /\b(?:receive|accept|forward|pass (?:it|them) on)\b[^.\n]{0,24}\b(?:into your account|in your name|on our behalf|on my behalf)\b/,
  ],
  unless: /委任状|総会|議決権|株主|奨学金|賃貸|連帯保証|別の方の?お名前と|お借り?入れ|invoice|notary/,
});
