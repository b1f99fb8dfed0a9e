/* `incident [NAME [TOPIC]]`: what was published about a breach, and the dialogue "am I affected?". */
import pc from 'picocolors';
import { affectedStep, askIncident, type Quote, TOPICS, type Topic } from '../../core/ask.ts';
import { ASK_WORDS } from '../../core/ask-words.ts';
import { findNotices } from '../../core/find-notices.ts';
import type { Notice } from '../../core/notice-schema.ts';
import { textsOf } from '../../core/reply/index.ts';
import type { ReplyLanguage } from '../../core/types.ts';
import { CliError, type CliParts, type Terminal } from './types.ts';
import { CLI_WORDS } from './words.ts';

/** The word that opens the dialogue instead of a topic. */
const AFFECTED = 'affected';

/** Prints what was asked for. Resolves to the exit status; rejects with a CliError for an unknown name, topic or answer. */
export async function incidentCommand(
  [name, topic, ...answers]: readonly string[],
  language: ReplyLanguage,
  parts: CliParts,
  terminal: Terminal,
): Promise<number> {
  const words = CLI_WORDS[language];
  const found = findNotices((await parts.knowledge()).notices, name ?? '');
  const say = (lines: readonly string[]) => terminal.write(`${lines.join('\n')}\n`);
  if (name === undefined) {
    await say([pc.bold(`■ ${words.incidents}`), ...listed(found, language), '', words.howIncidents]);
    return 0;
  }
  const [notice] = found;
  if (notice === undefined) throw new CliError('UNKNOWN_INCIDENT', words.unknownIncident(name));
  if (found.length > 1) {
    await say([words.severalIncidents, ...listed(found, language)]);
    return 1;
  }
  if (topic === AFFECTED) return await affectedCommand(notice, answers, language, terminal);
  const wanted = topic === undefined ? 'overview' : topicOf(topic, language);
  if (wanted === undefined)
    throw new CliError('UNKNOWN_TOPIC', [words.unknownTopic(topic!), ...topicList(notice, language)].join('\n'));
  await say([
    ...answerLines(notice, wanted, language),
    ...(topic === undefined ? ['', pc.bold(`■ ${words.topics}`), ...topicList(notice, language)] : []),
  ]);
  return 0;
}

function listed(notices: readonly Notice[], language: ReplyLanguage): string[] {
  const width = Math.max(...notices.map(({ id }) => id.length));
  return notices.map((one) => `${one.id.padEnd(width)}  ${one.disclosed}  ${one.organisation.short[language]}`);
}

/** By its id, or by its name in the language. */
function topicOf(typed: string, language: ReplyLanguage): Topic | undefined {
  return TOPICS.find((topic) => topic === typed || ASK_WORDS[language].topics[topic] === typed);
}

function topicList(notice: Notice, language: ReplyLanguage): string[] {
  const { topics } = ASK_WORDS[language];
  return [
    ...TOPICS.map((topic) => `  ${topic.padEnd(13)} ${topics[topic]}`),
    ...(notice.affected === undefined ? [] : [`  ${AFFECTED.padEnd(13)} ${CLI_WORDS[language].affected}`]),
  ];
}

function answerLines(notice: Notice, topic: Topic, language: ReplyLanguage): string[] {
  const answer = askIncident(notice, topic, language);
  return [
    pc.bold(`■ ${answer.title}`),
    answer.lead,
    ...answer.points.map((point) => `・${point}`),
    ...answer.quotes.map((quote) => quoteLine(quote, language)),
    pc.dim(CLI_WORDS[language].asOf(textsOf(language).date(answer.asOf))),
  ];
}

function quoteLine({ text, verbatim, citation }: Quote, language: ReplyLanguage): string {
  const texts = textsOf(language);
  const source = texts.source(citation.title, texts.date(citation.date));
  return `  ${verbatim ? texts.quote(text) : text}\n    ${pc.dim(source)}`;
}

/** The next question with its answers, or where the answers lead; before a terminal it goes on asking. */
async function affectedCommand(
  notice: Notice,
  answers: readonly string[],
  language: ReplyLanguage,
  terminal: Terminal,
): Promise<number> {
  const words = CLI_WORDS[language];
  const step = stepOf(notice, answers, language);
  const title = pc.bold(`■ ${notice.organisation.short[language]}: ${words.affected}`);
  if (step.type === 'question') {
    if (terminal.interactive) {
      const { select } = await import('@inquirer/prompts');
      const choices = step.answers.map(({ id, label }) => ({ value: id, name: label }));
      const chosen = await select({ message: step.ask, choices });
      return await affectedCommand(notice, [...answers, chosen], language, terminal);
    }
    const asked = step.answers.map(({ id, label }) => `  ${id.padEnd(13)} ${label}`);
    const how = ['npm run check -- incident', notice.id, AFFECTED, ...answers, step.answers[0]!.id].join(' ');
    await terminal.write(`${[title, step.ask, ...asked, '', `${words.affectedHow}${how}`].join('\n')}\n`);
    return 0;
  }
  const lines =
    step.type === 'none'
      ? [step.say]
      : [
          pc.bold(step.say),
          ...step.quotes.map((quote) => quoteLine(quote, language)),
          ...step.desk.map((desk) => `・${desk}`),
          pc.dim(words.asOf(textsOf(language).date(step.asOf))),
        ];
  await terminal.write(`${[title, ...lines].join('\n')}\n`);
  return 0;
}

function stepOf(notice: Notice, answers: readonly string[], language: ReplyLanguage) {
  try {
    return affectedStep(notice, answers, language);
  } catch (error) {
    if (error instanceof RangeError) throw new CliError('UNKNOWN_ANSWER', error.message);
    throw error;
  }
}
