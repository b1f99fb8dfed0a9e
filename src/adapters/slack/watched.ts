/** Watched channels: what is written there is judged with the high bar, and one text raises one alert. */

import { type PersonContext, replyToReport, stateOf, textsOf } from '../../core/reply/index.ts';
import { encodeState } from '../../core/reply/state.ts';
import type { Reply } from '../../core/reply/types.ts';
import type { ReplyLanguage, Report } from '../../core/types.ts';
import { withinLimit } from '../../files.ts';
import type { Judgement } from '../../service.ts';
import type { AlertSettings, ChannelAlert } from '../../store/types.ts';
import { type AlertGroup, alertDue, channelAlert, readersOf, type Watch, type WatchedMessage } from '../../watch.ts';
import { alertNote, type NoteFacts } from './alert-note.ts';
import { readAsked, withFiles } from './answer.ts';
import { type Bot, contextOf } from './bot.ts';
import { post } from './post.ts';
import { problemOf } from './problems.ts';
import type { SlackMessage } from './read.ts';
import { type Rendered, renderReply } from './render.ts';

export interface Watcher {
  /** A message in a channel, new or with new words. `answered`: it mentions the app, and everybody there reads the answer. */
  look(channel: string, message: SlackMessage, options?: { readonly answered: boolean }): Promise<void>;
  /** A message was deleted. */
  forget(channel: string, ts: string): Promise<void>;
}

/** The alert that stands for a group, and how it looks with another count. `undefined` takes it away. */
export interface AlertHandle {
  readonly channel: string;
  readonly ts: string;
  readonly render: (group: AlertGroup<AlertHandle>) => Rendered | undefined;
}

export function createWatcher(bot: Bot, watch: Watch<AlertHandle>): Watcher {
  async function look(channel: string, message: SlackMessage, { answered } = { answered: false }): Promise<void> {
    const { team } = await bot.install();
    const settings = await bot.service.alertSettings({ platform: 'slack', id: team });
    const alert = channelAlert(settings, channel);
    if (alert.mode === 'off' || (alert.mode === 'reply' && answered) || message.ts === undefined) return;
    if (settings.ignoreBots && message.bot_id !== undefined) return;
    const person = message.user ?? message.bot_id ?? 'unknown';
    const read = await readAsked(bot, message);
    const text = [...read.parts.map((part) => part.text), ...read.files.map((file) => file.id)].join('\n');
    const watched: WatchedMessage = { workspace: team, channel, id: message.ts, person, text };
    if (text === '' || watch.take(watched) !== 'judge') return;
    const { parts } = await withFiles(bot, read);
    if (parts.length === 0) return;
    const judgement = await bot.service.judge(
      { parts: withinLimit(parts), mode: 'watched' },
      { platform: 'slack', workspace: team, channel, contributor: person },
    );
    if (!alertDue(judgement, alert)) return;
    const due = () => watch.raise(watched, judgement.fingerprint, readersOf(alert, channel));
    const { act, group } = due();
    // An alert that somebody removed warns nobody: this message is told of anew.
    const stands = act === 'update' ? await redraw(bot, watch, group) : act !== 'post';
    if (stands || (act === 'update' && due().act !== 'post')) return;
    group.handle = await raise(bot, { settings, alert, judgement, watched, message });
    if (group.handle === undefined) watch.failed(group);
    // Copies that came, and went, while it was being posted stayed quiet.
    else if (group.count !== 1) await redraw(bot, watch, group);
  }

  return {
    look,
    async forget(channel, ts) {
      const { team } = await bot.install();
      const group = watch.forget({ workspace: team, channel, id: ts });
      if (group !== undefined) await redraw(bot, watch, group);
    },
  };
}

interface Due {
  readonly settings: AlertSettings;
  readonly alert: ChannelAlert;
  readonly judgement: Judgement;
  readonly watched: WatchedMessage;
  readonly message: SlackMessage;
}

async function raise(bot: Bot, due: Due): Promise<AlertHandle | undefined> {
  const language = await languageThere(bot, due);
  return due.alert.mode === 'reply' ? replyBelow(bot, due, language) : noteToMods(bot, due, language);
}

/** Of those who read the alert, not of whoever posted the scam. */
async function languageThere(bot: Bot, { alert, settings, watched }: Due): Promise<ReplyLanguage> {
  const place = alert.mode === 'reply' ? watched.channel : settings.modChannel;
  const creator = place === undefined ? undefined : (await bot.access.channel(place))?.creator;
  return creator === undefined ? 'ja' : bot.access.language(creator);
}

async function replyBelow(bot: Bot, { judgement, watched, message }: Due, language: ReplyLanguage) {
  const { channel, id } = watched;
  const rendered = alarmReply(bot, judgement, language);
  const ts = await post(bot, { channel, thread: message.thread_ts ?? id }, rendered);
  if (ts === undefined) return undefined;
  return { channel, ts, render: (group: AlertGroup<AlertHandle>) => (group.count === 0 ? undefined : rendered) };
}

/** The reply as everybody in the channel may read it: without quotes, the words stand above it. */
function alarmReply(bot: Bot, { report, checkId }: Judgement, language: ReplyLanguage): Rendered {
  const { alert } = textsOf(language);
  const person: PersonContext = { language, checkId };
  const reply = withoutQuotes(replyToReport(report, person, contextOf(bot)));
  const state = encodeState(stateOf(report, person, bot.knowledge));
  const actions = reply.actions.filter(({ id }) => id !== 'disagree');
  return renderReply(
    { ...reply, notes: [alert.title, alert.hint, ...reply.notes], askChannel: undefined, actions },
    state,
  );
}

async function noteToMods(bot: Bot, { settings, alert, judgement, watched }: Due, language: ReplyLanguage) {
  const { channel, id } = watched;
  const mods = settings.modChannel;
  if (mods === undefined) {
    bot.report(Object.assign(new Error('no moderators’ channel'), { code: 'no_mod_channel' }), `alerts ${channel}`);
    return undefined;
  }
  const facts: NoteFacts = {
    reply: await forMods(bot, judgement.report, watched, mods, language),
    channel,
    permalink: await permalink(bot, channel, id),
    checkId: judgement.checkId,
    language,
    dryRun: alert.mode === 'log',
  };
  const ts = await post(bot, { channel: mods }, alertNote(facts, { count: 1, channels: [channel] }));
  if (ts === undefined) return undefined;
  // What was deleted is not quoted any longer.
  const gone: NoteFacts = { ...facts, reply: withoutQuotes(facts.reply), permalink: undefined };
  return {
    channel: mods,
    ts,
    render: (group: AlertGroup<AlertHandle>) => alertNote(group.count === 0 ? gone : facts, group),
  };
}

/** Quotes only where everybody in the mods' channel could read the message anyway. */
async function forMods(bot: Bot, report: Report, { channel }: WatchedMessage, mods: string, language: ReplyLanguage) {
  const reply = replyToReport(report, { language }, contextOf(bot));
  return (await bot.access.canAllSee(channel, mods)) ? reply : withoutQuotes(reply);
}

function withoutQuotes(reply: Reply): Reply {
  const bare = <Reason extends { readonly quote: string | undefined }>(reason: Reason) => ({
    ...reason,
    quote: undefined,
  });
  return {
    ...reply,
    reasons: reply.reasons.map(bare),
    notices: reply.notices.map((notice) => ({ ...notice, claims: notice.claims.map(bare) })),
  };
}

async function permalink(bot: Bot, channel: string, ts: string): Promise<string | undefined> {
  try {
    const { quick } = await bot.install();
    return (await quick.chat.getPermalink({ channel, message_ts: ts })).permalink;
  } catch (error) {
    bot.report(error, 'chat.getPermalink');
    return undefined;
  }
}

/** False when the alert is not there any more. */
async function redraw(bot: Bot, watch: Watch<AlertHandle>, group: AlertGroup<AlertHandle>): Promise<boolean> {
  const { handle } = group;
  if (handle === undefined) return true;
  const rendered = handle.render(group);
  try {
    const { client } = await bot.install();
    if (rendered === undefined) {
      group.handle = undefined;
      await client.chat.delete({ channel: handle.channel, ts: handle.ts });
    } else await client.chat.update({ channel: handle.channel, ts: handle.ts, ...rendered });
  } catch (error) {
    if (problemOf(error).code === 'message_not_found') {
      watch.failed(group);
      return false;
    }
    bot.report(error, `chat.update ${handle.channel}`);
  }
  return true;
}
