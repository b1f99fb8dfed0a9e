/* What the documents promise is there: commands, files, numbers. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CONFIG_KEYS } from '../src/config.ts';
import { SIGNAL_IDS } from '../src/core/signals/ids.ts';
import { check } from './adapters/cli/run.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DOCUMENTS = [...globSync('*.md', { cwd: ROOT }), ...globSync('docs/*.md', { cwd: ROOT })];
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

test.each(DOCUMENTS)('%s: every link leads to a file, every command to a script', (name) => {
  const text = read(name);
  for (const [, target] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g))
    expect([target, existsSync(join(ROOT, dirname(name), target!))]).toEqual([target, true]);
  for (const [, script] of text.matchAll(/npm run (?:--silent )?([a-z]+)/g))
    expect(Object.keys(scripts)).toContain(script);
});

test('every script and setting that the documents name is there', () => {
  const texts = DOCUMENTS.map(read).join('\n');
  const keys = new Set(
    [...texts.matchAll(/\b((?:DATA|CACHE|DISCORD|SLACK|METRICS|RETENTION|SECRET|TRUST|LOG|DATABASE)_[A-Z_]+)\b/g)].map(
      ([, key]) => key!,
    ),
  );
  expect([...keys].filter((key) => !CONFIG_KEYS.includes(key) && key !== 'LOG_LEVELS')).toEqual([]);
  for (const path of [...texts.matchAll(/`((?:src|test|data|docs|models|deploy)\/[\w./-]+\.\w+)`/g)].map(
    ([, found]) => found!,
  ))
    expect([path, existsSync(join(ROOT, path))]).toEqual([path, true]);
});

test('the numbers in the changelog are the real ones', () => {
  const changelog = read('CHANGELOG.md');
  expect(changelog).toContain(`${SIGNAL_IDS.length} explainable signals`);
  expect(changelog).toContain(`${readdirSync(join(ROOT, 'data/notices')).length} incidents`);
});

test('the answer that the README shows is the real one', async () => {
  const [, message, shown] = /```\n\$ npm run --silent check -- "([^"]+)"\n\n([^`]+)```/.exec(read('README.md'))!;
  const { out } = await check([message!]);
  let from = 0;
  for (const piece of shown!.split(/^…\n/m).filter((text) => text !== '')) {
    expect(out.slice(from)).toContain(piece);
    from = out.indexOf(piece, from) + piece.length;
  }
});

test('the gate is the README\u2019s own commands', () => {
  const gate = read('.ci/run');
  for (const script of ['types', 'lint', 'deadcode']) expect(gate).toContain(`npm run ${script}`);
  expect(gate).toContain('npm ci');
  expect(gate).toContain('npm test');
  expect(scripts.test).toBe('vitest run');
});
