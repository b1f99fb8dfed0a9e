/* npm start as a process of its own: what it says, serves and survives, and how it stops. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { SAMPLES } from './adapters/fixture-service.ts';
import { TEST_CACHE } from './dictionary-fixture.ts';
import { temporaryDir } from './service/fixture.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const running = new Set<ChildProcessByStdio<null, Readable, Readable>>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

interface Program {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** All that was written so far. */
  readonly output: () => string;
  readonly exit: Promise<number | null>;
  /** Resolves when the output holds it. */
  says(text: string): Promise<void>;
}

function start(settings: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, ['src/node.cjs', 'main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, CACHE_DIR: TEST_CACHE, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    child,
    output: () => output,
    exit,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = () => output.includes(text) && resolve();
        listeners.add(look);
        look();
        void exit.then(() => reject(new Error(`ended without saying "${text}":\n${output}`)));
      }),
  };
}

async function baseOf(program: Program): Promise<string> {
  await program.says('http://127.0.0.1:');
  return /http:\/\/127\.0\.0\.1:\d+/.exec(program.output())![0];
}

function ask(base: string, text: string): Promise<Response> {
  return fetch(`${base}/api/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
}

describe('without any token', () => {
  test('serves page, API and metrics, says how to connect the bots, and stops on a signal', async () => {
    const dataDir = temporaryDir();
    const program = start({ DATA_DIR: dataDir, METRICS_TOKEN: 'a-token-of-the-tests' });
    const base = await baseOf(program);
    expect(await (await fetch(base)).text()).toContain('<textarea');
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${base}/readyz`)).json()).toMatchObject({ store: 'ok' });

    const answers = await Promise.all([SAMPLES.scam, SAMPLES['no-signs']].map((text) => ask(base, text)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const metrics = await fetch(`${base}/metrics`, { headers: { authorization: 'Bearer a-token-of-the-tests' } });
    expect(await metrics.text()).toMatch(/binjo_checks_total\{platform="web"[^}]*\} [12]/);

    await program.says('docs/discord.md');
    await program.says('docs/slack.md');
    program.child.kill('SIGTERM');
    expect(await program.exit).toBe(0);
    // Nothing of a message anywhere: not in the log, not in the database.
    expect(program.output()).not.toContain('削除費用');
    for (const file of readdirSync(dataDir)) {
      expect(readFileSync(join(dataDir, file)).includes('削除費用')).toBe(false);
    }
  });

  test('finishes the request in hand before it stops', async () => {
    const program = start({ DATA_DIR: temporaryDir() });
    const base = await baseOf(program);
    await fetch(`${base}/healthz`);
    const slow = ask(base, `${SAMPLES.scam}${'長い文です。'.repeat(15_000)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    program.child.kill('SIGINT');
    expect((await slow).status).toBe(200);
    expect(await program.exit).toBe(0);
  });

  test('a request that never ends does not keep it from stopping', async () => {
    const program = start({ DATA_DIR: temporaryDir() });
    const { hostname, port } = new URL(await baseOf(program));
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.write(
      'POST /api/check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    program.child.kill('SIGTERM');
    expect(await program.exit).toBe(0);
  });

  test('reads no SDK of a bot', async () => {
    const hook = `import { registerHooks } from 'node:module';
      registerHooks({ load(url, context, next) { console.log('loads ' + url); return next(url, context); } });`;
    const program = start({
      DATA_DIR: temporaryDir(),
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}`,
    });
    await program.says('docs/slack.md');
    expect(program.output()).toMatch(/loads \S+node_modules\/fastify\//);
    expect(program.output()).not.toMatch(/loads \S+node_modules\/(?:discord\.js|@slack)\//);
  });
});

describe('in trouble', () => {
  test('wrong settings are named, each with what to write', async () => {
    const program = start({ PORT: 'abc', METRICS_TOKEN: 'short' });
    // The service manager does not start it again (deploy/binjo-guard.service).
    expect(await program.exit).toBe(78);
    expect(program.output()).toContain('PORT: ');
    expect(program.output()).toContain('METRICS_TOKEN: ');
    expect(program.output()).not.toContain('    at ');
  });

  test('a folder that cannot be written is said', async () => {
    const program = start({ DATA_DIR: '/dev/null/nothing' });
    expect(await program.exit).toBe(78);
    expect(program.output()).toContain('DATA_DIR: ');
  });

  test('a port that is taken is said', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const program = start({ DATA_DIR: temporaryDir(), PORT: String(port) });
    expect(await program.exit).toBe(1);
    expect(program.output()).toContain('Set PORT');
    taken.close();
  });

  test('a platform or a database out of reach stops nothing else', async () => {
    const program = start({
      DATA_DIR: temporaryDir(),
      DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/none',
      DISCORD_TOKEN: 'aaaa.bbbb.cccc',
      DISCORD_API_BASE: 'http://127.0.0.1:1',
      SLACK_BOT_TOKEN: 'xoxb-0',
      SLACK_APP_TOKEN: 'xapp-0',
      SLACK_API_URL: 'http://127.0.0.1:1/',
    });
    const base = await baseOf(program);
    const answer = await ask(base, SAMPLES.scam);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toHaveProperty('verdict');
    await program.says('STORE_AWAY');
    expect((await fetch(`${base}/readyz`)).status).toBe(503);
    const began = Date.now();
    program.child.kill('SIGTERM');
    await program.exit;
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(program.output()).not.toContain('aaaa.bbbb.cccc');
  });

  test('an older Node is told in one line', async () => {
    const old = readFileSync(join(ROOT, 'src/node.cjs'), 'utf8').replace('process.versions.node', "'20.1.0'");
    const child = spawn(process.execPath, ['-e', old], { cwd: ROOT });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain('Node 26');
  });
});
