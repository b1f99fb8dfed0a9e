/**
 * Canary texts go through every way in, good and bad, while the store is there and while it is away; then the log, the metrics,
 * the standard streams, every error and every byte that was written are searched for them. A new way in gets a line in WAYS.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { FINGERPRINT_INDEX } from '../src/core/fingerprint.ts';
import type { Message } from '../src/core/types.ts';
import { createDonations } from '../src/learning/desk.ts';
import { purgePending } from '../src/learning/donations.ts';
import { load } from '../src/load.ts';
import { createLog } from '../src/log.ts';
import { createMetrics } from '../src/metrics.ts';
import { createService } from '../src/service/create.ts';
import { schedulePurge } from '../src/service/purge.ts';
import type { Origin, Service } from '../src/service.ts';
import { openStore } from '../src/store/open.ts';
import { createWatch } from '../src/watch.ts';
import { TEST_CACHE } from './dictionary-fixture.ts';
import { SECRET, temporaryDir } from './service/fixture.ts';

const CANARIES = ['カナリア語', 'canaryword', '73917391'];
const TEXTS = [
  'カナリア語の花子様、弁護士の佐藤です。流出した情報を削除するため手数料50,000円を普通73917391へお振り込みください。',
  'Dear canaryword, your parcel is held. Pay the fee within 24 hours at https://canaryword.example/73917391 or call 090-7391-7391.',
  'カナリア語',
  `{"text": "カナリア語 canaryword`,
  "'; drop table checks; -- canaryword カナリア語 73917391 {{constructor}} %s %o $& \u0000\ud800",
  `カナリア語\n    at canaryword (file.ts:1:1)\n${'canaryword '.repeat(500)}`,
];

/** Every way by which a text gets in. Each may reject; what it rejects with is searched as well. */
const WAYS: Readonly<Record<string, (service: Service, text: string) => Promise<unknown>>> = {
  'asked in a direct message': (service, text) =>
    service.judge(message(text, 'asked'), { platform: 'discord', contributor: 'u' }),
  'watched in a channel, labelled, taken back': async (service, text) => {
    const origin: Origin = { platform: 'discord', workspace: '1', channel: 'c', contributor: 'u' };
    const judgement = await service.judge(message(text, 'watched'), origin);
    const watch = createWatch<string>({ clock: Date.now, alike: () => false });
    const watched = { workspace: '1', channel: 'c', id: 'm', person: 'u', text };
    watch.take(watched);
    watch.raise(watched, judgement.fingerprint);
    const asked = await service.judge(message(text, 'asked'), origin);
    for (const label of ['scam', 'scam', 'false-alarm', 'ignore'] as const)
      await service.feedback(asked.checkId, { platform: 'discord', id: '1' }, label, 'mod');
    await service.userDisagrees(asked.checkId);
  },
  'Slack, often enough for a digest': async (service, text) => {
    await service.setAlert({ platform: 'slack', id: 'T' }, { subscribeDigest: true, modChannel: 'M' });
    for (let i = 0; i < 6; i++)
      await service.judge(message(text, 'asked'), {
        platform: 'slack',
        workspace: 'T',
        channel: 'C',
        contributor: `u${i}`,
      });
    await service.takeDigests('slack');
  },
  'the web': (service, text) =>
    service.judge({ ...message(text, 'asked'), channel: 'sms' }, { platform: 'web', contributor: '192.0.2.1' }),
  'the command line, in parts': (service, text) =>
    service.judge(
      {
        parts: [
          { origin: 'authored', text: `これ詐欺？ ${text}` },
          { origin: 'attachment', text },
        ],
      },
      { platform: 'cli' },
    ),
  'a text where an id belongs': async (service, text) => {
    await service.userDisagrees(text);
    await service.feedback(text, { platform: 'discord', id: '1' }, 'scam', 'mod');
    await service.donations?.withdraw(text);
  },
  'a donation that is refused': (service, text) =>
    Promise.all(
      ['', '고'.repeat(30), 'あ'.repeat(7_000)].map((rest) =>
        service.donations?.offer({ text: text.slice(0, 3) + rest, platform: 'web', contributor: 'c', consent: true }),
      ),
    ),
};

const dataDir = temporaryDir();
const metrics = createMetrics({ modelVersion: 'test' });
let check: (message: Message) => ReturnType<Awaited<ReturnType<typeof load>>['check']>;
let written = '';
let escaped = '';

beforeAll(async () => {
  ({ check } = await load({ cacheDir: TEST_CACHE }));
}, 60_000);
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

function message(text: string, mode: 'asked' | 'watched'): Message {
  return { parts: [{ origin: 'forwarded', text }], mode };
}

async function sendAll(folder: string): Promise<void> {
  const log = createLog({ level: 'trace' }, { write: (line) => (written += line) });
  const store = openStore({ dataDir: folder, index: FINGERPRINT_INDEX });
  const donations = createDonations({ dataDir: folder, hash: () => 'x'.repeat(22), clock: Date.now });
  const service = createService({ check, store, secretKey: SECRET, clock: Date.now, log, metrics, donations });
  const stopPurge = schedulePurge({
    store,
    purgePending: (before) => purgePending(folder, before),
    retentionDays: 180,
    clock: Date.now,
    log,
  });
  for (const [way, send] of Object.entries(WAYS)) {
    for (const text of TEXTS) {
      await send(service, text).catch((error: unknown) => {
        log.error({ err: error }, 'a way in failed');
        escaped += `${way}: ${error instanceof Error ? `${error.message} ${error.stack}` : String(error)}\n`;
      });
    }
  }
  stopPurge();
  await service.close();
}

function everyByte(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .flatMap((bytes) => [bytes.toString('utf8'), bytes.toString('utf16le')])
    .join('\n');
}

test('no canary is ever seen again', async () => {
  let streams = '';
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      streams += String(chunk);
      return true;
    }),
  );
  await sendAll(join(dataDir, 'there'));
  writeFileSync(join(dataDir, 'away'), '');
  await sendAll(join(dataDir, 'away', 'data'));
  for (const spy of spies) spy.mockRestore();

  expect(written).toContain('STORE_AWAY');
  expect(escaped).toContain('DonationError');
  const places = { log: written, streams, errors: escaped, metrics: await metrics.text(), disk: everyByte(dataDir) };
  expect(places.disk.length).toBeGreaterThan(10_000);
  for (const [place, content] of Object.entries(places)) {
    for (const canary of CANARIES) expect(content.includes(canary), `${canary} in ${place}`).toBe(false);
  }
}, 30_000);
