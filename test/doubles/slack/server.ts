/**
 * A Slack of our own on 127.0.0.1: Web API, Socket Mode websocket, response URLs and file host. It behaves as documented at
 * docs.slack.dev: 3 seconds for an acknowledgement, retries of events, trigger ids that expire, tokens that are checked.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { parse } from 'yaml';
import { isObject, type JsonObject } from './block-kit.ts';
import {
  type ApiCall,
  authProblem,
  contentProblem,
  METHODS,
  missingScope,
  parseArgs,
  type Refusal,
} from './web-api.ts';
import { BOT_TOKEN, createWorld, type World } from './world.ts';

export interface SlackServer {
  /** Ends with a slash, as SLACK_API_URL. */
  readonly apiUrl: string;
  readonly origin: string;
  readonly world: World;
  readonly calls: readonly ApiCall[];
  readonly sockets: ReadonlySet<WebSocket>;
  /** Envelopes acknowledged over any socket. */
  onAck(listener: (envelope: string, payload: unknown, socket: WebSocket) => void): void;
  onConnect(listener: (socket: WebSocket) => void): void;
  /** The next `times` calls of the method are refused so. */
  refuse(method: string, refusal: Refusal, times?: number): void;
  close(): Promise<void>;
}

const RESPONSES_ALLOWED = 5;
/** The app was installed with its own manifest: it has these scopes and no other. */
const MANIFEST = new URL('../../../manifest.yaml', import.meta.url);
const GRANTED = new Set<string>(parse(readFileSync(MANIFEST, 'utf8')).oauth_config.scopes.bot);

export async function startSlackServer(): Promise<SlackServer> {
  const world = createWorld();
  const calls: ApiCall[] = [];
  const refusals: { method: string; refusal: Refusal; left: number }[] = [];
  const sockets = new Set<WebSocket>();
  const ackListeners: ((envelope: string, payload: unknown, socket: WebSocket) => void)[] = [];
  const connectListeners: ((socket: WebSocket) => void)[] = [];
  const http = createServer((request, response) => void route(request, response));
  const socketServer = new WebSocketServer({ server: http, path: '/link' });
  let origin = '';

  socketServer.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('message', (data) => {
      const message: unknown = JSON.parse(String(data));
      if (!isObject(message) || typeof message.envelope_id !== 'string') return;
      for (const listener of ackListeners) listener(message.envelope_id, message.payload, socket);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: sockets.size, connection_info: { app_id: 'A0APP' } }));
    for (const listener of connectListeners) listener(socket);
  });

  async function route(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', origin);
    const body = await read(request);
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (url.pathname.startsWith('/api/')) return api(url.pathname.slice('/api/'.length), body, token, response);
    if (url.pathname.startsWith('/response/')) return respond(url.pathname.slice('/response/'.length), body, response);
    if (url.pathname.startsWith('/files/')) return file(url.pathname, token, response);
    json(response, 404, { ok: false, error: 'not_found' });
  }

  function api(method: string, body: string, token: string | undefined, response: ServerResponse) {
    const args = parseArgs(body);
    calls.push({ method, args, token, at: performance.now() });
    const scripted = refusals.find(
      (entry) => entry.method === method && entry.left > 0 && (entry.refusal.channel ?? args.channel) === args.channel,
    );
    if (scripted !== undefined) {
      scripted.left--;
      const { status = 200, retryAfter, error, needed } = scripted.refusal;
      if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
      return json(response, status, {
        ok: false,
        error: error ?? 'ratelimited',
        ...(needed === undefined ? {} : { needed, provided: 'commands' }),
      });
    }
    const problem = authProblem(method, token);
    if (problem !== undefined) return json(response, 200, { ok: false, error: problem });
    if (method === 'apps.connections.open')
      return json(response, 200, { ok: true, url: `${origin.replace('http', 'ws')}/link?ticket=${world.nextId('K')}` });
    const needed = missingScope(method, args, world, GRANTED);
    if (needed !== undefined)
      return json(response, 200, { ok: false, error: 'missing_scope', needed, provided: [...GRANTED].join() });
    const run = METHODS[method];
    json(response, 200, run === undefined ? { ok: false, error: 'unknown_method' } : run(args, world));
  }

  function respond(id: string, body: string, response: ServerResponse) {
    const message = JSON.parse(body) as JsonObject;
    const used = world.responses.filter((entry) => entry.id === id).length;
    if (used >= RESPONSES_ALLOWED) return json(response, 404, { ok: false, error: 'used_url' });
    const problem = message.delete_original === true ? undefined : contentProblem(message);
    if (problem !== undefined) return json(response, 400, problem);
    world.responses.push({ id, body: message, at: performance.now() });
    json(response, 200, { ok: true });
  }

  /** Like files.slack.com: without a good token comes a page to log in, with status 200. */
  function file(path: string, token: string | undefined, response: ServerResponse) {
    world.downloads.push({ url: path, authorization: token });
    const [, , id, kind] = path.split('/');
    const stored = world.files.get(id ?? '');
    if (kind === 'moved') {
      response.writeHead(302, { location: `${origin}/files/${id}/` }).end();
      return;
    }
    if (stored === undefined || token !== BOT_TOKEN) {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end('<!DOCTYPE html><title>Sign in</title>');
      return;
    }
    response.writeHead(200, { 'content-type': stored.mimetype }).end(stored.bytes);
  }

  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    apiUrl: `${origin}/api/`,
    origin,
    world,
    calls,
    sockets,
    onAck: (listener) => void ackListeners.push(listener),
    onConnect: (listener) => void connectListeners.push(listener),
    refuse: (method, refusal, times = 1) => void refusals.push({ method, refusal, left: times }),
    close: async () => {
      for (const socket of sockets) socket.terminate();
      socketServer.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function json(response: ServerResponse, status: number, body: JsonObject) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
