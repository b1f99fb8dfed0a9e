/** Block Kit within Slack's documented limits, and harmless, whatever a reply holds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alertsForm } from '../../../src/adapters/slack/alert-form.ts';
import { alertNote } from '../../../src/adapters/slack/alert-note.ts';
import { howTo, problemAnswer } from '../../../src/adapters/slack/answer.ts';
import { clip, escapeMrkdwn } from '../../../src/adapters/slack/block-kit.ts';
import { affectedView, topicView } from '../../../src/adapters/slack/incidents.ts';
import { checkForm, happenedForm, resultView, workingView } from '../../../src/adapters/slack/modals.ts';
import { renderReply } from '../../../src/adapters/slack/render.ts';
import { affectedStep, TOPICS } from '../../../src/core/ask.ts';
import { replyToState } from '../../../src/core/reply/index.ts';
import { encodeState, type ReplyState } from '../../../src/core/reply/state.ts';
import { ACTION_IDS, FULL_LANGUAGES, LANGUAGES, PROBLEMS, type Reply } from '../../../src/core/reply/types.ts';
import { HAPPENED, VERDICTS } from '../../../src/core/types.ts';
import { blockProblems, isObject, type Json, viewProblems } from '../../doubles/slack/block-kit.ts';
import { knowledge } from '../contract.ts';

const HOSTILE = [
  '<!channel> <!here> <@U012> <#C1> <https://evil.example|bank>',
  '&lt;!channel&gt; *x* _y_ ~z~ `c` > q :smile: @everyone',
  'https://evil.example/a?b=1 http://1.2.3.4 mailto:a@evil.example',
  '\ud800 \udc00 \u0000 \u202e \u200b',
  '',
  ' ',
  '😀'.repeat(2500),
  '長'.repeat(9000),
  '<&>'.repeat(3000),
];
const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ maxLength: 400, unit: 'binary' }),
  fc.string({ maxLength: 4000, unit: 'grapheme' }),
);
const many = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 60, size: 'max' });
const maybe = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: undefined });
const anyReason = fc.record({ quote: maybe(anyText), why: anyText, source: fc.constant(undefined) });
const anyReply: fc.Arbitrary<Reply> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  verdict: fc.constantFrom(...VERDICTS),
  headline: anyText,
  notes: many(anyText),
  titles: fc.record({ reasons: anyText, notices: anyText, steps: anyText, desks: anyText, text: anyText }),
  reasons: many(anyReason),
  notices: fc.array(
    fc.record({
      id: fc.string(),
      title: anyText,
      real: anyText,
      claims: many(anyReason),
      source: fc.record({ title: anyText, date: fc.constant('2024-08-20'), url: maybe(anyText) }),
    }),
    { maxLength: 8 },
  ),
  steps: many(fc.record({ text: anyText, urgent: fc.boolean() })),
  desks: many(
    fc.record({
      id: fc.string(),
      name: anyText,
      purpose: anyText,
      phone: maybe(anyText),
      tel: maybe(anyText),
      url: maybe(anyText),
      email: maybe(anyText),
      hours: maybe(anyText),
      now: maybe(anyText),
      notes: fc.array(anyText, { maxLength: 5 }),
    }),
  ),
  footnote: anyText,
  askChannel: maybe(anyText),
  actions: many(fc.record({ id: fc.constantFrom(...ACTION_IDS), label: anyText })).map((all) =>
    all.filter((action, index) => all.findIndex(({ id }) => id === action.id) === index),
  ),
});

const STATE: ReplyState = {
  verdict: 'scam',
  unsure: undefined,
  kind: 'piggyback-deletion-fee',
  language: 'ja',
  channel: undefined,
  asked: { wants: 'code', link: false },
  prefecture: undefined,
  happened: [],
  signals: ['asks-payment', 'claims-lawyer'],
  contradictions: [],
  notice: undefined,
  rules: [],
  topic: undefined,
  checkId: 'x'.repeat(36),
};

/** Every place whose text Slack parses for mentions, links and formatting. */
function parsedTexts(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(parsedTexts);
  if (!isObject(value)) return [];
  const own = value.type === 'mrkdwn' && typeof value.text === 'string' ? [value.text] : [];
  return [...own, ...Object.values(value).flatMap(parsedTexts)];
}

describe('any reply', () => {
  test('keeps the limits, and nothing in it is parsed', () => {
    fc.assert(
      fc.property(anyReply, fc.boolean(), (reply, withState) => {
        const { blocks, text } = renderReply(reply, withState ? encodeState(STATE) : undefined);
        expect(blockProblems(blocks, 'message')).toEqual([]);
        expect(viewProblems(resultView('ja', { blocks, text }))).toEqual([]);
        expect(parsedTexts(blocks as unknown as Json)).toEqual([]);
        expect(text.length).toBeLessThanOrEqual(3000);
        expect(text).not.toMatch(/<|>/);
        expect(text.isWellFormed() && JSON.stringify(blocks).isWellFormed()).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('shows all steps to whom everything has happened', () => {
    const reply = replyToState({ ...STATE, happened: HAPPENED }, { knowledge, now: new Date('2026-11-22T03:00:00Z') });
    expect(reply.steps.length).toBeGreaterThan(12);
    const shown = JSON.stringify(renderReply(reply).blocks);
    for (const { text } of reply.steps) expect(shown).toContain(text);
  });

  test('shows quotes that lead nowhere', () => {
    fc.assert(
      fc.property(anyText, (quote) => {
        const [reason] = renderReply({ ...BARE, reasons: [{ quote, why: 'why', source: undefined }] }).blocks.slice(1);
        expect(JSON.stringify(reason)).not.toMatch(/https?:\/\/|<[!@#]|mailto:/);
      }),
    );
  });

  test('fits as a note to the moderators, too', () => {
    fc.assert(
      fc.property(anyReply, fc.nat(), (reply, count) => {
        const facts = {
          reply,
          channel: 'C1',
          permalink: undefined,
          checkId: 'x'.repeat(22),
          language: 'ja',
          dryRun: true,
        } as const;
        expect(blockProblems(alertNote(facts, { count, channels: ['C1', 'C2'] }).blocks, 'message')).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

const BARE: Reply = {
  language: 'ja',
  verdict: 'scam',
  headline: 'x',
  notes: [],
  titles: { reasons: 'r', notices: 'n', steps: 's', desks: 'd', text: 't' },
  reasons: [],
  notices: [],
  steps: [],
  desks: [],
  footnote: 'f',
  askChannel: undefined,
  actions: [],
};

describe.each(FULL_LANGUAGES)('our own views, %s', (language) => {
  test('the forms', () => {
    const settings = { channels: [], exemptRoles: [], ignoreBots: true, modChannel: 'C1', subscribeDigest: false };
    for (const view of [
      checkForm(language),
      workingView(language),
      happenedForm({ ...STATE, prefecture: '愛知県' }, language),
      alertsForm(settings, 'C1', language),
      alertsForm(settings, undefined, language),
    ])
      expect(viewProblems(view)).toEqual([]);
    expect(blockProblems(howTo(language).blocks, 'message')).toEqual([]);
    for (const problem of PROBLEMS)
      expect(blockProblems(problemAnswer(language, problem).blocks, 'message')).toEqual([]);
  });

  test('every topic of every incident', () => {
    expect(knowledge.notices.length).toBeGreaterThan(20);
    for (const notice of knowledge.notices)
      for (const topic of TOPICS)
        expect([notice.id, topic, ...viewProblems(topicView(notice, topic, language))]).toEqual([notice.id, topic]);
  });

  test('every page of every "am I affected?"', () => {
    for (const notice of knowledge.notices) {
      const paths: string[][] = [[]];
      for (let answers = paths.pop(); answers !== undefined; answers = paths.pop()) {
        expect(viewProblems(affectedView(notice, answers, language))).toEqual([]);
        const step = affectedStep(notice, answers, language);
        if (step.type === 'question') for (const { id } of step.answers) paths.push([...answers, id]);
      }
    }
  });
});

describe('cutting', () => {
  test('never splits a character and never gives an empty text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 200 }), (text, limit) => {
        for (const cut of [clip(text, limit), escapeMrkdwn(text, limit)]) {
          expect(cut.length).toBeLessThanOrEqual(limit);
          expect(cut.trim()).not.toBe('');
          expect(cut.isWellFormed()).toBe(true);
        }
        expect(escapeMrkdwn(text, limit)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
      }),
    );
  });
});
