/** What a person does: direct messages, /scamcheck, shortcuts, mentions. Real Bolt, both modes. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textsOf } from '../../../src/core/reply/index.ts';
import { startSlackServer } from '../../doubles/slack/server.ts';
import { GREETING, SAMPLES } from '../fixture-service.ts';
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

const ja = textsOf('ja');

describe.each(MODES)('asked, %s mode', (mode) => {
  let slack: Harness;
  beforeEach(async () => {
    slack = await startHarness(mode);
  });
  afterEach(() => slack.close());

  const dm = (text: string, more = {}) => slack.person.writes({ channel: 'D0HANA', text, more });

  test('a direct message is answered in a thread, with nothing unfurled', async () => {
    const { ts, delivered } = await dm(SAMPLES.scam);
    expect(delivered.acked).toBe(true);
    const { channel, args } = await posted(slack);
    expect(channel).toBe('D0HANA');
    expect(args).toMatchObject({ thread_ts: ts, unfurl_links: 'false', unfurl_media: 'false' });
    expect(shownText(args.blocks)).toContain(ja.headline.scam[0]);
    expect(shownText(args.blocks)).toContain('#9110');
    expect(args.text).toContain(ja.headline.scam[0]);
    expect(JSON.stringify(args)).not.toContain('http://evil.example');
  });

  test('a shared message is judged, a link preview is not', async () => {
    const share = { is_share: true, is_msg_unfurl: true, text: SAMPLES.scam, author_name: 'x', from_url: 'https://x' };
    await dm('これ本当?', { attachments: [share] });
    const shared = await posted(slack);
    expect(shownText(shared.args.blocks)).toContain(ja.headline.scam[0]);
    expect(slack.service.judged[0]?.message.parts).toEqual([
      { origin: 'authored', text: 'これ本当?' },
      { origin: 'forwarded', text: SAMPLES.scam },
    ]);
    await dm('議事録はここです <https://double.slack.com/archives/C1/p1>', {
      attachments: [{ is_msg_unfurl: true, text: SAMPLES.scam }],
    });
    const preview = await posted(slack, 1);
    expect(shownText(preview.args.blocks)).toContain(ja.headline['no-signs'][0]);
  });

  test('a bare question and a greeting get the how-to', async () => {
    await dm(GREETING);
    const { args } = await posted(slack);
    expect(shownText(args.blocks)).toContain(ja.howTo[1]);
    expect(shownText(args.blocks)).not.toContain(ja.headline.unsure[0]);
  });

  test('a question about a breach gets what was published', async () => {
    await dm('ベネッセの情報流出で、電話番号は漏れましたか?');
    expect(shownText((await posted(slack)).args.blocks)).toContain('ベネッセコーポレーション');
  });

  test('uploaded .txt and .eml are read with the token; elsewhere, moved, pictures and forbidden ones are refused', async () => {
    const bytes = new TextEncoder().encode(SAMPLES.scam);
    slack.world.files.set('F1', { id: 'F1', name: 'a.txt', bytes, mimetype: 'text/plain' });
    const file = { id: 'F1', name: 'a.txt', mimetype: 'text/plain', size: bytes.length, mode: 'hosted' };
    const here = `${slack.server.origin}/files/F1/a.txt`;
    await dm('', { subtype: 'file_share', files: [{ ...file, url_private_download: here }] });
    expect(shownText((await posted(slack)).args.blocks)).toContain(ja.headline.scam[0]);
    expect(slack.world.downloads).toEqual([{ url: '/files/F1/a.txt', authorization: 'xoxb-double-token' }]);

    const elsewhere = await startSlackServer();
    elsewhere.world.files.set('F1', { id: 'F1', name: 'a.txt', bytes, mimetype: 'text/plain' });
    const refused = [
      { ...file, url_private_download: `${elsewhere.origin}/files/F1/a.txt` },
      { ...file, url_private_download: 'https://files.slack.com.evil.example/a.txt' },
      { ...file, is_external: true, mode: 'external', url_private_download: here },
      { ...file, url_private_download: `${slack.server.origin}/files/F1/moved` },
      { ...file, url_private_download: `${slack.server.origin}/files/F2/a.txt` },
    ];
    for (const [index, one] of refused.entries()) {
      await dm('', { subtype: 'file_share', files: [one] });
      expect(shownText((await posted(slack, index + 1)).args.blocks)).toContain(ja.problems['cannot-read-file']);
    }
    expect(elsewhere.world.downloads).toEqual([]);
    await elsewhere.close();
    // Only the first try, the moved one (not followed) and the missing one went out, all to the double.
    expect(slack.world.downloads.map(({ url }) => url)).toEqual([
      '/files/F1/a.txt',
      '/files/F1/moved',
      '/files/F2/a.txt',
    ]);
    await dm('', {
      subtype: 'file_share',
      files: [{ ...file, name: 'a.png', mimetype: 'image/png', url_private_download: here }],
    });
    expect(shownText((await posted(slack, 6)).args.blocks)).toContain(ja.problems.image);
  });

  const picture = { id: 'F9', name: 'a.png', mimetype: 'image/png', mode: 'hosted' };

  test.each(['スクショです。このSMSは本物ですか', SAMPLES['no-signs'], GREETING])(
    'words without signs are no verdict on the picture beside them: %s',
    async (text) => {
      await dm(text, { subtype: 'file_share', files: [picture] });
      const { args } = await posted(slack);
      expect(shownText(args.blocks)).toBe(ja.problems.image);
      expect(args.text).toBe(ja.problems.image);
    },
  );

  test('a scam beside a picture is told, and under the headline that the picture was not read', async () => {
    await dm(SAMPLES.scam, { subtype: 'file_share', files: [picture] });
    const { args } = await posted(slack);
    const [headline, unread] = args.blocks as unknown[];
    expect(shownText(headline)).toContain(ja.headline.scam[0]);
    expect(shownText(unread)).toBe(ja.problems.image);
    expect(args.text).toContain(ja.problems.image);
  });

  test('files beyond those that are read are counted, and no verdict is told without them', async () => {
    const bytes = new TextEncoder().encode(SAMPLES['no-signs']);
    const files = ['F1', 'F2', 'F3', 'F4', 'F5'].map((id) => {
      slack.world.files.set(id, { id, name: 'a.txt', bytes, mimetype: 'text/plain' });
      const url = `${slack.server.origin}/files/${id}/a.txt`;
      return { id, name: 'a.txt', mimetype: 'text/plain', mode: 'hosted', url_private_download: url };
    });
    await dm('', { subtype: 'file_share', files });
    expect(shownText((await posted(slack)).args.blocks)).toBe(ja.filesLeftOut(2));
    expect(slack.world.downloads).toHaveLength(3);
    await dm(SAMPLES.scam, { subtype: 'file_share', files });
    const [headline, unread] = (await posted(slack, 1)).args.blocks as unknown[];
    expect(shownText(headline)).toContain(ja.headline.scam[0]);
    expect(shownText(unread)).toBe(ja.filesLeftOut(2));
  });

  test('a file known by its id alone is asked for', async () => {
    const bytes = new TextEncoder().encode(SAMPLES.scam);
    const url = `${slack.server.origin}/files/F5/a.txt`;
    slack.world.files.set('F5', { id: 'F5', name: 'a.txt', bytes, mimetype: 'text/plain', url });
    await dm('', { subtype: 'file_share', files: [{ id: 'F5', file_access: 'check_file_info' }] });
    expect(shownText((await posted(slack)).args.blocks)).toContain(ja.headline.scam[0]);
  });

  test('an edited direct message is judged again once, an edit of the preview is not', async () => {
    const { event } = await dm('はい、わかりました。');
    await posted(slack);
    await slack.person.edits(event, 'はい、わかりました。', { attachments: [{ is_msg_unfurl: true, text: 'x' }] });
    await slack.person.edits(event, SAMPLES.scam);
    const again = await posted(slack, 1);
    expect(shownText(again.args.blocks)).toContain(ja.headline.scam[0]);
    await settled();
    expect(slack.world.posts).toHaveLength(2);
  });

  test('/scamcheck with a text answers that person alone', async () => {
    const { delivered, responses } = await slack.person.command(SAMPLES.scam, { channel: 'C0AWAY' });
    expect(delivered.acked).toBe(true);
    const answer = await until(() => responses()[0]);
    expect(answer.response_type).toBe('ephemeral');
    expect(shownText(answer.blocks)).toContain(ja.headline.scam[0]);
    expect(slack.world.posts).toHaveLength(0);
  });

  test('/scamcheck without a text opens the form; what is sent with it is judged', async () => {
    await slack.person.command('');
    const form = await until(() => openModal(slack));
    expect(form.callback_id).toBe('check_form');
    const sent = await slack.person.submits(form, {
      text: { text: { type: 'plain_text_input', value: SAMPLES.scam } },
    });
    expect(sent.payload).toMatchObject({ response_action: 'update' });
    const result = await until(() => (openModal(slack)?.callback_id === 'result' ? openModal(slack) : undefined));
    expect(shownText(result.blocks)).toContain(ja.headline.scam[0]);
    const empty = await slack.person.submits(form, { text: { text: { value: null } }, file: { file: { files: [] } } });
    expect(empty.payload).toEqual({ response_action: 'errors', errors: { text: ja.problems.empty } });
  });

  test('a file of the form is read', async () => {
    const bytes = new TextEncoder().encode(`Subject: x\r\n\r\n${SAMPLES.scam}`);
    slack.world.files.set('F3', { id: 'F3', name: 'm.eml', bytes, mimetype: 'message/rfc822' });
    await slack.person.globalShortcut();
    const form = await until(() => openModal(slack));
    const file = {
      id: 'F3',
      name: 'm.eml',
      mimetype: 'message/rfc822',
      url_private: `${slack.server.origin}/files/F3/m.eml`,
    };
    await slack.person.submits(form, { text: { text: { value: null } }, file: { file: { files: [file] } } });
    const result = await until(() => (openModal(slack)?.callback_id === 'result' ? openModal(slack) : undefined));
    expect(shownText(result.blocks)).toContain(ja.headline.scam[0]);
    expect(slack.service.judged[0]?.message.channel).toBe('mail');
  });

  test('the message shortcut answers in a view, also where the app is no member', async () => {
    const message = slack.person.messageEvent({ channel: 'C0AWAY', user: 'U0KEN', text: SAMPLES.scam });
    await slack.person.messageShortcut(message);
    const result = await until(() => (openModal(slack)?.callback_id === 'result' ? openModal(slack) : undefined));
    expect(shownText(result.blocks)).toContain(ja.headline.scam[0]);
    expect(slack.server.calls.map(({ method }) => method)).not.toContain('chat.postMessage');
  });

  test('the message shortcut falls back to the response URL when the view cannot open', async () => {
    slack.server.refuse('views.open', { error: 'expired_trigger_id' });
    const message = slack.person.messageEvent({ channel: 'C0AWAY', text: SAMPLES.scam });
    const { responses } = await slack.person.messageShortcut(message);
    const answer = await until(() => responses()[0]);
    expect(answer.response_type).toBe('ephemeral');
    expect(shownText(answer.blocks)).toContain(ja.headline.scam[0]);
  });

  test('a mention with a message is answered in the thread', async () => {
    const { ts } = await slack.person.mentions({ channel: 'C0GENERAL', text: `<@U0BOT> ${SAMPLES.scam}` });
    const { args } = await posted(slack);
    expect(args.thread_ts).toBe(ts);
    expect(shownText(args.blocks)).toContain(ja.headline.scam[0]);
    expect(slack.service.judged[0]?.message.parts[0]?.text).toBe(SAMPLES.scam);
  });

  test('a mention under a message judges that message, read once', async () => {
    const parent = slack.person.messageEvent({ channel: 'C0GENERAL', user: 'U0KEN', text: SAMPLES.scam });
    slack.world.history.push(parent);
    for (const index of [0, 1]) {
      await slack.person.mentions({ channel: 'C0GENERAL', text: '<@U0BOT> これ詐欺?', thread: String(parent.ts) });
      expect(shownText((await posted(slack, index)).args.blocks)).toContain(ja.headline.scam[0]);
    }
    expect(slack.server.calls.filter(({ method }) => method === 'conversations.history')).toHaveLength(1);
  });

  test.each([
    '削除費用を送って <http://evil.example.top/a|evil.example.top/a>',
    '削除費用は 090-1234-5678 へ',
    '削除費用は普通1234567へ',
  ])('a mention under a message that brings a short scam itself judges that: %s', async (scam) => {
    const parent = slack.person.messageEvent({ channel: 'C0GENERAL', user: 'U0KEN', text: 'お昼はカレーの議事録' });
    slack.world.history.push(parent);
    const text = `<@U0BOT> こんなの来た: ${scam}`;
    await slack.person.mentions({ channel: 'C0GENERAL', text, thread: String(parent.ts) });
    expect(shownText((await posted(slack)).args.blocks)).toContain(ja.headline.scam[0]);
  });

  test('a link in the question does not take the place of the message above', async () => {
    const parent = slack.person.messageEvent({ channel: 'C0GENERAL', user: 'U0KEN', text: SAMPLES.scam });
    slack.world.history.push(parent);
    const text = '<@U0BOT> 公式はこれですか <https://bank.example|bank.example>';
    await slack.person.mentions({ channel: 'C0GENERAL', text, thread: String(parent.ts) });
    expect(shownText((await posted(slack)).args.blocks)).toContain(ja.headline.scam[0]);
  });

  test('a day in the question is no number: the message above is judged', async () => {
    const parent = slack.person.messageEvent({ channel: 'C0GENERAL', user: 'U0KEN', text: SAMPLES.scam });
    slack.world.history.push(parent);
    const text = '<@U0BOT> 2024-08-20に来ました。本物?';
    await slack.person.mentions({ channel: 'C0GENERAL', text, thread: String(parent.ts) });
    expect(shownText((await posted(slack)).args.blocks)).toContain(ja.headline.scam[0]);
  });

  test('where the message above cannot be read, the shortcut is asked for, without waiting', async () => {
    slack.server.refuse('conversations.history', { status: 429, retryAfter: 60 });
    const parent = slack.person.messageEvent({ channel: 'C0GENERAL', user: 'U0KEN', text: SAMPLES.scam });
    await slack.person.mentions({ channel: 'C0GENERAL', text: '<@U0BOT> これ詐欺?', thread: String(parent.ts) });
    expect(shownText((await posted(slack)).args.blocks)).toContain('「詐欺かチェック」');
    expect(slack.service.judged).toHaveLength(0);
  });

  test('a message above that could not be read is asked for again', async () => {
    slack.server.refuse('conversations.history', { error: 'not_in_channel' });
    const parent = slack.person.messageEvent({ channel: 'C0GENERAL', user: 'U0KEN', text: SAMPLES.scam });
    slack.world.history.push(parent);
    const ask = () =>
      slack.person.mentions({ channel: 'C0GENERAL', text: '<@U0BOT> これ詐欺?', thread: String(parent.ts) });
    await ask();
    expect(shownText((await posted(slack)).args.blocks)).toContain('「詐欺かチェック」');
    await ask();
    expect(shownText((await posted(slack, 1)).args.blocks)).toContain(ja.headline.scam[0]);
  });

  test('a message above is forgotten after half an hour, however often it is asked about', async () => {
    const parent = slack.person.messageEvent({ channel: 'C0GENERAL', user: 'U0KEN', text: SAMPLES.scam });
    slack.world.history.push(parent);
    const reads = () => slack.server.calls.filter(({ method }) => method === 'conversations.history').length;
    for (const [index, read] of [1, 1, 2].entries()) {
      await slack.person.mentions({ channel: 'C0GENERAL', text: '<@U0BOT> これ詐欺?', thread: String(parent.ts) });
      await posted(slack, index);
      expect(reads()).toBe(read);
      slack.later(15);
    }
  });

  test('English for whoever reads English', async () => {
    await slack.person.writes({ channel: 'D0HANA', user: 'U0ANN', text: SAMPLES.scam });
    expect(shownText((await posted(slack)).args.blocks)).toContain(textsOf('en').headline.scam[0]);
  });

  test('a mail of a million characters is told to be too long', async () => {
    const mail = { id: 'F1', mode: 'email', subject: 's', plain_text: 'い'.repeat(1_000_000) };
    await dm('これ', { subtype: 'file_share', files: [mail] });
    expect(shownText((await posted(slack)).args.blocks)).toContain(ja.problems['too-long']);
    expect(slack.service.judged).toEqual([]);
  });

  test('what fails is said, without the text', async () => {
    await dm('判定を止める合言葉');
    const { args } = await posted(slack);
    expect(shownText(args.blocks)).toContain(ja.problems.failed);
    expect(slack.log.join('')).not.toContain('合言葉');
  });

  test('the answer to a button pressed under an answer finds its message', async () => {
    await dm(SAMPLES.scam);
    const answer = await posted(slack);
    const why = control(answer.args.blocks, 'reply:why');
    await slack.person.acts(why, { message: asMessage(answer), channel: 'D0HANA' });
    const view = await until(() => openModal(slack));
    expect(shownText(view.blocks)).toContain(ja.signals['asks-payment']);
  });
});
