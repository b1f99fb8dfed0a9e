import { patternSignal } from './pattern.ts';

/** Names a way of paying: bank account, prepaid code, crypto, convenience-store number, ATM, cash by parcel. */
export const paymentMeans = patternSignal('payment-means', 'ask', [
  /(?:お?振込先|振込口座|お支払い?先|送金先|入金先|口座番号)[^。\n]{0,60}\d{5,}|(?:銀行|信用金庫|信金|農協|ゆうちょ)[^。\n]{0,24}(?:支店|店番)[^。\n]{0,14}(?:普通|当座)/,
  /(?:プリペイド|ギフト(?:カード|券|コード)|電子マネー|ウェブマネー|WebMoney|BitCash|ビットキャッシュ|iTunes|Apple ?Gift|Google ?Play|Steam)[^。\n]{0,40}(?:購入|買[っいう]|番号|コード|教え|送[っりる])/i,
  /(?:ビットコイン|仮想通貨|暗号資産|BTC|USDT|イーサ)[^。\n]{0,30}(?:送|支払|払|入金|振|購入|ウォレット|アドレス)/i,
  /コンビニ[^。\n]{0,24}(?:支払|払込|払い|番号|端末|収納)|(?:ATM|現金自動)[^。\n]{0,30}(?:操作|手続|行[っきく]|向か|お越し|還付|受け取|お待ち)/,
  /(?:現金|お金)[^。\n]{0,14}(?:宅配便|ゆうパック|レターパック|宅急便|郵送|手渡し|受け取りに)/,
  /\b(?:gift ?cards?|itunes cards?|google play cards?|steam cards?|bitcoin|btc|usdt|ethereum|crypto(?:currency)?)\b[^.\n]{0,40}(?:address|wallet|buy|purchase|send|pay|deposit|code)|(?:western union|moneygram|zelle|cash ?app|wire transfer|bank transfer to)/i,
]);
