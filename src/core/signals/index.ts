import { reportedQuotes } from '../clauses.ts';
import { asksFamilyOrSavings } from './asks-family-or-savings.ts';
import { asksIdentityDocument } from './asks-identity-document.ts';
import { asksIntimateImage } from './asks-intimate-image.ts';
import { asksLogin } from './asks-login.ts';
import { asksPayment } from './asks-payment.ts';
import { asksProxy } from './asks-proxy.ts';
import { asksReply } from './asks-reply.ts';
import { asksSecret } from './asks-secret.ts';
import { asksWhetherScam } from './asks-whether-scam.ts';
import { claimsCompany } from './claims-company.ts';
import { claimsLawyer } from './claims-lawyer.ts';
import { claimsPoliceOrAgency } from './claims-police-or-agency.ts';
import { compensationOffer } from './compensation-offer.ts';
import { deadline } from './deadline.ts';
import { deletionOffer } from './deletion-offer.ts';
import { hackedClaim } from './hacked-claim.ts';
import { installRequest } from './install-request.ts';
import { moveToOtherChannel } from './move-to-other-channel.ts';
import { negatedRequest } from './negated-request.ts';
import { offersGain } from './offers-gain.ts';
import { paymentMeans } from './payment-means.ts';
import { pointsToOfficialDesk } from './points-to-official-desk.ts';
import { quotedScam } from './quoted-scam.ts';
import { secrecy } from './secrecy.ts';
import { soberNotice } from './sober-notice.ts';
import { suspiciousLink } from './suspicious-link.ts';
import { threatOfLoss } from './threat-of-loss.ts';
import { threatToPublish } from './threat-to-publish.ts';
import { firstPlaces } from './triggers.ts';
import type { ReadableContext, Signal, SignalContext, SignalHit } from './types.ts';
import { warnsAboutScam } from './warns-about-scam.ts';

/** The registry: one line a signal. */
const SIGNALS: readonly Signal[] = [
  asksPayment,
  paymentMeans,
  claimsLawyer,
  claimsPoliceOrAgency,
  claimsCompany,
  deletionOffer,
  compensationOffer,
  asksSecret,
  asksIdentityDocument,
  asksFamilyOrSavings,
  asksProxy,
  asksIntimateImage,
  threatToPublish,
  threatOfLoss,
  deadline,
  secrecy,
  moveToOtherChannel,
  suspiciousLink,
  installRequest,
  asksLogin,
  asksReply,
  offersGain,
  hackedClaim,
  warnsAboutScam,
  asksWhetherScam,
  pointsToOfficialDesk,
  soberNotice,
];

/** All hits of all signals, `quoted-scam` and `negated-request` (asks that are reported or denied) last. */
export function findSignals(context: SignalContext): SignalHit[] {
  const readable = readableContext(context);
  const hits = SIGNALS.flatMap((signal) => signal.find(readable));
  return [...hits, ...quotedScam(hits, isAsk), ...negatedRequest(hits, isAsk)];
}

/** Patterns of a language are tried only where the text holds some of it: English within Japanese from three words in a row. */
function readableContext(context: SignalContext): ReadableContext {
  const { text } = context;
  const japanese = /[\u3041-\u30fa\u4e00-\u9fff]/.test(text);
  return {
    ...context,
    quotes: reportedQuotes(text),
    firstPlaces: firstPlaces(text),
    japanese,
    english: japanese ? /[A-Za-z]{2}[,:]? [A-Za-z'’]{1,14}[,:]? [A-Za-z]/.test(text) : /[A-Za-z]/.test(text),
  };
}

const ROLES = new Map(SIGNALS.map((signal) => [signal.id, signal.role]));

/** Does this hit want something of the reader? */
export function isAsk(hit: SignalHit): boolean {
  return ROLES.get(hit.id) === 'ask';
}

/** Does this hit speak against a scam? */
export function isCounter(hit: SignalHit): boolean {
  const role = ROLES.get(hit.id);
  return role === undefined || role === 'counter';
}
