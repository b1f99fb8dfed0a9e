/** The buttons under a reply. What they need to know is in their value, so that they work after a restart. */
import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { z } from 'zod';
import { textsOf } from '../../core/reply/index.ts';
import { problemTexts } from '../../core/reply/problems.ts';
import { decodeState, type ReplyState } from '../../core/reply/state.ts';
import { FULL_LANGUAGES } from '../../core/reply/types.ts';
import { CHANNELS, type ReplyLanguage } from '../../core/types.ts';
import { howTo, judged, problemAnswer, said } from './answer.ts';
import { type Bot, languageOf } from './bot.ts';
import { fullLanguage, knownIds, renderState } from './forms.ts';
import { happenedForm, resultView } from './modals.ts';
import { openView, respond, updateView } from './post.ts';
import type { Rendered } from './render.ts';
import { wordsOf } from './words.ts';

/** Where a button was pressed. */
const pressed = z.object({
  trigger_id: z.string(),
  response_url: z.string().optional(),
  user: z.object({ id: z.string() }),
  view: z.object({ id: z.string(), type: z.string() }).optional(),
  channel: z.object({ id: z.string() }).optional(),
  container: z.object({ is_ephemeral: z.boolean().optional() }).loose().optional(),
});
export type Pressed = z.infer<typeof pressed>;

export function parsePressed(body: unknown): Pressed {
  return pressed.parse(body);
}

export function registerActions(app: App, bot: Bot): void {
  app.action<BlockAction<ButtonAction>>(/^reply:/, async ({ action, body }) => {
    const where = parsePressed(body);
    const state = decodeState(action.value ?? '', knownIds(bot));
    if (state === undefined) {
      await tell(bot, where, problemAnswer(await languageOf(bot, where.user.id), 'button-expired'));
      return;
    }
    await react(bot, where, action.action_id.slice('reply:'.length), state);
  });

  app.action<BlockAction<ButtonAction>>(/^say:/, async ({ action, body }) => {
    const where = parsePressed(body);
    const language = FULL_LANGUAGES.find((code) => code === action.value) ?? 'ja';
    await bot.service.setLanguage({ platform: 'slack', id: where.user.id }, language);
    await show(bot, where, howTo(language), language);
  });
}

async function react(bot: Bot, where: Pressed, what: string, state: ReplyState): Promise<void> {
  const language = fullLanguage(state);
  const chosen = FULL_LANGUAGES.find((code) => code === what);
  if (chosen !== undefined) {
    await bot.service.setLanguage({ platform: 'slack', id: where.user.id }, chosen);
    return show(bot, where, renderState(bot, { ...state, language: chosen }), chosen);
  }
  if (what.startsWith('channel:')) return show(bot, where, await throughChannel(bot, where, what, state), language);
  if (what === 'happened') await bring(bot, where, happenedForm(state, language), language);
  if (what === 'why') {
    const view = resultView(language, renderState(bot, state, true), wordsOf(language).why);
    await bring(bot, where, view, language);
  }
  if (what === 'disagree') {
    await bot.service.userDisagrees(state.checkId);
    await tell(bot, where, said(textsOf(language).confirmations.disagree));
  }
}

/** Judged once more with how the message came, while it is in memory; afterwards what to do is fitted to it. */
async function throughChannel(bot: Bot, where: Pressed, what: string, state: ReplyState): Promise<Rendered> {
  const channel = CHANNELS.find((candidate) => what === `channel:${candidate}`);
  const recent = bot.recent.find(state.checkId);
  if (recent === undefined) return renderState(bot, { ...state, channel });
  const message = { ...recent.message, channel };
  const judgement = await bot.service.judge(message, { platform: 'slack', contributor: where.user.id });
  const { unread } = recent;
  bot.recent.keep(judgement.checkId, { message, judgement, unread });
  return judged(bot, judgement, state, problemTexts(state.language, unread));
}

/**
 * Shows a view on a press. Slack piles up three at most and may refuse a trigger: then it takes the place of the one pressed on,
 * or the person is asked to press again.
 */
async function bring(bot: Bot, where: Pressed, view: Parameters<typeof openView>[2], language: ReplyLanguage) {
  const how = where.view?.type === 'modal' ? 'push' : 'open';
  if ((await openView(bot, where.trigger_id, view, how)) !== undefined) return;
  if (where.view?.type === 'modal') return updateView(bot, where.view.id, view);
  if (where.response_url !== undefined) await respond(bot, where.response_url, said(wordsOf(language).pressAgain));
}

/** Puts a reply in the place of the one pressed on; where others read along, beside it for the person alone. */
async function show(bot: Bot, where: Pressed, rendered: Rendered, language: ReplyLanguage): Promise<void> {
  if (where.view !== undefined) return updateView(bot, where.view.id, resultView(language, rendered));
  if (where.response_url === undefined) return;
  const alone = where.container?.is_ephemeral === true || where.channel?.id.startsWith('D') === true;
  await respond(bot, where.response_url, rendered, alone ? 'replace' : 'ephemeral');
}

/** Says something to the person alone. */
export async function tell(bot: Bot, where: Pressed, rendered: Rendered): Promise<void> {
  if (where.response_url !== undefined && where.view === undefined) {
    await respond(bot, where.response_url, rendered);
    return;
  }
  const language = await languageOf(bot, where.user.id);
  await bring(bot, where, resultView(language, rendered, wordsOf(language).noted), language);
}
