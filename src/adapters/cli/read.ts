/* What is to be judged: words on the command line, a file, or standard input. */
import { createReadStream, type Stats, statSync } from 'node:fs';
import { readFile as readBytes } from 'node:fs/promises';
import type { Channel, MessagePart } from '../../core/types.ts';
import {
  decodeText,
  type FileProblem,
  type FileText,
  fileKind,
  MAX_FILE_BYTES,
  MAX_FILE_CHARACTERS,
  readFile,
} from '../../files.ts';
import { CliError, type Terminal } from './types.ts';

export type Given =
  | { readonly ok: true; readonly part: MessagePart; readonly channel: Channel | undefined }
  | { readonly ok: false; readonly problem: FileProblem };

/** The path that the words name: a file that is there. Throws a CliError where they look like a path to none. */
function pathOf(words: readonly string[]): string | undefined {
  const [path] = words;
  if (path === undefined || words.length > 1 || path === '-') return undefined;
  if (isFile(path)) return path;
  if (statOf(path)?.isDirectory() === true)
    throw new CliError('FILE_NOT_FOUND', `"${path}" is a folder. Give a file in it, or the text itself.`);
  if (/^[^\s。、「」:]+\.[a-z]{2,4}$/i.test(path) && fileKind({ name: path }) !== 'other' && !path.includes('://'))
    throw new CliError('FILE_NOT_FOUND', `There is no file "${path}" here. Check its name, or give the text itself.`);
  return undefined;
}

function isFile(path: string): boolean {
  return statOf(path)?.isFile() === true;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The text to judge, or why there is none. */
export async function readGiven(words: readonly string[], terminal: Terminal): Promise<Given> {
  const path = pathOf(words);
  if (path !== undefined) return await readPath(path);
  const typed = words.length > 0 && words[0] !== '-';
  return typed ? textGiven(words.join(' ')) : readInput(terminal);
}

/** The lines of a file, or of standard input. Throws a CliError for anything else. */
export function linesOf(words: readonly string[], terminal: Terminal): Terminal['input'] {
  const [path] = words;
  if (path === undefined || path === '-') return terminal.input;
  if (words.length === 1 && isFile(path)) return createReadStream(path);
  throw new CliError(
    'FILE_NOT_FOUND',
    `There is no file "${words.join(' ')}" here. With --jsonl give a file, or nothing for standard input.`,
  );
}

async function readPath(path: string): Promise<Given> {
  if (statSync(path).size > MAX_FILE_BYTES) return { ok: false, problem: 'file-too-large' };
  const bytes = await readBytes(path);
  // Here any file may hold text, whatever its name.
  const kind = fileKind({ name: path });
  const file = await readFile(
    kind === 'other' && !isDocument(path) ? { name: path, type: 'text/plain' } : { name: path },
    bytes,
  );
  return fileGiven(file);
}

function fileGiven(file: FileText): Given {
  if (!file.ok) return file;
  return { ok: true, part: { origin: 'attachment', text: file.text }, channel: file.channel };
}

/** Documents that hold text which cannot be read here. */
function isDocument(path: string): boolean {
  return /\.(?:pdf|docx?|xlsx?|pptx?|zip|msg|pages)$/i.test(path);
}

function textGiven(text: string): Given {
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  if (text.length > MAX_FILE_CHARACTERS) return { ok: false, problem: 'too-long' };
  return { ok: true, part: { origin: 'authored', text }, channel: undefined };
}

/** What programs put above a mail that they hand on; nobody types these. */
const MAIL_HEADERS =
  /^(?:Return-Path|Received|Delivered-To|From|To|Date|Subject|Message-ID|MIME-Version|DKIM-Signature|Authentication-Results|ARC-[\w-]+|X-[\w-]+): /i;
const SENT_BY_PROGRAM = /^(?:Received|Message-ID|MIME-Version): /im;

async function readInput({ input }: Terminal): Promise<Given> {
  const bytes = await readAll(input);
  if (bytes.byteLength > MAX_FILE_BYTES) return { ok: false, problem: 'file-too-large' };
  const head = bytes.subarray(0, 8_000).toString('latin1').replaceAll('\r\n', '\n').split('\n\n')[0]!;
  if (MAIL_HEADERS.test(head) && SENT_BY_PROGRAM.test(head))
    return fileGiven(await readFile({ name: 'mail.eml' }, bytes));
  return textGiven(decodeText(bytes) ?? bytes.toString('utf8'));
}

async function readAll(input: Terminal['input']): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.byteLength;
    if (size > MAX_FILE_BYTES) break;
  }
  return Buffer.concat(chunks);
}
