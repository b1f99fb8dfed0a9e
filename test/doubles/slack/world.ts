/** What the double's workspace holds: people, channels, messages, files, views. */
import type { JsonObject } from './block-kit.ts';

interface User {
  readonly id: string;
  readonly is_admin?: boolean;
  readonly is_owner?: boolean;
  readonly is_bot?: boolean;
  readonly is_restricted?: boolean;
  readonly locale?: string;
}

interface Channel {
  readonly id: string;
  readonly name: string;
  readonly is_private?: boolean;
  readonly is_im?: boolean;
  readonly creator?: string;
  readonly members: string[];
  is_archived?: boolean;
  readonly is_ext_shared?: boolean;
}

interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mimetype: string;
  /** What files.info tells of it. */
  readonly url?: string;
}

export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly args: JsonObject;
  readonly updated: number;
}

export const TEAM = 'T0TEAM';
export const APP = 'A0APP';
export const BOT_USER = 'U0BOT';
export const BOT = 'B0BOT';
export const BOT_TOKEN = 'xoxb-double-token';
export const APP_TOKEN = 'xapp-double-token';
export const SIGNING_SECRET = 'double-signing-secret';

export interface World {
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  readonly files: Map<string, StoredFile>;
  /** Posted by the app, in order. */
  readonly posts: Message[];
  /** Written by people; what conversations.history finds. */
  readonly history: JsonObject[];
  readonly homes: Map<string, JsonObject>;
  readonly views: Map<string, JsonObject>;
  /** Trigger ids that can still be used, with the time until which they can. */
  readonly triggers: Map<string, number>;
  readonly downloads: { readonly url: string; readonly authorization: string | undefined }[];
  readonly responses: { readonly id: string; readonly body: JsonObject; readonly at: number }[];
  nextTs(): string;
  nextId(prefix: string): string;
}

export function createWorld(): World {
  let clock = 1_790_000_000;
  let serial = 0;
  return {
    users: new Map(
      [
        { id: 'U0ADMIN', is_admin: true, locale: 'ja-JP' },
        { id: 'U0HANA', locale: 'ja-JP' },
        { id: 'U0KEN', locale: 'ja-JP' },
        { id: 'U0ANN', locale: 'en-US' },
        { id: BOT_USER, is_bot: true },
      ].map((user) => [user.id, user]),
    ),
    channels: new Map(
      [
        { id: 'D0HANA', name: 'dm', is_im: true, members: ['U0HANA', BOT_USER] },
        {
          id: 'C0GENERAL',
          name: 'general',
          creator: 'U0KEN',
          members: ['U0ADMIN', 'U0HANA', 'U0KEN', 'U0ANN', BOT_USER],
        },
        { id: 'C0RANDOM', name: 'random', creator: 'U0KEN', members: ['U0HANA', 'U0KEN', BOT_USER] },
        { id: 'C0MODS', name: 'mods', creator: 'U0ADMIN', members: ['U0ADMIN', 'U0KEN', BOT_USER], is_private: true },
        { id: 'C0SECRET', name: 'secret', creator: 'U0HANA', members: ['U0HANA', BOT_USER], is_private: true },
        { id: 'C0AWAY', name: 'away', creator: 'U0HANA', members: ['U0HANA'] },
      ].map((channel) => [channel.id, channel]),
    ),
    files: new Map(),
    posts: [],
    history: [],
    homes: new Map(),
    views: new Map(),
    triggers: new Map(),
    downloads: [],
    responses: [],
    nextTs: () => `${++clock}.${String(++serial).padStart(6, '0')}`,
    nextId: (prefix) => `${prefix}${(++serial).toString(36).toUpperCase().padStart(8, '0')}`,
  };
}
