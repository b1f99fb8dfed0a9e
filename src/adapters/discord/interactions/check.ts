/** /check with text or a file, its modal, and the context menu of a message. */
import type {
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import { languageOfLocale } from '../../../core/reply/index.ts';
import { answer } from '../answer.ts';
import { contentOf } from '../content.ts';
import type { Bot } from '../types.ts';
import { wordsOf } from '../words.ts';
import { languageFor, originOf, respond } from './respond.ts';

export const MODAL = { id: 'check', text: 'text', file: 'file' } as const;
const MODAL_TEXT = 4000;
const MODAL_FILES = 5;

export async function checkCommand(bot: Bot, interaction: ChatInputCommandInteraction): Promise<void> {
  const text = interaction.options.getString('text');
  const file = interaction.options.getAttachment('file');
  if (text === null && file === null) return await openModal(interaction);
  await respond(interaction, async () =>
    answer(bot, {
      parts: text === null ? [] : [{ origin: 'authored', text }],
      attachments: file === null ? [] : [file],
      origin: originOf(interaction),
      language: await languageFor(bot, interaction),
    }),
  );
}

/** The message that somebody points at was written by another person, so all of it is judged. */
export async function checkMessage(bot: Bot, interaction: MessageContextMenuCommandInteraction): Promise<void> {
  await respond(interaction, async () =>
    answer(bot, {
      ...contentOf(interaction.targetMessage, 'forwarded'),
      origin: originOf(interaction),
      language: await languageFor(bot, interaction),
    }),
  );
}

export async function checkModal(bot: Bot, interaction: ModalSubmitInteraction): Promise<void> {
  const text = interaction.fields.getTextInputValue(MODAL.text);
  const files = interaction.fields.getUploadedFiles(MODAL.file);
  await respond(interaction, async () =>
    answer(bot, {
      parts: [{ origin: 'authored', text }],
      attachments: [...(files?.values() ?? [])],
      origin: originOf(interaction),
      language: await languageFor(bot, interaction),
    }),
  );
}

async function openModal(interaction: ChatInputCommandInteraction): Promise<void> {
  const words = wordsOf(languageOfLocale(interaction.locale)).modal;
  await interaction.showModal({
    custom_id: MODAL.id,
    title: words.title,
    components: [
      {
        type: 18,
        label: words.text,
        description: words.textHint,
        component: { type: 4, custom_id: MODAL.text, style: 2, max_length: MODAL_TEXT, required: false },
      },
      {
        type: 18,
        label: words.file,
        description: words.fileHint,
        component: { type: 19, custom_id: MODAL.file, min_values: 0, max_values: MODAL_FILES, required: false },
      },
    ],
  });
}
