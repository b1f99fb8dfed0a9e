import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { CONFIG_KEYS, parseConfig } from '../src/config.ts';
import { MAX_SHARE } from '../src/learning/donations.ts';

function read(name: string): string {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
}

/** Settings of Node and PostgreSQL, not ours. */
const FOREIGN = ['NODE_ENV'];

describe('what is deployed sets only keys that exist, to values that hold', () => {
  test('Dockerfile: an ordinary user, and what it copies is not ignored', () => {
    const file = read('Dockerfile');
    const settings = Object.fromEntries(
      [...file.matchAll(/^ENV (.+)$/gm)].flatMap(([, line]) => line!.split(' ').map((pair) => pair.split('=', 2))),
    );
    for (const key of Object.keys(settings)) expect([...CONFIG_KEYS, ...FOREIGN]).toContain(key);
    expect(parseConfig(settings)).toMatchObject({ host: '0.0.0.0', dataDir: '/data' });
    expect(file.indexOf('USER node')).toBeGreaterThan(0);
    expect(file.lastIndexOf('USER node')).toBeLessThan(file.indexOf('CMD ["node", "src/node.cjs"'));
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    for (const [, sources] of file.matchAll(/^COPY (?!--from)(.+) \S+$/gm))
      for (const source of sources!.split(' ')) expect(allowed).toContain(source);
  });

  test('compose.yaml: bot and PostgreSQL', () => {
    const Compose = z.object({
      services: z.object({
        bot: z.object({ environment: z.record(z.string(), z.string()), read_only: z.literal(true) }),
        db: z.object({ image: z.string() }),
      }),
    });
    const { bot, db } = Compose.parse(parse(read('compose.yaml'))).services;
    for (const key of Object.keys(bot.environment)) expect(CONFIG_KEYS).toContain(key);
    const settings = Object.fromEntries(
      Object.entries(bot.environment).map(([key, value]) => [key, value.replace(/\$\{[^}]+\}/, 'secret')]),
    );
    expect(parseConfig(settings).databaseUrl).toBe('postgres://binjo:secret@db:5432/binjo');
    expect(db.image).toMatch(/^postgres:\d+/);
  });

  test('systemd unit', () => {
    const file = read('deploy/binjo-guard.service');
    const settings = Object.fromEntries(
      [...file.matchAll(/^Environment=(.+)$/gm)].flatMap(([, line]) =>
        line!.split(' ').map((pair) => pair.split('=', 2)),
      ),
    );
    for (const key of Object.keys(settings)) expect([...CONFIG_KEYS, ...FOREIGN]).toContain(key);
    expect(settings).toMatchObject({ DATA_DIR: '/var/lib/binjo-guard' });
  });
});

describe('docs/operating.md', () => {
  const text = read('docs/operating.md');
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

  test('names scripts, keys, metrics and files that exist', () => {
    for (const [, script] of text.matchAll(/npm run (?:--silent )?([\w-]+)/g))
      expect(scripts).toHaveProperty([script!]);
    for (const [, key] of text.matchAll(/`((?:[A-Z]+_)+[A-Z]+)`/g)) {
      const known =
        [...CONFIG_KEYS].includes(key!) ||
        ['src/store/types.ts', 'src/config.ts', 'src/service/guard.ts', 'src/service/purge.ts'].some((file) =>
          read(file).includes(`'${key}'`),
        );
      expect(known, key).toBe(true);
    }
    for (const [, metric] of text.matchAll(/`(binjo_\w+)/g)) expect(read('src/metrics.ts')).toContain(`'${metric}'`);
    for (const [, path] of text.matchAll(/\]\(\.\.\/([^)]+)\)/g)) expect(read(path!).length).toBeGreaterThan(0);
  });

  test('states the share and the retention that hold', () => {
    expect(text).toContain(`${MAX_SHARE * 100} %`);
    expect(text).toContain(`\`RETENTION_DAYS\` (${parseConfig({}).retentionDays})`);
  });
});
