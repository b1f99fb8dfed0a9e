import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CONFIG_KEYS, parseConfig } from '../src/config.ts';
import { loadSecretKey, SECRET_KEY_FILE } from '../src/secret-key.ts';

const root = mkdtempSync(join(tmpdir(), 'binjo-config-'));
afterAll(() => rmSync(root, { recursive: true }));

describe('.env.example', () => {
  const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n');

  test('lists exactly the keys that config.ts reads, in the same order', () => {
    const keys = lines.filter((line) => /^[A-Z]/.test(line)).map((line) => line.split('=', 1)[0]);
    expect(keys).toEqual(CONFIG_KEYS);
  });

  test('is a working configuration as it stands, and explains every key', () => {
    const settings = Object.fromEntries(lines.filter((line) => /^[A-Z]/.test(line)).map((line) => line.split('=', 2)));
    expect(parseConfig(settings)).toEqual(parseConfig({}));
    lines.forEach((line, i) => {
      if (/^[A-Z]/.test(line)) expect(lines[i - 1], line).toMatch(/^#/);
    });
  });
});

describe('settings', () => {
  test('defaults: loopback, SQLite, no platform', () => {
    expect(parseConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      trustProxy: false,
      dataDir: 'var',
      databaseUrl: undefined,
      retentionDays: 180,
      metrics: { token: undefined, port: undefined },
      discord: undefined,
      slack: undefined,
    });
  });

  test('Slack: Socket Mode with an app token, HTTP with a signing secret', () => {
    const bot = { SLACK_BOT_TOKEN: 'xoxb-1' };
    expect(parseConfig({ ...bot, SLACK_APP_TOKEN: 'xapp-1' }).slack?.connection).toEqual({
      mode: 'socket',
      appToken: 'xapp-1',
    });
    const signingSecret = '0123456789abcdef';
    expect(parseConfig({ ...bot, SLACK_SIGNING_SECRET: signingSecret }).slack?.connection).toEqual({
      mode: 'http',
      signingSecret,
    });
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ RETENTION_DAYS: '-17' }, 'RETENTION_DAYS'],
    [{ DATABASE_URL: 'mysql://hidden@x/y' }, 'DATABASE_URL'],
    [{ SECRET_KEY: 'hidden' }, 'SECRET_KEY'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ DISCORD_TOKEN: 'hidden' }, 'DISCORD_TOKEN'],
    [{ SLACK_BOT_TOKEN: 'xapp-hidden' }, 'SLACK_BOT_TOKEN'],
    [{ SLACK_BOT_TOKEN: 'xoxb-hidden' }, 'SLACK_SIGNING_SECRET'],
    [{ SLACK_APP_TOKEN: 'xapp-hidden' }, 'SLACK_BOT_TOKEN'],
    [{ METRICS_TOKEN: 'hidden' }, 'METRICS_TOKEN'],
  ])('%o: names the key, not the value', (environment, key) => {
    const problem = (() => {
      try {
        parseConfig(environment);
        return undefined;
      } catch (error) {
        return error;
      }
    })();
    expect(problem).toMatchObject({ name: 'ConfigError', code: 'CONFIG_INVALID' });
    expect(String(problem)).toContain(key);
    for (const value of Object.values(environment)) expect(String(problem)).not.toContain(`${value}`);
  });

  test('all problems are said at once', () => {
    expect(() => parseConfig({ PORT: 'x', RETENTION_DAYS: 'y' })).toThrow(/PORT[\s\S]*RETENTION_DAYS/);
  });
});

describe('the secret key', () => {
  test('as set, else made once and kept for this user alone', () => {
    expect(loadSecretKey({ secretKey: 'given', dataDir: join(root, 'given') })).toBe('given');
    expect(existsSync(join(root, 'given'))).toBe(false);
    const dataDir = join(root, 'made');
    const key = loadSecretKey({ secretKey: undefined, dataDir });
    expect(key.length).toBeGreaterThanOrEqual(43);
    expect(loadSecretKey({ secretKey: undefined, dataDir })).toBe(key);
    expect(statSync(join(dataDir, SECRET_KEY_FILE)).mode & 0o777).toBe(0o600);
  });

  test('damaged: says so instead of making another', () => {
    const dataDir = mkdtempSync(join(root, 'damaged-'));
    writeFileSync(join(dataDir, SECRET_KEY_FILE), 'short');
    expect(() => loadSecretKey({ secretKey: undefined, dataDir })).toThrow(/damaged/);
  });

  test('a folder that cannot be written: says what to do', () => {
    const dataDir = join(root, 'file');
    writeFileSync(dataDir, '');
    expect(() => loadSecretKey({ secretKey: undefined, dataDir })).toThrow(/SECRET_KEY/);
  });
});

test('.env in the working directory is read, and the environment goes before it', () => {
  const folder = mkdtempSync(join(root, 'env-'));
  writeFileSync(join(folder, '.env'), 'PORT=4001\nHOST=0.0.0.0\n');
  const config = new URL('../src/config.ts', import.meta.url).href;
  const script = `import { loadConfig } from ${JSON.stringify(config)}; const { port, host } = loadConfig(); console.log(JSON.stringify({ port, host }))`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    env: { PORT: '4002' },
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toEqual({ port: 4002, host: '0.0.0.0' });
});
