/** /alerts: which channels are watched and how, at a glance, and a try. */
import { type CacheType, type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js';
import { alertSample } from '../../../core/reply/alert-sample.ts';
import type { ReplyLanguage } from '../../../core/types.ts';
import type { AlertChange, Judgement, Workspace } from '../../../service.ts';
import { ALERT_MODES, ALERT_THRESHOLDS, type AlertSettings, type ChannelAlert } from '../../../store/types.ts';
import { alertDue, channelAlert } from '../../../watch.ts';
import { modsAlert } from '../alert-render.ts';
import { freshView } from '../answer.ts';
import { missingIn, NEEDED, type NeededPermission } from '../permissions.ts';
import { COLOURS, fitted, type Payload, payload, renderText } from '../render.ts';
import type { Bot } from '../types.ts';
import { type Tried, wordsOf } from '../words.ts';
import { languageFor, originOf, respond } from './respond.ts';

type Command<Cached extends CacheType = CacheType> = ChatInputCommandInteraction<Cached>;

export async function alertsCommand(bot: Bot, interaction: Command): Promise<void> {
  await respond(interaction, async () => {
    const language = await languageFor(bot, interaction);
    if (!interaction.inCachedGuild() || !interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild))
      return renderText([wordsOf(language).alerts.notAllowed]);
    const workspace: Workspace = { platform: 'discord', id: interaction.guildId };
    const subcommand = interaction.options.getSubcommand();
    const settings = await bot.service.alertSettings(workspace);
    if (subcommand === 'status') return status(bot, interaction, settings, language);
    if (subcommand === 'test') return await tryText(bot, interaction, settings, language);
    const { saved, settings: now } = await bot.service.setAlert(workspace, changeOf(interaction, subcommand, settings));
    if (!saved) return renderText([wordsOf(language).alerts.notSaved]);
    const shown = status(bot, interaction, now, language);
    return { ...shown, content: wordsOf(language).alerts.saved };
  });
}

function changeOf({ options }: Command, subcommand: string, settings: AlertSettings): AlertChange {
  const channel = options.getChannel('channel')?.id;
  if (subcommand === 'mods') return { modChannel: channel ?? null };
  if (subcommand === 'bots') return { ignoreBots: options.getBoolean('ignore', true) };
  if (subcommand === 'digest') return { subscribeDigest: options.getBoolean('on', true) };
  if (subcommand === 'exempt') {
    const role = options.getRole('role', true).id;
    const others = settings.exemptRoles.filter((one) => one !== role);
    return { exemptRoles: others.length < settings.exemptRoles.length ? others : [...others, role] };
  }
  return {
    channel,
    mode: ALERT_MODES.find((mode) => mode === options.getString('mode')),
    threshold: ALERT_THRESHOLDS.find((threshold) => threshold === options.getString('threshold')),
  };
}

function status(bot: Bot, { guild }: Command<'cached'>, settings: AlertSettings, language: ReplyLanguage): Payload {
  const words = wordsOf(language).alerts;
  const watched = settings.channels.filter(({ mode }) => mode !== 'off');
  const tellsMods = watched.some(({ mode }) => mode !== 'reply') || settings.subscribeDigest;
  const missing = [
    ...watched.flatMap(({ channel, mode }) => lacks(channel, mode === 'reply' ? NEEDED.replied : NEEDED.watched)),
    ...(settings.modChannel === undefined ? [] : lacks(settings.modChannel, NEEDED.posted)),
  ];
  function lacks(id: string, needed: readonly NeededPermission[]): string[] {
    const channel = guild.channels.cache.get(id);
    const lacking = channel === undefined ? (['ViewChannel'] as const) : missingIn(channel, needed);
    return lacking.length === 0
      ? []
      : [
          words.missing(
            `<#${id}>`,
            lacking.map((permission) => words.permissions[permission]),
          ),
        ];
  }
  const lines = [
    ...(bot.readsChannels ? [] : [`⚠️ ${words.needsContent}`]),
    ...(tellsMods && settings.modChannel === undefined ? [`⚠️ ${words.needsModChannel}`] : []),
    ...(missing.length === 0 ? [] : [...new Set(missing), words.howToGive]),
    words.modChannel(settings.modChannel && `<#${settings.modChannel}>`),
    words.exempt(settings.exemptRoles.map((role) => `<@&${role}>`)),
    words.bots(settings.ignoreBots),
    words.digest(settings.subscribeDigest),
    words.threads,
    ...(watched.length === 0 ? [words.nothingWatched] : []),
    ...watched.map(
      ({ channel, mode, threshold }) =>
        `・${words.channel(`<#${channel}>`, words.modes[mode], words.thresholds[threshold])}`,
    ),
  ];
  return payload([{ title: words.title, color: COLOURS.unsure, description: fitted(lines, 4000) }], []);
}

/** Judges a text as if it stood in this channel; nothing is posted. */
async function tryText(
  bot: Bot,
  interaction: Command<'cached'>,
  settings: AlertSettings,
  language: ReplyLanguage,
): Promise<Payload> {
  const words = wordsOf(language).alerts;
  const text = interaction.options.getString('text') ?? alertSample(language);
  const message = { parts: [{ origin: 'authored' as const, text }], mode: 'watched' as const };
  const judgement = await bot.service.judge(message, originOf(interaction));
  const { threshold } = channelAlert(settings, interaction.channelId);
  const tried = wouldCause(judgement, { channel: interaction.channelId, mode: 'mods', threshold });
  const view = freshView(bot, { judgement, spoiler: false }, { language });
  const alert = modsAlert({ view, language, url: undefined, quoted: true, dryRun: false });
  return { ...alert, components: [], content: words.tested[tried] };
}

/** An alert; or, so that a moderator knows what could be changed, why none. */
function wouldCause(judgement: Judgement, alert: ChannelAlert): Tried {
  if (alertDue(judgement, alert)) return 'raised';
  if (judgement.labelled !== undefined) return 'silenced';
  return judgement.report.verdict === 'suspicious' ? 'threshold' : 'below';
}
