/** What a notice's documents say, the newest first. */
import { ITEM_PARENTS, type Item } from './items.ts';
import { citationOf } from './knowledge.ts';
import type { Notice } from './notice-schema.ts';
import type { Channel, Citation, ContradictionCode } from './types.ts';

export type Grouped = { readonly groups?: readonly string[] | undefined; readonly source: string };
type Standing = 'denied' | 'stated' | 'silent';

/** Stands for all people where a notice tells no groups apart. */
export const EVERYONE = '*';

export interface Judgement {
  readonly standing: Standing;
  readonly source?: string;
}

/** What the latest document that speaks of it says; a leak wins over a denial of the same day. */
export function itemStanding(notice: Notice, group: string, item: Item): Judgement {
  const own = standingOf(notice, group, item);
  const parent = ITEM_PARENTS[item];
  return own.standing === 'silent' && parent !== undefined ? standingOf(notice, group, parent) : own;
}

function standingOf(notice: Notice, group: string, item: Item): Judgement {
  const about = (statement: { item: Item } & Grouped): boolean => statement.item === item && covers(statement, group);
  const leaked = newest(notice, notice.leaked.filter(about));
  const denied = newest(
    notice,
    notice.notLeaked.filter((one) => about(one) && reliable(notice, one.source)),
  );
  if (leaked !== undefined && (denied === undefined || dateOf(notice, leaked.source) >= dateOf(notice, denied.source)))
    return { standing: 'stated' };
  return denied === undefined ? { standing: 'silent' } : { standing: 'denied', source: denied.source };
}

export function covers(statement: Grouped, group: string): boolean {
  return statement.groups === undefined || statement.groups.includes(group);
}

export function dateOf(notice: Notice, source: string): string {
  return notice.documents.find((document) => document.id === source)?.date ?? '';
}

/** Whether more than hearsay stands behind a statement. */
export function reliable(notice: Notice, source: string): boolean {
  return notice.documents.find((document) => document.id === source)?.reliability !== 'weak';
}

export function newest<T extends { source: string }>(notice: Notice, statements: readonly T[]): T | undefined {
  let best = statements[0];
  for (const one of statements)
    if (best !== undefined && dateOf(notice, one.source) > dateOf(notice, best.source)) best = one;
  return best;
}

export function byDate(notice: Notice): Notice['documents'] {
  const sorted = notice.documents.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const sound = sorted.filter((document) => document.reliability !== 'weak');
  return sound.length > 0 ? sound : sorted;
}

/** Where silence is cited: the newest document of the body itself, or the newest report. */
export function latest(notice: Notice): Citation {
  const documents = byDate(notice);
  return citationOf(
    notice,
    (documents.findLast((document) => document.reliability === 'official') ?? documents.at(-1)!).id,
  );
}

export function earliest(notice: Notice): Citation {
  return citationOf(notice, byDate(notice)[0]!.id);
}

/** The one document that can be behind a denial of this kind; undefined where several can. */
export function soleDenial(
  notice: Notice,
  code: ContradictionCode,
  channel: Channel | undefined,
): Citation | undefined {
  const sources = new Set(DENIALS[code](notice, channel).map(({ source }) => source));
  const [only] = sources;
  return sources.size === 1 && only !== undefined ? citationOf(notice, only) : undefined;
}

const whatIsComplete = (what: Notice['complete'][number]['what']) => (notice: Notice) =>
  notice.complete.filter((one) => one.what === what);

const DENIALS: Record<ContradictionCode, (notice: Notice, channel: Channel | undefined) => readonly Grouped[]> = {
  'item-not-leaked': (notice) => notice.notLeaked,
  'channel-unlikely': (notice, channel) => notice.neverContact.filter((never) => never.channel === channel),
  'asks-what-they-never-ask': (notice) => notice.neverAsks,
  'payment-never-asked': whatIsComplete('payment'),
  'compensation-not-offered': whatIsComplete('compensation'),
  'link-not-official': whatIsComplete('links'),
  'phone-not-listed': whatIsComplete('phones'),
  'envelope-differs': (notice) => notice.contact.filter((way) => way.envelope !== undefined),
  // Dated by the first document or by the end of an offer: the message alone could tell which.
  'date-impossible': () => [],
  'sender-cannot-exist': (notice) => notice.impossibleSenders,
};
