/** The words of the house: everything that crosses a module boundary has its type here. */
import type { Topic } from './ask-words/types.ts';

/** How a scam kind is guided: which ordered steps and desks apply. */
export type GuidanceTopic = 'deletion' | 'agency' | 'money' | 'phishing' | 'extortion' | 'marketing' | 'none';

interface KindInfo {
  readonly side: 'scam' | 'legit';
  readonly piggyback: boolean;
  readonly guidance: GuidanceTopic;
}

/** The one table of kinds. */
export const KINDS = {
  'piggyback-deletion-fee': { side: 'scam', piggyback: true, guidance: 'deletion' },
  'piggyback-agency': { side: 'scam', piggyback: true, guidance: 'agency' },
  'piggyback-compensation': { side: 'scam', piggyback: true, guidance: 'money' },
  'piggyback-phishing': { side: 'scam', piggyback: true, guidance: 'phishing' },
  'piggyback-extortion': { side: 'scam', piggyback: true, guidance: 'extortion' },
  'piggyback-recovery': { side: 'scam', piggyback: true, guidance: 'deletion' },
  phishing: { side: 'scam', piggyback: false, guidance: 'phishing' },
  billing: { side: 'scam', piggyback: false, guidance: 'money' },
  extortion: { side: 'scam', piggyback: false, guidance: 'extortion' },
  recovery: { side: 'scam', piggyback: false, guidance: 'deletion' },
  investment: { side: 'scam', piggyback: false, guidance: 'money' },
  job: { side: 'scam', piggyback: false, guidance: 'money' },
  prize: { side: 'scam', piggyback: false, guidance: 'money' },
  support: { side: 'scam', piggyback: false, guidance: 'phishing' },
  'family-or-refund': { side: 'scam', piggyback: false, guidance: 'agency' },
  'other-scam': { side: 'scam', piggyback: false, guidance: 'money' },
  'breach-notice': { side: 'legit', piggyback: false, guidance: 'none' },
  'scam-warning': { side: 'legit', piggyback: false, guidance: 'none' },
  'talk-about-scam': { side: 'legit', piggyback: false, guidance: 'none' },
  transactional: { side: 'legit', piggyback: false, guidance: 'none' },
  business: { side: 'legit', piggyback: false, guidance: 'none' },
  legal: { side: 'legit', piggyback: false, guidance: 'none' },
  newsletter: { side: 'legit', piggyback: false, guidance: 'none' },
  news: { side: 'legit', piggyback: false, guidance: 'none' },
  'unsolicited-marketing': { side: 'legit', piggyback: false, guidance: 'marketing' },
  chat: { side: 'legit', piggyback: false, guidance: 'none' },
} as const satisfies Record<string, KindInfo>;

export type Kind = keyof typeof KINDS;
export type Label = 'scam' | 'legit';

/** A labelled message to train on; `author` is a voice of the corpus, or `reviewed:` and a keyed hash of who gave it. */
export interface CorpusMessage {
  readonly id: string;
  readonly text: string;
  readonly label: Label;
  readonly kind: Kind;
  readonly lang: 'ja' | 'en';
  readonly channel: string;
  readonly author: string;
}

/** How a message reached the person. Asked by a button, never guessed. */
export const CHANNELS = ['mail', 'sms', 'phone', 'letter', 'dm', 'web'] as const;
export type Channel = (typeof CHANNELS)[number];

/** `asked`: a person wants this judged. `watched`: a channel is watched; the bar is much higher. */
export type Mode = 'asked' | 'watched';

export type PartOrigin = 'authored' | 'forwarded' | 'attachment' | 'embed';

export interface MessagePart {
  readonly origin: PartOrigin;
  readonly text: string;
}

/** Parts in reading order. Without `mode` the text is judged as it stands (no question lines are set aside). */
export interface Message {
  readonly parts: readonly MessagePart[];
  readonly channel?: Channel | undefined;
  readonly mode?: Mode | undefined;
}

/** There is no "safe". */
export const VERDICTS = ['scam', 'suspicious', 'unsure', 'no-signs'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Whether the message is said to be a scam, for certain or perhaps. */
export function isFlagged(verdict: Verdict): boolean {
  return verdict === 'scam' || verdict === 'suspicious';
}

/**
 * Why a verdict is `unsure`. `bare-question`: nothing but a question, a greeting or a few words of one's own, so there is nothing to judge;
 * `told-demand`: the person tells what somebody asked of them or what frightens them, and the words themselves are not at hand.
 */
export type UnsureReason =
  | 'bare-question'
  | 'told-demand'
  | 'too-short'
  | 'unknown-words'
  | 'language'
  | 'between'
  | 'cut-off';

/** Languages that text is recognised as; only `ja` and `en` are judged by the model. */
export type TextLanguage = 'ja' | 'en' | 'zh' | 'ko' | 'vi' | 'pt' | 'other';

/** Half-open range of UTF-16 offsets into `Report.text`: `text.slice(start, end) === quote`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** What moved the score, strongest first. `weight` is natural-log odds: positive speaks for a scam, negative against. */
export interface Evidence extends Span {
  readonly type: 'signal' | 'word';
  /** The signal's id (see core/signals/index.ts) or the word itself. */
  readonly id: string;
  readonly weight: number;
}

/** Where a published statement stands. */
export interface Citation {
  readonly title: string;
  /** ISO date of the document. */
  readonly date: string;
  readonly url?: string | undefined;
  /** Who reports it, where the organisation's own publication is not at hand. */
  readonly reportedBy?: string | undefined;
}

export const CONTRADICTION_CODES = [
  'item-not-leaked',
  'channel-unlikely',
  'asks-what-they-never-ask',
  'payment-never-asked',
  'compensation-not-offered',
  'link-not-official',
  'phone-not-listed',
  'envelope-differs',
  'date-impossible',
  'sender-cannot-exist',
] as const;
export type ContradictionCode = (typeof CONTRADICTION_CODES)[number];

/** A claim of the message that a notice denies, or is silent on. Only `denied` may raise the risk. */
export interface Contradiction extends Span {
  readonly code: ContradictionCode;
  readonly strength: 'denied' | 'not-stated';
  /** Ids of the notice's groups this holds for, when not for all of them. */
  readonly groups?: readonly string[] | undefined;
  readonly citation: Citation;
  /** The controlled-vocabulary item, the link's host, the number … that the claim is about. */
  readonly subject?: string | undefined;
}

/** An incident the message speaks of. That the breach is real never makes the message genuine. */
export interface NoticeMatch {
  readonly id: string;
  /** The words by which it was recognised. */
  readonly mentions: readonly Span[];
  readonly contradictions: readonly Contradiction[];
}

/** A public rule (data/public-rules.yaml) that the message's request breaks. */
export interface RuleMatch extends Span {
  readonly id: string;
}

/** What has already happened, as the person says. Several can be true. */
export const HAPPENED = [
  'nothing',
  'replied',
  'opened-link',
  'gave-password',
  'gave-card',
  'gave-account',
  'sent-id',
  'paid-transfer',
  'paid-prepaid',
  'paid-convenience',
  'paid-crypto',
  'sent-image',
  'under-18',
  'paid-cash',
  'at-the-door',
  'distress',
] as const;
export type Happened = (typeof HAPPENED)[number];

export type ReplyLanguage = 'ja' | 'ja-easy' | 'en';

/** Everything an adapter renders. Pure data, JSON-serialisable. */
export interface Report {
  /** The parts joined by line breaks, unchanged; every span points into it. Never stored or logged. */
  readonly text: string;
  /** The range of `text` that was judged; what lies outside is the person's own question. */
  readonly judged: { readonly start: number; readonly end: number };
  readonly language: TextLanguage;
  readonly mode: Mode | undefined;
  readonly channel: Channel | undefined;
  readonly verdict: Verdict;
  readonly unsure: UnsureReason | undefined;
  /** Calibrated probability of a scam at the mode's prior, 0..1. Not shown to people. */
  readonly probability: number;
  readonly kind: Kind;
  readonly evidence: readonly Evidence[];
  readonly notices: readonly NoticeMatch[];
  readonly rules: readonly RuleMatch[];
  /** What the person says, in words of their own, has happened already. */
  readonly told: readonly Happened[];
  /** What they ask about the first of `notices`; undefined where it is a message that was sent. */
  readonly topic: Topic | undefined;
  readonly modelVersion: string;
}
