/** The two ways to a reply: from a fresh report, or from what a button remembers. */
import { guide } from '../guidance.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Happened, ReplyLanguage, Report } from '../types.ts';
import { type Findings, findingsOfReport, findingsOfState } from './findings.ts';
import { textsOf } from './languages.ts';
import { ESSENTIALS } from './others.ts';
import { type RenderOptions, render, renderEssentials } from './render.ts';
import type { ReplyState } from './state.ts';
import type { Language, Reply } from './types.ts';

export { textsOf };

export interface ReplyContext extends RenderOptions {
  readonly knowledge: Knowledge;
  readonly now: Date;
}

/** What the person has told or chosen. */
export interface PersonContext {
  readonly language: Language;
  /** What the person chose; left out, what they said in the text counts. */
  readonly happened?: readonly Happened[] | undefined;
  /** Full name, as 愛知県. */
  readonly prefecture?: string | undefined;
  /** Names the check in the store; see `ReplyState`. */
  readonly checkId?: string | undefined;
}

/** ja for Japanese, en for any other locale (BCP 47: ja, en-US, zh-TW …). */
export function languageOfLocale(locale: string | undefined): ReplyLanguage {
  return locale === undefined || /^ja\b/i.test(locale) ? 'ja' : 'en';
}

export function replyToReport(report: Report, person: PersonContext, context: ReplyContext): Reply {
  return reply(
    findingsOfReport(report, context.knowledge),
    { ...person, happened: happenedTo(person, report) },
    context,
  );
}

/** The same reply without quotes, from what a button remembers. */
export function replyToState(state: ReplyState, context: ReplyContext): Reply {
  return reply(findingsOfState(state, context.knowledge), state, context);
}

/** What the buttons under a reply have to remember. */
export function stateOf(report: Report, person: PersonContext, knowledge: Knowledge): ReplyState {
  const findings = findingsOfReport(report, knowledge);
  const matched = findings.notices[0];
  return {
    verdict: findings.verdict,
    unsure: findings.unsure,
    kind: findings.kind,
    language: person.language,
    channel: findings.channel,
    asked: findings.asked,
    prefecture: person.prefecture,
    happened: happenedTo(person, report),
    signals: findings.signals.map(({ id }) => id),
    notice: matched?.notice.id,
    contradictions: (matched?.claims ?? []).map(({ code, strength, groups }) => ({
      code,
      strength,
      someGroups: groups !== undefined,
    })),
    rules: findings.rules.map(({ rule }) => rule.id),
    topic: findings.topic,
    checkId: person.checkId ?? '',
  };
}

/** What was chosen counts before what was said, also where everything was unticked. */
function happenedTo({ happened }: PersonContext, { told }: Report): readonly Happened[] {
  return happened ?? told;
}

function reply(findings: Findings, person: PersonContext, context: ReplyContext): Reply {
  const { language, happened = [], prefecture } = person;
  const guidance = guide(
    {
      verdict: findings.verdict,
      unsure: findings.unsure,
      kind: findings.kind,
      signals: findings.signals.map(({ id }) => id),
      channel: findings.channel,
      asked: findings.asked,
      happened,
      prefecture,
      now: context.now,
      needsInterpreter: language !== 'ja',
    },
    context.knowledge.contacts.desks,
  );
  if (language === 'ja' || language === 'ja-easy' || language === 'en')
    return render(findings, guidance, textsOf(language), context);
  return renderEssentials(findings, guidance, ESSENTIALS[language]);
}
