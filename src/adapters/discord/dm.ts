/*
 * Direct messages. Discord sends a forward and the comment on it as two messages, and people paste in pieces: whatever comes within
 * five seconds of the last piece is judged together, and the one answer is brought up to date. The first answer comes after a
 * second without a further piece, so that nobody waits five.
 */
import { type Message, MessageReferenceType, MessageType } from 'discord.js';
import type { MessagePart } from '../../core/types.ts';
import { answer, type Question } from './answer.ts';
import { type Content, contentOf } from './content.ts';
import { report } from './refusals.ts';
import type { Bot } from './types.ts';

const JOIN = 5_000;
const QUIET = 1_000;
const MOST_JOINED = 20;

interface Batch {
  readonly messages: Message[];
  /** The last answer to all of it so far. */
  answered: Message | undefined;
  /** Answers to one batch are given one after the other. */
  turn: Promise<void>;
  quiet: NodeJS.Timeout | undefined;
  over: NodeJS.Timeout | undefined;
}

export interface DirectMessages {
  take(message: Message): Promise<void>;
  /** An edited message is judged again; a preview that Discord adds is no edit. */
  edited(message: Message): Promise<void>;
  /** Answers at once what is still waiting. */
  finish(): Promise<void>;
}

export function createDirectMessages(bot: Bot): DirectMessages {
  /** What still takes messages, by channel. */
  const batches = new Map<string, Batch>();
  /** What has not been answered for good yet. */
  const inHand = new Set<Batch>();

  async function take(message: Message): Promise<void> {
    if (message.author.bot || !(message.type === MessageType.Default || message.type === MessageType.Reply)) return;
    if (!(await bot.service.claimEvent(`discord:${message.id}:${message.editedTimestamp ?? 0}`))) return;
    if (message.channel.isSendable())
      message.channel.sendTyping().catch((error: unknown) => report(bot, 'typing', error));
    const batch = openBatch(message.channelId);
    const before = batch.messages.findIndex(({ id }) => id === message.id);
    if (before < 0) batch.messages.push(message);
    else batch.messages[before] = message;
    clearTimeout(batch.quiet);
    clearTimeout(batch.over);
    batch.quiet = setTimeout(() => void settle(batch), QUIET);
    batch.over = setTimeout(() => close(message.channelId, batch), JOIN);
    if (batch.messages.length >= MOST_JOINED) close(message.channelId, batch);
  }

  function openBatch(channel: string): Batch {
    const known = batches.get(channel);
    if (known !== undefined) return known;
    const batch: Batch = {
      messages: [],
      answered: undefined,
      turn: Promise.resolve(),
      quiet: undefined,
      over: undefined,
    };
    batches.set(channel, batch);
    inHand.add(batch);
    return batch;
  }

  function close(channel: string, batch: Batch): void {
    if (batches.get(channel) === batch) batches.delete(channel);
    if (batch.quiet === undefined) void batch.turn.then(() => inHand.delete(batch));
  }

  function settle(batch: Batch): Promise<void> {
    clearTimeout(batch.quiet);
    batch.quiet = undefined;
    batch.turn = batch.turn
      .then(() => reply(bot, batch))
      .catch((error: unknown) => report(bot, 'direct message', error))
      .then(() => {
        if (batch.quiet === undefined && ![...batches.values()].includes(batch)) inHand.delete(batch);
      });
    return batch.turn;
  }

  return {
    take,
    async edited(message) {
      if (message.editedTimestamp !== null) await take(message);
    },
    async finish() {
      const waiting = [...inHand];
      batches.clear();
      for (const { over } of waiting) clearTimeout(over);
      await Promise.all(waiting.map((batch) => (batch.quiet === undefined ? batch.turn : settle(batch))));
    },
  };
}

async function reply(bot: Bot, batch: Batch): Promise<void> {
  const payload = await answer(bot, await questionOf(bot, batch.messages));
  if (batch.answered === undefined) batch.answered = await batch.messages[0]!.reply(payload);
  else await batch.answered.edit(payload);
}

async function questionOf(bot: Bot, messages: readonly Message[]): Promise<Question> {
  const contents: Content[] = [];
  const ids = new Set(messages.map(({ id }) => id));
  for (const message of messages) {
    const referenced = await repliedTo(bot, message);
    if (referenced !== undefined && !ids.has(referenced.id)) contents.push(contentOf(referenced, 'forwarded'));
    contents.push(contentOf(message));
  }
  const author = messages[0]!.author.id;
  return {
    parts: contents.flatMap<MessagePart>(({ parts }) => [...parts]),
    attachments: contents.flatMap(({ attachments }) => [...attachments]),
    origin: { platform: 'discord', channel: messages[0]!.channelId, contributor: author },
    language: await bot.service.language({ platform: 'discord', id: author }),
  };
}

/** The message that is replied to, unless it is gone or an answer of our own. */
async function repliedTo(bot: Bot, message: Message): Promise<Message | undefined> {
  if (message.reference === null || message.reference.type !== MessageReferenceType.Default) return undefined;
  const referenced = await message.fetchReference().catch(() => undefined);
  return referenced?.author?.id === bot.client.user.id ? undefined : referenced;
}
