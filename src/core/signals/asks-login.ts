import { patternSignal } from './pattern.ts';

/** Wants a login, verification, update or click at a place given in the message. */
export const asksLogin = patternSignal('asks-login', 'ask', [
  /(?:下記|以下|こちら|次|上記|リンク|URL|ボタン|専用(?:ページ|サイト|フォーム)|特設(?:ページ|サイト)|▼|↓)[^。\n「」]{0,24}(?:から|より|にて|で|に|を|へ)[^。\n「」]{0,24}(?:ログイン|アクセス|クリック|タップ|ご?確認|認証|お?手続き?|ご?登録|ご?入力|更新|ご?申請|ご?回答|変更|お進み|開[いくき])/,
  /(?:ログイン|サインイン|アクセス|クリック|タップ|本人確認|認証|再登録|再設定)[^。\n「」]{0,16}(?:ください|下さい|くださ|お願い|願います|いただ[きく]|頂[きく]|必要|完了させ|の上|を行って|しないと)/,
  /(?:情報|設定|お支払い方法|パスワード|カード|住所|登録内容)[^。\n「」]{0,12}(?:の)?(?:更新|ご?変更|再設定|再登録|ご?確認)[^。\n「」]{0,10}(?:ください|下さい|お願い|願います|いただ[きく]|頂[きく]|必要)/,
  /\b(?:click|tap|log ?in|sign ?in|verify|confirm|update|validate|authenticate|restore|unlock|reactivate|review|connect)\b[^.\n]{0,30}\b(?:here|below|link|button|your (?:account|identity|information|details|wallet|payment|mailbox|email|address)|now|account|portal)\b/i,
]);
