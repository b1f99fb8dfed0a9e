/*
 * Compares what a message claims with what the breached organisation published. Later documents come first: an item that a
 * later document adds, or an offer made after an early refusal, is no contradiction. `denied` means that the notice says the
 * opposite for every group concerned (all groups, or the ones that the message names); where it does so for some groups only,
 * `groups` names them and the contradiction must not raise the risk (see `raisesRisk`). Silence is `not-stated`.
 * A match proves that the breach is real, never that the message is.
 */
import { extractClaims } from './claims.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { contradictionsOf } from './contradictions.ts';
import { findFeatures, type Range } from './features.ts';
import type { Knowledge } from './knowledge.ts';
import { type Normalised, normalise, originalSpan } from './normalise.ts';
import type { Notice } from './notice-schema.ts';
import { matchNotices } from './notices.ts';
import { matchRules } from './public-rules.ts';
import type { Channel, Contradiction, NoticeMatch, RuleMatch, Span } from './types.ts';

export interface CrossCheckInput {
  /** The whole original text. */
  readonly text: string;
  readonly channel?: Channel | undefined;
  /** What is judged; the person's own question around it may name the incident but claims nothing. */
  readonly judged: { readonly start: number; readonly end: number };
  /** The judged text, already normalised and cut, when the caller has that at hand. */
  readonly analysed?: { readonly normalised: Normalised; readonly clauses: readonly Clause[] } | undefined;
}

export interface CrossCheck {
  readonly notices: readonly NoticeMatch[];
  readonly rules: readonly RuleMatch[];
}

/** Matches and contradictions; spans point into `input.text`. Pure. */
export function crossCheck(input: CrossCheckInput, knowledge: Knowledge): CrossCheck {
  const { text, channel, judged } = input;
  const message = text.slice(judged.start, judged.end);
  const normalised = input.analysed?.normalised ?? normalise(message);
  const clauses = input.analysed?.clauses ?? clausesOf(normalised, message);
  const matches = matchNotices(text, knowledge.notices, message.length === text.length ? normalised : normalise(text));
  const features = findFeatures(clauses);
  // Most messages name no breach, and there is nothing to compare their claims with.
  const claims = matches.length === 0 ? undefined : extractClaims(normalised, clauses, features);
  const spanOf = (range: Range): Span => {
    const span = originalSpan(normalised, message, range.start, range.end);
    return { start: span.start + judged.start, end: span.end + judged.start, quote: span.quote };
  };
  const named = matches.map(({ id }) => knowledge.notices.find((candidate) => candidate.id === id)!);
  const notices = matches.map(({ id, mentions }, i): NoticeMatch => {
    const notice = named[i]!;
    const all = contradictionsOf({
      notice,
      claims: claims!,
      text: normalised.text,
      channel,
      contacts: knowledge.contacts,
    });
    // A processor's record says nothing of what its client leaked and offers; the client's own notice does.
    const found = named.some((other) => worksFor(notice, other))
      ? all.filter(({ strength }) => strength === 'denied')
      : all;
    return {
      id,
      mentions,
      contradictions: found.map(({ start, end, ...rest }) => ({ ...rest, ...spanOf({ start, end }) })),
    };
  });
  const rules = matchRules(features, channel, knowledge.rules).map(({ id, start, end }) => ({
    id,
    ...spanOf({ start, end }),
  }));
  return { notices, rules };
}

function worksFor(processor: Notice, client: Notice): boolean {
  return client.processors.some(({ name }) => name === processor.organisation.name);
}

/** Only what the notice denies for every group concerned speaks against the message. */
export function raisesRisk(contradiction: Contradiction): boolean {
  return contradiction.strength === 'denied' && contradiction.groups === undefined;
}
