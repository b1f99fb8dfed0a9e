/** Watched channels: the settings, the alerts, the moderators' buttons. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { wordsOf } from '../../../src/adapters/slack/words.ts';
import { textsOf } from '../../../src/core/reply/index.ts';
import { SAMPLES } from '../fixture-service.ts';
import {
  asMessage,
  control,
  type Harness,
  MODES,
  openModal,
  posted,
  settled,
  shownText,
  startHarness,
  until,
} from './harness.ts';

test('a digest goes to the moderators’ channel that subscribed', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const slack = await startHarness('http');
  slack.service.digests = [
    { workspace: 'T0TEAM', modChannel: 'C0MODS', count: 12, days: 7, verdict: 'scam', kind: 'piggyback-deletion-fee' },
  ];
  vi.advanceTimersByTime(60_000);
  const { channel, args } = await posted(slack);
  expect(channel).toBe('C0MODS');
  expect(shownText(args.blocks)).toContain('7日間に12回');
  vi.useRealTimers();
  await slack.close();
});

const ja = textsOf('ja');
const TEAM = { platform: 'slack', id: 'T0TEAM' } as const;

describe.each(MODES)('alerts, %s mode', (mode) => {
  let slack: Harness;
  beforeEach(async () => {
    slack = await startHarness(mode);
  });
  afterEach(() => slack.close());

  async function says(text: string, options: { user?: string; channel?: string } = {}) {
    const { responses } = await slack.person.command(text, { user: 'U0ADMIN', ...options });
    return shownText((await until(() => responses()[0])).blocks);
  }
  const set = (channel: string, how: 'off' | 'log' | 'reply' | 'mods', modChannel?: string) =>
    slack.service.setAlert(TEAM, { channel, mode: how, modChannel });
  const write = (text: string, channel = 'C0GENERAL', more = {}) =>
    slack.person.writes({ channel, user: 'U0KEN', text, more });

  describe('settings', () => {
    test('a channel that the app is not in is named, not numbered', async () => {
      const { responses } = await slack.person.command('alerts reply', { user: 'U0ADMIN', channel: 'C0AWAY' });
      const { blocks } = await until(() => responses()[0]);
      expect(JSON.stringify(blocks)).toContain('{"type":"channel","channel_id":"C0AWAY"}');
      expect(JSON.stringify(blocks)).not.toContain('<#');
    });

    test('admins and the channel’s creator may change them, others may not', async () => {
      expect(await says('alerts reply')).toContain('保存しました');
      expect(await says('alerts off', { user: 'U0KEN' })).toContain('保存しました');
      expect(await says('alerts reply', { user: 'U0HANA' })).toContain('管理者');
      const { channels } = await slack.service.alertSettings(TEAM);
      expect(channels).toEqual([{ channel: 'C0GENERAL', mode: 'off', threshold: 'scam' }]);
      // Who somebody is was asked once each.
      await says('alerts reply');
      expect(
        slack.server.calls.filter(({ method, args }) => method === 'users.info' && args.user === 'U0ADMIN'),
      ).toHaveLength(1);
    });

    test('when Slack cannot be asked, nothing changes', async () => {
      slack.server.refuse('users.info', { status: 503 }, 5);
      expect(await says('alerts reply')).toContain('確かめられませんでした');
      expect((await slack.service.alertSettings(TEAM)).channels).toEqual([]);
    });

    test('telling the moderators needs their channel', async () => {
      expect(await says('alerts mods')).toContain('担当のチャンネルが決まっていません');
      expect(await says('alerts mods <#C0MODS|mods>')).toContain('保存しました');
      expect((await slack.service.alertSettings(TEAM)).modChannel).toBe('C0MODS');
    });

    test('the moderators’ channel is the workspace’s: a channel’s creator may not choose it', async () => {
      await set('C0GENERAL', 'mods', 'C0MODS');
      expect(await says('alerts mods <#C0RANDOM|random>', { user: 'U0KEN' })).toContain('管理者だけ');
      await slack.person.command('alerts', { user: 'U0KEN' });
      const form = await until(() => openModal(slack));
      const values = {
        channel: { channel: { selected_conversation: 'C0GENERAL' } },
        mode: { mode: { selected_option: { value: 'reply' } } },
        threshold: { threshold: { selected_option: { value: 'scam' } } },
        mods: { mods: { selected_conversation: 'C0RANDOM' } },
      };
      const { payload } = await slack.person.submits(form, values, { user: 'U0KEN' });
      expect(payload).toMatchObject({
        response_action: 'errors',
        errors: { mods: expect.stringContaining('管理者だけ') },
      });
      expect((await slack.service.alertSettings(TEAM)).modChannel).toBe('C0MODS');
    });

    test('a DM is no channel to watch', async () => {
      expect(await says('alerts reply', { channel: 'D0HANA' })).toContain('チャンネルだけ');
      expect((await slack.service.alertSettings(TEAM)).channels).toEqual([]);
    });

    test('status shows all at a glance, with what is missing', async () => {
      await set('C0GENERAL', 'reply', 'C0MODS');
      await set('C0AWAY', 'mods');
      const text = await says('alerts status', { user: 'U0HANA' });
      expect(text).toContain('スレッドに書く');
      expect(text).toContain('/invite');
    });

    test('a test tells what would happen', async () => {
      await set('C0GENERAL', 'mods', 'C0MODS');
      expect(await says('alerts test')).toMatch(/見本の文面/);
      expect((await posted(slack)).channel).toBe('C0MODS');
    });

    test('anything else explains itself', async () => {
      expect(await says('alerts everything')).toContain('/scamcheck alerts off');
    });

    test('the form saves for whoever may', async () => {
      await slack.person.command('alerts', { user: 'U0ADMIN' });
      const form = await until(() => openModal(slack));
      const values = {
        channel: { channel: { selected_conversation: 'C0RANDOM' } },
        mode: { mode: { selected_option: { value: 'mods' } } },
        threshold: { threshold: { selected_option: { value: 'suspicious' } } },
        mods: { mods: { selected_conversation: 'C0MODS' } },
      };
      expect((await slack.person.submits(form, values)).payload).toMatchObject({ response_action: 'errors' });
      expect((await slack.person.submits(form, values, { user: 'U0ADMIN' })).payload ?? {}).toEqual({});
      const { channels } = await until(async () => {
        const settings = await slack.service.alertSettings(TEAM);
        return settings.channels.length > 0 && settings;
      });
      expect(channels).toEqual([{ channel: 'C0RANDOM', mode: 'mods', threshold: 'suspicious' }]);
    });
  });

  test('an alert that could not be posted is posted with the next copy', async () => {
    await set('C0GENERAL', 'mods', 'C0MODS');
    slack.server.refuse('chat.postMessage', { error: 'not_in_channel' });
    await write(SAMPLES.scam);
    await until(() => slack.server.calls.some(({ method }) => method === 'chat.postMessage'));
    await settled();
    await slack.person.writes({ channel: 'C0GENERAL', user: 'U0HANA', text: SAMPLES.scam });
    await until(() => slack.server.calls.filter(({ method }) => method === 'chat.postMessage').length === 2);
  });

  test('nothing is judged in a channel that is not watched', async () => {
    await write(SAMPLES.scam);
    await settled();
    expect(slack.service.judged).toHaveLength(0);
  });

  test('reply: a scam is answered in its thread, without quotes; the rest is left alone', async () => {
    await set('C0GENERAL', 'reply');
    await write(SAMPLES['no-signs']);
    await write(SAMPLES.suspicious);
    const { ts } = await write(SAMPLES.scam);
    const { channel, args } = await posted(slack);
    expect([channel, args.thread_ts]).toEqual(['C0GENERAL', ts]);
    const text = shownText(args.blocks);
    expect(text).toContain(ja.headline.scam[0]);
    expect(text).not.toContain('振り込んで');
    expect(slack.service.judged.map(({ message }) => message.mode)).toEqual(['watched', 'watched', 'watched']);
    await settled();
    expect(slack.world.posts).toHaveLength(1);
  });

  test('a message in a thread, with a file', async () => {
    await set('C0GENERAL', 'reply');
    const bytes = new TextEncoder().encode(SAMPLES.scam);
    slack.world.files.set('F9', { id: 'F9', name: 'a.txt', bytes, mimetype: 'text/plain' });
    const file = {
      id: 'F9',
      name: 'a.txt',
      mimetype: 'text/plain',
      url_private: `${slack.server.origin}/files/F9/a.txt`,
    };
    await slack.person.writes({
      channel: 'C0GENERAL',
      user: 'U0KEN',
      thread: '1.1',
      more: { subtype: 'file_share', files: [file] },
    });
    expect((await posted(slack)).args.thread_ts).toBe('1.1');
  });

  test('edits are judged again once; link previews and unchanged texts are not', async () => {
    await set('C0GENERAL', 'reply');
    const { event } = await write(SAMPLES['no-signs']);
    await until(() => slack.service.judged.length === 1);
    await slack.person.edits(event, SAMPLES['no-signs'], { attachments: [{ text: 'preview' }] });
    await slack.person.edits(event, SAMPLES.scam);
    await posted(slack);
    await slack.person.edits({ ...event, text: SAMPLES.scam }, `${SAMPLES.scam}!`);
    await settled();
    expect(slack.service.judged).toHaveLength(3);
    expect(slack.world.posts).toHaveLength(1);
  });

  test('other bots are ignored, as are the app’s own words', async () => {
    await set('C0GENERAL', 'reply');
    await write(SAMPLES.scam, 'C0GENERAL', { subtype: 'bot_message', bot_id: 'B0OTHER', user: undefined });
    await write(SAMPLES.scam, 'C0GENERAL', { bot_id: 'B0BOT', user: 'U0BOT' });
    await write('', 'C0GENERAL', { subtype: 'channel_join' });
    await settled();
    expect(slack.service.judged).toHaveLength(0);
  });

  test('where bots are watched too, the app’s own alerts still are not', async () => {
    await slack.service.setAlert(TEAM, { channel: 'C0GENERAL', mode: 'reply', ignoreBots: false });
    const own = slack.person.messageEvent({
      channel: 'C0GENERAL',
      user: 'U0BOT',
      text: 'x',
      more: { bot_id: 'B0BOT' },
    });
    await slack.person.edits(own, SAMPLES.scam);
    await write(SAMPLES.scam, 'C0GENERAL', { subtype: 'bot_message', bot_id: 'B0OTHER', user: undefined });
    await posted(slack);
    await settled();
    expect(slack.service.judged).toHaveLength(1);
  });

  test('a mention in a watched channel is answered as one, not alarmed about', async () => {
    await set('C0GENERAL', 'reply');
    await write(`<@U0BOT> ${SAMPLES.scam}`);
    await slack.person.mentions({ channel: 'C0GENERAL', text: `<@U0BOT> ${SAMPLES.scam}` });
    await posted(slack);
    await settled();
    expect(slack.service.judged.map(({ message }) => message.mode)).toEqual(['asked']);
    expect(slack.world.posts).toHaveLength(1);
  });

  test('one text in many channels raises one alert, with a count', async () => {
    await set('C0GENERAL', 'mods', 'C0MODS');
    await set('C0RANDOM', 'mods');
    await write(SAMPLES.scam, 'C0GENERAL');
    const note = await posted(slack);
    expect(note.channel).toBe('C0MODS');
    await write(SAMPLES.scam, 'C0RANDOM');
    await until(() => slack.world.posts[0]?.updated === 1);
    expect(shownText(slack.world.posts[0]?.args.blocks)).toContain('2 件、2 チャンネル');
    expect(slack.world.posts).toHaveLength(1);
  });

  test.each([
    ['C0GENERAL', true],
    ['C0SECRET', false],
  ])('moderators see a quote only of what their readers could see: %s %s', async (channel, seen) => {
    await set(channel, 'mods', 'C0MODS');
    await write(SAMPLES.scam, channel);
    const note = await posted(slack);
    expect(shownText(note.args.blocks).includes('削除費用')).toBe(seen);
    expect(shownText(note.args.blocks)).toContain(ja.signals['asks-payment']);
  });

  test('a guest among the moderators sees no quote of a channel that the guest is not in', async () => {
    slack.world.users.set('U0GUEST', { id: 'U0GUEST', is_restricted: true });
    slack.world.channels.get('C0MODS')?.members.push('U0GUEST');
    await set('C0GENERAL', 'mods', 'C0MODS');
    await write(SAMPLES.scam);
    expect(shownText((await posted(slack)).args.blocks)).not.toContain('削除費用');
  });

  test('a dry run tells only the moderators', async () => {
    await set('C0GENERAL', 'log', 'C0MODS');
    await write(SAMPLES.scam);
    const note = await posted(slack);
    expect(note.channel).toBe('C0MODS');
    expect(shownText(note.args.blocks)).toContain('試運転');
  });

  test('a deleted message takes the reply with it', async () => {
    await set('C0GENERAL', 'reply');
    const { event } = await write(SAMPLES.scam);
    await posted(slack);
    await slack.person.deletes(event);
    await until(() => slack.world.posts.length === 0);
  });

  test.each([false, true])('the moderators’ buttons teach and unlearn, after a restart: %s', async (restart) => {
    await set('C0GENERAL', 'mods', 'C0MODS');
    await write(SAMPLES.scam);
    const note = await posted(slack);
    if (restart) await slack.restart();
    const button = control(note.args.blocks, 'mod:false-alarm');
    const first = await slack.person.acts(button, { message: asMessage(note), channel: 'C0MODS' }, { user: 'U0KEN' });
    const [told, marked] = await until(() => (first.responses().length === 2 ? first.responses() : undefined));
    expect(shownText(told?.blocks)).toContain(wordsOf('ja').told['false-alarm']);
    expect(shownText(told?.blocks)).toContain('このワークスペース');
    expect(marked?.replace_original).toBe(true);
    expect(shownText(marked?.blocks)).toContain(`✓ ${ja.actions['false-alarm']}`);
    expect(slack.service.labels).toEqual([{ checkId: 'check1', label: 'false-alarm', by: 'U0KEN' }]);
    const undo = control(marked?.blocks, 'mod:false-alarm');
    const again = await slack.person.acts(undo, { message: asMessage(note), channel: 'C0MODS' }, { user: 'U0KEN' });
    expect(shownText((await until(() => again.responses()[0])).blocks)).toContain(ja.confirmations.undone);
    expect(slack.service.labels).toEqual([]);
    const elsewhere = await slack.person.acts(button, { message: asMessage(note), channel: 'C0GENERAL' });
    expect(shownText((await until(() => elsewhere.responses()[0])).blocks)).toContain(ja.confirmations['not-allowed']);
    expect(slack.service.labels).toEqual([]);
  });

  test('after 誤報 a copy that is still due is told anew, and its copies join that alert', async () => {
    await set('C0GENERAL', 'mods', 'C0MODS');
    await write(SAMPLES.scam);
    const note = await posted(slack);
    const button = control(note.args.blocks, 'mod:false-alarm');
    const pressed = await slack.person.acts(button, { message: asMessage(note), channel: 'C0MODS' }, { user: 'U0KEN' });
    await until(() => pressed.responses().length === 2);
    await write(` ${SAMPLES.scam}`);
    await until(() => slack.world.posts.length === 2);
    await write(`${SAMPLES.scam} `);
    await until(() => slack.world.posts[1]?.updated === 1);
    expect(shownText(slack.world.posts[1]?.args.blocks)).toContain('2 件');
    expect(slack.world.posts).toHaveLength(2);
  });

  test('what moderators silenced stays silent', async () => {
    await set('C0GENERAL', 'reply');
    slack.service.labelled = 'ignore';
    await write(SAMPLES.scam);
    await settled();
    expect(slack.world.posts).toHaveLength(0);
  });

  test('a channel that cannot be written to is one clear line', async () => {
    await set('C0GENERAL', 'mods', 'C0NOWHERE');
    await write(SAMPLES.scam);
    const lines = () => slack.log.filter((line) => line.includes('chat.postMessage C0NOWHERE'));
    await until(() => lines()[0]);
    expect(JSON.parse(lines()[0]!)).toMatchObject({
      code: 'channel_not_found',
      msg: expect.stringMatching(/invite the app/),
    });
    await write(`${SAMPLES['no-signs']}${SAMPLES.scam}`);
    await settled();
    expect(lines()).toHaveLength(1);
  });
});
