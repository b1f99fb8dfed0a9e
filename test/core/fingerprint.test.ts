import { hkdfSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bandsOf,
  createFingerprinter,
  FINGERPRINT_SEEDS,
  NEAR_DUPLICATE,
  sameDestinations,
  similarity,
} from '../../src/core/fingerprint.ts';

function seedsOf(key: string): Uint32Array {
  return new Uint32Array(hkdfSync('sha256', key, '', 'test', FINGERPRINT_SEEDS * 4));
}

const fingerprint = createFingerprinter(seedsOf('one'));

interface Example {
  readonly text: string;
  readonly label: string;
}

const CORPUS = new URL('../../data/corpus/', import.meta.url);
const corpus: Example[] = readdirSync(CORPUS).flatMap((file) =>
  readFileSync(new URL(file, CORPUS), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line)),
);

/**
 * What senders change from one recipient to the next, and what people do to a text before they pass it on. An addition weighs
 * more in a short message, so some of those are lost.
 */
const MUTATIONS: Readonly<Record<string, { readonly mutate: (text: string) => string; readonly recall: number }>> = {
  'other digits': { mutate: (text) => text.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10)), recall: 0.99 },
  'other link': { mutate: (text) => text.replace(/https?:\/\/\S+/g, 'https://elsewhere.example/abc'), recall: 0.99 },
  'other name': { mutate: (text) => text.replace(/[一-龠]{2,4}(?=様)/g, '山田'), recall: 0.99 },
  'a greeting before': {
    mutate: (text) => `お世話になっております。突然のご連絡を失礼いたします。\n${text}`,
    recall: 0.9,
  },
  'a footer after': {
    mutate: (text) => `${text}\n\n--\n送信専用のため、ご返信いただいてもお答えできません。`,
    recall: 0.9,
  },
  'the last 15 % missing': { mutate: (text) => text.slice(0, Math.ceil(text.length * 0.85)), recall: 0.98 },
  'zero-width spaces': { mutate: (text) => [...text].join('\u200b'), recall: 0.99 },
  'full width': {
    mutate: (text) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
    recall: 0.99,
  },
  'a question before': { mutate: (text) => `これ詐欺ですか？\n${text}`, recall: 0.97 },
};

const NOTICE =
  '【重要】個人情報漏えいに関するお詫びとご案内。このたびは多大なるご迷惑をおかけし、深くお詫び申し上げます。お問い合わせは0120-000-111、詳細は https://www.kumon.example/notice をご覧ください。';

describe('near-duplicates', () => {
  const scams = corpus.filter((example) => example.label === 'scam');

  test.each(Object.entries(MUTATIONS))('%s', (_, { mutate, recall }) => {
    let pairs = 0;
    let found = 0;
    for (const { text } of scams) {
      const one = fingerprint(text);
      if (one === undefined) continue;
      const other = fingerprint(mutate(text));
      pairs++;
      if (other === undefined || similarity(one, other) < NEAR_DUPLICATE) continue;
      const bands = new Set(bandsOf(one));
      if (bandsOf(other).some((band) => bands.has(band))) found++;
    }
    expect(pairs).toBeGreaterThan(500);
    expect(found / pairs).toBeGreaterThanOrEqual(recall);
  });

  test('distinct corpus messages are kept apart', () => {
    // Every third message: all pairs of all of them would be two hundred million.
    const prints = corpus
      .filter((_, i) => i % 3 === 0)
      .map(({ text }) => fingerprint(text))
      .filter((print) => print !== undefined);
    let merged = 0;
    let pairs = 0;
    for (let i = 0; i < prints.length; i++) {
      for (let j = 0; j < i; j++) {
        pairs++;
        if (similarity(prints[i]!, prints[j]!) >= NEAR_DUPLICATE) merged++;
      }
    }
    expect(pairs).toBeGreaterThan(100_000);
    expect(merged / pairs).toBeLessThan(3e-6);
  });

  test('a short text is not told from others', () => {
    expect(fingerprint('ありがとうございます')).toBeUndefined();
    expect(fingerprint('')).toBeUndefined();
    expect(fingerprint('090-1234-5678 1234567 https://a.example/')).toBeUndefined();
  });
});

describe('destinations', () => {
  test('a notice copied with another number goes elsewhere', () => {
    const genuine = fingerprint(NOTICE)!;
    const copy = fingerprint(NOTICE.replace('0120-000-111', '050-9999-8888'))!;
    expect(similarity(genuine, copy)).toBe(1);
    expect(sameDestinations(genuine, copy)).toBe(false);
    expect(sameDestinations(genuine, fingerprint(NOTICE.replace('notice', 'notice?id=9'))!)).toBe(true);
    expect(sameDestinations(genuine, fingerprint(NOTICE.replace('0120-000-111', '窓口'))!)).toBe(true);
  });
});

describe('any text', () => {
  test('gives the same fingerprint again, alike to itself, and nothing of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const print = fingerprint(text);
        expect(fingerprint(text)).toBe(print);
        if (print === undefined) return;
        expect(print).toMatch(/^[\w-]{63}\.(?:[\w-]{4}(?:,[\w-]{4}){0,11})?$/);
        expect(similarity(print, print)).toBe(1);
        expect(sameDestinations(print, print)).toBe(true);
      }),
    );
  });

  test('another key gives an unrelated fingerprint', () => {
    const other = createFingerprinter(seedsOf('two'));
    expect(similarity(fingerprint(NOTICE)!, other(NOTICE)!)).toBeLessThan(0.2);
    expect(sameDestinations(fingerprint(NOTICE)!, other(NOTICE)!)).toBe(false);
  });
});
