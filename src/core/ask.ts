/*
 * Questions about one incident, answered from its notice: a sentence and points in the reader's language, and the documents'
 * own words, which stay Japanese, each with its citation. Nothing is inferred: where no document speaks of a thing, the answer
 * says so. Numbers of past desks are told as history.
 */

import { type AskWords, TOPICS, type Topic } from './ask-words/types.ts';
import { ASK_WORDS } from './ask-words.ts';
import { ITEMS, type Item } from './items.ts';
import { citationOf } from './knowledge.ts';
import type { Notice, NoticeStatement, Words } from './notice-schema.ts';
import { textsOf } from './reply/languages.ts';
import { EVERYONE, itemStanding } from './standing.ts';
import type { Citation, ReplyLanguage } from './types.ts';

export { TOPICS, type Topic };

export interface Quote {
  readonly text: string;
  /** The document's own words; otherwise our record of what it says. */
  readonly verbatim: boolean;
  readonly citation: Citation;
}

export interface IncidentAnswer {
  readonly notice: string;
  readonly topic: Topic;
  readonly title: string;
  /** The answer in one sentence. */
  readonly lead: string;
  readonly points: readonly string[];
  readonly quotes: readonly Quote[];
  /** Date of the newest document behind the answer. */
  readonly asOf: string;
}

interface Draft {
  readonly lead: string;
  readonly points?: readonly string[];
  readonly statements?: readonly NoticeStatement[];
}

/** The answer of one notice to one topic in one language. Always answers; silence of the documents is an answer. */
export function askIncident(notice: Notice, topic: Topic, language: ReplyLanguage): IncidentAnswer {
  const words = ASK_WORDS[language];
  const draft = ANSWERS[topic](notice, language, words);
  const statements = uniqueBy(draft.statements ?? [], (one) => `${one.text}\n${one.source}`);
  const quotes = statements.map(({ text, source, verbatim }) => ({
    text,
    verbatim,
    citation: citationOf(notice, source),
  }));
  const dates =
    quotes.length > 0 ? quotes.map((quote) => quote.citation.date) : notice.documents.map((document) => document.date);
  return {
    notice: notice.id,
    topic,
    title: `${notice.organisation.short[language]}: ${words.topics[topic]}`,
    lead: draft.lead,
    points: draft.points ?? [],
    quotes,
    asOf: dates.toSorted().at(-1)!,
  };
}

type Answerer = (notice: Notice, language: ReplyLanguage, words: AskWords) => Draft;

const ANSWERS: Record<Topic, Answerer> = {
  overview: (notice, language, words) => ({
    lead: words.overview(notice.organisation.short[language], dateIn(language, notice.disclosed)),
    points: notice.counts.map((count) => countPoint(notice, count, language, words)),
    statements: [...notice.cause, ...notice.counts],
  }),
  leaked: (notice, language, words) => ({
    lead: notice.leaked.length > 0 ? words.leaked : words.notStated,
    points: byGroup(notice, notice.leaked, language, words),
    statements: notice.leaked,
  }),
  'not-leaked': (notice, language, words) => ({
    lead: notice.notLeaked.length > 0 ? words.notLeaked : words.notStated,
    points: byGroup(notice, notice.notLeaked, language, words),
    statements: [...notice.notLeaked, ...notice.excluded],
  }),
  bank: itemAnswer(['bank-account']),
  card: itemAnswer(['card-number', 'card-expiry', 'card-security-code']),
  email: itemAnswer(['email']),
  address: itemAnswer(['postal-address', 'phone', 'postal-code']),
  who: (notice, language, words) => ({
    lead: notice.groups.length > 0 ? words.who : words.whoUndivided,
    points: [
      ...notice.groups.map((group) => groupPoint(group.name[language], group.count, words)),
      ...notice.counts.map((count) => countPoint(notice, count, language, words)),
    ],
    statements: [...notice.counts, ...notice.excluded, ...notice.conflicts.flatMap((conflict) => conflict.values)],
  }),
  services: (notice, _language, words) => ({
    lead: notice.services.length > 0 ? words.services(notice.services.length) : words.notStated,
    points: notice.services.map((service) => service.name),
    statements: notice.services
      .slice(0, 1)
      .map(({ source }) => ({ text: words.servicesListed, source, verbatim: false })),
  }),
  contact: (notice, language, words) => ({
    lead: notice.contact.length + notice.neverContact.length > 0 ? words.contact : words.notStated,
    points: [
      ...notice.contact.map(
        (way) =>
          `${words.channels[way.channel]}: ${words.manners[way.manner]}${groupNames(notice, way.groups, language)}`,
      ),
      ...notice.contact.flatMap((way) =>
        way.envelope === undefined ? [] : [words.envelope(way.envelope.join(' / '))],
      ),
      ...uniqueBy(
        notice.neverContact.map(
          (never) => words.never(words.channels[never.channel]) + groupNames(notice, never.groups, language),
        ),
        (one) => one,
      ),
      ...notice.neverAsks.map((never) => words.neverAsks(ITEMS[never.what][language])),
    ],
    statements: [...notice.contact, ...notice.neverContact, ...notice.neverAsks, ...notice.complete],
  }),
  desk: (notice, language, words) => ({
    lead: notice.desks.length > 0 ? words.desk : words.noDesk,
    points: notice.desks.map((desk) => deskPoint(desk, language, words)),
    statements: notice.desks.map(({ source }) => ({ text: words.deskFrom, source, verbatim: false })),
  }),
  timeline: (notice, language, words) => ({
    lead: notice.events.length > 0 ? words.timeline : words.notStated,
    points: notice.events.map(({ date, until }) =>
      [date, ...(until === undefined ? [] : [until])]
        .map((day) => dateIn(language, day))
        .join(textsOf(language).desk.to),
    ),
    statements: notice.events,
  }),
  cause: listed('cause'),
  prevention: listed('countermeasures'),
  misuse: (notice, language, words) => {
    const first = notice.misuse[0];
    return {
      lead: first === undefined ? words.notStated : words.misuse(first.status, dateIn(language, first.asOf)),
      statements: notice.misuse,
    };
  },
  compensation: (notice, language, words) => {
    const offer = notice.compensation.find((one) => one.kind === 'offered');
    if (offer !== undefined) {
      const until = offer.until && dateIn(language, offer.until);
      return { lead: words.offered(offer.amountsYen, until), statements: notice.compensation };
    }
    return { lead: words.noCompensation, statements: notice.compensation };
  },
  'third-parties': (notice, language, words) => ({
    lead: notice.thirdParties.length > 0 ? words.thirdParties : words.notStated,
    points: notice.thirdParties.flatMap((party) =>
      party.statements.map(
        (one) => `${party.name}: ${dateIn(language, one.date)} ${one.by} (${words.statementKinds[one.kind]})`,
      ),
    ),
    statements: notice.thirdParties.flatMap((party) => [...party.statements]),
  }),
  advice: listed('advice'),
  next: listed('nextSteps'),
  related: listed('relatedIncidents'),
  sources: (notice, language, words) => ({
    lead: words.sources,
    points: notice.documents.map(
      (document) =>
        `${dateIn(language, document.date)} ${citationOf(notice, document.id).title}${document.url === undefined ? '' : ` ${document.url}`}`,
    ),
  }),
};

/** A day as the replies write it in this language. */
function dateIn(language: ReplyLanguage, iso: string): string {
  return textsOf(language).date(iso);
}

function deskPoint(desk: Notice['desks'][number], language: ReplyLanguage, words: AskWords): string {
  return words.deskLine({ ...desk, asOf: dateIn(language, desk.asOf) });
}

function listed(key: 'cause' | 'countermeasures' | 'advice' | 'nextSteps' | 'relatedIncidents'): Answerer {
  return (notice, _language, words) => ({
    lead: notice[key].length > 0 ? words.listed[key] : words.notStated,
    statements: notice[key],
  });
}

/** Yes, no or partly for items, from the newest statement for each group. */
function itemAnswer(items: readonly Item[]): Answerer {
  return (notice, language, words) => {
    const main = items[0]!;
    const groups = notice.groups.length > 0 ? notice.groups.map((group) => group.id) : [EVERYONE];
    const standings = groups.map((group) => itemStanding(notice, group, main).standing);
    const name = ITEMS[main][language];
    const leaked = notice.leaked.filter((one) => items.includes(one.item));
    const denied = notice.notLeaked.filter((one) => items.includes(one.item));
    const named = (which: string) =>
      groupNames(
        notice,
        groups.filter((_, i) => standings[i] === which),
        language,
      );
    const statements = [...leaked, ...denied];
    if (standings.every((one) => one === 'denied')) return { lead: words.itemDenied(name), statements };
    if (standings.every((one) => one === 'silent')) return { lead: words.itemSilent(name), statements };
    const partly = leaked.some((one) => one.partly);
    if (standings.every((one) => one === 'stated'))
      return { lead: partly ? words.itemPartly(name) : words.itemLeaked(name), statements };
    const points = [
      ...(standings.includes('stated') ? [words.itemLeaked(name) + named('stated')] : []),
      ...(standings.includes('denied') ? [words.itemDenied(name) + named('denied')] : []),
      ...(standings.includes('silent') ? [words.itemSilent(name) + named('silent')] : []),
    ];
    return { lead: words.itemMixed(name), points, statements };
  };
}

/** A group that is named by how many they are says so once. */
function groupPoint(name: string, count: number | undefined, words: AskWords): string {
  const people = count === undefined ? '' : words.people(count);
  return name.includes(people) ? name : `${name}: ${people}`;
}

function countPoint(notice: Notice, count: Notice['counts'][number], language: ReplyLanguage, words: AskWords): string {
  return `${count.of[language]}: ${count.value === undefined ? count.text : words.number(count.value)} (${words.asOf(dateIn(language, count.asOf))})${groupNames(notice, count.groups, language)}`;
}

function byGroup(
  notice: Notice,
  statements: readonly { item: Item; groups?: readonly string[] | undefined; partly: boolean }[],
  language: ReplyLanguage,
  words: AskWords,
): string[] {
  const rows = notice.groups.length === 0 ? [{ id: EVERYONE, name: undefined }] : notice.groups;
  return rows.flatMap(({ id, name }) => {
    const own = statements.filter((one) => one.groups === undefined || one.groups.includes(id));
    if (own.length === 0) return [];
    const items = uniqueBy(
      own.map((one) => ITEMS[one.item][language] + (one.partly ? words.partly : '')),
      (one) => one,
    );
    return [`${name === undefined ? '' : `${name[language]}: `}${items.join(words.comma)}`];
  });
}

function groupNames(notice: Notice, groups: readonly string[] | undefined, language: ReplyLanguage): string {
  if (groups === undefined || groups.length === 0 || groups[0] === EVERYONE) return '';
  const names = groups.map((id) => notice.groups.find((group) => group.id === id)?.name[language] ?? id);
  return ` [${names.join(' / ')}]`;
}

export type AffectedStep =
  | {
      readonly type: 'question';
      readonly id: string;
      readonly ask: string;
      readonly answers: readonly { readonly id: string; readonly label: string }[];
    }
  | {
      readonly type: 'outcome';
      readonly result: 'likely-affected' | 'not-listed' | 'ask-the-desk';
      readonly say: string;
      readonly quotes: readonly Quote[];
      /** The notice's desk as of its date, told as history. */
      readonly desk: readonly string[];
      readonly asOf: string;
    }
  | { readonly type: 'none'; readonly say: string };

/**
 * The step of the "am I affected?" dialogue after the given answers (ids, in order). `none` where the notice has no dialogue.
 * Throws RangeError for an answer that the question does not offer.
 */
export function affectedStep(notice: Notice, answers: readonly string[], language: ReplyLanguage): AffectedStep {
  const words = ASK_WORDS[language];
  if (notice.affected === undefined) return { type: 'none', say: words.noDialogue };
  const { questions, outcomes } = notice.affected;
  let step = questions[0]!.id;
  for (const answer of answers) {
    const question = questions.find((one) => one.id === step);
    if (question === undefined) break;
    const chosen = question.answers.find((one) => one.id === answer);
    if (chosen === undefined)
      throw new RangeError(
        `"${answer}" is no answer to "${question.id}": choose one of ${question.answers.map((one) => one.id).join(', ')}`,
      );
    step = chosen.go;
  }
  const question = questions.find((one) => one.id === step);
  if (question !== undefined) {
    return {
      type: 'question',
      id: question.id,
      ask: question.ask[language],
      answers: question.answers.map(({ id, label }) => ({ id, label: localised(label, language) })),
    };
  }
  const outcome = outcomes.find((one) => one.id === step)!;
  const quotes = outcome.because.map(({ text, source, verbatim }) => ({
    text,
    verbatim,
    citation: citationOf(notice, source),
  }));
  return {
    type: 'outcome',
    result: outcome.result,
    say: outcome.say[language],
    quotes,
    desk: notice.desks.filter((desk) => desk.audience === 'affected').map((desk) => deskPoint(desk, language, words)),
    asOf: quotes
      .map((quote) => quote.citation.date)
      .toSorted()
      .at(-1)!,
  };
}

function localised(words: Words, language: ReplyLanguage): string {
  return words[language];
}

function uniqueBy<T>(values: readonly T[], key: (value: T) => string): T[] {
  const seen = new Set<string>();
  return values.filter((value) => !seen.has(key(value)) && seen.add(key(value)));
}
