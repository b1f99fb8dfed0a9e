/* A person's text or file -> judgement, for the page and the API alike. */
import type { Problem } from '../../core/reply/types.ts';
import type { Channel, Message, MessagePart } from '../../core/types.ts';
import { MAX_FILE_CHARACTERS, readFile } from '../../files.ts';
import type { Judgement, Service } from '../../service.ts';

export interface Asked {
  readonly text?: string | undefined;
  readonly file?: { readonly name: string; readonly base64: string } | undefined;
  readonly channel?: Channel | undefined;
}

export type Judged =
  | { readonly ok: true; readonly judgement: Judgement }
  | {
      readonly ok: false;
      readonly problem: Extract<Problem, 'empty' | 'too-long' | 'cannot-read-file' | 'file-too-large' | 'image'>;
    };

/** `address`: who asks; used in memory to count repeated checks once, never kept. */
export async function judgeAsked(asked: Asked, service: Service, address: string): Promise<Judged> {
  const given = await partOf(asked);
  if (!given.ok) return given;
  const message: Message = { parts: [given.part], mode: 'asked', channel: asked.channel ?? given.channel };
  return { ok: true, judgement: await service.judge(message, { platform: 'web', contributor: address }) };
}

type Given =
  | { readonly ok: true; readonly part: MessagePart; readonly channel: Channel | undefined }
  | Extract<Judged, { ok: false }>;

async function partOf({ text, file }: Asked): Promise<Given> {
  if (file !== undefined) {
    const read = await readFile({ name: file.name }, Buffer.from(file.base64, 'base64'));
    if (!read.ok) return read;
    return { ok: true, part: { origin: 'attachment', text: read.text }, channel: read.channel };
  }
  if (text === undefined || text.trim() === '') return { ok: false, problem: 'empty' };
  if (text.length > MAX_FILE_CHARACTERS) return { ok: false, problem: 'too-long' };
  return { ok: true, part: { origin: 'authored', text }, channel: undefined };
}
