/* The house rules of imports: they point one way, and a mistake names the line that breaks them. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

interface Import {
  readonly from: string;
  /** A path below src, or a package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const FILES = globSync('**/*.{ts,cjs,js}', { cwd: SRC }).toSorted();
const SOURCES = new Map(FILES.map((file) => [file, withoutComments(readFileSync(join(SRC, file), 'utf8'))]));
const IMPORTS = FILES.flatMap(importsOf);

function withoutComments(code: string): string {
  return code.replace(/^\s*\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

function importsOf(file: string): Import[] {
  const code = SOURCES.get(file)!;
  const found: Import[] = [];
  const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[\w*${][^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  for (const [, type, target] of code.matchAll(statement))
    found.push({ from: file, to: resolved(file, target!), typeOnly: type !== undefined });
  for (const [, target] of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g))
    found.push({ from: file, to: resolved(file, target!), typeOnly: false });
  return found;
}

function resolved(file: string, target: string): string {
  return target.startsWith('.') ? normalize(join(dirname(file), target)) : target;
}

const isOwn = ({ to }: Import) => FILES.includes(to);
const inFolder = (folder: string) => (one: Import) => one.from.startsWith(`${folder}/`);
const say = (broken: readonly Import[]) => broken.map(({ from, to }) => `${from} imports ${to}`);

test('every relative import names a file that is there', () => {
  const missing = IMPORTS.filter(({ to }) => !isOwn({ from: '', to, typeOnly: false }) && /\.(?:ts|js|cjs)$/.test(to));
  expect(say(missing.filter(({ to }) => to.includes('/') && !to.startsWith('@') && !to.includes('natural')))).toEqual(
    [],
  );
  expect(IMPORTS.filter(isOwn).length).toBeGreaterThan(300);
});

describe('core', () => {
  const core = IMPORTS.filter(inFolder('core'));

  test('imports core alone, and pure libraries', () => {
    expect(say(core.filter((one) => isOwn(one) && !one.to.startsWith('core/')))).toEqual([]);
    const packages = new Set(
      core
        .filter((one) => !isOwn(one))
        .map(({ to }) =>
          to
            .split('/')
            .slice(0, to.startsWith('@') ? 2 : 1)
            .join('/'),
        ),
    );
    const pure = ['@holiday-jp/holiday_jp', 'libphonenumber-js', 'natural', 'tldts', 'zod'];
    expect([...packages].filter((name) => !pure.includes(name))).toEqual([]);
  });

  test('has no files, no network, no clock and no chance in it', () => {
    const impure =
      /'node:|\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bperformance\.now\(|\bsetTimeout\(/;
    const found = FILES.filter((file) => file.startsWith('core/')).flatMap((file) => {
      const hit = impure.exec(SOURCES.get(file)!);
      return hit === null ? [] : [`${file}: ${hit[0]}`];
    });
    expect(found).toEqual([]);
  });
});

test('the store imports core and itself', () => {
  const broken = IMPORTS.filter(inFolder('store')).filter((one) => isOwn(one) && !/^(?:core|store)\//.test(one.to));
  expect(say(broken)).toEqual([]);
});

describe('adapters', () => {
  /** Beside core: what adapters may share, and types of what main hands them. */
  const SHARED = ['service.ts', 'store/types.ts', 'files.ts', 'recent-texts.ts', 'watch.ts'];
  const TYPES = ['config.ts', 'log.ts'];

  test.each(['cli', 'discord', 'slack', 'web'])(
    '%s imports core, the service and itself, and no other adapter',
    (name) => {
      const broken = IMPORTS.filter(inFolder(`adapters/${name}`)).filter((one) => {
        if (!isOwn(one) || one.to.startsWith(`adapters/${name}/`) || one.to.startsWith('core/')) return false;
        return !SHARED.includes(one.to) && !(one.typeOnly && TYPES.includes(one.to));
      });
      expect(say(broken)).toEqual([]);
    },
  );

  test('a platform\u2019s SDK is imported by its own folder alone', () => {
    const homes: readonly (readonly [RegExp, string])[] = [
      [/^(?:discord\.js|@discordjs\/)/, 'adapters/discord/'],
      [/^@slack\//, 'adapters/slack/'],
      [/^(?:fastify|@fastify\/)/, 'adapters/web/'],
    ];
    const broken = IMPORTS.filter(({ from, to }) =>
      homes.some(([sdk, home]) => sdk.test(to) && !from.startsWith(home)),
    );
    expect(say(broken)).toEqual([]);
  });

  test('bots are loaded by the registry, when they are set', () => {
    const registry = IMPORTS.filter(({ from }) => from === 'adapters/index.ts').map(({ to }) => to);
    expect(registry).toContain('adapters/discord/index.ts');
    const early = /^import\s[^;]*(?:discord|slack)\/index\.ts/m;
    expect(FILES.filter((file) => !file.startsWith('adapters/slack/') && early.test(SOURCES.get(file)!))).toEqual([]);
  });
});

test('training imports core, loading, and what people gave and somebody reviewed', () => {
  const allowed =
    /^(?:core|training|learning)\/|^(?:load|load-notices|knowledge-cache|dictionary|config|service\/keys|secret-key)\.ts$/;
  const broken = IMPORTS.filter(inFolder('training')).filter((one) => isOwn(one) && !allowed.test(one.to));
  expect(say(broken)).toEqual([]);
});

test('nothing imports an entry, and nothing but training imports training', () => {
  const entries = /^(?:main|[a-z]+-cli)\.ts$/;
  const broken = IMPORTS.filter(
    ({ from, to }) => entries.test(to) || (to.startsWith('training/') && !from.startsWith('training/')),
  );
  expect(say(broken)).toEqual([]);
});

test('there is no cycle of imports', () => {
  const edges = new Map<string, string[]>();
  for (const one of IMPORTS.filter((candidate) => isOwn(candidate) && !candidate.typeOnly))
    edges.set(one.from, [...(edges.get(one.from) ?? []), one.to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  function visit(file: string, path: readonly string[]): void {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  }
  for (const file of FILES) visit(file, []);
  expect(cycles).toEqual([]);
});

test('the environment is read in config.ts alone', () => {
  const readers = FILES.filter((file) =>
    /\bprocess\.env\b|\bloadEnvFile\b|\benv\s*\}\s*from\s*'node:process'/.test(SOURCES.get(file)!),
  );
  expect(readers).toEqual(['config.ts']);
});

test('no file outgrows a reader: at most 400 lines', () => {
  const long = [...SOURCES].filter(([, code]) => code.split('\n').length > 400).map(([file]) => file);
  expect(long.map((file) => relative('.', file))).toEqual([]);
});
