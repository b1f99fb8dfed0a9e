import type { Topic } from './ask-words/types.ts';
import { topicAsked } from './asked-topic.ts';
import type { Classification } from './classify.ts';
import { asksAboutBreach, asksInGeneral, endsAsQuestion, saysLittle } from './questions.ts';
import { isOwnAccount, tellsOfDemand, tellsOfTrouble, toldHappened } from './told.ts';
import { type Happened, isFlagged, type UnsureReason } from './types.ts';

/* Who types may have no message at all: they ask, or tell what happened, with a scam's words in what they say. */

export interface OwnWords {
  /** Why there is no message to judge; undefined where there is one. */
  readonly unsure: Extract<UnsureReason, 'bare-question' | 'told-demand'> | undefined;
  readonly told: readonly Happened[];
  readonly topic: Topic | undefined;
}

/**
 * What a typed text says of the person who typed it. `outside`: what of it stands around the message, should there be one;
 * `namesLeak`: whether it names a leak we know of.
 */
export function ownWords(
  { text, outside }: { readonly text: string; readonly outside: string },
  { verdict, unsure, kind }: Classification,
  { namesLeak }: { readonly namesLeak: boolean },
): OwnWords {
  const flagged = isFlagged(verdict);
  // Nobody is to read that their own sentence is a scam.
  const account = isOwnAccount(text, { suspected: verdict !== 'no-signs' && unsure !== 'cut-off' });
  const asksAbout = namesLeak && asksAboutBreach(text);
  const asksUs = asksAbout || asksInGeneral(text);
  const aboutScam = kind === 'talk-about-scam' || kind === 'scam-warning';
  const demand =
    (verdict !== 'scam' && tellsOfDemand(text)) || (!asksAbout && !flagged && tellsOfTrouble(text, { aboutScam }));
  const told = toldHappened(account || demand || !flagged ? text : outside);
  const asks =
    asksUs || (verdict === 'no-signs' && (endsAsQuestion(text, { about: aboutScam || namesLeak }) || saysLittle(text)));
  if (account || (asks && !demand))
    return { unsure: 'bare-question', told, topic: asksUs && namesLeak ? topicOf(text, asksAbout) : undefined };
  return { unsure: demand && told.length === 0 ? 'told-demand' : undefined, told, topic: undefined };
}

/** Who asks about a leak itself and names no point of it hears what it was. */
function topicOf(text: string, asksAbout: boolean): Topic | undefined {
  return topicAsked(text) ?? (asksAbout ? 'overview' : undefined);
}
