/** What an alert looks like: below the message, where everybody reads it and nothing is quoted, or in the mods' channel. Pure. */
import type { APIButtonComponentWithCustomId } from 'discord.js';
import { textsOf } from '../../core/reply/index.ts';
import { encodeState, type ReplyState } from '../../core/reply/state.ts';
import type { ActionId } from '../../core/reply/types.ts';
import type { ReplyLanguage } from '../../core/types.ts';
import type { ModeratorLabel } from '../../store/types.ts';
import type { View } from './answer.ts';
import { COLOURS, cut, fitted, type Payload, payload, type Row, renderReply } from './render.ts';
import { wordsOf } from './words.ts';

export const MODERATOR_BUTTONS = {
  'was-scam': 'scam',
  'false-alarm': 'false-alarm',
  'ignore-text': 'ignore',
} as const satisfies Partial<Record<ActionId, ModeratorLabel>>;

const PUBLIC_STEPS = 4;
const PUBLIC_LENGTH = 1200;

/** Below the message: what it is, what not to do, and buttons that answer each person alone. `view` is without quotes. */
export function publicAlert({ reply, state }: View): Payload {
  const texts = textsOf(state.language);
  const title = state.verdict === 'scam' ? texts.alert.title : reply.headline;
  const steps = reply.steps.slice(0, PUBLIC_STEPS).map(({ text }) => `・${text}`);
  const embed = {
    title: cut(title, 256),
    color: COLOURS[state.verdict],
    description: fitted([texts.alert.hint, ...steps], PUBLIC_LENGTH),
    footer: { text: cut(reply.footnote, 300) },
  };
  return payload([embed], renderReply({ ...reply, askChannel: undefined }, { state }).components);
}

export interface ModsAlert {
  readonly view: View;
  readonly language: ReplyLanguage;
  /** Address of the message; absent once it is gone. */
  readonly url: string | undefined;
  readonly quoted: boolean;
  readonly dryRun: boolean;
}

/** In the mods' channel: verdict, reasons, the way to the message, and the three buttons. */
export function modsAlert({ view, language, url, quoted, dryRun }: ModsAlert): Payload {
  const words = wordsOf(language).alerts;
  const remarks = [
    ...(url === undefined ? [] : [words.jump(url)]),
    ...(dryRun ? [words.dryRun] : []),
    ...(quoted ? [] : [words.hidden]),
  ];
  const short = { ...view.reply, steps: [], desks: [], footnote: '', notes: [...remarks, ...view.reply.notes] };
  const { embeds } = renderReply(short, { state: undefined, spoiler: view.spoiler });
  return payload(embeds, [labelRow(view.state, undefined)]);
}

const PLAIN = 2;
const CHOSEN = 3;

/** The moderators' buttons, the one that holds in green. */
export function labelRow(state: ReplyState, labelled: ModeratorLabel | undefined): Row {
  const texts = textsOf(state.language);
  const encoded = encodeState(state);
  const buttons = Object.entries(MODERATOR_BUTTONS).map(([id, label]): APIButtonComponentWithCustomId => {
    const word = id as keyof typeof MODERATOR_BUTTONS;
    return {
      type: 2,
      style: label === labelled ? CHOSEN : PLAIN,
      label: cut(texts.actions[word], 80),
      custom_id: `${word}:${encoded}`,
    };
  });
  return { type: 1, components: buttons };
}
