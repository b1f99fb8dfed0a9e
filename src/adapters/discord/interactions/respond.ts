/** What every interaction shares: acknowledged at once, seen by the asker alone in servers, in the asker's language. */
import {
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import { languageOfLocale } from '../../../core/reply/index.ts';
import type { ReplyLanguage } from '../../../core/types.ts';
import type { Payload } from '../render.ts';
import type { Bot } from '../types.ts';

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction
  | MessageComponentInteraction;

const MODERATOR = [
  PermissionFlagsBits.ManageGuild,
  PermissionFlagsBits.ManageMessages,
  PermissionFlagsBits.ModerateMembers,
];

/** Acknowledges, then shows what `make` gives. Only the asker sees it, except in their own direct messages with the bot. */
export async function respond(interaction: Answerable, make: () => Payload | Promise<Payload>): Promise<void> {
  await interaction.deferReply(isPrivate(interaction) ? {} : { flags: MessageFlags.Ephemeral });
  await interaction.editReply(await make());
}

/** Whether nobody else can see what is shown here. */
export function isPrivate(interaction: Answerable): boolean {
  return interaction.context === InteractionContextType.BotDM;
}

/** Whether this person moderates the server in which they pressed or asked. */
export function isModerator(interaction: Answerable): boolean {
  return interaction.inGuild() && interaction.memberPermissions.any(MODERATOR);
}

/** The language that the person chose, otherwise that of their Discord. */
export async function languageFor(bot: Bot, interaction: Answerable): Promise<ReplyLanguage> {
  const chosen = await bot.service.language({ platform: 'discord', id: interaction.user.id });
  return chosen ?? languageOfLocale(interaction.locale);
}

export function originOf(interaction: Answerable) {
  return {
    platform: 'discord' as const,
    workspace: interaction.guildId ?? undefined,
    channel: interaction.channelId ?? undefined,
    contributor: interaction.user.id,
  };
}
