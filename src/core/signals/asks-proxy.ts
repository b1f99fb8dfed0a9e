import { patternSignal } from './pattern.ts';

/** Needs a proxy, a nominee, a borrowed name or a number to be passed on. */
export const asksProxy = patternSignal('asks-proxy', 'ask', [
  /(?:代理人|代理登録者|後見人|保証人|名義人|身元引受人|立会人|代わりの方|代わりに登録)[^。\n「」]{0,24}(?:必要|立て|登録|お願い|なって|探[しす]|選[びん]|要[りる]|指定|ご用意|引き受け|お名前)/,
  /名義(?:を|だけ|のみ)?[^。\n「」]{0,10}(?:貸|お借り|使わせ|使用させ|使っ)/,
  /(?:登録番号|受付番号|整理番号|抹消番号)[^。\n「」]{0,20}(?:お?伝え|教え(?:て)?(?:ください|下さい|あげ)|伝言)/,
  /\b(?:act as|name|appoint|need|nominate|provide)\b[^.\n]{0,24}\b(?:a proxy|your proxy|a representative|a nominee|a guarantor|next of kin)\b|(?:use|lend|borrow) (?:your|my) (?:name|bank account)/i,
]);
