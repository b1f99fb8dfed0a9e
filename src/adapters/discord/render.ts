/*
 * Reply -> what Discord shows. Pure. Discord's limits (title 256, description 4096, all embeds together 6000, 5 rows of 5 buttons,
 * label 80, custom id 100) hold at any input: each section has a share of the 6000, and whole lines that do not fit are left out.
 */
import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord.js';
import { textsOf } from '../../core/reply/index.ts';
import { encodeState, type ReplyState } from '../../core/reply/state.ts';
import { reasonLine } from '../../core/reply/text.ts';
import type { Reply, ReplyDesk, ReplyNotice, ReplyReason, ReplySource } from '../../core/reply/types.ts';
import { CHANNELS, type Verdict } from '../../core/types.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** The body of a message; `allowed_mentions` is none for every one of the client's messages and said again here. */
export interface Payload {
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: Row[];
  readonly allowedMentions: { readonly parse: never[]; readonly repliedUser: false };
}

export const COLOURS: Readonly<Record<Verdict, number>> = {
  scam: 0xc62828,
  suspicious: 0xef6c00,
  unsure: 0x757575,
  'no-signs': 0x1565c0,
};

/** UTF-16 units; the desks have what is left, which is at least 1,400. */
const SHARE = { all: 5900, findings: 1600, steps: 1800, footnote: 300 } as const;
const TITLE = 256;
const DESCRIPTION = 4096;
const LABEL = 80;
const OPTION = 100;
const PLACEHOLDER = 150;

interface RenderOptions {
  /** What the buttons remember; without it there are none. */
  readonly state: ReplyState | undefined;
  /** Quotes stay behind spoiler marks, as the text they come from did. */
  readonly spoiler?: boolean | undefined;
  /** Said first: that the verdict leaves out files that could not be read. */
  readonly unread?: readonly string[] | undefined;
}

/** The whole reply: verdict, reasons and notices, then steps, then desks, with the buttons below. */
export function renderReply(reply: Reply, { state, spoiler = false, unread = [] }: RenderOptions): Payload {
  const embeds = withDesks([findingsEmbed(reply, spoiler, unread), stepsEmbed(reply)], reply);
  return payload(embeds, state === undefined ? [] : replyRows(reply, state));
}

/** Everything known of the reasons, for 「理由をくわしく」; the message above it keeps steps and desks. */
export function renderReasons(reply: Reply, spoiler: boolean): Payload {
  return payload([findingsEmbed(reply, spoiler, [])], []);
}

/** What to do after something has happened, with the desks. */
export function renderGuidance(reply: Reply, rows: readonly Row[]): Payload {
  // Whoever unticks everything under a text that was only their own account has nothing to do yet but to send what came.
  const first = reply.steps.length > 0 ? stepsEmbed(reply) : findingsEmbed(reply, true, []);
  return payload(withDesks([first], reply), rows);
}

/** Plain sentences: the how-to, a problem, a confirmation. */
export function renderText(lines: readonly string[], rows: readonly Row[] = []): Payload {
  return { ...payload([], rows), content: fitted(lines, 1900) };
}

export function payload(embeds: readonly APIEmbed[], rows: readonly Row[]): Payload {
  return {
    content: '',
    embeds: [...embeds],
    components: [...rows],
    allowedMentions: { parse: [], repliedUser: false },
  };
}

function findingsEmbed(reply: Reply, spoiler: boolean, unread: readonly string[]): APIEmbed {
  const lines = [
    ...unread,
    ...reply.notes,
    ...titled(
      reply.titles.reasons,
      reply.reasons.map((reason) => `・${reasonText(reason, reply, spoiler)}`),
    ),
    ...reply.notices.flatMap((notice) => noticeLines(notice, reply, spoiler)),
  ];
  return {
    title: cut(reply.headline, TITLE),
    color: COLOURS[reply.verdict],
    ...(lines.length > 0 ? { description: fitted(lines, SHARE.findings) } : {}),
  };
}

/** In the order in which they are to be done; never left out silently: what does not fit ends in …. */
function stepsEmbed(reply: Reply): APIEmbed | undefined {
  if (reply.steps.length === 0) return undefined;
  const lines = reply.steps.map(({ text, urgent }, index) => `${index + 1}. ${urgent ? `**${text}**` : text}`);
  return {
    title: cut(reply.titles.steps, TITLE),
    color: COLOURS[reply.verdict],
    description: fitted(lines, SHARE.steps),
  };
}

/** The embeds given, and the desks in what they leave of the space; the footnote ends it all. */
function withDesks(embeds: readonly (APIEmbed | undefined)[], reply: Reply): APIEmbed[] {
  const above = embeds.filter((embed) => embed !== undefined);
  const color = COLOURS[reply.verdict];
  const footer = { text: cut(reply.footnote, SHARE.footnote) };
  if (reply.desks.length === 0) return reply.footnote === '' ? above : [...above, { color, description: footer.text }];
  const title = cut(reply.titles.desks, TITLE);
  const used = above.reduce((sum, embed) => sum + (embed.title ?? '').length + (embed.description ?? '').length, 0);
  const left = Math.min(DESCRIPTION, SHARE.all - used - title.length - footer.text.length);
  return [...above, { title, color, description: fitted(reply.desks.map(deskText), left, '\n\n'), footer }];
}

/** One desk: name and number, what it is for, its usual hours; how to dial in small print. */
export function deskText(desk: ReplyDesk): string {
  const address = desk.phone ?? desk.email ?? desk.url;
  const name =
    address === undefined || desk.name.includes(address) ? `**${desk.name}**` : `**${desk.name}** ${address}`;
  const hours = [desk.hours, desk.now].filter((line) => line !== undefined).join(' ');
  return [name, desk.purpose, hours, ...desk.notes.map((note) => `-# ${note}`)]
    .filter((line) => line !== '')
    .join('\n');
}

function noticeLines(notice: ReplyNotice, reply: Reply, spoiler: boolean): string[] {
  const lines = [
    notice.real,
    ...notice.claims.map((claim) => `・${reasonText(claim, reply, spoiler)}`),
    sourceText(notice.source, reply),
  ];
  return titled(`${reply.titles.notices}: ${notice.title}`, lines);
}

function reasonText(reason: ReplyReason, reply: Reply, spoiler: boolean): string {
  const quote = spoiler && reason.quote !== undefined ? `||${reason.quote}||` : reason.quote;
  return reasonLine({ ...reason, quote }, reply);
}

/** A citation; its address is ours, out of data/, never the message's. */
export function sourceText({ title, date, url }: ReplySource, { language }: Pick<Reply, 'language'>): string {
  const texts = textsOf(language);
  const words = date === undefined ? title : texts.source(title, texts.date(date));
  return url === undefined ? words : `[${words.replaceAll(/[[\]]/g, ' ')}](${url})`;
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`**${title}**`, ...lines];
}

function replyRows(reply: Reply, state: ReplyState): Row[] {
  const encoded = encodeState(state);
  const buttons = reply.actions.slice(0, 5).map(({ id, label }) => ({
    type: 2 as const,
    style: 2 as const,
    label: cut(label, LABEL),
    custom_id: `${id}:${encoded}`,
  }));
  const rows: Row[] = buttons.length === 0 ? [] : [{ type: 1, components: buttons }];
  if (reply.askChannel === undefined) return rows;
  const texts = textsOf(reply.language);
  const options = CHANNELS.map((channel) => ({ label: texts.channels[channel], value: channel }));
  return [...rows, select(`channel:${encoded}`, reply.askChannel, options)];
}

/** A menu; at most 25 options are shown. `most` is how many may be chosen. */
export function select(
  id: string,
  placeholder: string,
  options: readonly { readonly label: string; readonly value: string; readonly default?: boolean }[],
  most = 1,
): Row {
  const shown = options.slice(0, 25).map((option) => ({ ...option, label: cut(option.label, OPTION) }));
  return {
    type: 1,
    components: [
      {
        type: 3,
        custom_id: id,
        placeholder: cut(placeholder, PLACEHOLDER),
        options: shown,
        min_values: 1,
        max_values: Math.min(most, shown.length),
      },
    ],
  };
}

/** Whole pieces that fit into `limit` together; the first is cut rather than left out, and an end that is missing is shown as …. */
export function fitted(pieces: readonly string[], limit: number, between = '\n'): string {
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    const longer = index === 0 ? piece : `${text}${between}${piece}`;
    const room = index === pieces.length - 1 ? limit : limit - between.length - 1;
    if (longer.length > room) return index === 0 ? cut(piece, limit) : `${text}${between}…`;
    text = longer;
  }
  return text;
}

/** `text` within `limit` UTF-16 units, never cut within a character. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text
    .slice(0, limit - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')}…`;
}
