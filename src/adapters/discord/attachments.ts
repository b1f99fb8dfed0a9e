/** Reads what a person uploaded: from Discord's own file hosts only, without redirects, within limits of size and time. */
import type { Attachment } from 'discord.js';
import type { Channel, MessagePart } from '../../core/types.ts';
import { type FileProblem, type FileText, fileKind, MAX_FILE_BYTES, readFile } from '../../files.ts';
import type { FileHosts } from './types.ts';

export const DISCORD_FILE_HOSTS: FileHosts = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
const MOST_FILES = 5;
const PATIENCE = 8_000;

interface ReadFiles {
  readonly parts: readonly MessagePart[];
  /** Each once, in the order of the files. */
  readonly problems: readonly FileProblem[];
  readonly leftOut: number;
  /** `mail` when a mail file was read. */
  readonly channel: Channel | undefined;
}

export async function readAttachments(attachments: readonly Attachment[], hosts: FileHosts): Promise<ReadFiles> {
  const results = await Promise.all(attachments.slice(0, MOST_FILES).map((attachment) => readOne(attachment, hosts)));
  const read = results.filter((result) => result.ok);
  const problems = results.flatMap((result) => (result.ok ? [] : [result.problem]));
  return {
    parts: read.map(({ text }) => ({ origin: 'attachment', text })),
    problems: [...new Set(problems)],
    leftOut: Math.max(0, attachments.length - MOST_FILES),
    channel: read.find(({ channel }) => channel !== undefined)?.channel,
  };
}

async function readOne({ name, contentType, size, url }: Attachment, hosts: FileHosts): Promise<FileText> {
  const file = { name, type: contentType };
  const kind = fileKind(file);
  if (kind === 'image') return { ok: false, problem: 'image' };
  if (kind === 'other') return { ok: false, problem: 'cannot-read-file' };
  if (size > MAX_FILE_BYTES) return { ok: false, problem: 'file-too-large' };
  const bytes = await download(url, hosts);
  if (bytes === 'too-large') return { ok: false, problem: 'file-too-large' };
  if (bytes === undefined) return { ok: false, problem: 'cannot-read-file' };
  return await readFile(file, bytes);
}

/** The file's bytes, `too-large` beyond the limit, `undefined` when it cannot be had from one of `hosts`. */
async function download(url: string, hosts: FileHosts): Promise<Uint8Array | 'too-large' | undefined> {
  if (!URL.canParse(url) || !hosts.includes(new URL(url).origin)) return undefined;
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok || response.body === null) return undefined;
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body) {
      length += chunk.byteLength;
      if (length > MAX_FILE_BYTES) return 'too-large';
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  }
}
