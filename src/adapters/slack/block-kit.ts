/*
 * Block Kit in small pieces that keep Slack's limits (docs.slack.dev/reference/block-kit): 50 blocks in a message, 100 in a view,
 * 3,000 characters in a text, 150 in a header, 75 on a button. User words only ever go into `text` elements of rich text, which
 * Slack shows as they are: no mention, link, emoji or formatting can come out of them.
 */
import type { types } from '@slack/bolt';

export type Block = types.KnownBlock;

export type Inline = types.RichTextText | types.RichTextLink | types.RichTextChannelMention;
export type RichPart = types.RichTextSection | types.RichTextList | types.RichTextQuote;
export type Button = types.Button;

export const VIEW_BLOCKS = 100;

/** `text` within `limit` UTF-16 units, never cut within a character; never empty, which Slack refuses. */
export function clip(text: string, limit: number): string {
  const whole = text.toWellFormed();
  if (whole.trim() === '') return '–';
  if (whole.length <= limit) return whole;
  return `${whole
    .slice(0, limit - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')}…`;
}

/** For mrkdwn and for the `text` of a message: & < > cannot start a mention or a link. `limit` counts what is sent. */
export function escapeMrkdwn(text: string, limit: number): string {
  let sent = '';
  for (const char of text.toWellFormed()) {
    const safe = char === '&' ? '&amp;' : char === '<' ? '&lt;' : char === '>' ? '&gt;' : char;
    if (sent.length + safe.length > limit - 1) return `${sent}…`;
    sent += safe;
  }
  return sent.trim() === '' ? '–' : sent;
}

export function plain(text: string, limit: number): types.PlainTextElement {
  return { type: 'plain_text', text: clip(text, limit), emoji: false };
}

export function header(text: string): Block {
  return { type: 'header', text: plain(text, 150) };
}

export function words(text: string, style: 'plain' | 'bold' = 'plain', limit = 1000): types.RichTextText {
  // A blank is a good separator in rich text; only nothing at all is refused.
  const shown = text !== '' && text.trim() === '' ? text.slice(0, 1) : clip(text, limit);
  return { type: 'text', text: shown, ...(style === 'bold' ? { style: { bold: true } } : {}) };
}

/** A link of our own data; anything but https is shown as words. */
export function link(url: string, label = url): Inline {
  if (!url.startsWith('https://') || url.length > 2000) return words(label);
  return { type: 'link', url, text: clip(label, 300) };
}

export function line(...elements: Inline[]): types.RichTextSection {
  return { type: 'rich_text_section', elements };
}

export function quoted(text: string, limit = 300): types.RichTextQuote {
  return { type: 'rich_text_quote', elements: [words(text, 'plain', limit)] };
}

export function list(style: 'ordered' | 'bullet', entries: readonly types.RichTextSection[]): types.RichTextList {
  return { type: 'rich_text_list', style, elements: [...entries] };
}

export function richText(...parts: RichPart[]): Block {
  return { type: 'rich_text', elements: parts };
}

export function paragraph(text: string): Block {
  return richText(line(words(text, 'plain', 3000)));
}

export function small(text: string): Block {
  return { type: 'context', elements: [plain(text, 2000)] };
}

export const divider: Block = { type: 'divider' };

export function button(actionId: string, label: string, value: string, style?: 'primary' | 'danger'): Button {
  return {
    type: 'button',
    action_id: actionId,
    text: plain(label, 75),
    value: value.slice(0, 2000),
    ...(style === undefined ? {} : { style }),
  };
}

/** At most five in a row reads well on a phone; Slack allows 25. */
export function buttons(...all: Button[]): Block[] {
  const rows: Block[] = [];
  for (let at = 0; at < all.length; at += 5) rows.push({ type: 'actions', elements: all.slice(at, at + 5) });
  return rows;
}

export function option(value: string, label: string): types.PlainTextOption {
  return { text: plain(label, 75), value: value.slice(0, 150) };
}

export function select(
  actionId: string,
  placeholder: string,
  options: readonly types.PlainTextOption[],
  chosen?: string,
): types.StaticSelect {
  const initial = options.find((candidate) => candidate.value === chosen);
  return {
    type: 'static_select',
    action_id: actionId,
    placeholder: plain(placeholder, 150),
    options: options.slice(0, 100),
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

export function modal(
  callbackId: string,
  title: string,
  close: string,
  blocks: readonly Block[],
  more: { readonly submit?: string; readonly metadata?: string } = {},
): types.ModalView {
  return {
    type: 'modal',
    callback_id: callbackId,
    title: plain(title, 24),
    close: plain(close, 24),
    ...(more.submit === undefined ? {} : { submit: plain(more.submit, 24) }),
    ...(more.metadata === undefined ? {} : { private_metadata: more.metadata.slice(0, 3000) }),
    blocks: blocks.slice(0, VIEW_BLOCKS),
  };
}
