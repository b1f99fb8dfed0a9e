/** Benchmarks of whole processes: how soon the first answer comes, and how much memory the service takes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { median, type Row } from './bench-measure.ts';

const START_SCRIPT = fileURLToPath(new URL('../node.cjs', import.meta.url));
const TASKSET = '/usr/bin/taskset';

/** Whether a process can be bound to one core here. */
export function hasTaskset(): boolean {
  return existsSync(TASKSET);
}

interface Surroundings {
  /** All of the environment: what the operator has set must not change the figures. */
  readonly env: Readonly<Record<string, string>>;
  /** Where there is no .env. */
  readonly cwd: string;
  readonly oneCore?: boolean;
}

/** Milliseconds from the start to the exit of one of our scripts, as npm runs it. Rejects when it fails. */
export function timeScript(args: readonly string[], surroundings: Surroundings): Promise<number> {
  return timeNode([START_SCRIPT, ...args], surroundings);
}

async function timeNode(args: readonly string[], { env, cwd, oneCore = false }: Surroundings): Promise<number> {
  const [command, ...rest] = oneCore ? [TASKSET, '-c', '0', process.execPath, ...args] : [process.execPath, ...args];
  const start = performance.now();
  const child = spawn(command!, rest, { env, cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`A measured process ended with status ${status}.`);
  return performance.now() - start;
}

const ROUNDS = 9;
const MOST_BEYOND_NODE = 450;
const COLD_TEXT =
  'お客様の個人情報が漏えいしました。削除をご希望の方は本日中に手数料3万円を下記口座へお振り込みください。';

/** `check TEXT` from start to exit beside Node that does nothing; first with empty caches, then with those filled. */
export async function benchColdStart(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const env = { CACHE_DIR: join(folder, 'cache'), NODE_COMPILE_CACHE: join(folder, 'compiled') };
    const surroundings = { env, cwd: folder };
    const args = ['check-cli.ts', COLD_TEXT];
    const first = await timeScript(args, surroundings);
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await timeNode(['-e', '0'], surroundings));
      ours.push(await timeScript(args, surroundings));
    }
    const peer = { name: 'node -e 0', value: median(bare) };
    const beyond = (time: number): string => `${Math.round(time - peer.value)} ms beyond it`;
    return [
      {
        measure: `check of one text, start to exit, ${beyond(median(ours))}`,
        unit: 'ms',
        ours: median(ours),
        peer,
        target: '<= 450 ms beyond',
        met: median(ours) - peer.value <= MOST_BEYOND_NODE,
      },
      { measure: `the very first run, caches empty, ${beyond(first)}`, unit: 'ms', ours: first, peer, target: 'none' },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const CHECKS = 200;
/** Nothing listens there, so nothing is reached: the SDKs load, fail to connect, and go on trying. */
const NOWHERE = 'http://127.0.0.1:9';
const TIME_TO_LOAD = 5000;

const BOTH_BOTS = {
  DISCORD_TOKEN: 'bench.bench.bench',
  DISCORD_API_BASE: NOWHERE,
  SLACK_BOT_TOKEN: 'xoxb-bench',
  SLACK_APP_TOKEN: 'xapp-bench',
  SLACK_API_URL: `${NOWHERE}/`,
};

/** Resident memory of the running service after checks over HTTP. Linux only: elsewhere the figures are NaN. */
export async function benchMemory(texts: readonly string[], cacheDir: string): Promise<Row[]> {
  const web = await serviceMegabytes(texts, { CACHE_DIR: cacheDir });
  const both = await serviceMegabytes(texts, { CACHE_DIR: cacheDir, ...BOTH_BOTS });
  const row = (what: string, ours: number, most: number): Row => ({
    measure: `memory of the service after ${CHECKS} checks, ${what}`,
    unit: 'MB',
    ours,
    target: `<= ${most}`,
    met: ours <= most,
  });
  return [row('web only', web, 280), row('with both SDKs', both, 330)];
}

async function serviceMegabytes(texts: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  if (process.platform !== 'linux') return Number.NaN;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const port = await freePort();
  const settings = { PORT: String(port), DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent', TRUST_PROXY: '1' };
  const service = spawn(process.execPath, [START_SCRIPT, 'main.ts'], {
    env: { ...env, ...settings },
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const address = `http://127.0.0.1:${port}`;
    await untilHealthy(service, address);
    await wait(TIME_TO_LOAD);
    for (let i = 0; i < CHECKS; i++) await checkOverHttp(address, texts[i % texts.length]!, i);
    return residentMegabytes(readFileSync(`/proc/${service.pid}/status`, 'utf8'));
  } finally {
    const gone = service.exitCode === null && once(service, 'exit');
    service.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true });
  }
}

async function untilHealthy(service: ChildProcess, address: string): Promise<void> {
  while (service.exitCode === null) {
    const answer = await fetch(`${address}/healthz`).catch(() => undefined);
    if (answer?.ok === true) return;
    await wait(100);
  }
  throw new Error(`The service ended with status ${service.exitCode} before it answered.`);
}

/** Each from an address of its own: one address may not ask that often. */
async function checkOverHttp(address: string, text: string, i: number): Promise<void> {
  const answer = await fetch(`${address}/api/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': `192.0.2.${i % 250}` },
    body: JSON.stringify({ text }),
  });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`The service answered a check with status ${answer.status}.`);
}

/** VmRSS of a /proc/PID/status, in megabytes (10^6 bytes). Throws where there is none. */
export function residentMegabytes(status: string): number {
  const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  if (kibibytes === undefined) throw new Error('The status of the process does not say VmRSS.');
  return (Number(kibibytes) * 1024) / 1e6;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
