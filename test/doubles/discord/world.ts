/** The people, servers and messages of the double, in the shape that Discord sends them. */

export type Json = Readonly<Record<string, unknown>>;

export const APP_ID = '900000000000000001';
export const BOT: Json = {
  id: APP_ID,
  username: 'binjo-guard',
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot: true,
};
export const ALICE = user('100000000000000001', 'alice');
const BOB = user('100000000000000002', 'bob');
export const MOD = user('100000000000000003', 'mod');
export const DM_CHANNEL = '300000000000000001';
export const GUILD = '400000000000000001';
export const CHANNELS = {
  general: '500000000000000001',
  talk: '500000000000000002',
  mods: '500000000000000003',
  thread: '500000000000000004',
  forum: '500000000000000005',
  forumPost: '500000000000000006',
  secret: '500000000000000007',
} as const;
export const ROLES = {
  everyone: GUILD,
  exempt: '600000000000000001',
  bot: '600000000000000002',
  mod: '600000000000000003',
} as const;

const VIEW = 1n << 10n;
const BOT_NEEDS = VIEW | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 38n);
const MANAGE_GUILD = 1n << 5n;

let counter = 0;

/** A new id in the order of time. */
export function snowflake(): string {
  counter += 1;
  return String(((BigInt(Date.now()) - 1420070400000n) << 22n) | BigInt(counter % 4096));
}

export function user(id: string, username: string, more: Json = {}): Json {
  return { id, username, discriminator: '0', global_name: username, avatar: null, ...more };
}

export function member(person: Json, roles: readonly string[] = [], permissions: bigint = VIEW): Json {
  return {
    user: person,
    roles,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: String(permissions),
  };
}

export const MOD_MEMBER = member(MOD, [ROLES.mod], VIEW | MANAGE_GUILD);

function role(id: string, name: string, permissions: bigint, position: number): Json {
  return {
    id,
    name,
    permissions: String(permissions),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

function channel(id: string, name: string, type: number, more: Json = {}): Json {
  return {
    id,
    type,
    name,
    guild_id: GUILD,
    position: 0,
    permission_overwrites: [],
    parent_id: null,
    nsfw: false,
    topic: null,
    ...more,
  };
}

function thread(id: string, name: string, parent: string): Json {
  return {
    ...channel(id, name, 11, { parent_id: parent }),
    owner_id: ALICE.id,
    message_count: 0,
    member_count: 1,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: '2024-08-01T00:00:00.000Z',
      locked: false,
    },
  };
}

export interface GuildOptions {
  /** Permissions that the bot has in the server. */
  readonly botPermissions?: bigint;
}

/** One server: 一般 and 雑談, a hidden channel, a hidden one for moderators, a thread and a forum with a post. */
export function guild({ botPermissions = BOT_NEEDS }: GuildOptions = {}): Json {
  const hidden = [
    { id: ROLES.everyone, type: 0, allow: '0', deny: String(VIEW) },
    { id: ROLES.mod, type: 0, allow: String(VIEW), deny: '0' },
    { id: ROLES.bot, type: 0, allow: String(VIEW), deny: '0' },
  ];
  const staffOnly = [
    { id: ROLES.everyone, type: 0, allow: '0', deny: String(VIEW) },
    { id: ROLES.bot, type: 0, allow: String(VIEW), deny: '0' },
  ];
  return {
    id: GUILD,
    name: 'テスト',
    owner_id: BOB.id,
    icon: null,
    unavailable: false,
    member_count: 4,
    large: false,
    joined_at: '2024-01-01T00:00:00.000Z',
    preferred_locale: 'ja',
    features: [],
    emojis: [],
    stickers: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    premium_tier: 0,
    verification_level: 0,
    explicit_content_filter: 0,
    default_message_notifications: 0,
    mfa_level: 0,
    nsfw_level: 0,
    system_channel_flags: 0,
    afk_timeout: 300,
    roles: [
      role(ROLES.everyone, '@everyone', VIEW | (1n << 11n) | (1n << 16n), 0),
      role(ROLES.exempt, '先生', 0n, 1),
      role(ROLES.bot, 'binjo-guard', botPermissions, 2),
      role(ROLES.mod, 'モデレーター', MANAGE_GUILD, 3),
    ],
    members: [member(BOT, [ROLES.bot]), member(ALICE), member(BOB), MOD_MEMBER],
    channels: [
      channel(CHANNELS.general, '一般', 0),
      channel(CHANNELS.talk, '雑談', 0),
      channel(CHANNELS.mods, 'モデレーター室', 0, { permission_overwrites: hidden }),
      channel(CHANNELS.secret, '役員', 0, { permission_overwrites: staffOnly }),
      channel(CHANNELS.forum, '相談', 15, { available_tags: [] }),
    ],
    threads: [
      thread(CHANNELS.thread, 'スレッド', CHANNELS.general),
      thread(CHANNELS.forumPost, '投稿', CHANNELS.forum),
    ],
  };
}

/** A message as MESSAGE_CREATE carries it. */
function message(content: string, more: Json = {}): Json {
  return {
    id: snowflake(),
    channel_id: DM_CHANNEL,
    author: ALICE,
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    type: 0,
    flags: 0,
    ...more,
  };
}

export function dm(content: string, more: Json = {}): Json {
  return message(content, { channel_type: 1, ...more });
}

export function guildMessage(content: string, more: Json = {}): Json {
  const { user: _, ...alice } = member(ALICE);
  return message(content, { channel_id: CHANNELS.general, guild_id: GUILD, channel_type: 0, member: alice, ...more });
}

/** A forward: the reference is to a message in a place that the bot does not know, and the snapshot has no author. */
export function forward(content: string, snapshot: Json = {}, more: Json = {}): Json {
  const original = { channel_id: '700000000000000001', message_id: snowflake(), guild_id: '700000000000000009' };
  return dm('', {
    message_reference: { type: 1, ...original },
    message_snapshots: [
      {
        message: {
          type: 0,
          content,
          mentions: [],
          mention_roles: [],
          attachments: [],
          embeds: [],
          timestamp: '2024-08-20T00:00:00.000Z',
          edited_timestamp: null,
          flags: 0,
          components: [],
          ...snapshot,
        },
      },
    ],
    ...more,
  });
}

export function attachment(name: string, url: string, more: Json = {}): Json {
  return {
    id: snowflake(),
    filename: name,
    size: 1000,
    url,
    proxy_url: url,
    content_type: 'text/plain; charset=utf-8',
    ...more,
  };
}
