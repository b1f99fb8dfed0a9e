import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askIncident, TOPICS } from '../src/core/ask.ts';
import { DataError, lintKnowledge, loadKnowledge } from '../src/load-notices.ts';

const REAL = join(import.meta.dirname, '../data');
let data = '';

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'notices-'));
  mkdirSync(join(data, 'notices'));
  cpSync(join(REAL, 'notices/2019-taku-file.yaml'), join(data, 'notices/2019-taku-file.yaml'));
  for (const file of ['contacts.yaml', 'public-rules.yaml']) cpSync(join(REAL, file), join(data, file));
});

afterEach(() => rmSync(data, { recursive: true }));

const FILE = 'notices/2019-taku-file.yaml';

/** Breaks the file and returns the problems found, with the line that was broken. */
function broken(from: string, to: string) {
  const file = join(data, FILE);
  const content = readFileSync(file, 'utf8');
  const line = content.slice(0, content.indexOf(from)).split('\n').length;
  expect(content).toContain(from);
  writeFileSync(
    file,
    content.replace(from, () => to),
  );
  return { line, problems: lintKnowledge(data) };
}

describe('the real knowledge base', () => {
  const knowledge = loadKnowledge(REAL);

  test('holds the two seeds and at least 25 more incidents, newest first', () => {
    expect(knowledge.notices.length).toBeGreaterThanOrEqual(27);
    expect(knowledge.notices.map((notice) => notice.id)).toEqual(
      expect.arrayContaining(['benesse-2014', 'kumon-2024']),
    );
    const dates = knowledge.notices.map((notice) => notice.disclosed);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test('has an answer to every topic of every notice in every language', () => {
    for (const notice of knowledge.notices) {
      for (const topic of TOPICS) {
        for (const language of ['ja', 'ja-easy', 'en'] as const) {
          const answer = askIncident(notice, topic, language);
          expect(answer.lead).not.toBe('');
          expect(answer.asOf).toMatch(/^\d{4}/);
        }
      }
    }
  });

  test('writes every day as the language does', () => {
    for (const notice of knowledge.notices) {
      for (const language of ['ja', 'ja-easy', 'en'] as const) {
        const answers = TOPICS.map((topic) => askIncident(notice, topic, language));
        const said = answers
          .flatMap(({ lead, points }) => [lead, ...points])
          .map((line) => line.replace(/https?:\S+/g, ''));
        expect(said.filter((line) => /(?<!\d)(?:19|20)\d{2}-\d{2}(?!\d)/.test(line))).toEqual([]);
      }
    }
  });

  test('calls no desk of an old incident current, and marks every unsure desk', () => {
    const desks = knowledge.notices.flatMap((notice) => notice.desks);
    expect(desks.length).toBeGreaterThan(8);
    expect(desks.filter((desk) => desk.status === 'current')).toEqual([]);
    const offered = knowledge.contacts.desks.filter((desk) => desk.status === 'verified').map((desk) => desk.id);
    expect(offered).toEqual(
      expect.arrayContaining([
        'police-consultation',
        'consumer-hotline',
        'ppc',
        'houterasu-languages',
        'sexual-crime-police',
        'yorisoi',
      ]),
    );
    expect(offered).not.toContain('ipa');
    expect(offered).not.toContain('fsa');
  });

  test('offers direct police numbers only where they are verified', () => {
    const police = knowledge.contacts.desks.find((desk) => desk.id === 'police-consultation')!;
    const verified = police.prefectures
      .filter((one) => one.status === 'verified' && one.phone !== undefined)
      .map((one) => one.prefecture);
    expect(verified).toEqual(['青森県', '山形県', '愛知県', '島根県', '徳島県']);
  });

  test('every accusation stands beside a denial, or says that none was found', () => {
    for (const { thirdParties } of knowledge.notices) {
      for (const { statements } of thirdParties) {
        const kinds = statements.map((statement) => statement.kind);
        if (kinds.includes('accusation')) expect(kinds.includes('denial') || kinds.includes('fact')).toBe(true);
      }
    }
  });
});

describe('mistakes point to their line and say how to mend them', () => {
  test('a well-formed folder has none', () => {
    expect(lintKnowledge(data)).toEqual([]);
  });

  test.each([
    ['item: password', 'item: pasword', /leaked\.2\.item: write one of name, email/],
    ['disclosed: 2019-01-25', 'disclosed: 25 January 2019', /disclosed/],
    ['channel: mail', 'chanel: mail', /unknown key "chanel": check its spelling/],
    ['checked: 2026-11-21', '', /checked: is missing: add it/],
  ])('%s -> %s', (from, to, message) => {
    const { line, problems } = broken(from, to);
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
    if (to !== '') expect(problems.some((problem) => problem.line === line)).toBe(true);
    expect(problems[0]!.file).toContain('2019-taku-file.yaml');
  });

  test('a source that is no document', () => {
    const { line, problems } = broken('source: blog }', 'source: bog }');
    expect(problems).toEqual([
      expect.objectContaining({
        line,
        message: expect.stringMatching(/no document has the id "bog": write one of watch, impress, blog, end/),
      }),
    ]);
  });

  test('a file named otherwise than its id', () => {
    const { problems } = broken('id: taku-file-2019', 'id: taku-2019');
    expect(problems[0]!.message).toMatch(/belongs in 2019-taku\.yaml/);
  });

  test('YAML that does not parse', () => {
    const { problems } = broken('cause:', 'cause: [');
    expect(problems[0]!.message).toMatch(/not valid YAML/);
  });

  test('loading throws one error that lists them all, with a stable code', () => {
    broken('item: password', 'item: pasword');
    expect(() => loadKnowledge(data)).toThrow(DataError);
    expect(() => loadKnowledge(data)).toThrow(expect.objectContaining({ code: 'DATA_INVALID' }));
  });
});

describe('the cache', () => {
  test('is read back, equal, and made anew when a file changes', () => {
    const cache = join(data, 'cache');
    const first = loadKnowledge(data, cache);
    expect(loadKnowledge(data, cache)).toEqual(first);
    expect(readdirSync(cache)).toHaveLength(1);
    broken('株式会社オージス総研', 'オージス総研');
    expect(loadKnowledge(data, cache).notices[0]!.organisation.name).not.toBe(first.notices[0]!.organisation.name);
    expect(readdirSync(cache)).toHaveLength(2);
  });

  test('a damaged cache is no reason to fail', () => {
    const cache = join(data, 'cache');
    loadKnowledge(data, cache);
    for (const file of readdirSync(cache)) writeFileSync(join(cache, file), '{');
    expect(loadKnowledge(data, cache).notices).toHaveLength(1);
  });
});
