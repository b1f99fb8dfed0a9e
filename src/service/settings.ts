/** Alert settings of workspaces and languages of people, cached so that they hold while the store is away. */
import type { ReplyLanguage } from '../core/types.ts';
import type { AlertChange, Person, Service, Workspace } from '../service.ts';
import { type AlertSettings, NO_ALERTS, type WorkspaceKey } from '../store/types.ts';
import type { Guard } from './guard.ts';
import type { Keys } from './keys.ts';
import { createRecent } from './recent.ts';

const FRESH_MS = 5_000;
const LANGUAGE_FRESH_MS = 60_000;

export function workspaceKey({ platform, id }: Workspace): WorkspaceKey {
  return `${platform}:${id}`;
}

export function createSettings(
  guard: Guard,
  keys: Keys,
  clock: () => number,
): Pick<Service, 'alertSettings' | 'setAlert' | 'language' | 'setLanguage'> {
  const alerts = createRecent<AlertSettings>({ most: 5_000, life: FRESH_MS }, clock);
  const languages = createRecent<ReplyLanguage | 'unset'>({ most: 10_000, life: LANGUAGE_FRESH_MS }, clock);
  const turns = new Map<WorkspaceKey, Promise<void>>();
  const hash = ({ platform, id }: Person) => keys.hash('person', `${platform}:${id}`);

  async function read(key: WorkspaceKey): Promise<AlertSettings | undefined> {
    const settings = await guard.attempt('settings', (store) => store.alertSettings(key), undefined);
    if (settings !== undefined) alerts.set(key, settings);
    return settings;
  }

  /** Two changes at once would each be made to what was before both: one after the other, for each workspace. */
  function inTurn<Result>(key: WorkspaceKey, work: (key: WorkspaceKey) => Promise<Result>): Promise<Result> {
    const result = (turns.get(key) ?? Promise.resolve()).then(() => work(key));
    const done = result.then(
      () => undefined,
      () => undefined,
    );
    turns.set(key, done);
    void done.then(() => turns.get(key) === done && turns.delete(key));
    return result;
  }

  async function save(key: WorkspaceKey, change: AlertChange): ReturnType<Service['setAlert']> {
    const before = await read(key);
    if (before === undefined) return { saved: false, settings: alerts.last(key) ?? NO_ALERTS };
    const settings = changed(before, change);
    const saved = await guard.attempt(
      'settings',
      (store) => store.saveAlertSettings(key, settings, clock()).then(() => true),
      false,
    );
    if (saved) alerts.set(key, settings);
    return { saved, settings: saved ? settings : before };
  }

  return {
    async alertSettings(workspace) {
      const key = workspaceKey(workspace);
      return alerts.get(key) ?? (await read(key)) ?? alerts.last(key) ?? NO_ALERTS;
    },

    setAlert: (workspace, change) => inTurn(workspaceKey(workspace), (key) => save(key, change)),

    async language(person) {
      const key = hash(person);
      const cached = languages.get(key);
      if (cached !== undefined) return cached === 'unset' ? undefined : cached;
      const read = await guard.attempt(
        'language',
        async (store) => (await store.language(key, clock())) ?? 'unset',
        languages.last(key),
      );
      if (read === undefined) return undefined;
      languages.set(key, read);
      return read === 'unset' ? undefined : read;
    },

    async setLanguage(person, language) {
      const key = hash(person);
      languages.set(key, language);
      await guard.attempt('language', (store) => store.setLanguage(key, language, clock()), undefined);
    },
  };
}

function changed(before: AlertSettings, change: AlertChange): AlertSettings {
  return {
    channels: change.channel === undefined ? before.channels : changedChannels(before, change.channel, change),
    exemptRoles: change.exemptRoles === undefined ? before.exemptRoles : [...new Set(change.exemptRoles)],
    ignoreBots: change.ignoreBots ?? before.ignoreBots,
    modChannel: change.modChannel === undefined ? before.modChannel : (change.modChannel ?? undefined),
    subscribeDigest: change.subscribeDigest ?? before.subscribeDigest,
  };
}

function changedChannels(before: AlertSettings, channel: string, change: AlertChange): AlertSettings['channels'] {
  const current = before.channels.find((candidate) => candidate.channel === channel);
  const others = before.channels.filter((candidate) => candidate.channel !== channel);
  const mode = change.mode ?? current?.mode ?? 'off';
  if (mode === 'off') return others;
  return [...others, { channel, mode, threshold: change.threshold ?? current?.threshold ?? 'scam' }];
}
