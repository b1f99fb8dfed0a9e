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

const THING = '(?:カード|通帳)';
const COMES = '(?:伺|うかが|参り|まいり|お?訪ね|訪問|向か|お邪魔|立ち寄|行[きくかっ]|来)';
const PICK_UP = new RegExp(
  [
    `${THING}[^。\\n]{0,20}(?:取り|受け?取り?|引き?取り?|回収|お?預かり)に[^。\\n]{0,10}${COMES}`,
    `${COMES}[^。\\n]{0,30}${THING}[^。\\n]{0,12}(?:お?渡し|お?預|手渡|回収)`,
    `(?:キャッシュ|クレジット)?${THING}を?[^。\\n]{0,6}(?:お預かり(?:し|いた|に)|お?渡し(?:くだ|下さ)|預けて|回収(?:し|いた)|封筒に)`,
    '\\b(?:collect|pick(?:ing)? up|hand over|give)\\b[^.\\n]{0,30}\\b(?:cards?|passbook)\\b[^.\\n]{0,30}\\b(?:courier|officer|staff|agent|driver|home|door|him|her|them|person)\\b',
    '\\b(?:courier|officer|staff|agent|driver|somebody|someone|we)\\b[^.\\n]{0,40}\\b(?:collect|pick(?:ing)? up)\\b[^.\\n]{0,20}\\b(?:cards?|passbook)\\b',
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
