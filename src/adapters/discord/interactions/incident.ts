/** /incident: what was published about a breach, by topic, and the "am I affected?" dialogue. Everything is in the buttons' ids. */
import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import { affectedStep, askIncident, type Quote, TOPICS, type Topic } from '../../../core/ask.ts';
import { ASK_WORDS } from '../../../core/ask-words.ts';
import { findNotices } from '../../../core/find-notices.ts';
import type { Notice } from '../../../core/notice-schema.ts';
import { textsOf } from '../../../core/reply/index.ts';
import { FULL_LANGUAGES } from '../../../core/reply/types.ts';
import type { ReplyLanguage } from '../../../core/types.ts';
import { COLOURS, cut, fitted, type Payload, payload, type Row, renderText, select, sourceText } from '../render.ts';
import type { Bot } from '../types.ts';
import { wordsOf } from '../words.ts';
import { languageFor, respond } from './respond.ts';

const DESCRIPTION = 4000;
const CHOICES = 25;
/** First words of the ids: `incident` chooses one, `topic` is the menu, `ask` a button to a topic, `affected` an answer. */
export const INCIDENT_IDS = ['incident', 'topic', 'ask', 'affected'] as const;

export async function incidentCommand(bot: Bot, interaction: ChatInputCommandInteraction): Promise<void> {
  const typed = interaction.options.getString('name') ?? '';
  await respond(interaction, async () => {
    const language = await languageFor(bot, interaction);
    const found = findNotices(bot.knowledge.notices, typed).slice(0, CHOICES);
    return found.length === 1 ? topicPayload(found[0]!, 'overview', language) : listPayload(found, language);
  });
}

export async function completeIncident(bot: Bot, interaction: AutocompleteInteraction): Promise<void> {
  const language = interaction.locale.startsWith('ja') ? 'ja' : 'en';
  const found = findNotices(bot.knowledge.notices, interaction.options.getFocused()).slice(0, CHOICES);
  await interaction.respond(found.map((notice) => ({ name: cut(nameOf(notice, language), 100), value: notice.id })));
}

/** A press or a choice below an incident's message, which is brought to the new place. */
export async function incidentPress(
  bot: Bot,
  interaction: ButtonInteraction | StringSelectMenuInteraction,
): Promise<void> {
  const [word, code, id, rest = ''] = interaction.customId.split(':');
  const language = FULL_LANGUAGES.find((one) => one === code) ?? 'ja';
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const notice = bot.knowledge.notices.find((one) => one.id === (word === 'incident' ? chosen : id));
  if (notice === undefined)
    return void (await interaction.update(renderText([textsOf(language).problems['button-expired']])));
  if (word === 'affected') return void (await interaction.update(affectedPayload(notice, rest, language)));
  const wanted = word === 'topic' ? chosen : rest;
  await interaction.update(topicPayload(notice, TOPICS.find((topic) => topic === wanted) ?? 'overview', language));
}

function nameOf(notice: Notice, language: ReplyLanguage): string {
  return `${notice.organisation.short[language]} (${textsOf(language).date(notice.disclosed.slice(0, 7))})`;
}

function listPayload(found: readonly Notice[], language: ReplyLanguage): Payload {
  const words = wordsOf(language).incident;
  if (found.length === 0) return renderText([words.none]);
  const options = found.map((notice) => ({ label: nameOf(notice, language), value: notice.id }));
  return renderText([words.choose], [select(`incident:${language}`, words.choose, options)]);
}

function topicPayload(notice: Notice, topic: Topic, language: ReplyLanguage): Payload {
  const answer = askIncident(notice, topic, language);
  const lines = [
    answer.lead,
    ...answer.points.map((point) => `・${point}`),
    ...answer.quotes.map((quote) => quoteText(quote, language)),
  ];
  return payload(
    [incidentEmbed(answer.title, lines, answer.asOf, language)],
    [topicMenu(notice, topic, language), buttonRow(notice, language, (code) => `ask:${code}:${notice.id}:${topic}`)],
  );
}

function affectedPayload(notice: Notice, path: string, language: ReplyLanguage): Payload {
  const words = wordsOf(language).incident;
  const title = `${notice.organisation.short[language]}: ${words.affected}`;
  const place = (code: ReplyLanguage) => `affected:${code}:${notice.id}:${path}`;
  const answers = answersOf(notice, path, language);
  const step = affectedStep(notice, answers, language);
  if (step.type === 'question') {
    const buttons = step.answers.map(({ label }, index) =>
      button(`affected:${language}:${notice.id}:${path}${index.toString(36)}`, label),
    );
    return payload(
      [{ title: cut(title, 256), color: COLOURS.unsure, description: step.ask }],
      [...inRows(buttons), buttonRow(notice, language, place)],
    );
  }
  const lines =
    step.type === 'none'
      ? [step.say]
      : [
          `**${step.say}**`,
          ...step.quotes.map((quote) => quoteText(quote, language)),
          ...step.desk.map((desk) => `・${desk}`),
        ];
  const asOf = step.type === 'none' ? notice.disclosed : step.asOf;
  return payload(
    [incidentEmbed(title, lines, asOf, language)],
    [topicMenu(notice, undefined, language), buttonRow(notice, language, place)],
  );
}

/** The ids of the answers that a path of numbers stands for; it ends where a file has changed since. */
function answersOf(notice: Notice, path: string, language: ReplyLanguage): string[] {
  const answers: string[] = [];
  for (const digit of path) {
    const step = affectedStep(notice, answers, language);
    const chosen = step.type === 'question' ? step.answers[Number.parseInt(digit, 36)] : undefined;
    if (chosen === undefined) return answers;
    answers.push(chosen.id);
  }
  return answers;
}

function incidentEmbed(title: string, lines: readonly string[], asOf: string, language: ReplyLanguage) {
  const footer = { text: wordsOf(language).incident.asOf(textsOf(language).date(asOf)) };
  return {
    title: cut(title, 256),
    color: COLOURS['no-signs'],
    description: fitted(lines, DESCRIPTION),
    footer,
  };
}

function quoteText({ text, verbatim, citation }: Quote, language: ReplyLanguage): string {
  return `> ${(verbatim ? textsOf(language).quote(text) : text).replaceAll('\n', ' ')}\n-# ${sourceText(citation, { language })}`;
}

function topicMenu(notice: Notice, current: Topic | undefined, language: ReplyLanguage): Row {
  const options = TOPICS.map((topic) => ({
    label: ASK_WORDS[language].topics[topic],
    value: topic,
    default: topic === current,
  }));
  return select(`topic:${language}:${notice.id}`, wordsOf(language).incident.topic, options);
}

/** The dialogue's start and the other languages; `place` names this same page in another language. */
function buttonRow(notice: Notice, language: ReplyLanguage, place: (code: ReplyLanguage) => string): Row {
  const others = FULL_LANGUAGES.filter((code) => code !== language);
  const languages = others.map((code) => button(place(code), textsOf(code).name));
  const affected =
    notice.affected === undefined
      ? []
      : [button(`affected:${language}:${notice.id}:`, wordsOf(language).incident.affected)];
  return { type: 1, components: [...affected, ...languages] };
}

function button(id: string, label: string) {
  return { type: 2 as const, style: 2 as const, custom_id: id, label: cut(label, 80) };
}

/** At most four rows of five; the fifth row is for the languages. */
function inRows(buttons: readonly ReturnType<typeof button>[]): Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < buttons.length && rows.length < 4; i += 5)
    rows.push({ type: 1, components: buttons.slice(i, i + 5) });
  return rows;
}
