/** The real bot, on the real discord.js client, against the double. */
import { pino } from 'pino';
import { type RunningBot, startDiscord } from '../../../src/adapters/discord/index.ts';
import type { Service } from '../../../src/service.ts';
import { type DiscordDouble, type DoubleOptions, startDiscordDouble } from '../../doubles/discord/discord.ts';
import type { Interaction } from '../../doubles/discord/rest.ts';
import { DM_CHANNEL, type Json, snowflake } from '../../doubles/discord/world.ts';
import { knowledge, NOON } from '../contract.ts';
import { createFixtureService, type FixtureService } from '../fixture-service.ts';

export interface Harness {
  readonly discord: DiscordDouble;
  readonly service: FixtureService;
  readonly logs: string[];
  readonly counts: Map<string, number>;
  /** Moves the bot's clock on. */
  later(minutes: number): void;
  /** Starts the bot again, as after a restart: nothing in memory is left. */
  restart(): Promise<void>;
  readonly bot: RunningBot;
  close(): Promise<void>;
}

export interface HarnessOptions extends DoubleOptions {
  readonly token?: string;
  readonly service?: Service;
  /** Instead of the double's. */
  readonly apiBase?: string;
}

export async function startHarness(options: HarnessOptions = {}): Promise<Harness> {
  const discord = await startDiscordDouble(options);
  const service = createFixtureService();
  const logs: string[] = [];
  const counts = new Map<string, number>();
  const log = pino({ level: 'trace' }, { write: (line: string) => void logs.push(line) });

  let now = NOON;

  const start = () =>
    startDiscord({
      token: options.token ?? discord.token,
      apiBase: options.apiBase ?? discord.api,
      service: options.service ?? service,
      knowledge,
      clock: () => now.getTime(),
      log,
      count: (event) => counts.set(event, (counts.get(event) ?? 0) + 1),
    });
  let bot = await start();
  return {
    discord,
    service,
    logs,
    counts,
    get bot() {
      return bot;
    },
    later(minutes) {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    async restart() {
      await bot.stop();
      bot = await start();
    },
    async close() {
      await bot.stop();
      await discord.close();
    },
  };
}

/** All words of a message that a person reads, in reading order. */
export function readable(message: Json | undefined): string {
  const embeds = list(message?.embeds).flatMap((embed) => [
    embed.title,
    embed.description,
    (embed.footer as Json | undefined)?.text,
  ]);
  return [message?.content, ...embeds].filter((text) => typeof text === 'string').join('\n');
}

export function components(message: Json | undefined): readonly Json[] {
  return list(message?.components).flatMap((row) => list(row.components));
}

/** The id of the button or menu that begins with `word`. */
export function idOf(message: Json | undefined, word: string): string {
  const found = components(message).find((component) =>
    String(component.custom_id).startsWith(word.includes(':') ? word : `${word}:`),
  );
  if (found === undefined)
    throw new Error(`no "${word}" among ${components(message).map((component) => component.custom_id)}`);
  return String(found.custom_id);
}

/** Presses a button of a message; the press comes from where the message stands. */
export function press(discord: DiscordDouble, message: Json, word: string, more: Json = {}): Interaction {
  return discord.interact(
    3,
    { custom_id: idOf(message, word), component_type: 2 },
    { message: shown(message), ...more },
  );
}

export function choose(
  discord: DiscordDouble,
  message: Json,
  word: string,
  values: readonly string[],
  more: Json = {},
): Interaction {
  return discord.interact(
    3,
    { custom_id: idOf(message, word), component_type: 3, values },
    { message: shown(message), ...more },
  );
}

/** The answer to an interaction once the bot has given one. */
export async function answerTo(discord: DiscordDouble, interaction: Interaction): Promise<Json> {
  return await discord.until(() => {
    const { message, callback } = interaction;
    const deferred = callback?.type === 5 && list(message?.embeds).length === 0 && message?.content === '';
    return message !== undefined && !deferred ? message : false;
  });
}

function shown(message: Json): Json {
  return { channel_id: DM_CHANNEL, ...message };
}

export function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

const OPTION_TYPES = { string: 3, boolean: 5, channel: 7, role: 8, attachment: 11 } as const;
const TYPES: Readonly<Record<string, number>> = {
  channel: OPTION_TYPES.channel,
  role: OPTION_TYPES.role,
  file: OPTION_TYPES.attachment,
};

/** A slash command; `name` may hold a subcommand ("alerts status"). Files are given as attachments, everything else by value. */
export function slash(
  discord: DiscordDouble,
  name: string,
  values: Readonly<Record<string, unknown>>,
  more: Json = {},
): Interaction {
  const [command, subcommand] = name.split(' ');
  const files = Object.values(values).filter((value): value is Json => typeof value === 'object' && value !== null);
  const options = Object.entries(values).map(([option, value]) => ({
    name: option,
    type: TYPES[option] ?? (typeof value === 'boolean' ? OPTION_TYPES.boolean : OPTION_TYPES.string),
    value: typeof value === 'object' && value !== null ? (value as Json).id : value,
  }));
  const resolved = {
    attachments: Object.fromEntries(files.map((file) => [String(file.id), file])),
    channels: Object.fromEntries(
      values.channel === undefined
        ? []
        : [[String(values.channel), { id: values.channel, type: 0, name: 'x', permissions: '0' }]],
    ),
    roles: Object.fromEntries(
      values.role === undefined
        ? []
        : [[String(values.role), { id: values.role, name: 'x', permissions: '0', color: 0 }]],
    ),
  };
  return discord.interact(
    2,
    {
      id: snowflake(),
      name: command,
      type: 1,
      resolved,
      options: subcommand === undefined ? options : [{ type: 1, name: subcommand, options }],
    },
    more,
  );
}

export function contextMenu(discord: DiscordDouble, message: Json, more: Json = {}): Interaction {
  const id = String(message.id);
  return discord.interact(
    2,
    { id: snowflake(), name: 'Check for scam', type: 3, target_id: id, resolved: { messages: { [id]: message } } },
    more,
  );
}
