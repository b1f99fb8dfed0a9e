/** What every handler of the Slack bot works with. */
import type { Logger } from 'pino';
import type { Knowledge } from '../../core/knowledge.ts';
import type { ReplyContext } from '../../core/reply/index.ts';
import type { Message, ReplyLanguage, Report } from '../../core/types.ts';
import type { Service } from '../../service.ts';
import { createLimiter } from '../../watch.ts';
import type { Access } from './access.ts';
import type { Installation } from './installation.ts';
import type { SlackProblem } from './problems.ts';

export interface Bot {
  readonly install: () => Promise<Installation>;
  readonly service: Service;
  readonly knowledge: Knowledge;
  readonly log: Logger;
  readonly clock: () => number;
  readonly apiUrl: string | undefined;
  readonly access: Access;
  /** One clear line for the operator; counted. */
  readonly report: (error: unknown, where: string) => SlackProblem;
  /** The last checks, so that a button can show quotes again. */
  readonly recent: Recent<RecentCheck>;
  /** True when this person may ask now. */
  readonly mayAsk: (user: string) => boolean;
}

/** The last texts of one sort. Only in memory, some minutes, never written anywhere. */
export interface Recent<Kept> {
  keep(id: string, kept: Kept): void;
  find(id: string): Kept | undefined;
  forget(id: string): void;
}

interface RecentCheck {
  readonly message: Message;
  readonly report: Report;
}

/** With the time until it is swept out, half an hour at most: PRIVACY.md promises it. */
const KEPT_FOR = 29 * 60_000;
const SWEEP = 60_000;
const MOST = 300;

export function createRecent<Kept>(clock: () => number): Recent<Kept> {
  const entries = new Map<string, { readonly kept: Kept; readonly at: number }>();
  let sweeping: NodeJS.Timeout | undefined;

  function dropOld() {
    for (const [id, { at }] of entries) {
      if (clock() - at < KEPT_FOR && entries.size <= MOST) return;
      entries.delete(id);
    }
  }

  /** A text goes also when nobody asks for it again. */
  function sweep() {
    dropOld();
    if (entries.size > 0) return;
    clearInterval(sweeping);
    sweeping = undefined;
  }

  return {
    keep(id, kept) {
      entries.delete(id);
      entries.set(id, { kept, at: clock() });
      dropOld();
      sweeping ??= setInterval(sweep, SWEEP).unref();
    },
    find(id) {
      dropOld();
      return entries.get(id)?.kept;
    },
    forget: (id) => void entries.delete(id),
  };
}

const ASKED = { burst: 20, perMinute: 20 };

export function askLimiter(clock: () => number): (user: string) => boolean {
  return createLimiter(ASKED, clock);
}

export function contextOf(bot: Bot, more: Pick<ReplyContext, 'detail' | 'campaign'> = {}): ReplyContext {
  return { knowledge: bot.knowledge, now: new Date(bot.clock()), ...more };
}

/** What the person chose, else the language of their Slack. */
export async function languageOf(bot: Bot, user: string): Promise<ReplyLanguage> {
  const chosen = await bot.service.language({ platform: 'slack', id: user });
  return chosen ?? (await bot.access.language(user));
}
