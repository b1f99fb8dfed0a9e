/** Messages to the app: direct ones, and those that mention it. Whatever else is written goes to the watch. */
import type { App } from '@slack/bolt';
import { z } from 'zod';
import { createRecentTexts } from '../../recent-texts.ts';
import { answer, readAsked, said } from './answer.ts';
import { type Bot, languageOf } from './bot.ts';
import { post } from './post.ts';
import { mentions, parseMessage, type ReadMessage, readMessage, type SlackMessage } from './read.ts';
import type { Watcher } from './watched.ts';
import { wordsOf } from './words.ts';

const place = z.object({ channel: z.string(), channel_type: z.string().optional() });
const changed = place.extend({ message: z.unknown(), previous_message: z.unknown().optional() });
const deleted = place.extend({ deleted_ts: z.string() });

/** What people write. Joins, topic changes and the like say nothing that could be judged. */
const WRITTEN: ReadonlySet<string | undefined> = new Set([
  undefined,
  'file_share',
  'thread_broadcast',
  'me_message',
  'bot_message',
]);

export function registerEvents(app: App, bot: Bot, watcher: Watcher): void {
  const parents = createParents(bot);

  app.event('message', async ({ event }) => {
    const { channel, channel_type } = place.parse(event);
    const direct = channel_type === 'im';
    if (event.subtype === 'message_deleted') {
      if (!direct) await watcher.forget(channel, deleted.parse(event).deleted_ts);
      return;
    }
    const edit = event.subtype === 'message_changed' ? changed.parse(event) : undefined;
    const message = parseMessage(edit === undefined ? event : edit.message);
    // A deleted message with a thread, as one that we answered has, is changed into its tombstone.
    if (message.subtype === 'tombstone' && message.ts !== undefined) {
      if (!direct) await watcher.forget(channel, message.ts);
      return;
    }
    if (!WRITTEN.has(message.subtype) || message.ts === undefined) return;
    // Slack also reports link previews, pins and replies as changes: only new words count.
    if (edit !== undefined && sameWords(message, parseMessage(edit.previous_message))) return;
    const own = await bot.install();
    const { botUser } = own;
    // Bolt leaves out what the app writes, not what it changes.
    if (message.user === botUser || (message.bot_id !== undefined && message.bot_id === own.bot)) return;
    if (direct) return answerDirect(bot, channel, message);
    // Bots and edits get no answer (see app_mention).
    const answered = mentions(message, botUser) && message.bot_id === undefined && edit === undefined;
    await watcher.look(channel, message, { answered });
  });

  app.event('app_mention', async ({ event }) => {
    const message = parseMessage(event);
    const { channel } = event;
    if (message.ts === undefined || message.user === undefined || message.bot_id !== undefined) return;
    // An edited mention is announced again.
    if (!(await bot.service.claimEvent(`slack:mention:${channel}:${message.ts}`))) return;
    const { team } = await bot.install();
    const thread = message.thread_ts ?? message.ts;
    const read = await withParent(await readAsked(bot, message), message, channel, parents);
    if (read === undefined) {
      await post(bot, { channel, thread }, said(wordsOf(await languageOf(bot, message.user)).askShortcut));
      return;
    }
    await post(bot, { channel, thread }, await answer(bot, { ...read, user: message.user, workspace: team, channel }));
  });

  app.event('app_rate_limited', async () => {
    bot.log.warn({ code: 'app_rate_limited' }, 'Slack: too many events at once, some were not delivered.');
  });
}

async function answerDirect(bot: Bot, channel: string, message: SlackMessage): Promise<void> {
  if (message.user === undefined || message.bot_id !== undefined) return;
  const read = await readAsked(bot, message);
  const rendered = await answer(bot, { ...read, user: message.user });
  await post(bot, { channel, thread: message.thread_ts ?? message.ts }, rendered);
}

function sameWords(now: SlackMessage, before: SlackMessage): boolean {
  const words = (message: SlackMessage) => {
    const { parts, files } = readMessage(message, '');
    return JSON.stringify([parts, files.map((file) => file.id)]);
  };
  return words(now) === words(before);
}

/** Longer words in a thread are themselves what is asked about. */
const COMMENT = 80;

/** What a mention asks about: what it brings along, or the message it stands under. Undefined when that cannot be read. */
async function withParent(
  own: ReadMessage,
  message: SlackMessage,
  channel: string,
  parents: (channel: string, ts: string) => Promise<ReadMessage | undefined>,
): Promise<ReadMessage | undefined> {
  const brings =
    own.files.length > 0 || own.parts.some((part) => part.origin !== 'authored' || part.text.length > COMMENT);
  if (brings || message.thread_ts === undefined || message.thread_ts === message.ts) return own;
  const parent = await parents(channel, message.thread_ts);
  if (!own.parts.some((part) => leadsSomewhere(part.text))) return parent;
  return parent === undefined ? own : { parts: [...parent.parts, ...own.parts], files: parent.files };
}

/** A short scam may be pasted as well: words with a link, or a number to call or pay to, are judged with the message above. */
function leadsSomewhere(text: string): boolean {
  return /https?:|www\.|(?:\d[-\s()]*){7}/i.test(text.normalize('NFKC').replace(DATE, ''));
}

/** Has eight digits, and says only when something came. */
const DATE = /\d{4}-\d{1,2}-\d{1,2}/g;

/** Reads the first message of a thread, once: asking again is what Slack limits. What could not be read is asked for again. */
function createParents(bot: Bot) {
  const known = createRecentTexts<Promise<ReadMessage | undefined>>(bot.clock);

  async function fetchParent(channel: string, ts: string): Promise<ReadMessage | undefined> {
    try {
      const { quick, botUser } = await bot.install();
      const answer = await quick.conversations.history({ channel, latest: ts, oldest: ts, inclusive: true, limit: 1 });
      const parent = parseMessage(answer.messages?.[0]);
      if (parent.ts !== ts || parent.user === botUser) return undefined;
      const read = await readAsked(bot, parent);
      return read.parts.length + read.files.length === 0 ? undefined : read;
    } catch (error) {
      bot.report(error, `conversations.history ${channel}`);
      return undefined;
    }
  }

  return async (channel: string, ts: string) => {
    const key = `${channel} ${ts}`;
    const before = known.find(key);
    if (before !== undefined) return before;
    const asked = fetchParent(channel, ts);
    known.keep(key, asked);
    const parent = await asked;
    if (parent === undefined) known.forget(key);
    return parent;
  };
}
