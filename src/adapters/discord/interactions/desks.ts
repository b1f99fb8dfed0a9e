/** /desks [prefecture]: where to call, with the usual hours there. */
import type { AutocompleteInteraction, ChatInputCommandInteraction, StringSelectMenuInteraction } from 'discord.js';
import { guideDesk } from '../../../core/guided-desk.ts';
import { findPrefectures, PREFECTURES } from '../../../core/prefectures.ts';
import { deskText as deskWords } from '../../../core/reply/desk-text.ts';
import { textsOf } from '../../../core/reply/index.ts';
import type { ReplyLanguage } from '../../../core/types.ts';
import { COLOURS, deskText, fitted, type Payload, payload, type Row, select } from '../render.ts';
import type { Bot } from '../types.ts';
import { wordsOf } from '../words.ts';
import { languageFor, respond } from './respond.ts';

/** Of data/contacts.yaml, the most urgent first. */
const SHOWN = [
  'emergency',
  'police-consultation',
  'consumer-hotline',
  'sexual-crime-police',
  'yorisoi',
  'child-sos',
  'antiphishing',
  'houterasu-languages',
];
const DESCRIPTION = 4000;
export const DESKS_MENU = 'desks';

export async function desksCommand(bot: Bot, interaction: ChatInputCommandInteraction): Promise<void> {
  const typed = interaction.options.getString('prefecture');
  const [found, ...others] = typed === null ? [] : findPrefectures(typed);
  const prefecture = others.length === 0 ? found?.name : undefined;
  await respond(interaction, async () => desksPayload(bot, prefecture, await languageFor(bot, interaction)));
}

export async function desksMenu(bot: Bot, interaction: StringSelectMenuInteraction): Promise<void> {
  await interaction.deferUpdate();
  await interaction.editReply(desksPayload(bot, interaction.values[0], await languageFor(bot, interaction)));
}

export async function completePrefecture(interaction: AutocompleteInteraction): Promise<void> {
  const english = !interaction.locale.startsWith('ja');
  const found = findPrefectures(interaction.options.getFocused()).slice(0, 25);
  await interaction.respond(found.map(({ name, en }) => ({ name: english ? `${en} (${name})` : name, value: name })));
}

function desksPayload(bot: Bot, prefecture: string | undefined, language: ReplyLanguage): Payload {
  const texts = textsOf(language);
  const desks = SHOWN.flatMap((id) =>
    bot.knowledge.contacts.desks.filter((desk) => desk.id === id && desk.status === 'verified'),
  );
  const lines = desks.map((desk) => deskText(deskWords(guideDesk(desk, prefecture, bot.now()), prefecture, texts)));
  const title = prefecture === undefined ? texts.titles.desks : `${texts.titles.desks} (${prefecture})`;
  return payload(
    [{ title, color: COLOURS.unsure, description: fitted(lines, DESCRIPTION, '\n\n') }],
    prefectureMenus(DESKS_MENU, language, prefecture),
  );
}

/** Two menus, because one holds 25 of the 47. Their ids are `id` with 1 and 2 after its first word. */
export function prefectureMenus(id: string, language: ReplyLanguage, chosen: string | undefined): Row[] {
  const [word, ...rest] = id.split(':');
  const words = wordsOf(language);
  const half = PREFECTURES.findIndex(({ name }) => name === '三重県');
  return [PREFECTURES.slice(0, half), PREFECTURES.slice(half)].map((prefectures, index) =>
    select(
      [`${word}${index + 1}`, ...rest].join(':'),
      words.prefectures(prefectures[0]!, prefectures.at(-1)!),
      prefectures.map(({ name, en }) => ({
        label: language === 'en' ? `${en} (${name})` : name,
        value: name,
        default: name === chosen,
      })),
    ),
  );
}
