/** The Web API methods that the app may call, with the errors that Slack documents for them. */
import { blockProblems, type Json, type JsonObject, viewProblems } from './block-kit.ts';
import { BOT, BOT_TOKEN, BOT_USER, TEAM, type World } from './world.ts';

export interface Refusal {
  /** HTTP status; 200 with `error` is Slack's usual way. */
  readonly status?: number;
  readonly retryAfter?: number;
  readonly error?: string;
  readonly needed?: string;
  /** Only calls with this argument value, e.g. a channel. */
  readonly channel?: string;
}

export interface ApiCall {
  readonly method: string;
  readonly args: JsonObject;
  readonly token: string | undefined;
  readonly at: number;
}

type Method = (args: JsonObject, world: World) => JsonObject;

const ok = (more: JsonObject = {}): JsonObject => ({ ok: true, ...more });
const no = (error: string, more: JsonObject = {}): JsonObject => ({ ok: false, error, ...more });

export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': () =>
    ok({
      url: 'https://double.slack.com/',
      team: 'Double',
      user: 'guard',
      team_id: TEAM,
      user_id: BOT_USER,
      bot_id: BOT,
    }),
  'chat.postMessage': (args, world) => {
    const channel = reach(args, world);
    if (typeof channel === 'string') return no(channel);
    const problem = contentProblem(args);
    if (problem !== undefined) return problem;
    const ts = world.nextTs();
    world.posts.push({ channel: String(args.channel), ts, args, updated: 0 });
    return ok({
      channel: args.channel,
      ts,
      message: { type: 'message', user: BOT_USER, bot_id: BOT, ts, text: args.text },
    });
  },
  'chat.postEphemeral': (args, world) => {
    const channel = reach(args, world);
    if (typeof channel === 'string') return no(channel);
    const problem = contentProblem(args);
    if (problem !== undefined) return problem;
    const ts = world.nextTs();
    world.posts.push({ channel: String(args.channel), ts, args: { ...args, ephemeral: true }, updated: 0 });
    return ok({ message_ts: ts });
  },
  'chat.update': (args, world) => {
    const index = world.posts.findIndex((post) => post.channel === args.channel && post.ts === args.ts);
    const post = world.posts[index];
    if (post === undefined) return no('message_not_found');
    const problem = contentProblem(args);
    if (problem !== undefined) return problem;
    world.posts[index] = { ...post, args: { ...post.args, ...args }, updated: post.updated + 1 };
    return ok({ channel: args.channel, ts: args.ts, text: args.text });
  },
  'chat.delete': (args, world) => {
    const index = world.posts.findIndex((post) => post.channel === args.channel && post.ts === args.ts);
    if (index < 0) return no('message_not_found');
    world.posts.splice(index, 1);
    return ok();
  },
  'chat.getPermalink': (args) =>
    ok({
      channel: args.channel,
      permalink: `https://double.slack.com/archives/${String(args.channel)}/p${String(args.message_ts).replace('.', '')}`,
    }),
  'views.open': (args, world) => openView(args, world),
  'views.push': (args, world) => openView(args, world),
  'views.update': (args, world) => {
    const id = typeof args.view_id === 'string' ? args.view_id : undefined;
    const known = id === undefined ? undefined : world.views.get(id);
    if (known === undefined) return no('not_found');
    if (args.hash !== undefined && args.hash !== known.hash) return no('hash_conflict');
    const problems = viewProblems(args.view);
    if (problems.length > 0)
      return no('invalid_arguments', { response_metadata: { messages: problems.map((p) => `[ERROR] ${p}`) } });
    const view = { ...(args.view as JsonObject), id: known.id, hash: world.nextId('H') };
    world.views.set(String(known.id), view);
    return ok({ view });
  },
  'views.publish': (args, world) => {
    if (!world.users.has(String(args.user_id))) return no('user_not_found');
    const problems = viewProblems(args.view);
    if (problems.length > 0)
      return no('invalid_arguments', { response_metadata: { messages: problems.map((p) => `[ERROR] ${p}`) } });
    const known = world.homes.get(String(args.user_id));
    if (args.hash !== undefined && args.hash !== known?.hash) return no('hash_conflict');
    const view = { ...(args.view as JsonObject), id: known?.id ?? world.nextId('V'), hash: world.nextId('H') };
    world.homes.set(String(args.user_id), view);
    return ok({ view });
  },
  'users.info': (args, world) => {
    const user = world.users.get(String(args.user));
    if (user === undefined) return no('user_not_found');
    const { locale, ...rest } = user;
    return ok({ user: { ...rest, team_id: TEAM, ...(args.include_locale === undefined ? {} : { locale }) } });
  },
  'conversations.info': (args, world) => {
    const channel = world.channels.get(String(args.channel));
    if (channel === undefined || (channel.is_private && !channel.members.includes(BOT_USER)))
      return no('channel_not_found');
    const { members, ...rest } = channel;
    return ok({ channel: { ...rest, is_member: members.includes(BOT_USER) } });
  },
  'conversations.members': (args, world) => {
    const channel = world.channels.get(String(args.channel));
    if (channel === undefined) return no('channel_not_found');
    return ok({ members: channel.members, response_metadata: { next_cursor: '' } });
  },
  'conversations.history': (args, world) => {
    const channel = world.channels.get(String(args.channel));
    if (channel === undefined) return no('channel_not_found');
    if (!channel.members.includes(BOT_USER)) return no('not_in_channel');
    const messages = world.history.filter((message) => message.channel === args.channel && message.ts === args.latest);
    return ok({ messages, has_more: false });
  },
  'files.info': (args, world) => {
    const file = world.files.get(String(args.file));
    return file === undefined
      ? no('file_not_found')
      : ok({ file: { id: file.id, name: file.name, mimetype: file.mimetype, url_private: file.url } });
  },
};

function reach(args: JsonObject, world: World): string | undefined {
  const id = String(args.channel);
  if (world.users.has(id)) return undefined;
  const channel = world.channels.get(id);
  if (channel === undefined) return 'channel_not_found';
  if (channel.is_archived) return 'is_archived';
  if (!channel.members.includes(BOT_USER)) return channel.is_private ? 'channel_not_found' : 'not_in_channel';
  return undefined;
}

/** Slack refuses messages without content and Block Kit beyond its limits. */
export function contentProblem(args: JsonObject): JsonObject | undefined {
  const blocks = args.blocks;
  if (blocks === undefined && (typeof args.text !== 'string' || args.text === '')) return no('no_text');
  const problems = blocks === undefined ? [] : blockProblems(blocks, 'message');
  if (problems.length > 0)
    return no('invalid_blocks', { response_metadata: { messages: problems.map((p) => `[ERROR] ${p}`) } });
  if (typeof args.text === 'string' && args.text.length > 40_000) return no('msg_too_long');
  return undefined;
}

function openView(args: JsonObject, world: World): JsonObject {
  const trigger = String(args.trigger_id);
  const until = world.triggers.get(trigger);
  if (until === undefined) return no('exchanged_trigger_id');
  world.triggers.delete(trigger);
  if (Date.now() > until) return no('expired_trigger_id');
  const problems = viewProblems(args.view);
  if (problems.length > 0)
    return no('invalid_arguments', { response_metadata: { messages: problems.map((p) => `[ERROR] ${p}`) } });
  const view = { ...(args.view as JsonObject), id: world.nextId('V'), hash: world.nextId('H') };
  world.views.set(view.id, view);
  return ok({ view });
}

/** Form fields as the SDK sends them: objects arrive as JSON. */
export function parseArgs(body: string): JsonObject {
  const args: Record<string, Json> = {};
  for (const [key, value] of new URLSearchParams(body)) {
    const json =
      (key === 'blocks' || key === 'view' || key === 'attachments' || key === 'metadata') && /^[[{]/.test(value);
    args[key] = json ? (JSON.parse(value) as Json) : value;
  }
  return args;
}

/** What each method asks for (docs.slack.dev/reference/methods); methods not named here need no scope. */
const NEEDS: Readonly<Record<string, string>> = {
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
  'users.info': 'users:read',
  'files.info': 'files:read',
  'conversations.info': 'read',
  'conversations.members': 'read',
  'conversations.history': 'history',
};

/** The scope that is missing, where conversations ask for one of their own kind. */
export function missingScope(
  method: string,
  args: JsonObject,
  world: World,
  granted: ReadonlySet<string>,
): string | undefined {
  const need = NEEDS[method];
  if (need === undefined) return undefined;
  const channel = world.channels.get(String(args.channel));
  const kind = channel?.is_im ? 'im' : channel?.is_private ? 'groups' : 'channels';
  const scope = need.includes(':') ? need : `${kind}:${need}`;
  return granted.has(scope) ? undefined : scope;
}

export function authProblem(method: string, token: string | undefined): string | undefined {
  if (token === undefined) return 'not_authed';
  if (method === 'apps.connections.open') return token.startsWith('xapp-') ? undefined : 'not_allowed_token_type';
  return token === BOT_TOKEN ? undefined : 'invalid_auth';
}
