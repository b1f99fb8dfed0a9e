import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Contacts, PublicRules } from '../../../src/core/contact-schema.ts';
import { crossCheck } from '../../../src/core/cross-check.ts';
import type { Knowledge } from '../../../src/core/knowledge.ts';
import { Notice } from '../../../src/core/notice-schema.ts';
import type { Evidence, Report } from '../../../src/core/types.ts';

const data = new URL('../../../data/', import.meta.url);

function read(path: string): unknown {
  return parse(readFileSync(new URL(path, data), 'utf8'));
}

/** The project's own data. */
export const knowledge: Knowledge = {
  notices: readdirSync(new URL('notices/', data))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => Notice.parse(read(`notices/${name}`))),
  contacts: Contacts.parse(read('contacts.yaml')),
  rules: PublicRules.parse(read('public-rules.yaml')).rules,
};

/** Tuesday 24 November 2026, 10:00 in Japan; an ordinary working day after a holiday. */
export const WORKING_HOURS = new Date('2026-11-24T10:00:00+09:00');
export const SATURDAY_NIGHT = new Date('2026-11-21T22:00:00+09:00');

type Said = Partial<Omit<Report, 'evidence' | 'text'>> & {
  readonly text: string;
  /** Signal (or `word`) and the words that it fired on, strongest first. */
  readonly signals?: readonly (readonly [string, string])[];
};

/** A report whose notices and rules come from the real cross-check; the verdict and the evidence are given. */
export function reportOf({ text, signals = [], ...rest }: Said): Report {
  const judged = { start: 0, end: text.length };
  const speaksFor = rest.verdict !== 'no-signs';
  return {
    text,
    judged,
    told: [],
    topic: undefined,
    language: 'ja',
    mode: 'asked',
    channel: undefined,
    verdict: 'scam',
    unsure: undefined,
    probability: 0.97,
    kind: 'piggyback-deletion-fee',
    ...crossCheck({ text, channel: rest.channel, judged }, knowledge),
    modelVersion: 'test',
    ...rest,
    evidence: signals.map(([id, quote], index): Evidence => {
      const start = text.indexOf(quote);
      if (start < 0) throw new Error(`"${quote}" is not in the text`);
      const weight = (speaksFor ? 1 : -1) * (5 - index / 2);
      return { type: id === 'word' ? 'word' : 'signal', id, start, end: start + quote.length, quote, weight };
    }),
  };
}
