/** The form of the alert settings, and what comes back from it. */
import { z } from 'zod';
import type { ReplyLanguage } from '../../core/types.ts';
import { ALERT_MODES, ALERT_THRESHOLDS, type AlertSettings } from '../../store/types.ts';
import { channelAlert } from '../../watch.ts';
import { type Block, modal, option, paragraph, plain } from './block-kit.ts';
import { wordsOf } from './words.ts';

export const ALERTS_FORM = 'alerts_form';

/** Shows the settings of `channel`; without one they are chosen in the form. */
export function alertsForm(settings: AlertSettings, channel: string | undefined, language: ReplyLanguage) {
  const { alerts, close } = wordsOf(language);
  const now = channelAlert(settings, channel ?? '');
  const modes = ALERT_MODES.map((mode) => option(mode, alerts.modes[mode]));
  const thresholds = ALERT_THRESHOLDS.map((threshold) => option(threshold, alerts.thresholds[threshold]));
  const blocks: Block[] = [
    paragraph(alerts.intro),
    {
      type: 'input',
      block_id: 'channel',
      label: plain(alerts.channel, 2000),
      element: {
        type: 'conversations_select',
        action_id: 'channel',
        filter: { include: ['public', 'private'], exclude_bot_users: true },
        ...(channel === undefined ? {} : { initial_conversation: channel }),
      },
    },
    {
      type: 'input',
      block_id: 'mode',
      label: plain(alerts.mode, 2000),
      element: {
        type: 'radio_buttons',
        action_id: 'mode',
        options: modes,
        initial_option: modes[ALERT_MODES.indexOf(now.mode)]!,
      },
    },
    {
      type: 'input',
      block_id: 'threshold',
      label: plain(alerts.threshold, 2000),
      element: {
        type: 'radio_buttons',
        action_id: 'threshold',
        options: thresholds,
        initial_option: thresholds[ALERT_THRESHOLDS.indexOf(now.threshold)]!,
      },
    },
    {
      type: 'input',
      block_id: 'mods',
      optional: true,
      label: plain(alerts.modChannel, 2000),
      element: {
        type: 'conversations_select',
        action_id: 'mods',
        filter: { include: ['public', 'private'], exclude_bot_users: true },
        ...(settings.modChannel === undefined ? {} : { initial_conversation: settings.modChannel }),
      },
    },
  ];
  return modal(ALERTS_FORM, alerts.title, close, blocks, { submit: alerts.save });
}

const conversation = z.object({ selected_conversation: z.string().nullish() });
const values = z.object({
  channel: z.object({ channel: conversation }),
  mode: z.object({ mode: z.object({ selected_option: z.object({ value: z.enum(ALERT_MODES) }) }) }),
  threshold: z.object({ threshold: z.object({ selected_option: z.object({ value: z.enum(ALERT_THRESHOLDS) }) }) }),
  mods: z.object({ mods: conversation }),
});

/** Undefined when no channel was chosen. */
export function alertValues(state: unknown) {
  const { channel, mode, threshold, mods } = values.parse(state);
  if (!channel.channel.selected_conversation) return undefined;
  return {
    channel: channel.channel.selected_conversation,
    mode: mode.mode.selected_option.value,
    threshold: threshold.threshold.selected_option.value,
    modChannel: mods.mods.selected_conversation ?? undefined,
    subscribeDigest: mods.mods.selected_conversation ? true : undefined,
  };
}
