import { type Analysis, analyse } from './analyse.ts';
import { type Classification, classify, type Model, scoreText } from './classify.ts';
import { compose } from './compose.ts';
import { crossCheck, raisesRisk } from './cross-check.ts';
import { cutScore } from './cut-off.ts';
import { explain } from './evidence.ts';
import type { JapaneseTokeniser } from './japanese.ts';
import type { Knowledge } from './knowledge.ts';
import { detectLanguage } from './language.ts';
import { ownWords } from './own-words.ts';
import { merelyPoints } from './questions.ts';
import type { SignalId } from './signals/ids.ts';
import { toldHappened } from './told.ts';
import { isFlagged, type Message, type Report, type TextLanguage } from './types.ts';
import { speaksOfLeak } from './vectorise.ts';

export interface CheckParts {
  readonly model: Model;
  readonly japanese: JapaneseTokeniser;
  readonly knowledge: Knowledge;
}

/** Judges one message. Pure and synchronous; never throws, whatever the text. */
export type Check = (message: Message) => Report;

/** The pipeline: message -> normalise -> tokenise + signals -> score -> cross-check -> verdict -> evidence. */
export function createCheck({ model, japanese, knowledge }: CheckParts): Check {
  const denied = new Set(knowledge.rules.filter(({ strength }) => strength === 'denies').map(({ id }) => id));
  return (message) => {
    const { text, start, end, bareQuestion } = compose(message);
    const original = text.slice(start, end);
    const analysis = analyse(original, japanese);
    const language = languageOf(original, analysis);
    const score = scoreText(analysis, model);
    const { notices, rules } = crossCheck(
      { text, judged: { start, end }, channel: message.channel, analysed: analysis },
      knowledge,
    );
    // What an authority says never happens counts for two, since it holds whoever was breached; but an ordinary bill may look alike.
    const denials =
      notices.flatMap(({ contradictions }) => contradictions).filter(raisesRisk).length +
      (speaksOfLeak(analysis) || claimsLeak(analysis) ? 2 * rules.filter(({ id }) => denied.has(id)).length : 0);
    const calibration = (language === 'en' ? model.calibration.en : model.calibration.ja).whole;
    const { mode, channel } = message;
    const cut = (): number => cutScore(original, model.ends, japanese);
    const classified = classify(analysis, score, model, { language, mode, denials, cutScore: cut });
    const typed = mode === 'asked' && message.parts.every(({ origin }) => origin === 'authored');
    const outside = `${text.slice(0, start)}\n${text.slice(end)}`;
    const own = typed ? ownWords({ text, outside }, classified, { namesLeak: notices.length > 0 }) : undefined;
    const reason = own?.unsure ?? whyMoreIsNeeded(classified, bareQuestion, original);
    return {
      text,
      judged: { start, end },
      language,
      mode,
      channel,
      ...classified,
      ...(reason !== undefined && { verdict: 'unsure', unsure: reason }),
      evidence: explain(analysis, score, { scorer: model.scorer, calibration, original, offset: start }),
      notices,
      rules,
      told: own?.told ?? (mode === 'asked' ? toldHappened(outside) : []),
      topic: own?.topic,
      modelVersion: model.version,
    };
  };

  /** Why the rest of the message is needed first. */
  function whyMoreIsNeeded({ verdict, unsure }: Classification, bareQuestion: boolean, original: string) {
    // A short scam may be worded like a question (至急ご確認ください): what stands out is no bare question.
    if (bareQuestion && !isFlagged(verdict)) return 'bare-question';
    if (merelyPoints(original)) return 'too-short';
    if (bareQuestion) return undefined;
    // Emoji and marks alone are no language that somebody else could read.
    return unsure === 'language' && !/\p{L}/u.test(original) ? 'too-short' : undefined;
  }
}

/** As written; where that is no language we know, as a reader sees it (English in Cyrillic look-alikes or full-width letters). */
function languageOf(original: string, { normalised }: Analysis): TextLanguage {
  const written = detectLanguage(original);
  return written === 'other' ? detectLanguage(normalised.text) : written;
}

/** What a shop wipes is a disk. */
const DELETES_SOMEBODY = /(?:情報|名簿|リスト|名前|氏名|住所)[^。\n]{0,10}(?:削除|消去|抹消|消[すしせ])/;

/** Whether the sender says that data are out, or wants to be paid for taking somebody's off a list. */
function claimsLeak({ hits, normalised: { text } }: Analysis): boolean {
  const open = (wanted: SignalId): boolean => hits.some(({ id, state }) => id === wanted && state === 'open');
  return open('hacked-claim') || (open('deletion-offer') && open('asks-payment') && DELETES_SOMEBODY.test(text));
}
