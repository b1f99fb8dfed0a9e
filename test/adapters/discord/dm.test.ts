import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textsOf } from '../../../src/core/reply/index.ts';
import type { Message } from '../../../src/core/types.ts';
import { ALICE, attachment, BOT, dm, forward, type Json } from '../../doubles/discord/world.ts';
import { finding } from '../contract.ts';
import { GREETING, SAMPLES } from '../fixture-service.ts';
import { type Harness, readable, startHarness } from './harness.ts';

const texts = textsOf('ja');
let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  expect(harness.discord.refused).toEqual([]);
  expect(harness.discord.impatient).toEqual([]);
  await harness.close();
});

/** Sends files: one person alone would ask more often than they may. */
const SENDER = { ...ALICE, id: '200000000000000077' };

/** Says something in a channel of its own, so that tests do not join each other's messages. */
let channels = 0;
function place(): Json {
  channels += 1;
  const id = `31000000000000${String(channels).padStart(4, '0')}`;
  harness.discord.addDm(id);
  return { channel_id: id };
}

async function answerIn({ channel_id }: Json): Promise<Json> {
  return await harness.discord.until(() => harness.discord.posts(String(channel_id))[0]);
}

function judgedIn({ channel_id }: Json): Message {
  return harness.service.judged.findLast(({ origin }) => origin.channel === channel_id)!.message;
}

describe.concurrent('a direct message', () => {
  test('is answered there with verdict, reasons, steps, desks and buttons, after typing', async () => {
    const here = place();
    const said = harness.discord.say(dm(SAMPLES.scam, here));
    const reply = await answerIn(here);
    expect(readable(reply)).toContain(finding('scam'));
    expect(readable(reply)).toContain('#9110');
    expect(reply.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect((reply.message_reference as Json).message_id).toBe(said.id);
    expect(harness.discord.calls.some(({ path }) => path === `/channels/${here.channel_id}/typing`)).toBe(true);
    expect(judgedIn(here)).toEqual({
      parts: [{ origin: 'authored', text: SAMPLES.scam }],
      mode: 'asked',
      channel: undefined,
    });
  });

  test('a forward whose author is unknown is judged, and the comment beside it is context', async () => {
    const here = place();
    harness.discord.say(forward(SAMPLES.scam, {}, here));
    harness.discord.say(dm('これ詐欺ですか?', here));
    const reply = await answerIn(here);
    expect(readable(reply)).toContain(finding('scam'));
    expect(judgedIn(here).parts).toEqual([
      { origin: 'forwarded', text: SAMPLES.scam },
      { origin: 'authored', text: 'これ詐欺ですか?' },
    ]);
  });

  test('pieces that come within five seconds get one verdict together', async () => {
    const here = place();
    harness.discord.say(dm('お世話になっております。情報流出の件でご連絡しました。', here));
    const first = await answerIn(here);
    expect(readable(first)).toContain(finding('unsure'));
    harness.discord.say(dm(SAMPLES.scam, here));
    const together = await harness.discord.until(() =>
      harness.discord.posts(String(here.channel_id)).find((post) => readable(post).includes(finding('scam'))),
    );
    expect(together.id).toBe(first.id);
    expect(harness.discord.posts(String(here.channel_id))).toHaveLength(1);
    expect(judgedIn(here).parts).toHaveLength(2);
  });

  test('a reply to a suspicious message judges that message', async () => {
    const here = place();
    const earlier = dm(SAMPLES.scam, { ...here, id: '1200000000000000001' });
    harness.discord.know(earlier);
    harness.discord.say(
      dm('これはどう?', {
        ...here,
        type: 19,
        message_reference: { type: 0, message_id: earlier.id, channel_id: here.channel_id },
        referenced_message: earlier,
      }),
    );
    expect(readable(await answerIn(here))).toContain(finding('scam'));
    expect(judgedIn(here).parts[0]).toEqual({ origin: 'forwarded', text: SAMPLES.scam });
  });

  test('a long paste that Discord made into message.txt is the message; a mail tells how it came', async () => {
    const here = place();
    const url = harness.discord.upload('message.txt', new TextEncoder().encode(SAMPLES.scam));
    harness.discord.say(dm('', { ...here, attachments: [attachment('message.txt', url)] }));
    expect(readable(await answerIn(here))).toContain(finding('scam'));
    expect(judgedIn(here).parts).toEqual([{ origin: 'attachment', text: SAMPLES.scam }]);

    const there = place();
    const mail = new TextEncoder().encode(
      `Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${SAMPLES.scam}`,
    );
    harness.discord.say(
      dm('', {
        ...there,
        attachments: [
          attachment('mail.eml', harness.discord.upload('mail.eml', mail), { content_type: 'message/rfc822' }),
        ],
      }),
    );
    await answerIn(there);
    expect(judgedIn(there).channel).toBe('mail');
  });

  test('files are read from the file hosts only, without redirects, and a picture is answered without fetching it', async () => {
    const elsewhere = place();
    harness.discord.say(
      dm('', { ...elsewhere, attachments: [attachment('message.txt', 'http://localhost:9/message.txt')] }),
    );
    expect(readable(await answerIn(elsewhere))).toContain(texts.problems['cannot-read-file']);

    const redirected = place();
    const url = harness.discord.upload('message.txt', new Uint8Array(), 'http://localhost:9/x');
    harness.discord.say(dm('', { ...redirected, attachments: [attachment('message.txt', url)] }));
    expect(readable(await answerIn(redirected))).toContain(texts.problems['cannot-read-file']);

    const picture = place();
    const image = harness.discord.upload('screen.png', new Uint8Array([1]));
    harness.discord.say(
      dm('', { ...picture, attachments: [attachment('screen.png', image, { content_type: 'image/png' })] }),
    );
    expect(readable(await answerIn(picture))).toContain(texts.problems.image);
    expect(harness.discord.downloads.filter((path) => path.endsWith('screen.png'))).toEqual([]);

    const large = place();
    harness.discord.say(
      dm(SAMPLES.scam, { ...large, attachments: [attachment('message.txt', url, { size: 9_000_000 })] }),
    );
    const answer = readable(await answerIn(large));
    expect(answer).toContain(texts.problems['file-too-large']);
    expect(answer).toContain(finding('scam'));
  });

  test('words without signs are no verdict on the picture beside them', async () => {
    const url = harness.discord.upload('screen.png', new Uint8Array([1]));
    const attachments = [attachment('screen.png', url, { content_type: 'image/png' })];
    for (const text of ['スクショです。このSMSは本物ですか', SAMPLES['no-signs'], GREETING]) {
      const here = place();
      harness.discord.say(dm(text, { ...here, author: SENDER, attachments }));
      expect(readable(await answerIn(here))).toBe(texts.problems.image);
    }
  });

  test('files beyond those that are read are counted, and no verdict is told without them', async () => {
    const bytes = new TextEncoder().encode(SAMPLES['no-signs']);
    const attachments = Array.from({ length: 7 }, () =>
      attachment('message.txt', harness.discord.upload('message.txt', bytes)),
    );
    const here = place();
    harness.discord.say(dm('', { ...here, author: SENDER, attachments }));
    expect(readable(await answerIn(here))).toBe(texts.filesLeftOut(2));
    const there = place();
    harness.discord.say(dm(SAMPLES.scam, { ...there, author: SENDER, attachments }));
    const answer = readable(await answerIn(there));
    expect(answer).toContain(texts.filesLeftOut(2));
    expect(answer).toContain(finding('scam'));
  });

  test('a bare question, a greeting or a sticker gets the how-to', async () => {
    const here = place();
    harness.discord.say(dm(GREETING, here));
    expect(readable(await answerIn(here))).toContain(texts.howTo[1]);
    const there = place();
    harness.discord.say(dm('', { ...there, sticker_items: [{ id: '1', name: 'x', format_type: 1 }] }));
    expect(readable(await answerIn(there))).toContain(texts.howTo[1]);
  });

  test('quotes of a spoiler stay behind spoiler marks', async () => {
    const here = place();
    harness.discord.say(dm(`||${SAMPLES.scam}||`, here));
    expect(readable(await answerIn(here))).toMatch(/「\|\|[^|]+\|\|」/);
    const there = place();
    const url = harness.discord.upload('SPOILER_message.txt', new TextEncoder().encode(SAMPLES.scam));
    harness.discord.say(dm('', { ...there, attachments: [attachment('SPOILER_message.txt', url)] }));
    expect(readable(await answerIn(there))).toMatch(/「\|\|[^|]+\|\|」/);
  });

  test('an edit is judged again, a preview is not', async () => {
    const here = place();
    const message = harness.discord.say(dm('はい、わかりました。', here));
    const first = await answerIn(here);
    harness.discord.edit(message, { embeds: [{ type: 'link', title: 'x' }], edited_timestamp: null });
    harness.discord.edit(message, { content: SAMPLES.scam });
    const again = await harness.discord.until(() =>
      harness.discord.posts(String(here.channel_id)).find((post) => readable(post).includes(finding('scam'))),
    );
    expect(again.id).toBe(first.id);
    expect(harness.service.judged.filter(({ origin }) => origin.channel === here.channel_id)).toHaveLength(2);
  });

  test('its own messages and those of other bots are not answered', async () => {
    const here = place();
    harness.discord.say(dm(SAMPLES.scam, { ...here, author: BOT }));
    harness.discord.say(dm(SAMPLES.scam, { ...here, author: { ...BOT, id: '1300000000000000001' } }));
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(harness.service.judged.filter(({ origin }) => origin.channel === here.channel_id)).toEqual([]);
  });

  test('a message in English is answered in English', async () => {
    const here = place();
    await harness.service.setLanguage({ platform: 'discord', id: '100000000000000009' }, 'en');
    harness.discord.say(
      dm(SAMPLES.scam, {
        ...here,
        author: { id: '100000000000000009', username: 'carol', discriminator: '0', avatar: null },
      }),
    );
    expect(readable(await answerIn(here))).toContain(finding('scam', 'en'));
  });
});
