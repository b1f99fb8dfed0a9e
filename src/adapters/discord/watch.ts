/** Watched channels: whether a message is judged, what is posted where, and what becomes of an alert afterwards. */
import {
  DiscordAPIError,
  type Guild,
  type GuildTextBasedChannel,
  type Message,
  MessageType,
  type PartialMessage,
  RESTJSONErrorCodes,
} from 'discord.js';
import { languageOfLocale, replyToState } from '../../core/reply/index.ts';
import { withinLimit } from '../../files.ts';
import type { Judgement } from '../../service.ts';
import type { AlertSettings, ChannelAlert } from '../../store/types.ts';
import { type AlertGroup, alertDue, channelAlert, readersOf, type WatchedMessage } from '../../watch.ts';
import { modsAlert, publicAlert } from './alert-render.ts';
import { freshView, type View } from './answer.ts';
import { readAttachments } from './attachments.ts';
import { contentOf, hasSpoiler } from './content.ts';
import { readersSee } from './permissions.ts';
import { report } from './refusals.ts';
import type { Payload } from './render.ts';
import type { AlertHandle, Bot } from './types.ts';
import { wordsOf } from './words.ts';

type GuildMessage = Message<true>;

/** Bytes. Long pastes are read; nobody asked for anything larger. */
const LARGEST_WATCHED = 100_000;

/** A new or edited message in a server. */
export async function watchMessage(bot: Bot, message: Message): Promise<void> {
  if (!message.inGuild() || !bot.readsChannels || message.author.id === bot.client.user.id) return;
  if (!(message.type === MessageType.Default || message.type === MessageType.Reply)) return;
  const settings = await bot.service.alertSettings({ platform: 'discord', id: message.guildId });
  const alert = alertFor(settings, message.channel);
  if (alert.mode === 'off' || isExempt(settings, message)) return;
  const { parts: written, attachments } = contentOf(message);
  const watched = watchedMessage(message, [...written.map(({ text }) => text), ...attachments.map(({ id }) => id)]);
  if (watched.text.trim() === '' || bot.watch.take(watched) !== 'judge') return;
  // Not before: whoever floods a channel must not make us fetch much.
  const small = attachments.filter(({ size }) => size <= LARGEST_WATCHED);
  const parts = withinLimit([...written, ...(await readAttachments(small, bot.files)).parts]);
  if (parts.every(({ text }) => text.trim() === '')) return;
  const judgement = await bot.service.judge(
    { parts, mode: 'watched' },
    { platform: 'discord', workspace: message.guildId, channel: message.channelId, contributor: message.author.id },
  );
  if (!alertDue(judgement, alert)) return;
  const raise = () => bot.watch.raise(watched, judgement.fingerprint, readersOf(alert, message.channelId));
  const { act, group } = raise();
  // An alert that somebody removed warns nobody: this message is told of anew.
  const stands = act === 'update' ? await updateCount(bot, group) : act !== 'post';
  if (stands || (act === 'update' && raise().act !== 'post')) return;
  if (!(await bot.service.claimEvent(`discord:alert:${message.id}:${message.editedTimestamp ?? 0}`))) return;
  try {
    group.handle = await post(bot, message, alert, settings, judgement);
  } finally {
    if (group.handle === undefined) bot.watch.failed(group);
  }
  if (group.count === 0) await takeAway(bot, group);
  else if (group.count > 1) await updateCount(bot, group);
}

/** An edit. Discord tells of previews and pins as edits too, and of previews without a time of editing. */
export async function watchEdit(bot: Bot, message: Message): Promise<void> {
  if (message.editedTimestamp !== null) await watchMessage(bot, message);
}

/** A deleted message is forgotten: with the last one of an alert, what was posted loses its quotes or goes. */
export async function forgetMessage(bot: Bot, message: Message | PartialMessage): Promise<void> {
  if (message.guildId === null) return;
  const group = bot.watch.forget({ workspace: message.guildId, channel: message.channelId, id: message.id });
  if (group === undefined) return;
  if (group.count === 0) await takeAway(bot, group);
  else await updateCount(bot, group);
}

async function takeAway(bot: Bot, { handle }: AlertGroup<AlertHandle>): Promise<void> {
  if (handle === undefined) return;
  const channel = await sendable(bot, handle.channel);
  if (channel === undefined) return;
  if (handle.mode === 'reply') return void (await channel.messages.delete(handle.message));
  const words = wordsOf(handle.language).alerts;
  const reply = replyToState(handle.state, { knowledge: bot.knowledge, now: bot.now() });
  const gone = modsAlert({
    view: { reply, state: handle.state, spoiler: false },
    language: handle.language,
    url: undefined,
    quoted: true,
    dryRun: handle.mode === 'log',
  });
  await channel.messages.edit(handle.message, { ...gone, content: words.gone });
}

/** Threads and posts follow their channel, unless they have a setting of their own. */
function alertFor(settings: AlertSettings, channel: GuildTextBasedChannel): ChannelAlert {
  const own = settings.channels.find((one) => one.channel === channel.id);
  if (own !== undefined || !channel.isThread() || channel.parentId === null) return channelAlert(settings, channel.id);
  return channelAlert(settings, channel.parentId);
}

function isExempt(settings: AlertSettings, { author, webhookId, member }: GuildMessage): boolean {
  if (settings.ignoreBots && (author.bot || webhookId !== null)) return true;
  return settings.exemptRoles.some((role) => member?.roles.cache.has(role) === true);
}

function watchedMessage(message: GuildMessage, texts: readonly string[]): WatchedMessage {
  return {
    workspace: message.guildId,
    channel: message.channelId,
    id: message.id,
    person: message.author.id,
    text: texts.join('\n'),
  };
}

async function post(
  bot: Bot,
  message: GuildMessage,
  { mode }: ChannelAlert,
  settings: AlertSettings,
  judgement: Judgement,
): Promise<AlertHandle | undefined> {
  const language = languageOfLocale(message.guild.preferredLocale);
  const view = freshView(bot, { judgement, spoiler: hasSpoiler(contentOf(message)) }, { language });
  const { state } = view;
  if (mode === 'off') return undefined;
  if (mode === 'reply') {
    const sent = await message.reply(publicAlert(withoutQuotes(bot, view)));
    return { channel: sent.channelId, message: sent.id, mode, state, language };
  }
  const channel = settings.modChannel === undefined ? undefined : await sendable(bot, settings.modChannel);
  if (channel === undefined) return undefined;
  const quoted = readersSee(channel, message.channel);
  const body = modsAlert({
    view: quoted ? view : withoutQuotes(bot, view),
    language,
    url: message.url,
    quoted,
    dryRun: mode === 'log',
  });
  const sent = await channel.send(body);
  return { channel: sent.channelId, message: sent.id, mode, state, language };
}

function withoutQuotes(bot: Bot, { state }: View): View {
  return { reply: replyToState(state, { knowledge: bot.knowledge, now: bot.now() }), state, spoiler: false };
}

/** False when the alert is not there any more. */
async function updateCount(bot: Bot, group: AlertGroup<AlertHandle>): Promise<boolean> {
  const { handle } = group;
  if (handle === undefined || handle.mode === 'reply') return true;
  const channel = await sendable(bot, handle.channel);
  const words = wordsOf(handle.language).alerts;
  const content =
    group.count > 1
      ? words.count(
          group.count,
          group.channels.map((id) => `<#${id}>`),
        )
      : '';
  try {
    await channel?.messages.edit(handle.message, { content });
    return true;
  } catch (error) {
    if (!(error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage)) throw error;
    bot.watch.failed(group);
    return false;
  }
}

async function sendable(bot: Bot, id: string): Promise<GuildTextBasedChannel | undefined> {
  const channel = bot.client.channels.cache.get(id) ?? (await bot.client.channels.fetch(id));
  return channel?.isTextBased() === true && !channel.isDMBased() ? channel : undefined;
}

/** Posts the digests that are due: nearly the same text reached many people. */
export async function postDigests(bot: Bot): Promise<void> {
  for (const digest of await bot.service.takeDigests('discord')) {
    try {
      const channel = await sendable(bot, digest.modChannel);
      if (channel !== undefined) await channel.send(digestPayload(channel.guild, digest));
    } catch (error) {
      report(bot, 'digest', error);
    }
  }
}

function digestPayload(guild: Guild, { count, days }: { readonly count: number; readonly days: number }): Payload {
  const words = wordsOf(languageOfLocale(guild.preferredLocale)).alerts;
  return {
    content: words.campaign(count, days),
    embeds: [],
    components: [],
    allowedMentions: { parse: [], repliedUser: false },
  };
}
