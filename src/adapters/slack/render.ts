/** Reply -> Block Kit. Pure, and within Slack's limits whatever the reply holds. */
import { defang } from '../../core/reply/defang.ts';
import { textsOf } from '../../core/reply/index.ts';
import { replyText } from '../../core/reply/text.ts';
import type { Reply, ReplyDesk, ReplyNotice, ReplyReason, ReplySource } from '../../core/reply/types.ts';
import { CHANNELS, type Verdict } from '../../core/types.ts';
import {
  type Block,
  button,
  buttons,
  escapeMrkdwn,
  header,
  type Inline,
  line,
  link,
  list,
  paragraph,
  quoted,
  type RichPart,
  richText,
  small,
  words,
} from './block-kit.ts';

/** What a message or an ephemeral answer is made of. */
export interface Rendered {
  readonly blocks: Block[];
  /** For notifications and screen readers. */
  readonly text: string;
}

/** Beside the words, never instead of them. */
const SIGNS: Readonly<Record<Verdict, string>> = { scam: '🛑', suspicious: '⚠️', unsure: '❔', 'no-signs': 'ℹ️' };

const MOST = { notes: 6, reasons: 8, notices: 4, claims: 8, steps: 24, desks: 6 };
const FALLBACK = 3000;

/** `state` is what the buttons remember (core/reply/state.ts); without it there are none. */
export function renderReply(reply: Reply, state?: string): Rendered {
  const urgent = reply.steps.some((step) => step.urgent);
  const steps = stepBlocks(reply);
  const blocks = [
    header(`${SIGNS[reply.verdict]} ${reply.headline}`),
    ...reply.notes.slice(0, MOST.notes).map(paragraph),
    ...(urgent ? steps : []),
    ...reasonBlocks(reply),
    ...reply.notices.slice(0, MOST.notices).map((notice) => noticeBlock(reply, notice)),
    ...(urgent ? [] : steps),
    ...deskBlocks(reply.titles.desks, reply.desks),
    ...(state === undefined ? [] : questionBlocks(reply, state)),
    ...(state === undefined ? [] : actionBlocks(reply, state)),
    small(reply.footnote),
  ];
  return { blocks, text: escapeMrkdwn(replyText(reply), FALLBACK) };
}

function stepBlocks({ steps, titles }: Reply): Block[] {
  if (steps.length === 0) return [];
  const entries = steps
    .slice(0, MOST.steps)
    .map(({ text, urgent }) => line(words(text, urgent ? 'bold' : 'plain', 500)));
  return [richText(line(words(titles.steps, 'bold', 150)), list('ordered', entries))];
}

function reasonBlocks({ reasons, titles }: Reply): Block[] {
  if (reasons.length === 0) return [];
  const told = reasons.slice(0, MOST.reasons).flatMap((reason) => reasonParts(reason, reason.source));
  return [richText(line(words(titles.reasons, 'bold', 150)), ...told)];
}

/** With a way to read what an authority or the organisation published, where that is on the web. */
function reasonParts({ quote, why }: ReplyReason, source?: ReplySource): RichPart[] {
  const said = quote === undefined || quote.trim() === '' ? [] : [quoted(defang(quote))];
  const cited = source?.url === undefined ? [] : [words(' '), link(source.url, source.title)];
  return [...said, line(words(why, 'plain', 800), ...cited, words('\n'))];
}

function noticeBlock({ language, titles }: Reply, notice: ReplyNotice): Block {
  const texts = textsOf(language);
  const source = texts.source(notice.source.title, texts.date(notice.source.date));
  return richText(
    line(words(`${titles.notices}: ${notice.title}`, 'bold', 300)),
    line(words(`${notice.real}\n`, 'plain', 500)),
    ...notice.claims.slice(0, MOST.claims).flatMap((claim) => reasonParts(claim)),
    line(notice.source.url === undefined ? words(source, 'plain', 300) : link(notice.source.url, source)),
  );
}

/** Desks as a title and one block each entry; also for App Home. */
export function deskBlocks(title: string, desks: readonly ReplyDesk[]): Block[] {
  if (desks.length === 0) return [];
  return [richText(line(words(title, 'bold', 150)), list('bullet', desks.slice(0, MOST.desks).map(deskLine)))];
}

function deskLine({ name, purpose, phone, url, email, hours, now, notes }: ReplyDesk) {
  const address: Inline[] = [
    ...(phone === undefined || name.includes(phone) ? [] : [words(` ${phone}`, 'bold', 60)]),
    ...(phone === undefined && email !== undefined ? [words(` ${email}`, 'plain', 200)] : []),
    ...(phone === undefined && email === undefined && url !== undefined ? [words(' '), link(url)] : []),
  ];
  const when = [hours, now].filter((part) => part !== undefined).join(' / ');
  const more = [purpose, when, ...notes].filter((part) => part !== '').join('\n');
  return line(words(name, 'bold', 150), ...address, words(`\n${more}`, 'plain', 900));
}

function questionBlocks({ askChannel, language }: Reply, state: string): Block[] {
  if (askChannel === undefined) return [];
  const { channels } = textsOf(language);
  return [
    paragraph(askChannel),
    ...buttons(...CHANNELS.map((channel) => button(`reply:channel:${channel}`, channels[channel], state))),
  ];
}

function actionBlocks({ actions }: Reply, state: string): Block[] {
  return buttons(
    ...actions
      .slice(0, 10)
      .map(({ id, label }) => button(`reply:${id}`, label, state, id === 'happened' ? 'primary' : undefined)),
  );
}
