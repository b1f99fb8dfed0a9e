/**
 * A second witness that is not ours: the npm package `emulate` (pinned to 0.12.2) keeps what the app posts, with the scopes of the
 * manifest strictly enforced.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator, type Emulator } from 'emulate';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type SlackBot, start } from '../../../src/adapters/slack/index.ts';
import { textsOf } from '../../../src/core/reply/index.ts';
import type { JsonObject } from '../../doubles/slack/block-kit.ts';
import { encode, signedPost } from '../../doubles/slack/deliver.ts';
import { SIGNING_SECRET } from '../../doubles/slack/world.ts';
import { knowledge, NOON } from '../contract.ts';
import { createFixtureService, SAMPLES } from '../fixture-service.ts';
import { shownText, until } from './harness.ts';

const manifest = parse(readFileSync(new URL('../../../manifest.yaml', import.meta.url), 'utf8'));
const BOT = 'xoxb-witness';
const PERSON = 'xoxp-witness';
const ja = textsOf('ja');
let emulator: Emulator;
let bot: SlackBot;
let api: string;
let events: string;
const log: string[] = [];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function call(method: string, args: Record<string, string> = {}): Promise<JsonObject> {
  const response = await fetch(api + method, {
    method: 'POST',
    headers: { authorization: `Bearer ${PERSON}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(args),
  });
  return (await response.json()) as JsonObject;
}

async function deliver(event: JsonObject): Promise<void> {
  const payload = { type: 'event_callback', event_id: crypto.randomUUID(), team_id: 'T000000001', event };
  const { body, type } = encode('events_api', payload);
  expect((await signedPost(events, body, type)).status).toBe(200);
}

const web = createServer((request, response) => bot.httpHandler?.(request, response));

beforeAll(async () => {
  const port = await freePort();
  const app = { client_id: '1.2', client_secret: 'x', app_id: 'A0GUARD', name: '便乗ガード', redirect_uris: [] };
  emulator = await createEmulator({
    service: 'slack',
    port,
    seed: {
      slack: {
        strict_scopes: true,
        users: [{ name: 'hana', email: 'hana@example.com' }],
        oauth_apps: [{ ...app, bot_id: 'B0GUARD', bot_user_id: 'U0GUARD', bot_name: 'guard' }],
        tokens: [
          {
            token: BOT,
            type: 'bot',
            user_id: 'U0GUARD',
            bot_id: 'B0GUARD',
            bot_user_id: 'U0GUARD',
            app_id: 'A0GUARD',
            scopes: manifest.oauth_config.scopes.bot,
          },
          { token: PERSON, user: 'hana' },
        ],
      },
    },
  });
  api = `http://127.0.0.1:${port}/api/`;
  bot = await start({
    config: { botToken: BOT, apiUrl: api, connection: { mode: 'http', signingSecret: SIGNING_SECRET } },
    service: createFixtureService(),
    knowledge,
    log: pino({ level: 'debug' }, { write: (line: string) => void log.push(line) }),
    clock: () => NOON.getTime(),
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  events = `http://127.0.0.1:${(web.address() as AddressInfo).port}/slack/events`;
});

afterAll(async () => {
  await bot?.stop();
  web.closeAllConnections();
  web.close();
  await emulator?.close();
});

test('the answer to a direct message stands in its thread, as blocks and as text', async () => {
  const { user_id } = await call('auth.test');
  const opened = await call('conversations.open', { users: 'U0GUARD' });
  const channel = String((opened.channel as JsonObject).id);
  const { ts } = await call('chat.postMessage', { channel, text: SAMPLES.scam });
  await deliver({ type: 'message', channel, channel_type: 'im', user: user_id, text: SAMPLES.scam, ts });
  const answers = await until(async () => {
    const { messages } = await call('conversations.replies', { channel, ts: String(ts) });
    const found = (messages as JsonObject[]).slice(1);
    return found.length > 0 && found;
  });
  expect(answers).toHaveLength(1);
  expect(shownText(answers[0]?.blocks)).toContain(ja.headline.scam[0]);
  expect(answers[0]).toMatchObject({
    user: 'U0GUARD',
    thread_ts: ts,
    text: expect.stringContaining(ja.headline.scam[0]),
  });
  expect(log).toEqual([]);
});

test('App Home is published', async () => {
  const { user_id } = await call('auth.test');
  await deliver({ type: 'app_home_opened', user: user_id, channel: 'D1', tab: 'home', event_ts: '1.1' });
  await until(async () => {
    const page = await fetch(new URL('/?tab=views', api));
    return (await page.text()).includes(ja.howTo[0] ?? '');
  });
});
