/*
 * A double of Discord: its gateway and REST API on 127.0.0.1, spoken to by the real discord.js client.
 * Give `api` as DISCORD_API_BASE. Tests send events with `dispatch` and `interact`, and read what the bot did in `calls`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFaults, type Fault } from './faults.ts';
import { createGateway, type Gateway, INTENT } from './gateway.ts';
import { type Answer, answerCall, type Call, type Interaction, type RestState } from './rest.ts';
import {
  ALICE,
  APP_ID,
  BOT,
  CHANNELS,
  DM_CHANNEL,
  GUILD,
  type GuildOptions,
  guild,
  type Json,
  MOD,
  MOD_MEMBER,
  member,
  snowflake,
} from './world.ts';

export interface DoubleOptions extends GuildOptions {
  /** Whether the application has the privileged Message Content intent. */
  readonly messageContent?: boolean;
}

export interface DiscordDouble {
  readonly api: string;
  readonly token: string;
  readonly gateway: Gateway;
  readonly calls: readonly Call[];
  /** What Discord would have refused as malformed; always to be empty. */
  readonly refused: readonly string[];
  /** Calls inside a Retry-After; always to be empty. */
  readonly impatient: readonly string[];
  readonly commands: readonly Json[];
  fail(fault: Fault): void;
  /** Serves `bytes` as an uploaded file and returns its address. */
  upload(name: string, bytes: Uint8Array, redirect?: string): string;
  /** Which uploaded files were fetched. */
  readonly downloads: readonly string[];
  /** Opens one more direct-message channel. */
  addDm(channel: string): void;
  /** A message that exists without the bot having been told of it. */
  know(message: Json): void;
  /** Sends a message to the bot, as far as its intents let it see it. */
  say(message: Json): Json;
  edit(message: Json, changes: Json): void;
  remove(message: Json): void;
  interact(type: number, data: Json, more?: Json): Interaction;
  /** The same interaction once more, as a replay brings it. */
  again(interaction: Interaction): void;
  /** Resolves as soon as `find` finds something in what has happened; rejects after `ms`. */
  until<T>(find: () => T | undefined | false, ms?: number): Promise<T>;
  /** Messages posted to a channel over REST. */
  posts(channel?: string): Json[];
  close(): Promise<void>;
}

export async function startDiscordDouble(options: DoubleOptions = {}): Promise<DiscordDouble> {
  const token = 'double.token.of-discord';
  const faults = createFaults();
  const calls: Call[] = [];
  const files = new Map<string, { bytes: Uint8Array; redirect: string | undefined }>();
  const downloads: string[] = [];
  const events = new Map<string, Json>();
  const server = createServer((request, response) => void serve(request, response));
  const built = guild(options);
  const state: RestState = {
    gatewayUrl: () => origin().replace('http', 'ws'),
    token,
    applicationFlags: options.messageContent === false ? 0 : 1 << 19,
    interactions: new Map(),
    messages: new Map(),
    channels: new Map(
      [...list(built.channels), ...list(built.threads), { id: DM_CHANNEL, type: 1, recipients: [ALICE] }].map((one) => [
        String(one.id),
        one,
      ]),
    ),
    commands: [],
    refused: [],
  };
  const gateway = createGateway(server, {
    token,
    disallowed: options.messageContent === false ? INTENT.messageContent : 0,
    ready: (session_id) => ({
      v: 10,
      user: BOT,
      guilds: [{ id: GUILD, unavailable: true }],
      session_id,
      resume_gateway_url: origin().replace('http', 'ws'),
      shard: [0, 1],
      application: { id: APP_ID, flags: state.applicationFlags },
    }),
    guilds: () => [built],
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  function origin(): string {
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').replace(/\?.*$/, '');
    const file = files.get(path);
    if (file !== undefined) return serveFile(path, file, response);
    const call: Call = {
      method: request.method ?? '',
      path: decodeURIComponent(path.replace(/^\/api\/v10/, '')),
      body: await readBody(request),
      at: Date.now(),
      status: 0,
    };
    const fault = faults.take(call.method, call.path);
    const unsigned =
      request.headers.authorization !== `Bot ${token}` && !/^\/(interactions|webhooks)\//.test(call.path);
    if (fault?.lost === true) answerCall(state, call);
    const answer: Answer =
      fault ?? (unsigned ? { status: 401, body: { message: '401: Unauthorized', code: 0 } } : answerCall(state, call));
    call.status = answer.status;
    calls.push(call);
    if (fault?.retryAfter !== undefined) response.setHeader('Retry-After', String(fault.retryAfter));
    if (answer.body === undefined) return void response.writeHead(answer.status).end();
    response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer.body));
  }

  function serveFile(
    path: string,
    file: { bytes: Uint8Array; redirect: string | undefined },
    response: ServerResponse,
  ): void {
    downloads.push(path);
    if (file.redirect !== undefined) return void response.writeHead(302, { Location: file.redirect }).end();
    response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(file.bytes);
  }

  function visible(message: Json): Json {
    const own = message.guild_id === undefined || list(message.mentions).some((mentioned) => mentioned.id === APP_ID);
    if (own || (gateway.intents & INTENT.messageContent) !== 0) return message;
    return { ...message, content: '', embeds: [], attachments: [], components: [] };
  }

  function seen(message: Json): boolean {
    return (gateway.intents & (message.guild_id === undefined ? INTENT.directMessages : INTENT.guildMessages)) !== 0;
  }

  return {
    api: `${origin()}/api`,
    token,
    gateway,
    calls,
    refused: state.refused,
    impatient: faults.impatient,
    get commands() {
      return state.commands;
    },
    fail: faults.add,
    upload(name, bytes, redirect) {
      const path = `/attachments/${snowflake()}/${encodeURIComponent(name)}`;
      files.set(path, { bytes, redirect });
      return `${origin()}${path}?ex=1&is=2&hm=3`;
    },
    downloads,
    addDm: (channel) => void state.channels.set(channel, { id: channel, type: 1, recipients: [ALICE] }),
    know: (message) => void state.messages.set(String(message.id), message),
    say(message) {
      state.messages.set(String(message.id), message);
      if (seen(message)) gateway.dispatch('MESSAGE_CREATE', visible(message));
      return message;
    },
    edit(message, changes) {
      const edited = { ...message, edited_timestamp: new Date().toISOString(), ...changes };
      state.messages.set(String(message.id), edited);
      if (seen(message)) gateway.dispatch('MESSAGE_UPDATE', visible(edited));
    },
    remove(message) {
      state.messages.delete(String(message.id));
      gateway.dispatch('MESSAGE_DELETE', {
        id: message.id,
        channel_id: message.channel_id,
        guild_id: message.guild_id,
      });
    },
    interact(type, data, more = {}) {
      const interaction: Interaction = {
        id: snowflake(),
        token: `token-${snowflake()}`,
        at: Date.now(),
        outside: more.context === 2,
        ackAfter: undefined,
        callback: undefined,
        message: undefined,
        followUps: [],
      };
      state.interactions.set(interaction.token, interaction);
      const event = { ...envelope(interaction, type, data), ...more };
      events.set(interaction.id, event);
      gateway.dispatch('INTERACTION_CREATE', event);
      return interaction;
    },
    again: ({ id }) => gateway.dispatch('INTERACTION_CREATE', events.get(id)),
    until: (find, ms = 4000) => until(find, ms, calls),
    posts: (channel) =>
      [...state.messages.values()].filter(
        (message) => (message.author as Json).id === APP_ID && (channel ?? message.channel_id) === message.channel_id,
      ),
    async close() {
      await gateway.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Where an interaction happens: spread one into `interact`. Without, it is a DM with the bot. */
export const IN_GUILD: Json = {
  guild_id: GUILD,
  guild: { id: GUILD, locale: 'ja', features: [] },
  channel_id: CHANNELS.general,
  channel: { id: CHANNELS.general, type: 0, guild_id: GUILD, permissions: '2147483647' },
  context: 0,
  authorizing_integration_owners: { 0: GUILD },
  user: undefined,
  member: member(ALICE),
};
export const AS_MODERATOR: Json = { ...IN_GUILD, member: MOD_MEMBER, channel_id: CHANNELS.mods };
/** A group DM in which a person uses the app installed for themself. */
export const IN_GROUP_DM: Json = {
  channel_id: '800000000000000001',
  channel: { id: '800000000000000001', type: 3, recipients: [MOD] },
  context: 2,
  authorizing_integration_owners: { 1: ALICE.id },
};

function envelope(interaction: Interaction, type: number, data: Json): Json {
  return {
    id: interaction.id,
    application_id: APP_ID,
    token: interaction.token,
    type,
    version: 1,
    data,
    locale: 'ja',
    user: ALICE,
    channel_id: DM_CHANNEL,
    channel: { id: DM_CHANNEL, type: 1, recipients: [ALICE] },
    context: 1,
    authorizing_integration_owners: { 0: '0' },
    app_permissions: '2147483647',
    entitlements: [],
    attachment_size_limit: 10_485_760,
  };
}

async function until<T>(find: () => T | undefined | false, ms: number, calls: readonly Call[]): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = find();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end)
      throw new Error(
        `nothing after ${ms} ms; last calls: ${calls
          .slice(-6)
          .map((call) => `${call.method} ${call.path} ${call.status}`)
          .join('; ')}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function readBody(request: IncomingMessage): Promise<Json | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
