import type { Clause } from '../clauses.ts';
import type { EntityOrBrand } from '../entities.ts';
import type { SignalId } from './ids.ts';

/** What every signal sees: the normalised text, cut into clauses and with its links, numbers and dates found. */
export interface SignalContext {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly entities: readonly EntityOrBrand[];
}

/** Which patterns are worth trying: does the text hold Japanese letters, does it hold Latin words in a row? */
export interface ReadableContext extends SignalContext {
  readonly japanese: boolean;
  readonly english: boolean;
  /** Quotations that the rest of the text warns of. */
  readonly quotes: readonly { readonly start: number; readonly end: number }[];
  /** Where each registered pattern could first match (triggers.ts). */
  readonly firstPlaces: Int32Array;
}

/**
 * `open`: stated to the reader. `negated`: denied (「お願いすることはありません」). `reported`: quoted or told of others
 * (「『振り込んで』というメールに注意」). Counter-signals are always open.
 */
export type HitState = 'open' | 'negated' | 'reported';

/** Where a signal fired: half-open offsets into the normalised text. */
export interface SignalHit {
  readonly id: SignalId;
  readonly start: number;
  readonly end: number;
  readonly state: HitState;
}

/**
 * `ask`: wants something of the reader. `claim`: says who is speaking or what happened. `pressure`: hurries, threatens, lures.
 * `counter`: speaks against a scam; kept out of the score when an ask is open, so that a pasted warning buys nothing.
 */
export type SignalRole = 'ask' | 'claim' | 'pressure' | 'counter';

export interface Signal {
  readonly id: SignalId;
  readonly role: SignalRole;
  find(context: ReadableContext): SignalHit[];
}
