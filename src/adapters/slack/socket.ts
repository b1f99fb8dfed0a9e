/*
 * Socket Mode without gaps. One Bolt receiver serves one connection; when Slack announces a refresh, the next one is opened before
 * the old one is let go, and a lost one is opened again at once, then ever slower. The SDK's own reconnection is off: it waits
 * five seconds with nothing connected, and a failed try of it is a rejection nobody can catch.
 */
import type { App, Logger as BoltLogger, Receiver, webApi } from '@slack/bolt';
import { SocketModeReceiver } from '@slack/bolt';
import { problemOf, SlackSetupError } from './problems.ts';

export interface SocketOptions {
  readonly appToken: string;
  readonly clientOptions: webApi.WebClientOptions;
  readonly logger: BoltLogger;
  /** While true nothing new is taken, nor acknowledged: Slack delivers it again to whoever connects next. */
  readonly paused: () => boolean;
  /** Called for every connection after the first. */
  readonly onReconnect: () => void;
  readonly onProblem: (error: unknown) => void;
}

const HELLO_WITHIN = 15_000;
const SLOWEST = 30_000;
/** Acknowledgements in hand still go out over the old connection. */
const GRACE = 3_000;

type Link = SocketModeReceiver;

/** `start` rejects with a SlackSetupError when Slack refuses the app for good, and resolves once connected. */
export function socketReceiver(options: SocketOptions): Receiver {
  let app: App | undefined;
  let current: Link | undefined;
  let stopped = false;
  let pending: { timer: NodeJS.Timeout; done: () => void } | undefined;

  async function connect(): Promise<Link> {
    const link = new SocketModeReceiver({
      appToken: options.appToken,
      logger: options.logger,
      autoReconnectEnabled: false,
      installerOptions: { clientOptions: { ...options.clientOptions, retryConfig: { retries: 0 } } },
      processEventErrorHandler: async () => false,
    });
    if (app !== undefined) link.init(app);
    intercept(link, options.paused, (reason) => void renew(link, reason));
    link.client.on('disconnected', () => {
      if (link === current) void recover();
    });
    try {
      await within(link.start(), HELLO_WITHIN);
      return link;
    } catch (error) {
      await close(link);
      throw error;
    }
  }

  async function renew(link: Link, reason: string): Promise<void> {
    if (stopped || link !== current) return;
    if (reason === 'link_disabled') options.onProblem(Object.assign(new Error(reason), { code: reason }));
    try {
      const next = await connect();
      if (stopped) return await close(next);
      current = next;
      options.onReconnect();
    } catch (error) {
      options.onProblem(error);
      if (link === current) await recover();
    }
    setTimeout(() => void close(link), GRACE).unref();
  }

  async function recover(): Promise<void> {
    current = undefined;
    for (let tries = 0; !stopped && current === undefined; tries++) {
      if (tries > 0) await pause(Math.min(SLOWEST, 500 * 2 ** tries) * (0.75 + Math.random() / 2));
      if (stopped) return;
      try {
        const link = await connect();
        if (stopped) return await close(link);
        current = link;
        options.onReconnect();
      } catch (error) {
        options.onProblem(error);
        if (problemOf(error).fatal) return;
      }
    }
  }

  function pause(ms: number): Promise<void> {
    return new Promise((done) => {
      pending = { timer: setTimeout(done, ms), done };
    });
  }

  return {
    init: (bolt) => {
      app = bolt;
    },
    start: async () => {
      try {
        current = await connect();
      } catch (error) {
        const problem = problemOf(error);
        if (problem.fatal) throw new SlackSetupError(problem);
        options.onProblem(error);
        void recover();
      }
    },
    stop: async () => {
      stopped = true;
      if (pending !== undefined) {
        clearTimeout(pending.timer);
        pending.done();
      }
      const link = current;
      current = undefined;
      if (link !== undefined) await close(link);
    },
  };
}

/** Slack leaves the TCP connection open after the closing handshake: asked twice, the SDK drops it. */
async function close(link: Link): Promise<void> {
  await Promise.race([link.client.disconnect(), new Promise((done) => setTimeout(done, 500).unref())]);
  await Promise.race([link.client.disconnect(), Promise.resolve()]);
}

/**
 * Looks at each message before the SDK does: a `disconnect` is ours to act on, and an Events API payload without an inner event
 * (app_rate_limited) gets one, because the SDK would throw on it.
 */
function intercept({ client }: Link, paused: () => boolean, onDisconnect: (reason: string) => void): void {
  const emit = client.emit.bind(client);
  client.emit = (name: string | symbol, ...args: unknown[]): boolean => {
    if (name !== 'ws_message' || typeof args[0] !== 'string') return emit(name, ...args);
    const message = parse(args[0]);
    if (paused()) return true;
    if (message?.type === 'disconnect') {
      onDisconnect(String(message.reason));
      return true;
    }
    if (message?.type !== 'events_api' || message.payload?.event !== undefined) return emit(name, ...args);
    const payload = { ...message.payload, event: { type: String(message.payload?.type) } };
    return emit(name, JSON.stringify({ ...message, payload }), false);
  };
}

interface SocketMessage {
  readonly type?: unknown;
  readonly reason?: unknown;
  readonly payload?: { readonly event?: unknown; readonly type?: unknown };
}

function parse(text: string): SocketMessage | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('no hello from Slack'), { code: 'offline' })), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
