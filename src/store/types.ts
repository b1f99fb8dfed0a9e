/**
 * What is remembered: who asked for what settings, that a check happened, what moderators said of it. Never a text, never a
 * name. People and contributors appear only as keyed hashes, texts only as keyed fingerprints.
 *
 * Times are milliseconds since 1970 (UTC). A workspace is written `platform:id` everywhere in the store.
 */
import type { Kind, ReplyLanguage, Verdict } from '../core/types.ts';

/** Where a workspace's settings, labels and checks live: `discord:123`, `slack:T123`. */
export type WorkspaceKey = string;

/** What happens in a watched channel: nothing · a dry run into the mods' channel · a reply below the message · a note to the mods. */
export const ALERT_MODES = ['off', 'log', 'reply', 'mods'] as const;
export type AlertMode = (typeof ALERT_MODES)[number];

/** The least verdict that raises an alert in a watched channel. */
export const ALERT_THRESHOLDS = ['scam', 'suspicious'] as const;
export type AlertThreshold = (typeof ALERT_THRESHOLDS)[number];

export interface ChannelAlert {
  readonly channel: string;
  readonly mode: AlertMode;
  readonly threshold: AlertThreshold;
}

/** A workspace's alert settings, complete with defaults where nothing was set. */
export interface AlertSettings {
  readonly channels: readonly ChannelAlert[];
  /** Roles (Discord) or user groups (Slack) whose members raise no alert. */
  readonly exemptRoles: readonly string[];
  /** Bots and webhooks raise no alert. */
  readonly ignoreBots: boolean;
  /** Where notes to the moderators go; none is sent without it. */
  readonly modChannel: string | undefined;
  /** Tells the mods' channel once when one text reaches many people. */
  readonly subscribeDigest: boolean;
}

/** The settings of a workspace where nobody has set anything. */
export const NO_ALERTS = {
  channels: [],
  exemptRoles: [],
  ignoreBots: true,
  modChannel: undefined,
  subscribeDigest: false,
} as const satisfies AlertSettings;

/** What a moderator says of a text: it was a scam · a false alarm · never alert on it again. */
export const MODERATOR_LABELS = ['scam', 'false-alarm', 'ignore'] as const;
export type ModeratorLabel = (typeof MODERATOR_LABELS)[number];

/** One judged message. */
export interface CheckRecord {
  readonly id: string;
  readonly at: number;
  readonly platform: string;
  readonly workspace: WorkspaceKey | undefined;
  readonly channel: string | undefined;
  readonly mode: 'asked' | 'watched' | undefined;
  readonly verdict: Verdict;
  readonly kind: Kind;
  /** Ids of the notices the message spoke of. */
  readonly notices: readonly string[];
  /** Absent when the text is too short to be told from others. */
  readonly fingerprint: string | undefined;
  /** False when the same person checked the same text again: it does not count as another arrival. */
  readonly counted: boolean;
  readonly modelVersion: string;
}

/** A text that moderators of one workspace labelled, by its fingerprint. */
export interface LabelRecord {
  readonly workspace: WorkspaceKey;
  readonly checkId: string;
  readonly fingerprint: string;
  readonly label: ModeratorLabel;
  /** Keyed hash of who pressed the button. */
  readonly by: string;
  readonly at: number;
}

/** A group of checks with nearly the same text. */
export interface Campaign {
  readonly id: string;
  /** Checks counted since the time asked for. */
  readonly count: number;
}

/** A campaign that crossed the digest's threshold. */
export interface DigestRecord {
  readonly id: string;
  readonly at: number;
  readonly count: number;
  readonly verdict: Verdict;
  readonly kind: Kind;
}

export interface WorkspaceExport {
  readonly workspace: WorkspaceKey;
  readonly settings: AlertSettings;
  readonly checks: readonly CheckRecord[];
  readonly labels: readonly LabelRecord[];
  readonly disagreements: readonly { readonly checkId: string; readonly at: number }[];
}

/** How many rows went, by table. */
export type Removed = Readonly<Record<string, number>>;

/** Tells how alike two fingerprints are, 0 (unrelated) to 1 (the same text), and which bands to look it up by. */
export interface FingerprintIndex {
  similarity(a: string, b: string): number;
  bands(fingerprint: string): readonly string[];
  /** Fingerprints at least this alike are near-duplicates. */
  readonly threshold: number;
}

/** Every method rejects when the database cannot be reached; with a StoreError when it cannot be opened. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres';

  alertSettings(workspace: WorkspaceKey): Promise<AlertSettings>;
  saveAlertSettings(workspace: WorkspaceKey, settings: AlertSettings, at: number): Promise<void>;
  /** Workspaces of a platform that subscribed to digests and named a mods' channel. */
  digestSubscribers(
    platform: string,
  ): Promise<readonly { readonly workspace: WorkspaceKey; readonly modChannel: string }[]>;

  /** Resolves once the check would survive a crash. Returns its campaign counted since `since`, or undefined without a fingerprint. */
  recordCheck(check: CheckRecord, since: number): Promise<Campaign | undefined>;
  findCheck(id: string): Promise<CheckRecord | undefined>;

  labels(workspace: WorkspaceKey): Promise<readonly LabelRecord[]>;
  /** Replaces what was said of the same check before. */
  setLabel(label: LabelRecord): Promise<void>;
  /** False when there was nothing to take back. */
  removeLabel(workspace: WorkspaceKey, checkId: string): Promise<boolean>;
  recordDisagreement(checkId: string, at: number): Promise<void>;

  /** True for the first claim of an id, whichever process makes it. */
  claimEvent(id: string, at: number): Promise<boolean>;

  recordDigest(digest: DigestRecord): Promise<void>;
  digestsSince(since: number): Promise<readonly DigestRecord[]>;

  /** `person` is a keyed hash. `at` keeps a preference in use from expiring. */
  language(person: string, at: number): Promise<ReplyLanguage | undefined>;
  setLanguage(person: string, language: ReplyLanguage, at: number): Promise<void>;

  /** Removes what is older; settings of workspaces stay. */
  purge(times: { readonly before: number; readonly eventsBefore: number }): Promise<Removed>;
  exportWorkspace(workspace: WorkspaceKey): Promise<WorkspaceExport>;
  eraseWorkspace(workspace: WorkspaceKey): Promise<Removed>;

  /** Resolves when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export type StoreErrorCode = 'STORE_UNREACHABLE' | 'STORE_DAMAGED' | 'STORE_NEWER' | 'STORE_MIGRATION';

/** Says what is wrong with the store and what to do next. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
