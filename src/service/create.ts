import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { alike } from '../core/fingerprint.ts';
import { isFlagged, type Message, type Report } from '../core/types.ts';
import type {
  Digest,
  Donations,
  FeedbackResult,
  Judgement,
  Origin,
  Service,
  ServiceLog,
  ServiceMetrics,
} from '../service.ts';
import type { Campaign, CheckRecord, LabelRecord, Store, WorkspaceKey } from '../store/types.ts';
import { createGuard } from './guard.ts';
import { deriveKeys } from './keys.ts';
import { asKnownScam, createLabels } from './labels.ts';
import { createRecent } from './recent.ts';
import { createSettings, workspaceKey } from './settings.ts';

export interface ServiceParts {
  readonly check: (message: Message) => Report;
  /** Without a store everything is judged and nothing remembered. */
  readonly store: Store | undefined;
  readonly secretKey: string;
  /** Milliseconds, as of Date.now. */
  readonly clock: () => number;
  readonly log: ServiceLog;
  readonly metrics: ServiceMetrics;
  readonly donations: Donations | undefined;
}

const DAY = 86_400_000;
/** 「過去7日間に…回」; also how long a claimed event and a posted digest are remembered (see purge.ts). */
const CAMPAIGN_DAYS = 7;
/** Moderators hear of a text once this many checks of it were counted. */
const DIGEST_COUNT = 5;
/** The same person bringing the same text again within this time is no further arrival. */
const REPEAT = { most: 20_000, life: DAY };
const TEXTS_PER_PERSON = 8;
/** A text of this many characters takes some hundredths of a second, the longest ones some tenths. */
const LONG_TEXT = 5_000;
const CHECK_ID = /^[\w-]{22}$/;

export function createService(parts: ServiceParts): Service {
  const { check, clock, metrics } = parts;
  const keys = deriveKeys(parts.secretKey);
  const guard = createGuard(parts);
  const labels = createLabels(guard, clock);
  const repeats = createRecent<readonly string[]>(REPEAT, clock);
  const unrecorded = createRecent<CheckRecord>({ most: 2_000, life: DAY }, clock);
  const claimed = createRecent<true>({ most: 50_000, life: CAMPAIGN_DAYS * DAY }, clock);

  let turn: Promise<void> = Promise.resolve();

  /** Long texts take turns with everything else: Discord and Slack wait three seconds for an answer to a command, whoever sends what. */
  function turnOf({ parts: texts }: Message): Promise<void> | undefined {
    if (texts.reduce((sum, { text }) => sum + text.length, 0) < LONG_TEXT) return undefined;
    turn = turn.then(() => setImmediate());
    return turn;
  }

  /** Whether this contributor brought nearly the same text lately; remembers it. */
  function isRepeat(contributor: string, fingerprint: string): boolean {
    const key = keys.hash('contributor', contributor);
    const before = repeats.get(key) ?? [];
    if (before.some((known) => alike(known, fingerprint))) return true;
    repeats.set(key, [...before, fingerprint].slice(-TEXTS_PER_PERSON));
    return false;
  }

  async function record(checked: CheckRecord): Promise<Campaign | undefined> {
    const since = checked.at - CAMPAIGN_DAYS * DAY;
    const recorded = await guard.attempt(
      'check',
      async (store) => ({ campaign: await store.recordCheck(checked, since) }),
      undefined,
    );
    if (recorded === undefined) unrecorded.set(checked.id, checked);
    return recorded?.campaign;
  }

  async function claimEvent(id: string): Promise<boolean> {
    if (claimed.get(id)) return false;
    claimed.set(id, true);
    return guard.attempt('event', (store) => store.claimEvent(id, clock()), true);
  }

  /** One digest for a campaign while its claim is remembered. */
  async function raiseDigest({ id, count }: Campaign, { at, verdict, kind }: CheckRecord): Promise<void> {
    if (count < DIGEST_COUNT || !isFlagged(verdict) || !(await claimEvent(`campaign ${id}`))) return;
    await guard.attempt(
      'digest',
      (store) => store.recordDigest({ id: `${id} ${at}`, at, count, verdict, kind }),
      undefined,
    );
  }

  return {
    ...createSettings(guard, keys, clock),

    async judge(message, origin): Promise<Judgement> {
      await turnOf(message);
      const started = performance.now();
      const judged = check(message);
      const fingerprint = keys.fingerprint(judged.text.slice(judged.judged.start, judged.judged.end));
      const workspace = keyOf(origin);
      const labelled = workspace && fingerprint ? await labels.find(workspace, fingerprint) : undefined;
      const report = labelled === 'scam' ? asKnownScam(judged) : judged;
      const checkId = randomBytes(16).toString('base64url');
      const campaign = await remember(report, { checkId, origin, workspace, fingerprint });
      metrics.checked(origin.platform, report.verdict, report.mode, (performance.now() - started) / 1000);
      return {
        report,
        checkId,
        campaign:
          campaign !== undefined && campaign.count > 1 ? { count: campaign.count, days: CAMPAIGN_DAYS } : undefined,
        labelled,
        fingerprint,
      };
    },

    async feedback(checkId, workspace, label, by, { keep } = { keep: false }): Promise<FeedbackResult> {
      const key = workspaceKey(workspace);
      const found = await guard.attempt(
        'feedback',
        async (store) => ({ check: await store.findCheck(checkId) }),
        undefined,
      );
      if (found === undefined) return { done: 'away' };
      const { fingerprint, workspace: home } = found.check ?? unrecorded.get(checkId) ?? {};
      if (fingerprint === undefined || home !== key) return { done: 'unknown-check' };
      const before = await labels.read(key);
      if (before === undefined) return { done: 'away' };
      const takeBack = !keep && before.some((record) => record.checkId === checkId && record.label === label);
      const record: LabelRecord = {
        workspace: key,
        checkId,
        fingerprint,
        label,
        by: keys.hash('moderator', `${workspace.platform}:${by}`),
        at: clock(),
      };
      const done = await guard.attempt(
        'feedback',
        (store) => (takeBack ? store.removeLabel(key, checkId) : store.setLabel(record)).then(() => true),
        false,
      );
      if (!done) return { done: 'away' };
      metrics.feedback(label);
      await labels.read(key);
      return {
        done: takeBack ? 'taken-back' : 'set',
        labelled: await labels.find(key, fingerprint),
        dismissed: takeBack || label === 'scam' ? undefined : fingerprint,
      };
    },

    async userDisagrees(checkId) {
      if (!CHECK_ID.test(checkId)) return;
      const known = await guard.attempt('feedback', (store) => store.findCheck(checkId), undefined);
      if (known === undefined) return;
      metrics.feedback('disagrees');
      await guard.attempt('feedback', (store) => store.recordDisagreement(checkId, clock()), undefined);
    },

    claimEvent,

    async takeDigests(platform) {
      const since = clock() - DAY;
      const raised = await guard.attempt('digest', (store) => store.digestsSince(since), []);
      if (raised.length === 0) return [];
      const subscribers = await guard.attempt('digest', (store) => store.digestSubscribers(platform), []);
      const taken: Digest[] = [];
      for (const { workspace, modChannel } of subscribers) {
        for (const { id, count, verdict, kind } of raised) {
          if (!(await claimEvent(`digest ${id} ${workspace}`))) continue;
          taken.push({
            workspace: workspace.slice(platform.length + 1),
            modChannel,
            count,
            days: CAMPAIGN_DAYS,
            verdict,
            kind,
          });
        }
      }
      return taken;
    },

    donations: parts.donations,

    async ready() {
      await guard.attempt(undefined, (store) => store.ping(), undefined);
      return { store: guard.state() };
    },

    close: guard.close,
  };

  interface Judged {
    readonly checkId: string;
    readonly origin: Origin;
    readonly workspace: WorkspaceKey | undefined;
    readonly fingerprint: string | undefined;
  }

  /** Records the check. Of watched channels only what looks like a scam leaves a trace: people there did not ask to be recorded. */
  async function remember(
    report: Report,
    { checkId, origin, workspace, fingerprint }: Judged,
  ): Promise<Campaign | undefined> {
    if (report.mode === 'watched' && !isFlagged(report.verdict)) return undefined;
    const { platform, channel, contributor } = origin;
    const repeat =
      fingerprint !== undefined && contributor !== undefined && isRepeat(`${platform}:${contributor}`, fingerprint);
    const checked: CheckRecord = {
      id: checkId,
      at: clock(),
      platform,
      workspace,
      channel,
      mode: report.mode,
      verdict: report.verdict,
      kind: report.kind,
      notices: report.notices.map(({ id }) => id),
      fingerprint,
      counted: !repeat,
      modelVersion: report.modelVersion,
    };
    const campaign = await record(checked);
    if (campaign !== undefined && !repeat) await raiseDigest(campaign, checked);
    return campaign;
  }
}

function keyOf({ platform, workspace }: Origin): WorkspaceKey | undefined {
  return workspace === undefined ? undefined : workspaceKey({ platform, id: workspace });
}
