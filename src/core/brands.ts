/*
 * Whose name a fake address borrows, and which addresses are really theirs. Brands are those whose impersonation the
 * フィッシング対策協議会 reports month after month, and the organisations of data/notices. A link that carries the name in a
 * domain of somebody else is a look-alike.
 */
interface Brand {
  /** Latin spellings as they stand in host names. */
  readonly names: readonly string[];
  /** Registrable domains of their own. */
  readonly domains: readonly string[];
}

const BRANDS: readonly Brand[] = [
  { names: ['amazon'], domains: ['amazon.co.jp', 'amazon.com', 'amazon.jp', 'amazonaws.com', 'media-amazon.com'] },
  {
    names: ['rakuten'],
    domains: [
      'rakuten.co.jp',
      'rakuten.com',
      'rakuten-bank.co.jp',
      'rakuten-card.co.jp',
      'rakuten-sec.co.jp',
      'rakuten.ne.jp',
    ],
  },
  { names: ['mercari', 'merpay'], domains: ['mercari.com', 'mercari.jp', 'merpay.com'] },
  { names: ['yahoo'], domains: ['yahoo.co.jp', 'yahoo.com', 'yahoo.jp'] },
  { names: ['paypay'], domains: ['paypay.ne.jp', 'paypay-bank.co.jp', 'paypay-card.co.jp', 'paypay-sec.co.jp'] },
  { names: ['paypal'], domains: ['paypal.com'] },
  { names: ['apple', 'icloud'], domains: ['apple.com', 'icloud.com'] },
  { names: ['google', 'gmail'], domains: ['google.com', 'google.co.jp', 'gmail.com', 'youtube.com', 'goo.gle'] },
  {
    names: ['microsoft', 'office365', 'outlook'],
    domains: ['microsoft.com', 'office.com', 'live.com', 'outlook.com', 'microsoftonline.com'],
  },
  { names: ['netflix'], domains: ['netflix.com'] },
  { names: ['discord', 'disc0rd'], domains: ['discord.com', 'discord.gg', 'discordapp.com', 'discord.dev'] },
  { names: ['steam', 'steamcommunity'], domains: ['steampowered.com', 'steamcommunity.com'] },
  { names: ['metamask'], domains: ['metamask.io'] },
  { names: ['ledger'], domains: ['ledger.com'] },
  { names: ['coinbase'], domains: ['coinbase.com'] },
  { names: ['binance'], domains: ['binance.com'] },
  { names: ['smbc', 'vpass'], domains: ['smbc.co.jp', 'smbc-card.com', 'smbcnikko.co.jp', 'vpass.ne.jp'] },
  { names: ['mufg'], domains: ['mufg.jp', 'bk.mufg.jp', 'cr.mufg.jp'] },
  { names: ['mizuho'], domains: ['mizuhobank.co.jp', 'mizuho-sc.com', 'mizuho-fg.co.jp'] },
  { names: ['jcb'], domains: ['jcb.co.jp', 'jcb.jp'] },
  { names: ['saison', 'saisoncard'], domains: ['saisoncard.co.jp'] },
  { names: ['aeon', 'aeoncard'], domains: ['aeon.co.jp', 'aeonbank.co.jp'] },
  { names: ['eposcard', 'epos'], domains: ['eposcard.co.jp'] },
  { names: ['orico'], domains: ['orico.co.jp'] },
  { names: ['viewcard', 'eki-net', 'ekinet', 'jreast'], domains: ['jreast.co.jp', 'eki-net.com', 'viewsnet.jp'] },
  { names: ['etc-meisai', 'etcmeisai'], domains: ['etc-meisai.jp'] },
  { names: ['docomo'], domains: ['docomo.ne.jp', 'nttdocomo.co.jp', 'docomo-cycle.jp'] },
  { names: ['softbank'], domains: ['softbank.jp', 'softbank.ne.jp'] },
  { names: ['sagawa'], domains: ['sagawa-exp.co.jp'] },
  { names: ['kuronekoyamato', 'yamato'], domains: ['kuronekoyamato.co.jp', 'yamato-hd.co.jp'] },
  { names: ['japanpost', 'yubin', 'jp-bank'], domains: ['japanpost.jp'] },
  { names: ['e-tax', 'etax', 'nta'], domains: ['nta.go.jp'] },
  { names: ['nenkin'], domains: ['nenkin.go.jp'] },
  {
    names: ['sbisec', 'sbishinseibank'],
    domains: ['sbisec.co.jp', 'sbi.co.jp', 'sbishinseibank.co.jp', 'netbk.co.jp'],
  },
  { names: ['monex'], domains: ['monex.co.jp'] },
  { names: ['nomura'], domains: ['nomura.co.jp'] },
  {
    names: ['benesse', 'shimajiro', 'kodomo-challenge'],
    domains: ['benesse.co.jp', 'benesse.ne.jp', 'shimajiro.co.jp', 'benesse-hd.co.jp'],
  },
  { names: ['kumon'], domains: ['kumon.ne.jp', 'kumon.co.jp', 'kumon.com'] },
  {
    names: ['kadokawa', 'niconico', 'nicovideo', 'dwango'],
    domains: ['kadokawa.co.jp', 'nicovideo.jp', 'dwango.co.jp', 'nico.ms'],
  },
  { names: ['jtb'], domains: ['jtb.co.jp', 'jtbcorp.jp'] },
  { names: ['tepco'], domains: ['tepco.co.jp'] },
  { names: ['tokyo-gas', 'tokyogas'], domains: ['tokyo-gas.co.jp'] },
  { names: ['nhk'], domains: ['nhk.or.jp', 'nhk.jp'] },
  { names: ['usps'], domains: ['usps.com'] },
  { names: ['dhl'], domains: ['dhl.com'] },
  { names: ['fedex'], domains: ['fedex.com'] },
  { names: ['docusign'], domains: ['docusign.com', 'docusign.net'] },
  { names: ['linkedin'], domains: ['linkedin.com'] },
  { names: ['ftx', 'celsius', 'blockfi'], domains: ['ftx.com', 'celsius.network', 'blockfi.com'] },
];

/**
 * The same names as people write them, as the source of a regular expression that is used without regard to case; where case
 * matters (LINE, au) it is asked for.
 */
export const BRAND_IN_TEXT = [
  '(?:アマゾン(?!川)|楽天(?![的家])(?:銀行|カード|証券|市場|ペイ)?|三井住友(?:銀行|カード|信託(?:銀行)?)?|三菱UFJ(?:銀行|ニコス)?|みずほ(?:銀行|証券)?|ゆうちょ(?:銀行)?|りそな(?:銀行)?|ペイペイ|イオン(?:カード|銀行)|エポス(?:カード)?|セゾン(?:カード)?|オリコ(?!ン)|ビューカード|えきねっと|佐川急便|ヤマト運輸|クロネコヤマト|日本郵便|メルカリ|メルペイ|ヤフー|グーグル|アップル(?!パイ|ジュース|ティー)|マイクロソフト|ネットフリックス|ドコモ|ソフトバンク|国税庁|東京電力|東京ガス|関西電力|野村證券|マネックス(?:証券)?)',
  '(?<![a-z])(?:Amazon|Rakuten|SMBC|MUFG|PayPay(?:銀行|カード)?|JCB|(?-i:VISA|Visa)|visa(?= ?card)|Master ?card|Mercari|Merpay|Yahoo!?|Google|iCloud|Microsoft|Netflix|docomo|Soft ?Bank|KDDI|UQ ?mobile|NTT(?:東日本|西日本|ドコモ)?|NHK|e-Tax|TEPCO|SBI(?:証券|新生銀行)?|DMM|Instagram|TikTok|PayPal|DHL|FedEx|USPS|Coinbase|Binance|MetaMask|Vpass)(?![a-z])',
  '(?-i:(?<![A-Za-z])(?:LINE|ETC(?:利用照会)?|AEON|EPOS|au(?: ?PAY|じぶん銀行)?(?! (?:pair|revoir|lait|gratin)\\b)|Apple(?: ?ID)?|Discord|Steam|d(?:払い|アカウント|カード|ポイント))(?![A-Za-z]))',
].join('|');

const OFFICIAL = new Set(BRANDS.flatMap((brand) => brand.domains));
const NAMES = BRANDS.flatMap((brand) => brand.names);

const SHORTENERS = new Set(
  'bit.ly tinyurl.com t.ly is.gd v.gd cutt.ly rebrand.ly ow.ly buff.ly rb.gy shorturl.at s.id x.gd qr.ae lnk.to onl.la onl.sc 00m.in ux.nu urx.space duckdns.org bitly.com goo.su tiny.cc u.to clck.ru s.example t.example bitly.example tinyurl.example'.split(
    ' ',
  ),
);
const SHARED_HOSTS =
  /(?:^|\.)(?:duckdns\.org|weebly\.com|wixsite\.com|blogspot\.com|pages\.dev|workers\.dev|web\.app|firebaseapp\.com|herokuapp\.com|netlify\.app|vercel\.app|glitch\.me|godaddysites\.com|square\.site|webflow\.io|000webhostapp\.com|ngrok\.io|ngrok-free\.app|ipfs\.io|dweb\.link|forms\.gle)$/;
const CHEAP_ENDINGS =
  /\.(?:top|xyz|icu|cn|cc|vip|shop|club|online|site|buzz|ru|tk|ml|ga|cf|gq|pw|work|live|life|cyou|sbs|rest|bond|cfd|click|fun|monster|quest|store|tokyo|asia|ink|ltd|mobi|ws|su)$/;
const PUBLIC_ENDINGS = /\.(?:go|lg|ac|ed)\.jp$|\.(?:gov|edu|mil)(?:\.[a-z]{2})?$/;

/**
 * What kind of address a link leads to: `official` (a listed brand's own, or an ending only public bodies get), `shortener`,
 * `punycode`, `lookalike` (a listed name in somebody else's domain), `random` (a name nobody could read out), `cheap` (endings
 * sold for next to nothing and over-represented in phishing), `shared` (anybody can have a page there), `plain`.
 */
export function hostRisk(host: string, domain: string): string {
  if (PUBLIC_ENDINGS.test(host) || OFFICIAL.has(domain)) return 'official';
  if (SHORTENERS.has(domain) || SHORTENERS.has(host)) return 'shortener';
  if (/(?:^|\.)xn--/.test(host)) return 'punycode';
  const words = host.split(/[.-]/);
  const flat = host.replace(/[-_]/g, '');
  for (const name of NAMES) {
    if (words.includes(name) || (name.length > 4 && flat.includes(name.replace('-', '')))) return 'lookalike';
  }
  if (SHARED_HOSTS.test(host)) return 'shared';
  if (CHEAP_ENDINGS.test(host)) return 'cheap';
  if (words.some((label) => unreadable(label) && !(/^\d+$/.test(label) && host.endsWith('.jp')))) return 'random';
  return 'plain';
}

/** Letters and digits mixed, or five consonants in a row. Shops in Japan do name themselves by a number alone. */
function unreadable(label: string): boolean {
  if (label.length < 4) return false;
  return /\d[a-z]+\d|[a-z]\d+[a-z]/.test(label) || /[bcdfghjklmnpqrstvwxz]{5}/.test(label) || /\d{4}/.test(label);
}
