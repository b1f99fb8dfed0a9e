import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textsOf } from '../../../src/core/reply/index.ts';
import { IN_GUILD } from '../../doubles/discord/discord.ts';
import { attachment, type Json, member, user } from '../../doubles/discord/world.ts';
import { finding } from '../contract.ts';
import { SAMPLES } from '../fixture-service.ts';
import { answerTo, choose, components, type Harness, list, press, readable, slash, startHarness } from './harness.ts';

const texts = textsOf('ja');
const QUOTE = 'evil[.]example';
const NAMED = `ベネッセの件です。${SAMPLES.scam}`;
let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  expect(harness.discord.refused).toEqual([]);
  await harness.close();
});

/** A language that one test chooses stays with that test's person. */
const READER: Json = { user: user('100000000000000077', 'reader') };

async function checked(text: string, more: Json = {}): Promise<Json> {
  return await answerTo(harness.discord, slash(harness.discord, 'check', { text }, more));
}

async function pressed(message: Json, word: string, more: Json = {}): Promise<Json> {
  return await answerTo(harness.discord, press(harness.discord, message, word, more));
}

async function chosen(message: Json, word: string, values: readonly string[], more: Json = {}): Promise<Json> {
  return await answerTo(harness.discord, choose(harness.discord, message, word, values, more));
}

describe('below a reply', () => {
  test('「もうお金を払った」 asks what happened and puts the urgent steps first', async () => {
    const question = await pressed(await checked(SAMPLES.scam), 'happened');
    expect(readable(question)).toContain(texts.askHappened);
    const steps = await chosen(question, 'what', ['paid-transfer', 'gave-password']);
    expect(list(steps.embeds)[0]?.description).toMatch(/^1\. \*\*/);
    expect(readable(steps)).toContain('銀行');
    const there = await chosen(steps, 'where2', ['沖縄県']);
    expect(readable(there)).toContain('沖縄県');
    expect(list(components(there)[0]?.options).filter((option) => option.default === true)).toHaveLength(2);
  });

  test('everything that can have happened at once still fits', async () => {
    const question = await pressed(await checked(SAMPLES.scam), 'happened');
    const all = list(components(question)[0]?.options).map(({ value }) => String(value));
    expect(readable(await chosen(question, 'what', all))).toContain('110');
  });

  test('who unticks all that they told is asked for the whole message', async () => {
    const question = await pressed(await checked('ビットコインで払ってしまいました'), 'happened');
    expect(readable(await chosen(question, 'what', []))).toContain('文面の全部');
  });

  test('「理由をくわしく」 quotes', async () => {
    const why = await pressed(await checked(SAMPLES.scam), 'why');
    expect(readable(why)).toContain(texts.signals['asks-payment']);
    expect(readable(why)).toMatch(/「.+」/);
  });

  test('「ちがうと思う」 is counted and thanked for', async () => {
    const before = harness.service.disagreed.length;
    expect(readable(await pressed(await checked(SAMPLES.scam), 'disagree'))).toContain(texts.confirmations.disagree);
    expect(harness.service.disagreed.length).toBe(before + 1);
  });

  test('a language brings the reply itself into it, and is kept for the person', async () => {
    const english = await pressed(await checked(SAMPLES.scam, READER), 'en', READER);
    expect(readable(english)).toContain(finding('scam', 'en'));
    // Kept after the answer, which must not wait for it.
    await expect.poll(() => harness.service.language({ platform: 'discord', id: '100000000000000077' })).toBe('en');
    expect(readable(await checked(SAMPLES.scam, READER))).toContain(finding('scam', 'en'));
    const easy = await pressed(english, 'ja-easy', READER);
    expect(readable(easy)).toContain(finding('scam', 'ja-easy'));
  });

  test('what could not be read is still told when a menu draws the reply anew', async () => {
    const picture = attachment('screen.png', harness.discord.upload('screen.png', new Uint8Array([1])), {
      content_type: 'image/png',
    });
    const reply = await answerTo(harness.discord, slash(harness.discord, 'check', { text: NAMED, file: picture }));
    expect(readable(reply)).toContain(texts.problems.image);
    expect(readable(await chosen(reply, 'channel', ['letter']))).toContain(texts.problems.image);
    const english = await pressed(reply, 'en', READER);
    expect(readable(english)).toContain(textsOf('en').problems.image);
  });

  test('how the message came is asked where it matters, and judged again', async () => {
    const reply = await checked(NAMED);
    expect(components(reply).some(({ placeholder }) => placeholder === texts.askChannel)).toBe(true);
    const again = await chosen(reply, 'channel', ['phone']);
    expect(harness.service.judged.at(-1)?.message.channel).toBe('phone');
    expect(readable(again)).toContain(texts.steps['hang-up']);
    expect(components(await checked(SAMPLES.scam)).some(({ placeholder }) => placeholder === texts.askChannel)).toBe(
      false,
    );
  });
});

describe('after a restart', () => {
  test('every button still answers, without quotes', async () => {
    const reply = await checked(NAMED);
    expect(readable(reply)).toMatch(/「[^」]*振り込み/);
    await harness.restart();

    const why = await pressed(reply, 'why');
    expect(readable(why)).toContain(texts.signals['asks-payment']);
    expect(readable(why)).not.toContain('振り込み');
    expect(readable(await pressed(reply, 'en', READER))).toContain(finding('scam', 'en'));
    expect(readable(await chosen(reply, 'channel', ['letter']))).toContain(texts.steps['dont-scan']);
    const question = await pressed(reply, 'happened');
    expect(readable(await chosen(question, 'what', ['gave-card']))).toContain('カード');
    expect(readable(await pressed(reply, 'disagree'))).toContain(texts.confirmations.disagree);
  });

  test('an id of another hand or version is told to be old', async () => {
    for (const id of ['why:1AAAA.x', 'en:', 'nonsense', 'happened:1AAAAAAAAAAAAAA.zzzz']) {
      const asked = harness.discord.interact(
        3,
        { custom_id: id, component_type: 2 },
        { message: await checked(SAMPLES.scam) },
      );
      expect(readable(await answerTo(harness.discord, asked))).toContain(texts.problems['button-expired']);
    }
  });
});

test('below a message that others read, each person gets their own copy', async () => {
  const reply = { ...(await checked(SAMPLES.scam, IN_GUILD)), flags: 0, channel_id: IN_GUILD.channel_id };
  const asked = press(harness.discord, reply, 'en', {
    ...IN_GUILD,
    member: member(user('100000000000000078', 'other')),
  });
  expect(readable(await answerTo(harness.discord, asked))).toContain(finding('scam', 'en'));
  expect(asked.callback?.type).toBe(5);
  expect(asked.callback?.data.flags).toBe(64);
});

test('links stay broken in every quote', async () => {
  const reply = await checked(SAMPLES.scam);
  expect(readable(reply)).not.toContain('evil.example');
  expect(readable(reply)).toContain(QUOTE);
});
