/** Bolt's logger on ours. Only warnings and errors pass, cut short; Bolt's debug lines hold whole payloads and never do. */
import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

const LONGEST = 200;

export function boltLogger(log: Logger): BoltLogger {
  return {
    debug: () => {},
    info: () => {},
    warn: (...said) => log.warn({ from: 'slack-sdk' }, line(said)),
    error: (...said) => log.error({ from: 'slack-sdk' }, line(said)),
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
