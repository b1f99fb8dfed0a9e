/**
 * The operator's log: JSON lines by pino. No text of a message, no name, no token can get in through a field: strings pass only
 * under the names below, everything else becomes "[removed]"; an error gives its type, code and where it happened, never its
 * message, because libraries quote what they were given (JSON.parse the text, an SDK the whole request).
 */
import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

export type Log = Logger;

/** Fields that hold words of ours or ids, never words of a person. */
const PLAIN_FIELDS: ReadonlySet<string> = new Set([
  'advice',
  'action',
  'channel',
  'checkId',
  'code',
  'command',
  'doing',
  'event',
  'from',
  'guild',
  'host',
  'id',
  'intent',
  'kind',
  'level',
  'method',
  'mode',
  'model',
  'name',
  'outcome',
  'path',
  'permission',
  'permissions',
  'platform',
  'problem',
  'reason',
  'reqId',
  'route',
  'scope',
  'state',
  'status',
  'step',
  'store',
  'type',
  'url',
  'verdict',
  'version',
  'what',
  'where',
  'workspace',
]);
const REMOVED = '[removed]';
const LONGEST = 300;
/** Errors of our own: their messages are written for the operator. */
const OUR_ERRORS: ReadonlySet<string> = new Set([
  'ConfigError',
  'DataError',
  'DonationError',
  'ModelError',
  'SlackSetupError',
  'StoreError',
]);

interface Destination {
  write(line: string): void;
}

/** Writes to standard output unless told otherwise. */
export function createLog({ level }: { readonly level: LogLevel }, destination?: Destination): Log {
  const log = pino(
    {
      level,
      base: {},
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: plain },
      serializers: { err: (error: unknown) => error },
      hooks: {
        // pino would take the message of an error for the line's text.
        logMethod(said, method) {
          const [first, ...rest] = said as unknown[];
          const fields = first instanceof Error ? { err: first } : first;
          const unsaid = typeof fields === 'object' && fields !== null && typeof rest[0] !== 'string';
          return Reflect.apply(method, this, unsaid ? [fields, 'unexpected problem'] : [fields, ...rest]);
        },
      },
    },
    destination ?? pino.destination(1),
  );
  // pino formats the bindings of the root alone; children inherit this one.
  const { child } = log;
  log.child = function (this: Log, fields: Record<string, unknown>, options) {
    return Reflect.apply(child, this, [plain(fields), options]);
  };
  return log;
}

function plain(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plainValue(name, value)]));
}

function plainValue(name: string, value: unknown): unknown {
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Error) return describe(value);
  if (name === 'req' || name === 'res') return httpValue(value);
  if (name === 'at' && typeof value === 'string') return value.split(' < ').filter(isFrame);
  if (!PLAIN_FIELDS.has(name)) return REMOVED;
  if (typeof value === 'string') return (name === 'url' ? withoutQuery(value) : value).slice(0, LONGEST);
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.slice(0, 50) : REMOVED;
}

interface ErrorDescription {
  readonly type: string;
  readonly code: unknown;
  readonly status: unknown;
  readonly message: string | undefined;
  readonly at: readonly string[];
  readonly cause: ErrorDescription | undefined;
}

/** What may be said of any error. */
function describe(error: Error, depth = 0): ErrorDescription {
  const code = 'code' in error ? error.code : undefined;
  const status = 'status' in error ? error.status : undefined;
  return {
    type: error.name,
    code: typeof code === 'number' || (typeof code === 'string' && /^[\w-]{1,60}$/.test(code)) ? code : undefined,
    status: typeof status === 'number' ? status : undefined,
    message: OUR_ERRORS.has(error.name) ? error.message : undefined,
    at: frames(error),
    cause: error.cause instanceof Error && depth < 3 ? describe(error.cause, depth + 1) : undefined,
  };
}

function frames(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .map((line) => line.trim())
    .filter(isFrame)
    .slice(0, 8);
}

function isFrame(line: string): boolean {
  return /^at .{1,300}:\d+:\d+\)?$/.test(line);
}

function httpValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return REMOVED;
  const method = 'method' in value && typeof value.method === 'string' ? value.method : undefined;
  const url = 'url' in value && typeof value.url === 'string' ? withoutQuery(value.url).slice(0, LONGEST) : undefined;
  const statusCode = 'statusCode' in value && typeof value.statusCode === 'number' ? value.statusCode : undefined;
  return { method, url, statusCode };
}

/** A GET form puts the text into the address. */
function withoutQuery(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}
