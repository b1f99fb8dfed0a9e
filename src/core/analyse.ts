import { type Clause, clausesOf } from './clauses.ts';
import { type EntityOrBrand, findEntitiesAndBrands } from './entities.ts';
import type { JapaneseTokeniser } from './japanese.ts';
import { type Normalised, normalise } from './normalise.ts';
import { findSignals } from './signals/index.ts';
import type { SignalHit } from './signals/types.ts';
import { type Token, tokenise } from './tokenise.ts';

/** Everything the model and the explanation see of a text. Offsets are into `normalised.text`. */
export interface Analysis {
  readonly normalised: Normalised;
  readonly clauses: readonly Clause[];
  readonly entities: readonly EntityOrBrand[];
  readonly hits: readonly SignalHit[];
  readonly tokens: readonly Token[];
}

/** Normalises, cuts, finds and tokenises: all that is done with a text before it is scored. */
export function analyse(text: string, japanese: JapaneseTokeniser): Analysis {
  const normalised = normalise(text);
  const clauses = clausesOf(normalised, text);
  const entities = findEntitiesAndBrands(normalised.text);
  const hits = findSignals({ text: normalised.text, clauses, entities });
  const tokens = tokenise(normalised.text, entities, japanese);
  return { normalised, clauses, entities, hits, tokens };
}
