/*
 * Desks that help, and public rules that need no incident. Only a desk whose status is `verified` is offered as current; what is
 * `weak` or `old` stays in the file so that nobody adds it again unchecked, and `npm run notices -- stale` lists it.
 */
import { z } from 'zod';
import { DAYS } from './days.ts';
import { clock, Localised } from './notice-schema.ts';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and hyphens');
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-([0-2]\d|3[01])$/, 'write a day of the year as 12-29');
const ContactStatus = z.enum(['verified', 'weak', 'old', 'closed']);

const Source = z.strictObject({
  title: text,
  url: z.url().optional(),
  /** Day printed on the source; absent when it bears none. */
  date: z.union([z.iso.date(), z.string().regex(/^\d{4}(-\d{2})?$/)]).optional(),
});

const Span = z.strictObject({ days: z.array(z.enum(DAYS)).min(1), from: clock, to: clock });
/** Japan time. `always`: 24 hours, every day. Otherwise `weekly`, with what happens on holidays and at the year's end. */
export const Hours = z.strictObject({
  always: z.boolean().default(false),
  weekly: z.array(Span).default([]),
  holidays: z.union([z.enum(['closed', 'open']), z.strictObject({ from: clock, to: clock })]).default('closed'),
  /** Closed from the first to the second day, both included, across the new year. */
  yearEnd: z.strictObject({ from: monthDay, to: monthDay }).optional(),
  /** Differs by place or desk: these are the usual hours and have to be worded so. */
  vary: z.boolean().default(false),
});
export type Hours = z.infer<typeof Hours>;

/** Kinds of telephone that cannot reach a number. */
const PHONE_KINDS = ['dial-line', 'some-ip-phone', 'prepaid-mobile', 'relay-service', 'overseas'] as const;

const Language = z.enum(['ja', 'en', 'zh', 'ko', 'vi', 'pt', 'es', 'th', 'fr', 'ne', 'id', 'tl', 'my', 'interpreter']);

const Prefecture = z.strictObject({
  prefecture: z
    .string()
    .regex(/^(北海道|東京都|(京都|大阪)府|..県|(神奈川|和歌山|鹿児島)県)$/, 'write the full name, as 愛知県'),
  /** The ordinary number to use where the short one cannot be dialled. Absent: only the hours are known. */
  phone: text.optional(),
  hours: Hours.optional(),
  status: ContactStatus,
  asOf: z.string().optional(),
  source: Source,
  note: text.optional(),
});

const Alternative = z.strictObject({ phone: text, for: z.array(z.enum(PHONE_KINDS)).min(1), status: ContactStatus });

const Desk = z.strictObject({
  id,
  name: Localised,
  /** As it is dialled, e.g. `#9110`, `188`, `03-6457-9849`. A desk may have only a web page or an address to forward mail to. */
  phone: text.optional(),
  url: z.url().optional(),
  email: z.email().optional(),
  /** What it is for, in one short sentence each. */
  for: Localised,
  /** What it does not do, where people expect it. */
  not: Localised.optional(),
  hours: Hours.optional(),
  /** Shown beside the number, e.g. that 188 asks for the postal code. */
  howTo: Localised.optional(),
  languages: z.array(Language).min(1),
  cost: z.enum(['free', 'call-charge', 'may-be-charged']).optional(),
  cannotDial: z.array(z.enum(PHONE_KINDS)).default([]),
  alternatives: z.array(Alternative).default([]),
  prefectures: z.array(Prefecture).default([]),
  status: ContactStatus,
  asOf: z.string().optional(),
  checked: z.iso.date(),
  source: Source,
});
export type Desk = z.infer<typeof Desk>;

export const Contacts = z.strictObject({ desks: z.array(Desk).min(1) });
export type Contacts = z.infer<typeof Contacts>;

/** Features of a message that claims.ts finds; a rule's condition is built of these words. */
const FEATURES = [
  'sender-police',
  'sender-public-body',
  'sender-pension-service',
  'sender-consumer-centre',
  'sender-houterasu',
  'sender-lawyer',
  'deletion-offer',
  'deletion-fee',
  'deletion-proxy',
  'deletion-done',
  'money-asked',
  'money-offered',
  'atm',
  'cash-by-post',
  'prepaid-code',
  'convenience-payment',
  'messenger-contact',
  'warrant-image',
  'card-handover',
  'asks-pin',
  'secrecy',
  'recovery-offer',
  'distribution-fee',
  'image-demand',
  'official-warning',
  'case-solicitation',
] as const;
export type Feature = (typeof FEATURES)[number];

const Rule = z.strictObject({
  id,
  /** The rule in one sentence. */
  says: Localised,
  /** The source's own words, in Japanese, where we hold them. */
  quote: text.optional(),
  /** All of these are in the message, and at least one of `any` when given. The first of `all` is quoted. */
  when: z.strictObject({
    all: z.array(z.enum(FEATURES)).min(1),
    any: z.array(z.enum(FEATURES)).min(1).optional(),
    channels: z
      .array(z.enum(['mail', 'sms', 'phone', 'letter', 'dm', 'web']))
      .min(1)
      .optional(),
  }),
  /** `denies`: an authority says that this never happens. `advises`: an authority says what to do about it. */
  strength: z.enum(['denies', 'advises']),
  citation: z.strictObject({
    title: text,
    publisher: text,
    /** Absent where the source bears none. */
    date: z.union([z.iso.date(), z.string().regex(/^\d{4}(-\d{2})?$/)]).optional(),
    url: z.url().optional(),
  }),
  reliability: z.enum(['official', 'reported', 'weak']),
});
export type PublicRule = z.infer<typeof Rule>;

export const PublicRules = z.strictObject({ rules: z.array(Rule).min(1) });
export type PublicRules = z.infer<typeof PublicRules>;
