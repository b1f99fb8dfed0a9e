/** The queries, the same for SQLite and PostgreSQL. */
import { type Kysely, sql } from 'kysely';
import type { Kind, ReplyLanguage, Verdict } from '../core/types.ts';
import { countCampaign, joinCampaign, removeEmptyCampaigns } from './campaigns.ts';
import { checkOf, checkRow, labelOf, removed } from './rows.ts';
import type { Tables } from './schema.ts';
import {
  type AlertMode,
  type AlertSettings,
  type AlertThreshold,
  type FingerprintIndex,
  NO_ALERTS,
  type Store,
  type WorkspaceKey,
} from './types.ts';

export interface StoreParts {
  readonly kind: Store['kind'];
  readonly index: FingerprintIndex;
  readonly connect: () => Promise<Kysely<Tables>>;
  readonly disconnect: () => Promise<void>;
}

/** A preference in use is renewed at most once in this time, so that it does not expire. */
const RENEW_AFTER = 30 * 24 * 3_600_000;

export function createStore({ kind, index, connect, disconnect }: StoreParts): Store {
  return {
    kind,

    async alertSettings(workspace) {
      return readSettings(await connect(), workspace);
    },

    async saveAlertSettings(workspace, settings, at) {
      const db = await connect();
      const row = {
        id: workspace,
        exempt_roles: JSON.stringify(settings.exemptRoles),
        ignore_bots: settings.ignoreBots ? 1 : 0,
        mod_channel: settings.modChannel ?? null,
        subscribe_digest: settings.subscribeDigest ? 1 : 0,
        updated_at: at,
      };
      await db.transaction().execute(async (step) => {
        await step
          .insertInto('workspaces')
          .values(row)
          .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
          .execute();
        await step.deleteFrom('channels').where('workspace', '=', workspace).execute();
        if (settings.channels.length === 0) return;
        await step
          .insertInto('channels')
          .values(settings.channels.map((channel) => ({ workspace, ...channel })))
          .execute();
      });
    },

    async digestSubscribers(platform) {
      const db = await connect();
      const rows = await db
        .selectFrom('workspaces')
        .select(['id', 'mod_channel'])
        .where('subscribe_digest', '=', 1)
        .where('mod_channel', 'is not', null)
        .where('id', 'like', `${platform}:%`)
        .orderBy('id')
        .execute();
      return rows.map((row) => ({ workspace: row.id, modChannel: row.mod_channel! }));
    },

    async recordCheck(check, since) {
      const db = await connect();
      return db.transaction().execute(async (step) => {
        const campaigns =
          check.fingerprint === undefined ? [] : await joinCampaign(step, index, check, check.fingerprint, since);
        await step.insertInto('checks').values(checkRow(check, campaigns[0])).execute();
        return campaigns.length === 0 ? undefined : countCampaign(step, campaigns, since);
      });
    },

    async findCheck(id) {
      const db = await connect();
      const row = await db.selectFrom('checks').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : checkOf(row);
    },

    async labels(workspace) {
      const db = await connect();
      const rows = await db
        .selectFrom('labels')
        .selectAll()
        .where('workspace', '=', workspace)
        .orderBy('at')
        .orderBy('check_id')
        .execute();
      return rows.map(labelOf);
    },

    async setLabel({ workspace, checkId, fingerprint, label, by, at }) {
      const db = await connect();
      const row = { workspace, check_id: checkId, fingerprint, label, by_hash: by, at };
      await db
        .insertInto('labels')
        .values(row)
        .onConflict((conflict) => conflict.columns(['workspace', 'check_id']).doUpdateSet(row))
        .execute();
    },

    async removeLabel(workspace, checkId) {
      const db = await connect();
      const { numDeletedRows } = await db
        .deleteFrom('labels')
        .where('workspace', '=', workspace)
        .where('check_id', '=', checkId)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    async recordDisagreement(checkId, at) {
      const db = await connect();
      await db
        .insertInto('disagreements')
        .values({ check_id: checkId, at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async claimEvent(id, at) {
      const db = await connect();
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('events')
        .values({ id, at })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    },

    async recordDigest(digest) {
      const db = await connect();
      await db
        .insertInto('digests')
        .values(digest)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async digestsSince(since) {
      const db = await connect();
      const rows = await db.selectFrom('digests').selectAll().where('at', '>=', since).orderBy('at').execute();
      return rows.map((row) => ({ ...row, verdict: row.verdict as Verdict, kind: row.kind as Kind }));
    },

    async language(person, at) {
      const db = await connect();
      const row = await db.selectFrom('languages').selectAll().where('person', '=', person).executeTakeFirst();
      if (row === undefined) return undefined;
      if (row.at < at - RENEW_AFTER)
        await db.updateTable('languages').set({ at }).where('person', '=', person).execute();
      return row.language as ReplyLanguage;
    },

    async setLanguage(person, language, at) {
      const db = await connect();
      const row = { person, language, at };
      await db
        .insertInto('languages')
        .values(row)
        .onConflict((conflict) => conflict.column('person').doUpdateSet(row))
        .execute();
    },

    async purge({ before, eventsBefore }) {
      const db = await connect();
      return db.transaction().execute(async (step) => ({
        checks: await removed(step.deleteFrom('checks').where('at', '<', before).executeTakeFirst()),
        labels: await removed(step.deleteFrom('labels').where('at', '<', before).executeTakeFirst()),
        disagreements: await removed(step.deleteFrom('disagreements').where('at', '<', before).executeTakeFirst()),
        digests: await removed(step.deleteFrom('digests').where('at', '<', before).executeTakeFirst()),
        languages: await removed(step.deleteFrom('languages').where('at', '<', before).executeTakeFirst()),
        events: await removed(step.deleteFrom('events').where('at', '<', eventsBefore).executeTakeFirst()),
        campaigns: await removeEmptyCampaigns(step),
      }));
    },

    async exportWorkspace(workspace) {
      const db = await connect();
      const checks = await db
        .selectFrom('checks')
        .selectAll()
        .where('workspace', '=', workspace)
        .orderBy('at')
        .execute();
      const labels = await db
        .selectFrom('labels')
        .selectAll()
        .where('workspace', '=', workspace)
        .orderBy('at')
        .execute();
      const disagreements = await db
        .selectFrom('disagreements')
        .innerJoin('checks', 'checks.id', 'disagreements.check_id')
        .select(['disagreements.check_id', 'disagreements.at'])
        .where('checks.workspace', '=', workspace)
        .orderBy('disagreements.at')
        .execute();
      return {
        workspace,
        settings: await readSettings(db, workspace),
        checks: checks.map(checkOf),
        labels: labels.map(labelOf),
        disagreements: disagreements.map((row) => ({ checkId: row.check_id, at: row.at })),
      };
    },

    async eraseWorkspace(workspace) {
      const db = await connect();
      return db.transaction().execute(async (step) => {
        const own = step.selectFrom('checks').select('id').where('workspace', '=', workspace);
        return {
          disagreements: await removed(
            step.deleteFrom('disagreements').where('check_id', 'in', own).executeTakeFirst(),
          ),
          checks: await removed(step.deleteFrom('checks').where('workspace', '=', workspace).executeTakeFirst()),
          labels: await removed(step.deleteFrom('labels').where('workspace', '=', workspace).executeTakeFirst()),
          channels: await removed(step.deleteFrom('channels').where('workspace', '=', workspace).executeTakeFirst()),
          workspaces: await removed(step.deleteFrom('workspaces').where('id', '=', workspace).executeTakeFirst()),
          campaigns: await removeEmptyCampaigns(step),
        };
      });
    },

    async ping() {
      await sql`select 1`.execute(await connect());
    },

    close: disconnect,
  };
}

async function readSettings(db: Kysely<Tables>, workspace: WorkspaceKey): Promise<AlertSettings> {
  const row = await db.selectFrom('workspaces').selectAll().where('id', '=', workspace).executeTakeFirst();
  if (row === undefined) return NO_ALERTS;
  const channels = await db
    .selectFrom('channels')
    .selectAll()
    .where('workspace', '=', workspace)
    .orderBy('channel')
    .execute();
  return {
    channels: channels.map(({ channel, mode, threshold }) => ({
      channel,
      mode: mode as AlertMode,
      threshold: threshold as AlertThreshold,
    })),
    exemptRoles: JSON.parse(row.exempt_roles),
    ignoreBots: row.ignore_bots === 1,
    modChannel: row.mod_channel ?? undefined,
    subscribeDigest: row.subscribe_digest === 1,
  };
}
