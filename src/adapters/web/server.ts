/*
 * The web page and the API. Nothing that a person typed is stored, logged or put into an address; pages bear no inline script or
 * style, and load nothing from anywhere else.
 */
import { fileURLToPath } from 'node:url';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import statics from '@fastify/static';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, {
  errorCodes,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { textsOf } from '../../core/reply/index.ts';
import { FULL_LANGUAGES } from '../../core/reply/types.ts';
import type { ReplyLanguage } from '../../core/types.ts';
import { MAX_FILE_CHARACTERS } from '../../files.ts';
import { api } from './api.ts';
import { PART_HEADER, pages } from './pages.ts';
import type { WebParts } from './parts.ts';
import { type Answer, HttpProblem, NOT_FOUND, problemOf } from './problems.ts';
import { saidView } from './views/donation.ts';
import { layout } from './views/layout.ts';
import { PAGE_WORDS } from './words.ts';

const PUBLIC = fileURLToPath(new URL('./public', import.meta.url));
/** Bodies of everything but a check, and all forms: there a character takes at most 9 bytes (%E3%81%82); some room for the rest. */
/** How long requests in hand may take when the service stops. */
const LAST_REQUESTS_MS = 5_000;
const BODY_LIMIT = 9 * MAX_FILE_CHARACTERS + 100_000;
/** No form of ours has nearly as many; one of 1 MB can hold half a million, which take seconds to read. */
const MOST_FIELDS = 100;

/** The documentation's own style sheet stands in its page; nothing else may. */
const DOCS_POLICY: Record<string, string | string[]> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': ["'self'", "'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='"],
  'img-src': ["'self'", 'data:'],
  'connect-src': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** The server, ready to listen. */
export async function createWeb(parts: WebParts): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: parts.log,
    logController: new LogController({ disableRequestLogging: true }),
    // The proxy's own address is believed, what it says the client claimed is not.
    trustProxy: parts.trustProxy && ((_address, hop) => hop === 0),
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 500 },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Set by whoever ends TLS; plain http on this machine has to stay reachable.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  await app.register(rateLimit, { max: 600, timeWindow: '1 minute', cache: 10_000 });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'binjo-guard',
        version: '1',
        description: 'Checks whether a message is a scam. Texts are judged in memory and not kept.',
      },
    },
    transform: (route) =>
      route.url.startsWith('/api/')
        ? jsonSchemaTransform(route)
        : { schema: { ...route.schema, hide: true }, url: route.url },
  });
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_request: unknown, body: string) => formOf(body),
  );
  // Whoever never finishes a request does not keep the service from stopping.
  app.addHook('preClose', async () => {
    setTimeout(() => app.server.closeAllConnections(), LAST_REQUESTS_MS).unref();
  });
  app.addHook('onRequest', async (request, reply) => {
    // No other site may make a visitor's browser send texts here.
    if (request.method === 'POST' && request.headers['sec-fetch-site'] === 'cross-site')
      await reply.code(403).send({ error: { code: 'OTHER_SITE', message: 'Requests from other sites are refused.' } });
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status === 500)
      request.log.error({ err: error, route: request.routeOptions.url, code: problem.code }, 'a request failed');
    return sayProblem(request, reply, problem);
  });
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) => sayProblem(request, reply, NOT_FOUND));

  await app.register(statics, { root: PUBLIC, prefix: '/static/', maxAge: '1h' });
  await app.register(docs);
  await app.register(api(parts), { prefix: '/api' });
  await app.register(pages(parts));
  await app.register(operations(parts));
  return app;
}

/** A page for people, JSON for programs. */
function sayProblem(request: FastifyRequest, reply: FastifyReply, { status, code, message }: Answer): FastifyReply {
  const language = FULL_LANGUAGES.find((one) => new RegExp(`^/${one}(?:/|$)`).test(request.url));
  const person = language !== undefined || (status === 404 && request.headers.accept?.includes('text/html'));
  reply.code(status);
  if (!person) return reply.type('application/json').send({ error: { code, message } });
  const said = saidView(lineFor(status, language ?? 'ja'), language ?? 'ja');
  const title = PAGE_WORDS[language ?? 'ja'].name;
  const part = request.headers[PART_HEADER] !== undefined;
  return reply
    .type('text/html; charset=utf-8')
    .send(part ? said.html : layout({ language: language ?? 'ja', title, path: '', body: said }));
}

function lineFor(status: number, language: ReplyLanguage): string {
  const { problems } = textsOf(language);
  if (status === 404) return PAGE_WORDS[language].missing;
  if (status === 429) return problems.busy;
  return status === 413 ? problems['too-long'] : problems.failed;
}

/** Keys that come several times become lists. Files come as JSON alone, so the larger limit of a check is not for forms. */
function formOf(body: string): Record<string, string | string[]> {
  if (body.length > BODY_LIMIT) throw new errorCodes.FST_ERR_CTP_BODY_TOO_LARGE();
  if (body.split('&', MOST_FIELDS + 1).length > MOST_FIELDS)
    throw new HttpProblem(400, 'INVALID_BODY', `The form has more than ${MOST_FIELDS} fields.`);
  const fields = new Map<string, string | string[]>();
  for (const [key, value] of new URLSearchParams(body)) {
    const before = fields.get(key);
    fields.set(key, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(fields);
}

async function docs(app: FastifyInstance): Promise<void> {
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: DOCS_POLICY, uiConfig: { validatorUrl: null } });
}

/** For whoever runs it, and for Slack's requests in HTTP mode. */
function operations({ service, metrics, slack }: WebParts) {
  return async (app: FastifyInstance) => {
    const hidden = { schema: { hide: true }, config: { rateLimit: false } } as const;
    app.get('/healthz', hidden, async () => ({ status: 'ok' }));
    app.get('/readyz', hidden, async (_request, reply) => {
      const { store } = await service.ready();
      return await reply.code(store === 'away' ? 503 : 200).send({ status: store === 'away' ? 'away' : 'ok', store });
    });
    if (metrics !== undefined)
      app.get('/metrics', hidden, async (request, reply) => {
        if (!metrics.mayRead(request.headers.authorization)) return await reply.code(401).send('');
        return await reply.type(metrics.contentType).send(await metrics.text());
      });
    if (slack === undefined) return;
    await app.register(async (unread) => {
      unread.removeAllContentTypeParsers();
      unread.addContentTypeParser('*', (_request, _body, done) => done(null));
      unread.post('/slack/events', hidden, (request, reply) => {
        const handler = slack();
        if (handler === undefined) return reply.code(503).send('');
        reply.hijack();
        // Bolt stops reading a body that is too large: the next request on this connection would wait behind it.
        reply.raw.on('finish', () => {
          if (!request.raw.complete) request.raw.destroy();
        });
        handler(request.raw, reply.raw);
      });
    });
  };
}
