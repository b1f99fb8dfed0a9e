/*
 * The Slack bot. Slack -> Bolt -> here: acknowledged at once, answered once, finished before it stops.
 *
 * Socket Mode with an app token; else HTTP, which the web server mounts under /slack/events with the body unread.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { App, type Logger as BoltLogger, HTTPReceiver, type Receiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { alike } from '../../core/fingerprint.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import { createRecentTexts } from '../../recent-texts.ts';
import type { Service } from '../../service.ts';
import { createWatch } from '../../watch.ts';
import { createAccess } from './access.ts';
import { registerActions } from './actions.ts';
import { digestNote, registerModeration } from './alert-note.ts';
import { registerAlerts } from './alerts.ts';
import { askLimiter, type Bot } from './bot.ts';
import { registerCommands } from './commands.ts';
import { registerEvents } from './events.ts';
import { registerForms } from './forms.ts';
import { registerHome } from './home.ts';
import { registerIncidents } from './incidents.ts';
import { authorizeResult, clientOptions, installations } from './installation.ts';
import { boltLogger } from './log.ts';
import { createOnce, type Once } from './once.ts';
import { post } from './post.ts';
import { createReporter, problemOf, SlackSetupError } from './problems.ts';
import { registerShortcuts } from './shortcuts.ts';
import { socketReceiver } from './socket.ts';
import { type AlertHandle, createWatcher } from './watched.ts';

interface SlackConfig {
  /** xoxb-… */
  readonly botToken: string;
  readonly connection:
    | { readonly mode: 'socket'; readonly appToken: string }
    | { readonly mode: 'http'; readonly signingSecret: string };
  /** Where the Web API is; Slack's own when absent. */
  readonly apiUrl: string | undefined;
}

export interface SlackParts {
  readonly config: SlackConfig;
  readonly service: Service;
  readonly knowledge: Knowledge;
  readonly log: Logger;
  /** Milliseconds, as of Date.now. */
  readonly clock: () => number;
  readonly onReconnect?: (() => void) | undefined;
  /** With Slack's code, e.g. `not_in_channel`. */
  readonly onFailure?: ((code: string) => void) | undefined;
}

export interface SlackBot {
  /** Takes no more work and finishes what is in hand, within about eight seconds. */
  stop(): Promise<void>;
  /** For POST /slack/events, with the body unread or kept as `rawBody`; absent in Socket Mode. */
  readonly httpHandler: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
}

const DIGESTS_EVERY = 60_000;

/** Rejects with a SlackSetupError when Slack refuses the tokens; when Slack cannot be reached it goes on trying by itself. */
export async function start(parts: SlackParts): Promise<SlackBot> {
  const { config, service, knowledge, log, clock } = parts;
  const logger = boltLogger(log, clock);
  const reporter = createReporter(log, clock);
  const report: Bot['report'] = (error, where) => {
    const problem = reporter(error, where);
    parts.onFailure?.(problem.code);
    return problem;
  };
  const install = installations({ botToken: config.botToken, apiUrl: config.apiUrl, logger });
  const access = createAccess({ install, report, clock });
  const bot: Bot = {
    install,
    service,
    knowledge,
    log,
    clock,
    apiUrl: config.apiUrl,
    access,
    report,
    recent: createRecentTexts(clock),
    mayAsk: askLimiter(clock),
  };
  const once = createOnce(service);
  const receiver = receiverFor(parts, logger, report, once);
  const app = new App({
    receiver,
    authorize: async () => authorizeResult(await install()),
    clientOptions: clientOptions({ apiUrl: config.apiUrl, logger }),
    logger,
    convoStore: false,
  });
  app.error(async (error) => {
    report(error, 'handler');
  });
  app.use(once.middleware);
  const watch = createWatch<AlertHandle>({ clock, alike });
  registerEvents(app, bot, createWatcher(bot, watch));
  registerCommands(app, bot);
  registerShortcuts(app, bot);
  registerForms(app, bot);
  registerActions(app, bot);
  registerModeration(app, bot, watch);
  registerAlerts(app, bot);
  registerIncidents(app, bot);
  registerHome(app, bot);
  await verify(bot);
  const socket = config.connection.mode === 'socket';
  if (socket) await app.start();
  const digests = setInterval(() => void postDigests(bot), DIGESTS_EVERY).unref();
  return {
    httpHandler: receiver instanceof HTTPReceiver ? httpHandler(receiver, once) : undefined,
    stop: async () => {
      clearInterval(digests);
      await once.drain();
      if (socket) await app.stop();
    },
  };
}

function receiverFor(
  { config, onReconnect }: SlackParts,
  logger: BoltLogger,
  report: Bot['report'],
  once: Once,
): Receiver {
  const { connection, apiUrl } = config;
  if (connection.mode === 'http') return new HTTPReceiver({ signingSecret: connection.signingSecret, logger });
  return socketReceiver({
    appToken: connection.appToken,
    clientOptions: clientOptions({ apiUrl, logger }),
    logger,
    paused: once.stopping,
    onReconnect: () => onReconnect?.(),
    onProblem: (error) => void report(error, 'connection'),
  });
}

/** Fails early on a wrong token; a Slack out of reach is no reason not to start. */
async function verify(bot: Bot): Promise<void> {
  try {
    await bot.install();
  } catch (error) {
    const problem = problemOf(error);
    if (problem.fatal) throw new SlackSetupError(problem);
    bot.report(error, 'auth.test');
  }
}

/** Seconds that a request may be old, or ahead. */
const AGE = 300;

function httpHandler(receiver: HTTPReceiver, once: Once): SlackBot['httpHandler'] {
  return (request, response) => {
    const refuse = (status: number) => void response.writeHead(status).end();
    if (once.stopping()) return refuse(503);
    const sent = Number(request.headers['x-slack-request-timestamp']);
    if (Math.abs(Date.now() / 1000 - sent) > AGE) return refuse(401);
    try {
      receiver.requestListener(request, response);
    } catch {
      // Bolt throws on whatever is not POST /slack/events.
      refuse(404);
    }
  };
}

async function postDigests(bot: Bot): Promise<void> {
  try {
    for (const digest of await bot.service.takeDigests('slack'))
      await post(bot, { channel: digest.modChannel }, digestNote(digest, 'ja'));
  } catch (error) {
    bot.report(error, 'digests');
  }
}
