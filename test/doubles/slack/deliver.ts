/** The two ways in which Slack hands something to an app: an envelope over the websocket, or a signed HTTP request. */
import { createHmac } from 'node:crypto';
import type { JsonObject } from './block-kit.ts';
import type { SlackServer } from './server.ts';
import { SIGNING_SECRET } from './world.ts';

export type PayloadKind = 'events_api' | 'slash_commands' | 'interactive';

export interface Retry {
  readonly num: number;
  readonly reason: string;
}

export interface Delivered {
  /** Within Slack's three seconds. */
  readonly acked: boolean;
  /** What came with the acknowledgement: a text, a `response_action` … */
  readonly payload: unknown;
  readonly ms: number;
  readonly status?: number;
}

export interface Delivery {
  deliver(kind: PayloadKind, payload: JsonObject, retry?: Retry): Promise<Delivered>;
}

const ACK_WITHIN = 3000;

export function socketDelivery(server: SlackServer): Delivery {
  const waiting = new Map<string, (payload: unknown) => void>();
  server.onAck((envelope, payload) => waiting.get(envelope)?.(payload));
  return {
    async deliver(kind, payload, retry) {
      const socket = [...server.sockets].filter((candidate) => candidate.readyState === candidate.OPEN).at(-1);
      if (socket === undefined) throw new Error('no socket is open');
      const envelope = crypto.randomUUID();
      const started = performance.now();
      const acked = new Promise<unknown>((resolve, reject) => {
        waiting.set(envelope, resolve);
        setTimeout(() => reject(new Error('late')), ACK_WITHIN);
      });
      socket.send(
        JSON.stringify({
          envelope_id: envelope,
          type: kind,
          accepts_response_payload: kind !== 'events_api',
          payload,
          ...(kind === 'events_api' ? { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? '' } : {}),
        }),
      );
      try {
        const answer = await acked;
        return { acked: true, payload: answer, ms: performance.now() - started };
      } catch {
        return { acked: false, payload: undefined, ms: performance.now() - started };
      }
    },
  };
}

export interface Signing {
  readonly secret?: string;
  /** Seconds since 1970. */
  readonly timestamp?: number;
  readonly signature?: string | null;
}

/** POSTs as Slack does; `signing` forges. */
export async function signedPost(
  url: string,
  body: string,
  contentType: string,
  retry?: Retry,
  signing: Signing = {},
): Promise<Response> {
  const timestamp = String(signing.timestamp ?? Math.floor(Date.now() / 1000));
  const mac = createHmac('sha256', signing.secret ?? SIGNING_SECRET)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex');
  const signature = signing.signature === undefined ? `v0=${mac}` : signing.signature;
  return fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': timestamp,
      ...(signature === null ? {} : { 'x-slack-signature': signature }),
      ...(retry === undefined ? {} : { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason }),
    },
    signal: AbortSignal.timeout(ACK_WITHIN),
  });
}

export function encode(kind: PayloadKind, payload: JsonObject): { body: string; type: string } {
  if (kind === 'events_api') return { body: JSON.stringify(payload), type: 'application/json' };
  const form = 'application/x-www-form-urlencoded';
  if (kind === 'interactive')
    return { body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), type: form };
  const fields = Object.entries(payload).map(([key, value]): [string, string] => [key, String(value)]);
  return { body: new URLSearchParams(fields).toString(), type: form };
}

export function httpDelivery(url: () => string): Delivery {
  return {
    async deliver(kind, payload, retry) {
      const { body, type } = encode(kind, payload);
      const started = performance.now();
      try {
        const response = await signedPost(url(), body, type, retry);
        const text = await response.text();
        const json = response.headers.get('content-type')?.includes('json') === true;
        return {
          acked: response.status === 200,
          payload: text === '' ? undefined : json ? JSON.parse(text) : text,
          ms: performance.now() - started,
          status: response.status,
        };
      } catch {
        return { acked: false, payload: undefined, ms: performance.now() - started };
      }
    },
  };
}
