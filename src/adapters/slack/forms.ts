/** What comes back from the forms. */
import type { App } from '@slack/bolt';
import { z } from 'zod';
import { replyToReport, replyToState, textsOf } from '../../core/reply/index.ts';
import { problemTexts } from '../../core/reply/problems.ts';
import { decodeState, encodeState, type ReplyState } from '../../core/reply/state.ts';
import { HAPPENED, type ReplyLanguage } from '../../core/types.ts';
import { answer, problemAnswer } from './answer.ts';
import { type Bot, contextOf, languageOf } from './bot.ts';
import { CHECK_FORM, HAPPENED_FORM, resultView, workingView } from './modals.ts';
import { updateView } from './post.ts';
import { parseFiles } from './read.ts';
import { type Rendered, renderReply } from './render.ts';

const chosen = z.object({ value: z.string() });
const happenedValues = z.object({
  happened1: z.object({ boxes: z.object({ selected_options: z.array(chosen).nullish() }) }),
  happened2: z.object({ boxes: z.object({ selected_options: z.array(chosen).nullish() }) }),
  prefecture: z.object({ prefecture: z.object({ selected_option: chosen.nullish() }) }),
});
const checkValues = z.object({
  text: z.object({ text: z.object({ value: z.string().nullish() }) }).optional(),
  file: z.object({ file: z.object({ files: z.unknown() }) }).optional(),
});

export function registerForms(app: App, bot: Bot): void {
  app.view({ callback_id: CHECK_FORM, type: 'view_submission' }, async ({ ack, view, body }) => {
    const values = checkValues.parse(view.state.values);
    const text = values.text?.text.value?.trim() ?? '';
    const files = parseFiles(values.file?.file.files ?? undefined);
    const language = await languageOf(bot, body.user.id);
    if (text === '' && files.length === 0) {
      await ack({ response_action: 'errors', errors: { text: textsOf(language).problems.empty } });
      return;
    }
    await ack({ response_action: 'update', view: workingView(language) });
    const parts = text === '' ? [] : [{ origin: 'authored', text } as const];
    const rendered = await answer(bot, { parts, files, user: body.user.id });
    await updateView(bot, view.id, resultView(language, rendered));
  });

  app.view({ callback_id: HAPPENED_FORM, type: 'view_submission' }, async ({ ack, view, body }) => {
    const before = decodeState(view.private_metadata, knownIds(bot));
    const language = before === undefined ? await languageOf(bot, body.user.id) : fullLanguage(before);
    if (before === undefined) {
      await ack({ response_action: 'update', view: resultView(language, problemAnswer(language, 'button-expired')) });
      return;
    }
    const values = happenedValues.parse(view.state.values);
    const boxes = [values.happened1, values.happened2].flatMap(({ boxes: group }) => group.selected_options ?? []);
    const state: ReplyState = {
      ...before,
      happened: HAPPENED.filter((what) => boxes.some(({ value }) => value === what)),
      prefecture: values.prefecture.prefecture.selected_option?.value ?? before.prefecture,
    };
    await ack({ response_action: 'update', view: resultView(language, renderState(bot, state)) });
  });
}

/** A reply from what a button remembers; with quotes while the check is still in memory. */
export function renderState(bot: Bot, state: ReplyState, detail = false): Rendered {
  const recent = bot.recent.find(state.checkId);
  if (recent === undefined) return renderReply(replyToState(state, contextOf(bot, { detail })), encodeState(state));
  const { report, campaign } = recent.judgement;
  const reply = replyToReport(
    { ...report, channel: state.channel ?? report.channel },
    state,
    contextOf(bot, { detail, campaign }),
  );
  const unread = problemTexts(state.language, recent.unread);
  return renderReply({ ...reply, notes: [...unread, ...reply.notes] }, encodeState(state));
}

export function knownIds({ knowledge }: Bot) {
  return { notices: knowledge.notices.map(({ id }) => id), rules: knowledge.rules.map(({ id }) => id) };
}

export function fullLanguage({ language }: ReplyState): ReplyLanguage {
  return language === 'ja' || language === 'ja-easy' ? language : 'en';
}
