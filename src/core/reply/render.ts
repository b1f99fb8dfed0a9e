/*
 * Findings + guidance + language -> Reply. Every quote and every word that came with the message goes through `shortQuote`;
 * everything else is our own text or reviewed data.
 */
import type { Guidance } from '../guidance.ts';
import type { StepId } from '../guidance-steps.ts';
import { ITEMS, type Item } from '../items.ts';
import type { Notice } from '../notice-schema.ts';
import { latest } from '../standing.ts';
import { CHANNELS, type ContradictionCode, isFlagged, type ReplyLanguage, type Verdict } from '../types.ts';
import { answeredNotice } from './answer.ts';
import { shortQuote } from './defang.ts';
import { deskText, essentialDesk } from './desk-text.ts';
import { type Findings, type FoundClaim, isNoMessage, isQuiet } from './findings.ts';
import { ESSENTIALS } from './others.ts';
import {
  type ActionId,
  BRIEF_LANGUAGES,
  type BriefTexts,
  type EssentialTexts,
  type Reply,
  type ReplyNotice,
  type ReplyReason,
  type ReplyStep,
  type ReplyTexts,
} from './types.ts';

export interface Campaign {
  readonly count: number;
  readonly days: number;
}

export interface RenderOptions {
  /** All that is known, for 「理由をくわしく」, instead of the three strongest reasons. */
  readonly detail?: boolean | undefined;
  readonly campaign?: Campaign | undefined;
}

const REASONS = { short: 3, detail: 8 } as const;
const CLAIMS = { short: 2, detail: 8 } as const;
const NOTICES = { short: 1, detail: 4 } as const;
const DESKS = 5;
/** More names than this hide what is said of them. */
const NAMED_GROUPS = 2;

/** The reply in a full language. */
export function render(findings: Findings, guidance: Guidance, texts: ReplyTexts, options: RenderOptions = {}): Reply {
  const size = options.detail === true ? 'detail' : 'short';
  const reasons = reasonsOf(findings, texts).slice(0, REASONS[size]);
  const notices = findings.notices
    .slice(0, NOTICES[size])
    .map(({ notice, claims }) =>
      noticeText(notice, size === 'short' ? worthTelling(claims, findings) : claims, reasons, texts, CLAIMS[size]),
    );
  const bare = isBare(findings, guidance);
  const answer = bare ? answeredNotice(findings, texts) : undefined;
  const notes = [
    ...(answer === undefined ? notesOnUnsure(findings, bare, texts) : [texts.answered.note]),
    // A person's own words have not arrived anywhere.
    isNoMessage(findings)
      ? undefined
      : options.campaign && texts.campaign(options.campaign.count, options.campaign.days),
    inTheirLanguage(findings, guidance),
  ];
  return {
    language: texts.code,
    verdict: findings.verdict,
    headline: bare
      ? answer === undefined
        ? texts.unsure['bare-question']
        : texts.answered.headline
      : headline(findings, guidance, texts),
    notes: notes.filter((note) => note !== undefined),
    titles: texts.titles,
    reasons,
    notices:
      answer !== undefined
        ? [answer]
        : bare
          ? notices.map((notice) => ({ ...notice, real: texts.notice.real }))
          : notices,
    steps: guidance.steps.map(({ id, urgent }) => ({ text: texts.steps[id], urgent })),
    desks: guidance.desks.slice(0, DESKS).map((desk) => deskText(desk, guidance.prefecture, texts)),
    footnote: texts.footnote,
    askChannel: findings.channel === undefined && findings.notices.length > 0 ? texts.askChannel : undefined,
    actions: actionsOf(findings, bare, texts.code).map((id) => ({ id, label: texts.actions[id] })),
  };
}

/** The reply in a language that has the essentials alone. */
export function renderEssentials(findings: Findings, guidance: Guidance, texts: EssentialTexts): Reply {
  return {
    language: texts.code,
    verdict: findings.verdict,
    headline: headline(findings, guidance, texts),
    notes: [],
    titles: texts.titles,
    reasons: [],
    notices: [],
    steps: essentialSteps(findings, guidance, texts),
    desks: guidance.desks.map((desk) => essentialDesk(desk, texts)).filter((desk) => desk !== undefined),
    footnote: texts.footnote,
    askChannel: undefined,
    actions: (['happened', 'disagree', 'en', 'ja-easy'] as const).map((id) => ({ id, label: texts.actions[id] })),
  };
}

/** What happened first, as in the full languages; then the don'ts, or what to watch for where no signs were found. */
function essentialSteps(findings: Findings, guidance: Guidance, texts: EssentialTexts): ReplyStep[] {
  const { verdict } = findings;
  if (isBare(findings, guidance)) return [];
  const happened = new Set<StepId>(guidance.steps.filter((step) => step.urgent).map((step) => step.id));
  const urgent = [
    ...(happened.has('door-110') ? [texts.emergency] : []),
    ...(happened.has('image-police') ? [texts.afterImage] : []),
    ...(happened.size > 0 && !happened.has('image-police') ? [texts.afterLoss] : []),
  ];
  const calm =
    verdict === 'no-signs' && urgent.length === 0
      ? [texts.watch]
      : [...essentialDonts(verdict, guidance, texts), texts.emergency, texts.afterLoss];
  return [
    ...urgent.map((text) => ({ text, urgent: true })),
    ...calm.filter((text) => !urgent.includes(text)).map((text) => ({ text, urgent: false })),
  ];
}

/** The three don'ts, after the one that is wanted first; that of a login speaks of the link already. */
function essentialDonts(verdict: Verdict, guidance: Guidance, texts: EssentialTexts): readonly string[] {
  const first = isFlagged(verdict) ? adviceFirst(guidance, texts) : undefined;
  const { pay, reply, open } = texts.donts;
  if (first === undefined) return [pay, reply, open];
  return guidance.first === 'login' ? [first, pay, reply] : [first, pay, reply, open];
}

/** Nothing was sent but a question, and nothing has happened: there is neither a message to speak of nor a step to take. */
function isBare({ unsure }: Findings, { steps }: Guidance): boolean {
  return unsure === 'bare-question' && !steps.some((step) => step.urgent);
}

/** Who has told what happened is asked for no message before the steps. */
function notesOnUnsure({ unsure }: Findings, bare: boolean, texts: ReplyTexts): readonly string[] {
  if (bare) return texts.howTo;
  return unsure === undefined || unsure === 'bare-question' ? [] : [texts.unsure[unsure]];
}

/** Neither "do nothing" nor "no signs" may stand above what has to be done at once. */
function headline({ verdict }: Findings, guidance: Guidance, texts: BriefTexts): string {
  const [finding, advice] = texts.headline[verdict];
  const urgent = guidance.steps.some((step) => step.urgent);
  if (urgent && (verdict === 'no-signs' || verdict === 'unsure')) return texts.urgentAdvice;
  const fitting = (verdict === 'scam' ? adviceFirst(guidance, texts) : undefined) ?? advice;
  return `${finding}${gapAfter(finding)}${urgent ? texts.urgentAdvice : fitting}`.trim();
}

/** Undefined where it is money, which the usual advice speaks of. */
function adviceFirst({ first }: Guidance, texts: BriefTexts): string | undefined {
  return first === 'money' ? undefined : texts.adviceFirst[first];
}

/** The strongest first: what a notice denies, what an authority rules out, then the signals, then single words. */
function reasonsOf(findings: Findings, texts: ReplyTexts): ReplyReason[] {
  if (isNoMessage(findings)) return [];
  const denied = isQuiet(findings)
    ? []
    : findings.notices.flatMap(({ notice, claims }) =>
        claims.filter(deniedForAll).map((claim) => claimText(notice, claim, texts)),
      );
  const rules = findings.rules.map(({ rule, quote }) => ({
    strong: rule.strength === 'denies',
    reason: {
      quote: quote && shortQuote(quote),
      why: texts.rule(
        rule.says[texts.code],
        rule.citation.publisher,
        rule.citation.date && texts.date(rule.citation.date),
      ),
      source: rule.citation,
    },
  }));
  const strong = rules.filter((rule) => rule.strong).map((rule) => rule.reason);
  const signals = findings.signals.map(({ id, quote }) => ({
    quote: quote && shortQuote(quote),
    why: texts.signals[id],
    source: undefined,
  }));
  const words = findings.words.map((word) => ({ quote: shortQuote(word), why: texts.word, source: undefined }));
  return distinct([
    ...denied.slice(0, 1),
    ...strong.slice(0, 1),
    ...signals,
    ...denied.slice(1),
    ...strong.slice(1),
    ...rules.filter((rule) => !rule.strong).map((rule) => rule.reason),
    ...words,
  ]);
}

/** As cross-check's `raisesRisk`: what holds for some people only is shown with the notice, not as a reason. */
function deniedForAll({ strength, groups }: FoundClaim): boolean {
  return strength === 'denied' && groups === undefined;
}

/** Silence of a notice on what a message without signs says would only frighten. */
function worthTelling(claims: readonly FoundClaim[], findings: Findings): readonly FoundClaim[] {
  return isQuiet(findings) ? claims.filter(({ strength }) => strength === 'denied') : claims;
}

function noticeText(
  notice: Notice,
  claims: readonly FoundClaim[],
  told: readonly ReplyReason[],
  texts: ReplyTexts,
  limit: number,
): ReplyNotice {
  const organisation = notice.organisation.short[texts.code];
  const rest = [...claims]
    .sort((a, b) => rank(a) - rank(b))
    .map((claim) => claimText(notice, claim, texts))
    .filter((claim) => !told.some((reason) => reason.why === claim.why));
  return {
    id: notice.id,
    title: texts.notice.title(organisation),
    real: `${texts.notice.real}${gapAfter(texts.notice.real)}${texts.notice.apart}`,
    claims: distinct(rest).slice(0, limit),
    source: claims[0]?.citation ?? latest(notice),
  };
}

/** What is denied, then what is wanted of the person; how it came, and what holds for some people only, says the least. */
function rank(claim: FoundClaim): number {
  return (deniedForAll(claim) ? 0 : claim.groups === undefined ? 100 : 200) + TOLD_FIRST.indexOf(claim.code);
}

const TOLD_FIRST: readonly ContradictionCode[] = [
  'payment-never-asked',
  'compensation-not-offered',
  'asks-what-they-never-ask',
  'item-not-leaked',
  'link-not-official',
  'phone-not-listed',
  'envelope-differs',
  'date-impossible',
  'sender-cannot-exist',
  'channel-unlikely',
];

function claimText(notice: Notice, claim: FoundClaim, texts: ReplyTexts): ReplyReason {
  const sentence = texts.contradictions[claim.code][claim.strength]({
    organisation: notice.organisation.short[texts.code],
    asOf: texts.date((claim.citation ?? latest(notice)).date),
    on: claim.citation === undefined ? '' : texts.on(texts.date(claim.citation.date), claim.citation.reportedBy),
    subject: claim.subject && subjectText(claim, texts),
  });
  const why = claim.groups ? texts.forGroups(groupsText(notice, claim.groups, texts), sentence) : sentence;
  const quote = claim.code === 'channel-unlikely' ? undefined : claim.quote && shortQuote(claim.quote);
  return { quote, why, source: claim.citation };
}

/** A channel or an item of the vocabulary by its name; anything else came from the message. */
function subjectText({ code, subject = '' }: FoundClaim, texts: ReplyTexts): string {
  const channel = code === 'channel-unlikely' ? CHANNELS.find((one) => one === subject) : undefined;
  if (channel !== undefined) return texts.channels[channel];
  return Object.hasOwn(ITEMS, subject) ? ITEMS[subject as Item][texts.code] : shortQuote(subject);
}

function groupsText(notice: Notice, ids: readonly string[], texts: ReplyTexts): string {
  const names = notice.groups.filter((group) => ids.includes(group.id)).map((group) => group.name[texts.code]);
  return names.length === 0 || names.length > NAMED_GROUPS ? texts.someGroups : names.join(texts.desk.comma);
}

/** Whoever reads the message's own language gets the essentials of it too. */
function inTheirLanguage({ textLanguage, verdict }: Findings, guidance: Guidance): string | undefined {
  const code = BRIEF_LANGUAGES.find((language) => language === textLanguage);
  if (code === undefined) return undefined;
  const texts = ESSENTIALS[code];
  return [`${texts.name}:`, texts.headline[verdict][0], ...essentialDonts(verdict, guidance, texts)].join(' ');
}

const OTHER_LANGUAGES: Readonly<Record<ReplyLanguage, readonly ActionId[]>> = {
  ja: ['ja-easy', 'en'],
  'ja-easy': ['ja', 'en'],
  en: ['ja-easy', 'ja'],
};

function actionsOf(findings: Findings, bare: boolean, language: ReplyLanguage): ActionId[] {
  if (bare) return [...OTHER_LANGUAGES[language]];
  const why: ActionId[] = findings.signals.length + findings.notices.length + findings.rules.length > 0 ? ['why'] : [];
  return ['happened', ...why, 'disagree', ...OTHER_LANGUAGES[language]];
}

/** Japanese sentences follow each other without one. */
function gapAfter(sentence: string): string {
  return /[.!?]$/.test(sentence) ? ' ' : '';
}

function distinct(reasons: readonly ReplyReason[]): ReplyReason[] {
  return reasons.filter(
    (reason, index) => reasons.findIndex((other) => other.why === reason.why && other.quote === reason.quote) === index,
  );
}
