/** /scamcheck alerts: what is watched and how, for workspace admins and whoever created the channel. */
import type { App, SlashCommand } from '@slack/bolt';
import { alertSample } from '../../core/reply/alert-sample.ts';
import { textsOf } from '../../core/reply/index.ts';
import type { ReplyLanguage } from '../../core/types.ts';
import type { AlertChange } from '../../service.ts';
import { ALERT_MODES, type AlertSettings } from '../../store/types.ts';
import { alertDue, channelAlert } from '../../watch.ts';
import { parsePressed, tell } from './actions.ts';
import { ALERTS_FORM, alertsForm, alertValues } from './alert-form.ts';
import { said } from './answer.ts';
import { type Block, type Inline, line, list, paragraph, richText, words } from './block-kit.ts';
import { type Bot, languageOf } from './bot.ts';
import { openView, post, respond } from './post.ts';
import type { Rendered } from './render.ts';
import { wordsOf } from './words.ts';

const COMMAND = /^alerts(?:\s+(off|log|reply|mods|status|test|help))?(?:\s+<#([A-Z0-9]+)(?:\|[^>]*)?>)?$/i;

export function isAlertsCommand(text: string): boolean {
  return /^alerts(?:\s|$)/i.test(text) && (COMMAND.test(text) || text.length < 40);
}

export async function alertsCommand(bot: Bot, command: SlashCommand): Promise<void> {
  const { user_id, channel_id, trigger_id, response_url } = command;
  const language = await languageOf(bot, user_id);
  const { alerts } = wordsOf(language);
  const tellThem = (text: string) => respond(bot, response_url, saidOfChannels(text));
  const match = COMMAND.exec(command.text.trim());
  const what = match?.[1]?.toLowerCase();
  if (match === null || what === 'help') return void (await tellThem(alerts.usage));
  if (what === 'status') return void (await respond(bot, response_url, await status(bot, language)));
  const may = await bot.access.mayChange(user_id, channel_id);
  if (may !== true) return void (await tellThem(may === 'unknown' ? alerts.cannotAsk : alerts.notAllowed));
  if (what === undefined) {
    await openView(bot, trigger_id, alertsForm(await settingsOf(bot), channel_id, language));
    return;
  }
  if (what === 'test') return void (await tellThem(await tryOut(bot, channel_id, language)));
  const mode = ALERT_MODES.find((candidate) => candidate === what) ?? 'off';
  const wanted = { channel: channel_id, mode, modChannel: match[2] };
  const refused = await refusal(bot, user_id, wanted, language);
  await tellThem(refused?.text ?? (await change(bot, wanted, language)));
}

export function registerAlerts(app: App, bot: Bot): void {
  app.view({ callback_id: ALERTS_FORM, type: 'view_submission' }, async ({ ack, view, body }) => {
    const user = body.user.id;
    const wanted = alertValues(view.state.values);
    // At once: one after the other would be too late.
    const [language, may] = await Promise.all([
      soon(languageOf(bot, user), 'ja' as const),
      wanted === undefined ? false : soon(bot.access.mayChange(user, wanted.channel), 'unknown' as const),
    ]);
    const { alerts } = wordsOf(language);
    if (wanted === undefined) return ack({ response_action: 'errors', errors: { channel: alerts.channel } });
    if (may !== true)
      return ack({
        response_action: 'errors',
        errors: { channel: may === 'unknown' ? alerts.cannotAsk : alerts.notAllowed },
      });
    const refused = await refusal(bot, user, wanted, language);
    if (refused !== undefined) return ack({ response_action: 'errors', errors: { [refused.field]: refused.text } });
    await ack();
    const told = await change(bot, wanted, language);
    await post(bot, { channel: user }, saidOfChannels(told));
  });

  app.action('alerts:open', async ({ body }) => {
    const where = parsePressed(body);
    const user = where.user.id;
    const language = await languageOf(bot, user);
    if (!(await bot.access.isAdmin(user))) return tell(bot, where, said(wordsOf(language).alerts.notAllowed));
    await openView(bot, where.trigger_id, alertsForm(await settingsOf(bot), undefined, language));
  });
}

/** A form is answered within three seconds, or Slack calls it failed. */
function soon<Value, Else>(asked: Promise<Value>, otherwise: Else): Promise<Value | Else> {
  return Promise.race([asked, new Promise<Else>((done) => setTimeout(done, 2_000, otherwise).unref())]);
}

async function settingsOf(bot: Bot): Promise<AlertSettings> {
  const { team } = await bot.install();
  return bot.service.alertSettings({ platform: 'slack', id: team });
}

/**
 * What nobody, or not this person, may set. The moderators' channel is the whole workspace's: whoever could choose it would read
 * what is found in channels that are not theirs.
 */
async function refusal(
  bot: Bot,
  user: string,
  { channel, modChannel }: AlertChange & { readonly channel: string },
  language: ReplyLanguage,
): Promise<{ readonly field: 'channel' | 'mods'; readonly text: string } | undefined> {
  const { alerts } = wordsOf(language);
  if (!/^[CG]/.test(channel)) return { field: 'channel', text: alerts.noChannel };
  const known = (await settingsOf(bot)).modChannel;
  const changes = modChannel !== undefined && modChannel !== null && modChannel !== known;
  if (changes && !(await soon(bot.access.isAdmin(user), false))) return { field: 'mods', text: alerts.modsNeedAdmin };
  return undefined;
}

/** Saves, and says how it now is with what is still missing. */
async function change(bot: Bot, wanted: AlertChange & { readonly channel: string }, language: ReplyLanguage) {
  const { alerts } = wordsOf(language);
  const { team } = await bot.install();
  const known = await settingsOf(bot);
  const mods = wanted.modChannel ?? known.modChannel;
  const needsMods = wanted.mode === 'mods' || wanted.mode === 'log';
  if (needsMods && (mods === undefined || mods === null)) return alerts.needsModChannel;
  const { saved } = await bot.service.setAlert({ platform: 'slack', id: team }, wanted);
  if (!saved) return alerts.notSaved;
  const problems = [
    ...(wanted.mode === 'off' ? [] : await troubleWith(bot, wanted.channel, language)),
    ...(needsMods && mods ? await troubleWith(bot, mods, language) : []),
  ];
  return [alerts.saved, ...problems].join('\n');
}

/** What keeps the app from watching or writing there. */
async function troubleWith(bot: Bot, channel: string, language: ReplyLanguage): Promise<string[]> {
  const { alerts } = wordsOf(language);
  bot.access.forget(channel);
  const facts = await bot.access.channel(channel);
  if (facts === undefined || !facts.isMember) return [`<#${channel}>: ${alerts.notInChannel}`];
  return facts.isArchived ? [`<#${channel}>: ${alerts.archived}`] : [];
}

/** All watched channels at a glance. */
export async function status(bot: Bot, language: ReplyLanguage): Promise<Rendered> {
  const settings = await settingsOf(bot);
  const { alerts } = wordsOf(language);
  const watched = settings.channels.filter(({ mode }) => mode !== 'off').slice(0, 40);
  const rows = await Promise.all(
    watched.map(async ({ channel, mode, threshold }) => {
      const trouble = await troubleWith(bot, channel, language);
      const about = `: ${alerts.modesShort[mode]} · ${alerts.thresholds[threshold]}`;
      return line(
        ...named(channel),
        words(`${about}${trouble.map((text) => ` ⚠️ ${text.replace(/^<#\w+>: /, '')}`).join('')}`),
      );
    }),
  );
  const mods = settings.modChannel;
  const blocks: Block[] = [
    rows.length === 0 ? paragraph(alerts.none) : richText(list('bullet', rows)),
    richText(
      line(
        words(mods === undefined ? alerts.mods(undefined) : `${alerts.mods('')}`),
        ...(mods === undefined ? [] : named(mods)),
      ),
    ),
  ];
  return { blocks, text: alerts.title };
}

/** Words of ours in which `<#ID>` is shown as the channel's name. */
function saidOfChannels(text: string): Rendered {
  const inline = (piece: string): Inline[] => {
    const channel = /^<#(\w+)>$/.exec(piece)?.[1];
    return channel === undefined ? [words(piece, 'plain', 3000)] : named(channel);
  };
  const pieces = text.split(/(<#\w+>)/).filter((piece) => piece !== '');
  return { ...said(text), blocks: [richText(line(...pieces.flatMap(inline)))] };
}

function named(channel: string): Inline[] {
  return [{ type: 'channel', channel_id: channel }];
}

/** Judges a sample as if it stood in the channel, and shows the moderators what they would see. */
async function tryOut(bot: Bot, channel: string, language: ReplyLanguage): Promise<string> {
  const { alerts } = wordsOf(language);
  const settings = await settingsOf(bot);
  const alert = channelAlert(settings, channel);
  const judgement = await bot.service.judge(
    { parts: [{ origin: 'authored', text: alertSample(language) }], mode: 'watched' },
    { platform: 'slack' },
  );
  const headline = textsOf(language).headline[judgement.report.verdict].join(' ');
  const told = alerts.test(headline, alertDue(judgement, alert), alerts.modesShort[alert.mode]);
  const needsMods = alert.mode === 'mods' || alert.mode === 'log';
  if (!needsMods) return told;
  if (settings.modChannel === undefined) return `${told}\n${alerts.needsModChannel}`;
  const sent = await post(bot, { channel: settings.modChannel }, said(`${alerts.dryRun} ${told}`));
  return sent === undefined ? [told, ...(await troubleWith(bot, settings.modChannel, language))].join('\n') : told;
}
