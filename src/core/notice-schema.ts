/*
 * What a breach notice is, as data. One YAML file an incident (data/notices). Every statement names the document it comes from;
 * what no document says stays absent. `verbatim` marks the document's own words, everything else is our condensed record of it.
 * Telephone numbers of past incidents are history: they have a `closed` or `unverified` status and are never a step to take.
 */
import { z } from 'zod';
import { ITEM_IDS } from './items.ts';
import { CHANNELS } from './types.ts';

const isoDate = z.iso.date();
/** A day, a month or a year, as exact as the source is. */
const someDate = z.union([
  isoDate,
  z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'write a date as 2024, 2024-07 or 2024-07-05'),
]);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and hyphens');
const text = z.string().trim().min(1);
export const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'write a time as 09:30');

/** The same words in the three languages we answer in. */
export const Localised = z.strictObject({ ja: text, 'ja-easy': text, en: text });

/** `source` is the id of one of the notice's documents. */
const Statement = z.strictObject({ text, source: id, verbatim: z.boolean().default(false) });
const Grouped = z.strictObject({ groups: z.array(id).min(1).optional() });

/** official: the body itself. reported: press or another body about it. weak: hearsay, kept only to be marked as such. */
const Reliability = z.enum(['official', 'reported', 'weak']);

const Document = z.strictObject({
  id,
  /** The day printed on it; for a report, the day of the announcement that it reports. */
  date: someDate,
  title: text,
  /** The title is the document's own; otherwise it only describes the document. */
  exactTitle: z.boolean().default(false),
  publisher: text,
  url: z.url().optional(),
  reliability: Reliability,
});

/** An alias with what may not follow or precede it (公文 but not 公文書), or that counts only beside words of a breach. */
const Alias = z.union([
  text,
  z.strictObject({
    word: text,
    notBefore: z.array(text).optional(),
    notAfter: z.array(text).optional(),
    /** Too common a word to count as a misspelling or a bare mention: it needs one of these in the same text. */
    with: z.array(text).optional(),
  }),
]);

const Group = z.strictObject({
  id,
  name: Localised,
  count: z.int().positive().optional(),
  /** Words by which a message shows that it speaks to this group. */
  markers: z.array(text).default([]),
  source: id,
});

const ItemStatement = Statement.extend({
  item: z.enum(ITEM_IDS),
  ...Grouped.shape,
  /** The document says that it may have leaked, or only for a part of the group. */
  partly: z.boolean().default(false),
});

const Count = Statement.extend({
  /** What is counted, e.g. people, records. */
  of: Localised,
  value: z.int().positive().optional(),
  stage: z.enum(['first', 'interim', 'final']),
  asOf: someDate,
  ...Grouped.shape,
});

const ContactWay = Statement.extend({
  channel: z.enum(CHANNELS),
  ...Grouped.shape,
  /** Words printed on the envelope, any one of which is expected. */
  envelope: z.array(text).optional(),
  /** Handed over in person or in class, registered post and so on. */
  manner: z.enum([
    'post',
    'handed-over',
    'registered-post',
    'certified-post',
    'registered-email',
    'official-account',
    'official-form',
    'in-person',
  ]),
});

const Desk = z.strictObject({
  name: text,
  phone: text.optional(),
  email: text.optional(),
  hours: text.optional(),
  audience: z.enum(['affected', 'public', 'media', 'business']),
  asOf: someDate,
  /** Past incidents' desks are `closed` or `unverified`; `current` needs a check within the year. */
  status: z.enum(['current', 'unverified', 'closed']),
  source: id,
});

const Compensation = Statement.extend({
  kind: z.enum(['offered', 'not-offered', 'not-mentioned', 'court']),
  amountsYen: z.array(z.int().positive()).default([]),
  from: someDate.optional(),
  until: isoDate.optional(),
});

const ThirdParty = z.strictObject({
  name: text,
  role: text,
  /** An accusation is always shown with who made it, when, and with the denial. */
  statements: z
    .array(Statement.extend({ by: text, date: someDate, kind: z.enum(['accusation', 'denial', 'action', 'fact']) }))
    .min(1),
});

const Answer = z.strictObject({ id, label: Localised, go: id });
const Question = z.strictObject({ id, ask: Localised, answers: z.array(Answer).min(2) });
const Outcome = z.strictObject({
  id,
  result: z.enum(['likely-affected', 'not-listed', 'ask-the-desk']),
  say: Localised,
  because: z.array(Statement).min(1),
});
/** "Am I affected?": the first question opens the dialogue; an answer goes to a question or an outcome. */
const Affected = z.strictObject({ questions: z.array(Question).min(1), outcomes: z.array(Outcome).min(1) });

export const Notice = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+-(19|20)\d\d$/, 'name a notice <organisation>-<year>'),
  organisation: z.strictObject({ name: text, short: Localised, aliases: z.array(Alias).min(1) }),
  processors: z.array(z.strictObject({ name: text, aliases: z.array(Alias).min(1), source: id })).default([]),
  /** Kinds of business that, with an exact date, identify the incident without a name. */
  hints: z.array(text).default([]),
  /** First day on which a leak can have happened, and the day it was found, as far as documents say. */
  since: someDate.optional(),
  found: isoDate.optional(),
  disclosed: isoDate,
  documents: z.array(Document).min(1),
  counts: z.array(Count).default([]),
  groups: z.array(Group).default([]),
  services: z.array(z.strictObject({ name: text, aliases: z.array(Alias).default([]), source: id })).default([]),
  leaked: z.array(ItemStatement).default([]),
  notLeaked: z.array(ItemStatement).default([]),
  /** Who is not included. */
  excluded: z.array(Statement).default([]),
  contact: z.array(ContactWay).default([]),
  neverContact: z.array(Statement.extend({ channel: z.enum(CHANNELS), ...Grouped.shape })).default([]),
  neverAsks: z.array(Statement.extend({ what: z.enum(ITEM_IDS) })).default([]),
  /** Only where the notice itself says that there is no other link, number, compensation or payment. */
  complete: z.array(Statement.extend({ what: z.enum(['links', 'phones', 'compensation', 'payment']) })).default([]),
  /** Names a sender cannot have, because the notice says that the service, desk or data does not exist. */
  impossibleSenders: z.array(Statement.extend({ names: z.array(text).min(1) })).default([]),
  compensation: z.array(Compensation).default([]),
  officialDomains: z.array(z.strictObject({ domain: text, source: id })).default([]),
  desks: z.array(Desk).default([]),
  advice: z.array(Statement).default([]),
  nextSteps: z.array(Statement).default([]),
  events: z.array(Statement.extend({ date: someDate, until: isoDate.optional() })).default([]),
  cause: z.array(Statement).default([]),
  thirdParties: z.array(ThirdParty).default([]),
  countermeasures: z.array(Statement).default([]),
  misuse: z
    .array(Statement.extend({ status: z.enum(['none-confirmed', 'reported', 'confirmed']), asOf: someDate }))
    .default([]),
  relatedIncidents: z.array(Statement.extend({ notice: id.optional() })).default([]),
  /** Where sources differ: both, each with its date. */
  conflicts: z.array(z.strictObject({ about: text, values: z.array(Statement).min(2) })).default([]),
  affected: Affected.optional(),
  /** Day on which somebody last compared this file with its sources. */
  checked: isoDate,
});
export type Notice = z.infer<typeof Notice>;
export type NoticeStatement = z.infer<typeof Statement>;
export type NoticeAlias = z.infer<typeof Alias>;
export type Words = z.infer<typeof Localised>;
