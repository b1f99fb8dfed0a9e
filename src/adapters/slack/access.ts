/** Who somebody is and who can see a channel, asked of Slack once in a while and remembered. */
import { languageOfLocale } from '../../core/reply/index.ts';
import type { ReplyLanguage } from '../../core/types.ts';
import type { Installation } from './installation.ts';
import type { SlackProblem } from './problems.ts';

interface ChannelFacts {
  readonly creator: string | undefined;
  readonly isPrivate: boolean;
  readonly isMember: boolean;
  readonly isArchived: boolean;
}

export interface Access {
  language(user: string): Promise<ReplyLanguage>;
  /** Whether a person may change a channel's alert settings: workspace admins and owners, and the channel's creator. */
  mayChange(user: string, channel: string): Promise<boolean | 'unknown'>;
  isAdmin(user: string): Promise<boolean>;
  /** Undefined when Slack could not be asked or the app cannot see the channel. */
  channel(id: string): Promise<ChannelFacts | undefined>;
  /** Whether everybody in `readers` could read `source` anyway. */
  canAllSee(source: string, readers: string): Promise<boolean>;
  forget(channel: string): void;
}

export interface AccessOptions {
  readonly install: () => Promise<Installation>;
  readonly report: (error: unknown, where: string) => SlackProblem;
  readonly clock: () => number;
}

const FRESH = 10 * 60_000;
const MOST = 5_000;
const PAGES = 5;
/** Larger mods' channels get no quotes: each of their people would have to be asked about. */
const READERS = 200;

interface UserFacts {
  readonly admin: boolean;
  readonly outside: boolean;
  readonly language: ReplyLanguage;
}

export function createAccess({ install, report, clock }: AccessOptions): Access {
  const users = cache<UserFacts>(clock);
  const channels = cache<ChannelFacts>(clock);
  const members = cache<ReadonlySet<string>>(clock);

  async function known<Value>(asked: Promise<Value>, where: string): Promise<Value | undefined> {
    try {
      return await asked;
    } catch (error) {
      report(error, where);
      return undefined;
    }
  }

  async function fetchUser(id: string): Promise<UserFacts> {
    const { quick, team } = await install();
    const { user: found } = await quick.users.info({ user: id, include_locale: true });
    return {
      admin: found?.is_admin === true || found?.is_owner === true,
      outside: found?.is_restricted === true || found?.is_ultra_restricted === true || found?.team_id !== team,
      language: languageOfLocale(found?.locale),
    };
  }

  async function fetchChannel(id: string): Promise<ChannelFacts> {
    const { quick } = await install();
    const { channel: found } = await quick.conversations.info({ channel: id });
    return {
      creator: found?.creator,
      isPrivate: found?.is_private === true || found?.is_im === true || found?.is_mpim === true,
      isMember: found?.is_member === true,
      isArchived: found?.is_archived === true,
    };
  }

  async function fetchMembers(id: string): Promise<ReadonlySet<string>> {
    const { quick } = await install();
    const found = new Set<string>();
    let cursor: string | undefined;
    for (let page = 0; page < PAGES; page++) {
      const answer = await quick.conversations.members({ channel: id, limit: 1000, ...(cursor ? { cursor } : {}) });
      for (const member of answer.members ?? []) found.add(member);
      cursor = answer.response_metadata?.next_cursor;
      if (!cursor) return found;
    }
    throw Object.assign(new Error('too many members to compare'), { code: 'too_many_members' });
  }

  const user = (id: string) =>
    known(
      users(id, () => fetchUser(id)),
      'users.info',
    );
  const channel = (id: string) =>
    known(
      channels(id, () => fetchChannel(id)),
      `conversations.info ${id}`,
    );
  const membersOf = (id: string) =>
    known(
      members(id, () => fetchMembers(id)),
      `conversations.members ${id}`,
    );

  /** Guests and people of other organisations see only the channels they are in. */
  async function outsiders(ids: ReadonlySet<string>): Promise<string[]> {
    const facts = await Promise.all([...ids].map(async (id) => ({ id, outside: (await user(id))?.outside ?? true })));
    return facts.filter(({ outside }) => outside).map(({ id }) => id);
  }

  return {
    channel,
    // Apps that post by themselves are no users.
    language: async (id) => (/^[UW]/.test(id) ? ((await user(id))?.language ?? 'ja') : 'ja'),
    isAdmin: async (id) => (await user(id))?.admin === true,
    async mayChange(id, channelId) {
      const who = await user(id);
      if (who?.admin === true) return true;
      const where = await channel(channelId);
      if (where?.creator === id) return true;
      return who === undefined ? 'unknown' : false;
    },
    async canAllSee(source, readers) {
      if (source === readers) return true;
      const [facts, here] = await Promise.all([channel(source), membersOf(readers)]);
      if (facts === undefined || here === undefined || here.size > READERS) return false;
      const who = facts.isPrivate ? [...here] : await outsiders(here);
      if (who.length === 0) return true;
      const there = await membersOf(source);
      return there !== undefined && who.every((id) => there.has(id));
    },
    forget(id) {
      channels.forget(id);
      members.forget(id);
    },
  };
}

/** Remembers answers, not failures, for ten minutes; asks once for questions that come together. */
function cache<Value>(clock: () => number) {
  const kept = new Map<string, { readonly value: Promise<Value>; readonly at: number }>();
  const ask = (key: string, fetch: () => Promise<Value>): Promise<Value> => {
    const known = kept.get(key);
    if (known !== undefined && clock() - known.at < FRESH) return known.value;
    const value = fetch();
    kept.delete(key);
    kept.set(key, { value, at: clock() });
    if (kept.size > MOST) kept.delete(kept.keys().next().value!);
    value.catch(() => kept.get(key)?.value === value && kept.delete(key));
    return value;
  };
  return Object.assign(ask, { forget: (key: string) => void kept.delete(key) });
}
