import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modsAlert, publicAlert } from '../../../src/adapters/discord/alert-render.ts';
import { DEFINITIONS } from '../../../src/adapters/discord/commands.ts';
import {
  cut,
  fitted,
  type Payload,
  renderReasons,
  renderReply,
  renderText,
} from '../../../src/adapters/discord/render.ts';
import { replyToReport, replyToState, stateOf } from '../../../src/core/reply/index.ts';
import { ACTION_IDS, LANGUAGES, type Reply } from '../../../src/core/reply/types.ts';
import { CHANNELS, HAPPENED, KINDS, type Kind, type ReplyLanguage, VERDICTS } from '../../../src/core/types.ts';
import { messageProblems } from '../../doubles/discord/limits.ts';
import { knowledge, NOON } from '../contract.ts';
import { reportOf, SAMPLES } from '../fixture-service.ts';

function problems(payload: Payload): string[] {
  return messageProblems({ ...payload });
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 6000 }),
  fc.constantFrom('', '。', '||x||', '@everyone', 'あ'.repeat(5000), '\ud800', '🧑‍🧑‍🧒'.repeat(400)),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const source = fc.record({ title: text, date: fc.constant('2024-07-09'), url: optional(fc.webUrl()) });
const reason = fc.record({ quote: optional(text), why: text, source: fc.constant(undefined) });
const desk = fc.record({
  id: fc.constant('x'),
  name: text,
  purpose: text,
  phone: optional(text),
  tel: fc.constant(undefined),
  url: optional(fc.webUrl()),
  email: fc.constant(undefined),
  hours: optional(text),
  now: optional(text),
  notes: fc.array(text, { maxLength: 4 }),
});
const reply: fc.Arbitrary<Reply> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  verdict: fc.constantFrom(...VERDICTS),
  headline: fc.string({ minLength: 1, maxLength: 600 }),
  notes: fc.array(text, { maxLength: 4 }),
  titles: fc.record({ reasons: text, notices: text, steps: text, desks: text, text }),
  reasons: fc.array(reason, { maxLength: 8 }),
  notices: fc.array(
    fc.record({ id: fc.constant('x'), title: text, real: text, claims: fc.array(reason, { maxLength: 8 }), source }),
    { maxLength: 4 },
  ),
  steps: fc.array(fc.record({ text, urgent: fc.boolean() }), { maxLength: 25 }),
  desks: fc.array(desk, { maxLength: 9 }),
  footnote: text,
  askChannel: optional(fc.string({ minLength: 1, maxLength: 400 })),
  actions: fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...ACTION_IDS), label: fc.string({ minLength: 1, maxLength: 200 }) }),
    { maxLength: 11, selector: ({ id }) => id },
  ),
});
const state = stateOf(
  reportOf({ parts: [{ origin: 'authored', text: `ベネッセ ${SAMPLES.scam}` }] }),
  { language: 'ja-easy', happened: HAPPENED, prefecture: '沖縄県', checkId: 'x'.repeat(36) },
  knowledge,
);

describe('Discord’s limits hold', () => {
  test('for any reply', () => {
    fc.assert(
      fc.property(reply, fc.boolean(), fc.array(text, { maxLength: 6 }), (made, spoiler, unread) => {
        expect(problems(renderReply(made, { state, spoiler, unread }))).toEqual([]);
        expect(problems(renderReasons(made, spoiler))).toEqual([]);
        expect(problems(publicAlert({ reply: made, state, spoiler }))).toEqual([]);
        const url = 'https://discord.com/channels/1/2/3';
        expect(
          problems(
            modsAlert({
              view: { reply: made, state, spoiler },
              language: 'ja',
              url,
              quoted: spoiler,
              dryRun: !spoiler,
            }),
          ),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('for any lines', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (lines) => {
        expect(problems(renderText(lines))).toEqual([]);
      }),
    );
  });

  test('for every kind, verdict and language, with everything having happened', () => {
    for (const kind of Object.keys(KINDS) as Kind[]) {
      for (const verdict of VERDICTS) {
        for (const language of LANGUAGES) {
          const remembered = { ...state, kind, verdict, language, channel: CHANNELS[0] };
          const full = replyToState(remembered, { knowledge, now: NOON, detail: true });
          expect(problems(renderReply(full, { state: remembered }))).toEqual([]);
        }
      }
    }
  });

  test('cut never leaves half a character, fitted never loses the beginning', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 2, max: 200 }),
        (letters, limit) => {
          expect(cut(letters, limit).length).toBeLessThanOrEqual(limit);
          expect(cut(letters, limit).isWellFormed()).toBe(true);
          expect(fitted([letters, letters], limit).length).toBeLessThanOrEqual(limit);
          expect(fitted([letters, letters], limit).startsWith(cut(letters, limit).slice(0, -1))).toBe(true);
        },
      ),
    );
  });
});

test('command names, descriptions and choices keep Discord’s rules', () => {
  const name = /^[-_'\p{L}\p{N}]{1,32}$/u;
  for (const command of DEFINITIONS) if (command.type !== 3) walk({ ...command });
  function walk(entry: Record<string, unknown>): void {
    const names = entry.name_localizations as Record<string, string>;
    const descriptions = entry.description_localizations as Record<string, string>;
    expect(entry.name).toMatch(/^[a-z]{1,32}$/);
    for (const localised of Object.values(names)) expect(localised).toMatch(name);
    for (const description of [String(entry.description), ...Object.values(descriptions)]) {
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(100);
    }
    for (const choice of (entry.choices ?? []) as readonly { name: string }[])
      expect(choice.name.length).toBeLessThanOrEqual(100);
    for (const option of (entry.options ?? []) as readonly Record<string, unknown>[]) walk(option);
  }
});

describe('as people see it', () => {
  const cases: readonly (readonly [string, keyof typeof SAMPLES, ReplyLanguage, string])[] = [
    ['scam', 'scam', 'ja', ''],
    ['scam in plain Japanese', 'scam', 'ja-easy', ''],
    ['scam in English', 'scam', 'en', ''],
    ['scam that names a breach', 'scam', 'ja', 'ベネッセ '],
    ['suspicious', 'suspicious', 'ja', ''],
    ['unsure', 'unsure', 'ja', ''],
    ['no signs', 'no-signs', 'ja', ''],
  ];

  test.each(cases)('%s', (_, sample, language, prefix) => {
    const report = reportOf({ parts: [{ origin: 'authored', text: prefix + SAMPLES[sample] }] });
    const full = replyToReport(report, { language }, { knowledge, now: NOON });
    const { embeds, components } = renderReply(full, { state: stateOf(report, { language }, knowledge) });
    const rows = components.map((row) =>
      row.components.map((component) =>
        'label' in component ? component.label : 'placeholder' in component ? component.placeholder : '',
      ),
    );
    expect({ embeds, rows }).toMatchSnapshot();
  });

  test.each(['paid-transfer', 'gave-card', 'sent-image', 'at-the-door'] as const)('after: %s', (happened) => {
    const report = reportOf({ parts: [{ origin: 'authored', text: SAMPLES.scam }] });
    const full = replyToReport(report, { language: 'ja', happened: [happened] }, { knowledge, now: NOON });
    expect(renderReply(full, { state: undefined }).embeds.slice(1)).toMatchSnapshot();
  });

  test.each(['ja', 'en'] as const)('alerts, public and for moderators: %s', (language) => {
    const report = reportOf({ parts: [{ origin: 'authored', text: SAMPLES.scam }], mode: 'watched' });
    const remembered = stateOf(report, { language }, knowledge);
    const quiet = { reply: replyToState(remembered, { knowledge, now: NOON }), state: remembered, spoiler: false };
    const loud = { ...quiet, reply: replyToReport(report, { language }, { knowledge, now: NOON }) };
    const url = 'https://discord.com/channels/1/2/3';
    expect(publicAlert(quiet).embeds).toMatchSnapshot('public');
    expect(modsAlert({ view: loud, language, url, quoted: true, dryRun: false }).embeds).toMatchSnapshot('mods');
    expect(modsAlert({ view: quiet, language, url, quoted: false, dryRun: true }).embeds).toMatchSnapshot(
      'mods without a quote',
    );
  });
});
