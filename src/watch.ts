/**
 * What the bots share when they watch channels: whether a message needs judging, whether an alert is due, and that one text in
 * many channels raises one alert. Everything is in memory, bounded, and holds hashes instead of texts.
 */
import { hash } from 'node:crypto';
import type { Judgement } from './service.ts';
import type { AlertSettings, ChannelAlert } from './store/types.ts';

export interface WatchedMessage {
  readonly workspace: string;
  readonly channel: string;
  readonly id: string;
  readonly person: string;
  /** All that will be judged: parts joined, without embeds that the platform adds by itself. */
  readonly text: string;
}

/** `unchanged`: already judged with this text (a link preview was added, a message was pinned …). `limited`: too many at once. */
export type WatchStep = 'judge' | 'unchanged' | 'limited';

/**
 * Alerts on nearly the same text. `handle` is the adapter's own: put there what it needs to update the alert it posted, then
 * look at `count` again, because messages that came while it was being posted stayed quiet.
 */
export interface AlertGroup<Handle> {
  /** Messages that carry the text now. */
  readonly count: number;
  readonly channels: readonly string[];
  handle: Handle | undefined;
}

export interface Raised<Handle> {
  /** `post` a new alert, `update` the one behind `group.handle` with the new count, or stay `quiet`. */
  readonly act: 'post' | 'update' | 'quiet';
  readonly group: AlertGroup<Handle>;
}

export interface Watch<Handle> {
  take(message: WatchedMessage): WatchStep;
  /**
   * Call when an alert is due for a message that `take` said to judge. `readers`: the channel whose people read the alert, where it
   * is a reply to them; what was posted in one channel warns nobody in another.
   */
  raise(message: WatchedMessage, fingerprint: string | undefined, readers?: string): Raised<Handle>;
  /** Call when the alert could not be posted, or was removed: the next message with the text is told of anew. */
  failed(group: AlertGroup<Handle>): void;
  /**
   * Call when moderators called a text a false alarm, or said to ignore it: nobody looks at its alert any more, so the next message
   * that is still due (it leads elsewhere than the text they meant) is told of anew.
   */
  dismiss(workspace: string, fingerprint: string): void;
  /**
   * Call on deletion. Returns the alert that the message belonged to, with its new count (0: nothing is left of it, and the next
   * message with the text is told of anew).
   */
  forget(place: Pick<WatchedMessage, 'workspace' | 'channel' | 'id'>): AlertGroup<Handle> | undefined;
}

export interface WatchParts {
  /** Milliseconds, as of Date.now. */
  readonly clock: () => number;
  /** Whether two fingerprints belong to nearly the same text. */
  readonly alike: (a: string, b: string) => boolean;
}

const MINUTE = 60_000;
/** How long alerts on one text stay one alert. */
const GROUP_LIFE = 6 * 60 * MINUTE;
const MESSAGES_KEPT = 20_000;
const GROUPS_KEPT = 200;
const PLACES_KEPT = 5_000;
const CHANNELS_NAMED = 20;
const MEMBERS_KEPT = 1_000;
const DELETED_KEPT = 2_000;
/** Judging is cheap, flooding is not: what one person, one server may have judged, and how many alerts they may cause. */
const JUDGED = { person: { burst: 30, perMinute: 30 }, workspace: { burst: 600, perMinute: 600 } };
const ALERTS = { person: { burst: 3, perMinute: 0.5 }, workspace: { burst: 15, perMinute: 2 } };

interface Group<Handle> extends AlertGroup<Handle> {
  readonly fingerprint: string;
  readonly members: Map<string, string>;
  posted: boolean;
  at: number;
}

interface Seen<Handle> {
  readonly text: string;
  readonly group: Group<Handle> | undefined;
}

export function createWatch<Handle>({ clock, alike }: WatchParts): Watch<Handle> {
  const seen = new Map<string, Seen<Handle>>();
  const groups = new Map<string, Group<Handle>[]>();
  /** What others delete at once, often while it is being judged. */
  const deleted = new Map<string, true>();
  const judged = { person: createLimiter(JUDGED.person, clock), workspace: createLimiter(JUDGED.workspace, clock) };
  const alerts = { person: createLimiter(ALERTS.person, clock), workspace: createLimiter(ALERTS.workspace, clock) };

  function groupOf(message: WatchedMessage, fingerprint: string | undefined, readers: string): Group<Handle> {
    const now = clock();
    const place = `${message.workspace} ${readers}`;
    const alive = (groups.get(place) ?? []).filter((group) => now - group.at < GROUP_LIFE).slice(-GROUPS_KEPT);
    remember(groups, place, alive, PLACES_KEPT);
    // A short text has no fingerprint; it is then the same text only when it is equal.
    const mark = fingerprint ?? `=${textHash(message.text)}`;
    const known = alive.find((group) =>
      fingerprint === undefined ? group.fingerprint === mark : isNear(group, fingerprint),
    );
    if (known !== undefined) return known;
    const group = newGroup<Handle>(mark, now);
    alive.push(group);
    return group;
  }

  function keep(place: string, wanted: (group: Group<Handle>) => boolean): void {
    groups.set(place, (groups.get(place) ?? []).filter(wanted));
  }

  function isNear(group: Group<Handle>, fingerprint: string): boolean {
    return !group.fingerprint.startsWith('=') && alike(group.fingerprint, fingerprint);
  }

  return {
    take(message) {
      const key = keyOf(message);
      const text = textHash(message.text);
      const before = seen.get(key);
      if (before?.text === text) return 'unchanged';
      if (!judged.person(personOf(message)) || !judged.workspace(message.workspace)) return 'limited';
      remember(seen, key, { text, group: before?.group }, MESSAGES_KEPT);
      return 'judge';
    },

    raise(message, fingerprint, readers = '') {
      const key = keyOf(message);
      if (deleted.has(key)) return { act: 'quiet', group: newGroup('', 0) };
      const entry = seen.get(key) ?? { text: textHash(message.text), group: undefined };
      const group = groupOf(message, fingerprint, readers);
      if (entry.group !== group) entry.group?.members.delete(key);
      const again = group.members.has(key);
      remember(group.members, key, message.channel, MEMBERS_KEPT);
      remember(seen, key, { text: entry.text, group }, MESSAGES_KEPT);
      if (group.posted) return { act: again || group.handle === undefined ? 'quiet' : 'update', group };
      const allowed = alerts.person(personOf(message)) && alerts.workspace(message.workspace);
      if (!allowed) return { act: 'quiet', group };
      group.posted = true;
      group.at = clock();
      return { act: 'post', group };
    },

    failed(group) {
      for (const known of groups.values()) for (const one of known) if (one === group) one.posted = false;
      group.handle = undefined;
    },

    dismiss(workspace, fingerprint) {
      for (const place of groups.keys()) {
        if (!place.startsWith(`${workspace} `)) continue;
        keep(place, (group) => !isNear(group, fingerprint));
      }
    },

    forget(place) {
      const key = keyOf(place);
      const group = seen.get(key)?.group;
      seen.delete(key);
      remember(deleted, key, true, DELETED_KEPT);
      group?.members.delete(key);
      if (group?.count === 0) for (const where of groups.keys()) keep(where, (one) => one !== group);
      return group;
    },
  };
}

function newGroup<Handle>(fingerprint: string, at: number): Group<Handle> {
  const members = new Map<string, string>();
  return {
    fingerprint,
    members,
    posted: false,
    at,
    handle: undefined,
    get count() {
      return members.size;
    },
    get channels() {
      return [...new Set(members.values())].slice(0, CHANNELS_NAMED);
    },
  };
}

/** True when this may happen now. `burst` at once, refilled at `perMinute`; at most 10,000 keys are remembered. */
export function createLimiter(
  { burst, perMinute }: { readonly burst: number; readonly perMinute: number },
  clock: () => number,
): (key: string) => boolean {
  const buckets = new Map<string, { left: number; at: number }>();
  return (key) => {
    const now = clock();
    const bucket = buckets.get(key) ?? { left: burst, at: now };
    bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / MINUTE) * perMinute);
    bucket.at = now;
    remember(buckets, key, bucket, 10_000);
    if (bucket.left < 1) return false;
    bucket.left -= 1;
    return true;
  };
}

/** The setting of a channel; off where nothing was set. */
export function channelAlert(settings: AlertSettings, channel: string): ChannelAlert {
  return (
    settings.channels.find((candidate) => candidate.channel === channel) ?? { channel, mode: 'off', threshold: 'scam' }
  );
}

/** Who reads an alert on a message in `channel`: those there, or (undefined) the moderators. */
export function readersOf({ mode }: ChannelAlert, channel: string): string | undefined {
  return mode === 'reply' ? channel : undefined;
}

/** Whether a watched message deserves an alert: the moderators' word first, then the verdict against the channel's threshold. */
export function alertDue(judgement: Judgement, alert: ChannelAlert): boolean {
  if (alert.mode === 'off') return false;
  if (judgement.labelled !== undefined) return judgement.labelled === 'scam';
  const { verdict } = judgement.report;
  return verdict === 'scam' || (verdict === 'suspicious' && alert.threshold === 'suspicious');
}

function keyOf(place: Pick<WatchedMessage, 'workspace' | 'channel' | 'id'>): string {
  return `${place.workspace} ${place.channel} ${place.id}`;
}

function personOf(message: WatchedMessage): string {
  return `${message.workspace} ${message.person}`;
}

function textHash(text: string): string {
  return hash('sha256', text, 'base64url');
}

/** Newest last; the oldest go when there are more than `most`. */
function remember<Value>(entries: Map<string, Value>, key: string, value: Value, most: number): void {
  entries.delete(key);
  entries.set(key, value);
  if (entries.size > most) entries.delete(entries.keys().next().value!);
}
