/** Discord's gateway as discord.js meets it: hello, identify, ready, heartbeats, resume with replay, reconnect, invalid session. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';

export const INTENT = {
  guilds: 1 << 0,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

export interface GatewayOptions {
  readonly token: string;
  /** Privileged intents that are not switched on for the application. */
  readonly disallowed: number;
  readonly ready: (sessionId: string) => Readonly<Record<string, unknown>>;
  readonly guilds: () => readonly unknown[];
}

export interface Gateway {
  /** Sends an event to the connected client, or keeps it for the resume when none is connected. */
  dispatch(event: string, data: unknown): void;
  /** op 7. */
  reconnect(): void;
  /** op 9: the session is over. */
  invalidate(): void;
  /** Closes with a code, and keeps closing so. */
  refuse(code: number): void;
  /** Cuts the wire without a close frame. */
  cut(): void;
  /** Resolves at the next READY or RESUMED. */
  connected(): Promise<void>;
  readonly intents: number;
  readonly identifies: number;
  readonly resumes: number;
  readonly open: number;
  close(): Promise<void>;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly events: { readonly t: string; readonly d: unknown; readonly s: number }[];
}

export function createGateway(server: Server, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ noServer: true });
  let session: Session | undefined;
  let live: WebSocket | undefined;
  let identifies = 0;
  let resumes = 0;
  let refused: number | undefined;
  let waiting: (() => void)[] = [];

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    sockets.handleUpgrade(request, socket, head, greet);
  });

  function greet(socket: WebSocket): void {
    send(socket, { op: 10, d: { heartbeat_interval: 40_000 } });
    socket.on('message', (raw) => answer(socket, JSON.parse(String(raw))));
    socket.on('close', () => {
      if (live === socket) live = undefined;
    });
  }

  function answer(
    socket: WebSocket,
    { op, d }: { readonly op: number; readonly d: Readonly<Record<string, unknown>> },
  ): void {
    if (op === 1) send(socket, { op: 11 });
    if (op === 2) identify(socket, d);
    if (op === 6) resume(socket, d);
  }

  function identify(socket: WebSocket, data: Readonly<Record<string, unknown>>): void {
    identifies += 1;
    if (refused !== undefined) {
      socket.close(refused);
      return;
    }
    if (data.token !== options.token) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    const intents = Number(data.intents);
    if ((intents & options.disallowed) !== 0) {
      socket.close(4014, 'Disallowed intent(s).');
      return;
    }
    session = { id: `session-${identifies}`, intents, events: [] };
    live = socket;
    emit('READY', options.ready(session.id));
    for (const guild of options.guilds()) emit('GUILD_CREATE', guild);
    settle();
  }

  function resume(socket: WebSocket, data: Readonly<Record<string, unknown>>): void {
    if (session === undefined || data.session_id !== session.id) {
      send(socket, { op: 9, d: false });
      return;
    }
    resumes += 1;
    live = socket;
    for (const event of session.events.filter(({ s }) => s > Number(data.seq))) send(socket, { op: 0, ...event });
    emit('RESUMED', {});
    settle();
  }

  function emit(t: string, d: unknown): void {
    if (session === undefined) throw new Error('nobody has identified');
    const event = { t, d, s: session.events.length + 1 };
    session.events.push(event);
    if (live !== undefined) send(live, { op: 0, ...event });
  }

  function settle(): void {
    for (const done of waiting) done();
    waiting = [];
  }

  return {
    dispatch: emit,
    reconnect: () => live && send(live, { op: 7, d: null }),
    invalidate() {
      const socket = live;
      session = undefined;
      if (socket) send(socket, { op: 9, d: false });
    },
    refuse(code) {
      refused = code;
      live?.close(code);
    },
    cut() {
      live?.terminate();
      live = undefined;
    },
    connected: () => new Promise((resolve) => waiting.push(resolve)),
    get intents() {
      return session?.intents ?? 0;
    },
    get identifies() {
      return identifies;
    },
    get resumes() {
      return resumes;
    },
    get open() {
      return sockets.clients.size;
    },
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
    },
  };
}

function send(socket: WebSocket, payload: unknown): void {
  socket.send(JSON.stringify({ s: null, t: null, ...(payload as object) }));
}
