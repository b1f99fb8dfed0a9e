import type { Analysis } from './analyse.ts';
import type { SignalId } from './signals/ids.ts';
import { isAsk } from './signals/index.ts';
import { sentencesOf } from './topic.ts';

/* Scammers paste warnings and #9110 under what they send, since filters have learnt that warnings are honest. */

const WARNINGS: ReadonlySet<SignalId> = new Set(['warns-about-scam', 'points-to-official-desk']);
/** A sentence or line this short beside a warning, such as the names of the offices it is from, belongs to it. */
const SHORT = 20;
/** A date, an amount or a sentence is no name. */
const SAYS_SOMETHING = /\d|(?:です|ます|ました|ません)[。!]?$/;

/** Marks the units of sentences that warn or name a desk and want nothing of the reader; undefined when there are none. */
export function warningUnits({ clauses, hits, normalised: { text } }: Analysis): Uint8Array | undefined {
  if (!hits.some(({ id }) => WARNINGS.has(id))) return undefined;
  const starts = sentencesOf(clauses, text.length);
  const ends = starts.map((_, i) => starts[i + 1] ?? text.length);
  const wants = (i: number): boolean =>
    hits.some((hit) => hit.state === 'open' && isAsk(hit) && hit.start >= starts[i]! && hit.start < ends[i]!);
  const warns = starts.map(
    (start, i) => hits.some((hit) => WARNINGS.has(hit.id) && hit.start >= start && hit.start < ends[i]!) && !wants(i),
  );
  const units = new Uint8Array(text.length);
  starts.forEach((start, i) => {
    const beside =
      ends[i]! - start <= SHORT &&
      (warns[i - 1] === true || warns[i + 1] === true) &&
      !wants(i) &&
      !SAYS_SOMETHING.test(text.slice(start, ends[i]).trim());
    if (warns[i] || beside) units.fill(1, start, ends[i]);
  });
  return units.includes(1) && units.includes(0) ? units : undefined;
}
