/** The buttons under a reply, before and after a restart, wherever the reply stands. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textsOf } from '../../../src/core/reply/index.ts';
import type { JsonObject } from '../../doubles/slack/block-kit.ts';
import { SAMPLES } from '../fixture-service.ts';
import {
  asMessage,
  control,
  type Harness,
  MODES,
  openModal,
  posted,
  settled,
  shownText,
  startHarness,
  until,
} from './harness.ts';

const ja = textsOf('ja');
const en = textsOf('en');

describe.each(MODES)('buttons, %s mode', (mode) => {
  let slack: Harness;
  beforeEach(async () => {
    slack = await startHarness(mode);
  });
  afterEach(() => slack.close());

  async function answered(text: string = SAMPLES.scam) {
    await slack.person.writes({ channel: 'D0HANA', text });
    return posted(slack);
  }
  const press = async (id: string, options: { restart?: boolean } = {}) => {
    const answer = await answered();
    if (options.restart === true) await slack.restart();
    return slack.person.acts(control(answer.args.blocks, id), { message: asMessage(answer), channel: 'D0HANA' });
  };

  test.each([false, true])('the reasons in full, after a restart: %s', async (restart) => {
    await press('reply:why', { restart });
    const view = await until(() => openModal(slack));
    const text = shownText(view.blocks);
    expect(text).toContain(ja.signals['deletion-offer']);
    // Quotes live in memory alone.
    expect(text.includes('削除費用')).toBe(!restart);
  });

  test.each([false, true])('another language in the place of the reply, after a restart: %s', async (restart) => {
    const { responses } = await press('reply:en', { restart });
    const answer = await until(() => responses()[0]);
    expect(answer.replace_original).toBe(true);
    expect(shownText(answer.blocks)).toContain(en.headline.scam[0]);
    // It is kept.
    await slack.person.writes({ channel: 'D0HANA', text: SAMPLES.scam });
    expect(shownText((await posted(slack, 1)).args.blocks)).toContain(en.headline.scam[0]);
  });

  test('that the same text came often is told in another language, too', async () => {
    slack.service.campaign = { count: 12, days: 7 };
    const { responses } = await press('reply:en');
    const answer = await until(() => responses()[0]);
    expect(shownText(answer.blocks)).toContain(en.campaign(12, 7));
  });

  test.each([false, true])('what has happened leads to what to do first, after a restart: %s', async (restart) => {
    await press('reply:happened', { restart });
    const form = await until(() => openModal(slack));
    expect(form.callback_id).toBe('happened_form');
    const nothing = { boxes: { selected_options: [] } };
    const sent = await slack.person.submits(form, {
      happened1: nothing,
      happened2: { boxes: { selected_options: [{ value: 'paid-transfer' }] } },
      prefecture: { prefecture: { selected_option: { value: '愛知県' } } },
    });
    const { response_action, view } = sent.payload as { response_action: string; view: JsonObject };
    expect(response_action).toBe('update');
    const text = shownText(view.blocks);
    expect(text).toContain(ja.steps['paid-police']);
    expect(text).toContain(ja.steps['paid-bank']);
    expect(text.indexOf(ja.steps['paid-police'])).toBeLessThan(text.indexOf(ja.signals['asks-payment']));
    // What was said stays ticked: who only corrects the place must not lose the urgent steps.
    await slack.person.acts(control(view.blocks, 'reply:happened'), { view: { ...view, id: form.id } });
    const again = await until(() =>
      openModal(slack)?.private_metadata !== form.private_metadata ? openModal(slack) : undefined,
    );
    expect(JSON.stringify(again.blocks)).toContain('"initial_options":[{"text":');
  });

  test('"I disagree" is counted and thanked for, to the person alone', async () => {
    const { responses } = await press('reply:disagree');
    const answer = await until(() => responses()[0]);
    expect(answer).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(shownText(answer.blocks)).toContain(ja.confirmations.disagree);
    expect(slack.service.disagreed).toEqual(['check1']);
  });

  test.each([false, true])('how it came, asked where it matters, after a restart: %s', async (restart) => {
    const answer = await answered(`ベネッセのお客様へ。${SAMPLES.scam}`);
    expect(shownText(answer.args.blocks)).toContain(ja.askChannel);
    if (restart) await slack.restart();
    const letter = control(answer.args.blocks, 'reply:channel:letter');
    const { responses } = await slack.person.acts(letter, { message: asMessage(answer), channel: 'D0HANA' });
    const again = await until(() => responses()[0]);
    expect(shownText(again.blocks)).toContain(ja.steps['dont-scan']);
    expect(shownText(again.blocks)).not.toContain(ja.askChannel);
    expect(slack.service.judged.at(-1)?.message.channel).toBe(restart ? undefined : 'letter');
  });

  test('what has happened is still told when the channel is named afterwards', async () => {
    const answer = await answered(`ベネッセのお客様へ。${SAMPLES.scam}`);
    const place = { message: asMessage(answer), channel: 'D0HANA' };
    await slack.person.acts(control(answer.args.blocks, 'reply:happened'), place);
    const form = await until(() => openModal(slack));
    const sent = await slack.person.submits(form, {
      happened1: { boxes: { selected_options: [] } },
      happened2: { boxes: { selected_options: [{ value: 'paid-transfer' }] } },
      prefecture: { prefecture: { selected_option: { value: '愛知県' } } },
    });
    const { view } = sent.payload as { view: JsonObject };
    await slack.person.acts(control(view.blocks, 'reply:channel:letter'), { view: { ...view, id: form.id } });
    await until(() => slack.service.judged.length === 2);
    const shown = await until(() => (openModal(slack)?.callback_id === 'happened_form' ? undefined : openModal(slack)));
    expect(shownText(shown.blocks)).toContain(ja.steps['paid-bank']);
    expect(JSON.stringify(shown.blocks)).toContain('愛知県');
  });

  test('what could not be read is still told when a button draws the reply anew', async () => {
    const picture = { id: 'F9', name: 'a.png', mimetype: 'image/png', mode: 'hosted' };
    const text = `ベネッセのお客様へ。${SAMPLES.scam}`;
    await slack.person.writes({ channel: 'D0HANA', text, more: { subtype: 'file_share', files: [picture] } });
    const answer = await posted(slack);
    const place = { message: asMessage(answer), channel: 'D0HANA' };
    const letter = await slack.person.acts(control(answer.args.blocks, 'reply:channel:letter'), place);
    const again = await until(() => letter.responses()[0]);
    expect(shownText(again.blocks)).toContain(ja.problems.image);
    const english = await slack.person.acts(control(answer.args.blocks, 'reply:en'), place);
    expect(shownText((await until(() => english.responses()[0])).blocks)).toContain(en.problems.image);
  });

  test('where others read along, an answer to a button is for the person alone', async () => {
    await slack.person.mentions({ channel: 'C0GENERAL', text: `<@U0BOT> ${SAMPLES.scam}` });
    const answer = await posted(slack);
    const place = { message: asMessage(answer), channel: 'C0GENERAL' };
    const { responses } = await slack.person.acts(control(answer.args.blocks, 'reply:en'), place);
    expect(await until(() => responses()[0])).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  });

  test('in a view, the view turns its page', async () => {
    const message = slack.person.messageEvent({ channel: 'C0AWAY', text: SAMPLES.scam });
    await slack.person.messageShortcut(message);
    const result = await until(() => (openModal(slack)?.callback_id === 'result' ? openModal(slack) : undefined));
    await slack.person.acts(control(result.blocks, 'reply:en'), { view: result });
    await until(() => shownText(openModal(slack)?.blocks).includes(en.headline.scam[0]));
    await slack.person.acts(control(openModal(slack)?.blocks, 'reply:happened'), { view: result });
    await until(() => openModal(slack)?.callback_id === 'happened_form');
  });

  test('where no more views fit on the pile, the new one takes the place of the last', async () => {
    const message = slack.person.messageEvent({ channel: 'C0AWAY', text: SAMPLES.scam });
    await slack.person.messageShortcut(message);
    const result = await until(() => (openModal(slack)?.callback_id === 'result' ? openModal(slack) : undefined));
    slack.server.refuse('views.push', { error: 'push_limit_reached' });
    await slack.person.acts(control(result.blocks, 'reply:happened'), { view: result });
    await until(() => openModal(slack)?.callback_id === 'happened_form');
  });

  test('a view that does not open asks to press again', async () => {
    slack.server.refuse('views.open', { error: 'expired_trigger_id' });
    const { responses } = await press('reply:happened');
    expect(shownText((await until(() => responses()[0])).blocks)).toContain('もう一度');
  });

  test('a value that is none of ours is too old a button', async () => {
    const answer = await answered();
    const forged = { ...control(answer.args.blocks, 'reply:why'), value: '1AAAAAAAAAAAA.zz' };
    const { responses } = await slack.person.acts(forged, { message: asMessage(answer), channel: 'D0HANA' });
    expect(shownText((await until(() => responses()[0])).blocks)).toContain(ja.problems['button-expired']);
  });

  test('the how-to changes its language', async () => {
    const answer = await answered('これ詐欺ですか?');
    const place = { message: asMessage(answer), channel: 'D0HANA' };
    const { responses } = await slack.person.acts(control(answer.args.blocks, 'say:ja-easy'), place);
    expect(shownText((await until(() => responses()[0])).blocks)).toContain(textsOf('ja-easy').howTo[0]);
  });

  test('a button pressed once is answered once, however often Slack delivers it', async () => {
    const answer = await answered();
    const payload = {
      type: 'block_actions',
      team: { id: 'T0TEAM' },
      user: { id: 'U0HANA', team_id: 'T0TEAM' },
      container: { type: 'message', message_ts: answer.ts, channel_id: 'D0HANA' },
      channel: { id: 'D0HANA' },
      trigger_id: 'same',
      response_url: `${slack.server.origin}/response/same`,
      actions: [control(answer.args.blocks, 'reply:disagree')],
    };
    const both = await Promise.all([1, 2].map(() => slack.delivery.deliver('interactive', payload)));
    expect(both.map(({ acked }) => acked)).toEqual([true, true]);
    await until(() => slack.world.responses[0]);
    await settled();
    expect(slack.world.responses).toHaveLength(1);
  });
});
