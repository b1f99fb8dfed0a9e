/** Between the tables' rows and the records that the rest of the program knows. */
import type { Selectable } from 'kysely';
import type { Kind, Verdict } from '../core/types.ts';
import type { Tables } from './schema.ts';
import type { CheckRecord, LabelRecord, ModeratorLabel } from './types.ts';

/** How many rows a deletion took. */
export async function removed(result: Promise<{ readonly numDeletedRows: bigint }>): Promise<number> {
  return Number((await result).numDeletedRows);
}

export function checkRow(check: CheckRecord, campaign: string | undefined): Tables['checks'] {
  return {
    id: check.id,
    at: check.at,
    platform: check.platform,
    workspace: check.workspace ?? null,
    channel: check.channel ?? null,
    mode: check.mode ?? null,
    verdict: check.verdict,
    kind: check.kind,
    notices: JSON.stringify(check.notices),
    fingerprint: check.fingerprint ?? null,
    campaign: campaign ?? null,
    counted: check.counted ? 1 : 0,
    model_version: check.modelVersion,
  };
}

export function checkOf(row: Selectable<Tables['checks']>): CheckRecord {
  return {
    id: row.id,
    at: row.at,
    platform: row.platform,
    workspace: row.workspace ?? undefined,
    channel: row.channel ?? undefined,
    mode: (row.mode as CheckRecord['mode'] | null) ?? undefined,
    verdict: row.verdict as Verdict,
    kind: row.kind as Kind,
    notices: JSON.parse(row.notices),
    fingerprint: row.fingerprint ?? undefined,
    counted: row.counted === 1,
    modelVersion: row.model_version,
  };
}

export function labelOf(row: Selectable<Tables['labels']>): LabelRecord {
  return {
    workspace: row.workspace,
    checkId: row.check_id,
    fingerprint: row.fingerprint,
    label: row.label as ModeratorLabel,
    by: row.by_hash,
    at: row.at,
  };
}
