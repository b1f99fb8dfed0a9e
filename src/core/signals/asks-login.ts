import { patternSignal, re } from './pattern.ts';
import { REQUEST } from './words.ts';

const PLACE =
  '(?:下記|以下|こちら|上記|リンク|URL|ボタン|QRコード|二次元コード|専用(?:ページ|サイト|フォーム)|特設(?:ページ|サイト)|確認(?:ページ|サイト)|フォーム|https?:\\/\\/|▼|↓|→|⇒)';
const PROVE =
  '(?:(?<!不正|不審な|覚えのない)ログイン(?!状況|通知|履歴|の?試行|の?発生|[・、]ご利用|パスワード|画面)|サインイン|(?:更新|再開|受け?取り?|登録|解除|切り?替え?|移行|有効化)(?:の)?(?:お)?手続き?|設定(?:の)?更新|情報(?:の)?更新|必要(?:情報|事項)|検証|本人(?:様)?(?:の)?(?:ご)?確認(?!書類)|(?:ご)?本人様?(?:情報)?(?:の)?確認(?!書類)|認証(?!コード|番号|メール)|再登録|再設定|再認証|再開|照合|ロック(?:の)?解除|制限(?:の)?解除|解除(?:の)?(?:お)?手続|凍結(?:の)?解除|(?:アカウント|カード|お?支払い?(?:い)?(?:方法|情報)|ご?登録(?:情報|内容)|ご?利用(?:内容|状況|履歴)|会員情報|口座|個人情報|お客様情報|受取(?:情報|方法)|配送(?:情報|先)|住所|セキュリティ)[^。\\n「」]{0,10}(?:更新|ご?確認|ご?変更|ご?登録|ご?入力|検証|復旧|有効化|設定)|ウォレット(?:を)?接続|受け?取り?の?(?:お)?手続き?)';

/** A bare address with a path; a date (受取日: 2025/07/29) has slashes too. */
const HOST = '[a-z0-9][a-z0-9-]{0,40}(?:\\.[a-z0-9-]{1,40}){0,3}\\.[a-z]{2,20}\\/';

/** Wants a login, proof of identity, an update of account data or a click at a place given in the message. */
export const asksLogin = patternSignal('asks-login', 'ask', {
  ja: [
    re`${PLACE}[^。\n「」]{0,30}${PROVE}[^。\n「」]{0,16}(?:${REQUEST}|願|必要|完了|れば|→|https?:|:|▼|↓|[。\n]|$)`,
    re`${PROVE}[^。\n「」]{0,14}(?:${REQUEST}|願います|必要|完了させ|しないと|されない場合|(?:は|を|が|手続き?)?(?:こちら|下記|以下|→|⇒|▼|↓|:?\s?https?:))`,
    re`(?:今すぐ|いますぐ|▼|▶|→)\s?(?:ログイン(?!状況|通知|履歴|でき|の)|確認する|更新する|手続き?(?:する|へ)|受け取る|エントリー)|(?:下記|以下|こちら)(?:の)?(?:URL|リンク|アドレス|サイト)?(?:より|から|へ|にて)[^。\n「」]{0,10}ご?(?:確認|手続き?|入力|登録|申請|変更)(?:を|の)?(?:お願|くださ|下さ|いただ|頂)`,
    re`(?:リンク|URL|url|ボタン|ここ|こちら)(?:を|から|に|より)?[^。\n「」]{0,8}(?:クリック|タップ|押し|開い|踏ん|アクセス)[^。\n「」]{0,8}(?:${REQUEST}|て(?:ね|よ|[。!])|すると|だけ|いただく)`,
    re`(?:確認|手続き?|受け?取り?|再開|更新|申請|詳細|変更|お?受取|登録|解除)(?:は|を|に|が|手続き?)?(?:こちら)?\s?(?:から)?\s?[→⇒:▼↓]?\s?(?:https?\s?:?\s?\/\/|${HOST})`,
    re`(?:ください|下さい|お願いします|くださいませ|お手続き|再配達|確認)[。、:!→⇒]?\s{0,2}(?:https?\s?:?\s?\/\/|${HOST})`,
  ],
  en: [
    /\b(?:click|tap|press|follow)\b[^.\n]{0,20}\b(?:here|below|link|button|url|to (?:verify|confirm|secure|restore|unlock|claim))\b/,
    /\b(?:verify|confirm|validate|authenticate|restore|unlock|reactivate|re-?validate|secure(?= your| my| the)|update|connect|re-?enter)\b (?:your |the |my )?(?:\w{1,12} )?(?:account|identity|information|details|wallet|payment|mailbox|billing|profile|address|device|card|ownership|e-?mail)\b/,
    /\b(?:log ?in|sign ?in|visit|go to|head to)\b[^.\n]{0,24}(?:\bhere\b|\bbelow\b|\blink\b|https?:|\bwww\.|\bportal\b)/,
    re`(?:\bhere\b|\bnow\b|\bat\b|\bvia\b|:|->|→)\s?(?:https?\s?:?\s?\/\/|${HOST}[a-z0-9])|\b(?:re-?verif|re-?validat|re-?enroll?)\w{0,5}\b`,
  ],
  unless:
    /お問い?合わ?せ|詳しくは|詳細は|Q&A|プレスリリース|アプリから|公式アプリ|ブックマーク|お気に入り|アンケート|ご予約|お申し?込み|イベント|記事|資料|配信停止|unsubscribe|read more|learn more|register for/,
});
