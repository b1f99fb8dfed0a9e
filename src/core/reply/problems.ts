/** What is said where part of a message could not be read: a picture of it, a file of an unknown kind. */
import { isFlagged, type Report } from '../types.ts';
import { textsOf } from './languages.ts';
import type { Language, Problem } from './types.ts';

/** What of a message could not be read. */
export interface Unread {
  readonly problems: readonly Problem[];
  /** How many files there were beyond those that are read. */
  readonly leftOut: number;
}

/** One sentence or two for each, with what to do about it. */
export function problemTexts(language: Language, unread: Unread | undefined): string[] {
  const texts = textsOf(language);
  const { problems = [], leftOut = 0 } = unread ?? {};
  return [
    ...[...new Set(problems)].map((problem) => texts.problems[problem]),
    ...(leftOut === 0 ? [] : [texts.filesLeftOut(leftOut)]),
  ];
}

/**
 * Whether a verdict can be told although part of the message is unread. "No signs" in the question beside a picture would be taken
 * for a word on the picture. Who tells what has happened to them hears what to do about it all the same.
 */
export function holdsUnread({ verdict, told }: Pick<Report, 'verdict' | 'told'>): boolean {
  return isFlagged(verdict) || told.length > 0;
}
