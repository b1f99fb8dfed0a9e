/*
 * Files that a person passes on: plain text in the encodings of Japan, and mails. Bytes in, text out; whoever calls has fetched them.
 * A mail is read as its reader saw it: where its HTML says something else than its plain text, the HTML counts.
 */
import type PostalMime from 'postal-mime';
import type { Channel, MessagePart } from './core/types.ts';

/** Bytes. A mail carries its attachments along, so it is far larger than its text. */
export const MAX_FILE_BYTES = 5_000_000;
/** UTF-16 units that are judged together, of one file or of a message with its files. */
export const MAX_FILE_CHARACTERS = 100_000;

/** Whether the parts of a message together are longer than what is judged. */
export function isTooLong(parts: readonly MessagePart[]): boolean {
  return parts.reduce((sum, { text }) => sum + text.length, 0) > MAX_FILE_CHARACTERS;
}

/** As much of the parts, from the first on, as is judged: for those whom nobody could tell that a message is too long. */
export function withinLimit(parts: readonly MessagePart[]): MessagePart[] {
  let left = MAX_FILE_CHARACTERS;
  return parts.flatMap((part) => {
    const text = part.text.slice(0, left);
    left -= text.length;
    return text === '' ? [] : [{ ...part, text }];
  });
}

export interface NamedFile {
  readonly name: string;
  /** As the platform tells it, if it does; the name decides where it is generic. */
  readonly type?: string | null | undefined;
}

type FileKind = 'text' | 'mail' | 'image' | 'other';

export type FileProblem = 'cannot-read-file' | 'file-too-large' | 'image' | 'empty' | 'too-long';

export type FileText =
  | { readonly ok: true; readonly text: string; readonly channel: Channel | undefined }
  | { readonly ok: false; readonly problem: FileProblem };

/** What a file is by its name and type: so that images and the like are answered without fetching them. */
export function fileKind({ name, type }: NamedFile): FileKind {
  const mime = type?.split(';')[0]?.trim().toLowerCase() ?? '';
  const ending = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  if (ending === 'eml' || mime === 'message/rfc822') return 'mail';
  if (mime.startsWith('image/') || IMAGE_ENDINGS.has(ending)) return 'image';
  if (TEXT_ENDINGS.has(ending) || mime === 'text/plain') return 'text';
  return 'other';
}

const IMAGE_ENDINGS = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'heic', 'heif', 'avif', 'bmp', 'tif', 'tiff']);
const TEXT_ENDINGS = new Set(['txt', 'text', 'md', 'log']);

/** The text of a file. Never throws: what cannot be read is a problem with a stable code. */
export async function readFile(file: NamedFile, bytes: Uint8Array): Promise<FileText> {
  const kind = fileKind(file);
  if (kind === 'image') return { ok: false, problem: 'image' };
  if (kind === 'other') return { ok: false, problem: 'cannot-read-file' };
  if (bytes.byteLength > MAX_FILE_BYTES) return { ok: false, problem: 'file-too-large' };
  const text = kind === 'mail' ? await readMail(bytes) : decodeText(bytes);
  if (text === undefined) return { ok: false, problem: 'cannot-read-file' };
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  if (text.length > MAX_FILE_CHARACTERS) return { ok: false, problem: 'too-long' };
  return { ok: true, text, channel: kind === 'mail' ? 'mail' : undefined };
}

/** Bytes as text: UTF-8, UTF-16 with or without byte order mark, ISO-2022-JP, EUC-JP or Shift_JIS. `undefined` when it is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return undefined;
  const text = new TextDecoder(encoding).decode(bytes).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  return CONTROL.test(text) ? undefined : text;
}

/** Control characters that no text file has; U+001A ends old DOS files, U+000C is a page break. */
const CONTROL = /[\u0000-\u0008\u000e-\u0019]/;

function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== undefined) return unmarked;
  if (hasEscape(bytes) && decodes(bytes, 'iso-2022-jp')) return 'iso-2022-jp';
  if (decodes(bytes, 'utf-8')) return 'utf-8';
  const candidates = ['euc-jp', 'shift_jis'].filter((encoding) => decodes(bytes, encoding));
  if (candidates.length < 2) return candidates[0];
  return candidates.reduce((best, other) => (japaneseness(bytes, other) > japaneseness(bytes, best) ? other : best));
}

/** UTF-16 without a mark shows itself by line breaks, spaces or kana in one half of the units only. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const count = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0 || bytes[i] === 0x30) count[i % 2]!++;
  const units = bytes.length / 2;
  if (!bytes.includes(0) && Math.max(count[0]!, count[1]!) < units * 0.4) return undefined;
  const encoding = count[0]! > count[1]! ? 'utf-16be' : 'utf-16le';
  if (count[0]! > units * 0.2 === count[1]! > units * 0.2) return undefined;
  return decodes(bytes, encoding) ? encoding : undefined;
}

function hasEscape(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28);
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes of one Japanese encoding often are valid in the other, but then give half-width kana and rare signs instead of hiragana. */
function japaneseness(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, 20_000));
  const usual = text.match(/[\u3041-\u3096\u30a1-\u30fc\u3001\u3002]/g)?.length ?? 0;
  const odd = text.match(/[\uff61-\uff9f\ue000-\uf8ff\u0080-\u00ff]/g)?.length ?? 0;
  return (usual - odd) / text.length;
}

async function readMail(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const mail = await (await mailParser()).parse(bytes);
    const plain = mail.text?.trim() ?? '';
    const seen = mail.html === undefined ? '' : await htmlText(mail.html);
    const body = covers(plain, seen) ? plain : seen;
    if (body === '' && !mail.subject) return mail.headers.length === 0 ? undefined : '';
    return [...headerLines(mail, body), body].join('\n');
  } catch {
    // postal-mime refuses mails nested or headed beyond its limits.
    return undefined;
  }
}

/** Loaded with the first mail: most of what is checked is no file. */
async function mailParser(): Promise<typeof PostalMime> {
  return (await import('postal-mime')).default;
}

function headerLines(mail: Awaited<ReturnType<typeof PostalMime.parse>>, body: string): string[] {
  const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/.test(`${mail.subject ?? ''}${body}`);
  const from = [mail.from?.name, mail.from?.address && `<${mail.from.address}>`].filter(Boolean).join(' ');
  return [
    ...(mail.subject ? [`${japanese ? '件名: ' : 'Subject: '}${mail.subject}`] : []),
    ...(from === '' ? [] : [`${japanese ? '差出人: ' : 'From: '}${from}`]),
    ...(mail.subject || from !== '' ? [''] : []),
  ];
}

/** HTML as text, by postal-mime's own linear-time conversion: beside a plain part, it turns an HTML part into text. */
async function htmlText(html: string): Promise<string> {
  const base64 = Buffer.from(html.toWellFormed()).toString('base64');
  const mail = [
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64,
    '--b--',
  ];
  return (await (await mailParser()).parse(mail.join('\r\n'))).text?.trim() ?? '';
}

/** Share of what the reader saw that must stand in the plain part for the plain part to be taken. */
const COVERED = 0.6;

function covers(plain: string, seen: string): boolean {
  const wanted = fourGrams(seen);
  if (wanted.size === 0) return true;
  const present = fourGrams(plain);
  let found = 0;
  for (const gram of wanted) if (present.has(gram)) found++;
  return found >= wanted.size * COVERED;
}

/** Four-character pieces of the words: links differ between the two parts of honest mails too, as do spaces. */
function fourGrams(text: string): Set<string> {
  const words = text.replace(/https?:\/\/[^\s)]+|[^\p{L}\p{N}]+/gu, '').slice(0, MAX_FILE_CHARACTERS);
  const grams = new Set<string>();
  for (let i = 0; i + 4 <= words.length; i++) grams.add(words.slice(i, i + 4));
  return grams;
}
