/**
 * Texts that their owners gave for training, after consent, redacted: one JSON file each below DATA_DIR/learning, in `pending`
 * until somebody reviews it, then in `accepted`. A file's name is its id and its owner's receipt. Removing the file unlearns the
 * text at the next training, exactly.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CHANNELS, type CorpusMessage, KINDS, type Kind } from '../core/types.ts';

const ID = /^[\w-]{22}$/;

const Pending = z.strictObject({
  id: z.string().regex(ID),
  text: z.string().min(1),
  lang: z.enum(['ja', 'en']),
  channel: z.enum(CHANNELS).optional(),
  /** Keyed hash. */
  contributor: z.string().regex(ID),
  platform: z.enum(['web', 'cli']),
  givenAt: z.number(),
});
const Accepted = Pending.extend({ kind: z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]), acceptedAt: z.number() });

export type PendingText = z.infer<typeof Pending>;
export type AcceptedText = z.infer<typeof Accepted>;

/** No contributor may make up more than this share of all messages trained on, corpus included. */
export const MAX_SHARE = 0.002;

/** Says why a text was not taken, or what is wrong with a kept one, and what to do. */
export class DonationError extends Error {
  readonly code: 'DONATION_FULL' | 'DONATION_REFUSED' | 'DONATION_UNKNOWN' | 'DONATION_DAMAGED';

  constructor(code: DonationError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DonationError';
    this.code = code;
  }
}

export function newId(): string {
  return randomBytes(16).toString('base64url');
}

export function addPending(dataDir: string, text: PendingText): void {
  write(dataDir, 'pending', text);
}

/** Oldest first. */
export function listPending(dataDir: string): PendingText[] {
  return list(dataDir, 'pending', Pending).sort((a, b) => a.givenAt - b.givenAt || (a.id < b.id ? -1 : 1));
}

/** Moves a pending text to the accepted ones, or gives an accepted one another kind. */
export function accept(dataDir: string, id: string, kind: Kind, at: number): void {
  const { pending, accepted } = find(dataDir, id);
  const base = pending ?? accepted;
  if (base === undefined) throw unknown(id);
  write(dataDir, 'accepted', { ...base, kind, acceptedAt: accepted?.acceptedAt ?? at });
  remove(dataDir, 'pending', id);
}

/** True when a text went, pending or accepted. */
export function drop(dataDir: string, id: string): boolean {
  if (!ID.test(id)) return false;
  const pending = remove(dataDir, 'pending', id);
  return remove(dataDir, 'accepted', id) || pending;
}

/** Removes what waited for a review longer than the retention allows. Returns how many. A damaged file is told of when the others are gone. */
export function purgePending(dataDir: string, before: number): number {
  const folder = folderOf(dataDir, 'pending');
  let removed = 0;
  let damaged: unknown;
  for (const name of names(folder)) {
    try {
      const { id, givenAt } = read(join(folder, name), Pending);
      if (givenAt < before && remove(dataDir, 'pending', id)) removed++;
    } catch (error) {
      damaged = error;
    }
  }
  if (damaged !== undefined) throw damaged;
  return removed;
}

export function listAccepted(dataDir: string): AcceptedText[] {
  return list(dataDir, 'accepted', Accepted).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The accepted texts for training, by id: the same files give the same list. */
export function readAccepted(dataDir: string): CorpusMessage[] {
  return listAccepted(dataDir).map(({ id, text, kind, lang, channel, contributor }) => ({
    id,
    text,
    label: KINDS[kind].side,
    kind,
    lang,
    channel: channel ?? 'web',
    author: `reviewed:${contributor}`,
  }));
}

/**
 * Bounds what one contributor can do to the model: of each, at most MAX_SHARE of `corpusSize` (but always one), lowest ids
 * first. Leave withdrawn ids out before calling it, and the result is what it would be had they never been there.
 */
export function withinShare(
  messages: readonly CorpusMessage[],
  corpusSize: number,
): { readonly kept: CorpusMessage[]; readonly leftOut: CorpusMessage[] } {
  const most = Math.max(1, Math.floor(corpusSize * MAX_SHARE));
  const counts = new Map<string, number>();
  const kept: CorpusMessage[] = [];
  const leftOut: CorpusMessage[] = [];
  for (const message of messages) {
    const count = (counts.get(message.author) ?? 0) + 1;
    counts.set(message.author, count);
    (count <= most ? kept : leftOut).push(message);
  }
  return { kept, leftOut };
}

type Shelf = 'pending' | 'accepted';

function folderOf(dataDir: string, shelf: Shelf): string {
  return join(dataDir, 'learning', shelf);
}

function list<Text>(dataDir: string, shelf: Shelf, schema: z.ZodType<Text>): Text[] {
  const folder = folderOf(dataDir, shelf);
  return names(folder).map((name) => read(join(folder, name), schema));
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function read<Text>(path: string, schema: z.ZodType<Text>): Text {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Neither the parser's message nor zod's: both may quote the text.
    throw new DonationError(
      'DONATION_DAMAGED',
      `${path} cannot be read as a given text. Put it back from the backup or remove it.`,
    );
  }
}

function find(
  dataDir: string,
  id: string,
): { readonly pending: PendingText | undefined; readonly accepted: AcceptedText | undefined } {
  if (!ID.test(id)) throw unknown(id);
  const one = <Text>(shelf: Shelf, schema: z.ZodType<Text>) => {
    const folder = folderOf(dataDir, shelf);
    return names(folder).includes(`${id}.json`) ? read(join(folder, `${id}.json`), schema) : undefined;
  };
  return { pending: one('pending', Pending), accepted: one('accepted', Accepted) };
}

/** Whole or not at all, for this user alone. */
function write(dataDir: string, shelf: Shelf, text: PendingText | AcceptedText): void {
  const folder = folderOf(dataDir, shelf);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${text.id}.json`);
  writeFileSync(`${path}.part`, `${JSON.stringify(text, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(`${path}.part`, path);
}

function remove(dataDir: string, shelf: Shelf, id: string): boolean {
  try {
    rmSync(join(folderOf(dataDir, shelf), `${id}.json`));
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function unknown(id: string): DonationError {
  return new DonationError(
    'DONATION_UNKNOWN',
    `There is no text with the id ${id.slice(0, 40)}. "npm run review -- list" shows the ids.`,
  );
}
