import { pino } from 'pino';
import type { WebParts } from '../../../src/adapters/web/parts.ts';
import { createWeb } from '../../../src/adapters/web/server.ts';
import { knowledge, NOON } from '../contract.ts';
import { createFixtureService } from '../fixture-service.ts';

export interface Started {
  /** http://127.0.0.1:12345 */
  readonly base: string;
  /** Every line that was logged. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

/** A real server on a free port. */
export async function startWeb(parts: Partial<WebParts> = {}): Promise<Started> {
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => logged.push(line) });
  const web = await createWeb({
    service: createFixtureService(),
    knowledge,
    now: () => NOON,
    log,
    trustProxy: false,
    ...parts,
  });
  const base = await web.listen({ host: '127.0.0.1', port: 0 });
  return { base, logged, close: () => web.close() };
}

export function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export function postForm(
  url: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(url, { method: 'POST', body: new URLSearchParams(form), headers });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a person reads of a page. */
export function readable(page: string): string {
  return page
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w+);/g, (_, name: string) => ENTITIES[name]!);
}
