/** What every handler of the Slack bot works with. */
import type { Logger } from 'pino';
import type { Knowledge } from '../../core/knowledge.ts';
import type { ReplyContext } from '../../core/reply/index.ts';
import type { Unread } from '../../core/reply/problems.ts';
import type { Message, ReplyLanguage } from '../../core/types.ts';
import type { RecentTexts } from '../../recent-texts.ts';
import type { Judgement, Service } from '../../service.ts';
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
  readonly recent: RecentTexts<RecentCheck>;
  /** True when this person may ask now. */
  readonly mayAsk: (user: string) => boolean;
}

interface RecentCheck {
  readonly message: Message;
  readonly judgement: Judgement;
  readonly unread: Unread;
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
