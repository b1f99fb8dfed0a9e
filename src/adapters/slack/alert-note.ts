/** The note in the moderators' channel, its buttons, and the digest. */
import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { z } from 'zod';
import { textsOf } from '../../core/reply/index.ts';
import type { ActionId, Reply } from '../../core/reply/types.ts';
import type { ReplyLanguage } from '../../core/types.ts';
import type { Digest } from '../../service.ts';
import { MODERATOR_LABELS, type ModeratorLabel } from '../../store/types.ts';
import type { Watch } from '../../watch.ts';
import { parsePressed, tell } from './actions.ts';
import { said } from './answer.ts';
import {
  type Block,
  button,
  buttons,
  escapeMrkdwn,
  header,
  line,
  link,
  paragraph,
  richText,
  small,
  words,
} from './block-kit.ts';
import { type Bot, languageOf } from './bot.ts';
import { respond } from './post.ts';
import { type Rendered, renderReply } from './render.ts';
import { wordsOf } from './words.ts';

export interface NoteFacts {
  readonly reply: Reply;
  readonly channel: string;
  readonly permalink: string | undefined;
  readonly checkId: string;
  readonly language: ReplyLanguage;
  readonly dryRun: boolean;
}

const BUTTONS: readonly (readonly [ActionId, ModeratorLabel])[] = [
  ['was-scam', 'scam'],
  ['false-alarm', 'false-alarm'],
  ['ignore-text', 'ignore'],
];

export function alertNote(
  facts: NoteFacts,
  group: { readonly count: number; readonly channels: readonly string[] },
): Rendered {
  const texts = textsOf(facts.language);
  const { alerts } = wordsOf(facts.language);
  const { reply } = facts;
  const where = line(
    words(`${alerts.where}: `, 'bold'),
    { type: 'channel', channel_id: facts.channel },
    ...(facts.permalink === undefined ? [] : [words('  '), link(facts.permalink, alerts.open)]),
  );
  // Its headline and reasons; what a victim should do is not for the moderators.
  const reasons = renderReply({ ...reply, steps: [], desks: [], notes: [] }).blocks.filter(
    (block) => block.type === 'rich_text',
  );
  const blocks: Block[] = [
    header(texts.alert.title),
    richText(where),
    paragraph(reply.headline),
    ...reasons,
    ...(group.count > 1 ? [paragraph(alerts.count(group.count, group.channels.length))] : []),
    ...(facts.dryRun ? [small(alerts.dryRun)] : []),
    ...buttons(...BUTTONS.map(([id, label]) => button(`mod:${label}`, texts.actions[id], facts.checkId))),
  ];
  return { blocks, text: escapeMrkdwn(`${texts.alert.title} ${reply.headline}`, 3000) };
}

export function digestNote({ count, days }: Digest, language: ReplyLanguage): Rendered {
  const texts = textsOf(language);
  const told = wordsOf(language).alerts.digest(count, days);
  return {
    blocks: [header(texts.alert.title), paragraph(told)],
    text: escapeMrkdwn(`${texts.alert.title} ${told}`, 3000),
  };
}

const noteMessage = z.object({ message: z.object({ blocks: z.array(z.object({ type: z.string() }).loose()) }) });

/** 詐欺だった / 誤報 / この文面は今後無視, and taking it back by the same button. */
export function registerModeration(app: App, bot: Bot, watch: Pick<Watch<unknown>, 'dismiss'>): void {
  app.action<BlockAction<ButtonAction>>(/^mod:/, async ({ action, body }) => {
    const where = parsePressed(body);
    const label = MODERATOR_LABELS.find((candidate) => action.action_id === `mod:${candidate}`);
    if (label === undefined) return;
    const { team } = await bot.install();
    const language = await languageOf(bot, where.user.id);
    const texts = textsOf(language);
    const settings = await bot.service.alertSettings({ platform: 'slack', id: team });
    if (where.channel === undefined || where.channel.id !== settings.modChannel)
      return tell(bot, where, said(texts.confirmations['not-allowed']));
    const [checkId = '', undo] = (action.value ?? '').split(' ');
    const result = await bot.service.feedback(checkId, { platform: 'slack', id: team }, label, where.user.id, {
      keep: undo === undefined,
    });
    if (result.done !== 'set' && result.done !== 'taken-back')
      return tell(bot, where, said(texts.problems[result.done === 'away' ? 'busy' : 'button-expired']));
    if (result.dismissed !== undefined) watch.dismiss(team, result.dismissed);
    const told = result.done === 'set' ? wordsOf(language).told[label] : texts.confirmations.undone;
    await tell(bot, where, said(told));
    const note = noteMessage.safeParse(body);
    if (!note.success || where.response_url === undefined) return;
    await respond(
      bot,
      where.response_url,
      marked(note.data.message.blocks, result.labelled, checkId, language),
      'replace',
    );
  });
}

/** The same note with the button that now holds marked, so that everybody sees what was said and how to take it back. */
function marked(
  blocks: readonly { readonly type: string }[],
  labelled: ModeratorLabel | undefined,
  checkId: string,
  language: ReplyLanguage,
): Rendered {
  const texts = textsOf(language);
  const rest = blocks.filter((block) => block.type !== 'actions') as Block[];
  const row = BUTTONS.map(([id, label]) =>
    label === labelled
      ? button(`mod:${label}`, `✓ ${texts.actions[id]} (${texts.actions.undo})`, `${checkId} undo`, 'primary')
      : button(`mod:${label}`, texts.actions[id], checkId),
  );
  return { blocks: [...rest, ...buttons(...row)], text: escapeMrkdwn(texts.alert.title, 3000) };
}
