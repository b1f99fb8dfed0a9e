/*
 * One function a code. Each compares the claims of one kind with one notice and returns what is denied or not stated.
 * Who is concerned: the groups whose markers the message names, else all of the notice's groups.
 */

import type { Claims, DateClaim, ItemClaim } from './claims.ts';
import type { Contacts } from './contact-schema.ts';
import { daysBetween, firstDay, lastDay } from './dates.ts';
import type { Range } from './features.ts';
import { ITEM_PARENTS, type Item } from './items.ts';
import { citationOf } from './knowledge.ts';
import type { Notice } from './notice-schema.ts';
import { isPublicDomain, publicContacts, toE164 } from './public-contacts.ts';
import {
  byDate,
  covers,
  dateOf,
  EVERYONE,
  earliest,
  itemStanding,
  type Judgement,
  latest,
  newest,
  reliable,
} from './standing.ts';
import type { Channel, Contradiction, Span } from './types.ts';

export interface Comparison {
  readonly notice: Notice;
  readonly claims: Claims;
  /** Normalised text that the claims' offsets point into. */
  readonly text: string;
  readonly channel: Channel | undefined;
  readonly contacts: Contacts;
}

interface Case extends Comparison {
  readonly concerned: readonly string[];
}

type Found = Range & Omit<Contradiction, keyof Span>;
/** All contradictions between the claims and the notice, one a code and subject, in order of code. */
export function contradictionsOf(comparison: Comparison): Found[] {
  const it: Case = { ...comparison, concerned: concernedGroups(comparison) };
  const found = [
    itemsNotLeaked,
    channelUnlikely,
    neverAsked,
    paymentNeverAsked,
    compensationNotOffered,
    linksNotOfficial,
    phonesNotListed,
    envelopeDiffers,
    datesImpossible,
    sendersImpossible,
  ].flatMap((check) => check(it));
  const unique = found.filter((a, i) => found.findIndex((b) => b.code === a.code && b.subject === a.subject) === i);
  // A leak dated long before or after what the documents cover may be another one, of which we know nothing.
  return elsewhen(it)
    ? unique.map((one) => ({ ...one, strength: 'not-stated', groups: undefined, citation: latest(it.notice) }))
    : unique;
}

function concernedGroups({ notice, text }: Comparison): string[] {
  const all = notice.groups.map((group) => group.id);
  if (all.length === 0) return [EVERYONE];
  const named = notice.groups
    .filter((group) => group.markers.some((marker) => text.includes(marker)))
    .map((group) => group.id);
  return named.length > 0 ? named : all;
}

function itemsNotLeaked(it: Case): Found[] {
  return it.claims.leaked.flatMap((claim) => {
    const standings = it.concerned.map((group) => itemStanding(it.notice, group, claim.item));
    return verdictOf(it, 'item-not-leaked', claim, standings, claim.item);
  });
}

function channelUnlikely(it: Case): Found[] {
  const { notice, channel, text } = it;
  if (channel === undefined || notice.contact.length + notice.neverContact.length === 0) return [];
  const standings = it.concerned.map((group): Judgement => {
    const denial = newest(
      notice,
      notice.neverContact.filter((never) => never.channel === channel && covers(never, group)),
    );
    const way = newest(
      notice,
      notice.contact.filter((one) => one.channel === channel && covers(one, group)),
    );
    if (way !== undefined && (denial === undefined || dateOf(notice, way.source) >= dateOf(notice, denial.source)))
      return { standing: 'stated' };
    return denial === undefined ? { standing: 'silent' } : { standing: 'denied', source: denial.source };
  });
  return verdictOf(it, 'channel-unlikely', { start: 0, end: Math.min(text.length, 40) }, standings, channel);
}

/** Items that nobody needs for an apology; asking for one is worth a remark even where the notice is silent. */
const SENSITIVE: readonly Item[] = [
  'card-number',
  'card-expiry',
  'card-security-code',
  'bank-account',
  'pin',
  'password',
  'one-time-code',
  'my-number',
  'id-document',
];

function neverAsked({ notice, claims }: Case): Found[] {
  return claims.asked.flatMap((claim: ItemClaim): Found[] => {
    const never = notice.neverAsks.find((one) => one.what === claim.item || one.what === ITEM_PARENTS[claim.item]);
    const base = { start: claim.start, end: claim.end, code: 'asks-what-they-never-ask', subject: claim.item } as const;
    if (never !== undefined) return [{ ...base, strength: 'denied', citation: citationOf(notice, never.source) }];
    return SENSITIVE.includes(claim.item) ? [{ ...base, strength: 'not-stated', citation: latest(notice) }] : [];
  });
}

function paymentNeverAsked({ notice, claims }: Case): Found[] {
  const claim = claims.moneyAsked[0];
  if (claim === undefined) return [];
  return [
    complete(notice, 'payment', {
      start: claim.start,
      end: claim.end,
      code: 'payment-never-asked',
      subject: yen(claim.yen),
    }),
  ];
}

function compensationNotOffered({ notice, claims }: Case): Found[] {
  const real = notice.compensation.filter((one) => one.kind === 'offered' || one.kind === 'court');
  return claims.moneyOffered.flatMap((claim): Found[] => {
    const known = claim.yen === undefined ? real.length > 0 : real.some((one) => one.amountsYen.includes(claim.yen!));
    if (known) return [];
    return [
      complete(notice, 'compensation', {
        start: claim.start,
        end: claim.end,
        code: 'compensation-not-offered',
        subject: yen(claim.yen),
      }),
    ];
  });
}

function linksNotOfficial({ notice, claims, contacts }: Case): Found[] {
  if (claims.links.length === 0 || notice.officialDomains.length === 0) return [];
  const official = new Set(notice.officialDomains.map((one) => one.domain));
  return claims.links
    .filter(
      ({ domain }) => !official.has(domain) && !isPublicDomain(domain) && !publicContacts(contacts).domains.has(domain),
    )
    .map((link) =>
      complete(notice, 'links', { start: link.start, end: link.end, code: 'link-not-official', subject: link.domain }),
    );
}

function phonesNotListed({ notice, claims, contacts }: Case): Found[] {
  if (claims.phones.length === 0) return [];
  const listed = listedPhones(notice);
  if (listed.size === 0) return [];
  return claims.phones
    .filter(({ number }) => !listed.has(number) && !publicContacts(contacts).phones.has(number))
    .map((phone) =>
      complete(notice, 'phones', {
        start: phone.start,
        end: phone.end,
        code: 'phone-not-listed',
        subject: phone.number,
      }),
    );
}

const phonesOf = new WeakMap<Notice, ReadonlySet<string>>();

/** E.164 numbers of the notice's own desks; parsing numbers is slow and notices do not change. */
function listedPhones(notice: Notice): ReadonlySet<string> {
  const known = phonesOf.get(notice);
  if (known !== undefined) return known;
  const listed = new Set(notice.desks.flatMap((desk) => (desk.phone === undefined ? [] : [toE164(desk.phone)])));
  phonesOf.set(notice, listed);
  return listed;
}

function envelopeDiffers(it: Case): Found[] {
  const { notice, claims } = it;
  return claims.envelopes.flatMap((claim) => {
    const enveloped = notice.contact.filter((way) => way.envelope !== undefined);
    if (!enveloped.some((way) => it.concerned.some((group) => covers(way, group)))) return [];
    const standings = it.concerned.map((group): Judgement => {
      const printed = enveloped.filter((way) => covers(way, group));
      const way = newest(notice, printed);
      if (way === undefined) return { standing: 'silent' };
      const same = printed.some((one) => one.envelope?.some((words) => alike(claim.words, words)));
      if (same) return { standing: 'stated' };
      // What somebody wrote of their own letter does not deny that there were others.
      return reliable(notice, way.source) ? { standing: 'denied', source: way.source } : { standing: 'silent' };
    });
    return verdictOf(it, 'envelope-differs', claim, standings, claim.words);
  });
}

function alike(a: string, b: string): boolean {
  const [x, y] = [a, b].map((words) => words.normalize('NFKC').replace(/[\s「」『』:/・、。]/g, ''));
  return x!.includes(y!) || (x!.length >= 4 && y!.includes(x!));
}

const YEAR = 366;
const GIFT = /お詫びの(?:品|しるし|印)|(?:お詫び|謝罪|補償)金|図書カード|ギフト|円(?:分|相当)|\bgift|voucher/i;

function datesImpossible(it: Case): Found[] {
  const { notice, claims } = it;
  const firstKnown = notice.found ?? notice.disclosed;
  const base = (date: DateClaim) =>
    ({ start: date.start, end: date.end, code: 'date-impossible', strength: 'denied', subject: date.iso }) as const;
  return claims.dates.flatMap((date): Found[] => {
    if (date.role === 'published' && lastDay(date.iso) < firstKnown && daysBetween(date.iso, firstKnown) < YEAR) {
      return [{ ...base(date), citation: earliest(notice) }];
    }
    if (
      date.role === 'occurred' &&
      notice.since !== undefined &&
      lastDay(date.iso) < firstDay(notice.since) &&
      daysBetween(date.iso, notice.since) < YEAR
    ) {
      return [{ ...base(date), citation: earliest(notice) }];
    }
    const ended = notice.compensation.find(
      (one) => one.kind === 'offered' && one.until !== undefined && firstDay(date.iso) > one.until,
    );
    if (date.role === 'deadline' && ended !== undefined && (claims.moneyOffered.length > 0 || GIFT.test(it.text)))
      return [{ ...base(date), citation: citationOf(notice, ended.source) }];
    return [];
  });
}

function sendersImpossible({ notice, claims }: Case): Found[] {
  return notice.impossibleSenders.flatMap(({ names, source }) =>
    names.flatMap((name): Found[] => {
      const clause = claims.clauses.find((candidate) => !candidate.reported && candidate.text.includes(name));
      if (clause === undefined) return [];
      const start = clause.start + clause.text.indexOf(name);
      return [
        {
          start,
          end: start + name.length,
          code: 'sender-cannot-exist',
          strength: 'denied',
          citation: citationOf(notice, source),
          subject: name,
        },
      ];
    }),
  );
}

function elsewhen({ notice, claims }: Case): boolean {
  const occurred = claims.dates.filter((date) => date.role === 'occurred');
  if (occurred.length === 0) return false;
  const from = notice.since ?? notice.found ?? notice.disclosed;
  const to = byDate(notice).at(-1)!.date;
  return occurred.every(
    (date) =>
      daysBetween(date.iso, from) >= YEAR || (firstDay(date.iso) > lastDay(to) && daysBetween(to, date.iso) > 60),
  );
}

/** Joins the groups' standings: denied for all, for some (then named), silent for all, or no contradiction. */
function verdictOf(
  { notice, concerned }: Case,
  code: Contradiction['code'],
  { start, end }: Range,
  standings: readonly Judgement[],
  subject: string,
): Found[] {
  const denied = standings.filter((one) => one.standing === 'denied');
  const base = { start, end, code, subject };
  if (denied.length === 0)
    return standings.some((one) => one.standing === 'stated')
      ? []
      : [{ ...base, strength: 'not-stated', citation: latest(notice) }];
  const groups = concerned.filter((_, i) => standings[i]?.standing === 'denied');
  const partly = denied.length < standings.length ? { groups } : {};
  return [{ ...base, strength: 'denied', ...partly, citation: citationOf(notice, denied[0]!.source!) }];
}

/** `denied` only where the notice itself says that there is nothing else. */
function complete(
  notice: Notice,
  what: Notice['complete'][number]['what'],
  found: Omit<Found, 'strength' | 'citation'>,
): Found {
  const statement = notice.complete.find((one) => one.what === what);
  if (statement === undefined) return { ...found, strength: 'not-stated', citation: latest(notice) };
  return { ...found, strength: 'denied', citation: citationOf(notice, statement.source) };
}

function yen(amount: number | undefined): string | undefined {
  return amount === undefined ? undefined : `${amount}`;
}
