/** One asked message, from whichever way in, to what Discord shows. */
import type { Attachment } from 'discord.js';
import { type PersonContext, replyToReport, replyToState, stateOf, textsOf } from '../../core/reply/index.ts';
import { holdsUnread, problemTexts } from '../../core/reply/problems.ts';
import type { ReplyState } from '../../core/reply/state.ts';
import type { Reply } from '../../core/reply/types.ts';
import type { Message, MessagePart, ReplyLanguage, Report } from '../../core/types.ts';
import { isTooLong } from '../../files.ts';
import type { Origin } from '../../service.ts';
import { readAttachments } from './attachments.ts';
import { hasSpoiler } from './content.ts';
import { type Payload, renderReply, renderText } from './render.ts';
import type { Bot, RecentCheck } from './types.ts';

export interface Question {
  readonly parts: readonly MessagePart[];
  readonly attachments: readonly Attachment[];
  readonly origin: Origin & { readonly contributor: string };
  /** `undefined`: that of the message. */
  readonly language: ReplyLanguage | undefined;
}

/** What to show for `question`. Never rejects: a failure is told to the person, and logged without any text. */
export async function answer(bot: Bot, question: Question): Promise<Payload> {
  const texts = textsOf(question.language ?? 'ja');
  try {
    if (!bot.mayAsk(question.origin.contributor)) return renderText([texts.problems.busy]);
    const files = await readAttachments(question.attachments, bot.files);
    const unread = { problems: files.problems, leftOut: files.leftOut };
    const parts = pasted([...question.parts, ...files.parts].filter(({ text }) => text.trim() !== ''));
    if (parts.length === 0) {
      const told = problemTexts(question.language ?? 'ja', unread);
      return renderText(told.length > 0 ? told : texts.howTo);
    }
    if (isTooLong(parts)) return renderText([texts.problems['too-long']]);
    const message: Message = { parts, mode: 'asked', channel: files.channel };
    const judgement = await bot.service.judge(message, question.origin);
    const language = question.language ?? languageOf(judgement.report);
    const told = problemTexts(language, unread);
    if (told.length > 0 && !holdsUnread(judgement.report)) return renderText(told);
    return show(bot, { message, judgement, language, unread, spoiler: hasSpoiler(question) });
  } catch (error) {
    bot.count('failed');
    bot.log.error({ name: error instanceof Error ? error.name : typeof error }, 'a message could not be judged');
    return renderText([texts.problems.failed]);
  }
}

interface Shown extends RecentCheck {
  readonly language: ReplyLanguage;
}

/** The reply to a judgement; it is kept for some minutes, so that its buttons can quote. */
export function show(bot: Bot, { message, judgement, spoiler, language, unread }: Shown): Payload {
  bot.recent.keep(judgement.checkId, { message, judgement, unread, spoiler });
  const view = freshView(bot, { judgement, unread, spoiler }, { language });
  return renderReply(view.reply, view);
}

export interface View {
  readonly reply: Reply;
  readonly state: ReplyState;
  readonly spoiler: boolean;
  /** What is said of what could not be read. */
  readonly unread?: readonly string[];
}

/** The reply to a check whose text is still at hand. */
export function freshView(
  bot: Bot,
  { judgement, unread, spoiler }: Omit<RecentCheck, 'message'>,
  told: Omit<PersonContext, 'checkId'>,
  detail = false,
): View {
  const { report, checkId, campaign } = judgement;
  const person = { ...told, checkId };
  return {
    reply: replyToReport(report, person, {
      knowledge: bot.knowledge,
      now: bot.now(),
      detail,
      campaign,
    }),
    state: stateOf(report, person, bot.knowledge),
    spoiler,
    unread: problemTexts(told.language, unread),
  };
}

/** The reply that a button remembers: with quotes while the text is at hand, without them later. */
export function rememberedView(bot: Bot, state: ReplyState, detail = false): View {
  const recent = bot.recent.find(state.checkId);
  if (recent !== undefined) return freshView(bot, recent, state, detail);
  const reply = replyToState(state, { knowledge: bot.knowledge, now: bot.now(), detail });
  return { reply, state, spoiler: false };
}

/** English for a message in English; everybody else can press a button. */
function languageOf(report: Pick<Report, 'language'>): ReplyLanguage {
  return report.language === 'en' ? 'en' : 'ja';
}

/** A comment is short. What is longer was pasted, and is judged also where something else is passed on beside it. */
const LONGEST_COMMENT = 200;

function pasted(parts: readonly MessagePart[]): MessagePart[] {
  const passedOn = parts.some(({ origin }) => origin !== 'authored');
  return parts.map((part) =>
    passedOn && part.origin === 'authored' && part.text.length > LONGEST_COMMENT
      ? { ...part, origin: 'forwarded' }
      : part,
  );
}
