/*
 * What a reply speaks of, from either side: a fresh `Report`, with the person's own words, or a `ReplyState` out of a button,
 * without any text. Rendering does not know the difference.
 */
import type { Topic } from '../ask-words/types.ts';
import { type Asked, askedOf } from '../asked.ts';
import type { PublicRule } from '../contact-schema.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Notice } from '../notice-schema.ts';
import type { SignalId } from '../signals/ids.ts';
import { latest, soleDenial } from '../standing.ts';
import type {
  Channel,
  Citation,
  ContradictionCode,
  Evidence,
  Kind,
  NoticeMatch,
  Report,
  Span,
  TextLanguage,
  UnsureReason,
  Verdict,
} from '../types.ts';
import { wholePhrase } from './phrases.ts';
import type { ReplyState } from './state.ts';

export interface FoundClaim {
  readonly code: ContradictionCode;
  readonly strength: 'denied' | 'not-stated';
  /** `undefined`: holds for everybody. Empty: for some, no longer known whom. */
  readonly groups: readonly string[] | undefined;
  /** Absent where a button has forgotten which of several documents denies it. */
  readonly citation: Citation | undefined;
  readonly subject: string | undefined;
  readonly quote: string | undefined;
}

export interface Findings {
  readonly verdict: Verdict;
  readonly unsure: UnsureReason | undefined;
  readonly kind: Kind;
  readonly channel: Channel | undefined;
  readonly asked: Asked;
  readonly textLanguage: TextLanguage | undefined;
  /** The ones worth telling, in the order of telling, each once. */
  readonly signals: readonly { readonly id: SignalId; readonly quote: string | undefined }[];
  /** Words of the message that moved the score most. */
  readonly words: readonly string[];
  readonly notices: readonly { readonly notice: Notice; readonly claims: readonly FoundClaim[] }[];
  readonly rules: readonly { readonly rule: PublicRule; readonly quote: string | undefined }[];
  /** What the person asks about the first of `notices`. */
  readonly topic: Topic | undefined;
}

/**
 * The order in which people are told: what is wanted of them, by whom, how they are pressed. The model's weights cannot order
 * this: much of what a signal says is already in the words beside it, so that a plain demand for money may weigh next to nothing.
 * `asks-identity-document` and `claims-lawyer` stand among the first five, which buttons remember, because steps depend on them.
 */
const TOLD: readonly SignalId[] = [
  'asks-intimate-image',
  'asks-secret',
  'asks-identity-document',
  'asks-payment',
  'claims-lawyer',
  'threat-to-publish',
  'deletion-offer',
  'compensation-offer',
  'payment-means',
  'secrecy',
  'deadline',
  'install-request',
  'asks-login',
  'suspicious-link',
  'asks-proxy',
  'asks-family-or-savings',
  'offers-gain',
  'move-to-other-channel',
  'hacked-claim',
  'threat-of-loss',
  'claims-police-or-agency',
  'asks-reply',
  'claims-company',
];

/** They speak against a scam, and are told only where nothing speaks for one. */
const TOLD_WHEN_QUIET: readonly SignalId[] = [
  'warns-about-scam',
  'asks-whether-scam',
  'quoted-scam',
  'negated-request',
  'points-to-official-desk',
  'sober-notice',
];
/** A signal that the model counts against a scam beyond this (natural-log odds) is not told as a reason for one. */
const CLEARLY_AGAINST = -0.5;

/** Nothing was found in what was sent, whether or not that was all of the message. */
export function isQuiet({ verdict, unsure }: Pick<Report, 'verdict' | 'unsure'>): boolean {
  return verdict === 'no-signs' || unsure === 'cut-off';
}

/** What was sent is no message that could be judged: there is nothing in it to give as a reason. */
export function isNoMessage({ unsure }: Pick<Report, 'unsure'>): boolean {
  return unsure === 'bare-question' || unsure === 'told-demand' || unsure === 'language';
}

export function findingsOfReport(report: Report, knowledge: Knowledge): Findings {
  const quiet = isQuiet(report);
  // What a person tells of themselves is no message that could quote or warn.
  const told = quiet && report.told.length > 0 ? [] : toldHits(report.evidence, quiet);
  return {
    verdict: report.verdict,
    unsure: report.unsure,
    kind: report.kind,
    channel: report.channel,
    asked: askedOf(
      report,
      told.map(({ id }) => id),
    ),
    textLanguage: report.language,
    signals: told.map(({ id, hit }) => ({ id, quote: wholePhrase(report, hit).quote })),
    words: quiet ? [] : toldWords(report, told),
    notices: [...report.notices].sort(mostDeniedThenFirstNamed).flatMap((match) => {
      const notice = knowledge.notices.find((candidate) => candidate.id === match.id);
      if (notice === undefined) return [];
      const claims = match.contradictions.map((claim) => ({
        ...claim,
        groups: claim.groups,
        subject: claim.subject,
        quote: wholePhrase(report, claim).quote,
      }));
      return [{ notice, claims }];
    }),
    rules: quiet
      ? []
      : report.rules.flatMap((match) => {
          const rule = knowledge.rules.find(({ id }) => id === match.id);
          return rule === undefined ? [] : [{ rule, quote: wholePhrase(report, match).quote }];
        }),
    topic: report.topic,
  };
}

/** What a button still knows. A notice or rule that has been removed since is left out. */
export function findingsOfState(state: ReplyState, knowledge: Knowledge): Findings {
  const notice = knowledge.notices.find((candidate) => candidate.id === state.notice);
  return {
    verdict: state.verdict,
    unsure: state.unsure,
    kind: state.kind,
    channel: state.channel,
    asked: state.asked,
    textLanguage: undefined,
    signals: state.signals.map((id) => ({ id, quote: undefined })),
    words: [],
    notices:
      notice === undefined
        ? []
        : [{ notice, claims: state.contradictions.map((c) => claimOfState(c, notice, state.channel)) }],
    rules: state.rules.flatMap((id) => {
      const rule = knowledge.rules.find((candidate) => candidate.id === id);
      return rule === undefined ? [] : [{ rule, quote: undefined }];
    }),
    topic: state.topic,
  };
}

/** A message may name a company and the processor it blames; only one is told of in a short reply. */
function mostDeniedThenFirstNamed(a: NoticeMatch, b: NoticeMatch): number {
  const denied = ({ contradictions }: NoticeMatch) =>
    contradictions.filter(({ strength }) => strength === 'denied').length;
  const named = ({ mentions }: NoticeMatch) => mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;
  return denied(b) - denied(a) || named(a) - named(b);
}

function claimOfState(
  { code, strength, someGroups }: ReplyState['contradictions'][number],
  notice: Notice,
  channel: Channel | undefined,
): FoundClaim {
  const citation = strength === 'not-stated' ? latest(notice) : soleDenial(notice, code, channel);
  const subject = code === 'channel-unlikely' ? channel : undefined;
  return { code, strength, groups: someGroups ? [] : undefined, citation, subject, quote: undefined };
}

interface ToldHit {
  readonly id: SignalId;
  readonly hit: Evidence;
}

function toldHits(evidence: readonly Evidence[], quiet: boolean): ToldHit[] {
  const signals = evidence.filter(({ type }) => type === 'signal');
  const denied = signals.filter(({ id }) => id === 'negated-request' || id === 'quoted-scam');
  return (quiet ? TOLD_WHEN_QUIET : TOLD).flatMap((id) => {
    const hit = signals.find((each) => each.id === id);
    if (hit === undefined || (!quiet && hit.weight < CLEARLY_AGAINST)) return [];
    const unsaid = !quiet && denied.some((each) => overlap(each, hit));
    return unsaid ? [] : [{ id, hit }];
  });
}

const GRAMMAR =
  '(?:件名|ます|まし(?:た|て)|ませ(?:ん|んか)?|です|でした|ください|くださ|てい(?:る|ます)|していま|して|する|し|した|され|れた|れ|られ|させ|から|まで|より|ので|ため|こと|もの|よう|みたい|らしい|そう|など|という|いう|くれ(?:る|た|ます)?|もらう|いただ[きく]?|いたし|ござい|なり|なる|なっ|なく|ない|なけれ|いる|い|あり|ある|おり|でき(?:る|た)?|たい|たく|たら|れば|しまい|しまっ|ながら|けれど|けど|だけ|また|それ|これ|その|この|あの|ここ|そこ|たの|つい|おいて|とき|ところ|はず|わけ|もしもし|者|て|た)';
/** 「されました」, "with your". Each piece stands once, and letters are small: it would take 20 ms to compile else. */
const MERE_GRAMMAR = new RegExp(
  `^(?:.|(?:[^\\p{L}\\p{N}]|[おごがとはをにの]?(?:${GRAMMAR}{1,4}[はがをにへとでもやかのねよな]?|[はがをにへとでもやかのねよな])(?![ぁ-ん])|\\b(?:a|about|all|also|am|an|and|any|are|as|at|be|been|but|by|can|could|did|do|does|for|from|get|got|had|has|have|he|her|here|him|his|how|i|if|in|into|is|it|its|just|may|me|my|no|not|now|of|on|or|our|out|she|should|so|some|than|that|the|their|them|then|there|these|they|this|to|up|us|was|we|were|what|when|where|which|who|will|with|would|you|your|yours)\\b)+)$`,
  'u',
);

/** Threats name whom not to call: that must not read as if calling them were a sign of a scam. */
const HELP =
  /^(?:警察署?|通報|相談|消費生活センター|弁護士|[#＃]?9110|188|110番?|police|report(?:ed|ing)?|lawyers?|[をにへ])+$/iu;

/** Words that speak for a scam; what a signal has said already is not said again. */
function toldWords(report: Report, told: readonly ToldHit[]): string[] {
  return report.evidence
    .filter((one) => one.type === 'word' && one.weight > 0 && !told.some(({ hit }) => overlap(one, hit)))
    .map((one) => wholePhrase(report, one).quote)
    .filter((word) => saysSomething(word) && !isMereGrammar(word) && !HELP.test(word));
}

/** 件で, 方から */
const BARE_NOUN = /^\p{sc=Han}(?:から|まで|より|[をがはにでとのへもや]){0,2}$/u;

/** Words that the model may lean on, but that tell nobody anything. */
export function isMereGrammar(phrase: string): boolean {
  return MERE_GRAMMAR.test(phrase.toLowerCase()) || BARE_NOUN.test(phrase);
}

/** “afternoon”, “MUFG”, 552190: a name, a number or a single English word explains nothing. */
function saysSomething(phrase: string): boolean {
  return /[\u3041-\u30fa\u4e00-\u9fff]/.test(phrase) || /\S\s+\S/.test(phrase);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
