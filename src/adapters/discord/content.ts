/** A Discord message as parts of text: what its author wrote, what they forwarded, what a bot put into an embed. */
import { type Attachment, ComponentType, type Embed, type Message, type MessageSnapshot } from 'discord.js';
import type { MessagePart, PartOrigin } from '../../core/types.ts';

export interface Content {
  readonly parts: readonly MessagePart[];
  readonly attachments: readonly Attachment[];
}

/** `own` is the origin of what stands in the message itself: `authored`, or `forwarded` where somebody else brings the message. */
export function contentOf(message: Message, own: PartOrigin = 'authored'): Content {
  const snapshots = [...message.messageSnapshots.values()];
  return {
    parts: [...partsOf(message, own), ...snapshots.flatMap((snapshot) => partsOf(snapshot, 'forwarded'))],
    attachments: [message, ...snapshots].flatMap((each) => [...each.attachments.values()]),
  };
}

function partsOf(message: Message | MessageSnapshot, origin: PartOrigin): MessagePart[] {
  const own = [message.content ?? '', message.poll?.question.text ?? '', ...componentTexts(message.components)];
  return [
    ...own.map((text) => ({ origin, text })),
    ...(message.embeds ?? []).filter(isWritten).map((embed) => ({ origin: 'embed' as const, text: embedText(embed) })),
  ].filter(({ text }) => text.trim() !== '');
}

/** Discord adds embeds of its own (link, image, video previews); `rich` ones were written by a bot or webhook. */
function isWritten(embed: Embed): boolean {
  return embed.data.type === undefined || embed.data.type === 'rich';
}

function embedText({ title, description, fields, author, footer }: Embed): string {
  const lines = [author?.name, title, description, ...fields.flatMap(({ name, value }) => [name, value]), footer?.text];
  return lines.filter((line) => line !== undefined && line !== null).join('\n');
}

type Component = Message['components'][number];

/** Texts that a message of components carries instead of content. */
function componentTexts(components: readonly Component[] | undefined): string[] {
  return (components ?? []).flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    if (component.type === ComponentType.Section) return component.components.map((text) => text.content);
    if (component.type === ComponentType.Container) return componentTexts(component.components);
    return [];
  });
}

/** Whether some of it stands behind spoiler marks. */
export function hasSpoiler({ parts, attachments }: Content): boolean {
  return (
    attachments.some(({ spoiler, name }) => spoiler || name.startsWith('SPOILER_')) ||
    parts.some(({ text }) => /\|\|.+?\|\|/s.test(text))
  );
}
