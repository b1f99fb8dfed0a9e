/*
 * What to do now: verdict + kind + what already happened + place + time -> ordered steps and desks. Only ids and facts come out;
 * the words are in reply/. Order follows the authorities' own advice (data/contacts.yaml, data/public-rules.yaml): after a
 * transfer the police and then at once the receiving bank; a card's issuer; for intimate images 110 or #8103, and never "ignore".
 * It shows routes, never a legal opinion.
 */
import { ANYTHING, type Asked, type Want } from './asked.ts';
import type { Desk } from './contact-schema.ts';
import { AFTER, type StepId } from './guidance-steps.ts';
import { type GuidedDesk, guideDesk } from './guided-desk.ts';
import type { SignalId } from './signals/ids.ts';
import {
  type Channel,
  type GuidanceTopic,
  type Happened,
  KINDS,
  type Kind,
  type UnsureReason,
  type Verdict,
} from './types.ts';

export interface Situation {
  readonly verdict: Verdict;
  readonly unsure?: UnsureReason | undefined;
  readonly kind: Kind;
  /** Signals that fired; `claims-lawyer` adds the check in the bar federation's register. */
  readonly signals: readonly string[];
  readonly channel?: Channel | undefined;
  readonly asked?: Asked | undefined;
  readonly happened: readonly Happened[];
  /** Full name, as 愛知県. */
  readonly prefecture?: string | undefined;
  readonly now: Date;
  /** Adds a desk with interpreters. */
  readonly needsInterpreter?: boolean | undefined;
}

export interface GuidanceStep {
  readonly id: StepId;
  /** First things, after something has already happened. */
  readonly urgent: boolean;
}

export interface Guidance {
  readonly topic: GuidanceTopic;
  /** What must not be given away before anything else. */
  readonly first: Want;
  readonly steps: readonly GuidanceStep[];
  /** Current desks only, the right one first. */
  readonly desks: readonly GuidedDesk[];
  readonly prefecture: string | undefined;
}

/** The steps and desks for a situation. `desks` is data/contacts.yaml; desks that are not verified are left out. */
export function guide(situation: Situation, desks: readonly Desk[]): Guidance {
  const topic = topicOf(situation);
  const police = desks.find((desk) => desk.id === 'police-consultation');
  const policeHours = police && guideDesk(police, situation.prefecture, situation.now).availability.state;
  const night = policeHours === 'outside';
  const urgent = urgentSteps(new Set(situation.happened), night);
  const steps = unique([
    ...urgent.map((id): GuidanceStep => ({ id, urgent: true })),
    ...calmSteps(situation, topic, urgent).map((id): GuidanceStep => ({ id, urgent: false })),
  ]);
  const wanted = new Set([
    ...steps.flatMap((step) => desksOf(step.id, night)),
    ...(situation.needsInterpreter === true ? ['houterasu-languages'] : []),
  ]);
  return {
    topic,
    first: firstOf(situation, topic),
    steps,
    desks: [...wanted].flatMap((id) => {
      const desk = desks.find((candidate) => candidate.id === id && candidate.status === 'verified');
      return desk === undefined ? [] : [guideDesk(desk, situation.prefecture, situation.now)];
    }),
    prefecture: situation.prefecture,
  };
}

/** A demand for intimate images is guided as one, whatever else the message is about. */
function topicOf({ kind, signals, verdict }: Situation): GuidanceTopic {
  const images = verdict !== 'no-signs' && asksForImage(signals);
  return images ? 'extortion' : KINDS[kind].guidance;
}

/** Images and list brokers have advice of their own; but who comes for a card is at the door soon, whatever the kind. */
function firstOf({ asked = ANYTHING, signals, channel }: Situation, topic: GuidanceTopic): Want {
  const images = topic === 'extortion' && (asked.wants !== 'card' || asksForImage(signals));
  if (images || topic === 'marketing') return 'money';
  // A call has no link: what it is after is what it asks to be told.
  if (asked.wants === 'login' && channel === 'phone')
    return signals.includes('asks-secret' satisfies SignalId) ? 'code' : 'money';
  return asked.wants;
}

function asksForImage(signals: readonly string[]): boolean {
  return signals.includes('asks-intimate-image' satisfies SignalId);
}

/** What already happened comes first, the gravest first. */
function urgentSteps(happened: ReadonlySet<Happened>, night: boolean): StepId[] {
  const steps = AFTER.flatMap((rule) => (rule.when(happened) ? rule.steps(happened) : []));
  return steps.map((id) => (id === 'paid-police' && night ? 'paid-police-night' : id));
}

function calmSteps(situation: Situation, topic: GuidanceTopic, urgent: readonly StepId[]): StepId[] {
  if (urgent.length > 0) return [...stopAll(urgent), ...(urgent.some(reachesPolice) ? [] : (['consult'] as const))];
  if (situation.verdict === 'unsure') return unsureSteps(situation);
  if (situation.verdict === 'no-signs') return quietSteps(situation, topic);
  if (topic === 'marketing') return ['marketing-refuse', 'marketing-stop-use', 'dont-pay', 'marketing-consult'];
  // Nobody believes a warning about their grandson: the old number settles it at once.
  const first: readonly StepId[] = situation.kind === 'family-or-refund' ? ['family-call-back'] : [];
  return [...first, ...donts(situation, topic), 'consult', ...topicSteps(situation, topic)];
}

const FIRST_DONT: Readonly<Record<Exclude<Want, 'money'>, StepId>> = {
  card: 'dont-hand-card',
  code: 'dont-tell-code',
  login: 'dont-login',
};

/** The don'ts, fitted to what is wanted and how the message came. What is wanted comes first; money may be wanted next. */
function donts(situation: Situation, topic: GuidanceTopic): StepId[] {
  const { channel, asked = ANYTHING, signals } = situation;
  const ways = waysIn(channel);
  const first = firstOf(situation, topic);
  const papers: readonly StepId[] = signals.includes('asks-identity-document' satisfies SignalId)
    ? ['dont-send-id']
    : [];
  if (first !== 'money')
    return [
      FIRST_DONT[first],
      ...papers,
      ...ways.filter((step) => step !== 'dont-open' || (asked.link && first !== 'login')),
      'dont-pay',
    ];
  const money: StepId = topic === 'extortion' ? 'dont-send' : 'dont-pay';
  const opens = topic === 'phishing' && asked.link && ways.includes('dont-open');
  if (opens) return ['dont-open', ...papers, 'dont-reply', money];
  const alone = !signals.includes('asks-payment' satisfies SignalId);
  return [...(alone ? [...papers, money] : [money, ...papers]), ...ways];
}

function waysIn(channel: Channel | undefined): readonly StepId[] {
  if (channel === 'phone') return ['hang-up', 'dont-tell'];
  if (channel === 'letter') return ['dont-contact', 'dont-scan'];
  return ['dont-reply', 'dont-open'];
}

const TOPIC_STEPS: Record<GuidanceTopic, readonly StepId[]> = {
  deletion: ['deletion-free'],
  agency: ['agency-call-back'],
  money: ['refund-never-atm', 'verify-yourself'],
  phishing: ['phishing-own-way', 'phishing-report'],
  extortion: ['extortion-if-sent', 'extortion-password'],
  marketing: [],
  none: ['verify-yourself'],
};

function topicSteps(situation: Situation, topic: GuidanceTopic): readonly StepId[] {
  const recovery = situation.kind === 'recovery' || situation.kind === 'piggyback-recovery';
  return [...lawyerSteps(situation), ...(recovery ? (['recovery-fee'] as const) : stepsAbout(topic, situation))];
}

function stepsAbout(topic: GuidanceTopic, { kind, channel, signals, asked = ANYTHING }: Situation): readonly StepId[] {
  if (kind === 'family-or-refund') return ['family-call-back', 'agency-call-back'];
  // A call, a letter or a visit has no link to avoid and nothing to forward.
  const visit = asked.wants === 'card';
  if (topic === 'phishing' && (channel === 'phone' || channel === 'letter' || visit)) return ['verify-yourself'];
  if (topic === 'phishing' && !asked.link) return ['verify-yourself', 'phishing-report'];
  // Only where money is promised on the telephone does anybody need to hear what a cash machine cannot do.
  const promised = kind === 'piggyback-compensation' || signals.includes('compensation-offer' satisfies SignalId);
  const byPhone = channel === undefined || channel === 'phone';
  if (topic === 'money' && !(promised && byPhone)) return ['verify-yourself'];
  // Who is blackmailed with a leaked address has sent no picture.
  return kind === 'piggyback-extortion' && !asksForImage(signals) ? ['extortion-password'] : TOPIC_STEPS[topic];
}

/** Names of real lawyers get borrowed, and real lawyers write letters: both are settled by a call to the registered number. */
function lawyerSteps({ signals, kind }: Situation): readonly StepId[] {
  return kind === 'legal' || signals.includes('claims-lawyer' satisfies SignalId) ? ['check-lawyer'] : [];
}

function unsureSteps(situation: Situation): StepId[] {
  if (situation.unsure === 'bare-question') return [];
  if (situation.unsure === 'told-demand') return ['dont-pay', 'dont-tell', 'verify-yourself', 'consult'];
  if (situation.unsure === 'language') return ['meanwhile', 'other-language', 'consult-if-worried'];
  return ['meanwhile', 'send-more', ...lawyerSteps(situation), 'consult-if-worried'];
}

function quietSteps(situation: Situation, topic: GuidanceTopic): StepId[] {
  if (topic === 'marketing') return ['marketing-refuse', 'marketing-stop-use', 'marketing-consult'];
  if (situation.kind === 'legal')
    return ['verify-yourself', ...lawyerSteps(situation), 'watch-asks', 'consult-if-worried'];
  if (situation.kind === 'breach-notice') return ['verify-yourself', 'watch-asks', 'consult-if-worried'];
  return ['watch-asks', 'verify-yourself', 'consult-if-worried'];
}

/** After something happened: nothing more of it. Images have their own wording. */
function stopAll(urgent: readonly StepId[]): StepId[] {
  return urgent.includes('image-no-more') ? [] : ['stop'];
}

function reachesPolice(step: StepId): boolean {
  return desksOf(step, false).some((desk) => desk === 'emergency' || desk === 'police-consultation');
}

/** Desk ids of data/contacts.yaml, in the order of use. */
function desksOf(step: StepId, night: boolean): readonly string[] {
  const police = night ? ['emergency', 'police-consultation'] : ['police-consultation', 'emergency'];
  switch (step) {
    case 'door-110':
    case 'dont-hand-card':
    case 'paid-cash':
      return ['emergency', 'police-consultation'];
    case 'image-police':
      return ['emergency', 'sexual-crime-police'];
    case 'image-removal':
      return ['safe-line'];
    case 'image-removal-minor':
      return ['take-it-down', 'safe-line'];
    case 'minor-adult':
      return ['child-sos'];
    case 'distress-talk':
      return ['yorisoi'];
    case 'paid-police':
    case 'paid-police-night':
      return police;
    case 'id-police':
      return ['police-consultation'];
    case 'extortion-if-sent':
      return ['emergency', 'sexual-crime-police'];
    case 'id-register':
      return ['credit-bureau'];
    case 'consult':
      return ['police-consultation', 'consumer-hotline', 'emergency'];
    case 'consult-if-worried':
      return ['police-consultation', 'consumer-hotline'];
    case 'marketing-consult':
      return ['consumer-hotline', 'ppc'];
    case 'phishing-report':
      return ['antiphishing'];
    default:
      return [];
  }
}

function unique(steps: readonly GuidanceStep[]): GuidanceStep[] {
  return steps.filter((step, index) => steps.findIndex((other) => other.id === step.id) === index);
}
