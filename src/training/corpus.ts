import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { type CorpusMessage, KINDS, type Kind } from '../core/types.ts';

const CorpusLine = z.strictObject({
  id: z.string().regex(/^[a-z]+-\d{4}$/),
  text: z.string().min(1).max(6000),
  label: z.enum(['scam', 'legit']),
  kind: z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]),
  lang: z.enum(['ja', 'en']),
  channel: z.enum(['mail', 'sms', 'dm', 'chat', 'phone', 'letter', 'web']),
  author: z.string().regex(/^[a-z]+$/),
});

/** All messages of a folder's .jsonl files, by file and line. Throws with file, line and reason at the first bad line. */
export function readCorpus(folder: string): CorpusMessage[] {
  return corpusFiles(folder).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line === '' ? [] : [parseLine(line, `${basename(file)}:${index + 1}`)])),
  );
}

/** SHA-256 over the messages as they are trained on: same messages, same hash, whatever the file layout. */
export function corpusHash(messages: readonly CorpusMessage[]): string {
  const hash = createHash('sha256');
  for (const { id, text, label, kind } of messages) hash.update(`${id}\0${label}\0${kind}\0${text}\0`);
  return hash.digest('hex');
}

function corpusFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));
}

function parseLine(line: string, where: string): CorpusMessage {
  try {
    const message = CorpusLine.parse(JSON.parse(line));
    if (KINDS[message.kind].side !== message.label) throw new Error(`${message.kind} is not ${message.label}`);
    return message;
  } catch (cause) {
    throw new Error(`${where} is no corpus message: ${cause instanceof Error ? cause.message : 'unreadable'}`, {
      cause,
    });
  }
}
