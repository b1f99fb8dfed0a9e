import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { storeContract, wordIndex } from './contract.ts';
import { createPostgresServer, freePort, type PostgresServer } from './postgres-server.ts';

let server: PostgresServer;

beforeAll(async () => {
  server = await createPostgresServer();
  await server.start();
}, 60_000);

afterAll(() => server.remove(), 20_000);

storeContract(
  'PostgreSQL',
  () => ({ dataDir: tmpdir(), databaseUrl: server.url }),
  async () => ({ dataDir: tmpdir(), databaseUrl: await server.createDatabase('empty') }),
);

describe('a PostgreSQL that is away', () => {
  test('is unreachable: says so, and what to do', async () => {
    const databaseUrl = `postgres://binjo@127.0.0.1:${await freePort()}/postgres`;
    const store = openStore({ databaseUrl, dataDir: tmpdir(), index: wordIndex });
    await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_UNREACHABLE', message: /DATABASE_URL/ });
    await store.close();
  });

  test('a restart of the server costs the queries meanwhile, not the store', async () => {
    const store = openStore({ databaseUrl: server.url, dataDir: tmpdir(), index: wordIndex });
    await store.ping();
    await server.stop();
    await expect(store.ping()).rejects.toThrow();
    await server.start();
    await store.ping();
    await store.close();
  });
});
