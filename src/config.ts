/** The only reader of the environment. .env.example lists exactly these keys. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** True when a reverse proxy of the operator's own stands in front and its X-Forwarded-For may be believed. */
  readonly trustProxy: boolean;
  readonly dataDir: string;
  readonly cacheDir: string;
  /** PostgreSQL; SQLite below `dataDir` when undefined. */
  readonly databaseUrl: string | undefined;
  readonly retentionDays: number;
  /** Undefined: made once and kept in `dataDir` (see secret-key.ts). */
  readonly secretKey: string | undefined;
  readonly logLevel: LogLevel;
  /** /metrics is off when both are undefined. */
  readonly metrics: { readonly token: string | undefined; readonly port: number | undefined };
  readonly discord: DiscordConfig | undefined;
  readonly slack: SlackConfig | undefined;
}

export interface DiscordConfig {
  readonly token: string;
  readonly apiBase: string | undefined;
}

export interface SlackConfig {
  readonly botToken: string;
  /** Socket Mode when there is an app token, else signed HTTP requests. */
  readonly connection:
    | { readonly mode: 'socket'; readonly appToken: string }
    | { readonly mode: 'http'; readonly signingSecret: string };
  readonly apiUrl: string | undefined;
}

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The settings are wrong; the message names each key and says what to write. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';

  constructor(problems: readonly string[]) {
    super(
      `The settings need attention:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\nSet them in the environment or in .env; .env.example explains each.`,
    );
    this.name = 'ConfigError';
  }
}

const SHORTEST_SECRET = 32;

const port = (use: string) =>
  z.coerce
    .number(`write a number, ${use}`)
    .int('write a whole number')
    .min(0, 'write a number from 0 to 65535')
    .max(65_535, 'write a number from 0 to 65535');
const prefixed = (prefix: string, where: string) =>
  z.string().startsWith(prefix, `it begins with ${prefix}; copy it from ${where}`);
const address = z.url({ protocol: /^https?$/, error: 'write an address that begins with https://' });

const Environment = z.object({
  PORT: port('e.g. 3000').default(3000),
  HOST: z.string().default('127.0.0.1'),
  TRUST_PROXY: z.enum(['0', '1'], 'write 1 or 0').default('0'),
  DATA_DIR: z.string().default('var'),
  CACHE_DIR: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(?:ql)?:\/\/[^\s/]+\/[^\s/]+$/,
      'write postgres://user:password@host:5432/name, or leave it empty for SQLite',
    )
    .optional(),
  RETENTION_DAYS: z.coerce
    .number('write a number of days')
    .int('write a whole number of days')
    .min(1, 'write 1 or more')
    .max(3650, 'write at most 3650')
    .default(180),
  SECRET_KEY: z
    .string()
    .min(SHORTEST_SECRET, `write at least ${SHORTEST_SECRET} random characters, or leave it empty`)
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `write one of ${LOG_LEVELS.join(', ')}`).default('info'),
  METRICS_TOKEN: z.string().min(16, 'write at least 16 random characters, or leave it empty').optional(),
  METRICS_PORT: port('e.g. 9464').optional(),
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w-]+\.[\w-]+\.[\w-]+$/,
      'it has three parts with dots between; copy it from the Bot page of discord.com/developers',
    )
    .optional(),
  DISCORD_API_BASE: address.optional(),
  SLACK_BOT_TOKEN: prefixed('xoxb-', '"Install App" at api.slack.com/apps').optional(),
  SLACK_APP_TOKEN: prefixed('xapp-', '"App-Level Tokens" at api.slack.com/apps').optional(),
  SLACK_SIGNING_SECRET: z.string().min(16, 'copy it from "Basic Information" at api.slack.com/apps').optional(),
  SLACK_API_URL: address.optional(),
});

/** Every key that is read, in the order of .env.example. */
export const CONFIG_KEYS: readonly string[] = Object.keys(Environment.shape);

/** The settings from the environment and, for keys not set there, from .env in the working directory. Throws a ConfigError. */
export function loadConfig(): Config {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      throw new ConfigError(['.env cannot be read']);
  }
  return parseConfig(process.env);
}

/** Throws a ConfigError that names every wrong key; values never stand in it. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  // Compose files and service managers pass a key that is not set as an empty one.
  const set = CONFIG_KEYS.map((key) => [key, environment[key]?.trim()]).filter(([, value]) => value !== '');
  const parsed = Environment.safeParse(Object.fromEntries(set));
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    trustProxy: env.TRUST_PROXY === '1',
    dataDir: env.DATA_DIR,
    cacheDir: env.CACHE_DIR ?? userCache(),
    databaseUrl: env.DATABASE_URL,
    retentionDays: env.RETENTION_DAYS,
    secretKey: env.SECRET_KEY,
    logLevel: env.LOG_LEVEL,
    metrics: { token: env.METRICS_TOKEN, port: env.METRICS_PORT },
    discord: env.DISCORD_TOKEN === undefined ? undefined : { token: env.DISCORD_TOKEN, apiBase: env.DISCORD_API_BASE },
    slack: slackConfig(env),
  };
}

function slackConfig(env: z.infer<typeof Environment>): SlackConfig | undefined {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: apiUrl,
  } = env;
  if (botToken === undefined) {
    if (appToken === undefined && signingSecret === undefined) return undefined;
    throw new ConfigError([
      'SLACK_BOT_TOKEN: needed together with SLACK_APP_TOKEN or SLACK_SIGNING_SECRET; copy it from "Install App" at api.slack.com/apps',
    ]);
  }
  if (appToken !== undefined) return { botToken, apiUrl, connection: { mode: 'socket', appToken } };
  if (signingSecret !== undefined) return { botToken, apiUrl, connection: { mode: 'http', signingSecret } };
  throw new ConfigError([
    'SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP): one of them is needed together with SLACK_BOT_TOKEN',
  ]);
}

function userCache(): string {
  const home = homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches', 'binjo-guard');
  if (process.platform === 'win32') return join(home, 'AppData', 'Local', 'binjo-guard');
  return join(home, '.cache', 'binjo-guard');
}
