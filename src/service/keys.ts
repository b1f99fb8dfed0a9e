/** What is derived from the one secret key. */
import { createHmac, hkdfSync } from 'node:crypto';
import { createFingerprinter, FINGERPRINT_SEEDS, type Fingerprinter } from '../core/fingerprint.ts';

export interface Keys {
  readonly fingerprint: Fingerprinter;
  /** 22 characters; the same person, moderator or contributor gives the same ones, and without the key nobody can tell whose. */
  readonly hash: (use: 'person' | 'moderator' | 'contributor', value: string) => string;
}

export function deriveKeys(secretKey: string): Keys {
  const seeds = new Uint32Array(hkdfSync('sha256', secretKey, '', 'binjo-guard fingerprint 1', FINGERPRINT_SEEDS * 4));
  const hashKey = new Uint8Array(hkdfSync('sha256', secretKey, '', 'binjo-guard hash 1', 32));
  return {
    fingerprint: createFingerprinter(seeds),
    hash: (use, value) => createHmac('sha256', hashKey).update(`${use}\n${value}`).digest('base64url').slice(0, 22),
  };
}
