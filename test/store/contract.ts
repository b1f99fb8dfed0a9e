/** What every store must do. Run by sqlite.test.ts and postgres.test.ts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { AlertSettings, CheckRecord, FingerprintIndex, Store } from '../../src/store/types.ts';

export interface StorePlace {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
}

/** Stands in for the real index: fingerprints of these tests are lists of words, alike when half of them are shared. */
export const wordIndex: FingerprintIndex = {
  similarity(a, b) {
    const left = new Set(a.split(' '));
    const right = new Set(b.split(' '));
    return left.intersection(right).size / left.union(right).size;
  },
  bands: (fingerprint) => fingerprint.split(' '),
  threshold: 0.5,
};

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 1);

let serial = 0;

function check(change: Partial<CheckRecord> = {}): CheckRecord {
  return {
    id: `check-${serial++}`,
    at: NOW,
    platform: 'discord',
    workspace: 'discord:1',
    channel: 'c1',
    mode: 'asked',
    verdict: 'scam',
    kind: 'piggyback-deletion-fee',
    notices: ['2024-kumon'],
    fingerprint: undefined,
    counted: true,
    modelVersion: 'm1',
    ...change,
  };
}

/** `fresh` names an empty database that nobody has opened. */
export function storeContract(name: string, place: () => StorePlace, fresh: () => Promise<StorePlace>): void {
  describe(name, () => {
    let store: Store;

    beforeAll(async () => {
      store = openStore({ ...place(), index: wordIndex });
      await store.ping();
    });
    afterAll(() => store.close());

    test('settings: defaults, saved, replaced', async () => {
      expect(await store.alertSettings('discord:new')).toEqual({
        channels: [],
        exemptRoles: [],
        ignoreBots: true,
        modChannel: undefined,
        subscribeDigest: false,
      });
      const first: AlertSettings = {
        channels: [
          { channel: 'a', mode: 'reply', threshold: 'scam' },
          { channel: 'b', mode: 'log', threshold: 'suspicious' },
        ],
        exemptRoles: ['r1', "r'2"],
        ignoreBots: false,
        modChannel: 'm',
        subscribeDigest: true,
      };
      await store.saveAlertSettings('discord:s', first, NOW);
      expect(await store.alertSettings('discord:s')).toEqual(first);
      const second = { ...first, channels: [], modChannel: undefined, ignoreBots: true };
      await store.saveAlertSettings('discord:s', second, NOW);
      expect(await store.alertSettings('discord:s')).toEqual(second);
    });

    test('digest subscribers: of this platform, with a mods’ channel', async () => {
      const subscribed = { channels: [], exemptRoles: [], ignoreBots: true, modChannel: 'm', subscribeDigest: true };
      await store.saveAlertSettings('slack:yes', subscribed, NOW);
      await store.saveAlertSettings('slack:nowhere', { ...subscribed, modChannel: undefined }, NOW);
      await store.saveAlertSettings('slack:no', { ...subscribed, subscribeDigest: false }, NOW);
      expect(await store.digestSubscribers('slack')).toEqual([{ workspace: 'slack:yes', modChannel: 'm' }]);
    });

    test('a check comes back as it was recorded', async () => {
      const full = check({ fingerprint: 'whole check' });
      const sparse = check({ workspace: undefined, channel: undefined, mode: undefined, counted: false, notices: [] });
      await store.recordCheck(full, 0);
      await store.recordCheck(sparse, 0);
      expect(await store.findCheck(full.id)).toEqual(full);
      expect(await store.findCheck(sparse.id)).toEqual(sparse);
      expect(await store.findCheck('nothing')).toBeUndefined();
    });

    test('campaigns: near-duplicates are counted together, within the time, without repeats', async () => {
      const text = 'pay fee delete data';
      const one = await store.recordCheck(check({ fingerprint: text, at: NOW - 3 * DAY }), NOW - 10 * DAY);
      expect(one?.count).toBe(1);
      const two = await store.recordCheck(
        check({ fingerprint: 'pay fee delete now', workspace: 'slack:2' }),
        NOW - 7 * DAY,
      );
      expect(two).toEqual({ id: one?.id, count: 2 });
      const other = await store.recordCheck(check({ fingerprint: 'lunch at twelve pay' }), NOW - 7 * DAY);
      expect(other?.count).toBe(1);
      const repeat = await store.recordCheck(check({ fingerprint: text, counted: false }), NOW - 7 * DAY);
      expect(repeat?.count).toBe(2);
      const later = await store.recordCheck(check({ fingerprint: text }), NOW - DAY);
      expect(later?.count).toBe(2);
      expect(await store.recordCheck(check(), 0)).toBeUndefined();
    });

    test('labels: set, replaced, taken back, in one workspace only', async () => {
      const label = {
        workspace: 'discord:l',
        checkId: 'k',
        fingerprint: 'a b',
        label: 'scam',
        by: 'h',
        at: NOW,
      } as const;
      await store.setLabel(label);
      expect(await store.labels('discord:l')).toEqual([label]);
      expect(await store.labels('discord:other')).toEqual([]);
      await store.setLabel({ ...label, label: 'ignore' });
      expect(await store.labels('discord:l')).toEqual([{ ...label, label: 'ignore' }]);
      expect(await store.removeLabel('discord:other', 'k')).toBe(false);
      expect(await store.removeLabel('discord:l', 'k')).toBe(true);
      expect(await store.removeLabel('discord:l', 'k')).toBe(false);
      expect(await store.labels('discord:l')).toEqual([]);
    });

    test('one claim of an event wins', async () => {
      const claims = await Promise.all(Array.from({ length: 10 }, () => store.claimEvent('slack:Ev1', NOW)));
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await store.claimEvent('slack:Ev2', NOW)).toBe(true);
    });

    test('digests: once each, since a time', async () => {
      const digest = { id: 'd1', at: NOW, count: 12, verdict: 'scam', kind: 'phishing' } as const;
      await store.recordDigest(digest);
      await store.recordDigest({ ...digest, count: 99 });
      expect(await store.digestsSince(NOW)).toEqual([digest]);
      expect(await store.digestsSince(NOW + 1)).toEqual([]);
    });

    test('languages: set, changed, kept alive while used', async () => {
      expect(await store.language('p', NOW)).toBeUndefined();
      await store.setLanguage('p', 'ja-easy', NOW);
      await store.setLanguage('p', 'en', NOW);
      expect(await store.language('p', NOW + 40 * DAY)).toBe('en');
      await store.purge({ before: NOW + 20 * DAY, eventsBefore: 0 });
      expect(await store.language('p', NOW + 40 * DAY)).toBe('en');
      await store.purge({ before: NOW + 60 * DAY, eventsBefore: 0 });
      expect(await store.language('p', NOW + 60 * DAY)).toBeUndefined();
    });

    test('purge removes what is older, and campaigns that nothing belongs to any more', async () => {
      const at = NOW + 100 * DAY;
      const old = check({ fingerprint: 'purged words only', at });
      const young = check({ fingerprint: 'kept other words', at: at + DAY });
      await store.recordCheck(old, 0);
      await store.recordCheck(young, 0);
      await store.setLabel({ workspace: 'discord:p', checkId: 'p', fingerprint: 'x', label: 'scam', by: 'h', at });
      await store.recordDisagreement(old.id, at);
      await store.claimEvent('purged', at);
      const gone = await store.purge({ before: at + 1, eventsBefore: at + 1 });
      expect(gone.checks).toBeGreaterThan(0);
      expect(gone.campaigns).toBeGreaterThan(0);
      expect(gone.disagreements).toBe(1);
      expect(await store.findCheck(old.id)).toBeUndefined();
      expect(await store.findCheck(young.id)).toEqual(young);
      expect(await store.labels('discord:p')).toEqual([]);
      expect(await store.claimEvent('purged', at)).toBe(true);
      const again = await store.recordCheck(check({ fingerprint: 'kept other words', at: at + DAY }), 0);
      expect(again?.count).toBe(2);
    });

    test('export gives all of a workspace, erase leaves nothing of it and all of the others', async () => {
      const own = check({ workspace: 'discord:e', fingerprint: 'erase me please' });
      const others = check({ workspace: 'discord:f', fingerprint: 'stay where you are' });
      await store.recordCheck(own, 0);
      await store.recordCheck(others, 0);
      const label = {
        workspace: 'discord:e',
        checkId: own.id,
        fingerprint: 'erase me please',
        label: 'scam',
        by: 'h',
        at: NOW,
      } as const;
      await store.setLabel(label);
      await store.setLabel({ ...label, workspace: 'discord:f', checkId: others.id });
      await store.recordDisagreement(own.id, NOW);
      const settings: AlertSettings = {
        channels: [{ channel: 'a', mode: 'mods', threshold: 'scam' }],
        exemptRoles: [],
        ignoreBots: true,
        modChannel: 'm',
        subscribeDigest: false,
      };
      await store.saveAlertSettings('discord:e', settings, NOW);
      const exported = await store.exportWorkspace('discord:e');
      expect(exported).toEqual({
        workspace: 'discord:e',
        settings,
        checks: [own],
        labels: [label],
        disagreements: [{ checkId: own.id, at: NOW }],
      });
      expect(await store.eraseWorkspace('discord:e')).toEqual({
        disagreements: 1,
        checks: 1,
        labels: 1,
        channels: 1,
        workspaces: 1,
        campaigns: 1,
      });
      const empty = await store.exportWorkspace('discord:e');
      expect([empty.checks, empty.labels, empty.disagreements, empty.settings.channels]).toEqual([[], [], [], []]);
      expect(await store.findCheck(others.id)).toEqual(others);
      expect(await store.labels('discord:f')).toHaveLength(1);
    });

    test('what the store is given never reaches the SQL as code', async () => {
      const odd = `'; drop table checks; -- "\\ \u3042`;
      const record = check({ workspace: `discord:${odd}`, channel: odd, fingerprint: odd });
      await store.recordCheck(record, 0);
      expect(await store.findCheck(record.id)).toEqual(record);
    });

    test('two processes start at once on an empty database and claim 40 events: each once', async () => {
      const empty = await fresh();
      const outputs = await Promise.all([1, 2].map(() => worker(empty, 'claim').lines()));
      const claimed = outputs.flat();
      expect(claimed.sort()).toEqual(Array.from({ length: 40 }, (_, i) => `event-${String(i).padStart(2, '0')}`));
    });

    test('kill -9 during 200 writes: the store opens, every acknowledged write is there', async () => {
      for (const after of [1, 30, 110]) {
        const victim = worker(place(), 'write');
        const acknowledged: string[] = [];
        for await (const line of victim.output) {
          acknowledged.push(line);
          if (acknowledged.length === after) victim.child.kill('SIGKILL');
        }
        expect(acknowledged.length).toBeGreaterThanOrEqual(after);
        expect(acknowledged.length).toBeLessThan(200);
        const reopened = openStore({ ...place(), index: wordIndex });
        try {
          await reopened.ping();
          for (const id of acknowledged) expect(await reopened.findCheck(id)).toBeDefined();
        } finally {
          await reopened.close();
        }
      }
    });
  });
}

function worker({ dataDir, databaseUrl }: StorePlace, task: 'claim' | 'write') {
  const script = fileURLToPath(new URL('./worker.ts', import.meta.url));
  const child = spawn(process.execPath, [script, task, dataDir, databaseUrl ?? ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const output = createInterface(child.stdout);
  return {
    child,
    output,
    async lines(): Promise<string[]> {
      const lines: string[] = [];
      output.on('line', (line) => lines.push(line));
      const [code] = await once(child, 'close');
      expect(code).toBe(0);
      return lines;
    },
  };
}
