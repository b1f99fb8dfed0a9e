/** What a Slack message says: its own words, what it passes on (shared messages), and its files. Pure. */
import { z } from 'zod';
import type { MessagePart } from '../../core/types.ts';

/** What Slack sends is read leniently: a field of an unexpected shape counts as absent. */
const text = z.string().optional().catch(undefined);
const flag = z.boolean().optional().catch(undefined);

/** The part of Slack's file object that is used (docs.slack.dev/reference/objects/file-object). */
const file = z.object({
  id: text,
  name: text,
  title: text,
  mimetype: text,
  size: z.number().optional().catch(undefined),
  mode: text,
  is_external: flag,
  file_access: text,
  url_private: text,
  url_private_download: text,
  /** Mails sent to a channel's address arrive read already. */
  subject: text,
  plain_text: text,
});
export type SlackFile = z.infer<typeof file>;
const files = z.array(file).optional().catch(undefined);
const blocks = z.array(z.unknown()).optional().catch(undefined);

const attachment = z.object({
  is_share: flag,
  /** The address that a preview is of. */
  from_url: text,
  original_url: text,
  title: text,
  title_link: text,
  text,
  pretext: text,
  fallback: text,
  fields: z
    .array(z.object({ title: text, value: text }))
    .optional()
    .catch(undefined),
  blocks,
  message_blocks: z
    .array(z.object({ message: z.object({ blocks }).optional().catch(undefined) }))
    .optional()
    .catch(undefined),
  files,
});
type SlackAttachment = z.infer<typeof attachment>;

const message = z.object({
  text,
  blocks,
  attachments: z.array(attachment).optional().catch(undefined),
  files,
  user: text,
  bot_id: text,
  subtype: text,
  ts: text,
  thread_ts: text,
});
export type SlackMessage = z.infer<typeof message>;

const block = z.object({
  type: text,
  text: z
    .union([z.string(), z.object({ text: z.string() }).transform((inner) => inner.text)])
    .optional()
    .catch(undefined),
  url: text,
  elements: blocks,
  fields: blocks,
  accessory: z.unknown().optional(),
});

/** A message of any payload; empty when it is none. */
export function parseMessage(value: unknown): SlackMessage {
  return message.catch({}).parse(value);
}

/** The file objects of a form. */
export function parseFiles(value: unknown): SlackFile[] {
  return files.parse(value) ?? [];
}

export interface ReadMessage {
  readonly parts: readonly MessagePart[];
  readonly files: readonly SlackFile[];
}

/**
 * Words first, then what was shared. Link previews (other attachments of what a person writes) are Slack's, not the sender's, and stay out.
 * `self` is the app's own user id: talking to it is no part of the message.
 */
export function readMessage(said: SlackMessage, self: string): ReadMessage {
  const own = plainText(wordsOf(said), self);
  const shared = (said.attachments ?? []).filter((one) => one.is_share === true);
  const given = [...(said.files ?? []), ...shared.flatMap((one) => one.files ?? [])];
  const parts: MessagePart[] = [
    { origin: 'authored', text: own },
    ...shared.map((one): MessagePart => ({ origin: 'forwarded', text: plainText(sharedWords(one), self) })),
    ...given.filter(isReadMail).map((one): MessagePart => ({ origin: 'attachment', text: mailText(one) })),
  ];
  return {
    parts: parts.filter((part) => part.text !== ''),
    files: given.filter((one) => !isReadMail(one) && one.mode !== 'tombstone'),
  };
}

/** Whether the app is spoken to. */
export function mentions(said: SlackMessage, self: string): boolean {
  return said.text?.includes(`<@${self}`) === true;
}

function isReadMail({ mode, plain_text }: SlackFile): boolean {
  return mode === 'email' && plain_text !== undefined && plain_text.trim() !== '';
}

function mailText({ subject, plain_text }: SlackFile): string {
  return lines([subject, plain_text]);
}

function wordsOf(said: SlackMessage): string {
  if (said.bot_id !== undefined) return appWords(said);
  return said.text !== undefined && said.text !== '' ? said.text : flatten(said.blocks);
}

/** An app may write in blocks and attachments alone; its text is then a word for the notification, or nothing. */
function appWords({ text: own = '', blocks: inside, attachments = [] }: SlackMessage): string {
  const laid = flatten(inside);
  const written = attachments
    .filter((one) => one.is_share !== true && one.from_url === undefined && one.original_url === undefined)
    .map(({ pretext, title, title_link, text: body, fields = [], blocks: more, fallback }) => {
      const pairs = fields.flatMap((field) => [field.title, field.value]);
      const words = lines([pretext, title, title_link, body, ...pairs, flatten(more)]);
      return words === '' ? fallback : words;
    });
  return lines([bare(laid).includes(bare(own)) ? '' : own, laid, ...written]);
}

/** Letters and digits alone: the same words stand with marks in `text` and without them in blocks. */
function bare(words: string): string {
  return plainText(words, '').replace(/[^\p{L}\p{N}]/gu, '');
}

function lines(words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== '').join('\n');
}

function sharedWords(shared: SlackAttachment): string {
  const said = lines([shared.pretext, shared.text]);
  if (said !== '') return said;
  const inside = (shared.message_blocks ?? []).map((entry) => flatten(entry.message?.blocks)).join('\n');
  return inside.trim() === '' ? (shared.fallback ?? '') : inside;
}

const DEEPEST = 6;
/** Pieces of one line; whatever else there is stands on lines of its own. */
const IN_LINE: ReadonlySet<string | undefined> = new Set([
  'text',
  'link',
  'user',
  'channel',
  'emoji',
  'usergroup',
  'broadcast',
  'date',
]);
const WITH_ADDRESS: ReadonlySet<string | undefined> = new Set(['link', 'button']);

/** The words of blocks, for messages that have no `text`. */
function flatten(values: readonly unknown[] | undefined, depth = 0): string {
  if (values === undefined || depth > DEEPEST) return '';
  return values
    .map((value) => {
      const { type, text: own = '', url, elements, fields, accessory } = block.catch({}).parse(value);
      const address = WITH_ADDRESS.has(type) && url !== undefined && url !== own ? ` ${url}` : '';
      if (IN_LINE.has(type)) return own + address;
      const inside = [elements, fields, accessory === undefined ? undefined : [accessory]];
      return `${lines([own + address, ...inside.map((more) => flatten(more, depth + 1))])}\n`;
    })
    .join('')
    .trim();
}

/** Slack's markup as the reader sees it: links with both label and address, entities resolved, our own name left out. */
export function plainText(markup: string, self: string): string {
  return markup
    .replace(/<([^<>]*)>/g, (_, inner: string) => reference(inner, self))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

function reference(inner: string, self: string): string {
  const bar = inner.indexOf('|');
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? undefined : inner.slice(bar + 1);
  if (target.startsWith('@')) return target === `@${self}` ? '' : `@${label ?? 'user'}`;
  if (target.startsWith('#')) return `#${label ?? 'channel'}`;
  if (target.startsWith('!')) return label ?? `@${target.slice(1).split('^')[0] ?? ''}`;
  const address = target.replace(/^(?:mailto|tel):/, '');
  if (label === undefined || label === '' || sameAddress(label, address)) return address;
  return `${label} (${address})`;
}

function sameAddress(label: string, address: string): boolean {
  const bare = (value: string) => value.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return bare(label) === bare(address);
}
