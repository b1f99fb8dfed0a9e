import { DiscordAPIError, HTTPError } from 'discord.js';
import type { DiscordParts } from './types.ts';

/** Refusals that are nobody's mistake: no access, blocked or closed DMs, no permission, gone, already answered elsewhere. */
const QUIET: ReadonlySet<number | string> = new Set([
  10003, // unknown channel
  10008, // unknown message
  10015, // unknown webhook: the interaction is over
  10062, // unknown interaction
  40060, // already acknowledged
  50001, // missing access
  50007, // cannot send messages to this user
  50013, // missing permissions
  50083, // thread is archived
  160002, // cannot reply without permission to read message history
]);
const ANSWERED_ELSEWHERE: ReadonlySet<number | string> = new Set([40060, 10062]);

/** Whether an interaction was already answered, by another process or before a replay. */
export function answeredElsewhere(error: unknown): boolean {
  return error instanceof DiscordAPIError && ANSWERED_ELSEWHERE.has(error.code);
}

/** Counts what Discord refused, and logs what it should not have. Errors of the SDK carry request bodies, so only codes are logged. */
export function report(parts: Pick<DiscordParts, 'log' | 'count'>, doing: string, error: unknown): void {
  if (error instanceof DiscordAPIError) {
    if (QUIET.has(error.code)) {
      parts.count('unanswered');
      return;
    }
    parts.count('failed');
    parts.log.error(
      { doing, code: error.code, status: error.status, method: error.method },
      'Discord refused a request',
    );
    return;
  }
  parts.count('failed');
  if (error instanceof HTTPError) {
    parts.log.error({ doing, status: error.status, method: error.method }, 'Discord did not answer');
    return;
  }
  const { name, code, stack } = describe(error);
  parts.log.error({ doing, name, code, at: stack }, 'could not answer on Discord');
}

/** An error without its message, which may quote what it was given. */
function describe(error: unknown): { name: string; code: unknown; stack: string | undefined } {
  if (!(error instanceof Error)) return { name: typeof error, code: undefined, stack: undefined };
  const frames = error.stack
    ?.split('\n')
    .filter((line) => line.trim().startsWith('at '))
    .slice(0, 3);
  return {
    name: error.name,
    code: 'code' in error ? error.code : undefined,
    stack: frames?.map((line) => line.trim()).join(' < '),
  };
}
