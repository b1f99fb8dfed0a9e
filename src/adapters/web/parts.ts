import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import type { Knowledge } from '../../core/knowledge.ts';
import type { Service } from '../../service.ts';

/** What the web page and the API work with. */
export interface WebParts {
  readonly service: Service;
  readonly knowledge: Knowledge;
  readonly now: () => Date;
  /** Gets no text and no address of a page with words in it. */
  readonly log: FastifyBaseLogger;
  /** One proxy of the operator's own stands in front. */
  readonly trustProxy: boolean;
  /** GET /metrics for those who may see it; absent: there is no such page. */
  readonly metrics?:
    | {
        readonly contentType: string;
        readonly text: () => Promise<string>;
        readonly mayRead: (authorization: string | undefined) => boolean;
      }
    | undefined;
  /** Takes POST /slack/events with the body unread; answers `undefined` until it is there. */
  readonly slack?: (() => ((request: IncomingMessage, response: ServerResponse) => void) | undefined) | undefined;
}
