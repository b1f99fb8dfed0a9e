/** From what a person asked to what they are shown. */

import { type PersonContext, replyToReport, stateOf, textsOf } from '../../core/reply/index.ts';
import { holdsUnread, problemTexts } from '../../core/reply/problems.ts';
import { encodeState } from '../../core/reply/state.ts';
import type { Problem } from '../../core/reply/types.ts';
import type { MessagePart, ReplyLanguage } from '../../core/types.ts';
import { isTooLong } from '../../files.ts';
import type { Judgement } from '../../service.ts';
import { button, buttons, escapeMrkdwn, paragraph } from './block-kit.ts';
import { type Bot, contextOf, languageOf } from './bot.ts';
import { fileText } from './download.ts';
import { type ReadMessage, readMessage, type SlackFile, type SlackMessage } from './read.ts';
import { type Rendered, renderReply } from './render.ts';

export interface Asked {
  readonly parts: readonly MessagePart[];
  readonly files: readonly SlackFile[];
  readonly user: string;
  /** Absent in direct messages. */
  readonly workspace?: string | undefined;
  readonly channel?: string | undefined;
}

/** The whole way: files, judgement, reply. Never rejects; what went wrong is said in the answer. */
export async function answer(bot: Bot, asked: Asked): Promise<Rendered> {
  const language = await languageOf(bot, asked.user);
  if (!bot.mayAsk(asked.user)) return problemAnswer(language, 'busy');
  const { parts, channel, unread } = await withFiles(bot, asked);
  const told = problemTexts(language, unread);
  if (isTooLong(parts)) return problemAnswer(language, 'too-long');
  if (parts.length === 0) return told.length === 0 ? howTo(language) : said(told.join('\n'));
  try {
    const message = { parts, mode: 'asked', channel } as const;
    const judgement = await bot.service.judge(message, {
      platform: 'slack',
      workspace: asked.workspace,
      channel: asked.channel,
      contributor: asked.user,
    });
    bot.recent.keep(judgement.checkId, { message, judgement, unread });
    if (told.length > 0 && !holdsUnread(judgement.report)) return said(told.join('\n'));
    // Who tells what has happened hears first what to do about it, who asks about a breach what was published.
    const { unsure, told: happened, notices } = judgement.report;
    if (unsure === 'bare-question' && happened.length + notices.length === 0) return howTo(language);
    return judged(bot, judgement, { language }, told);
  } catch (error) {
    bot.report(error, 'check');
    return problemAnswer(language, 'failed');
  }
}

/** A judgement as it is shown, with its buttons. What is `unread` stands under the headline, in notifications as well. */
export function judged(
  bot: Bot,
  { report, checkId, campaign }: Judgement,
  { language, happened, prefecture }: Omit<PersonContext, 'checkId'>,
  unread: readonly string[] = [],
): Rendered {
  const person: PersonContext = { language, happened, prefecture, checkId };
  const reply = replyToReport(report, person, contextOf(bot, { campaign }));
  return renderReply(
    { ...reply, notes: [...unread, ...reply.notes] },
    encodeState(stateOf(report, person, bot.knowledge)),
  );
}

/** Reads a message of Slack's as the app sees it. */
export async function readAsked(bot: Bot, message: SlackMessage): Promise<ReadMessage> {
  const { botUser } = await bot.install();
  return readMessage(message, botUser);
}

export function problemAnswer(language: ReplyLanguage, problem: Problem): Rendered {
  return said(textsOf(language).problems[problem]);
}

/** For a greeting, a bare question or a first visit. */
export function howTo(language: ReplyLanguage): Rendered {
  const texts = textsOf(language);
  const others = (['ja', 'ja-easy', 'en'] as const).filter((code) => code !== language);
  return {
    blocks: [
      ...texts.howTo.map(paragraph),
      ...buttons(...others.map((code) => button(`say:${code}`, textsOf(code).name, code))),
    ],
    text: escapeMrkdwn(texts.howTo.join('\n'), 3000),
  };
}

export function said(text: string): Rendered {
  return { blocks: [paragraph(text)], text: escapeMrkdwn(text, 3000) };
}

/** That are fetched for one message. */
const MOST_FILES = 3;

/** Words and the words of files; what could not be read is told. */
export async function withFiles(bot: Bot, { parts, files }: ReadMessage) {
  const { botToken } = await bot.install();
  const read = await Promise.all(
    files
      .slice(0, MOST_FILES)
      .map(async (file) => fileText(await complete(bot, file), { token: botToken, apiUrl: bot.apiUrl })),
  );
  const texts = read.filter((file) => file.ok);
  return {
    parts: [...parts, ...texts.map(({ text }): MessagePart => ({ origin: 'attachment', text }))],
    unread: {
      problems: read.flatMap((file): Problem[] => (file.ok ? [] : [file.problem])),
      leftOut: Math.max(0, files.length - MOST_FILES),
    },
    channel: texts.find((file) => file.channel !== undefined)?.channel,
  };
}

/** Files out of other organisations' shared channels arrive as an id alone. */
async function complete(bot: Bot, file: SlackFile): Promise<SlackFile> {
  if (file.file_access !== 'check_file_info' || file.id === undefined) return file;
  try {
    const { quick } = await bot.install();
    const { file: whole } = await quick.files.info({ file: file.id });
    return { ...file, ...whole, file_access: 'visible' };
  } catch (error) {
    bot.report(error, 'files.info');
    return file;
  }
}
