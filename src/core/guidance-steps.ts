/** The steps that guidance is made of. Every reply language has words for each (reply/types.ts). */
import type { Happened } from './types.ts';

export const STEP_IDS = [
  'door-110',
  'image-police',
  'image-no-more',
  'image-evidence',
  'image-removal',
  'image-removal-minor',
  'minor-adult',
  'distress-talk',
  'paid-police',
  'paid-police-night',
  'paid-bank',
  'paid-issuer',
  'paid-store',
  'paid-exchange',
  'paid-cash',
  'paid-proof',
  'paid-second-scam',
  'card-issuer',
  'account-bank',
  'password-change',
  'id-police',
  'id-register',
  'link-close',
  'replied-stop',
  'stop',
  'dont-hand-card',
  'dont-tell-code',
  'dont-login',
  'dont-send-id',
  'dont-pay',
  'dont-send',
  'dont-reply',
  'dont-open',
  'hang-up',
  'dont-tell',
  'dont-contact',
  'dont-scan',
  'check-lawyer',
  'deletion-free',
  'recovery-fee',
  'family-call-back',
  'agency-call-back',
  'refund-never-atm',
  'verify-yourself',
  'phishing-own-way',
  'phishing-report',
  'extortion-if-sent',
  'extortion-password',
  'marketing-refuse',
  'marketing-stop-use',
  'marketing-consult',
  'watch-asks',
  'send-more',
  'other-language',
  'meanwhile',
  'consult',
  'consult-if-worried',
] as const;
export type StepId = (typeof STEP_IDS)[number];

interface After {
  when(happened: ReadonlySet<Happened>): boolean;
  steps(happened: ReadonlySet<Happened>): readonly StepId[];
}

const PAID: readonly Happened[] = ['paid-transfer', 'paid-prepaid', 'paid-convenience', 'paid-crypto', 'paid-cash'];

function after(what: Happened, ...steps: StepId[]): After {
  return { when: (happened) => happened.has(what), steps: () => steps };
}

/**
 * What to do first after something happened, the most pressing first. Several can be true; a step is shown once.
 * Order: danger now, intimate images, money (a transfer can still be stopped), cards and accounts, then the rest.
 */
export const AFTER: readonly After[] = [
  after('at-the-door', 'door-110'),
  after('sent-image', 'image-police', 'image-no-more'),
  after('distress', 'distress-talk'),
  after('paid-cash', 'paid-cash'),
  after('paid-transfer', 'paid-police', 'paid-bank'),
  after('paid-prepaid', 'paid-issuer', 'paid-police'),
  after('paid-convenience', 'paid-store', 'paid-police'),
  after('paid-crypto', 'paid-exchange', 'paid-police'),
  after('gave-card', 'card-issuer'),
  after('gave-account', 'account-bank'),
  after('gave-password', 'password-change'),
  after('sent-id', 'id-police', 'id-register'),
  { when: (happened) => happened.has('under-18'), steps: () => ['minor-adult'] },
  {
    when: (happened) => happened.has('sent-image'),
    steps: (happened) => ['image-evidence', happened.has('under-18') ? 'image-removal-minor' : 'image-removal'],
  },
  after('opened-link', 'link-close'),
  after('replied', 'replied-stop'),
  { when: (happened) => PAID.some((way) => happened.has(way)), steps: () => ['paid-proof', 'paid-second-scam'] },
];
