import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Knowledge } from '../../core/knowledge.ts';
import type { Unread } from '../../core/reply/problems.ts';
import type { ReplyState } from '../../core/reply/state.ts';
import type { Message, ReplyLanguage } from '../../core/types.ts';
import type { RecentTexts } from '../../recent-texts.ts';
import type { Judgement, Service } from '../../service.ts';
import type { Watch } from '../../watch.ts';

/** What is counted for the operator. `unanswered`: Discord refused the reply (no access, blocked, no permission). */
type DiscordEvent = 'reconnect' | 'unanswered' | 'failed';

export interface DiscordParts {
  readonly token: string;
  /** Instead of https://discord.com/api; files are then read from its host too. */
  readonly apiBase?: string | undefined;
  readonly service: Service;
  readonly knowledge: Knowledge;
  /** Milliseconds, as of Date.now. */
  readonly clock: () => number;
  /** Given fields never hold a message's text, a name, or an SDK's error object (those carry request bodies). */
  readonly log: Logger;
  readonly count: (event: DiscordEvent) => void;
}

/** Where the alert on a text was posted. */
export interface AlertHandle {
  readonly channel: string;
  readonly message: string;
  readonly mode: 'log' | 'reply' | 'mods';
  /** What its buttons remember: enough to write it again without a word of the message. */
  readonly state: ReplyState;
  readonly language: ReplyLanguage;
}

export interface Bot extends DiscordParts {
  readonly now: () => Date;
  readonly client: Client<true>;
  /** False when the privileged Message Content intent is not switched on: channels cannot be watched. */
  readonly readsChannels: boolean;
  readonly watch: Watch<AlertHandle>;
  /** So that a button can quote; after that, or a restart, buttons answer without quotes. */
  readonly recent: RecentTexts<RecentCheck>;
  readonly files: FileHosts;
  /** True while this person may ask; see createLimiter. */
  readonly mayAsk: (person: string) => boolean;
}

export interface RecentCheck {
  readonly message: Message;
  readonly judgement: Judgement;
  readonly unread?: Unread | undefined;
  /** Some of it stood behind spoiler marks; quotes then do too. */
  readonly spoiler: boolean;
}

/** Origins (`https://cdn.discordapp.com`) that uploaded files may be read from. */
export type FileHosts = readonly string[];
