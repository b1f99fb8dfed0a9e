import { type Clause, denied } from '../clauses.ts';
import type { SignalId } from './ids.ts';
import type { HitState, Signal, SignalContext, SignalHit, SignalRole } from './types.ts';

const HITS_AT_MOST = 8;

/** A signal that fires on each match of `patterns` (Japanese and English alike), with the state its clause gives it. */
export function patternSignal(id: SignalId, role: SignalRole, patterns: readonly RegExp[]): Signal {
  const all = patterns.map((pattern) => new RegExp(pattern.source, `g${pattern.flags.replace('g', '')}`));
  return {
    id,
    role,
    find(context) {
      const hits: SignalHit[] = [];
      for (const pattern of all) {
        pattern.lastIndex = 0;
        for (let match = pattern.exec(context.text); match !== null; match = pattern.exec(context.text)) {
          if (match[0].length === 0) {
            pattern.lastIndex++;
            continue;
          }
          hits.push({
            id,
            start: match.index,
            end: pattern.lastIndex,
            state: stateAt(context, match.index, pattern.lastIndex),
          });
          if (hits.length >= HITS_AT_MOST) return hits;
        }
      }
      return hits;
    },
  };
}

/** The state of what stands at [start, end): the clause that its last character lies in decides. */
export function stateAt(context: SignalContext, start: number, end: number): HitState {
  const clause = clauseAt(context.clauses, end - 1);
  if (clause === undefined) return 'open';
  if (clause.reported) return 'reported';
  return denied(clause, Math.max(0, start - clause.start)) ? 'negated' : 'open';
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
