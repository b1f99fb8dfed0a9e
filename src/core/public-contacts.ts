import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { getDomain } from 'tldts';
import type { Contacts } from './contact-schema.ts';

interface PublicContacts {
  /** E.164 numbers of public desks, whatever their status: a genuine notice of its day named them. */
  readonly phones: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
}

const known = new WeakMap<Contacts, PublicContacts>();

/** Numbers and domains of public desks: naming one contradicts no notice. Built once for each set of contacts. */
export function publicContacts(contacts: Contacts): PublicContacts {
  const built = known.get(contacts);
  if (built !== undefined) return built;
  const phones = new Set<string>();
  const domains = new Set<string>();
  for (const desk of contacts.desks) {
    for (const phone of [
      desk.phone,
      ...desk.alternatives.map((it) => it.phone),
      ...desk.prefectures.map((it) => it.phone),
    ]) {
      if (phone !== undefined) phones.add(toE164(phone));
    }
    for (const url of [desk.url, desk.source.url]) if (url !== undefined) domains.add(getDomain(url) ?? url);
  }
  const result = { phones, domains };
  known.set(contacts, result);
  return result;
}

/** Domains that only Japanese public bodies can register. */
export function isPublicDomain(domain: string): boolean {
  return /\.(?:go|lg)\.jp$/.test(domain);
}

/** E.164, or the number as it stands when it is a short one (#9110, 188). */
export function toE164(phone: string): string {
  return parsePhoneNumberFromString(phone, 'JP')?.number ?? phone;
}
