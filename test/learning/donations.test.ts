import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import type { CorpusMessage } from '../../src/core/types.ts';
import { createDonations } from '../../src/learning/desk.ts';
import { accept, listPending, purgePending, readAccepted, withinShare } from '../../src/learning/donations.ts';
import { deriveKeys } from '../../src/service/keys.ts';

const root = mkdtempSync(join(tmpdir(), 'binjo-learning-'));
afterAll(() => rmSync(root, { recursive: true }));

const keys = deriveKeys('a secret key of the tests, long enough');
const TEXT = '山田様 流出した個人情報の削除に手数料50,000円が必要です。普通1234567へお振り込みください。';
const MASKED = '〇〇様 流出した個人情報の削除に手数料50,000円が必要です。普通0000000へお振り込みください。';

function begin() {
  const dataDir = mkdtempSync(join(root, 'data-'));
  let now = 1_000;
  const desk = createDonations({
    dataDir,
    hash: (contributor) => keys.hash('contributor', contributor),
    clock: () => now++,
  });
  const give = (text = TEXT, contributor = '192.0.2.1') =>
    desk.offer({ text, platform: 'web', contributor, consent: true });
  return { dataDir, desk, give };
}

function everyFile(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe('giving a text', () => {
  test('keeps what the preview showed, and neither the original nor who gave it', async () => {
    const { dataDir, desk, give } = begin();
    expect(desk.preview(TEXT)).toBe(MASKED);
    const { receipt } = await give();
    expect(listPending(dataDir)).toMatchObject([{ id: receipt, text: MASKED, lang: 'ja', platform: 'web' }]);
    const kept = everyFile(dataDir);
    expect(kept).not.toContain('山田');
    expect(kept).not.toContain('1234567');
    expect(kept).not.toContain('192.0.2.1');
    expect(statSync(join(dataDir, 'learning', 'pending', `${receipt}.json`)).mode & 0o077).toBe(0);
  });

  test('its owner withdraws it with the receipt, pending or accepted', async () => {
    const { dataDir, desk, give } = begin();
    const one = await give();
    const two = await give();
    accept(dataDir, two.receipt, 'piggyback-deletion-fee', 2_000);
    expect(await desk.withdraw(one.receipt)).toBe(true);
    expect(await desk.withdraw(two.receipt)).toBe(true);
    expect(await desk.withdraw(two.receipt)).toBe(false);
    expect(await desk.withdraw('../../../etc/passwd')).toBe(false);
    expect(listPending(dataDir)).toEqual([]);
    expect(readAccepted(dataDir)).toEqual([]);
  });

  test('without consent, too short, too long or in another language: refused', async () => {
    const { desk, give } = begin();
    await expect(
      desk.offer({ text: TEXT, platform: 'web', contributor: 'x', consent: false as unknown as true }),
    ).rejects.toMatchObject({ code: 'DONATION_REFUSED' });
    await expect(give('短い')).rejects.toMatchObject({ code: 'DONATION_REFUSED' });
    await expect(give('長い文です。'.repeat(2_000))).rejects.toMatchObject({ code: 'DONATION_REFUSED' });
    await expect(give('개인정보가 유출되었습니다. 삭제하려면 수수료를 지불하십시오.')).rejects.toMatchObject({
      code: 'DONATION_REFUSED',
    });
  });

  test('one person cannot fill the queue', async () => {
    const { give } = begin();
    for (let i = 0; i < 20; i++) await give();
    await expect(give()).rejects.toMatchObject({ code: 'DONATION_FULL' });
    await expect(give(TEXT, '192.0.2.2')).resolves.toMatchObject({ receipt: expect.any(String) });
  });

  test('what nobody reviews is removed in time', async () => {
    const { dataDir, give } = begin();
    await give();
    await give();
    expect(purgePending(dataDir, 1_001)).toBe(1);
    expect(listPending(dataDir)).toHaveLength(1);
  });

  test('a damaged file is named, and keeps no other from being removed', async () => {
    const { dataDir, give } = begin();
    await give();
    const pending = join(dataDir, 'learning/pending');
    writeFileSync(join(pending, '0.json'), '{"text": "秘密の文');
    expect(() => purgePending(dataDir, 1_001)).toThrow(/0\.json cannot be read/);
    expect(readdirSync(pending)).toEqual(['0.json']);
  });
});

describe('training', () => {
  test('reads accepted texts by id, whatever order they came in', async () => {
    const { dataDir, give } = begin();
    const receipts = [(await give()).receipt, (await give()).receipt, (await give()).receipt];
    for (const id of receipts.toReversed()) accept(dataDir, id, 'piggyback-deletion-fee', 5_000);
    accept(dataDir, receipts[0]!, 'legal', 6_000);
    const read = readAccepted(dataDir);
    expect(read.map(({ id }) => id)).toEqual(receipts.toSorted());
    expect(read.find(({ id }) => id === receipts[0])).toMatchObject({
      label: 'legit',
      kind: 'legal',
      text: MASKED,
      lang: 'ja',
    });
    expect(read[0]?.author).toMatch(/^reviewed:[\w-]{22}$/);
  });

  test('a damaged file is named, its content is not', async () => {
    const { dataDir } = begin();
    mkdirSync(join(dataDir, 'learning', 'accepted'), { recursive: true });
    writeFileSync(join(dataDir, 'learning', 'accepted', 'bad.json'), '{"text": "canary"');
    expect(() => readAccepted(dataDir)).toThrow(/bad\.json/);
    expect(() => readAccepted(dataDir)).not.toThrow(/canary/);
  });

  test('no contributor weighs more than the share; without one text it is as if it had never been there', () => {
    const message = (id: string, author: string): CorpusMessage => ({
      id,
      author,
      text: id,
      label: 'scam',
      kind: 'job',
      lang: 'ja',
      channel: 'sms',
    });
    const many = Array.from({ length: 20 }, (_, i) => message(`a${String(i).padStart(2, '0')}`, 'reviewed:a'));
    const messages = [...many, message('b00', 'reviewed:b')];
    const { kept, leftOut } = withinShare(messages, 3_500);
    expect(kept.filter(({ author }) => author === 'reviewed:a')).toHaveLength(7);
    expect(kept.filter(({ author }) => author === 'reviewed:b')).toHaveLength(1);
    expect(leftOut).toHaveLength(13);
    const never = messages.filter(({ id }) => id !== 'a03');
    expect(withinShare(never, 3_500).kept.map(({ id }) => id)).toEqual([
      'a00',
      'a01',
      'a02',
      'a04',
      'a05',
      'a06',
      'a07',
      'b00',
    ]);
  });
});

describe('npm run review', () => {
  const run = promisify(execFile);
  const script = fileURLToPath(new URL('../../src/review-cli.ts', import.meta.url));
  const review = async (dataDir: string, ...args: string[]) => {
    const { stdout } = await run(process.execPath, [script, ...args], { env: { DATA_DIR: dataDir }, cwd: dataDir });
    return JSON.parse(stdout);
  };

  test('list, accept under a kind, relabel, drop', async () => {
    const { dataDir, give } = begin();
    const { receipt: one } = await give();
    const { receipt: two } = await give();
    expect((await review(dataDir, 'list')).map(({ id }: { id: string }) => id)).toEqual([one, two]);
    await review(dataDir, 'accept', one, '--kind', 'billing');
    await review(dataDir, 'accept', one, '--kind', 'piggyback-deletion-fee');
    await review(dataDir, 'drop', two);
    expect(await review(dataDir, 'list')).toEqual([]);
    expect(await review(dataDir, 'list', '--accepted')).toMatchObject([{ id: one, kind: 'piggyback-deletion-fee' }]);
    expect(readAccepted(dataDir)).toMatchObject([{ id: one, label: 'scam' }]);
    await expect(review(dataDir, 'accept', two, '--kind', 'billing')).rejects.toMatchObject({
      code: 1,
      stderr: /DONATION_UNKNOWN/,
    });
    await expect(review(dataDir, 'accept', one, '--kind', 'nonsense')).rejects.toMatchObject({
      code: 1,
      stderr: /piggyback-agency/,
    });
  });
});
