/** The buttons and menus below a reply. All that they need is in their ids, so they work after a restart. */
import { type ButtonInteraction, MessageFlags, type StringSelectMenuInteraction } from 'discord.js';
import { textsOf } from '../../../core/reply/index.ts';
import { decodeState, encodeState, type ReplyState } from '../../../core/reply/state.ts';
import { FULL_LANGUAGES } from '../../../core/reply/types.ts';
import { CHANNELS, HAPPENED, type ReplyLanguage } from '../../../core/types.ts';
import { labelRow } from '../alert-render.ts';
import { rememberedView, show } from '../answer.ts';
import { type Payload, type Row, renderGuidance, renderReasons, renderReply, renderText, select } from '../render.ts';
import type { Bot } from '../types.ts';
import { prefectureMenus } from './desks.ts';
import { isModerator, isPrivate, languageFor, originOf, respond } from './respond.ts';

type Press = ButtonInteraction | StringSelectMenuInteraction;

/** The state in a component's id after its first word; undefined when it was made by other hands or another version. */
export function stateOfId(bot: Bot, id: string): ReplyState | undefined {
  return decodeState(id.slice(id.indexOf(':') + 1), {
    notices: bot.knowledge.notices.map((notice) => notice.id),
    rules: bot.knowledge.rules.map((rule) => rule.id),
  });
}

/** A press on a reply. `word` is the id's first word. */
export async function replyPress(bot: Bot, interaction: Press, word: string): Promise<void> {
  const state = stateOfId(bot, interaction.customId);
  if (state === undefined) return await respond(interaction, async () => expired(await languageFor(bot, interaction)));
  const language = FULL_LANGUAGES.find((code) => code === word);
  if (language !== undefined) return await inLanguage(bot, interaction, state, language);
  if (word === 'why') return await respond(interaction, () => why(bot, state));
  if (word === 'disagree') return await respond(interaction, () => disagree(bot, interaction, state));
  if (word === 'happened') return await respond(interaction, () => askHappened(state));
  if (interaction.isStringSelectMenu()) return await chosen(bot, interaction, word, state);
  await respond(interaction, () => expired(textLanguage(state)));
}

/** Own replies are brought into the language; under a message that others read, the person gets their own copy. */
async function inLanguage(bot: Bot, interaction: Press, state: ReplyState, language: ReplyLanguage): Promise<void> {
  const view = rememberedView(bot, { ...state, language });
  const payload = renderReply(view.reply, view);
  if (isOwn(interaction)) await interaction.update(payload);
  else await respond(interaction, () => payload);
  await bot.service.setLanguage({ platform: 'discord', id: interaction.user.id }, language);
}

async function chosen(
  bot: Bot,
  interaction: StringSelectMenuInteraction,
  word: string,
  state: ReplyState,
): Promise<void> {
  const [value] = interaction.values;
  if (word === 'channel') {
    const channel = CHANNELS.find((one) => one === value);
    await interaction.deferUpdate();
    await interaction.editReply(await inChannel(bot, interaction, { ...state, channel }));
    return;
  }
  if (word === 'what') {
    const happened = HAPPENED.filter((one) => interaction.values.includes(one));
    await interaction.update(guidance(bot, { ...state, happened }));
    return;
  }
  await interaction.update(guidance(bot, { ...state, prefecture: value }));
}

/** Judged again where the text is still at hand, because a notice may say how it never makes contact. */
async function inChannel(bot: Bot, interaction: Press, state: ReplyState): Promise<Payload> {
  const recent = bot.recent.find(state.checkId);
  if (recent === undefined) {
    const view = rememberedView(bot, state);
    return renderReply(view.reply, view);
  }
  const message = { ...recent.message, channel: state.channel };
  const judgement = await bot.service.judge(message, originOf(interaction));
  return show(bot, { ...recent, message, judgement, language: textLanguage(state) });
}

function why(bot: Bot, state: ReplyState): Payload {
  const { reply, spoiler } = rememberedView(bot, state, true);
  return renderReasons(reply, spoiler);
}

/** Counted. A moderator who disagrees with an alert that everybody sees can say so for the whole server. */
async function disagree(bot: Bot, interaction: Press, state: ReplyState): Promise<Payload> {
  if (state.checkId !== '') await bot.service.userDisagrees(state.checkId);
  const rows = state.checkId !== '' && isModerator(interaction) ? [labelRow(state, undefined)] : [];
  return renderText([textsOf(state.language).confirmations.disagree], rows);
}

function askHappened(state: ReplyState): Payload {
  return renderText([textsOf(state.language).askHappened], [happenedMenu(state)]);
}

function guidance(bot: Bot, state: ReplyState): Payload {
  const { reply } = rememberedView(bot, state);
  const menus = prefectureMenus(`where:${encodeState(state)}`, textLanguage(state), state.prefecture);
  const rows = [happenedMenu(state), ...menus];
  if (state.prefecture === undefined)
    return { ...renderGuidance(reply, rows), content: textsOf(state.language).askPrefecture };
  const desks = `${reply.titles.desks} (${state.prefecture})`;
  return renderGuidance({ ...reply, titles: { ...reply.titles, desks } }, rows);
}

function happenedMenu(state: ReplyState): Row {
  const texts = textsOf(state.language);
  const options = HAPPENED.map((what) => ({
    label: texts.happened[what],
    value: what,
    default: state.happened.includes(what),
  }));
  return select(`what:${encodeState({ ...state, happened: [] })}`, texts.askHappened, options, HAPPENED.length);
}

function isOwn(interaction: Press): boolean {
  return isPrivate(interaction) || interaction.message.flags.has(MessageFlags.Ephemeral);
}

function textLanguage(state: ReplyState): ReplyLanguage {
  return FULL_LANGUAGES.find((code) => code === state.language) ?? 'en';
}

function expired(language: ReplyLanguage): Payload {
  return renderText([textsOf(language).problems['button-expired']]);
}
