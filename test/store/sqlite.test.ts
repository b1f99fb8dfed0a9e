import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { openStore, SQLITE_FILE } from '../../src/store/open.ts';
import { storeContract, wordIndex } from './contract.ts';

const root = mkdtempSync(join(tmpdir(), 'binjo-store-'));
afterAll(() => rmSync(root, { recursive: true }));

storeContract(
  'SQLite',
  () => ({ dataDir: join(root, 'contract') }),
  async () => ({ dataDir: join(root, 'empty') }),
);

describe('the SQLite file', () => {
  test('belongs to this user alone', async () => {
    const dataDir = join(root, 'mode');
    const store = openStore({ dataDir, index: wordIndex });
    await store.ping();
    await store.close();
    expect(statSync(join(dataDir, SQLITE_FILE)).mode & 0o077).toBe(0);
    expect(statSync(dataDir).mode & 0o077).toBe(0);
  });

  test('damaged: says so, and what to do', async () => {
    const dataDir = mkdtempSync(join(root, 'damaged-'));
    writeFileSync(
      join(dataDir, SQLITE_FILE),
      'this is no database, and long enough to be read as a header '.repeat(100),
    );
    const store = openStore({ dataDir, index: wordIndex });
    await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_DAMAGED', message: /backup/ });
  });

  test('damaged inside: found at start', async () => {
    const dataDir = mkdtempSync(join(root, 'inside-'));
    const path = join(dataDir, SQLITE_FILE);
    const store = openStore({ dataDir, index: wordIndex });
    await store.ping();
    await store.close();
    const raw = new DatabaseSync(path);
    const { page_size: size } = raw.prepare('pragma page_size').get() as { page_size: number };
    const { rootpage } = raw.prepare("select rootpage from sqlite_schema where name = 'checks_at'").get() as {
      rootpage: number;
    };
    raw.exec('pragma journal_mode = delete');
    raw.close();
    const file = await open(path, 'r+');
    await file.write(Buffer.alloc(size, 0x5a), 0, size, (rootpage - 1) * size);
    await file.close();
    await expect(openStore({ dataDir, index: wordIndex }).ping()).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  });

  test('used by a newer version: refused', async () => {
    const dataDir = mkdtempSync(join(root, 'newer-'));
    const store = openStore({ dataDir, index: wordIndex });
    await store.ping();
    await store.close();
    const raw = new DatabaseSync(join(dataDir, SQLITE_FILE));
    raw.exec("insert into kysely_migration (name, timestamp) values ('9999-future', '2030-01-01T00:00:00Z')");
    raw.close();
    await expect(openStore({ dataDir, index: wordIndex }).ping()).rejects.toMatchObject({
      code: 'STORE_NEWER',
      message: /9999-future/,
    });
  });

  test('a folder that cannot be made is unreachable, and tried again', async () => {
    const blocked = join(root, 'blocked');
    writeFileSync(blocked, '');
    const store = openStore({ dataDir: join(blocked, 'data'), index: wordIndex });
    await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_UNREACHABLE', message: /DATA_DIR/ });
    rmSync(blocked);
    await store.ping();
    await store.close();
  });
});
