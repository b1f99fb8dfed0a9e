/** 「詐欺かチェック」 in a message's menu, and the shortcut that opens the form. The app need not be in the channel. */
import type { App } from '@slack/bolt';
import { answer, readAsked } from './answer.ts';
import { type Bot, languageOf } from './bot.ts';
import { checkForm, resultView, workingView } from './modals.ts';
import { openView, respond, updateView } from './post.ts';
import { parseMessage } from './read.ts';

export function registerShortcuts(app: App, bot: Bot): void {
  app.shortcut({ callback_id: 'check_message', type: 'message_action' }, async ({ shortcut }) => {
    const { user, trigger_id, response_url, channel } = shortcut;
    const language = await languageOf(bot, user.id);
    const view = await openView(bot, trigger_id, workingView(language));
    const read = await readAsked(bot, parseMessage(shortcut.message));
    const workspace = channel.id.startsWith('D') ? undefined : (await bot.install()).team;
    const rendered = await answer(bot, { ...read, user: user.id, workspace, channel: channel.id });
    if (view === undefined) await respond(bot, response_url, rendered);
    else await updateView(bot, view, resultView(language, rendered));
  });

  app.shortcut({ callback_id: 'check_new', type: 'shortcut' }, async ({ shortcut }) => {
    await openView(bot, shortcut.trigger_id, checkForm(await languageOf(bot, shortcut.user.id)));
  });
}
