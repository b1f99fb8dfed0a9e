/**
 * What every adapter calls: judge a message, remember what may be remembered, teach and unlearn.
 *
 * No method rejects because the store is away. The verdict always comes; what could not be recorded is counted and logged.
 */
import type { Channel, Kind, Message, Mode, ReplyLanguage, Report, Verdict } from './core/types.ts';
import type { AlertMode, AlertSettings, AlertThreshold, ModeratorLabel } from './store/types.ts';

export const PLATFORMS = ['discord', 'slack', 'web', 'cli'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** A Discord server or a Slack workspace, by the platform's own id. */
export interface Workspace {
  readonly platform: Platform;
  readonly id: string;
}

/** A person, by the platform's own id. Kept only as a keyed hash. */
export interface Person {
  readonly platform: Platform;
  readonly id: string;
}

/** Where a message came from. */
export interface Origin {
  readonly platform: Platform;
  /** The platform's workspace id; absent in direct messages, on the web and on the command line. */
  readonly workspace?: string | undefined;
  readonly channel?: string | undefined;
  /** Who brought it: the platform's user id, or an address on the web. Used in memory, never stored. */
  readonly contributor?: string | undefined;
}

export interface Judgement {
  /** The detector's report; `verdict` is `scam` where this workspace's moderators said so of the same text. */
  readonly report: Report;
  /** For buttons: 22 characters of [A-Za-z0-9_-]. */
  readonly checkId: string;
  /** How often nearly the same text was checked here in the last `days` days, this time included. Absent below 2, or when unknown. */
  readonly campaign?: { readonly count: number; readonly days: number } | undefined;
  /** What this workspace's moderators said of this text or a near-duplicate. `false-alarm` and `ignore` silence watched alerts. */
  readonly labelled?: ModeratorLabel | undefined;
  /** For grouping in memory; undefined when the text is too short to be told from others. Not for people. */
  readonly fingerprint?: string | undefined;
}

/** What a moderator's button did. `unknown-check`: too old, erased, or too short to be recognised again. `away`: not saved, try later. */
export type FeedbackResult =
  | {
      readonly done: 'set' | 'taken-back';
      /** What now holds for this text. */
      readonly labelled: ModeratorLabel | undefined;
      /** Fingerprint of the text that was just called a false alarm or to be ignored: its alert is done with. */
      readonly dismissed: string | undefined;
    }
  | { readonly done: 'unknown-check' | 'away' };

/** What a moderator changes. `channel` keys apply to the named channel, the rest to the whole workspace. */
export interface AlertChange {
  readonly channel?: string | undefined;
  readonly mode?: AlertMode | undefined;
  readonly threshold?: AlertThreshold | undefined;
  readonly exemptRoles?: readonly string[] | undefined;
  readonly ignoreBots?: boolean | undefined;
  /** `null` takes the mods' channel away. */
  readonly modChannel?: string | null | undefined;
  readonly subscribeDigest?: boolean | undefined;
}

/** One note to a subscribed mods' channel: nearly the same text reached many. */
export interface Digest {
  readonly workspace: string;
  readonly modChannel: string;
  readonly count: number;
  readonly days: number;
  readonly verdict: Verdict;
  readonly kind: Kind;
}

/** A text that its owner gives for training after ticking consent. Only from the web page and the command line. */
export interface Donation {
  /** What the person saw as the preview; it is redacted again. */
  readonly text: string;
  readonly platform: 'web' | 'cli';
  readonly contributor: string;
  readonly channel?: Channel | undefined;
  readonly consent: true;
}

/** The only place where a text is kept, after consent, redacted, until it is reviewed. */
export interface Donations {
  /** The text as it would be kept: names, numbers, addresses and accounts masked. */
  preview(text: string): string;
  /** Returns a receipt with which its owner can withdraw the text; rejects with code DONATION_FULL or DONATION_REFUSED. */
  offer(donation: Donation): Promise<{ readonly receipt: string }>;
  /** True when a text went; also out of the accepted ones, so that the next training is without it. */
  withdraw(receipt: string): Promise<boolean>;
}

/** What the service counts; metrics.ts provides it. */
export interface ServiceMetrics {
  checked(platform: Platform, verdict: Verdict, mode: Mode | undefined, seconds: number): void;
  unrecorded(what: string): void;
  feedback(label: ModeratorLabel | 'disagrees'): void;
  storeUp(up: boolean): void;
}

/** What the service needs of a log; fields never hold a text or a name. */
export interface ServiceLog {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

export interface Service {
  judge(message: Message, origin: Origin): Promise<Judgement>;

  /**
   * The same label on the same check again takes it back, unless `keep`: the button did not show that the label holds, so whoever
   * pressed it means to set it. `by` is the moderator's id, kept as a keyed hash.
   */
  feedback(
    checkId: string,
    workspace: Workspace,
    label: ModeratorLabel,
    by: string,
    options?: { readonly keep: boolean },
  ): Promise<FeedbackResult>;
  /** 「ちがうと思う」: counted, and nothing else. */
  userDisagrees(checkId: string): Promise<void>;

  /** True once for an id (give it the platform: `slack:Ev123`), across processes while the store is there. */
  claimEvent(id: string): Promise<boolean>;

  /** From a cache of at most some seconds; the last known while the store is away, the defaults (all off) when nothing is known. */
  alertSettings(workspace: Workspace): Promise<AlertSettings>;
  /** The settings as they now are; `saved` is false when the store is away and nothing changed. */
  setAlert(
    workspace: Workspace,
    change: AlertChange,
  ): Promise<{ readonly saved: boolean; readonly settings: AlertSettings }>;

  language(person: Person): Promise<ReplyLanguage | undefined>;
  setLanguage(person: Person, language: ReplyLanguage): Promise<void>;

  /** Digests to post now. Each is handed out once, so post it at once; call about once a minute. */
  takeDigests(platform: Platform): Promise<readonly Digest[]>;

  /** Undefined where no text may be kept (no data directory). Web and command line only. */
  readonly donations: Donations | undefined;

  /** Whether the store answers, for /readyz. */
  ready(): Promise<{ readonly store: 'ok' | 'away' | 'none' }>;
  /** Finishes writes in hand and closes the store. */
  close(): Promise<void>;
}
