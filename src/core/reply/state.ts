/*
 * What a button has to remember, in its id: enough to answer after a restart, and not one word of the message.
 *
 *   1  verdict  kind  language  channel+asked  prefecture  happened×3  n signal×n  n claim×n  notice×4?  n rule×4n  topic?  . check id  check×2
 *
 * One base64url character is a number below 64: a position in the tables of types.ts, signals/ids.ts and ask-words/types.ts, so those may only be
 * appended to. Notices and rules are written as 24 bits of a hash of their id and looked up again. The last two characters
 * are a checksum over the rest; whatever does not fit is no state. What is asked shares the channel's digit, for which eight values
 * are enough: 0 in its own part is what earlier buttons meant. With four wants, each with or without a link, that digit is full.
 * Longest: 73 characters.
 */
import { TOPICS, type Topic } from '../ask-words/types.ts';
import { type Asked, WANTS } from '../asked.ts';
import { PREFECTURES } from '../prefectures.ts';
import { SIGNAL_IDS, type SignalId } from '../signals/ids.ts';
import {
  CHANNELS,
  type Channel,
  CONTRADICTION_CODES,
  type ContradictionCode,
  HAPPENED,
  type Happened,
  KINDS,
  type Kind,
  type UnsureReason,
  type Verdict,
} from '../types.ts';
import { LANGUAGES, type Language } from './types.ts';

export interface ReplyState {
  readonly verdict: Verdict;
  readonly unsure: UnsureReason | undefined;
  readonly kind: Kind;
  readonly language: Language;
  readonly channel: Channel | undefined;
  readonly asked: Asked;
  readonly prefecture: string | undefined;
  readonly happened: readonly Happened[];
  /** At most MAX_SIGNALS, strongest first. */
  readonly signals: readonly SignalId[];
  /** Of `notice`; at most MAX_CLAIMS. */
  readonly contradictions: readonly {
    readonly code: ContradictionCode;
    readonly strength: 'denied' | 'not-stated';
    readonly someGroups: boolean;
  }[];
  readonly notice: string | undefined;
  /** At most MAX_RULES. */
  readonly rules: readonly string[];
  /** Of `notice`. */
  readonly topic: Topic | undefined;
  /** Names the check in the store: letters, digits, - and _; at most 36 (a UUID). Empty when nothing was recorded. */
  readonly checkId: string;
}

export const MAX_SIGNALS = 5;
export const MAX_CLAIMS = 4;
export const MAX_RULES = 2;

/** Ids that a hash can be looked up in. */
export interface KnownIds {
  readonly notices: readonly string[];
  readonly rules: readonly string[];
}

const VERSION = '1';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VERDICTS: readonly (readonly [Verdict, UnsureReason | undefined])[] = [
  ['scam', undefined],
  ['suspicious', undefined],
  ['unsure', undefined],
  ['no-signs', undefined],
  ['unsure', 'bare-question'],
  ['unsure', 'too-short'],
  ['unsure', 'unknown-words'],
  ['unsure', 'language'],
  ['unsure', 'between'],
  ['unsure', 'cut-off'],
  ['unsure', 'told-demand'],
];
const KIND_IDS = Object.keys(KINDS) as Kind[];
const CLAIM_FORMS = ['denied', 'denied-some', 'not-stated', 'not-stated-some'] as const;
/** Values of the channel's digit before what is asked is added. 8 × 4 wants × 2 = 64: a fifth want needs a digit of its own. */
export const PER_ASKED = 8;
const CHECK_ID = /^[\w-]{0,36}$/;

/** 15 to 73 ASCII characters (letters, digits, - _ .). Throws RangeError for a check id that does not fit. */
export function encodeState(state: ReplyState): string {
  if (!CHECK_ID.test(state.checkId)) throw new RangeError('a check id has at most 36 letters, digits, - or _');
  const happened = state.happened.reduce((bits, what) => bits | (1 << HAPPENED.indexOf(what)), 0);
  const claims = state.notice === undefined ? [] : state.contradictions.slice(0, MAX_CLAIMS);
  const signals = state.signals.slice(0, MAX_SIGNALS);
  const rules = state.rules.slice(0, MAX_RULES);
  const body = [
    VERSION,
    digit(
      VERDICTS.findIndex(
        ([verdict, unsure]) =>
          verdict === state.verdict && unsure === (verdict === 'unsure' ? state.unsure : undefined),
      ),
    ),
    digit(KIND_IDS.indexOf(state.kind)),
    digit(LANGUAGES.indexOf(state.language)),
    digit(
      (state.channel === undefined ? 0 : CHANNELS.indexOf(state.channel) + 1) + PER_ASKED * askedNumber(state.asked),
    ),
    digit(PREFECTURES.findIndex(({ name }) => name === state.prefecture) + 1),
    number(happened, 3),
    digit(signals.length),
    ...signals.map((id) => digit(SIGNAL_IDS.indexOf(id))),
    digit(state.notice === undefined ? 0 : claims.length + 1),
    ...claims.map((claim) =>
      digit(CONTRADICTION_CODES.indexOf(claim.code) * CLAIM_FORMS.length + CLAIM_FORMS.indexOf(formOf(claim))),
    ),
    state.notice === undefined ? '' : number(hash24(state.notice), 4),
    digit(rules.length),
    ...rules.map((id) => number(hash24(id), 4)),
    state.topic === undefined ? '' : digit(TOPICS.indexOf(state.topic)),
    '.',
    state.checkId,
  ].join('');
  return body + checksum(body);
}

/** The state that `encodeState` wrote, or undefined for anything else. Notices and rules unknown by now are left out. */
export function decodeState(text: string, known: KnownIds): ReplyState | undefined {
  const match = /^1([\w-]{11,33})\.([\w-]{0,36})([\w-]{2})$/.exec(text);
  if (match === null || checksum(text.slice(0, -2)) !== match[3]) return undefined;
  const reader = new Reader(match[1]!);
  const verdict = VERDICTS[reader.next()];
  const kind = KIND_IDS[reader.next()];
  const language = LANGUAGES[reader.next()];
  const channelAndAsked = reader.next();
  const channel = channelAndAsked % PER_ASKED;
  const prefecture = reader.next();
  const happened = reader.number(3);
  const signals = reader.list(MAX_SIGNALS, 1).map((index) => SIGNAL_IDS[index]);
  const claimCount = reader.next();
  if (claimCount > MAX_CLAIMS + 1) return undefined;
  const claims = Array.from({ length: Math.max(0, claimCount - 1) }, () => claimAt(reader.next()));
  const notice = claimCount === 0 ? undefined : reader.number(4);
  const rules = reader.list(MAX_RULES, 4);
  const topic = reader.atEnd() ? undefined : TOPICS[reader.next()];
  if (!reader.atEnd() || verdict === undefined || kind === undefined || language === undefined) return undefined;
  if (channel > CHANNELS.length || prefecture > PREFECTURES.length || happened >= 1 << HAPPENED.length)
    return undefined;
  if (signals.includes(undefined) || claims.includes(undefined)) return undefined;
  return {
    verdict: verdict[0],
    unsure: verdict[1],
    kind,
    language,
    channel: CHANNELS[channel - 1],
    asked: askedAt(Math.floor(channelAndAsked / PER_ASKED)),
    prefecture: PREFECTURES[prefecture - 1]?.name,
    happened: HAPPENED.filter((_, bit) => (happened & (1 << bit)) !== 0),
    signals: signals.filter((id) => id !== undefined),
    contradictions: claims.filter((claim) => claim !== undefined),
    notice: known.notices.find((id) => hash24(id) === notice),
    rules: rules.flatMap((wanted) => known.rules.find((id) => hash24(id) === wanted) ?? []),
    topic,
    checkId: match[2]!,
  };
}

/** Walks through the digits; reading past the end gives 64, which is in no table. */
class Reader {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  next(): number {
    const char = this.#text[this.#at++];
    return char === undefined ? 64 : DIGITS.indexOf(char);
  }

  number(digits: number): number {
    return Array.from({ length: digits }, () => this.next()).reduce((value, next) => value * 64 + next, 0);
  }

  /** A count of at most `max`, then as many numbers of `digits` digits. */
  list(max: number, digits: number): number[] {
    const count = this.next();
    if (count > max) {
      this.#at = this.#text.length + 1;
      return [];
    }
    return Array.from({ length: count }, () => this.number(digits));
  }

  atEnd(): boolean {
    return this.#at === this.#text.length;
  }
}

function askedNumber({ wants, link }: Asked): number {
  return WANTS.indexOf(wants) * 2 + (link ? 0 : 1);
}

function askedAt(value: number): Asked {
  return { wants: WANTS[Math.floor(value / 2)]!, link: value % 2 === 0 };
}

type Claim = ReplyState['contradictions'][number];

function formOf({ strength, someGroups }: Claim): (typeof CLAIM_FORMS)[number] {
  return someGroups ? `${strength}-some` : strength;
}

function claimAt(value: number): Claim | undefined {
  const code = CONTRADICTION_CODES[Math.floor(value / CLAIM_FORMS.length)];
  const form = CLAIM_FORMS[value % CLAIM_FORMS.length]!;
  if (code === undefined) return undefined;
  return { code, strength: form.startsWith('denied') ? 'denied' : 'not-stated', someGroups: form.endsWith('-some') };
}

/** -1 (not in the table) is a mistake of the caller. */
function digit(value: number): string {
  const char = DIGITS[value];
  if (char === undefined) throw new RangeError('a value of the state is in no table');
  return char;
}

function number(value: number, digits: number): string {
  return Array.from({ length: digits }, (_, i) => digit(Math.floor(value / 64 ** (digits - 1 - i)) % 64)).join('');
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), folded to 24 bits. */
function hash24(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash >>> 24) ^ (hash & 0xffffff)) >>> 0;
}

function checksum(text: string): string {
  return number(hash24(text) & 0xfff, 2);
}
