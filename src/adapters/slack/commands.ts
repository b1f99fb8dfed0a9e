/** /scamcheck: with a text an answer that nobody else sees, without one the form, `alerts …` the settings. */
import type { App } from '@slack/bolt';
import { alertsCommand, isAlertsCommand } from './alerts.ts';
import { answer, howTo } from './answer.ts';
import { type Bot, languageOf } from './bot.ts';
import { checkForm } from './modals.ts';
import { openView, respond } from './post.ts';
import { plainText } from './read.ts';

export function registerCommands(app: App, bot: Bot): void {
  app.command('/scamcheck', async ({ command }) => {
    const { text, user_id, channel_id, trigger_id, response_url } = command;
    const asked = text.trim();
    if (asked === '') {
      await openView(bot, trigger_id, checkForm(await languageOf(bot, user_id)));
      return;
    }
    if (isAlertsCommand(asked)) return alertsCommand(bot, command);
    if (/^help$/i.test(asked)) {
      await respond(bot, response_url, howTo(await languageOf(bot, user_id)));
      return;
    }
    const { botUser, team } = await bot.install();
    const rendered = await answer(bot, {
      parts: [{ origin: 'authored', text: plainText(asked, botUser) }],
      files: [],
      user: user_id,
      workspace: channel_id.startsWith('D') ? undefined : team,
      channel: channel_id,
    });
    await respond(bot, response_url, rendered);
  });
}
