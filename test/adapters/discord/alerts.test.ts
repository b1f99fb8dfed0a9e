import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/adapters/discord/words.ts';
import { textsOf } from '../../../src/core/reply/index.ts';
import { AS_MODERATOR, IN_GUILD } from '../../doubles/discord/discord.ts';
import {
  ALICE,
  BOT,
  CHANNELS,
  GUILD,
  guildMessage,
  type Json,
  member,
  ROLES,
  user,
} from '../../doubles/discord/world.ts';
import { SAMPLES } from '../fixture-service.ts';
import { answerTo, type Harness, idOf, press, readable, slash, startHarness } from './harness.ts';

const texts = textsOf('ja');
const words = wordsOf('ja').alerts;
const WORKSPACE = { platform: 'discord', id: GUILD } as const;
let harness: Harness;
let people = 0;

beforeAll(async () => {
  harness = await startHarness();
  harness.service.fingerprints = false;
});
afterAll(async () => {
  expect(harness.discord.refused).toEqual([]);
  await harness.close();
});
beforeEach(async () => {
  for (const channel of [CHANNELS.general, CHANNELS.talk, CHANNELS.forum, CHANNELS.secret])
    await harness.service.setAlert(WORKSPACE, { channel, mode: 'off' });
  await harness.service.setAlert(WORKSPACE, { modChannel: CHANNELS.mods, ignoreBots: true, exemptRoles: [] });
  harness.later(10);
});

/** A text of its own, by a person of their own, so that tests neither group nor limit each other. */
function said(more: Json = {}, text: string = SAMPLES.scam): Json {
  people += 1;
  const author = user(String(110_000_000_000_000_000n + BigInt(people)), `p${people}`);
  const { user: _, ...own } = member(author);
  return guildMessage(`${text}(${people})`, { author, member: own, ...more });
}

async function watch(channel: string, mode: 'off' | 'log' | 'reply' | 'mods'): Promise<void> {
  await harness.service.setAlert(WORKSPACE, { channel, mode });
}

function postsSince(start: number): Json[] {
  return harness.discord.posts().slice(start);
}

/** What is posted because of `act`, of which one post is expected. */
async function postAfter(act: () => void): Promise<Json> {
  const start = harness.discord.posts().length;
  act();
  return await harness.discord.until(() => postsSince(start)[0]);
}

async function nothingAfter(act: () => void): Promise<void> {
  const start = harness.discord.posts().length;
  act();
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(postsSince(start)).toEqual([]);
}

describe('a watched channel', () => {
  test('off: nothing is judged', async () => {
    const judged = harness.service.judged.length;
    await nothingAfter(() => harness.discord.say(said()));
    expect(harness.service.judged.length).toBe(judged);
  });

  test('reply: below the message, in mode watched, without a word of it', async () => {
    await watch(CHANNELS.general, 'reply');
    const message = said();
    const post = await postAfter(() => harness.discord.say(message));
    expect(post.channel_id).toBe(CHANNELS.general);
    expect((post.message_reference as Json).message_id).toBe(message.id);
    expect(post.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(readable(post)).toContain(texts.alert.title);
    expect(readable(post)).not.toContain('振り込み');
    expect(harness.service.judged.at(-1)?.message.mode).toBe('watched');

    const why = press(harness.discord, post, 'why', IN_GUILD);
    expect(readable(await answerTo(harness.discord, why))).toContain(texts.signals['asks-payment']);
    expect(why.callback?.data.flags).toBe(64);
  });

  test('mods: a note with the way to the message, a quote and three buttons', async () => {
    await watch(CHANNELS.general, 'mods');
    const message = said();
    const post = await postAfter(() => harness.discord.say(message));
    expect(post.channel_id).toBe(CHANNELS.mods);
    expect(readable(post)).toContain(`https://discord.com/channels/${GUILD}/${CHANNELS.general}/${message.id}`);
    expect(readable(post)).toContain('振り込み');
    for (const word of ['was-scam', 'false-alarm', 'ignore-text']) idOf(post, word);
  });

  test('log: a dry run says that it is one', async () => {
    await watch(CHANNELS.general, 'log');
    const post = await postAfter(() => harness.discord.say(said()));
    expect(post.channel_id).toBe(CHANNELS.mods);
    expect(readable(post)).toContain(words.dryRun);
  });

  test('quotes nothing where somebody in the mods’ channel cannot see the source', async () => {
    await watch(CHANNELS.secret, 'mods');
    const post = await postAfter(() => harness.discord.say(said({ channel_id: CHANNELS.secret })));
    expect(readable(post)).toContain(words.hidden);
    expect(readable(post)).not.toContain('振り込み');
  });

  test('threads and forum posts follow their channel', async () => {
    await watch(CHANNELS.general, 'mods');
    await watch(CHANNELS.forum, 'mods');
    await postAfter(() => harness.discord.say(said({ channel_id: CHANNELS.thread, channel_type: 11 })));
    await postAfter(() => harness.discord.say(said({ channel_id: CHANNELS.forumPost, channel_type: 11 })));
  });

  test('the threshold holds', async () => {
    await watch(CHANNELS.general, 'mods');
    await nothingAfter(() => harness.discord.say(said({}, SAMPLES.suspicious)));
    await harness.service.setAlert(WORKSPACE, { channel: CHANNELS.general, threshold: 'suspicious' });
    await postAfter(() => harness.discord.say(said({}, SAMPLES.suspicious)));
    await harness.service.setAlert(WORKSPACE, { channel: CHANNELS.general, threshold: 'scam' });
  });

  test('exempt roles, bots and webhooks raise no alert, as far as the settings say so', async () => {
    await watch(CHANNELS.general, 'mods');
    await harness.service.setAlert(WORKSPACE, { exemptRoles: [ROLES.exempt] });
    const { user: _, ...teacher } = member(ALICE, [ROLES.exempt]);
    await nothingAfter(() => harness.discord.say(said({ member: teacher })));
    await nothingAfter(() =>
      harness.discord.say(said({ author: user('120000000000000001', 'other-bot', { bot: true }) })),
    );
    await nothingAfter(() => harness.discord.say(said({ webhook_id: '120000000000000002' })));
    await harness.service.setAlert(WORKSPACE, { ignoreBots: false });
    await postAfter(() =>
      harness.discord.say(said({ author: user('120000000000000003', 'other-bot', { bot: true }) })),
    );
    const judged = harness.service.judged.length;
    harness.discord.say(said({ author: BOT }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(harness.service.judged.length).toBe(judged);
  });

  test('an edit into a scam is judged; unchanged text and previews are not judged again', async () => {
    await watch(CHANNELS.general, 'mods');
    const message = said({}, SAMPLES['no-signs']);
    await nothingAfter(() => harness.discord.say(message));
    const judged = harness.service.judged.length;
    const preview = { type: 'link', title: '振り込んで', description: '削除費用', url: 'http://evil.example' };
    await nothingAfter(() => harness.discord.edit(message, { embeds: [preview], edited_timestamp: null }));
    await nothingAfter(() => harness.discord.edit(message, { pinned: true }));
    expect(harness.service.judged.length).toBe(judged);
    await postAfter(() => harness.discord.edit(message, { content: `${SAMPLES.scam}(edited)` }));
  });

  test('the same text in many channels is one alert with a count; it follows deletions to the end', async () => {
    await watch(CHANNELS.general, 'mods');
    await watch(CHANNELS.talk, 'mods');
    const text = `${SAMPLES.scam}(同じ文面)`;
    const first = said({ content: text });
    const second = said({ content: text, channel_id: CHANNELS.talk });
    const post = await postAfter(() => harness.discord.say(first));
    await nothingAfter(() => harness.discord.say(second));
    const counted = await harness.discord.until(() =>
      harness.discord.posts().find(({ id, content }) => id === post.id && String(content).includes('2件')),
    );
    expect(counted.content).toContain(`<#${CHANNELS.talk}>`);
    harness.discord.remove(first);
    harness.discord.remove(second);
    const gone = await harness.discord.until(() =>
      harness.discord.posts().find(({ id, content }) => id === post.id && content === words.gone),
    );
    expect(readable(gone)).not.toContain('振り込み');
  });

  test('a reply goes when its message goes', async () => {
    await watch(CHANNELS.general, 'reply');
    const message = said();
    const post = await postAfter(() => harness.discord.say(message));
    await new Promise((resolve) => setTimeout(resolve, 50));
    harness.discord.remove(message);
    await harness.discord.until(() => !harness.discord.posts().some(({ id }) => id === post.id));
  });

  test('what one person can cause is limited', async () => {
    await watch(CHANNELS.general, 'mods');
    const start = harness.discord.posts().length;
    const author = user('130000000000000001', 'flood');
    for (let i = 0; i < 8; i++) harness.discord.say(said({ author }));
    await harness.discord.until(() => postsSince(start).length >= 3);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(postsSince(start).length).toBe(3);
  });
});

describe('the moderators’ buttons', () => {
  async function alert(): Promise<Json> {
    await watch(CHANNELS.general, 'mods');
    return await postAfter(() => harness.discord.say(said()));
  }

  test('label by the check alone, and take it back', async () => {
    const post = await alert();
    const first = await answerTo(harness.discord, press(harness.discord, post, 'was-scam', AS_MODERATOR));
    expect(readable(first)).toBe(texts.confirmations['was-scam']);
    expect(harness.service.labels.at(-1)).toMatchObject({ label: 'scam', by: '100000000000000003' });
    const marked = await harness.discord.until(() => harness.discord.posts().find(({ id }) => id === post.id));
    expect(JSON.stringify(marked.components)).toContain('"style":3');
    const again = await answerTo(harness.discord, press(harness.discord, marked, 'was-scam', AS_MODERATOR));
    expect(readable(again)).toBe(texts.confirmations.undone);
    const ignored = await answerTo(harness.discord, press(harness.discord, post, 'ignore-text', AS_MODERATOR));
    expect(readable(ignored)).toBe(texts.confirmations.ignored);
  });

  test('are offered to a moderator who disagrees with an alert that everybody sees', async () => {
    await watch(CHANNELS.general, 'reply');
    const post = await postAfter(() => harness.discord.say(said()));
    const offered = await answerTo(
      harness.discord,
      press(harness.discord, post, 'disagree', { ...AS_MODERATOR, channel_id: CHANNELS.general }),
    );
    const pressed = press(harness.discord, { ...offered, flags: 64 }, 'false-alarm', AS_MODERATOR);
    expect(readable(await answerTo(harness.discord, pressed))).toBe(texts.confirmations['false-alarm']);
    const other = await answerTo(harness.discord, press(harness.discord, post, 'disagree', IN_GUILD));
    expect(other.components).toEqual([]);
  });

  test('are for moderators only', async () => {
    const post = await alert();
    const before = harness.service.labels.length;
    const answer = await answerTo(harness.discord, press(harness.discord, post, 'false-alarm', IN_GUILD));
    expect(readable(answer)).toBe(texts.confirmations['not-allowed']);
    expect(harness.service.labels.length).toBe(before);
  });
});

describe('/alerts', () => {
  async function run(
    subcommand: string,
    values: Readonly<Record<string, unknown>> = {},
    more: Json = AS_MODERATOR,
  ): Promise<string> {
    return readable(await answerTo(harness.discord, slash(harness.discord, `alerts ${subcommand}`, values, more)));
  }

  test('sets a channel and shows everything at a glance', async () => {
    const shown = await run('channel', { channel: CHANNELS.talk, mode: 'mods', threshold: 'suspicious' });
    expect(shown).toContain(words.saved);
    expect(shown).toContain(words.channel(`<#${CHANNELS.talk}>`, words.modes.mods, words.thresholds.suspicious));
    expect(await run('exempt', { role: ROLES.exempt })).toContain(`<@&${ROLES.exempt}>`);
    expect(await run('exempt', { role: ROLES.exempt })).toContain(words.exempt([]));
    expect(await run('bots', { ignore: false })).toContain(words.bots(false));
    expect(await run('digest', { on: true })).toContain(words.digest(true));
    expect(await run('mods')).toContain(words.needsModChannel);
    expect(await run('mods', { channel: CHANNELS.mods })).toContain(words.modChannel(`<#${CHANNELS.mods}>`));
  });

  test('is refused to others', async () => {
    const told = await run('status', {}, IN_GUILD);
    expect(told).toBe(words.notAllowed);
    expect(told).toContain('このコマンド');
  });

  test('tries a sample without posting', async () => {
    const start = harness.discord.posts(CHANNELS.mods).length;
    expect(await run('test', { text: SAMPLES.scam })).toContain(words.tested.raised);
    expect(harness.discord.posts(CHANNELS.mods).length).toBe(start);
  });

  test('says why a text that is tried raises no alert', async () => {
    expect(await run('test', { text: SAMPLES['no-signs'] })).toContain(words.tested.below);
    expect(await run('test', { text: SAMPLES.suspicious })).toContain(words.tested.threshold);
    harness.service.labelled = 'ignore';
    expect(await run('test', { text: SAMPLES.scam })).toContain(words.tested.silenced);
    harness.service.labelled = undefined;
    expect(words.tested.below).toContain('見守りの基準');
  });
});

test('missing permissions are named, with the way to give them', async () => {
  const bare = await startHarness({ botPermissions: 1n << 10n });
  try {
    await bare.service.setAlert(WORKSPACE, { channel: CHANNELS.talk, mode: 'reply', modChannel: CHANNELS.mods });
    const status = readable(await answerTo(bare.discord, slash(bare.discord, 'alerts status', {}, AS_MODERATOR)));
    expect(status).toContain(words.permissions.EmbedLinks);
    expect(status).toContain(words.howToGive);
    expect(status).not.toContain(words.permissions.ViewChannel);
  } finally {
    await bare.close();
  }
});

test('without the Message Content intent the status says so, and nothing is watched', async () => {
  const blind = await startHarness({ messageContent: false });
  try {
    await blind.service.setAlert(WORKSPACE, { channel: CHANNELS.general, mode: 'mods', modChannel: CHANNELS.mods });
    blind.discord.say(said());
    const status = readable(await answerTo(blind.discord, slash(blind.discord, 'alerts status', {}, AS_MODERATOR)));
    expect(status).toContain(words.needsContent);
    expect(blind.service.judged).toEqual([]);
  } finally {
    await blind.close();
  }
});

test('nearly the same text in another channel joins the alert', async () => {
  const own = await startHarness();
  try {
    for (const channel of [CHANNELS.general, CHANNELS.talk])
      await own.service.setAlert(WORKSPACE, { channel, mode: 'mods', modChannel: CHANNELS.mods });
    own.discord.say(guildMessage(SAMPLES.scam));
    await own.discord.until(() => own.discord.posts(CHANNELS.mods).length === 1);
    own.discord.say(guildMessage(` ${SAMPLES.scam} `, { channel_id: CHANNELS.talk }));
    await own.discord.until(() =>
      own.discord.posts(CHANNELS.mods).some(({ content }) => String(content).includes('2件')),
    );
    expect(own.discord.posts(CHANNELS.mods)).toHaveLength(1);
  } finally {
    await own.close();
  }
});

test('after 誤報 a copy that is still due is told anew, and its copies join that alert', async () => {
  const own = await startHarness();
  const posts = () => own.discord.posts(CHANNELS.mods);
  try {
    await own.service.setAlert(WORKSPACE, { channel: CHANNELS.general, mode: 'mods', modChannel: CHANNELS.mods });
    own.discord.say(guildMessage(SAMPLES.scam));
    const first = await own.discord.until(() => posts()[0]);
    const told = await answerTo(own.discord, press(own.discord, first, 'false-alarm', AS_MODERATOR));
    expect(readable(told)).toBe(texts.confirmations['false-alarm']);
    own.discord.say(guildMessage(` ${SAMPLES.scam}`));
    const second = await own.discord.until(() => posts()[1]);
    own.discord.say(guildMessage(`${SAMPLES.scam} `));
    await own.discord.until(() =>
      posts().some(({ id, content }) => id === second.id && String(content).includes('2件')),
    );
    expect(posts()).toHaveLength(2);
  } finally {
    await own.close();
  }
});

test('a digest that waited is posted to the mods’ channel', async () => {
  const digest = {
    workspace: GUILD,
    modChannel: CHANNELS.mods,
    count: 12,
    days: 7,
    verdict: 'scam',
    kind: 'piggyback-deletion-fee',
  } as const;
  harness.service.digests.push(digest);
  await harness.restart();
  const post = await harness.discord.until(() =>
    harness.discord.posts(CHANNELS.mods).find(({ content }) => content === words.campaign(12, 7)),
  );
  expect(post.allowed_mentions).toMatchObject({ parse: [] });
});
