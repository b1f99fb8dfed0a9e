import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { DonationError } from '../../src/learning/donations.ts';
import { schedulePurge } from '../../src/service/purge.ts';
import { asked, SCAM, setUp, temporaryDir } from './fixture.ts';

const DAY = 86_400_000;
const dirs: string[] = [];

afterEach(() => {
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true });
});

test('removes what is older than the retention at start, keeps the rest, and says what went', async () => {
  const dir = temporaryDir();
  dirs.push(dir);
  const { service, store } = setUp(dir);
  const { checkId } = await service.judge(asked(SCAM), { platform: 'web' });
  const said: Readonly<Record<string, unknown>>[] = [];
  const note = (fields: Readonly<Record<string, unknown>>) => said.push(fields);
  const log = { info: note, warn: note, error: note };
  const checkedAt = Date.UTC(2026, 5, 1);
  const purgeAt = async (now: number) => {
    const stop = schedulePurge({
      store,
      purgePending: (before) => (before > checkedAt ? 2 : 0),
      retentionDays: 30,
      clock: () => now,
      log,
    });
    const count = said.length;
    await vi.waitUntil(() => said.length > count);
    stop();
  };
  await purgeAt(checkedAt + 29 * DAY);
  expect(await store.findCheck(checkId)).toBeDefined();
  await purgeAt(checkedAt + 31 * DAY);
  expect(await store.findCheck(checkId)).toBeUndefined();
  expect(said).toMatchObject([
    { code: 'PURGED', checks: 0, texts: 0 },
    { code: 'PURGED', checks: 1, texts: 2, campaigns: 1 },
  ]);
  await service.close();
});

test('a damaged text that was given keeps nothing else', async () => {
  const dir = temporaryDir();
  dirs.push(dir);
  const { service, store } = setUp(dir);
  const { checkId } = await service.judge(asked(SCAM), { platform: 'web' });
  const said: unknown[] = [];
  const note = ({ code, checks }: Readonly<Record<string, unknown>>) => said.push([code, checks]);
  schedulePurge({
    store,
    purgePending: () => {
      throw new DonationError('DONATION_DAMAGED', 'this file');
    },
    retentionDays: 30,
    clock: () => Date.UTC(2027, 5, 1),
    log: { info: note, warn: note, error: note },
  })();
  await vi.waitUntil(() => said.length > 1);
  expect(said).toEqual([
    ['PURGE_FAILED', undefined],
    ['PURGED', 1],
  ]);
  expect(await store.findCheck(checkId)).toBeUndefined();
  await service.close();
});

test('a store that is away is told and stops nothing', async () => {
  const dir = temporaryDir();
  dirs.push(dir);
  writeFileSync(join(dir, 'file'), '');
  const { store } = setUp(join(dir, 'file'));
  const codes: unknown[] = [];
  const note = ({ code }: Readonly<Record<string, unknown>>) => codes.push(code);
  schedulePurge({
    store,
    purgePending: () => 0,
    retentionDays: 30,
    clock: Date.now,
    log: { info: note, warn: note, error: note },
  })();
  await vi.waitUntil(() => codes.length > 0);
  expect(codes).toEqual(['PURGE_FAILED']);
});
