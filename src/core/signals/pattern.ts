import { type Clause, deniedTo } from '../clauses.ts';
import type { SignalId } from './ids.ts';
import { register } from './triggers.ts';
import type { HitState, ReadableContext, Signal, SignalHit, SignalRole } from './types.ts';

/*
 * Every quantifier of a pattern is bounded and no two neighbouring ones can match the same text at length, so that the time is
 * linear in the text whatever it holds (a test holds every pattern to that).
 */

/** How many matches of one pattern are looked at; the rest of a text that is all matches adds nothing. */
const TRIES_AT_MOST = 32;
/** How far before a hit `unless` looks, within the sentence. */
const LOOKS_BACK = 40;

export interface Patterns {
  /** Tried on texts with Japanese letters. */
  readonly ja: readonly RegExp[];
  /** Tried, without regard to case, on texts with Latin words. */
  readonly en: readonly RegExp[];
  /** Drops a hit when found in it or in the 40 characters of its sentence before it. */
  readonly unless?: RegExp;
  /** Has the last word on a match at [start, end). */
  readonly accept?: (text: string, start: number, end: number) => boolean;
  /** Asks can be denied from their start on; `after`: the signal is negative itself, only what follows can deny it. */
  readonly denial?: 'inside' | 'after';
}

/** A pattern made of a literal with shared fragments in it. */
export function re(strings: TemplateStringsArray, ...fragments: readonly string[]): RegExp {
  return new RegExp(String.raw(strings, ...fragments));
}

/** A signal that fires on each match of its patterns, with the state its clause gives it. */
export function patternSignal(id: SignalId, role: SignalRole, { ja, en, unless, accept, denial }: Patterns): Signal {
  const japanese = ja.map(({ source }) => new RegExp(source, 'g'));
  const places = ja.map(register);
  const english = en.map(({ source }) => new RegExp(source, 'gi'));
  const dropped = unless === undefined ? undefined : new RegExp(unless.source, 'i');
  const how: Denial = role === 'counter' ? 'counter' : (denial ?? (role === 'ask' ? 'inside' : 'after'));
  return {
    id,
    role,
    find(context) {
      const hits: SignalHit[] = [];
      if (context.japanese) {
        for (let i = 0; i < japanese.length; i++) {
          const from = context.firstPlaces[places[i]!]!;
          if (from >= 0) findAll(japanese[i]!, from, context, hits);
        }
      }
      if (context.english) for (const pattern of english) findAll(pattern, 0, context, hits);
      return hits;
    },
  };

  function findAll(pattern: RegExp, from: number, context: ReadableContext, hits: SignalHit[]): void {
    const { text } = context;
    pattern.lastIndex = from;
    for (let tries = 0; tries < TRIES_AT_MOST; tries++) {
      const match = pattern.exec(text);
      if (match === null) return;
      const start = match.index;
      const end = pattern.lastIndex;
      if (dropped?.test(lead(text, start) + match[0]) || accept?.(text, start, end) === false) continue;
      hits.push({ id, start, end, state: stateAt(context, start, end, how) });
    }
  }
}

/** What stands before `at` in its sentence, as far as `unless` looks. */
function lead(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LOOKS_BACK), at);
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
}

/** What can deny a hit: its inside and what follows, only what follows, nothing; a counter-signal is not even reported. */
type Denial = 'inside' | 'after' | 'none' | 'counter';

/** The state of what stands at [start, end): the clause that its last character lies in decides. */
export function stateAt(
  { text, clauses, quotes }: ReadableContext,
  start: number,
  end: number,
  denial: Denial,
): HitState {
  if (denial === 'counter') return 'open';
  const clause = clauseAt(clauses, end - 1);
  if (clause === undefined) return 'open';
  if (clause.reported || quotes.some((quote) => quote.start < end && end <= quote.end)) return 'reported';
  if (denial === 'none') return 'open';
  return deniedTo(text, clause, start, end, denial === 'inside') ? 'negated' : 'open';
}

function clauseAt(clauses: readonly Clause[], at: number): Clause | undefined {
  let low = 0;
  let high = clauses.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const clause = clauses[middle]!;
    if (at < clause.start) high = middle - 1;
    else if (at >= clause.end) low = middle + 1;
    else return clause;
  }
  return undefined;
}
