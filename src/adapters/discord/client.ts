/** The connection: which intents, what is cached (nothing of any message), and how the login ends. */
import {
  Client,
  type ClientOptions,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
} from 'discord.js';

/** `no-content`: the privileged Message Content intent is not switched on (close code 4014). `bad-token`: 401 or close code 4004. */
export type LoginResult = 'ready' | 'no-content' | 'bad-token';

const CLOSE = { badToken: 4004, disallowedIntents: 4014 } as const;
/** Close codes after which discord.js does not come back by itself. */
export function lostBy(code: number): LoginResult | 'other' {
  if (code === CLOSE.badToken) return 'bad-token';
  return code === CLOSE.disallowedIntents ? 'no-content' : 'other';
}

export function createClient({
  apiBase,
  readsChannels,
}: {
  apiBase: string | undefined;
  readsChannels: boolean;
}): Client {
  const options: ClientOptions = {
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsChannels ? [GatewayIntentBits.MessageContent] : []),
    ],
    shards: 'auto',
    // Channel: direct messages. Message: edits and deletions of messages, none of which is cached.
    partials: [Partials.Channel, Partials.Message],
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: { maxSize: 200, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 500, keepOverLimit: (user) => user.id === user.client.user?.id },
    }),
    allowedMentions: { parse: [], repliedUser: false },
    // A message that is sent again after a 5xx is the same message to Discord.
    enforceNonce: true,
    failIfNotExists: false,
    ...(apiBase === undefined ? {} : { rest: { api: apiBase } }),
  };
  return new Client(options);
}

/** Resolves when the bot is ready or cannot become so; rejects on anything that a later try may mend. */
export async function login(client: Client, token: string): Promise<LoginResult> {
  const { promise, resolve, reject } = Promise.withResolvers<LoginResult>();
  client.once(Events.ClientReady, () => resolve('ready'));
  client.once(Events.ShardDisconnect, ({ code }) => {
    const lost = lostBy(code);
    if (lost === 'other') reject(new Error(`the gateway closed the connection (${code})`));
    else resolve(lost);
  });
  client.login(token).catch((error: unknown) => (isBadToken(error) ? resolve('bad-token') : reject(error)));
  return await promise;
}

function isBadToken(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}
