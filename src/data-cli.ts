/** `npm run data`: what is kept about a workspace, its removal, backups, and the withdrawal of texts given for training. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { FINGERPRINT_INDEX } from './core/fingerprint.ts';
import { DonationError, drop } from './learning/donations.ts';
import { openStore, SQLITE_FILE } from './store/open.ts';
import { backupSqlite } from './store/sqlite.ts';
import { type Store, StoreError } from './store/types.ts';

/** As the store writes workspaces. */
const WORKSPACE = /^(?:discord|slack):[^\s:]+$/;

/** A store that was never there would be made here, empty, and an erasure or a backup of it would look done. */
function sqliteIn(dataDir: string): string {
  const file = join(dataDir, SQLITE_FILE);
  if (existsSync(file)) return file;
  throw new ConfigError([
    `DATA_DIR: there is no database in ${resolve(dataDir)}; run this with the settings of the service (docs/operating.md)`,
  ]);
}

async function withStore<Result>(
  { databaseUrl, dataDir }: Config,
  use: (store: Store) => Promise<Result>,
): Promise<Result> {
  if (databaseUrl === undefined) sqliteIn(dataDir);
  const store = openStore({ databaseUrl, dataDir, index: FINGERPRINT_INDEX });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

function workspaceOf(given: string): string {
  if (WORKSPACE.test(given)) return given;
  throw new ConfigError([`--workspace: write discord:SERVER-ID or slack:TEAM-ID, e.g. discord:1234567890`]);
}

function print(result: unknown): void {
  console.log(JSON.stringify(result, null, 2));
}

function commands(): Command {
  const program = new Command('data').description('Export, erase and back up what binjo-guard keeps');
  program
    .command('export')
    .description('Print everything that is kept about a workspace, as JSON')
    .requiredOption('--workspace <id>', 'discord:SERVER-ID or slack:TEAM-ID')
    .action(async ({ workspace }: { workspace: string }) => {
      const id = workspaceOf(workspace);
      print(await withStore(loadConfig(), (store) => store.exportWorkspace(id)));
    });
  program
    .command('erase')
    .description('Remove everything that is kept about a workspace, and print how many rows went')
    .requiredOption('--workspace <id>', 'discord:SERVER-ID or slack:TEAM-ID')
    .action(async ({ workspace }: { workspace: string }) => {
      const id = workspaceOf(workspace);
      print(await withStore(loadConfig(), (store) => store.eraseWorkspace(id)));
    });
  program
    .command('backup')
    .description('Copy the SQLite database to a file, also while the program runs')
    .argument('<file>')
    .action(async (file: string) => {
      const { databaseUrl, dataDir } = loadConfig();
      if (databaseUrl !== undefined)
        throw new ConfigError(['DATABASE_URL: this is PostgreSQL, back it up with pg_dump']);
      await backupSqlite(sqliteIn(dataDir), file);
      print({ backup: file });
    });
  program
    .command('withdraw')
    .description('Remove a text that was given for training; the next training is without it')
    .argument('<receipt>')
    .action((receipt: string) => {
      if (!drop(loadConfig().dataDir, receipt))
        throw new DonationError(
          'DONATION_UNKNOWN',
          'There is no text with this receipt; it may have been removed before.',
        );
      print({ withdrawn: receipt });
    });
  return program;
}

try {
  await commands().parseAsync();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StoreError || error instanceof DonationError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
