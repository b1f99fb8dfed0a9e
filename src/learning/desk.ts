/** Where the web page and the command line hand in texts for training. */
import { detectLanguage } from '../core/language.ts';
import type { Donations } from '../service.ts';
import { addPending, DonationError, drop, listPending, newId } from './donations.ts';
import { redact } from './redact.ts';

export interface DeskParts {
  readonly dataDir: string;
  /** A contributor's keyed hash, 22 characters. */
  readonly hash: (contributor: string) => string;
  readonly clock: () => number;
}

/** UTF-16 units. */
const SHORTEST = 10;
const LONGEST = 6_000;
/** Waiting for review: in all, and from one contributor. */
const MOST_PENDING = 1_000;
const MOST_OF_ONE = 20;

export function createDonations({ dataDir, hash, clock }: DeskParts): Donations {
  return {
    preview: redact,

    async offer({ text, platform, contributor, channel, consent }) {
      if (consent !== true) throw new DonationError('DONATION_REFUSED', 'Nothing is kept without consent.');
      const redacted = redact(text).trim();
      if (redacted.length < SHORTEST || redacted.length > LONGEST)
        throw new DonationError('DONATION_REFUSED', `Only texts of ${SHORTEST} to ${LONGEST} characters can be given.`);
      const lang = detectLanguage(redacted);
      if (lang !== 'ja' && lang !== 'en')
        throw new DonationError('DONATION_REFUSED', 'Only Japanese and English texts can be given.');
      const waiting = listPending(dataDir);
      const by = hash(`${platform}:${contributor}`);
      if (waiting.length >= MOST_PENDING || waiting.filter((one) => one.contributor === by).length >= MOST_OF_ONE)
        throw new DonationError('DONATION_FULL', 'Too many texts wait for review. Please give this one later.');
      const id = newId();
      addPending(dataDir, { id, text: redacted, lang, channel, contributor: by, platform, givenAt: clock() });
      return { receipt: id };
    },

    async withdraw(receipt) {
      return drop(dataDir, receipt);
    },
  };
}
