/** Which interaction goes where. Whatever fails is told to the person, and counted or logged. */
import { type Interaction, MessageFlags } from 'discord.js';
import { languageOfLocale, textsOf } from '../../core/reply/index.ts';
import { MODERATOR_BUTTONS } from './alert-render.ts';
import { COMMANDS } from './commands.ts';
import { alertsCommand } from './interactions/alerts.ts';
import { replyPress } from './interactions/buttons.ts';
import { checkCommand, checkMessage, checkModal, MODAL } from './interactions/check.ts';
import { completePrefecture, DESKS_MENU, desksCommand, desksMenu } from './interactions/desks.ts';
import { completeIncident, INCIDENT_IDS, incidentCommand, incidentPress } from './interactions/incident.ts';
import { moderatorPress } from './interactions/moderate.ts';
import { answeredElsewhere, report } from './refusals.ts';
import { renderText } from './render.ts';
import type { Bot } from './types.ts';

export async function takeInteraction(bot: Bot, interaction: Interaction): Promise<void> {
  try {
    await route(bot, interaction);
  } catch (error) {
    report(bot, 'interaction', error);
    if (!answeredElsewhere(error))
      await apologise(interaction).catch((again: unknown) => report(bot, 'apology', again));
  }
}

async function route(bot: Bot, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    if (interaction.commandName === COMMANDS.desks) return await completePrefecture(interaction);
    return await completeIncident(bot, interaction);
  }
  if (interaction.isMessageContextMenuCommand()) return await checkMessage(bot, interaction);
  if (interaction.isModalSubmit() && interaction.customId === MODAL.id) return await checkModal(bot, interaction);
  if (interaction.isChatInputCommand()) {
    if (interaction.commandName === COMMANDS.check) return await checkCommand(bot, interaction);
    if (interaction.commandName === COMMANDS.desks) return await desksCommand(bot, interaction);
    if (interaction.commandName === COMMANDS.incident) return await incidentCommand(bot, interaction);
    if (interaction.commandName === COMMANDS.alerts) return await alertsCommand(bot, interaction);
  }
  if (interaction.isButton() || interaction.isStringSelectMenu()) {
    const word = interaction.customId.split(':', 1)[0]!;
    if (interaction.isButton() && isModeratorButton(word)) return await moderatorPress(bot, interaction, word);
    if (INCIDENT_IDS.some((id) => id === word)) return await incidentPress(bot, interaction);
    if (interaction.isStringSelectMenu() && word.startsWith(DESKS_MENU)) return await desksMenu(bot, interaction);
    return await replyPress(bot, interaction, word);
  }
}

function isModeratorButton(word: string): word is keyof typeof MODERATOR_BUTTONS {
  return Object.hasOwn(MODERATOR_BUTTONS, word);
}

/** What did not work, in the person's language, so that nobody waits for an answer that will not come. */
async function apologise(interaction: Interaction): Promise<void> {
  if (!interaction.isRepliable()) return;
  const body = renderText([textsOf(languageOfLocale(interaction.locale)).problems.failed]);
  if (interaction.deferred || interaction.replied)
    await interaction.followUp({ ...body, flags: MessageFlags.Ephemeral });
  else await interaction.reply({ ...body, flags: MessageFlags.Ephemeral });
}
