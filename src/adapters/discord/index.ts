/*
 * The Discord bot: starts with a token alone, registers its commands, keeps running without the privileged intent, and stops when
 * what is in hand is done. Loaded only when a token is set.
 */
import { type Client, Events } from 'discord.js';
import { alike } from '../../core/fingerprint.ts';
import { createRecentTexts } from '../../recent-texts.ts';
import { createLimiter, createWatch } from '../../watch.ts';
import { DISCORD_FILE_HOSTS } from './attachments.ts';
import { createClient, type LoginResult, login, lostBy } from './client.ts';
import { DEFINITIONS } from './commands.ts';
import { takeInteraction } from './dispatch.ts';
import { createDirectMessages, type DirectMessages } from './dm.ts';
import { report } from './refusals.ts';
import type { AlertHandle, Bot, DiscordParts } from './types.ts';
import { forgetMessage, postDigests, watchEdit, watchMessage } from './watch.ts';

export type { DiscordParts } from './types.ts';

export interface RunningBot {
  /** Answers what is in hand, at most for some seconds, and leaves Discord. */
  stop(): Promise<void>;
}

const DIGEST_EVERY = 60_000;
const FINISH_WITHIN = 8_000;
const ASKED = { burst: 20, perMinute: 20 };
const RETRY = { first: 5_000, longest: 300_000 };

const NO_CONTENT =
  'Discord: the Message Content intent is off, so channels cannot be watched; commands and direct messages work. To watch channels, switch on "Message Content Intent" at https://discord.com/developers/applications -> your app -> Bot -> Privileged Gateway Intents, then restart.';
const BAD_TOKEN =
  'Discord: the token is not valid, so the bot stays away. Copy it again from https://discord.com/developers/applications -> your app -> Bot -> Reset Token into DISCORD_TOKEN, then restart.';

/** Resolves after the first try. What only the operator can mend is told in one log line; otherwise it goes on trying by itself. */
export async function startDiscord(parts: DiscordParts): Promise<RunningBot> {
  const connection = new AbortController();
  let session: Session | undefined;

  async function connect(readsChannels: boolean, wait = RETRY.first): Promise<void> {
    if (connection.signal.aborted) return;
    const client = createClient({ apiBase: parts.apiBase, readsChannels });
    session = openSession(parts, client, readsChannels);
    try {
      const result = await login(client, parts.token);
      if (result === 'ready') return watchForLoss(client);
      await client.destroy();
      await cannot(result, readsChannels);
    } catch (error) {
      report(parts, 'login', error);
      parts.log.warn({ seconds: wait / 1000 }, 'Discord: could not connect; trying again');
      await client.destroy();
      void pause(wait, connection.signal).then(() => connect(readsChannels, Math.min(wait * 2, RETRY.longest)));
    }
  }

  async function cannot(result: Exclude<LoginResult, 'ready'>, readsChannels: boolean): Promise<void> {
    if (result === 'bad-token') return parts.log.error({ code: 'DISCORD_TOKEN_INVALID' }, BAD_TOKEN);
    parts.log.warn({ code: 'DISCORD_NO_MESSAGE_CONTENT' }, NO_CONTENT);
    if (readsChannels) await connect(false);
  }

  /** The token or the intent can be taken away while running. */
  function watchForLoss(client: Client): void {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const lost = lostBy(code);
      if (connection.signal.aborted || lost === 'ready') return;
      void session?.stop().then(() => (lost === 'other' ? connect(true) : cannot(lost, true)));
    });
  }

  await connect(true);
  return {
    async stop() {
      connection.abort();
      await session?.stop();
    },
  };
}

interface Session {
  stop(): Promise<void>;
}

/** Everything that one client does. */
function openSession(parts: DiscordParts, client: Client, readsChannels: boolean): Session {
  const inHand = new Set<Promise<void>>();
  let stopping = false;
  let direct: DirectMessages | undefined;
  let digests: NodeJS.Timeout | undefined;

  function take(doing: string, work: () => Promise<void>): void {
    if (stopping) return;
    const done = work().catch((error: unknown) => report(parts, doing, error));
    inHand.add(done);
    void done.then(() => inHand.delete(done));
  }

  client.once(Events.ClientReady, (ready) => {
    const bot = createBot(parts, ready, readsChannels);
    const messages = createDirectMessages(bot);
    direct = messages;
    take('register commands', async () => void (await ready.application.commands.set(DEFINITIONS)));
    client.on(Events.InteractionCreate, (interaction) => take('interaction', () => takeInteraction(bot, interaction)));
    client.on(Events.MessageCreate, (message) =>
      take('message', () => (message.inGuild() ? watchMessage(bot, message) : messages.take(message))),
    );
    client.on(Events.MessageUpdate, (_, message) =>
      take('edit', () => (message.inGuild() ? watchEdit(bot, message) : messages.edited(message))),
    );
    client.on(Events.MessageDelete, (message) => take('deletion', () => forgetMessage(bot, message)));
    client.on(Events.MessageBulkDelete, (gone) => {
      for (const message of gone.values()) take('deletion', () => forgetMessage(bot, message));
    });
    const digest = () => take('digest', () => postDigests(bot));
    digests = setInterval(digest, DIGEST_EVERY);
    digest();
    parts.log.info({ servers: ready.guilds.cache.size, readsChannels }, 'Discord: ready');
  });
  client.on(Events.ShardReconnecting, () => {
    if (!stopping) parts.count('reconnect');
  });
  client.on(Events.ShardError, () => parts.count('failed'));
  client.on(Events.Error, (error) => report(parts, 'client', error));

  return {
    async stop() {
      stopping = true;
      clearInterval(digests);
      const finished = Promise.all([direct?.finish(), ...inHand]);
      await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, FINISH_WITHIN).unref())]);
      await client.destroy();
    },
  };
}

function createBot(parts: DiscordParts, client: Client<true>, readsChannels: boolean): Bot {
  const { clock } = parts;
  return {
    ...parts,
    now: () => new Date(clock()),
    client,
    readsChannels,
    watch: createWatch<AlertHandle>({ clock, alike }),
    recent: createRecentTexts(clock),
    files: parts.apiBase === undefined ? DISCORD_FILE_HOSTS : [...DISCORD_FILE_HOSTS, new URL(parts.apiBase).origin],
    mayAsk: createLimiter(ASKED, clock),
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
