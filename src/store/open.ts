import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { migrate } from './migrations.ts';
import { postgresDialect } from './postgres.ts';
import { createStore } from './queries.ts';
import type { Tables } from './schema.ts';
import { sqliteDialect } from './sqlite.ts';
import { type FingerprintIndex, type Store, StoreError } from './types.ts';

/** The name of the SQLite file below DATA_DIR. */
export const SQLITE_FILE = 'binjo-guard.sqlite';

export interface StoreOptions {
  /** PostgreSQL when given, else SQLite below `dataDir`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly index: FingerprintIndex;
}

/**
 * A store that connects, and brings its tables up to date, at the first use; when that fails, the next use tries again.
 * `ping()` at start tells whether it works: STORE_DAMAGED, STORE_NEWER and STORE_MIGRATION will not go away by themselves.
 */
export function openStore({ databaseUrl, dataDir, index }: StoreOptions): Store {
  const kind = databaseUrl === undefined ? 'sqlite' : 'postgres';
  let opening: Promise<Kysely<Tables>> | undefined;

  async function open(): Promise<Kysely<Tables>> {
    const db = new Kysely<Tables>({
      dialect: databaseUrl === undefined ? sqliteDialect(join(dataDir, SQLITE_FILE)) : postgresDialect(databaseUrl),
    });
    try {
      await sql`select 1`.execute(db).catch(unreachable);
      await migrate(db);
      return db;
    } catch (error) {
      await db.destroy();
      throw error;
    }
  }

  return createStore({
    kind,
    index,
    connect: () => {
      opening ??= open().catch((error) => {
        opening = undefined;
        throw error;
      });
      return opening;
    },
    disconnect: async () => {
      const db = await opening?.catch(() => undefined);
      await db?.destroy();
    },
  });
}

function unreachable(cause: unknown): never {
  throw new StoreError(
    'STORE_UNREACHABLE',
    'The database does not answer. Check DATABASE_URL (host, port, name, user, password) and that the server runs and lets this machine in.',
    { cause },
  );
}
