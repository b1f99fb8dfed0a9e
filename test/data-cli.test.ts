import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Service } from '../src/service.ts';
import { openStore, SQLITE_FILE } from '../src/store/open.ts';
import { asked, SCAM, setUp } from './service/fixture.ts';
import { wordIndex } from './store/contract.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'binjo-data-'));
const script = fileURLToPath(new URL('../src/data-cli.ts', import.meta.url));
let service: Service;

beforeAll(async () => {
  service = setUp(dataDir).service;
  await service.judge(asked(SCAM), { platform: 'discord', workspace: '1', channel: 'c' });
  await service.judge(asked(SCAM), { platform: 'slack', workspace: '1', channel: 'c' });
});
afterAll(async () => {
  await service.close();
  rmSync(dataDir, { recursive: true });
});

async function data(args: string[], env: Record<string, string> = {}) {
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args], {
    env: { DATA_DIR: dataDir, ...env },
    cwd: dataDir,
  });
  return JSON.parse(stdout);
}

// While the program runs: each command is a process of its own on the same file.
describe('npm run data', () => {
  test('backup, export, erase', async () => {
    const copy = join(dataDir, 'copy', SQLITE_FILE);
    await expect(data(['backup', copy])).rejects.toMatchObject({ code: 1, stderr: /copy/ });
    const backup = join(dataDir, 'backup.sqlite');
    await data(['backup', backup]);
    expect(statSync(backup).mode & 0o077).toBe(0);

    const exported = await data(['export', '--workspace', 'discord:1']);
    expect(exported.checks).toMatchObject([{ verdict: 'scam', channel: 'c' }]);
    expect(JSON.stringify(exported)).not.toContain('振り込み');

    expect(await data(['erase', '--workspace', 'discord:1'])).toMatchObject({ checks: 1 });
    expect((await data(['export', '--workspace', 'discord:1'])).checks).toEqual([]);
    expect((await data(['export', '--workspace', 'slack:1'])).checks).toHaveLength(1);

    const restored = mkdtempSync(join(dataDir, 'restored-'));
    await promisify(execFile)('cp', [backup, join(restored, SQLITE_FILE)]);
    const store = openStore({ dataDir: restored, index: wordIndex });
    expect((await store.exportWorkspace('discord:1')).checks).toHaveLength(1);
    await store.close();
  });

  test('where there is no database none is made, and nothing looks done', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'binjo-data-'));
    const env = { DATA_DIR: elsewhere };
    const missing = { code: 1, stderr: expect.stringContaining(`no database in ${elsewhere}`) };
    await expect(data(['backup', join(elsewhere, 'b.sqlite')], env)).rejects.toMatchObject(missing);
    await expect(data(['erase', '--workspace', 'discord:1'], env)).rejects.toMatchObject(missing);
    await expect(data(['export', '--workspace', 'discord:1'], env)).rejects.toMatchObject(missing);
    expect(existsSync(join(elsewhere, SQLITE_FILE))).toBe(false);
    rmSync(elsewhere, { recursive: true });
  });

  test('what is wrong is said in one line, with what to write', async () => {
    await expect(data(['erase', '--workspace', '1'])).rejects.toMatchObject({ code: 1, stderr: /discord:SERVER-ID/ });
    await expect(data(['withdraw', 'unknown'])).rejects.toMatchObject({ code: 1, stderr: /DONATION_UNKNOWN/ });
    await expect(data(['backup', 'x'], { DATABASE_URL: 'postgres://u@127.0.0.1:1/x' })).rejects.toMatchObject({
      stderr: /pg_dump/,
    });
    await expect(
      data(['export', '--workspace', 'discord:1'], { DATABASE_URL: 'postgres://u@127.0.0.1:1/x' }),
    ).rejects.toMatchObject({ stderr: /STORE_UNREACHABLE/ });
    expect(existsSync(join(dataDir, 'x'))).toBe(false);
  });
});
