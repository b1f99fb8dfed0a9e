/** What people see, to be read by somebody: one file each, the blocks in the order of the screen. */
import { describe, expect, test } from 'vitest';
import { alertsForm } from '../../../src/adapters/slack/alert-form.ts';
import { alertNote } from '../../../src/adapters/slack/alert-note.ts';
import { howTo, problemAnswer } from '../../../src/adapters/slack/answer.ts';
import { affectedView, topicView } from '../../../src/adapters/slack/incidents.ts';
import { checkForm, happenedForm } from '../../../src/adapters/slack/modals.ts';
import { renderReply } from '../../../src/adapters/slack/render.ts';
import { type PersonContext, replyToReport, replyToState, stateOf } from '../../../src/core/reply/index.ts';
import { encodeState } from '../../../src/core/reply/state.ts';
import type { Happened, Report } from '../../../src/core/types.ts';
import { isObject, type Json } from '../../doubles/slack/block-kit.ts';
import { knowledge, NOON } from '../contract.ts';
import { reportOf, SAMPLES } from '../fixture-service.ts';

const context = { knowledge, now: NOON };
const asked = (text: string): Report => reportOf({ parts: [{ origin: 'authored', text }], mode: 'asked' });
const text = `ベネッセの弁護士です。${SAMPLES.scam}。カード番号も流出しました。電話 050-1234-5678`;
const at = (quote: string) => ({ quote, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const benesse: Report = {
  ...asked(text),
  notices: [
    {
      id: 'benesse-2014',
      mentions: [],
      contradictions: [
        {
          code: 'item-not-leaked',
          strength: 'denied',
          subject: 'card-number',
          ...at('カード番号も流出しました'),
          citation: { title: 'ベネッセ(お客様情報の漏えいについて)', date: '2014-07-09' },
        },
        {
          code: 'phone-not-listed',
          strength: 'not-stated',
          ...at('050-1234-5678'),
          citation: { title: 'ベネッセ(お客様情報の漏えいについて)', date: '2014-07-09' },
        },
      ],
    },
  ],
};

function reply(report: Report, person: PersonContext, detail = false): Json {
  const state = encodeState(stateOf(report, person, knowledge));
  return renderReply(replyToReport(report, person, { ...context, detail }), state).blocks as unknown as Json;
}

function restarted(report: Report, person: PersonContext & { happened?: readonly Happened[] }): Json {
  const state = stateOf(report, person, knowledge);
  return renderReply(replyToState(state, context), encodeState(state)).blocks as unknown as Json;
}

const note = {
  reply: replyToReport(asked(SAMPLES.scam), { language: 'ja' }, context),
  channel: 'C0GENERAL',
  permalink: 'https://double.slack.com/archives/C0GENERAL/p1',
  checkId: 'A'.repeat(22),
  language: 'ja',
  dryRun: false,
} as const;
const settings = { channels: [], exemptRoles: [], ignoreBots: true, modChannel: undefined, subscribeDigest: false };
const dialogue = knowledge.notices.find(({ affected }) => affected !== undefined)!;
const scamState = stateOf(asked(SAMPLES.scam), { language: 'ja' }, knowledge);
const view = (value: object) => value as unknown as Json;

const CASES: Readonly<Record<string, Json>> = {
  'scam-ja': reply(asked(SAMPLES.scam), { language: 'ja', checkId: 'A'.repeat(22) }),
  'scam-ja-easy': reply(asked(SAMPLES.scam), { language: 'ja-easy' }),
  'scam-en': reply(asked(SAMPLES.scam), { language: 'en' }),
  'scam-zh': reply(asked(SAMPLES.scam), { language: 'zh' }),
  'suspicious-ja': reply(asked(SAMPLES.suspicious), { language: 'ja' }),
  'no-signs-ja': reply(asked(SAMPLES['no-signs']), { language: 'ja' }),
  'unsure-ja': reply(asked(SAMPLES.unsure), { language: 'ja' }),
  'notice-ja': reply(benesse, { language: 'ja' }),
  'notice-en-detail': reply(benesse, { language: 'en' }, true),
  'notice-ja-after-restart': restarted(benesse, { language: 'ja' }),
  'paid-ja-aichi': restarted(asked(SAMPLES.scam), {
    language: 'ja',
    happened: ['paid-transfer'],
    prefecture: '愛知県',
  }),
  'image-ja-easy': restarted(asked(SAMPLES.scam), { language: 'ja-easy', happened: ['sent-image', 'under-18'] }),
  'how-to-ja': view(howTo('ja').blocks),
  'problem-image-en': view(problemAnswer('en', 'image').blocks),
  'alert-note-ja': view(alertNote(note, { count: 3, channels: ['C1', 'C2'] }).blocks),
  'alert-note-dry-run-en': view(
    alertNote({ ...note, language: 'en', dryRun: true }, { count: 1, channels: ['C1'] }).blocks,
  ),
  'check-form-ja': view(checkForm('ja')),
  'happened-form-ja': view(happenedForm(scamState, 'ja')),
  'alerts-form-ja': view(alertsForm(settings, 'C0GENERAL', 'ja')),
  'incident-topic-ja': view(topicView(dialogue, 'leaked', 'ja')),
  'incident-affected-ja': view(affectedView(dialogue, [], 'ja')),
};

describe('what people see', () => {
  test.each(Object.entries(CASES))('%s', async (name, blocks) => {
    await expect(`${outline(blocks)}\n`).toMatchFileSnapshot(`__snapshots__/${name}.txt`);
  });
});

/** Blocks as lines; buttons in brackets, menus in angle brackets. */
function outline(value: Json | undefined): string {
  if (Array.isArray(value)) return value.map(outline).join('\n');
  if (!isObject(value)) return '';
  const { type } = value;
  const inner = () => (value.elements as Json[]).map(outline);
  if (type === 'modal')
    return [`▣ ${outline(value.title)}`, outline(value.blocks), value.submit ? `[${outline(value.submit)}]` : ''].join(
      '\n',
    );
  if (type === 'header') return `# ${outline(value.text)}`;
  if (type === 'context') return `(${inner().join(' ')})`;
  if (type === 'actions') return inner().join(' ');
  if (type === 'button') return `[${outline(value.text)}]${value.style === undefined ? '' : ` ${String(value.style)}`}`;
  if (type === 'static_select') return `<${outline(value.placeholder)}: ${(value.options as Json[]).length}>`;
  if (type === 'checkboxes' || type === 'radio_buttons')
    return (value.options as Json[]).map((one) => `  □ ${isObject(one) ? outline(one.text) : ''}`).join('\n');
  if (type === 'input')
    return `${outline(value.label)}${value.hint ? ` (${outline(value.hint)})` : ''}\n${outline(value.element)}`;
  if (type === 'rich_text') return inner().join('\n');
  if (type === 'rich_text_quote') return `> ${inner().join('')}`;
  if (type === 'rich_text_list')
    return inner()
      .map((entry, i) => `${value.style === 'ordered' ? `${i + 1}.` : '-'} ${entry}`)
      .join('\n');
  if (type === 'rich_text_section') return inner().join('').trimEnd();
  if (type === 'divider') return '---';
  if (type === 'channel') return `#${String(value.channel_id)}`;
  if (type === 'link') return `${String(value.text)} <${String(value.url)}>`;
  if (type === 'text' && isObject(value.style)) return `**${String(value.text)}**`;
  return typeof value.text === 'string' ? value.text : `<${String(type)}>`;
}
