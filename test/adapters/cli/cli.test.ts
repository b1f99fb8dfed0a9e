import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { textsOf } from '../../../src/core/reply/index.ts';
import { CONTRADICTION_CODES, KINDS, VERDICTS } from '../../../src/core/types.ts';
import { check, DATA, startCheck } from './run.ts';

const SCAM =
  '【重要】公文教育研究会 個人情報漏えい対策室\n弁護士の佐藤です。流出したあなたの情報とクレジットカード番号を削除します。\n削除費用30万円を、本日中に下記の口座へお振り込みください。家族には話さないでください。\nhttp://kumon-sakujo.example/pay';
const HARMLESS = 'お疲れさまです。昨日の会議の議事録を共有フォルダーに置きました。来週までにご確認ください。';
const ja = textsOf('ja');

const span = { quote: z.string(), start: z.int(), end: z.int() };
const evidence = z.union([
  z.strictObject({ signal: z.string(), ...span, weight: z.number() }),
  z.strictObject({ word: z.string(), ...span, weight: z.number() }),
]);
const result = z.strictObject({
  verdict: z.enum(VERDICTS),
  probability: z.number().min(0).max(1),
  kind: z.enum(Object.keys(KINDS)),
  evidence: z.array(evidence),
  notices: z.array(
    z.strictObject({
      id: z.string(),
      contradictions: z.array(
        z.strictObject({
          code: z.enum(CONTRADICTION_CODES),
          strength: z.enum(['denied', 'not-stated']),
          quote: z.string(),
        }),
      ),
    }),
  ),
  modelVersion: z.string().min(1),
});
const answer = result.extend({ id: z.union([z.string(), z.number()]) });
const failure = z.strictObject({
  id: z.null(),
  line: z.int(),
  error: z.strictObject({ code: z.string(), message: z.string() }),
});
const linesOf = (out: string) => out.trimEnd().split('\n');

describe('one message', () => {
  test('is answered in Japanese, with its evidence marked and nothing in it alive', async () => {
    const { status, out, err } = await check([SCAM]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(ja.headline.scam.join(''));
    expect(out).toMatch(/⟦[^⟧]*30万円[^⟧]*⟧/);
    expect(out).toContain('hxxp://kumon-sakujo[.]example/pay');
    expect(out).not.toContain('http://kumon');
    expect(out).toContain('■ 今すること\n1. ');
    expect(out).toContain('#9110');
  });

  test.each([['-'], []])('comes from standard input (%s)', async (...args) => {
    const { status, out } = await check(args, SCAM);
    expect(status).toBe(0);
    expect(out).toContain(ja.headline.scam[0]);
  });

  test('comes from a file; a mail tells its channel by itself', async () => {
    const path = join(DATA, 'mail.eml');
    const head = 'Subject: =?UTF-8?B?44GK55+l44KJ44Gb?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n';
    writeFileSync(path, head + SCAM.replaceAll('\n', '\r\n'));
    const { status, out } = await check([path]);
    expect(status).toBe(0);
    expect(out).toContain(ja.headline.scam[0]);
    expect(out).not.toContain(ja.askChannel);
  });

  test('a mail on standard input is read as one, and other encodings than UTF-8 are', async () => {
    const head = 'Message-ID: <1@a.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n';
    const coded = Buffer.from(SCAM).toString('base64');
    const mail = await check(['-'], `${head}Content-Transfer-Encoding: base64\r\n\r\n${coded}\r\n`);
    expect(mail.out).toContain(ja.headline.scam[0]);
    expect(mail.out).not.toContain(ja.askChannel);
    const utf16 = await check(['-'], Buffer.from(`\ufeff${SCAM}`, 'utf16le'));
    expect(utf16.out).toContain(ja.headline.scam[0]);
    const typed = await check(['-'], `From: 弁護士\nSubject: 重要\n\n${SCAM}`);
    expect(typed.out).toContain(ja.headline.scam[0]);
  });

  test('is answered in the language asked for, and for what has happened where', async () => {
    const english = await check([SCAM, '--lang', 'en']);
    expect(english.out).toContain(textsOf('en').headline.scam[0]);
    const chinese = await check([SCAM, '--lang', 'zh']);
    expect(chinese.out).toContain('#9110');
    const paid = await check([SCAM, '--happened', 'paid-transfer', 'under-18', '--prefecture', 'あいち']);
    expect(paid.out).toContain(ja.urgentAdvice);
    expect(paid.out).toContain(ja.steps['paid-bank']);
    expect(paid.out).toContain('愛知県');
  });

  test('--json prints one line with the whole report', async () => {
    const { status, out } = await check([SCAM, '--json']);
    expect(status).toBe(0);
    const report = result.parse(JSON.parse(out));
    expect(report.verdict).toBe('scam');
    expect(report.evidence.length).toBeGreaterThan(2);
    for (const { quote, start, end } of report.evidence) expect(SCAM.slice(start, end)).toBe(quote);
    expect(report.notices[0]?.id).toBe('kumon-2024');
    expect(report.notices[0]?.contradictions.map(({ strength }) => strength)).toContain('denied');
  });

  test('what cannot be read is said in one line, with status 1', async () => {
    const missing = await check(['brief.txt']);
    expect(missing).toMatchObject({ status: 1, out: '' });
    expect(missing.err).toContain('FILE_NOT_FOUND');
    expect((await check(['src'])).err).toContain('"src" is a folder');
    expect(await check(['-'], ' \n')).toEqual({ status: 1, out: `${ja.problems.empty}\n`, err: '' });
    expect(await check([SCAM, '--lang', 'xx'])).toMatchObject({ status: 1, out: '' });
    expect(await check([SCAM, '--prefecture', '山'])).toMatchObject({ status: 1, out: '' });
  });
});

describe('--jsonl', () => {
  test('answers in order, one line each; a bad line is told and the rest goes on', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: SCAM, mode: 'asked', channel: 'mail' }),
      '{"id":"b","text":',
      JSON.stringify({ id: 7, text: HARMLESS, label: 'legit' }),
      '',
      JSON.stringify({ id: 'c' }),
      JSON.stringify({ id: 'd', text: HARMLESS, channel: 'pigeon' }),
      JSON.stringify({ id: 'e', text: HARMLESS, mode: 'shouted' }),
      JSON.stringify({ text: HARMLESS }),
      '[]',
      JSON.stringify({ id: 'f', text: `\ud800${SCAM}\u0000`, mode: null, channel: null }),
      JSON.stringify({ id: 'g', text: '' }),
    ];
    const { status, out, err } = await check(['--jsonl'], `\ufeff${lines.join('\r\n')}`);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    const answers = linesOf(out).map((line) => z.union([answer, failure]).parse(JSON.parse(line)));
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 7, null, null, null, null, null, 'f', 'g']);
    const failures = answers.flatMap((one) => ('error' in one ? [[one.line, one.error.code]] : []));
    expect(failures).toEqual([
      [2, 'INVALID_JSON'],
      [5, 'INVALID_LINE'],
      [6, 'INVALID_LINE'],
      [7, 'INVALID_LINE'],
      [8, 'INVALID_LINE'],
      [9, 'INVALID_LINE'],
    ]);
    expect(answers.map((one) => ('verdict' in one ? one.verdict : 'error'))).toMatchObject({
      0: 'scam',
      2: 'no-signs',
      8: 'scam',
      9: 'unsure',
    });
  });

  test('judges the text as it stands where no mode is given: the question is part of it', async () => {
    const text = `これ詐欺ですか?\n${SCAM}`;
    const lines = [
      { id: 1, text },
      { id: 2, text, mode: 'asked' },
      { id: 3, text: 'これ詐欺ですか?', mode: 'asked' },
    ];
    const { out } = await check(['--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
    const [plain, asked, bare] = linesOf(out).map((line) => answer.parse(JSON.parse(line)));
    expect(asked?.probability).not.toBe(plain?.probability);
    expect(bare?.verdict).toBe('unsure');
  });

  test('through npm, prints nothing but the answers; a file is read too', () => {
    const path = join(DATA, 'lines.jsonl');
    writeFileSync(path, `${JSON.stringify({ id: 'x', text: HARMLESS })}\n`);
    const ran = spawnSync('npm', ['run', '--silent', 'check', '--', '--jsonl', path], {
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
      encoding: 'utf8',
    });
    expect(ran.status).toBe(0);
    expect(answer.parse(JSON.parse(ran.stdout)).id).toBe('x');
  });

  test('answers while more may still come', async () => {
    const child = startCheck(['--jsonl']);
    child.stdin.write(`${JSON.stringify({ id: 'first', text: HARMLESS })}\n`);
    const [first] = (await Array.fromAsync(take(child.stdout.setEncoding('utf8'), 1))) as string[];
    expect(JSON.parse(first!).id).toBe('first');
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  test('goes to all cores for many lines, with the same answers in the same order', async () => {
    const texts = [SCAM, HARMLESS, 'Your parcel is held. Pay 300 yen at http://post.example within 24 hours.'];
    const many = Array.from({ length: 3_000 }, (_, i) => ({ id: i, text: `${texts[i % 3]} ${i % 7}` }));
    const { status, out } = await check(['--jsonl'], many.map((line) => JSON.stringify(line)).join('\n'));
    expect(status).toBe(0);
    const answers = linesOf(out).map((line) => answer.parse(JSON.parse(line)));
    expect(answers.map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    // Judged here at the beginning, elsewhere at the end; the text is the same every 21 lines.
    for (const index of [2_999, 2_998, 2_997]) {
      const { id: _, ...late } = answers[index]!;
      const { id: __, ...early } = answers[index % 21]!;
      expect(late).toEqual(early);
    }
  });

  test('ends quietly when nobody reads on', async () => {
    const child = startCheck(['--jsonl']);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const line = `${JSON.stringify({ id: 1, text: HARMLESS })}\n`;
    child.stdin.on('error', () => undefined).write(line.repeat(300));
    child.stdout.once('data', () => child.stdout.destroy());
    const closed = new Promise((resolve) => child.on('close', resolve));
    const more = setInterval(() => child.stdin.write(line.repeat(300)), 50);
    expect(await closed).toBe(0);
    clearInterval(more);
    expect(err).toBe('');
  });
});

async function* take(stream: AsyncIterable<string>, count: number): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      yield line;
      if (--count === 0) return;
    }
  }
}

describe('incident', () => {
  test('lists the records, tells of one, and of one topic', async () => {
    const list = await check(['incident']);
    expect(list.out).toContain('kumon-2024');
    expect(list.out).toContain('benesse-2014');
    const one = await check(['incident', '公文']);
    expect(one.out).toContain('739,714');
    expect(one.out).toContain('affected');
    const card = await check(['incident', 'kumon-2024', 'card', '--lang', 'en']);
    expect(card).toMatchObject({ status: 0 });
    expect(card.out).toMatch(/not|No/);
  });

  test('leads through "am I affected?" by answers', async () => {
    const question = await check(['incident', 'kumon-2024', 'affected']);
    expect(question.out).toContain('npm run check -- incident kumon-2024 affected yes');
    const outcome = await check(['incident', 'kumon-2024', 'affected', 'left', 'no', 'no', 'no']);
    expect(outcome.status).toBe(0);
    expect(outcome.out).toContain('出典');
  });

  test('says what there is where something is not there', async () => {
    expect(await check(['incident', 'nobody'])).toMatchObject({ status: 1, out: '' });
    const topic = await check(['incident', 'kumon-2024', 'weather']);
    expect(topic).toMatchObject({ status: 1, out: '' });
    expect(topic.err).toContain('timeline');
    const wrong = await check(['incident', 'kumon-2024', 'affected', 'perhaps']);
    expect(wrong.err).toContain('UNKNOWN_ANSWER');
  });
});

describe('donate', () => {
  const text = '山田花子様、流出したあなたの情報を削除します。手数料3万円を090-1234-5678へ連絡のうえお支払いください。';

  test('shows what would be kept, gives it after consent, takes it back', async () => {
    const shown = await check(['donate', text]);
    expect(shown.status).toBe(1);
    expect(shown.out).toContain('--consent');
    expect(shown.out).not.toContain('090-1234-5678');
    const given = await check(['donate', '--consent', text]);
    expect(given.status).toBe(0);
    const receipt = /: ([\w-]{22})$/m.exec(given.out)?.[1];
    expect(receipt).toBeDefined();
    expect(await check(['donate', '--withdraw', receipt!])).toMatchObject({ status: 0 });
    expect(await check(['donate', '--withdraw', receipt!])).toMatchObject({ status: 1 });
  });
});
