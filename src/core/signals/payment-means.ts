import { CARD_HANDED_OVER } from '../bank-card.ts';
import { patternSignal, re } from './pattern.ts';
import { REQUEST } from './words.ts';

const CARD =
  '(?:プリペイド(?:カード)?|ギフト(?:カード|券|コード)|プリカ|電子マネー|ウェブマネー|WebMoney|BitCash|ビットキャッシュ|iTunes(?:カード)?|[Aa]pple ?(?:[Gg]ift ?)?(?:カード|[Cc]ard)|[Gg]oogle ?[Pp]lay|グーグルプレイ|Steam|アマギフ|Amazonギフト|アマゾンギフト|バンドルカード)';

/** Names a way of paying that cannot be called back: account, prepaid code, crypto, convenience-store number, ATM, cash by parcel. */
export const paymentMeans = patternSignal('payment-means', 'ask', {
  ja: [
    re`(?:振込先|振込口座|送金先|入金先|支払い?先)[^。\n]{0,40}(?:支店|普通|当座|口座|\d{6,8}|記号)`,
    re`(?:銀行|信用金庫|信金|農協|ゆうちょ|支店)[^。\n]{0,24}(?:普通|当座)[^。\n]{0,6}\d{4,8}`,
    re`${CARD}[^。\n]{0,30}(?:購入|買[っいうえ]|(?:番号|コード)(?![(・」』\n]|$|など|等|への?交換)|の?裏|削[っり]|教え|送[っりる]|撮)`,
    re`(?:ビットコイン|仮想通貨|暗号資産|BTC|USDT|XMR|ETH|イーサ|トロン|モネロ)[^。\n]{0,24}(?:送|払[いっえ]|支払|入金|振|(?<!イーサリアム)ウォレット(?:に|へ|宛|まで|アドレス)|アドレス|換え|にて|で(?:お|ご|の))`,
    re`\d\s?(?:BTC|USDT|XMR|ETH)(?![A-Za-z])`,
    re`(?:PayPay|ペイペイ|LINE ?Pay|d払い|楽天ペイ|送金アプリ)(?:で(?:も|お|送|払|い|の送|OK)|に(?:送|入)|を?(?:開|送)|使え)|(?:定額|郵便)小為替|レターパックで`,
    re`コンビニ[^。\n]{0,20}(?:支払(?!い?(?:期限|がお済))|払込|払い|番号|端末|収納|カードを?買|行[っけき])[^。\n]{0,20}(?:${REQUEST}|番号|教え|ますか|です)`,
    re`(?:ATM|現金自動|キャッシュコーナー|無人機)[^。\n]{0,24}(?:操作|手続|行[っきくけ]|向か|お越し|還付|受け?取|着い|携帯|電話)`,
    re`機械(?:の前|[^。\n]{0,24}(?:還付|受け?取|携帯)|[^。\n]{0,12}操作[^。\n]{0,12}電話)`,
    re`(?:現金|お金|札束|紙幣)[^。\n]{0,16}(?:宅配便|ゆうパック|レターパック|宅急便|ポスト|手渡し|取りに|受け取りに|預か|紙袋|封筒に|コインロッカー|渡し|書留(?:で|に|にて))`,
    re`(?:キャッシュカード|通帳)[^。\n]{0,16}(?:預か|取りに|受け取りに|回収|伺[いっ]|交換|封筒)`,
    re`${CARD_HANDED_OVER}`,
  ],
  en: [
    /\b(?:gift ?cards?|itunes cards?|google play cards?|steam cards?|apple cards?)\b[^.\n]{0,40}(?:\bcodes?\b|\bscratch|\bpictures?\b|\bphotos?\b|\bbuy|\bsend|\bback\b|\bpin\b)|\b(?:buy|get|purchase|grab|pick up|send)\b[^.\n]{0,24}\bgift ?cards?\b/,
    /\b(?:bitcoins?|btc|usdt|ethereum|eth|monero|xmr|crypto(?:currency)?)\b[^.\n]{0,30}\b(?:address|wallet|atm|send|pay|deposit|transfer|only)\b|\b(?:send|pay|transfer|deposit|fee|price)\b[^.\n]{0,30}\b(?:bitcoins?|btc|usdt|ethereum|eth|monero|xmr|crypto)\b|\d ?(?:btc|xmr|usdt)\b|\bin (?:bitcoins?|btc|crypto|usdt|monero)\b/,
    /\b(?:western union|moneygram|cash ?app|venmo|zelle|(?:friends and|friends & )family)\b|\bby (?:wire|zelle|cash ?app)\b|\bwire (?:transfer|the)\b|\bbank transfer to\b|\b(?:iban|swift|sort code)\b[^.\n]{0,4}:/,
    /\bcash\b[^.\n]{0,24}\b(?:courier|parcel|envelope|by (?:post|mail)|pick(?:ed)? up|in person)\b|\bcourier\b[^.\n]{0,24}\b(?:collect|pick up)\b/,
  ],
});
