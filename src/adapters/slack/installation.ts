/**
 * The one place that knows which workspace the app is installed in and with which token. Today that is one workspace, from the
 * environment; installing into many (OAuth) replaces this file and nothing else.
 */

import type { Logger as BoltLogger } from '@slack/bolt';
import { type AuthorizeResult, webApi } from '@slack/bolt';

export interface Installation {
  readonly botToken: string;
  readonly team: string;
  readonly botUser: string;
  readonly bot: string;
  /** Waits as Slack asks and tries again. */
  readonly client: webApi.WebClient;
  /** Tries once and never waits: for what is useless a few seconds later. */
  readonly quick: webApi.WebClient;
}

export interface InstallationOptions {
  readonly botToken: string;
  readonly apiUrl: string | undefined;
  readonly logger: BoltLogger;
}

/** Explicit: what Bolt leaves open, Socket Mode sets to 100 tries for every client it makes. */
const RETRIES = { retries: 4, minTimeout: 500, factor: 2, maxTimeout: 5_000, randomize: true } as const;

export function clientOptions({ apiUrl, logger }: Omit<InstallationOptions, 'botToken'>): webApi.WebClientOptions {
  return {
    logger,
    retryConfig: RETRIES,
    timeout: 10_000,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/` }),
  };
}

/** Asks Slack who the token is, once; a failed try is not remembered. Rejects with the SDK's error. */
export function installations(options: InstallationOptions): () => Promise<Installation> {
  const client = new webApi.WebClient(options.botToken, clientOptions(options));
  const quick = new webApi.WebClient(options.botToken, {
    ...clientOptions(options),
    retryConfig: { retries: 0 },
    timeout: 2_500,
    rejectRateLimitedCalls: true,
  });
  let known: Promise<Installation> | undefined;

  async function ask(): Promise<Installation> {
    const who = await quick.auth.test();
    return {
      botToken: options.botToken,
      team: who.team_id ?? '',
      botUser: who.user_id ?? '',
      bot: who.bot_id ?? '',
      client,
      quick,
    };
  }

  return () => {
    known ??= ask().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

export function authorizeResult({ botToken, bot, botUser, team }: Installation): AuthorizeResult {
  return { botToken, botId: bot, botUserId: botUser, teamId: team };
}
