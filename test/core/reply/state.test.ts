import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TOPICS } from '../../../src/core/ask-words/types.ts';
import { WANTS } from '../../../src/core/asked.ts';
import { PREFECTURES } from '../../../src/core/prefectures.ts';
import {
  decodeState,
  encodeState,
  type KnownIds,
  MAX_CLAIMS,
  MAX_RULES,
  MAX_SIGNALS,
  PER_ASKED,
  type ReplyState,
} from '../../../src/core/reply/state.ts';
import { LANGUAGES } from '../../../src/core/reply/types.ts';
import { SIGNAL_IDS } from '../../../src/core/signals/ids.ts';
import {
  CHANNELS,
  CONTRADICTION_CODES,
  HAPPENED,
  KINDS,
  type Kind,
  type UnsureReason,
  type Verdict,
} from '../../../src/core/types.ts';
import { knowledge } from './fixture.ts';

const known: KnownIds = { notices: knowledge.notices.map(({ id }) => id), rules: knowledge.rules.map(({ id }) => id) };

const judged = fc.oneof(
  fc.constantFrom<[Verdict, undefined]>(['scam', undefined], ['suspicious', undefined], ['no-signs', undefined]),
  fc
    .constantFrom<UnsureReason>(
      'bare-question',
      'too-short',
      'unknown-words',
      'language',
      'between',
      'cut-off',
      'told-demand',
    )
    .map((why): [Verdict, UnsureReason] => ['unsure', why]),
);
const states: fc.Arbitrary<ReplyState> = fc
  .record({
    judged,
    kind: fc.constantFrom(...(Object.keys(KINDS) as Kind[])),
    language: fc.constantFrom(...LANGUAGES),
    channel: fc.constantFrom(undefined, ...CHANNELS),
    asked: fc.record({ wants: fc.constantFrom(...WANTS), link: fc.boolean() }),
    prefecture: fc.constantFrom(undefined, ...PREFECTURES.map(({ name }) => name)),
    happened: fc.subarray([...HAPPENED]),
    signals: fc.subarray([...SIGNAL_IDS], { maxLength: MAX_SIGNALS }),
    notice: fc.constantFrom(undefined, ...known.notices),
    claims: fc.array(
      fc.record({
        code: fc.constantFrom(...CONTRADICTION_CODES),
        strength: fc.constantFrom('denied' as const, 'not-stated' as const),
        someGroups: fc.boolean(),
      }),
      { maxLength: MAX_CLAIMS },
    ),
    rules: fc.subarray([...known.rules], { maxLength: MAX_RULES }),
    topic: fc.constantFrom(undefined, ...TOPICS),
    checkId: fc.stringMatching(/^[A-Za-z0-9_-]{0,36}$/),
  })
  .map(({ judged: [verdict, unsure], claims, ...rest }) => ({
    ...rest,
    verdict,
    unsure,
    contradictions: rest.notice === undefined ? [] : claims,
  }));

const sample: ReplyState = {
  verdict: 'scam',
  unsure: undefined,
  kind: 'piggyback-deletion-fee',
  language: 'ja-easy',
  channel: 'phone',
  asked: { wants: 'money', link: true },
  prefecture: '愛知県',
  happened: ['replied', 'paid-transfer'],
  signals: ['asks-payment', 'deadline'],
  contradictions: [{ code: 'item-not-leaked', strength: 'denied', someGroups: true }],
  notice: 'kumon-2024',
  rules: ['no-deletion-fee'],
  topic: undefined,
  checkId: '0198f0c2-7a7e-7a53-8c11-2f3f0d9e4b11',
};

describe('the state of a button', () => {
  test('comes back whole, in at most 80 ASCII characters', () => {
    fc.assert(
      fc.property(states, (state) => {
        const text = encodeState(state);
        expect(text).toMatch(/^[\w.-]{15,80}$/);
        expect(decodeState(text, known)).toEqual(state);
      }),
      { numRuns: 300 },
    );
  });

  test('buttons of earlier days still work: tables are only appended to', () => {
    expect(encodeState(sample)).toMatchInlineSnapshot(
      `"1AABDXACCCAOCBBaDtBW5ZL.0198f0c2-7a7e-7a53-8c11-2f3f0d9e4b119L"`,
    );
    expect(decodeState(encodeState(sample), known)).toEqual(sample);
  });

  test('what is asked fits in one digit with the channel, at places that another want would not move', () => {
    expect(PER_ASKED * 2 * WANTS.length).toBeLessThanOrEqual(64);
    expect(CHANNELS.length).toBeLessThan(PER_ASKED);
    const digits = WANTS.flatMap((wants) =>
      [true, false].map((link) => encodeState({ ...sample, channel: undefined, asked: { wants, link } })[4]),
    );
    expect(digits.join('')).toBe('AIQYgow4');
  });

  test('garbage, a changed character and a cut are no state', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeState(text, known)).toBeUndefined();
      }),
    );
    const text = encodeState(sample);
    for (let at = 0; at < text.length; at += 1) {
      const other = text[at] === 'B' ? 'C' : 'B';
      expect(decodeState(text.slice(0, at) + other + text.slice(at + 1), known)).toBeUndefined();
      expect(decodeState(text.slice(0, at), known)).toBeUndefined();
    }
    expect(decodeState(text.replace(/^1/, '2'), known)).toBeUndefined();
  });

  test('what is too much is left out, strongest first kept; a notice or rule that is gone is left out', () => {
    const many = {
      ...sample,
      signals: [...SIGNAL_IDS],
      rules: [...known.rules],
      contradictions: Array(9).fill(sample.contradictions[0]),
    };
    const back = decodeState(encodeState(many), known);
    expect(back?.signals).toEqual(SIGNAL_IDS.slice(0, MAX_SIGNALS));
    expect(back?.rules).toEqual(known.rules.slice(0, MAX_RULES));
    expect(back?.contradictions).toHaveLength(MAX_CLAIMS);
    expect(decodeState(encodeState(sample), { notices: [], rules: [] })).toMatchObject({
      notice: undefined,
      rules: [],
      verdict: 'scam',
    });
  });

  test('a check id that does not fit is the caller’s mistake', () => {
    expect(() => encodeState({ ...sample, checkId: 'x'.repeat(37) })).toThrow(RangeError);
    expect(() => encodeState({ ...sample, checkId: 'あ' })).toThrow(RangeError);
  });

  test('no two notices or rules share a hash', () => {
    for (const id of known.notices) expect(decodeState(encodeState({ ...sample, notice: id }), known)?.notice).toBe(id);
    for (const id of known.rules)
      expect(decodeState(encodeState({ ...sample, rules: [id] }), known)?.rules).toEqual([id]);
  });
});
