/*
 * What a message wants of the person, as far as the first advice depends on it. "Do not pay" helps nobody who is asked for a
 * code. Only words are chosen by this, never a verdict; where nothing else is plain it is money, as in most scams.
 */
import { findEntities } from './entities.ts';
import { normalise } from './normalise.ts';
import type { SignalId } from './signals/ids.ts';
import { type Evidence, KINDS, type Report } from './types.ts';

/** `card`: somebody comes for a card or passbook. `code`: a code, PIN, password or card number. A button remembers the position. */
export const WANTS = ['money', 'card', 'code', 'login'] as const;
export type Want = (typeof WANTS)[number];

export interface Asked {
  readonly wants: Want;
  /** Whether there is a link, an attachment or the like to open. */
  readonly link: boolean;
}

/** Where nothing is known of the text. */
export const ANYTHING: Asked = { wants: 'money', link: true };

/** What lies beyond is not looked at. */
const LONGEST = 20_000;
/** Pasted out of a mail, a link is often no more than its label. To log in, or to press a button, is asked on the phone too. */
const LINK_WORDS =
  /クリック|タップ|添付|QR|二次元コード|下(?:記|部)?の[^。\n]{0,6}ボタン|(?:リンク|URL)(?!は[^。\n]{0,6}な[いく])|\b(?:click|tap|attach(?:ed|ments?)|buttons? (?:below|above))\b|(?<!\bno )\blinks?\b/i;
/** A secret is to be told, not to be typed into a page. */
const TELL =
  /教え|知らせ|送[っりるれ付信]|返信|返送|伝え|読み上げ|読んで|提示|共有|転送|見せ|貼[っりる]|言って|おっしゃ|聞かせ|申告|\b(?:reply|send|give|tell|share|text|read|forward|what(?:['’]s| is))\b/i;
const TYPE = /入力|記入|打ち込|フォーム|\b(?:enter|submit|type|fill|form)\b/i;

/** Not those that are bought, nor what stands on one: nobody comes for either. */
const CARD =
  '(?:(?<!(?:ギフト|プリペイド式?|電子マネー|iTunes|Apple|アップル|Google|グーグル|Play|プレイ|Amazon|アマゾン|Steam|ポイント|会員|メンバーズ|診察|図書|QUO|クオ|IC|SIM|SD) ?)カード(?!の?(?:番号|情報|会社|データ|裏))|通帳(?!の?(?:番号|情報)))';
const CARD_EN =
  '(?<!\\b(?:gift|prepaid|itunes|apple|google|play|steam|amazon|point|loyalty|sim|id|business|greeting)[ -])\\b(?:cards?|passbooks?)\\b(?! (?:details?|data|numbers?|info\\w*|company|issuer))';
/** 「お預かりに伺うことはございません」: phishing borrows it from real banks. */
const DENIED = '(?![^。\\n]{0,10}(?:こと[はも]|したり|(?:し|たし)ません))';
const FETCH = '(?:取り|受け?取り?|引き?取り?|回収|お?預かり)に';
const COMES = '(?:伺|うかが|参り|参上|まいり|お?訪ね|訪問|お邪魔|立ち寄|向かわせ|向かいます)';
const WHO_COMES =
  '(?:係員|係の者|職員|担当者|担当の者|警察官|刑事|捜査員|調査員|行員|局員|配達員|部下|代理の者|代理人|若い者|自宅|お宅|玄関)';
const PICK_UP = new RegExp(
  [
    `${CARD}[^。\\n]{0,20}${FETCH}[^。\\n]{0,10}(?:${COMES}|行かせ)${DENIED}`,
    `${WHO_COMES}[^。\\n]{0,40}${CARD}[^。\\n]{0,20}${FETCH}${DENIED}`,
    `(?:${COMES}|${WHO_COMES})[^。\\n]{0,30}${CARD}[^。\\n]{0,12}(?:お?渡し(?:くだ|下さ|願|いただ)|渡して|お?預か|預けて(?:くだ|下さ)|手渡|回収)${DENIED}`,
    `${CARD}(?![でに])[^。\\n]{0,7}(?:お預かり(?:し(?!て[いお])|いた|に)|お?渡し(?:くだ|下さ)|渡してくだ|預けて(?:くだ|下さ)|回収(?:し|いた))${DENIED}`,
    `${CARD}(?![でに])[^。\\n]{0,16}封筒に(?!て)`,
    `(?<!\\b(?:never|not) )\\b(?:collect|pick(?:ing)? up|hand over|give)\\b[^.\\n]{0,30}${CARD_EN}[^.\\n]{0,30}\\b(?:courier|officer|staff|agent|driver|home|door|him|her|them|person)\\b`,
    `\\b(?:courier|officer|staff|agent|driver|somebody|someone|we)\\b(?:(?! (?:(?:need|want|ask|like) you|never|not)\\b)[^.\\n]){0,60}\\b(?:collect|pick(?:ing)? up)\\b[^.\\n]{0,20}${CARD_EN}`,
  ].join('|'),
  'i',
);

/** What `report` wants. `signals`: the ids of those that are told. */
export function askedOf({ text, judged, kind, rules, evidence }: Report, signals: readonly SignalId[]): Asked {
  const plain = normalise(text.slice(judged.start, Math.min(judged.end, judged.start + LONGEST))).text;
  const link = LINK_WORDS.test(plain) || findEntities(plain).some(({ type }) => type === 'url');
  const comes = rules.some(({ id }) => id === 'never-hand-over-card') || PICK_UP.test(plain);
  const phishing = KINDS[kind].guidance === 'phishing';
  const wants = (): Want => {
    if (signals.includes('asks-payment')) return 'money';
    if (comes) return 'card';
    // A means of payment may be the card itself, so it says less than a visit for one.
    if (signals.includes('payment-means')) return 'money';
    if (signals.includes('asks-secret') && evidence.some(isTold)) return 'code';
    if (link && (phishing || signals.includes('asks-login'))) return 'login';
    return signals.includes('asks-secret') ? 'code' : 'money';
  };
  return { wants: wants(), link };
}

/** A request for a secret that is to be sent or said: what is lost is the secret, whether or not there is a link as well. */
function isTold({ type, id, quote }: Evidence): boolean {
  const words = normalise(quote).text;
  return type === 'signal' && id === ('asks-secret' satisfies SignalId) && TELL.test(words) && !TYPE.test(words);
}
