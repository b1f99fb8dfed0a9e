/*
 * What a message claims, as data: which items are said to have leaked, what it asks for, what it offers, who it says it is
 * from, and the links, numbers and dates it names. Offsets are of the normalised text; cross-check.ts maps them back.
 * Denied statements and reported ones (a warning that quotes a scam) are not claims.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { parse as parseHost } from 'tldts';
import { type Clause, denied } from './clauses.ts';
import type { Feature } from './contact-schema.ts';
import { type FoundDate, findDates } from './dates.ts';
import type { FeatureClaim, Range } from './features.ts';
import { ITEM_IDS, ITEMS, type Item } from './items.ts';
import type { Normalised } from './normalise.ts';

export interface ItemClaim extends Range {
  readonly item: Item;
}
interface MoneyClaim extends Range {
  /** In yen, where the clause names an amount. */
  readonly yen: number | undefined;
}
interface LinkClaim extends Range {
  /** Registrable domain (benesse.co.jp), or the host where there is none. */
  readonly domain: string;
}
interface PhoneClaim extends Range {
  /** E.164. */
  readonly number: string;
}
export interface DateClaim extends FoundDate {
  readonly role: 'published' | 'occurred' | 'deadline' | 'other';
}
interface EnvelopeClaim extends Range {
  readonly words: string;
}

export interface Claims {
  readonly leaked: readonly ItemClaim[];
  readonly asked: readonly ItemClaim[];
  readonly moneyAsked: readonly MoneyClaim[];
  readonly moneyOffered: readonly MoneyClaim[];
  readonly links: readonly LinkClaim[];
  readonly phones: readonly PhoneClaim[];
  readonly dates: readonly DateClaim[];
  readonly envelopes: readonly EnvelopeClaim[];
  readonly features: readonly FeatureClaim[];
  readonly clauses: readonly Clause[];
}

/** A card's code, cash in a parcel or a number to pay at a till is money too, whether or not it is called so. */
const VALUE: readonly Feature[] = ['prepaid-code', 'cash-by-post', 'convenience-payment'];

/** The claims of a message, its `features` among them. Never throws; linear in its length. */
export function extractClaims(
  { text }: Normalised,
  clauses: readonly Clause[],
  features: readonly FeatureClaim[],
): Claims {
  const items = itemsOf(clauses, findItems(text));
  const money = (feature: Feature): MoneyClaim[] =>
    features
      .filter((claim) => claim.feature === feature)
      .map((claim) => ({ start: claim.start, end: claim.end, yen: yenIn(text, claim) }));
  return {
    leaked: firstOfEach(leakedItems(clauses, items, text)),
    asked: firstOfEach(askedItems(items)),
    moneyAsked: [...money('money-asked'), ...VALUE.flatMap(money)],
    moneyOffered: money('money-offered'),
    links: findLinks(text),
    phones: findPhones(text),
    dates: findDates(text).map((date) => ({ ...date, role: dateRole(text, date) })),
    envelopes: findEnvelopes(text),
    features,
    clauses,
  };
}

const ITEM_PATTERN = new RegExp(ITEM_IDS.map((id) => ITEMS[id].words).join('|'), 'gi');
const WHOLE_WORDS = ITEM_IDS.map((id) => ({ id, words: new RegExp(`^(?:${ITEMS[id].words})$`, 'i') }));

/** Every mention of an item, in order. */
function findItems(text: string): ItemClaim[] {
  const found: ItemClaim[] = [];
  for (const match of text.matchAll(ITEM_PATTERN)) {
    const item = WHOLE_WORDS.find(({ words }) => words.test(match[0]))?.id;
    if (item === undefined) continue;
    const last = found.at(-1);
    // クレジットカード番号とセキュリティコード: the code of the card, not of a membership.
    const ofCard =
      item === 'account-code' &&
      (last?.item === 'card-number' || last?.item === 'card-expiry') &&
      match.index - last.end < 20;
    found.push({ item: ofCard ? 'card-security-code' : item, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The items that stand in each clause; both lists are in order of place. */
function itemsOf(clauses: readonly Clause[], items: readonly ItemClaim[]): ReadonlyMap<Clause, readonly ItemClaim[]> {
  const inside = new Map<Clause, ItemClaim[]>();
  let next = 0;
  for (const clause of clauses) {
    const own: ItemClaim[] = [];
    while (next < items.length && items[next]!.start < clause.end) {
      const item = items[next++]!;
      if (item.start >= clause.start) own.push(item);
    }
    inside.set(clause, own);
  }
  return inside;
}

/** A message repeats itself; one claim an item is enough, the first. */
function firstOfEach(claims: readonly ItemClaim[]): ItemClaim[] {
  const first = new Map<Item, ItemClaim>();
  for (const claim of claims) if (!first.has(claim.item)) first.set(claim.item, claim);
  return [...first.values()];
}

const LEAK =
  /漏[えいれ洩]い?|流出|洩れ|盗(?:まれ|取|み出)|窃取|持ち出|外部(?:に|へ)(?:出|渡)|ダークウェブ|(?:ネット|闇サイト|掲示板)(?:上)?(?:に|で)(?:公開|出回|売買|掲載)|出回|売買され|売られ(?:て|た|まし)|(?:不正|第三者)に(?:取得|閲覧|渡)|\b(?:leak|expos|stolen|compromis|breach|taken)\w*/gi;
/** After the word: it names the incident (漏えいの件で、流出に伴い) and says nothing of an item. */
const AS_NOUN =
  /^(?:事件|事故|問題|事案)?(?:で(?!す|し)|では|の(?!可能性|恐れ|おそれ|疑い|対象)|に(?:伴|つい|よ|関|便乗|際)|件|情報|窓口|を(?!確認|お詫び)|被害|、)/;
const LEAK_HEADING =
  /(?:対象|該当|含まれ)[^。\n]{0,8}(?:情報|項目|データ)|(?:情報|データ)の(?:内容|項目|種類|内訳)|含まれ|affected (?:data|information)|includ/i;

/** Items that the message says have leaked: governed by a leak predicate, or listed under a heading that has one. */
function leakedItems(
  clauses: readonly Clause[],
  items: ReadonlyMap<Clause, readonly ItemClaim[]>,
  text: string,
): ItemClaim[] {
  const claimed: ItemClaim[] = [];
  if (text.search(LEAK) < 0) return claimed;
  let heading: 'leaked' | 'not-leaked' | undefined;
  let spokeOfLeak = -9;
  for (const clause of clauses) {
    const inside = items.get(clause) ?? [];
    const spoken = [...clause.text.matchAll(LEAK)];
    const leak =
      spoken.findLast((match) => clause.english || !AS_NOUN.test(clause.text.slice(match.index + match[0].length))) ??
      null;
    const carried = leak === null && clause.sentence - spokeOfLeak <= 1 && LEAK_HEADING.test(clause.text);
    if (spoken.length > 0) spokeOfLeak = clause.sentence;
    if (leak === null && !carried) {
      if (heading === 'leaked' && clause.listed && !clause.reported)
        claimed.push(...inside.filter((item) => !deniedItem(clause, item)));
      else if (!clause.listed) heading = undefined;
      continue;
    }
    const at = leak?.index ?? 0;
    const isDenied = denied(clause, at);
    if (/[:：]\s*$|以下|下記|次の|とおり|通り/.test(clause.text)) heading = isDenied ? 'not-leaked' : 'leaked';
    if (clause.reported || isDenied) continue;
    claimed.push(...inside.filter((item) => governed(clause, item, at, carried)));
  }
  return claimed;
}

/** Before the predicate (…が流出した), or right behind it as its noun (流出した…), not the object of a later request. */
function governed(clause: Clause, item: ItemClaim, at: number, carried: boolean): boolean {
  const start = item.start - clause.start;
  if (carried || clause.english || start < at) return true;
  const between = clause.text.slice(at, start);
  return !/(?:入力|記入|確認|削除|停止|調査)|[をでに]、|ため/.test(between);
}

function deniedItem(clause: Clause, item: ItemClaim): boolean {
  return denied(clause, item.end - clause.start);
}

const ASK =
  /(?:(?:ご|お)?(?:入力|記入|返信|送信|送付|提示|提出|アップロード|提供|登録|再登録|撮影|照合|認証|確認)(?:を|して|し|の(?:うえ|上))?(?:お願い|ください|下さい|いただき(?:ます|、|たく)|いただく|いただけ|頂[きく]|(?:て)?(?:ほし|欲し)|が?必要|しろ|せよ)|教えて|お教え|(?:お知らせ|お伝え|お聞かせ|お送り)(?:ください|下さい|いただけ|願)|送って(?!い|おり)|伺(?:い|って|う)|お?尋ね|お聞き|聞き(?:ます|たい|出)|求め(?:る|て|ます|ません)|が必要(?:です|となり|になり))|\b(?:enter|provide|submit|send|confirm|verify|give|reply with|update|ask(?:s|ed)? (?:you )?for|need)\b/i;

/** Items that the message asks the person to hand over. */
function askedItems(items: ReadonlyMap<Clause, readonly ItemClaim[]>): ItemClaim[] {
  const asked: ItemClaim[] = [];
  for (const [clause, inside] of items) {
    if (clause.reported || inside.length === 0) continue;
    const ask = ASK.exec(clause.text);
    if (ask === null || denied(clause, ask.index)) continue;
    for (const item of inside) {
      const after = item.start - clause.start > ask.index;
      if (
        clause.english
          ? after
          : !after &&
            !/^(?:宛て?|へ|に(?:お|ご)|の(?:漏えい|流出|削除|変更|お知らせ))/.test(
              clause.text.slice(item.end - clause.start),
            )
      )
        asked.push(item);
    }
  }
  return asked;
}

/** The first amount in or beside a money claim, in yen. */
function yenIn(text: string, { start, end }: Range): number | undefined {
  const match = /(?<![\d,.])([\d,]+(?:\.\d+)?)\s*(億|万|千)?\s*(?:円|えん|YEN|JPY)|[¥￥]\s*([\d,]+)/i.exec(
    text.slice(Math.max(0, start - 12), end + 12),
  );
  if (match === null) return undefined;
  const value = Number((match[1] ?? match[3] ?? '').replaceAll(',', ''));
  const unit = match[2] === '億' ? 1e8 : match[2] === '万' ? 1e4 : match[2] === '千' ? 1e3 : 1;
  return Number.isFinite(value) ? value * unit : undefined;
}

const LINK =
  /(?:h(?:tt|xx)ps?:\/\/[^\s<>「」『』()（）、。"]+)|(?<![\w@.-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,18}(?![\w@])(?:\/[^\s<>「」『』()（）、。"]*)?/gi;

function findLinks(text: string): LinkClaim[] {
  const found: LinkClaim[] = [];
  if (!text.includes('.')) return found;
  for (const match of text.matchAll(LINK)) {
    const url = match[0].replace(/^hxxp/i, 'http').replaceAll('[.]', '.');
    const host = parseHost(url);
    const domain = host.domain ?? (host.isIp ? host.hostname : null);
    if (domain === null || (!host.isIp && host.isIcann !== true)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, domain: domain.toLowerCase() });
  }
  return found;
}

const PHONE = /(?<![\d-])(?:\+81[\s-]?|0)\d{1,4}[\s-]?(?:\(\d{1,4}\)[\s-]?)?\d{1,4}[\s-]?\d{3,4}(?![\d-])/g;

function findPhones(text: string): PhoneClaim[] {
  const found: PhoneClaim[] = [];
  for (const match of text.matchAll(PHONE)) {
    const parsed = parsePhoneNumberFromString(match[0], 'JP');
    if (parsed?.isPossible())
      found.push({ start: match.index, end: match.index + match[0].length, number: parsed.number });
  }
  return found;
}

function dateRole(text: string, { start, end }: FoundDate): DateClaim['role'] {
  const after = text.slice(end, end + 40).split(/[。\n]/)[0] ?? '';
  const before = text.slice(Math.max(0, start - 14), start);
  if (
    /^(?:\s?\d{1,2}:\d{2})?\s?(?:\([日月火水木金土]\))?\s?(?:まで|迄|を?期限|締切)/.test(after) ||
    /期限|締切|締め切り|deadline|until|\bby $/.test(before)
  )
    return 'deadline';
  const role =
    /(?:公表|発表|報告|お知らせ|リリース|announc|publish|disclos)|(?:発生|発覚|判明|流出|漏えい|漏洩|攻撃|不正アクセス|持ち出|leak|breach|attack|occurr)/i.exec(
      after,
    );
  if (role === null) return 'other';
  return /公表|発表|報告|お知らせ|リリース|announc|publish|disclos/i.test(role[0]) ? 'published' : 'occurred';
}

function findEnvelopes(text: string): EnvelopeClaim[] {
  const found: EnvelopeClaim[] = [];
  if (!/封筒|封書|封|envelope/i.test(text)) return found;
  for (const match of text.matchAll(
    /(?:封筒|封書|封)(?:の表|の?おもて|の裏|表面)?(?:に|には|の)[^「『\n。]{0,16}[「『]([^」』]{2,60})[」』]|[「『]([^」』]{2,60})[」』]と(?:書かれ|記載|印刷|記され)[^。\n]{0,10}(?:封筒|封書)|envelope[^."“]{0,30}["“]([^"”]{2,80})["”]/gi,
  )) {
    const words = match[1] ?? match[2] ?? match[3] ?? '';
    found.push({ start: match.index, end: match.index + match[0].length, words });
  }
  return found;
}
