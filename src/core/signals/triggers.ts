/*
 * Most patterns cannot match most texts. From the source of each pattern we read with which two characters its matches can
 * begin; one pass over a text then says which patterns are worth trying and from where. Pairs are kept in a small hash table:
 * a collision, like anything the reading does not understand, only means that a pattern is tried in vain.
 */

import { scratch } from '../scratch.ts';

const SIZE = 1 << 15;
const pairs: (number[] | undefined)[] = new Array(SIZE);
const singles: (number[] | undefined)[] = new Array(SIZE);
/** Patterns that may begin with anything. */
const always: number[] = [];
let registered = 0;

/** Gives `pattern` its place in what `firstPlaces` returns. */
export function register(pattern: RegExp): number {
  const place = registered++;
  const prefixes = [...beginnings(pattern.source)];
  if (prefixes.some((prefix) => prefix === '' || prefix[0] === ANYTHING)) {
    always.push(place);
    return place;
  }
  for (const prefix of prefixes) {
    const first = prefix.charCodeAt(0);
    if (prefix.length > 1 && prefix[1] !== ANYTHING) add(pairs, slot(first, prefix.charCodeAt(1)), place);
    else add(singles, first & (SIZE - 1), place);
  }
  return place;
}

function add(table: (number[] | undefined)[], at: number, place: number): void {
  const known = table[at];
  if (known === undefined) table[at] = [place];
  else if (!known.includes(place)) known.push(place);
}

function slot(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ Math.imul(second, 0x85eb)) & (SIZE - 1);
}

const firsts = scratch((length) => new Int32Array(length));

/** For each registered pattern the first place in `text` where it could match, or -1; to be read before the next call. */
export function firstPlaces(text: string): Int32Array {
  const places = firsts(registered).fill(-1, 0, registered);
  for (const place of always) places[place] = 0;
  let before = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    if (i > 0) {
      const both = pairs[slot(before, unit)];
      if (both !== undefined) for (const place of both) if (places[place]! < 0) places[place] = i - 1;
      const one = singles[before & (SIZE - 1)];
      if (one !== undefined) for (const place of one) if (places[place]! < 0) places[place] = i - 1;
    }
    before = unit;
  }
  return places;
}

const LENGTH = 2;
const ANYTHING = '\uffff';

/** The first characters, at most two, of all that `source` can match; `ANYTHING` stands for characters not enumerated. */
export function beginnings(source: string): ReadonlySet<string> {
  let at = 0;
  return alternatives();

  function alternatives(): Set<string> {
    let all = sequence();
    while (source[at] === '|') {
      at++;
      all = new Set([...all, ...sequence()]);
    }
    return all;
  }

  function sequence(): Set<string> {
    let so: Set<string> = new Set(['']);
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      so = joined(so, item());
      if ([...so].every(isComplete)) skipSequence();
    }
    return so;
  }

  /** To the end of the alternative: what follows two known characters is of no interest. */
  function skipSequence(): void {
    for (let depth = 0; at < source.length; at++) {
      const character = source[at];
      if (depth === 0 && (character === '|' || character === ')')) return;
      if (character === '\\') at++;
      else if (character === '[') at = endOfClass();
      else if (character === '(') depth++;
      else if (character === ')') depth--;
    }
  }

  function endOfClass(): number {
    let end = at + 1;
    while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
    return end;
  }

  function item(): Set<string> {
    const one = atom();
    const quantifier = /^(?:\?|\*|\+|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
    if (quantifier === null) return one;
    at += quantifier[0].length;
    const least = quantifier[1] === undefined ? (quantifier[0][0] === '+' ? 1 : 0) : Number(quantifier[1]);
    const repeated = quantifier[0][0] === '?' ? one : joined(one, open(one));
    return least > 0 ? repeated : new Set([...repeated, '']);
  }

  function atom(): Set<string> {
    const character = source[at++]!;
    if (character === '(') return group();
    if (character === '[') return oneOf();
    if (character === '^' || character === '$') return new Set(['']);
    if (character === '.') return new Set([ANYTHING]);
    return character === '\\' ? escaped() : new Set([character]);
  }

  function group(): Set<string> {
    const kind = /^\?(?::|<?[=!])/.exec(source.slice(at, at + 4))?.[0] ?? '';
    at += kind.length;
    const inside = alternatives();
    at++;
    return kind === '' || kind === '?:' ? inside : new Set(['']);
  }

  function oneOf(): Set<string> {
    at--;
    const end = endOfClass();
    const body = source.slice(at + 1, end);
    at = end + 1;
    return body.startsWith('^') || /[^\\]-./.test(body) || body.includes('\\') ? new Set([ANYTHING]) : new Set(body);
  }

  function escaped(): Set<string> {
    const character = source[at++]!;
    if (character === 'b' || character === 'B') return new Set(['']);
    if (character === 'd') return new Set('0123456789');
    if (character === 'n') return new Set(['\n']);
    return /[a-z0-9]/i.test(character) ? new Set([ANYTHING]) : new Set([character]);
  }
}

/** What may follow when an atom repeats: itself again, or whatever comes next. */
function open(one: Set<string>): Set<string> {
  return new Set([...one, '']);
}

function isComplete(prefix: string): boolean {
  return prefix.length >= LENGTH || prefix.endsWith(ANYTHING);
}

function joined(left: Set<string>, right: Set<string>): Set<string> {
  const both: Set<string> = new Set();
  for (const start of left) {
    if (isComplete(start)) both.add(start);
    else for (const rest of right) both.add((start + rest).slice(0, LENGTH));
  }
  return both;
}
