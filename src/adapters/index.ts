/** The registry of platforms that connect by themselves. A new one: its folder, one entry here, its keys in config.ts. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { Log } from '../log.ts';
import type { Platform, Service } from '../service.ts';

export interface AdapterParts {
  readonly config: Config;
  readonly service: Service;
  readonly knowledge: Knowledge;
  readonly log: Log;
  /** Milliseconds, as of Date.now. */
  readonly clock: () => number;
  /** Counts what happens to the connection, for the operator. */
  readonly count: (event: string) => void;
}

export interface RunningAdapter {
  /** Takes no more work and finishes what is in hand, within about eight seconds. */
  stop(): Promise<void>;
  /** Where the platform sends requests to the web server. */
  readonly httpHandler?: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
}

interface Adapter {
  readonly platform: Platform;
  readonly isSet: (config: Config) => boolean;
  /** Said in the log where it is not set. */
  readonly howTo: string;
  /** Loads the platform's SDK. May take as long as the platform takes to answer. */
  readonly start: (parts: AdapterParts) => Promise<RunningAdapter>;
}

export const ADAPTERS: readonly Adapter[] = [
  {
    platform: 'discord',
    isSet: ({ discord }) => discord !== undefined,
    howTo: 'Discord is not connected. To connect it, set DISCORD_TOKEN; docs/discord.md shows where to get it.',
    start: startDiscord,
  },
  {
    platform: 'slack',
    isSet: ({ slack }) => slack !== undefined,
    howTo:
      'Slack is not connected. To connect it, set SLACK_BOT_TOKEN and SLACK_APP_TOKEN; docs/slack.md shows where to get them.',
    start: startSlack,
  },
];

async function startDiscord({ config, ...parts }: AdapterParts): Promise<RunningAdapter> {
  const discord = await import('./discord/index.ts');
  const { token, apiBase } = config.discord!;
  return await discord.startDiscord({ ...parts, token, apiBase });
}

async function startSlack({ config, count, ...parts }: AdapterParts): Promise<RunningAdapter> {
  const slack = await import('./slack/index.ts');
  const onReconnect = () => count('reconnect');
  const onFailure = () => count('failed');
  return await slack.start({ ...parts, config: config.slack!, onReconnect, onFailure });
}
