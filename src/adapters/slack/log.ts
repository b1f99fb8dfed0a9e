/** Bolt's logger on ours. Only warnings and errors pass, cut short; Bolt's debug lines hold whole payloads and never do. */
import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

const LONGEST = 200;

/** A stranger who sends forged requests must not fill the disk. */
const QUIET_FOR = 10 * 60_000;

export function boltLogger(log: Logger, clock: () => number): BoltLogger {
  const said = new Map<string, number>();
  function say(level: 'warn' | 'error', all: unknown[]) {
    const text = line(all);
    if (clock() - (said.get(text) ?? Number.NEGATIVE_INFINITY) < QUIET_FOR) return;
    if (said.size > 100) said.clear();
    said.set(text, clock());
    log[level]({ from: 'slack-sdk' }, text);
  }
  return {
    debug: () => {},
    info: () => {},
    warn: (...all) => say('warn', all),
    error: (...all) => say('error', all),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}

/** The first thing said, when it is a sentence; an error gives its name and code, never its contents. */
function line([first]: unknown[]): string {
  // What stands behind a colon may quote what was received.
  if (typeof first === 'string') return (first.split(': ', 1)[0] ?? '').slice(0, LONGEST);
  if (first instanceof Error) return `${first.name}${'code' in first ? ` (${String(first.code)})` : ''}`;
  return 'no details';
}
