/* What was deleted or removed: no words stay behind, and the next copy is told of anew. And a mark that a redrawn note does not show. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SAMPLES } from '../fixture-service.ts';
import { asMessage, control, type Harness, posted, settled, shownText, startHarness, until } from './harness.ts';

const TEAM = { platform: 'slack', id: 'T0TEAM' } as const;
let slack: Harness;
beforeEach(async () => {
  slack = await startHarness('http');
});
afterEach(() => slack.close());

const set = (channel: string, mode: 'reply' | 'mods', modChannel?: string) =>
  slack.service.setAlert(TEAM, { channel, mode, modChannel });
const write = (text: string, user = 'U0KEN', channel = 'C0GENERAL', more = {}) =>
  slack.person.writes({ channel, user, text, more });
const postCalls = () => slack.server.calls.filter(({ method }) => method === 'chat.postMessage').length;
const shown = () => shownText(slack.world.posts[0]?.args.blocks);

test('deleted and posted again: told of anew', async () => {
  await set('C0GENERAL', 'reply');
  const { event } = await write(SAMPLES.scam);
  await posted(slack);
  await slack.person.deletes(event);
  await until(() => slack.world.posts.length === 0);
  await write(SAMPLES.scam, 'U0HANA');
  await until(() => postCalls() === 2);
});

test('a deleted message with a thread below it is changed into its tombstone', async () => {
  await set('C0GENERAL', 'reply');
  const { event } = await write(SAMPLES.scam);
  await posted(slack);
  const ts = slack.world.nextTs();
  const stone = {
    text: 'This message was deleted.',
    user: 'USLACKBOT',
    hidden: true,
    ts: event.ts,
    thread_ts: event.ts,
  };
  await slack.person.event({
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    channel: 'C0GENERAL',
    channel_type: 'channel',
    ts,
    event_ts: ts,
    message: { type: 'message', subtype: 'tombstone', ...stone },
    previous_message: event,
  });
  await until(() => slack.world.posts.length === 0);
});

test.each(['reply', 'mods'] as const)('%s: deleted before the alert stands: none of its words stay', async (mode) => {
  await set('C0GENERAL', mode, 'C0MODS');
  slack.service.delay = 100;
  const writing = write(SAMPLES.scam);
  await until(() => slack.service.judged.length === 1);
  await slack.person.deletes((await writing).event);
  await settled(300);
  if (mode === 'reply') expect(slack.world.posts).toEqual([]);
  expect(slack.world.posts.filter(({ args }) => shownText(args.blocks).includes('削除費用'))).toEqual([]);
});

test('the moderators’ note loses its quotes with the message', async () => {
  await set('C0GENERAL', 'mods', 'C0MODS');
  const { event } = await write(SAMPLES.scam);
  await posted(slack);
  expect(shown()).toContain('削除費用');
  await slack.person.deletes(event);
  await until(() => slack.world.posts[0]?.updated === 1);
  expect(shown()).not.toContain('削除費用');
});

test('a note that moderators removed is posted anew with the next copy', async () => {
  await set('C0GENERAL', 'mods', 'C0MODS');
  await write(SAMPLES.scam);
  await posted(slack);
  await settled();
  slack.world.posts.splice(0);
  await write(SAMPLES.scam, 'U0HANA');
  await posted(slack);
});

test('copies that arrive together are counted', async () => {
  await set('C0GENERAL', 'mods', 'C0MODS');
  await set('C0RANDOM', 'mods');
  await Promise.all([write(SAMPLES.scam), write(SAMPLES.scam, 'U0HANA', 'C0RANDOM')]);
  await until(() => slack.world.posts[0]?.updated === 1);
  expect(shown()).toContain('2 件');
});

test('a mention hides nothing from the moderators', async () => {
  await set('C0GENERAL', 'mods', 'C0MODS');
  const text = `<@U0BOT> ${SAMPLES.scam}`;
  await write(text);
  await slack.person.mentions({ channel: 'C0GENERAL', user: 'U0KEN', text });
  await until(() => slack.world.posts.length === 2);
  expect(slack.world.posts.map(({ channel }) => channel).sort()).toEqual(['C0GENERAL', 'C0MODS']);
});

test('where everybody reads the answer to a mention, there is no alert beside it', async () => {
  await set('C0GENERAL', 'reply');
  const text = `<@U0BOT> ${SAMPLES.scam}`;
  await write(text);
  await slack.person.mentions({ channel: 'C0GENERAL', user: 'U0KEN', text });
  await until(() => slack.world.posts.length === 1);
  await settled(200);
  expect(slack.world.posts).toHaveLength(1);
});

test('an alert is in the language of the channel, not of whoever posted the scam', async () => {
  slack.world.users.set('U0SCAM', { id: 'U0SCAM', locale: 'en-US' } as never);
  await set('C0GENERAL', 'reply');
  await write(SAMPLES.scam, 'U0SCAM');
  expect(shownText((await posted(slack)).args.blocks)).toContain('詐欺');
});

test('a button that does not show that its label holds never takes it back', async () => {
  await set('C0GENERAL', 'mods', 'C0MODS');
  await write(SAMPLES.scam);
  const note = await posted(slack);
  for (const user of ['U0KEN', 'U0HANA']) {
    const message = asMessage(note);
    const pressed = await slack.person.acts(
      control(note.args.blocks, 'mod:scam'),
      { message, channel: 'C0MODS' },
      { user },
    );
    await until(() => pressed.responses().length === 2);
  }
  expect(slack.service.labels).toMatchObject([{ label: 'scam', by: 'U0KEN' }]);
});
