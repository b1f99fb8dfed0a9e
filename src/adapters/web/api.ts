/* The API for programs: the same report as everywhere, without weights and probability, so that it is no tool for scammers. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { affectedStep, askIncident } from '../../core/ask.ts';
import { findNotices } from '../../core/find-notices.ts';
import { replyToReport } from '../../core/reply/index.ts';
import type { Reply } from '../../core/reply/types.ts';
import type { Evidence } from '../../core/types.ts';
import type { Judgement } from '../../service.ts';
import { judgeAsked } from './judge.ts';
import type { WebParts } from './parts.ts';
import { HttpProblem, PROBLEMS_OF_TEXT } from './problems.ts';
import * as schemas from './schemas.ts';

/** Requests a minute and address. */
export const CHECKS = { max: 120, timeWindow: '1 minute' } as const;

export const api =
  (parts: WebParts): FastifyPluginAsyncZod =>
  async (app) => {
    const { service, knowledge } = parts;

    app.post(
      '/check',
      {
        bodyLimit: schemas.LARGEST_BODY,
        config: { rateLimit: CHECKS },
        schema: {
          summary: 'Judge a message',
          description: 'The text is judged in memory and not kept. No link in it is opened.',
          tags: ['check'],
          body: schemas.CheckBody,
          response: { 200: schemas.CheckAnswer, 400: schemas.Problem, 413: schemas.Problem, 429: schemas.Problem },
        },
      },
      async (request): Promise<schemas.CheckAnswer> => {
        const { language, happened, prefecture, ...asked } = request.body;
        const judged = await judgeAsked(asked, service, request.ip);
        if (!judged.ok) throw new HttpProblem(...PROBLEMS_OF_TEXT[judged.problem]);
        const { judgement } = judged;
        const person = { language, happened, prefecture };
        const { report, campaign } = judgement;
        return answerOf(judgement, replyToReport(report, person, { knowledge, now: parts.now(), campaign }));
      },
    );

    app.get(
      '/incidents',
      {
        schema: {
          summary: 'The incidents on record, newest first',
          tags: ['incidents'],
          querystring: schemas.LanguageQuery.extend({ name: z.string().max(100).default('') }),
          response: { 200: schemas.IncidentList },
        },
      },
      async ({ query }) => ({
        incidents: findNotices(knowledge.notices, query.name).map((notice) => ({
          id: notice.id,
          name: notice.organisation.short[query.language],
          disclosed: notice.disclosed,
          affected: notice.affected !== undefined,
        })),
      }),
    );

    app.get(
      '/incidents/:id/affected',
      {
        schema: {
          summary: 'The dialogue "am I affected?": the next question, or where the answers lead',
          tags: ['incidents'],
          params: z.object({ id: z.string() }),
          querystring: schemas.AffectedQuery,
          response: { 200: schemas.AffectedAnswer, 400: schemas.Problem, 404: schemas.Problem },
        },
      },
      async ({ params, query }) => {
        const answers = query.answers.split(',').filter((id) => id !== '');
        return stepOrProblem(() => affectedStep(noticeOf(params.id), answers, query.language));
      },
    );

    app.get(
      '/incidents/:id/:topic',
      {
        schema: {
          summary: 'What was published about an incident, with its sources',
          tags: ['incidents'],
          params: z.object({ id: z.string(), topic: schemas.Topic }),
          querystring: schemas.LanguageQuery,
          response: { 200: schemas.IncidentAnswer, 404: schemas.Problem },
        },
      },
      async ({ params, query }) => askIncident(noticeOf(params.id), params.topic, query.language),
    );

    function noticeOf(id: string) {
      const notice = knowledge.notices.find((one) => one.id === id);
      if (notice === undefined)
        throw new HttpProblem(404, 'UNKNOWN_INCIDENT', 'There is no incident of this id; see GET /api/incidents.');
      return notice;
    }

    const { donations } = service;
    if (donations === undefined) return;

    app.post(
      '/donations/preview',
      {
        schema: {
          summary: 'What of a text would be kept for training, if its owner gave it',
          tags: ['donations'],
          body: schemas.PreviewBody,
          response: { 200: schemas.PreviewAnswer, 400: schemas.Problem },
        },
      },
      async ({ body }) => ({ text: donations.preview(body.text) }),
    );

    app.post(
      '/donations',
      {
        config: { rateLimit: { max: 10, timeWindow: '1 minute' } },
        schema: {
          summary: 'Give a text for training; only its owner may, and has to consent',
          tags: ['donations'],
          body: schemas.DonationBody,
          response: { 200: schemas.DonationAnswer, 400: schemas.Problem, 409: schemas.Problem },
        },
      },
      async ({ body, ip }) => {
        try {
          return await donations.offer({ ...body, platform: 'web', contributor: ip });
        } catch (error) {
          throw HttpProblem.of(error, 409, 'The text could not be taken. Nothing was kept.');
        }
      },
    );

    app.post(
      '/donations/withdraw',
      {
        config: { rateLimit: { max: 10, timeWindow: '1 minute' } },
        schema: {
          summary: 'Take a given text back',
          tags: ['donations'],
          body: schemas.WithdrawBody,
          response: { 200: schemas.WithdrawAnswer, 400: schemas.Problem },
        },
      },
      async ({ body }) => ({ withdrawn: await donations.withdraw(body.receipt) }),
    );
  };

function stepOrProblem<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof RangeError) throw new HttpProblem(400, 'UNKNOWN_ANSWER', 'This answer is not offered.');
    throw error;
  }
}

function answerOf(judgement: Judgement, reply: Reply): schemas.CheckAnswer {
  const { report, checkId, campaign } = judgement;
  return {
    verdict: report.verdict,
    unsure: report.unsure,
    kind: report.kind,
    language: report.language,
    // In reading order: the strongest first would tell what to change.
    evidence: report.evidence.map(placeOf).toSorted((a, b) => a.start - b.start || a.end - b.end),
    notices: report.notices.map(({ id, contradictions }) => ({ id, contradictions })),
    rules: report.rules,
    reply,
    campaign,
    checkId,
    modelVersion: report.modelVersion,
  };
}

function placeOf({ type, id, start, end, quote }: Evidence) {
  return { ...(type === 'signal' ? { signal: id } : { word: id }), start, end, quote };
}
