import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lintKnowledge } from '../src/load-notices.ts';
import { noticeTemplate } from '../src/notice-template.ts';
import { runNotices } from '../src/notices-cli.ts';

const REAL = join(import.meta.dirname, '../data');
const TODAY = new Date('2026-11-21T00:00:00Z');
let data = '';

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'notices-cli-'));
  mkdirSync(join(data, 'notices'));
  for (const file of ['contacts.yaml', 'public-rules.yaml', 'notices/2015-nenkin.yaml'])
    cpSync(join(REAL, file), join(data, file));
});
afterAll(() => rmSync(data, { recursive: true }));

async function run(args: readonly string[], folder = REAL, today = TODAY) {
  const lines: string[] = [];
  const status = await runNotices(args, (line) => lines.push(stripVTControlCharacters(line)), folder, today);
  return { status, text: lines.join('\n') };
}

test('lint passes the real data', async () => {
  expect(await run(['lint'])).toMatchObject({ status: 0, text: expect.stringMatching(/✓ \d+ notices/) });
});

test('lint fails with file, line and remedy', async () => {
  const broken = join(data, 'notices/2099-broken.yaml');
  writeFileSync(broken, 'id: broken-2099\norganisation:\n  name: 壊れた会社\n');
  const { status, text } = await run(['lint'], data);
  rmSync(broken);
  expect(status).toBe(1);
  expect(text).toMatch(/2099-broken\.yaml:3 organisation\.short: is missing: add it/);
});

test('list shows every notice, newest first', async () => {
  const { text } = await run(['list']);
  expect(text).toMatch(/2024-06-29 {2}kumon-2024 +株式会社公文教育研究会/);
  expect(text.indexOf('asahi-2025')).toBeLessThan(text.indexOf('yahoobb-2004'));
});

test('show answers every topic with its citation', async () => {
  const { status, text } = await run(['show', 'kumon-2024']);
  expect(status).toBe(0);
  expect(text).toContain('■ 公文教育研究会: クレジットカード');
  expect(text).toContain('「メールアドレスの漏えいはございません。」 — 公文教育研究会');
});

test('show names the known notices when there is none such', async () => {
  expect(await run(['show', 'kumon'])).toMatchObject({ status: 1, text: expect.stringContaining('kumon-2024') });
});

test('stale lists what is not good enough, and what grows old', async () => {
  const now = await run(['stale']);
  expect(now.text).toMatch(/contacts\.yaml ipa: 03-5978-7509 — weak/);
  expect(now.text).not.toMatch(/contacts\.yaml ppc/);
  const later = await run(['stale'], REAL, new Date('2028-01-01T00:00:00Z'));
  expect(later.text).toMatch(/contacts\.yaml ppc: 03-6457-9849 — last checked 2026-11-21/);
  expect(later.text).toMatch(/notices kumon-2024: the whole file/);
});

test('what add writes is valid at once, whatever the name holds', () => {
  const file = join(data, 'notices/2026-example.yaml');
  const answers = {
    id: 'example',
    name: '株式会社「例」: 本社',
    en: 'Example #1',
    aliases: ['エグザンプル'],
    disclosed: '2026-02-03',
    title: '不正アクセスについて',
    url: '',
    reliability: 'official',
  } as const;
  writeFileSync(file, noticeTemplate(answers, '2026-11-21'));
  const problems = lintKnowledge(data);
  rmSync(file);
  expect(problems).toEqual([]);
});

test('an unknown command fails and says so', async () => {
  expect(await run(['frobnicate'])).toMatchObject({ status: 1, text: expect.stringContaining('frobnicate') });
});
