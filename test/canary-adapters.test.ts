/**
 * The canaries of canary.test.ts once more, through the real ways in: the web server, the command line as a process, Discord and
 * Slack, each with the real detector, service, SQLite store, log and metrics. What they leave behind is searched afterwards.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startDiscord } from '../src/adapters/discord/index.ts';
import { start as startSlack } from '../src/adapters/slack/index.ts';
import { FINGERPRINT_INDEX } from '../src/core/fingerprint.ts';
import { createDonations } from '../src/learning/desk.ts';
import { load } from '../src/load.ts';
import { createLog } from '../src/log.ts';
import { createMetrics } from '../src/metrics.ts';
import { createService } from '../src/service/create.ts';
import type { Service } from '../src/service.ts';
import { openStore } from '../src/store/open.ts';
import { DATA as CLI_DATA, check as commandLine } from './adapters/cli/run.ts';
import { knowledge } from './adapters/contract.ts';
import { answerTo, slash } from './adapters/discord/harness.ts';
import { until } from './adapters/slack/harness.ts';
import { postForm, postJson, startWeb } from './adapters/web/start.ts';
import { TEST_CACHE } from './dictionary-fixture.ts';
import { IN_GUILD, startDiscordDouble } from './doubles/discord/discord.ts';
import { CHANNELS, DM_CHANNEL, dm, GUILD, guildMessage } from './doubles/discord/world.ts';
import { socketDelivery } from './doubles/slack/deliver.ts';
import { createPerson } from './doubles/slack/person.ts';
import { startSlackServer } from './doubles/slack/server.ts';
import { APP_TOKEN, BOT_TOKEN } from './doubles/slack/world.ts';
import { SECRET, temporaryDir } from './service/fixture.ts';

const CANARIES = ['カナリア語', 'canaryword', '73917391'];
/** As a log, an address or a form may write them. */
const WRITTEN = CANARIES.flatMap((canary) => [
  canary,
  encodeURIComponent(canary),
  JSON.stringify(canary).replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`),
  Buffer.from(canary).toString('base64').replaceAll('=', ''),
]).map((form) => form.replaceAll('"', ''));
/** Plain enough to be a scam to the detector in a watched channel too. */
const SCAM =
  'あなたの個人情報が流出しました。削除費用として73917391円分のギフトカードを今すぐ購入し番号を送ってください。カナリア語 canaryword';
const BROKEN = `{"text": "カナリア語 canaryword 73917391`;

const dataDir = temporaryDir();
let check: Awaited<ReturnType<typeof load>>['check'];
let metrics: ReturnType<typeof createMetrics>;
let service: Service;
let log: ReturnType<typeof createLog>;
let logged: string;
let streams: string;
let folder: string;
let runs = 0;

beforeAll(async () => {
  ({ check } = await load({ cacheDir: TEST_CACHE }));
});
afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(CLI_DATA, { recursive: true, force: true });
});

beforeEach(() => {
  logged = '';
  streams = '';
  runs += 1;
  folder = join(dataDir, String(runs));
  log = createLog({ level: 'trace' }, { write: (line) => (logged += line) });
  metrics = createMetrics({ modelVersion: 'test' });
  const store = openStore({ dataDir: folder, index: FINGERPRINT_INDEX });
  const donations = createDonations({ dataDir: folder, hash: () => 'x'.repeat(22), clock: Date.now });
  service = createService({ check, store, secretKey: SECRET, clock: Date.now, log, metrics, donations });
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      streams += String(chunk);
      return true;
    });
});
afterEach(() => {
  vi.restoreAllMocks();
});

function everyByte(place: string): string {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .flatMap((bytes) => [bytes.toString('utf8'), bytes.toString('utf16le')])
    .join('\n');
}

function expectNoCanary(places: Readonly<Record<string, string>>): void {
  const found = Object.entries(places).flatMap(([place, content]) =>
    WRITTEN.filter((form) => content.includes(form)).map((form) => `${form} in ${place}`),
  );
  expect(found).toEqual([]);
}

/** What `platform` left behind, after `checks` judged messages; the numbers show that the texts did come in. */
async function expectNothingLeft(platform: string, checks: number, page?: string): Promise<void> {
  const text = page ?? (await metrics.text());
  await service.close();
  const counted = [...text.matchAll(new RegExp(`binjo_checks_total\\{platform="${platform}".*\\} (\\d+)`, 'g'))];
  expect(counted.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(checks);
  const disk = everyByte(folder);
  expect(disk.length).toBeGreaterThan(10_000);
  expect(disk).toContain(platform);
  expectNoCanary({ log: logged, streams, metrics: text, disk });
}

describe('no canary is left behind by', () => {
  test('the web server', async () => {
    const mayRead = () => true;
    const web = await startWeb({
      service,
      log,
      metrics: { contentType: metrics.contentType, text: metrics.text, mayRead },
    });
    const file = { name: 'canaryword.txt', base64: Buffer.from(SCAM).toString('base64') };
    const form = new FormData();
    form.set('text', '');
    form.set('file', new Blob([SCAM]), 'canaryword.txt');
    const judged = [
      await postForm(`${web.base}/ja/check`, { text: SCAM, channel: '' }),
      await postJson(`${web.base}/api/check`, { text: SCAM }),
      await postJson(`${web.base}/api/check`, { file }),
      await postJson(`${web.base}/ja/check`, { text: '', file }),
    ];
    for (const answer of judged) expect([answer.status, await answer.text()]).toEqual([200, expect.any(String)]);

    const refused = [
      await postJson(`${web.base}/api/check`, BROKEN),
      await postJson(`${web.base}/api/check`, { text: SCAM, channel: 'カナリア語', canaryword: 73917391 }),
      await postJson(`${web.base}/api/check`, { file: { name: 'canaryword.png', base64: file.base64 } }),
      await fetch(`${web.base}/ja/check`, { method: 'POST', body: form }),
      await fetch(`${web.base}/api/canaryword/カナリア語?text=73917391`),
    ];
    const errors = await Promise.all(refused.map((answer) => answer.text()));
    for (const answer of refused) expect(answer.status).toBeGreaterThanOrEqual(400);
    // The page of an address that is not there may name it: it goes to the one who typed it.
    expectNoCanary({ errors: errors.slice(0, 4).join('\n') });

    const page = await (await fetch(`${web.base}/metrics`)).text();
    await web.close();
    await expectNothingLeft('web', judged.length, page);
  });

  test('the command line', async () => {
    const file = join(CLI_DATA, 'given.txt');
    const lines = [JSON.stringify({ id: 1, text: SCAM }), BROKEN, JSON.stringify({ id: 2, text: [SCAM] })];
    const badChannel = JSON.stringify({ id: 3, text: SCAM, channel: 'カナリア語' });
    writeFileSync(file, SCAM);
    const [text, fromFile, jsonl] = await Promise.all([
      commandLine([SCAM]),
      commandLine([file]),
      commandLine(['--jsonl'], [...lines, badChannel].join('\n')),
    ]);
    rmSync(file);
    expect([text.status, fromFile.status, jsonl.status]).toEqual([0, 0, 1]);
    for (const { out } of [text, fromFile]) expect(out).toContain('カナリア語');
    const answers = jsonl.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { error?: unknown });
    const errors = answers.filter(({ error }) => error !== undefined);
    expect(errors).toHaveLength(3);
    expect(answers).toHaveLength(4);
    const stderr = [text, fromFile, jsonl].map(({ err }) => err).join('\n');
    expectNoCanary({ stderr, errors: JSON.stringify(errors), disk: everyByte(CLI_DATA) });
  });

  test('Discord', async () => {
    const discord = await startDiscordDouble();
    const bot = await startDiscord({
      token: discord.token,
      apiBase: discord.api,
      service,
      knowledge,
      clock: Date.now,
      log,
      count: (event) => metrics.event('discord', event),
    });
    const alert = { channel: CHANNELS.general, mode: 'mods', modChannel: CHANNELS.mods } as const;
    await service.setAlert({ platform: 'discord', id: GUILD }, alert);
    discord.say(dm(SCAM));
    await discord.until(() => discord.posts(DM_CHANNEL)[0]);
    await answerTo(discord, slash(discord, 'check', { text: SCAM }));
    await answerTo(discord, slash(discord, 'incident', { name: 'カナリア語 canaryword' }, IN_GUILD));
    discord.say(guildMessage(SCAM));
    await discord.until(() => discord.posts(CHANNELS.mods)[0]);
    await bot.stop();
    await discord.close();
    await expectNothingLeft('discord', 3);
  });

  test('Slack', async () => {
    const server = await startSlackServer();
    const bot = await startSlack({
      config: { botToken: BOT_TOKEN, apiUrl: server.apiUrl, connection: { mode: 'socket', appToken: APP_TOKEN } },
      service,
      knowledge,
      log,
      clock: Date.now,
      onReconnect: () => metrics.event('slack', 'reconnect'),
      onFailure: () => metrics.event('slack', 'failed'),
    });
    const person = createPerson(server, socketDelivery(server));
    await person.writes({ channel: 'D0HANA', text: SCAM });
    await until(() => server.world.posts[0]);
    const { responses } = await person.command(SCAM, { channel: 'C0AWAY' });
    await until(() => responses()[0]);
    await bot.stop();
    await server.close();
    await expectNothingLeft('slack', 2);
  });
});
