/** Kysely over Node's own SQLite: one file, nothing to install. */
import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely';
import { StoreError } from './types.ts';

/** How long a write waits for another process's write; longer than any write of ours takes. */
const BUSY_TIMEOUT_MS = 2_000;

/** A whole schema change is one transaction here, unlike with Kysely's own adapter: a migration that fails leaves nothing behind. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Opens or creates the file. Throws a StoreError when it cannot be opened or is damaged. */
export function sqliteDialect(path: string): Dialect {
  const database = openDatabase(path);
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => new SqliteDriver({ database: asKyselyExpects(database) }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Copies the database into a new file, also while another process writes. Throws a StoreError. */
export async function backupSqlite(path: string, to: string): Promise<void> {
  const database = openDatabase(path);
  try {
    await backup(database, to);
    chmodSync(to, 0o600);
  } catch (cause) {
    throw new StoreError(
      'STORE_UNREACHABLE',
      `The backup could not be written to ${to}. Check the folder and its free space.`,
      { cause },
    );
  } finally {
    database.close();
  }
}

function openDatabase(path: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
    chmodSync(path, 0o600);
    // In WAL mode NORMAL loses nothing when the process dies; only a power cut may cost the last moments, never the file.
    database.exec('pragma journal_mode = wal; pragma synchronous = normal');
    const checked = database.prepare('pragma integrity_check(1)').get();
    if (checked?.integrity_check !== 'ok') throw damaged(path, undefined);
    return database;
  } catch (cause) {
    database?.close();
    if (cause instanceof StoreError) throw cause;
    if (DAMAGED_CODES.has(sqliteCode(cause))) throw damaged(path, cause);
    throw new StoreError(
      'STORE_UNREACHABLE',
      `The database file ${path} cannot be opened. Check that the folder exists, is writable for this user and has free space, or set DATA_DIR to another one.`,
      { cause },
    );
  }
}

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
const DAMAGED_CODES = new Set([11, 26]);

function sqliteCode(error: unknown): number {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : 0;
}

function damaged(path: string, cause: unknown): StoreError {
  return new StoreError(
    'STORE_DAMAGED',
    `The database file ${path} is damaged. Stop the program, move the file and its -wal and -shm neighbours away, put the last backup in its place, and start again; without a backup a new file is made, and settings must be set again.`,
    { cause },
  );
}

function asKyselyExpects(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    // A transaction that begins by reading and then writes would fail at once, not wait, while another process writes.
    prepare: (sql) => statement(database.prepare(sql === 'begin' ? 'begin immediate' : sql)),
  };
}

function statement(prepared: StatementSync): SqliteStatement {
  return {
    reader: prepared.columns().length > 0,
    all: (parameters) => prepared.all(...values(parameters)),
    run: (parameters) => prepared.run(...values(parameters)),
    iterate: (parameters) => prepared.iterate(...values(parameters)),
  };
}

/** Kysely types parameters as unknown; ours are strings, numbers and null. */
function values(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((value) => {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
      return value;
    throw new TypeError(`A ${typeof value} cannot be stored.`);
  });
}
