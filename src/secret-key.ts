/** The key of all fingerprints and hashes: without it, what the store holds says nothing about anybody. */
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config.ts';

export const SECRET_KEY_FILE = 'secret.key';

/** The key that was set, else the one kept in `dataDir`, else a new one kept there for this user alone. Throws a ConfigError. */
export function loadSecretKey({
  secretKey,
  dataDir,
}: {
  readonly secretKey: string | undefined;
  readonly dataDir: string;
}): string {
  if (secretKey !== undefined) return secretKey;
  const path = join(dataDir, SECRET_KEY_FILE);
  try {
    return readKey(path) ?? makeKey(dataDir, path);
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause;
    throw new ConfigError([
      `DATA_DIR: ${path} cannot be read or written; make the folder writable for this user, or set SECRET_KEY`,
    ]);
  }
}

function readKey(path: string): string | undefined {
  let key: string;
  try {
    key = readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  if (key.length >= 32) return key;
  throw new ConfigError([
    `DATA_DIR: ${path} is damaged; put it back from the backup, or remove it (known texts are then no longer recognised)`,
  ]);
}

/** Written whole before it gets its name; of two processes that start at once, the second takes the first one's. */
function makeKey(dataDir: string, path: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readKey(path)!;
}
