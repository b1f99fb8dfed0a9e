/** What was published about a breach, by topic, and the "am I affected?" dialogue, in one view that turns its pages. */
import type { App, BlockAction, ButtonAction, RadioButtonsAction, StaticSelectAction, types } from '@slack/bolt';
import { z } from 'zod';
import {
  type AffectedStep,
  affectedStep,
  askIncident,
  type IncidentAnswer,
  type Quote,
  TOPICS,
  type Topic,
} from '../../core/ask.ts';
import { ASK_WORDS } from '../../core/ask-words.ts';
import type { Notice } from '../../core/notice-schema.ts';
import { textsOf } from '../../core/reply/index.ts';
import type { ReplyLanguage } from '../../core/types.ts';
import { parsePressed } from './actions.ts';
import {
  type Block,
  button,
  buttons,
  header,
  line,
  list,
  modal,
  option,
  paragraph,
  quoted,
  type RichPart,
  richText,
  select,
  small,
  words,
} from './block-kit.ts';
import { type Bot, languageOf } from './bot.ts';
import { openView, updateView } from './post.ts';
import { wordsOf } from './words.ts';

const MOST = { points: 60, quotes: 12, radio: 10 };

export function incidentOptions(notices: readonly Notice[], language: ReplyLanguage) {
  return notices.map((notice) =>
    option(notice.id, `${notice.organisation.short[language]} (${notice.disclosed.slice(0, 4)})`),
  );
}

/** Where the view stands: which notice, and the answers given so far. */
const page = z.object({
  notice: z.string(),
  language: z.enum(['ja', 'ja-easy', 'en']),
  answers: z.array(z.string()).readonly(),
});
type Page = z.infer<typeof page>;

export function registerIncidents(app: App, bot: Bot): void {
  app.action<BlockAction<StaticSelectAction>>('home:incident', async ({ action, body }) => {
    const where = parsePressed(body);
    const language = await languageOf(bot, where.user.id);
    const notice = bot.knowledge.notices.find(({ id }) => id === action.selected_option.value);
    if (notice !== undefined) await openView(bot, where.trigger_id, topicView(notice, 'overview', language));
  });

  app.action<BlockAction<StaticSelectAction>>('incident:topic', async ({ action, body }) => {
    const at = standing(bot, body);
    const topic = TOPICS.find((candidate) => candidate === action.selected_option.value);
    if (at === undefined || topic === undefined) return;
    await updateView(bot, at.view, topicView(at.notice, topic, at.page.language));
  });

  app.action<BlockAction<ButtonAction>>('incident:affected', async ({ body }) => {
    const at = standing(bot, body);
    if (at !== undefined) await updateView(bot, at.view, affectedView(at.notice, [], at.page.language));
  });

  app.action<BlockAction<ButtonAction>>('incident:back', async ({ body }) => {
    const at = standing(bot, body);
    if (at !== undefined) await updateView(bot, at.view, topicView(at.notice, 'overview', at.page.language));
  });

  app.action<BlockAction<RadioButtonsAction | StaticSelectAction>>('incident:answer', async ({ action, body }) => {
    const at = standing(bot, body);
    const chosen = action.selected_option?.value;
    if (at === undefined || chosen === undefined) return;
    await updateView(bot, at.view, affectedView(at.notice, [...at.page.answers, chosen], at.page.language));
  });
}

const pressedIn = z.object({ view: z.object({ id: z.string(), private_metadata: z.string() }) });

/** The view pressed in, from its own metadata; undefined when its notice is gone. */
function standing(bot: Bot, body: unknown): { view: string; page: Page; notice: Notice } | undefined {
  const { view } = pressedIn.parse(body);
  const here = page.parse(JSON.parse(view.private_metadata));
  const notice = bot.knowledge.notices.find(({ id }) => id === here.notice);
  return notice === undefined ? undefined : { view: view.id, page: here, notice };
}

export function topicView(notice: Notice, topic: Topic, language: ReplyLanguage) {
  const answer = askIncident(notice, topic, language);
  return view(notice, [], language, [
    header(answer.title),
    ...answerBlocks(answer, language),
    {
      type: 'actions',
      elements: [topicSelect(topic, language), button('incident:affected', wordsOf(language).notice.affected, 'start')],
    },
  ]);
}

function answerBlocks(answer: IncidentAnswer, language: ReplyLanguage): Block[] {
  return [
    paragraph(answer.lead),
    ...points(answer.points),
    ...quoteBlocks(answer.quotes, language),
    small(wordsOf(language).notice.asOf(textsOf(language).date(answer.asOf))),
  ];
}

/** Throws RangeError for an answer that is not offered, as `affectedStep`. */
export function affectedView(notice: Notice, answers: readonly string[], language: ReplyLanguage) {
  const { notice: say, back } = wordsOf(language);
  const title = header(`${notice.organisation.short[language]}: ${say.affected}`);
  const step = affectedStep(notice, answers, language);
  return view(notice, answers, language, [
    title,
    ...stepBlocks(step, language),
    ...buttons(button('incident:back', back, 'back')),
  ]);
}

function stepBlocks(step: AffectedStep, language: ReplyLanguage): Block[] {
  if (step.type === 'none') return [paragraph(step.say)];
  if (step.type === 'outcome')
    return [
      paragraph(step.say),
      ...quoteBlocks(step.quotes, language),
      ...points(step.desk),
      small(wordsOf(language).notice.asOf(textsOf(language).date(step.asOf))),
    ];
  const answers = step.answers.map(({ id, label }) => option(id, label));
  // Radio buttons show their labels whole, and there can be ten of them.
  const choice: types.ActionsBlockElement =
    answers.length <= MOST.radio
      ? { type: 'radio_buttons', action_id: 'incident:answer', options: answers }
      : select('incident:answer', wordsOf(language).notice.answer, answers);
  return [paragraph(step.ask), { type: 'actions', elements: [choice] }];
}

function topicSelect(topic: Topic, language: ReplyLanguage) {
  const { topics } = ASK_WORDS[language];
  const options = TOPICS.map((id) => option(id, topics[id]));
  return select('incident:topic', wordsOf(language).notice.topic, options, topic);
}

function points(all: readonly string[]): Block[] {
  if (all.length === 0) return [];
  return [
    richText(
      list(
        'bullet',
        all.slice(0, MOST.points).map((point) => line(words(point, 'plain', 500))),
      ),
    ),
  ];
}

function quoteBlocks(quotes: readonly Quote[], language: ReplyLanguage): Block[] {
  const texts = textsOf(language);
  return quotes.slice(0, MOST.quotes).map(({ text, verbatim, citation }) => {
    const shown: RichPart = verbatim ? quoted(text, 1500) : line(words(text, 'plain', 1500));
    return richText(shown, line(words(texts.source(citation.title, texts.date(citation.date)), 'plain', 400)));
  });
}

function view(notice: Notice, answers: readonly string[], language: ReplyLanguage, blocks: readonly Block[]) {
  const { notice: say, close } = wordsOf(language);
  const metadata = JSON.stringify({ notice: notice.id, language, answers } satisfies Page);
  return modal('incident', say.title, close, blocks, { metadata });
}
