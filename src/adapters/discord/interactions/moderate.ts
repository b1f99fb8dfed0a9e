/** 詐欺だった / 誤報 / この文面は今後無視, below an alert in the mods' channel. The same button again takes it back. */
import { type ButtonInteraction, ButtonStyle, MessageFlags } from 'discord.js';
import { textsOf } from '../../../core/reply/index.ts';
import type { Confirmation, ReplyTexts } from '../../../core/reply/types.ts';
import type { FeedbackResult } from '../../../service.ts';
import type { ModeratorLabel } from '../../../store/types.ts';
import { labelRow, MODERATOR_BUTTONS } from '../alert-render.ts';
import { report } from '../refusals.ts';
import { renderText } from '../render.ts';
import type { Bot } from '../types.ts';
import { stateOfId } from './buttons.ts';
import { isModerator, languageFor, respond } from './respond.ts';

const CONFIRMED: Readonly<Record<ModeratorLabel, Confirmation>> = {
  scam: 'was-scam',
  'false-alarm': 'false-alarm',
  ignore: 'ignored',
};

export async function moderatorPress(
  bot: Bot,
  interaction: ButtonInteraction,
  word: keyof typeof MODERATOR_BUTTONS,
): Promise<void> {
  const state = stateOfId(bot, interaction.customId);
  await respond(interaction, async () => {
    const texts = textsOf(await languageFor(bot, interaction));
    if (interaction.guildId === null || !isModerator(interaction))
      return renderText([texts.confirmations['not-allowed']]);
    if (state === undefined) return renderText([texts.problems['button-expired']]);
    const workspace = { platform: 'discord' as const, id: interaction.guildId };
    const shared = !interaction.message.flags.has(MessageFlags.Ephemeral);
    const marked = 'style' in interaction.component && interaction.component.style === ButtonStyle.Success;
    const label = MODERATOR_BUTTONS[word];
    const result = await bot.service.feedback(state.checkId, workspace, label, interaction.user.id, {
      keep: shared && !marked,
    });
    if ('dismissed' in result && result.dismissed !== undefined)
      bot.watch.dismiss(interaction.guildId, result.dismissed);
    if ('labelled' in result && shared) {
      const row = labelRow(state, result.labelled);
      await interaction.message
        .edit({ components: [row] })
        .catch((error: unknown) => report(bot, 'mark an alert', error));
    }
    return renderText([said(result, label, texts)]);
  });
}

function said(result: FeedbackResult, label: ModeratorLabel, texts: ReplyTexts): string {
  if (result.done === 'unknown-check') return texts.problems['button-expired'];
  if (result.done === 'away') return texts.problems.busy;
  return texts.confirmations[result.done === 'taken-back' ? 'undone' : CONFIRMED[label]];
}
