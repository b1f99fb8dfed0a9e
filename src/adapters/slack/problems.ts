/** What Slack refuses, as one clear line for the operator that says what to do. Each line at most once in ten minutes. */
import { webApi } from '@slack/bolt';
import type { Logger } from 'pino';

/** Nothing but a new token or app setting mends these: connecting again is useless. */
const FATAL: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'user_removed_from_team',
  'team_disabled',
  'not_allowed_token_type',
  'missing_scope',
  'link_disabled',
]);

const ADVICE: Readonly<Record<string, string>> = {
  missing_scope:
    'the app lacks a scope: paste manifest.yaml again under "App Manifest" at api.slack.com/apps and reinstall the app',
  not_in_channel: 'the app is not in the channel: write "/invite" and its name there',
  channel_not_found:
    'the channel does not exist or the app is not in it: invite the app, or choose another with "/scamcheck alerts"',
  is_archived: 'the channel is archived: choose another with "/scamcheck alerts"',
  token_revoked: 'the token was revoked: reinstall the app and set the new SLACK_BOT_TOKEN',
  token_expired: 'the token has expired: reinstall the app and set the new SLACK_BOT_TOKEN',
  invalid_auth: 'Slack does not know the token: copy SLACK_BOT_TOKEN (xoxb-) and SLACK_APP_TOKEN (xapp-) again',
  not_authed: 'no token was sent: set SLACK_BOT_TOKEN (xoxb-)',
  account_inactive: 'the app was removed from the workspace: install it again and set the new SLACK_BOT_TOKEN',
  not_allowed_token_type:
    'SLACK_BOT_TOKEN must begin with xoxb- and SLACK_APP_TOKEN with xapp- (scope connections:write); they may be mixed up',
  link_disabled:
    'Socket Mode is switched off: switch it on at api.slack.com/apps, or set SLACK_SIGNING_SECRET for HTTP',
  restricted_action: 'a workspace setting keeps the app from posting there: ask a workspace admin to allow it',
  messages_tab_disabled: 'the app\'s messages tab is off: paste manifest.yaml again under "App Manifest"',
  ratelimited: 'Slack asked to slow down; the call was left out',
  no_mod_channel: 'no channel is set for the moderators: choose one with "/scamcheck alerts mods #channel"',
};

export interface SlackProblem {
  /** Slack's own code, e.g. `not_in_channel`; `http_503`, `offline` or `unknown` otherwise. */
  readonly code: string;
  readonly advice: string;
  readonly fatal: boolean;
}

/** What went wrong, from any error of the SDK. */
export function problemOf(error: unknown): SlackProblem {
  const code = codeOf(error);
  const needed = error instanceof webApi.WebAPIPlatformError && 'needed' in error.data ? error.data.needed : undefined;
  const scope = code === 'missing_scope' && typeof needed === 'string' ? ` (${needed})` : '';
  return { code, advice: `${ADVICE[code] ?? adviceFor(code)}${scope}`, fatal: FATAL.has(code) };
}

function codeOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  if (error instanceof webApi.WebAPIHTTPError) return `http_${error.statusCode}`;
  if (error instanceof webApi.WebAPIRateLimitedError) return 'ratelimited';
  if (error instanceof webApi.WebAPIRequestError) return 'offline';
  if (error instanceof Error && 'original' in error && error.original instanceof Error) return codeOf(error.original);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return 'unknown';
}

function adviceFor(code: string): string {
  if (code === 'offline' || code.startsWith('http_')) return 'Slack could not be reached; it is tried again';
  if (code === 'unknown') return 'something unexpected came from Slack or went wrong here; please report it';
  return 'see docs.slack.dev for this code';
}

/** The app cannot run with these settings. The message says what to do. */
export class SlackSetupError extends Error {
  readonly code: string;

  constructor(problem: SlackProblem) {
    super(`Slack refused the app (${problem.code}): ${problem.advice}.`);
    this.name = 'SlackSetupError';
    this.code = problem.code;
  }
}

const QUIET_FOR = 10 * 60_000;
const LINES_KEPT = 500;

/** Says a problem in one line, not more often than every ten minutes for the same code and place. Returns the problem. */
export function createReporter(log: Logger, clock: () => number): (error: unknown, where: string) => SlackProblem {
  const said = new Map<string, number>();
  return (error, where) => {
    const problem = problemOf(error);
    const key = `${problem.code} ${where}`;
    const last = said.get(key);
    if (last !== undefined && clock() - last < QUIET_FOR) return problem;
    said.delete(key);
    said.set(key, clock());
    if (said.size > LINES_KEPT) said.delete(said.keys().next().value!);
    log.warn({ code: problem.code, where }, `Slack: ${problem.advice}.`);
    return problem;
  };
}
