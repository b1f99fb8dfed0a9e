/** What a workspace's moderators said, recognised again by near-duplicates. Acts in that workspace alone. */
import { NEAR_DUPLICATE, sameDestinations, similarity } from '../core/fingerprint.ts';
import { KINDS, type Report } from '../core/types.ts';
import type { LabelRecord, ModeratorLabel, WorkspaceKey } from '../store/types.ts';
import type { Guard } from './guard.ts';
import { createRecent } from './recent.ts';

/** Labels set by another process are seen after this time; those set here, at once. */
const FRESH_MS = 5_000;

export interface Labels {
  find(workspace: WorkspaceKey, fingerprint: string): Promise<ModeratorLabel | undefined>;
  /** Undefined while the store is away. */
  read(workspace: WorkspaceKey): Promise<readonly LabelRecord[] | undefined>;
}

export function createLabels(guard: Guard, clock: () => number): Labels {
  const known = createRecent<readonly LabelRecord[]>({ most: 1_000, life: FRESH_MS }, clock);

  async function read(workspace: WorkspaceKey): Promise<readonly LabelRecord[] | undefined> {
    const records = await guard.attempt('labels', (store) => store.labels(workspace), undefined);
    if (records !== undefined) known.set(workspace, records);
    return records;
  }

  return {
    read,
    async find(workspace, fingerprint) {
      const records = known.get(workspace) ?? (await read(workspace)) ?? known.last(workspace) ?? [];
      return nearestLabel(records, fingerprint);
    },
  };
}

/**
 * The label of the most similar labelled text, of equals the latest. A text that sends its reader elsewhere than the labelled
 * one is never silenced by it: copies of genuine notices differ in just that.
 */
function nearestLabel(records: readonly LabelRecord[], fingerprint: string): ModeratorLabel | undefined {
  let nearest: LabelRecord | undefined;
  let best = NEAR_DUPLICATE;
  for (const record of records) {
    const alike = similarity(record.fingerprint, fingerprint);
    if (alike < best || (alike === best && nearest !== undefined && nearest.at > record.at)) continue;
    if (record.label !== 'scam' && !sameDestinations(record.fingerprint, fingerprint)) continue;
    nearest = record;
    best = alike;
  }
  return nearest?.label;
}

/** The report of a text that moderators know as a scam. */
export function asKnownScam(report: Report): Report {
  const kind = KINDS[report.kind].side === 'scam' ? report.kind : 'other-scam';
  return { ...report, verdict: 'scam', unsure: undefined, kind };
}
