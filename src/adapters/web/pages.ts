/* The pages for people. Every form works without script; with it, only the part that changes is fetched (public/app.js). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { affectedStep, TOPICS } from '../../core/ask.ts';
import { DONATION_WORDS } from '../../core/donation-words.ts';
import { findNotices } from '../../core/find-notices.ts';
import { PREFECTURES } from '../../core/prefectures.ts';
import { replyToReport, replyToState, stateOf, textsOf } from '../../core/reply/index.ts';
import { decodeState, encodeState } from '../../core/reply/state.ts';
import { CHANNELS, HAPPENED, type ReplyLanguage } from '../../core/types.ts';
import { CHECKS } from './api.ts';
import { type Html, html } from './html.ts';
import { judgeAsked } from './judge.ts';
import type { WebParts } from './parts.ts';
import { LARGEST_BODY, Language } from './schemas.ts';
import { previewView, saidView, takeBackView } from './views/donation.ts';
import { type HomeParts, homeView } from './views/home.ts';
import { affectedView, incidentsView, incidentView } from './views/incidents.ts';
import { layout, pathIn, SWITCH } from './views/layout.ts';
import { adviceView, resultView, type Told } from './views/result.ts';
import { PAGE_WORDS } from './words.ts';

/** Sent by public/app.js: answer with the part alone. */
export const PART_HEADER = 'x-part';

const none = (value: unknown) => (value === '' ? undefined : value);
const list = (value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const channel = z.preprocess(none, z.enum(CHANNELS).optional().catch(undefined));
const path = z.object({ language: Language });

const told = {
  // Without a limit every wrong entry of a long list would be complained of, for seconds.
  happened: z.preprocess(list, z.array(z.enum(HAPPENED)).max(HAPPENED.length)),
  prefecture: z.preprocess(none, z.enum(PREFECTURES.map(({ name }) => name) as [string, ...string[]]).optional()),
};
const CheckForm = z.object({
  text: z.string().optional(),
  channel,
  file: z.object({ name: z.string().max(255), base64: z.base64() }).optional(),
  [SWITCH]: z.string().optional(),
  state: z.string().max(200).optional(),
  ...told,
});
const AdviceForm = z.object({ state: z.string().max(200), text: z.string().optional(), channel, ...told });
const DisagreeForm = z.object({ checkId: z.string().max(64) });
const DonationForm = z.object({ text: z.string().default(''), channel, consent: z.string().optional() });

export const pages =
  (parts: WebParts): FastifyPluginAsyncZod =>
  async (app) => {
    const { service, knowledge } = parts;
    const { desks } = knowledge.contacts;

    /** A whole page; or the part alone, where the page is there already. */
    function page(
      request: { headers: Record<string, unknown> },
      language: ReplyLanguage,
      where: string,
      body: Html,
      { part = body, keepsForm = false }: { readonly part?: Html; readonly keepsForm?: boolean } = {},
    ) {
      if (request.headers[PART_HEADER] !== undefined) return part.html;
      const words = PAGE_WORDS[language];
      const title = where.startsWith('/incidents') ? `${words.incidents.title} - ${words.name}` : words.name;
      return layout({ language, title, path: where, body, keepsForm });
    }
    /** The page of the check, or of its form only the result. */
    function home(request: { headers: Record<string, unknown> }, parts: Omit<HomeParts, 'desks'>, part = parts.result) {
      const whole = homeView({ ...parts, desks });
      return page(request, parts.language, '', whole, { part: part ?? whole, keepsForm: true });
    }
    const said = (line: string, language: ReplyLanguage) => saidView(line, language);

    app.addHook('onSend', async (request, reply, payload) => {
      if (request.method === 'POST') reply.header('cache-control', 'no-store');
      return payload;
    });
    app.addHook('onRequest', async (_request, reply) => void reply.type('text/html; charset=utf-8'));

    app.get('/', async (request) => home(request, { language: 'ja' }));
    app.get('/:language', { schema: { params: path } }, async (request) => {
      const { language } = request.params;
      return home(request, { language });
    });

    // Counted where a text is judged: to change the language of an empty page costs nothing, and what was typed stays in the page.
    const checks = app.createRateLimit(CHECKS);
    app.post(
      '/:language/check',
      {
        bodyLimit: LARGEST_BODY,
        config: { rateLimit: { ...CHECKS, max: 2 * CHECKS.max } },
        schema: { params: path, body: CheckForm },
      },
      async (request, reply) => {
        const { language } = request.params;
        const { text = '', channel: via, state, [SWITCH]: switched } = request.body;
        const shown = (result?: Html) => home(request, { language, text, channel: via, result });
        // In another language what was not checked yet is only shown.
        if (switched !== undefined) {
          const blank = text.trim() === '';
          if (blank && state === undefined && via === undefined) return reply.redirect(pathIn(language, ''), 303);
          if (state === undefined) return shown();
          if (blank) return shown(advice(state, request.body, language).whole);
        }
        const count = await checks(request);
        if (!count.isAllowed && count.isExceeded) {
          reply.code(429).header('retry-after', count.ttlInSeconds);
          return shown(said(textsOf(language).problems.busy, language));
        }
        // A new check knows of no ticks; in another language they stay.
        const told = switched === undefined ? undefined : request.body;
        const part = await judgedPart(request.body, language, request.ip, told).catch((error: unknown) => {
          parts.log.error({ err: error, code: 'JUDGE_FAILED' }, 'a text could not be judged');
          return said(textsOf(language).problems.failed, language);
        });
        return shown(part);
      },
    );
    // The addresses that a form leaves in the address bar, opened once more.
    for (const form of ['check', 'advice', 'disagree', 'donation', 'donation/give'])
      app.get(`/:language/${form}`, { schema: { params: path } }, async (request, reply) =>
        reply.redirect(pathIn(request.params.language, ''), 303),
      );

    async function judgedPart(
      asked: z.infer<typeof CheckForm>,
      language: ReplyLanguage,
      ip: string,
      told?: Told,
    ): Promise<Html> {
      const judged = await judgeAsked(asked, service, ip);
      if (!judged.ok) return said(textsOf(language).problems[judged.problem], language);
      const { checkId, campaign } = judged.judgement;
      // The boxes were ticked by what the text tells; as they come back they are what counts.
      const report = told === undefined ? judged.judgement.report : { ...judged.judgement.report, told: told.happened };
      const context = { knowledge, now: parts.now(), campaign };
      const person = { language, prefecture: told?.prefecture };
      const mayDonate = service.donations !== undefined && asked.file === undefined;
      return resultView({
        language,
        report,
        reply: replyToReport(report, person, context),
        detailed: replyToReport(report, person, { ...context, detail: true }),
        state: encodeState(stateOf(report, { language, checkId }, knowledge)),
        checkId,
        prefecture: told?.prefecture,
        mayDonate,
      });
    }

    app.post(
      '/:language/advice',
      { config: { rateLimit: CHECKS }, schema: { params: path, body: AdviceForm } },
      async (request) => {
        const { language } = request.params;
        const { state, text, channel: via } = request.body;
        const { part, whole } = advice(state, request.body, language);
        return home(request, { language, text, channel: via, result: whole }, part);
      },
    );

    /** The steps alone, from what a form remembers: as the part of a result, and as all of one. */
    function advice(remembered: string, { happened, prefecture }: Told, language: ReplyLanguage) {
      const known = { notices: knowledge.notices.map(({ id }) => id), rules: knowledge.rules.map(({ id }) => id) };
      const state = decodeState(remembered, known);
      const told = { happened, prefecture };
      const part =
        state === undefined
          ? said(textsOf(language).problems['button-expired'], language)
          : adviceView({
              language,
              reply: replyToState({ ...state, language, ...told }, { knowledge, now: parts.now() }),
              state: remembered,
              told,
            });
      return { part, whole: html`<article class="answer ${state?.verdict ?? 'unsure'}">${part}</article>` };
    }

    app.post('/:language/disagree', { schema: { params: path, body: DisagreeForm } }, async (request) => {
      const { language } = request.params;
      await service.userDisagrees(request.body.checkId);
      return home(request, { language, result: said(textsOf(language).confirmations.disagree, language) });
    });

    app.get(
      '/:language/incidents',
      { schema: { params: path, querystring: z.object({ name: z.string().max(100).default('') }) } },
      async (request) => {
        const { language } = request.params;
        const { name } = request.query;
        return page(
          request,
          language,
          '/incidents',
          incidentsView(findNotices(knowledge.notices, name), name, language),
        );
      },
    );

    app.get(
      '/:language/incidents/:id',
      { schema: { params: path.extend({ id: z.string() }) } },
      async (request, reply) => {
        const { language, id } = request.params;
        const notice = knowledge.notices.find((one) => one.id === id);
        if (notice === undefined) return reply.callNotFound();
        return page(request, language, `/incidents/${id}`, incidentView(notice, 'overview', language));
      },
    );

    app.get(
      '/:language/incidents/:id/:topic',
      { schema: { params: path.extend({ id: z.string(), topic: z.enum(TOPICS) }) } },
      async (request, reply) => {
        const { language, id, topic } = request.params;
        const notice = knowledge.notices.find((one) => one.id === id);
        if (notice === undefined) return reply.callNotFound();
        return page(request, language, `/incidents/${id}/${topic}`, incidentView(notice, topic, language));
      },
    );

    app.get(
      '/:language/incidents/:id/affected*',
      { schema: { params: path.extend({ id: z.string(), '*': z.string().max(500) }) } },
      async (request, reply) => {
        const { language, id, '*': rest } = request.params;
        const notice = knowledge.notices.find((one) => one.id === id);
        if (notice === undefined || !/^(?:\/[a-z0-9-]+)*\/?$/.test(rest)) return reply.callNotFound();
        const answers = rest.split('/').filter((answer) => answer !== '');
        try {
          const step = affectedStep(notice, answers, language);
          const where = `/incidents/${[id, 'affected', ...answers].join('/')}`;
          return page(request, language, where, affectedView(notice, step, answers, language));
        } catch (error) {
          if (error instanceof RangeError) return reply.callNotFound();
          throw error;
        }
      },
    );

    app.get('/:language/take-back', { schema: { params: path } }, async (request) => {
      const { language } = request.params;
      return page(request, language, '/take-back', takeBackView(language, undefined));
    });

    app.post(
      '/:language/take-back',
      {
        config: { rateLimit: { max: 10, timeWindow: '1 minute' } },
        schema: { params: path, body: z.object({ receipt: z.string().trim().max(100) }) },
      },
      async (request) => {
        const { language } = request.params;
        const words = DONATION_WORDS[language];
        const gone = await service.donations?.withdraw(request.body.receipt);
        const line = gone === undefined ? words.off : gone ? words.takenBack : words.unknownReceipt;
        return page(request, language, '/take-back', takeBackView(language, line));
      },
    );

    const { donations } = service;
    if (donations === undefined) return;

    app.post('/:language/donation', { schema: { params: path, body: DonationForm } }, async (request) => {
      const { language } = request.params;
      const { text, channel: via } = request.body;
      const part =
        text.trim() === ''
          ? said(textsOf(language).problems.empty, language)
          : previewView(donations.preview(text), via, language);
      return page(request, language, '', html`<section class="narrow">${part}</section>`, { part });
    });

    app.post(
      '/:language/donation/give',
      {
        config: { rateLimit: { max: 10, timeWindow: '1 minute' } },
        schema: { params: path, body: DonationForm },
      },
      async (request) => {
        const { language } = request.params;
        const { text, channel: via, consent } = request.body;
        const words = DONATION_WORDS[language];
        const give = async () => {
          if (consent !== 'yes') return words.notGiven;
          const offered = { text, channel: via, platform: 'web', contributor: request.ip, consent: true } as const;
          const { receipt } = await donations.offer(offered);
          return words.thanks(receipt);
        };
        const line = await give().catch((error: unknown) => {
          if (!(error instanceof Error && 'code' in error)) throw error;
          return words.refused;
        });
        const part = said(line, language);
        return page(request, language, '', html`<section class="narrow">${part}</section>`, { part });
      },
    );
  };
