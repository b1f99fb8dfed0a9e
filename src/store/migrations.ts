/**
 * Forward only: a migration that has been released is never changed, the next one gets the next number. Run at start under a
 * lock (PostgreSQL: an advisory lock; SQLite: one immediate transaction), so that several processes may start at once.
 */
import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Tables } from './schema.ts';
import { StoreError } from './types.ts';

const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first': { up: first },
};

async function first(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('workspaces')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('exempt_roles', 'text', (column) => column.notNull())
    .addColumn('ignore_bots', 'integer', (column) => column.notNull())
    .addColumn('mod_channel', 'text')
    .addColumn('subscribe_digest', 'integer', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('channels')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('threshold', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('channels_key', ['workspace', 'channel'])
    .execute();
  await schema
    .createTable('campaigns')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('last_seen', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('campaign_bands')
    .addColumn('band', 'text', (column) => column.notNull())
    .addColumn('campaign', 'text', (column) => column.notNull().references('campaigns.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('campaign_bands_key', ['band', 'campaign'])
    .execute();
  await schema.createIndex('campaign_bands_campaign').on('campaign_bands').column('campaign').execute();
  await schema
    .createTable('checks')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text')
    .addColumn('channel', 'text')
    .addColumn('mode', 'text')
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('notices', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text')
    .addColumn('campaign', 'text')
    .addColumn('counted', 'integer', (column) => column.notNull())
    .addColumn('model_version', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('checks_at').on('checks').column('at').execute();
  await schema.createIndex('checks_campaign').on('checks').columns(['campaign', 'at']).execute();
  await schema.createIndex('checks_workspace').on('checks').column('workspace').execute();
  await schema
    .createTable('labels')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('check_id', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('by_hash', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('labels_key', ['workspace', 'check_id'])
    .execute();
  await schema
    .createTable('disagreements')
    .addColumn('check_id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('events')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('events_at').on('events').column('at').execute();
  await schema
    .createTable('digests')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('languages')
    .addColumn('person', 'text', (column) => column.primaryKey())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}

/** Brings the database to this version. Rejects with STORE_NEWER when a newer version of the program has used it. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const applied = (await tableNames(db)).includes('kysely_migration') ? await appliedMigrations(db) : [];
  const unknown = applied.filter((name) => !Object.hasOwn(MIGRATIONS, name));
  if (unknown.length > 0)
    throw new StoreError(
      'STORE_NEWER',
      `The database was used by a newer version of binjo-guard (${unknown.join(', ')}). Start that version again, or restore the backup made before the upgrade.`,
    );
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName ?? 'the migration table';
  throw new StoreError(
    'STORE_MIGRATION',
    `The database could not be brought up to date (${failed}). Nothing was changed by the failed step; restore the backup or report this with the log.`,
    { cause: error },
  );
}

async function tableNames(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  return tables.map((table) => table.name);
}

async function appliedMigrations(db: Kysely<Tables>): Promise<string[]> {
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return rows.map((row) => row.name);
}
