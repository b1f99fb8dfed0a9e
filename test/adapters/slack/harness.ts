/** The real bot on real Bolt against the double, in either mode. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { type SlackBot, start } from '../../../src/adapters/slack/index.ts';
import type { Service } from '../../../src/service.ts';
import { isObject, type Json, type JsonObject } from '../../doubles/slack/block-kit.ts';
import { type Delivery, httpDelivery, socketDelivery } from '../../doubles/slack/deliver.ts';
import { createPerson, type Person } from '../../doubles/slack/person.ts';
import { type SlackServer, startSlackServer } from '../../doubles/slack/server.ts';
import { APP_TOKEN, BOT_TOKEN, type Message, SIGNING_SECRET, type World } from '../../doubles/slack/world.ts';
import { knowledge, NOON } from '../contract.ts';
import { createFixtureService, type FixtureService } from '../fixture-service.ts';

export type Mode = 'socket' | 'http';
export const MODES = ['socket', 'http'] as const satisfies readonly Mode[];

export interface Harness {
  readonly server: SlackServer;
  readonly world: World;
  /** Judges, unless another service was given. */
  readonly service: FixtureService;
  readonly person: Person;
  readonly delivery: Delivery;
  /** What the operator's log said. */
  readonly log: readonly string[];
  readonly failures: readonly string[];
  readonly reconnects: () => number;
  /** Where Slack would deliver, in HTTP mode. */
  readonly eventsUrl: () => string;
  bot: SlackBot;
  /** Moves the bot's clock on. */
  later(minutes: number): void;
  /** Stops the bot and starts another, which remembers nothing but what its service does. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface HarnessOptions {
  readonly service?: Service;
  readonly botToken?: string;
  readonly appToken?: string;
  readonly apiUrl?: string;
}

export async function startHarness(mode: Mode, options: HarnessOptions = {}): Promise<Harness> {
  const server = await startSlackServer();
  const fixture = createFixtureService();
  const service: Service = options.service ?? fixture;
  const log: string[] = [];
  const failures: string[] = [];
  let reconnects = 0;
  let ahead = 0;

  const run = (): Promise<SlackBot> =>
    start({
      config: {
        botToken: options.botToken ?? BOT_TOKEN,
        apiUrl: options.apiUrl ?? server.apiUrl,
        connection:
          mode === 'socket'
            ? { mode, appToken: options.appToken ?? APP_TOKEN }
            : { mode, signingSecret: SIGNING_SECRET },
      },
      service,
      knowledge,
      log: pino({ level: 'debug' }, { write: (line: string) => void log.push(line) }),
      clock: () => NOON.getTime() + performance.now() + ahead,
      onReconnect: () => void reconnects++,
      onFailure: (code) => void failures.push(code),
    });

  let web: ReturnType<typeof createServer> | undefined;
  try {
    const bot = await run();
    if (mode === 'http') {
      web = createServer((request, response) => harness.bot.httpHandler?.(request, response));
      await new Promise<void>((resolve) => web?.listen(0, '127.0.0.1', resolve));
    }
    const eventsUrl = () => {
      const address = web?.address() as AddressInfo | undefined;
      return `http://127.0.0.1:${address?.port}/slack/events`;
    };
    const delivery = mode === 'socket' ? socketDelivery(server) : httpDelivery(eventsUrl);
    const harness: Harness = {
      server,
      world: server.world,
      service: fixture,
      person: createPerson(server, delivery),
      delivery,
      log,
      failures,
      reconnects: () => reconnects,
      eventsUrl,
      bot,
      later(minutes) {
        ahead += minutes * 60_000;
      },
      async restart() {
        await harness.bot.stop();
        harness.bot = await run();
      },
      async close() {
        await harness.bot.stop();
        web?.closeAllConnections();
        web?.close();
        await server.close();
      },
    };
    return harness;
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Waits until `find` gives something. */
export async function until<Found>(
  find: () => Found | undefined | false | Promise<Found | undefined | false>,
  ms = 4000,
): Promise<Found> {
  const end = performance.now() + ms;
  for (;;) {
    const found = await find();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error('it did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Long enough for anything unwanted to have happened. */
export function settled(ms = 120): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The nth message that the bot posted. */
export function posted({ world }: Harness, index = 0): Promise<Message> {
  return until(() => world.posts[index]);
}

/** All words of blocks or views, in reading order. */
export function shownText(value: unknown): string {
  if (Array.isArray(value)) return value.map(shownText).join('\n');
  if (!isObject(value)) return '';
  if (value.type === 'link' && typeof value.text !== 'string') return String(value.url);
  if (typeof value.text === 'string') return value.text;
  return [value.title, value.text, value.label, value.blocks, value.elements, value.element, value.options]
    .map(shownText)
    .filter((text) => text !== '')
    .join('\n');
}

/** The button or menu with this action id (or beginning with it). */
export function control(value: Json | undefined, actionId: string): JsonObject {
  const found = controls(value).find((one) => String(one.action_id).startsWith(actionId));
  if (found === undefined) throw new Error(`no ${actionId} among ${controls(value).map((one) => one.action_id)}`);
  return { type: found.type, action_id: found.action_id, block_id: 'b', value: found.value };
}

export function controls(value: Json | undefined): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(controls);
  if (!isObject(value)) return [];
  const inner = [value.elements, value.element, value.accessory, value.blocks].flatMap(controls);
  return typeof value.action_id === 'string' ? [value, ...inner] : inner;
}

/** A message of the bot as a payload names it. */
export function asMessage(post: Message): JsonObject {
  return { type: 'message', ts: post.ts, blocks: post.args.blocks, thread_ts: post.args.thread_ts };
}

/** The only open modal. */
export function openModal({ world }: Harness): JsonObject | undefined {
  return [...world.views.values()].at(-1);
}
