/*
 * The contract of the replies. `Reply` is what every adapter renders: plain text in pieces, nothing of any platform.
 * `ReplyTexts` is what a full language implements, `BriefTexts` what a language with the essentials implements.
 */
import type { Want } from '../asked.ts';
import type { Desk } from '../contact-schema.ts';
import type { DAYS } from '../days.ts';
import type { NextOpening } from '../desk-hours.ts';
import type { StepId } from '../guidance-steps.ts';
import type { SignalId } from '../signals/ids.ts';
import type { Channel, Citation, ContradictionCode, Happened, ReplyLanguage, UnsureReason, Verdict } from '../types.ts';

/** Languages with the verdict, the three don'ts and the desks that speak them. */
export const BRIEF_LANGUAGES = ['zh', 'ko', 'vi', 'pt'] as const;
export type BriefLanguage = (typeof BRIEF_LANGUAGES)[number];
export const FULL_LANGUAGES = ['ja', 'ja-easy', 'en'] as const satisfies readonly ReplyLanguage[];
export const LANGUAGES = [...FULL_LANGUAGES, ...BRIEF_LANGUAGES] as const;
export type Language = (typeof LANGUAGES)[number];

/** Why a verdict. `quote` is defanged and short; it is absent when the text is no longer at hand (buttons after a restart). */
export interface ReplyReason {
  readonly quote: string | undefined;
  readonly why: string;
  readonly source: ReplySource | undefined;
}

/** A published document; some bear no date. */
export interface ReplySource {
  readonly title: string;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
}

/** What is published about an incident that the message speaks of. */
export interface ReplyNotice {
  readonly id: string;
  readonly title: string;
  /** That the breach is real, and that this says nothing of the message. */
  readonly real: string;
  readonly claims: readonly ReplyReason[];
  /** The document that the first claim is held against, else the organisation's latest. */
  readonly source: Citation;
}

export interface ReplyStep {
  readonly text: string;
  readonly urgent: boolean;
}

export interface ReplyDesk {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  /** As it is dialled. */
  readonly phone: string | undefined;
  /** `tel:` address of `phone`. */
  readonly tel: string | undefined;
  readonly url: string | undefined;
  readonly email: string | undefined;
  /** Usual hours, and whether this is inside them now or when they next begin. Absent: not published. */
  readonly hours: string | undefined;
  readonly now: string | undefined;
  /** How to dial, who cannot and what then, what it does not do. */
  readonly notes: readonly string[];
}

export const ACTION_IDS = [
  'happened',
  'why',
  'disagree',
  'language',
  'ja-easy',
  'en',
  'ja',
  'was-scam',
  'false-alarm',
  'ignore-text',
  'undo',
] as const;
export type ActionId = (typeof ACTION_IDS)[number];

export interface Reply {
  readonly language: Language;
  readonly verdict: Verdict;
  /** One line: the verdict. */
  readonly headline: string;
  /** More on the verdict: why `unsure`, how often the text has been seen. */
  readonly notes: readonly string[];
  readonly titles: SectionTitles;
  readonly reasons: readonly ReplyReason[];
  readonly notices: readonly ReplyNotice[];
  readonly steps: readonly ReplyStep[];
  readonly desks: readonly ReplyDesk[];
  readonly footnote: string;
  /** Asked when the answer would depend on it; the labels are `texts.channels`. */
  readonly askChannel: string | undefined;
  readonly actions: readonly { readonly id: ActionId; readonly label: string }[];
}

export interface SectionTitles {
  readonly reasons: string;
  readonly notices: string;
  readonly steps: string;
  readonly desks: string;
  /** Above the place in which the whole judged text is shown. */
  readonly text: string;
}

/** What a contradiction is told with; everything in it is safe to show. */
export interface ClaimFacts {
  readonly organisation: string;
  /** Day of the notice's newest document, for what none of them states. */
  readonly asOf: string;
  /** Day of the document that denies it, in brackets; empty where it is no longer known which one does. */
  readonly on: string;
  /** The item, host or number that the claim is about. */
  readonly subject: string | undefined;
}
type ClaimWords = (facts: ClaimFacts) => string;

/** Problems that a person is told about, by stable code. */
export const PROBLEMS = [
  'too-long',
  'cannot-read-file',
  'file-too-large',
  'image',
  'empty',
  'busy',
  'button-expired',
  'failed',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** What a person or moderator is told after a press of a button. */
export const CONFIRMATIONS = ['disagree', 'was-scam', 'false-alarm', 'ignored', 'undone', 'not-allowed'] as const;
export type Confirmation = (typeof CONFIRMATIONS)[number];

export interface HoursWords {
  readonly days: Readonly<Record<(typeof DAYS)[number], string>>;
  /** Monday to Friday, and every day of the week. */
  readonly weekdays: string;
  readonly everyDay: string;
  readonly always: string;
  readonly to: string;
  readonly comma: string;
  readonly dayJoin: string;
  /** Between two sentences. */
  readonly gap: string;
  readonly holidays: string;
  readonly yearEnd: (from: string, to: string) => string;
  readonly closed: (when: readonly string[]) => string;
  readonly vary: string;
  readonly inside: (until: string) => string;
  readonly outside: (next: NextOpening | undefined) => string;
}

export interface DeskWords extends HoursWords {
  readonly cannotDial: (kinds: readonly Desk['cannotDial'][number][]) => string;
  /** What those who cannot dial it do instead. */
  readonly alternative: (phone: string) => string;
  readonly direct: (prefecture: string, phone: string) => string;
  /** No verified ordinary number: where to look it up. */
  readonly lookUp: Readonly<Record<'police-consultation' | 'consumer-hotline', string>>;
  /** The desk answers in Japanese only; absent where that goes without saying. */
  readonly japaneseOnly: string | undefined;
  readonly interpreter: string;
}

/** What every language has. */
export interface BriefTexts {
  readonly code: Language;
  /** Its name in itself. */
  readonly name: string;
  /** What was found, and the one thing to do or not to do. */
  readonly headline: Readonly<Record<Verdict, readonly [finding: string, advice: string]>>;
  /** In place of `scam`'s advice where something else than money is wanted first. */
  readonly adviceFirst: Readonly<Record<Exclude<Want, 'money'>, string>>;
  /** In place of the advice when something has already happened. */
  readonly urgentAdvice: string;
  readonly titles: SectionTitles;
  readonly footnote: string;
  readonly actions: Readonly<Record<ActionId, string>>;
}

/** A language with the essentials alone: three don'ts and where to call. */
export interface EssentialTexts extends BriefTexts {
  readonly code: BriefLanguage;
  readonly donts: Readonly<Record<'pay' | 'reply' | 'open', string>>;
  readonly emergency: string;
  readonly afterLoss: string;
  /** After an intimate image was sent: 110 or #8103, no money, no more images. */
  readonly afterImage: string;
  /** In place of the don'ts where no signs were found. */
  readonly watch: string;
  /** Purposes of the desks shown, by desk id. */
  readonly desks: Readonly<
    Record<'emergency' | 'police-consultation' | 'houterasu-languages', { name: string; purpose: string }>
  >;
  readonly deskWords: {
    readonly japaneseOnly: string;
    readonly interpreter: string;
    readonly always: string;
    readonly weekdays: string;
  };
}

export interface ReplyTexts extends BriefTexts {
  readonly code: ReplyLanguage;
  readonly unsure: Readonly<Record<UnsureReason, string>>;
  /** Why a signal speaks for a scam, or for a counter-signal what it speaks of. One or two short sentences. */
  readonly signals: Readonly<Record<SignalId, string>>;
  /** For a word of the model. */
  readonly word: string;
  readonly contradictions: Readonly<Record<ContradictionCode, Readonly<Record<'denied' | 'not-stated', ClaimWords>>>>;
  readonly rule: (says: string, publisher: string, date: string | undefined) => string;
  readonly notice: {
    readonly title: (organisation: string) => string;
    readonly real: string;
    /** Said where there is a message that it could be taken for. */
    readonly apart: string;
  };
  /** A day set beside what was published on it, and who reports that where it is not the organisation itself. */
  readonly on: (date: string, reportedBy: string | undefined) => string;
  /** A contradiction that does not hold for everybody. */
  readonly forGroups: (groups: string, sentence: string) => string;
  /** In place of the groups' names where only it is known that a claim does not hold for all. */
  readonly someGroups: string;
  readonly steps: Readonly<Record<StepId, string>>;
  readonly desk: DeskWords;
  readonly campaign: (times: number, days: number) => string;
  readonly askChannel: string;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly askHappened: string;
  readonly happened: Readonly<Record<Happened, string>>;
  readonly askPrefecture: string;
  /** For a greeting, a bare question or a first visit. One paragraph each. */
  readonly howTo: readonly string[];
  /** Over the answer to a question about a known leak, and under it how many lines are left out. */
  readonly answered: {
    readonly headline: string;
    readonly note: string;
    readonly more: (count: number) => string;
  };
  readonly problems: Readonly<Record<Problem, string>>;
  /** More files were sent at once than are read. */
  readonly filesLeftOut: (count: number) => string;
  readonly confirmations: Readonly<Record<Confirmation, string>>;
  /** Over an alarm in a watched channel, and how to have it looked at closely. */
  readonly alert: { readonly title: string; readonly hint: string };
  readonly quote: (words: string) => string;
  readonly source: (title: string, date: string) => string;
  readonly date: (iso: string) => string;
}
