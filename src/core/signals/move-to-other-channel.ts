import { patternSignal, re } from './pattern.ts';
import { REQUEST } from './words.ts';

const APP =
  '(?:LINE|(?<![ァ-ヶー])ライン|らいん|Telegram|テレグラム|テレグラ|[Ww]hats[Aa]pp|ワッツアップ|Signal|シグナル|カカオ(?:トーク)?|WeChat|微信|Skype|スカイプ|Instagram|インスタ|DM|ダイレクトメッセージ|Discord|ディスコ(?:ード)?|オープンチャット|オプチャ|Session|Zoom)';

/** Wants the talk moved to LINE, Telegram, a DM, a private address. */
export const moveToOtherChannel = patternSignal('move-to-other-channel', 'ask', {
  ja: [
    re`${APP}(?:の)?(?:ID|アカウント|QR|グループ|友だち)?[^。\n「」]{0,16}(?:追加|友だち(?:登録|になっ)|友達|移[っりろ動]|ご?参加|入って|お越し|でやり(?:取|と)り|で(?:お)?話|で相談|で連絡|にて|に(?:お問い合わせ|問い合わせ)|へどうぞ|からどうぞ|まで(?:ご|お|[。\n])|ください|下さい|に(?:連絡|送って|来て|メッセ)|ちょうだい|交換|教え)`,
    re`(?:プロフ(?:ィール)?|リンク先|QRコード|二次元コード)[^。\n「」]{0,16}(?:${APP}|から(?:どうぞ|連絡|ご連絡|追加|参加|相談))`,
    re`${APP}(?:\s?ID)?\s?[:：@]\s?[\w.-]{3,20}`,
    re`(?:個別に|個人的に|先生の|アシスタントの|プライベートの)[^。\n「」]{0,10}(?:${APP}|携帯|アドレス|番号|メッセ)[^。\n「」]{0,12}(?:${REQUEST}|連絡|登録|追加|どうぞ)`,
  ],
  en: [
    /\b(?:add|contact|message|text|reach|write|dm|chat|join|ping|hit|find|talk|continue|move|switch)\b[^.\n]{0,24}\b(?:whats ?app|telegram|on line|line id|signal|wechat|discord|skype|messenger|session|private (?:chat|e-?mail)|personal e-?mail|(?:my|his|her) (?:private|personal|insta|cell|number))\b/,
    /\b(?:whats ?app|telegram|signal|wechat|session)\b ?(?:id|me|only|:|@|number|group|\+\d)/,
    /\bline id ?[:@]|\b(?:dm me|text me (?:at|on|back)|link in (?:my )?bio|my new number)\b/,
  ],
  unless:
    /LINE公式アカウント(?:では|で(?:も)?(?:お得|最新|クーポン|配信))|LINEスタンプ|アカウントは?(?:存在|ござい)|詐欺/,
});
