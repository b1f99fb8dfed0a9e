/** Groups of checks with nearly the same text: found by shared bands, told apart by similarity. */
import type { Transaction } from 'kysely';
import { removed } from './rows.ts';
import type { Tables } from './schema.ts';
import type { Campaign, CheckRecord, FingerprintIndex } from './types.ts';

/** More candidates than this share a band only by chance or attack. */
const CANDIDATES = 200;
/** The campaigns of nearly the same text, most alike first; a new one when there is none. */
export async function joinCampaign(
  step: Transaction<Tables>,
  index: FingerprintIndex,
  check: CheckRecord,
  fingerprint: string,
  since: number,
): Promise<string[]> {
  const bands = index.bands(fingerprint);
  const candidates = await step
    .selectFrom('campaigns')
    .select(['id', 'fingerprint'])
    .where('last_seen', '>=', since)
    .where('id', 'in', (inner) => inner.selectFrom('campaign_bands').select('campaign').where('band', 'in', bands))
    .orderBy('last_seen', 'desc')
    .limit(CANDIDATES)
    .execute();
  const alike = candidates
    .map(({ id, fingerprint: known }) => ({ id, similarity: index.similarity(known, fingerprint) }))
    .filter(({ similarity }) => similarity >= index.threshold)
    .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
  const nearest = alike[0];
  if (nearest !== undefined) {
    await step.updateTable('campaigns').set({ last_seen: check.at }).where('id', '=', nearest.id).execute();
    return alike.map(({ id }) => id);
  }
  await step.insertInto('campaigns').values({ id: check.id, fingerprint, last_seen: check.at }).execute();
  await step
    .insertInto('campaign_bands')
    .values(bands.map((band) => ({ band, campaign: check.id })))
    .execute();
  return [check.id];
}

export async function countCampaign(
  step: Transaction<Tables>,
  campaigns: readonly string[],
  since: number,
): Promise<Campaign> {
  const { count } = await step
    .selectFrom('checks')
    .select((column) => column.fn.countAll<number>().as('count'))
    .where('campaign', 'in', campaigns)
    .where('at', '>=', since)
    .where('counted', '=', 1)
    .executeTakeFirstOrThrow();
  return { id: campaigns[0]!, count };
}

/** Those that no check belongs to any more. */
export async function removeEmptyCampaigns(step: Transaction<Tables>): Promise<number> {
  const used = step.selectFrom('checks').select('campaign').where('campaign', 'is not', null);
  return removed(step.deleteFrom('campaigns').where('id', 'not in', used).executeTakeFirst());
}
