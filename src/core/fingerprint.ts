/*
 * Which texts are nearly the same, without keeping any text.
 *
 * MinHash (A. Broder, "On the resemblance and containment of documents", 1997) over character 4-grams of the normalised text in
 * which links, addresses, numbers, amounts, dates and names are masked: for each of 63 keyed hash functions the least hash over
 * all 4-grams is kept, of it only six bits (P. Li & C. König, "b-Bit Minwise Hashing", 2010), written as one character. The share
 * of equal characters, less what chance alone gives (1/64), estimates the Jaccard similarity of the two sets of 4-grams; standard
 * error at 0.5: 0.065. 21 bands of three characters find candidates: a pair of similarity s shares a band with probability
 * 1 - (1 - s³)²¹, 0.94 at 0.5 and 0.99 at 0.6.
 *
 * Behind a dot stand keyed hashes of where the text wants its reader to go (link hosts, mail addresses, phone numbers, accounts,
 * wallets). They take no part in the similarity; they tell a copy of a genuine notice with one number exchanged from the notice.
 *
 * Invariants: the same seeds and text give the same fingerprint everywhere; without the seeds nobody can test whether a guessed
 * text stands in a database. Linear in the length of the text.
 */
import { type Entity, type EntityType, findEntities, hostOf } from './entities.ts';
import { findNames } from './names.ts';
import { normalise } from './normalise.ts';

const VALUES = 63;
const BAND = 3;
const GRAM = 4;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CHANCE = 1 / DIGITS.length;
/** Of longer texts the beginning is looked at; enough for any mail. */
const LONGEST = 20_000;
/** Shorter texts (「ありがとうございます」) are shared by people who have nothing to do with each other. */
const SHORTEST = 16;
const DESTINATIONS_KEPT = 12;

/** How many 32-bit seeds a key must give. */
export const FINGERPRINT_SEEDS = 2 * VALUES + 2;
/** Two texts at least this alike are near-duplicates; chosen on mutated and on distinct corpus messages (test/core/fingerprint.test.ts). */
export const NEAR_DUPLICATE = 0.5;

/** The fingerprint of a text, or undefined when too little of it is left to be told from others. */
export type Fingerprinter = (text: string) => string | undefined;

/** `seeds`: FINGERPRINT_SEEDS secret uniform 32-bit numbers, the same in every process that shares a store. */
export function createFingerprinter(seeds: Uint32Array): Fingerprinter {
  if (seeds.length !== FINGERPRINT_SEEDS)
    throw new RangeError(`A fingerprint needs ${FINGERPRINT_SEEDS} seeds, not ${seeds.length}.`);
  const least = new Uint32Array(VALUES);
  return (text) => {
    const normalised = normalise(text.slice(0, LONGEST)).text;
    const entities = findEntities(normalised);
    const masked = mask(normalised, entities);
    if (masked.length < SHORTEST) return undefined;
    least.fill(0xffff_ffff);
    for (let at = 0; at + GRAM <= masked.length; at++) {
      const gram = gramHash(masked, at, at + GRAM, seeds[0]!);
      for (let k = 0; k < VALUES; k++) {
        let value = Math.imul(gram ^ seeds[2 + 2 * k]!, seeds[3 + 2 * k]! | 1);
        value = (value ^ (value >>> 15)) >>> 0;
        if (value < least[k]!) least[k] = value;
      }
    }
    let print = '';
    for (const value of least) print += DIGITS[value & 63]!;
    return `${print}.${destinationsOf(normalised, entities, seeds[1]!)}`;
  };
}

/** Estimated Jaccard similarity of the two texts' 4-grams, 0..1. */
export function similarity(a: string, b: string): number {
  let equal = 0;
  for (let k = 0; k < VALUES; k++) if (a.charCodeAt(k) === b.charCodeAt(k)) equal++;
  return Math.max(0, (equal / VALUES - CHANCE) / (1 - CHANCE));
}

/** Whether two fingerprints belong to nearly the same text. */
export function alike(a: string, b: string): boolean {
  return similarity(a, b) >= NEAR_DUPLICATE;
}

/** Near-duplicates share at least one band with high probability; distinct texts rarely do. */
export function bandsOf(fingerprint: string): string[] {
  const bands: string[] = [];
  for (let at = 0; at < VALUES; at += BAND) bands.push(`${at / BAND}${fingerprint.slice(at, at + BAND)}`);
  return bands;
}

/** What a store needs to find near-duplicates. */
export const FINGERPRINT_INDEX = { similarity, bands: bandsOf, threshold: NEAR_DUPLICATE } as const;

/** True when the text of `seen` sends its reader nowhere that the text of `known` does not. */
export function sameDestinations(known: string, seen: string): boolean {
  const places = new Set(known.slice(VALUES + 1).split(','));
  return seen
    .slice(VALUES + 1)
    .split(',')
    .every((place) => place === '' || places.has(place));
}

/** One letter that no text contains after normalisation, for each type of entity and for names. */
const MASKS = {
  url: '\ue000',
  email: '\ue001',
  phone: '\ue002',
  account: '\ue003',
  wallet: '\ue004',
  amount: '\ue005',
  deadline: '\ue006',
  date: '\ue007',
  time: '\ue008',
  code: '\ue009',
  mention: '\ue00a',
  placeholder: '\ue00b',
  number: '\ue00c',
} as const satisfies Record<EntityType, string>;
const NAME = '\ue00b';

const NOT_LETTERS = /[^\p{L}\p{N}\ue000-\ue00c]+/gu;

function mask(text: string, entities: readonly Entity[]): string {
  let masked = '';
  let at = 0;
  for (const entity of entities) {
    masked += text.slice(at, entity.start) + MASKS[entity.type];
    at = entity.end;
  }
  masked += text.slice(at);
  return withoutNames(masked).toLowerCase().replace(NOT_LETTERS, '');
}

function withoutNames(text: string): string {
  let masked = '';
  let at = 0;
  for (const name of findNames(text)) {
    if (name.start < at) continue;
    masked += text.slice(at, name.start) + NAME;
    at = name.end;
  }
  return masked + text.slice(at);
}

/** FNV-1a with a secret start, finished as in MurmurHash3 so that every bit of the text reaches every bit of the result. */
function gramHash(text: string, start: number, end: number, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function destinationsOf(text: string, entities: readonly Entity[], seed: number): string {
  const places = new Set<string>();
  for (const { type, start, end } of entities) {
    const place = destination(type, text.slice(start, end));
    if (place === '') continue;
    const hash = gramHash(place, 0, place.length, seed);
    places.add(
      DIGITS[hash & 63]! + DIGITS[(hash >>> 6) & 63]! + DIGITS[(hash >>> 12) & 63]! + DIGITS[(hash >>> 18) & 63]!,
    );
  }
  return [...places].sort().slice(0, DESTINATIONS_KEPT).join(',');
}

function destination(type: EntityType, value: string): string {
  switch (type) {
    case 'url':
      return hostOf(value);
    case 'email':
    case 'wallet':
      return value.toLowerCase();
    case 'phone':
    case 'account':
      return value.replace(/\D/g, '');
    default:
      return '';
  }
}
