import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { parse } from 'tldts';
import { BRAND_IN_TEXT, hostRisk } from './brands.ts';

/*
 * Links, addresses, numbers, amounts and dates of a normalised text. The model sees only their types: raw values would teach
 * it who wrote once, not what is asked.
 */

export type EntityType =
  | 'url'
  | 'email'
  | 'phone'
  | 'account'
  | 'wallet'
  | 'amount'
  | 'deadline'
  | 'date'
  | 'time'
  | 'code'
  | 'mention'
  | 'placeholder'
  | 'number';

interface Found<Type> {
  readonly type: Type;
  /** A finer type: a link's host class, a phone number's class, an amount's size. */
  readonly detail: string;
  readonly start: number;
  readonly end: number;
}

export type Entity = Found<EntityType>;
export type EntityOrBrand = Found<EntityType | 'brand'>;

const URL =
  '(?:h(?:tt|xx)ps?\\s?[:;]?\\s?//|www\\.)[^\\s<>「」『』（）()\\[\\]"“”、。|\\u3040-\\u30ff\\u4e00-\\u9fff]+';
const BARE_HOST =
  '(?<![@\\w./-])(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\\.){1,4}(?:com|net|org|jp|info|biz|xyz|top|cn|cc|ru|vip|shop|site|online|icu|club|app|dev|io|me|ly|gl|link|live|life|work|tk|ml|ga|cf|gq|pw|to|example)(?![a-z0-9-])(?:/[^\\s<>「」（）()"、。\\u3040-\\u30ff\\u4e00-\\u9fff]*)?';
const EMAIL = '[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,60}(?:\\.[a-z0-9-]{1,40}){1,4}';
const WALLET =
  '\\b(?:bc1[a-z0-9]{8,60}|0x[0-9a-f]{16,40}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|T[1-9A-HJ-NP-Za-km-z]{33})\\b';
const MENTION = '<[@#!][^<>\\s]{1,40}>|(?<![\\w.])@[a-z0-9_.-]{2,32}|(?<![\\w:]):[a-z0-9_+-]{2,30}:(?![\\w:])';
const PLACEHOLDER =
  '\\$?\\{\\{?[$%]?[\\w. -]{1,40}\\}?\\}|%[A-Z_]{2,20}%|\\[(?:NAME|名前|氏名|URL|DATE)[^\\]]{0,10}\\]|[○◯〇●×]{2,}';
const ACCOUNT =
  '(?:普通|当座|貯蓄)(?:預金)?[^\\d\\n]{0,8}\\d{6,8}|口座番号[^\\d\\n]{0,6}\\d{6,8}|記号\\s?\\d{5}[^\\d\\n]{0,6}番号\\s?\\d{6,8}|account (?:no\\.?|number)[^\\d\\n]{0,6}\\d{6,12}';
const AMOUNT =
  '[¥￥$€£]\\s?\\d[\\d,.]*(?:万|億|k\\b|million)?|(?:\\d[\\d,.]*|[一二三四五六七八九十百千数]{1,6})\\s?(?:万|千|億|百)*\\s?円(?:相当|分)?|\\d[\\d,.]*\\s?(?:(?:usd|dollars?|pounds|euros?|btc|bitcoins?|eth|usdt|yen|pt)\\b|ポイント)';
const DEADLINE =
  '本日(?:中|限り|まで|\\d{1,2}時)|今日(?:中|まで)|明日(?:中|まで)|(?:今週|今月|月末|週末)(?:中|末)?(?:まで|に)|\\d{1,3}\\s?(?:時間|日|営業日|分|週間)以内|(?:本(?:メール|通知|メッセージ)|受信|到着|通知)[^。\\n]{0,12}(?:時間|日)以内|期限[^。\\n]{0,6}(?:本日|\\d)|(?:至急|大至急|お急ぎ|今すぐ|ただちに|直ちに|速やかに|早急に|一刻も早く)|within (?:the next )?(?:\\d{1,3}|twenty-four|forty-eight|a few) ?(?:business )?(?:hours?|days?|hrs|minutes)|by (?:the end of )?(?:today|tomorrow|tonight|end of day|eod)|immediately|urgent(?:ly)?|asap|act now|expires? (?:today|soon|in \\d+)|\\d{1,3}[- ]hours? (?:left|to)';
const DATE =
  '(?:\\d{2,4}|令和\\s?\\d{1,2}|平成\\s?\\d{1,2}|R\\d)\\s?年\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日)?|\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}|(?<![\\d/])\\d{1,2}/\\d{1,2}(?![\\d/])|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?(?:,? \\d{4})?\\b';
const TIME = '(?:午前|午後)?\\s?\\d{1,2}\\s?時(?:\\d{1,2}分|半)?(?!間)|\\b\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?\\b';
const PHONE =
  '(?<![\\w.])(?:\\+\\d{1,3}[\\s-]?)?\\(?\\d{2,5}\\)?[\\s(-]{0,2}\\d{1,4}[\\s)-]{1,2}\\d{3,4}(?![\\w])|(?<!\\d)0\\d{9,10}(?!\\d)|(?<!\\d)0[X\\d-]{9,12}(?!\\d)|(?<![\\w#＃])[#＃]9110|(?<!\\d)(?:188|110)番|[#＃]8103';
const CODE =
  '(?:認証|確認|セキュリティ|ワンタイム|PIN|ギフト|招待|verification|security|activation|enrollment)\\s?(?:コード|パスワード|番号|code)[^\\w\\n]{0,6}(?:is )?[A-Z0-9-]{4,12}|(?<!\\d)G-\\d{6}|(?<![\\d-])\\d{6}(?= is your)';
const NUMBER = '[A-Za-z]{0,4}\\d[\\dA-Za-z-]{3,}|\\d+(?:[.,]\\d+)*';

const KINDS: Kinds<EntityType> = [
  ['url', URL],
  ['email', EMAIL],
  ['url', BARE_HOST],
  ['wallet', WALLET],
  ['placeholder', PLACEHOLDER],
  ['mention', MENTION],
  ['account', ACCOUNT],
  ['amount', AMOUNT],
  ['deadline', DEADLINE],
  ['date', DATE],
  ['time', TIME],
  ['code', CODE],
  ['phone', PHONE],
  ['number', NUMBER],
];
/** The entities of a normalised text, in order, without overlaps. */
export const findEntities = finder(KINDS);

const findAll = finder<EntityType | 'brand'>([...KINDS, ['brand', BRAND_IN_TEXT]]);

/**
 * What the model sees. With names of brands: whose name is borrowed changes by the month, what is wanted does not. Links with
 * their brackets: 「公式 (https://…)」 is how programs write a link's label, and says no more than the link.
 */
export function findEntitiesAndBrands(text: string): EntityOrBrand[] {
  return findAll(text).map((entity) => {
    const bracketed = entity.type === 'url' && BRACKETS.has(`${text[entity.start - 1]}${text[entity.end]}`);
    return bracketed ? { ...entity, start: entity.start - 1, end: entity.end + 1 } : entity;
  });
}

const BRACKETS = new Set(['()', '<>', '[]', '「」']);

type Kinds<Type> = readonly (readonly [Type, source: string])[];

function finder<Type extends string>(kinds: Kinds<Type>): (text: string) => Found<Type>[] {
  const pattern = new RegExp(kinds.map(([, source]) => `(${source})`).join('|'), 'gi');
  return (text) => {
    const found: Found<Type>[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (match[0].length === 0) {
        pattern.lastIndex++;
        continue;
      }
      let group = 1;
      while (match[group] === undefined) group++;
      const type = kinds[group - 1]![0];
      found.push({ type, detail: detailOf(type, match[0]), start: match.index, end: pattern.lastIndex });
    }
    return found;
  };
}

function detailOf(type: string, value: string): string {
  switch (type) {
    case 'url':
      return linkClass(value);
    case 'phone':
      return phoneClass(value);
    case 'amount':
      return amountClass(value);
    case 'number':
      return /[A-Za-z]/.test(value) ? 'id' : value.length > 5 ? 'long' : 'short';
    default:
      return '';
  }
}

/** The host of a link as written, lower case, without user, port or path; '' where there is none. */
export function hostOf(link: string): string {
  const address = link
    .replace(/^[(<[「]|[)>\]」]$/g, '')
    .replace(/^h(?:tt|xx)ps?\s?[:;]?\s?\/\//i, '')
    .replace(/\[\.\]|\(\.\)/g, '.')
    .toLowerCase();
  const host = address.split(/[/?#\s]/, 1)[0] ?? '';
  return host.slice(host.lastIndexOf('@') + 1).replace(/:\d+$/, '');
}

function linkClass(link: string): string {
  const host = hostOf(link);
  const parsed = parse(host);
  if (parsed.isIp) return 'ip';
  if (parsed.hostname === null || parsed.hostname === '') return 'broken';
  return hostRisk(host, parsed.domain ?? host);
}

function phoneClass(value: string): string {
  if (/9110/.test(value) && value.length < 7) return 'official';
  if (/^(?:188|110)番$|8103$/.test(value)) return 'official';
  const digits = value.replace(/[^\d+X]/gi, '');
  if (/X/i.test(digits)) return 'masked';
  const parsed = parsePhoneNumberFromString(digits, 'JP');
  if (parsed === undefined) return 'odd';
  if (parsed.countryCallingCode !== '81') return 'foreign';
  const national = `0${parsed.nationalNumber}`;
  if (/^0(?:120|800)/.test(national)) return 'free';
  if (/^0(?:570|180)/.test(national)) return 'navi';
  if (/^0[789]0/.test(national)) return 'mobile';
  if (/^050/.test(national)) return 'ip';
  return 'fixed';
}

function amountClass(value: string): string {
  if (/btc|bitcoin|eth|usdt/i.test(value)) return 'crypto';
  if (/ポイント|pt/i.test(value)) return 'points';
  const number = Number.parseFloat(value.replace(/[^\d.]/g, ''));
  const scale = /億/.test(value) ? 1e8 : /万/.test(value) ? 1e4 : /千/.test(value) ? 1e3 : 1;
  const dollars = /[$€£]|usd|dollar|pound|euro/i.test(value) ? 150 : 1;
  const yen = number * scale * dollars;
  if (!(yen > 0)) return 'some';
  if (yen <= 1000) return 'small';
  return yen < 50_000 ? 'middle' : 'large';
}
