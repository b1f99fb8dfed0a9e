import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { alike } from '../../src/core/fingerprint.ts';
import type { Judgement, Origin } from '../../src/service.ts';
import type { ModeratorLabel } from '../../src/store/types.ts';
import { asked, NOTICE, reportOf, SCAM, setUp, temporaryDir, watched } from './fixture.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const server = { platform: 'discord', id: '1' } as const;
const origin: Origin = { platform: 'discord', workspace: '1', channel: 'c' };
const elsewhere: Origin = { platform: 'discord', workspace: '2', channel: 'c' };

const open: { close(): Promise<void>; dir: string }[] = [];

function begin(dir = temporaryDir(), check = reportOf) {
  const parts = setUp(dir, check);
  open.push({ dir, close: () => parts.service.close() });
  return parts;
}

afterEach(async () => {
  for (const { close, dir } of open.splice(0)) {
    await close();
    rmSync(dir, { recursive: true, force: true });
  }
});

const similarScam = SCAM.replace('佐藤', '鈴木').replace('50,000', '39,800').replace('1234567', '7654321');

describe('judging', () => {
  test('long texts take turns with everything else', async () => {
    const order: string[] = [];
    const { service } = begin(temporaryDir(), (message) => {
      order.push('check');
      return reportOf(message);
    });
    let going = true;
    const other = () => {
      order.push('other');
      if (going) setImmediate(other);
    };
    setImmediate(other);
    await Promise.all(Array.from({ length: 4 }, () => service.judge(asked('長い文'.repeat(2_000)), origin)));
    going = false;
    expect(order.join(' ')).toContain('check');
    expect(order.join(' ')).not.toContain('check check');
  });

  test('gives the report, an id for buttons, and records without the text', async () => {
    const { service, store } = begin();
    const judgement = await service.judge(asked(SCAM), origin);
    expect(judgement.report.verdict).toBe('scam');
    expect(judgement.checkId).toMatch(/^[\w-]{22}$/);
    expect(judgement.campaign).toBeUndefined();
    expect(await store.findCheck(judgement.checkId)).toMatchObject({
      workspace: 'discord:1',
      channel: 'c',
      verdict: 'scam',
      counted: true,
    });
  });

  test('counts near-duplicates from anywhere over seven days', async () => {
    const { service, pass } = begin();
    await service.judge(asked(SCAM), origin);
    pass(2 * DAY);
    await service.judge(asked(similarScam), { platform: 'web' });
    expect((await service.judge(asked(SCAM), elsewhere)).campaign).toEqual({ count: 3, days: 7 });
    pass(6 * DAY);
    expect((await service.judge(asked(SCAM), elsewhere)).campaign).toEqual({ count: 3, days: 7 });
    expect((await service.judge(asked(NOTICE), origin)).campaign).toBeUndefined();
  });

  test('the same person with the same text is one arrival', async () => {
    const { service } = begin();
    const me = { ...origin, contributor: 'me' };
    await service.judge(asked(SCAM), me);
    await service.judge(asked(similarScam), me);
    expect((await service.judge(asked(SCAM), me)).campaign).toBeUndefined();
    expect((await service.judge(asked(SCAM), { ...origin, contributor: 'you' })).campaign).toEqual({
      count: 2,
      days: 7,
    });
  });

  test('a watched message leaves a trace only when it alarms', async () => {
    const { service, store } = begin();
    const quiet = await service.judge(watched(NOTICE), origin);
    const loud = await service.judge(watched(SCAM), origin);
    expect(await store.findCheck(quiet.checkId)).toBeUndefined();
    expect(await store.findCheck(loud.checkId)).toBeDefined();
  });
});

describe('moderators', () => {
  test('詐欺だった: at once, for near-duplicates, in that server alone, taken back by the same button', async () => {
    const { service } = begin();
    const text =
      'お客様のお荷物をお届けにあがりましたが不在のため持ち帰りました。ご確認はこちら https://delivery.example/a1';
    const variant = text.replace('delivery.example/a1', 'parcel.example/b2');
    const { checkId, report } = await service.judge(asked(text), origin);
    expect(report.verdict).toBe('no-signs');
    expect(await service.feedback(checkId, server, 'scam', 'mod')).toEqual({ done: 'set', labelled: 'scam' });
    const known = await service.judge(watched(variant), origin);
    expect(known.labelled).toBe('scam');
    expect(known.report).toMatchObject({ verdict: 'scam', kind: 'other-scam', unsure: undefined });
    expect((await service.judge(asked(variant), elsewhere)).report.verdict).toBe('no-signs');
    expect(await service.feedback(checkId, server, 'scam', 'another mod')).toEqual({
      done: 'taken-back',
      labelled: undefined,
    });
    expect((await service.judge(asked(variant), origin)).labelled).toBeUndefined();
  });

  test('誤報 and 無視: known for near-duplicates, but not for a copy that leads elsewhere', async () => {
    const { service } = begin();
    const genuine = `${NOTICE}返金のお振り込みは致しません。`;
    const { checkId } = await service.judge(watched(genuine), origin);
    await service.feedback(checkId, server, 'false-alarm', 'mod');
    expect(await service.feedback(checkId, server, 'false-alarm', 'another mod', { keep: true })).toMatchObject({
      done: 'set',
      labelled: 'false-alarm',
    });
    expect(await service.judge(watched(`${genuine} `), origin)).toMatchObject({
      labelled: 'false-alarm',
      report: { verdict: 'scam' },
    });
    expect(
      (await service.judge(watched(genuine.replace('0120-000-111', '050-9999-1111')), origin)).labelled,
    ).toBeUndefined();
    expect(await service.feedback(checkId, server, 'ignore', 'mod')).toMatchObject({ done: 'set', labelled: 'ignore' });
  });

  test('誤報 and 無視 dismiss the alert on the text, which a copy that leads elsewhere would join; the rest does not', async () => {
    const { service } = begin();
    const { checkId } = await service.judge(watched(SCAM), origin);
    const dismissed = async (label: ModeratorLabel) => {
      const result = await service.feedback(checkId, server, label, 'mod');
      return 'dismissed' in result ? result.dismissed : undefined;
    };
    const text = await dismissed('false-alarm');
    const copy = await service.judge(watched(similarScam), origin);
    expect(copy.labelled).toBeUndefined();
    expect(alike(text!, copy.fingerprint!)).toBe(true);
    expect(await dismissed('ignore')).toBe(text);
    expect(await dismissed('ignore')).toBeUndefined();
    expect(await dismissed('scam')).toBeUndefined();
  });

  test('a label set by another process acts within seconds', async () => {
    const dir = temporaryDir();
    const one = begin(dir);
    const two = begin(dir);
    const { checkId } = await one.service.judge(asked(NOTICE), origin);
    expect((await two.service.judge(asked(NOTICE), origin)).labelled).toBeUndefined();
    await one.service.feedback(checkId, server, 'scam', 'mod');
    two.pass(6_000);
    expect((await two.service.judge(asked(NOTICE), origin)).labelled).toBe('scam');
  });

  test('another server’s check, an unknown one and a text too short cannot be labelled', async () => {
    const { service } = begin();
    const { checkId } = await service.judge(asked(SCAM), elsewhere);
    expect(await service.feedback(checkId, server, 'scam', 'mod')).toEqual({ done: 'unknown-check' });
    expect(await service.feedback('x'.repeat(22), server, 'scam', 'mod')).toEqual({ done: 'unknown-check' });
    const short = await service.judge(asked('はい'), origin);
    expect(await service.feedback(short.checkId, server, 'scam', 'mod')).toEqual({ done: 'unknown-check' });
  });

  test('ちがうと思う is counted for checks that exist, once each', async () => {
    const { service, store, metrics } = begin();
    const { checkId } = await service.judge(asked(SCAM), origin);
    await service.userDisagrees(checkId);
    await service.userDisagrees(checkId);
    await service.userDisagrees('x'.repeat(22));
    await service.userDisagrees("'; --");
    expect((await store.exportWorkspace('discord:1')).disagreements).toHaveLength(1);
    expect(await metrics.text()).toContain('binjo_feedback_total{label="disagrees"} 2');
  });
});

describe('digests', () => {
  test('a text that reached many is told once to each subscribed mods’ channel of the platform', async () => {
    const { service, pass } = begin();
    await service.setAlert(server, { subscribeDigest: true, modChannel: 'mods' });
    await service.setAlert({ platform: 'discord', id: '3' }, { modChannel: 'mods' });
    await service.setAlert({ platform: 'slack', id: 'T' }, { subscribeDigest: true, modChannel: 'S' });
    for (let i = 0; i < 4; i++) await service.judge(asked(similarScam), elsewhere);
    for (let i = 0; i < 9; i++) await service.judge(asked(NOTICE), elsewhere);
    expect(await service.takeDigests('discord')).toEqual([]);
    for (let i = 0; i < 4; i++) await service.judge(asked(SCAM), elsewhere);
    const digest = {
      workspace: '1',
      modChannel: 'mods',
      count: 5,
      days: 7,
      verdict: 'scam',
      kind: 'piggyback-deletion-fee',
    };
    expect(await service.takeDigests('discord')).toEqual([digest]);
    expect(await service.takeDigests('discord')).toEqual([]);
    expect(await service.takeDigests('slack')).toEqual([{ ...digest, workspace: 'T', modChannel: 'S' }]);
    pass(MINUTE);
    expect(await service.takeDigests('web')).toEqual([]);
  });

  test('two processes hand each digest out once', async () => {
    const dir = temporaryDir();
    const one = begin(dir);
    const two = begin(dir);
    await one.service.setAlert(server, { subscribeDigest: true, modChannel: 'mods' });
    for (let i = 0; i < 5; i++) await one.service.judge(asked(SCAM), elsewhere);
    const taken = await Promise.all([one, two].map(({ service }) => service.takeDigests('discord')));
    expect(taken.flat()).toHaveLength(1);
  });
});

describe('settings', () => {
  test('two changes at once are both kept', async () => {
    const { service } = begin();
    await Promise.all([
      service.setAlert(server, { channel: 'a', mode: 'reply' }),
      service.setAlert(server, { channel: 'b', mode: 'mods' }),
      service.setAlert(server, { modChannel: 'm' }),
      service.setAlert(server, { exemptRoles: ['r'] }),
    ]);
    expect(await service.alertSettings(server)).toMatchObject({
      channels: [{ channel: 'a' }, { channel: 'b' }],
      modChannel: 'm',
      exemptRoles: ['r'],
    });
  });

  test('change one thing and keep the rest', async () => {
    const { service } = begin();
    await service.setAlert(server, { channel: 'a', mode: 'reply' });
    await service.setAlert(server, { channel: 'a', threshold: 'suspicious' });
    await service.setAlert(server, { channel: 'b', mode: 'log' });
    await service.setAlert(server, { exemptRoles: ['r', 'r'], ignoreBots: false, modChannel: 'm' });
    const { saved, settings } = await service.setAlert(server, { channel: 'b', mode: 'off', modChannel: null });
    expect(saved).toBe(true);
    expect(settings).toEqual({
      channels: [{ channel: 'a', mode: 'reply', threshold: 'suspicious' }],
      exemptRoles: ['r'],
      ignoreBots: false,
      modChannel: undefined,
      subscribeDigest: false,
    });
    expect(await service.alertSettings(server)).toEqual(settings);
    expect((await service.alertSettings({ platform: 'slack', id: '1' })).channels).toEqual([]);
  });

  test('a person’s language, kept under a keyed hash', async () => {
    const dir = temporaryDir();
    const { service, store } = begin(dir);
    const person = { platform: 'slack', id: 'U1' } as const;
    expect(await service.language(person)).toBeUndefined();
    await service.setLanguage(person, 'ja-easy');
    expect(await service.language(person)).toBe('ja-easy');
    expect(await begin(dir).service.language(person)).toBe('ja-easy');
    expect(await service.language({ platform: 'discord', id: 'U1' })).toBeUndefined();
    expect(await store.language('slack:U1', 0)).toBeUndefined();
  });
});

describe('the store is away', () => {
  /** A file stands where the folder should be, until it is taken away. */
  function blocked() {
    const dir = temporaryDir();
    const block = join(dir, 'data');
    writeFileSync(block, '');
    return { ...begin(join(block, 'x')), unblock: () => rmSync(block) };
  }

  test('the verdict comes, the loss is counted and said once, and it comes back by itself', async () => {
    const { service, unblock, pass, logged, metrics, store } = blocked();
    const judgements: Judgement[] = [];
    for (let i = 0; i < 5; i++) judgements.push(await service.judge(asked(SCAM), origin));
    expect(judgements.every(({ report }) => report.verdict === 'scam')).toBe(true);
    expect(await service.ready()).toEqual({ store: 'away' });
    expect(logged().match(/STORE_AWAY/g)).toHaveLength(1);
    expect(await metrics.text()).toContain('binjo_unrecorded_total{what="check"} 5');
    expect(await metrics.text()).toContain('binjo_store_up 0');

    expect(await service.claimEvent('e')).toBe(true);
    expect(await service.claimEvent('e')).toBe(false);
    expect(await service.feedback(judgements[0]!.checkId, server, 'scam', 'mod')).toEqual({ done: 'away' });
    expect(await service.setAlert(server, { channel: 'a', mode: 'reply' })).toMatchObject({ saved: false });
    expect((await service.alertSettings(server)).channels).toEqual([]);
    await service.setLanguage({ platform: 'web', id: 'p' }, 'en');
    expect(await service.language({ platform: 'web', id: 'p' })).toBe('en');
    expect(await service.takeDigests('discord')).toEqual([]);

    unblock();
    expect(await service.ready()).toEqual({ store: 'away' });
    pass(6_000);
    expect(await service.ready()).toEqual({ store: 'ok' });
    expect(logged().match(/STORE_BACK/g)).toHaveLength(1);
    expect(await metrics.text()).toContain('binjo_store_up 1');
    const after = await service.judge(asked(SCAM), origin);
    expect(await store.findCheck(after.checkId)).toBeDefined();
    // What was judged meanwhile can still be labelled.
    expect(await service.feedback(judgements[0]!.checkId, server, 'scam', 'mod')).toMatchObject({ done: 'set' });
    expect(await service.claimEvent('e')).toBe(false);
  });

  test('settings and labels last known stay in force', async () => {
    const { service, store, pass } = begin();
    await service.setAlert(server, { channel: 'a', mode: 'reply' });
    const { checkId } = await service.judge(asked(NOTICE), origin);
    await service.feedback(checkId, server, 'scam', 'mod');
    await store.close();
    pass(MINUTE);
    expect((await service.alertSettings(server)).channels).toHaveLength(1);
    expect((await service.judge(watched(NOTICE), origin)).labelled).toBe('scam');
  });
});
