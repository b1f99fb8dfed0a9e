/* What was deleted, refused or removed: no words stay behind, and the next copy is told of anew. And a flood of files. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AS_MODERATOR } from '../../doubles/discord/discord.ts';
import { attachment, CHANNELS, GUILD, guildMessage, type Json, member, user } from '../../doubles/discord/world.ts';
import { SAMPLES } from '../fixture-service.ts';
import { answerTo, type Harness, press, readable, startHarness } from './harness.ts';

const WORKSPACE = { platform: 'discord', id: GUILD } as const;
let harness: Harness;
let people = 0;

beforeEach(async () => {
  harness = await startHarness();
  await harness.service.setAlert(WORKSPACE, { modChannel: CHANNELS.mods });
});
afterEach(() => harness.close());

function said(): Json {
  people += 1;
  const author = user(String(110_000_000_000_000_000n + BigInt(people)), `p${people}`);
  const { user: _, ...own } = member(author);
  return guildMessage(SAMPLES.scam, { author, member: own });
}

const posts = () => harness.discord.posts();
const posted = (count = 1) => harness.discord.until(() => (posts().length >= count ? posts()[count - 1] : undefined));
const judged = (count: number) =>
  harness.discord.until(() => (harness.service.judged.length >= count ? true : undefined));
const quotes = (post: Json) => readable(post).includes('振り込み');
const postCalls = () =>
  harness.discord.calls.filter(({ method, path }) => method === 'POST' && /\/messages$/.test(path));

describe.each(['reply', 'mods'] as const)('mode %s', (mode) => {
  beforeEach(() => harness.service.setAlert(WORKSPACE, { channel: CHANNELS.general, mode }));

  test('deleted and posted again by somebody else: told of anew', async () => {
    const first = said();
    harness.discord.say(first);
    const alert = await posted();
    harness.discord.remove(first);
    await harness.discord.until(() => (posts().includes(alert) && quotes(posts()[0]!) ? undefined : true));
    harness.discord.say(said());
    await harness.discord.until(() => (postCalls().length === 2 ? true : undefined));
  });

  test('refused once: told of with the next copy', async () => {
    harness.discord.fail({
      method: 'POST',
      path: /\/messages$/,
      status: 403,
      body: { message: 'Missing Permissions', code: 50013 },
      times: 1,
    });
    harness.discord.say(said());
    await harness.discord.until(() => (postCalls().length === 1 ? true : undefined));
    harness.discord.say(said());
    await posted();
  });

  test('deleted before the alert stands: none of its words stay', async () => {
    harness.service.delay = 100;
    const first = said();
    harness.discord.say(first);
    await judged(1);
    harness.discord.remove(first);
    harness.service.delay = 0;
    harness.discord.say(guildMessage('べつの話です'));
    await judged(2);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(posts().filter((post) => mode === 'reply' || quotes(post))).toEqual([]);
  });
});

test('a note that moderators removed is posted anew with the next copy', async () => {
  await harness.service.setAlert(WORKSPACE, { channel: CHANNELS.general, mode: 'mods' });
  harness.discord.say(said());
  harness.discord.remove(await posted());
  harness.discord.say(said());
  await posted();
});

test('a flood of long files is neither fetched nor judged beyond the limits', async () => {
  await harness.service.setAlert(WORKSPACE, { channel: CHANNELS.general, mode: 'mods' });
  const author = user('130000000000000001', 'flood');
  const { user: _, ...own } = member(author);
  const bytes = new TextEncoder().encode('a'.repeat(99_000));
  for (let i = 0; i < 40; i++) {
    const names = [`${i}-a.txt`, `${i}-b.txt`];
    const attachments = names.map((name) =>
      attachment(name, harness.discord.upload(name, bytes), { size: bytes.length }),
    );
    harness.discord.say(guildMessage(`x${i}`, { author, member: own, attachments }));
  }
  harness.discord.say(guildMessage('べつの人です'));
  await harness.discord.until(() => (harness.service.judged.length >= 31 ? true : undefined));
  expect(harness.service.judged).toHaveLength(31);
  expect(harness.discord.downloads.length).toBeLessThanOrEqual(60);
  for (const { message } of harness.service.judged)
    expect(message.parts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(100_000);
});

test('a button that does not show that its label holds never takes it back; one that does, does', async () => {
  await harness.service.setAlert(WORKSPACE, { channel: CHANNELS.general, mode: 'mods' });
  harness.discord.say(said());
  const note = await posted();
  const unmarked = structuredClone(note);
  await answerTo(harness.discord, press(harness.discord, unmarked, 'was-scam', AS_MODERATOR));
  await answerTo(harness.discord, press(harness.discord, unmarked, 'was-scam', AS_MODERATOR));
  expect(harness.service.labels).toHaveLength(1);
  const marked = await harness.discord.until(() =>
    JSON.stringify(posts()[0]!.components).includes('"style":3') ? posts()[0]! : undefined,
  );
  await answerTo(harness.discord, press(harness.discord, marked, 'was-scam', AS_MODERATOR));
  expect(harness.service.labels).toEqual([]);
});
