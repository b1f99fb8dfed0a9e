/** App Home: how to use it, desks, incidents, language, and for admins the alerts. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { affectedStep, askIncident } from '../../../src/core/ask.ts';
import { textsOf } from '../../../src/core/reply/index.ts';
import { knowledge } from '../contract.ts';
import { control, controls, type Harness, MODES, openModal, shownText, startHarness, until } from './harness.ts';

const ja = textsOf('ja');

describe.each(MODES)('App Home, %s mode', (mode) => {
  let slack: Harness;
  beforeEach(async () => {
    slack = await startHarness(mode);
  });
  afterEach(() => slack.close());

  async function home(user = 'U0HANA') {
    await slack.person.opensHome(user);
    return until(() => slack.world.homes.get(user));
  }

  test('tells how to use it and shows the desks', async () => {
    const view = await home();
    const text = shownText(view.blocks);
    expect(text).toContain(ja.howTo[0]);
    expect(text).toContain('#9110');
    expect(text).toContain('188');
    expect(controls(view.blocks).map(({ action_id }) => action_id)).not.toContain('alerts:open');
  });

  test('the check button opens the form', async () => {
    const view = await home();
    await slack.person.acts(control(view.blocks, 'home:check'), { view });
    expect((await until(() => openModal(slack))).callback_id).toBe('check_form');
  });

  test('the prefecture is kept when the page turns', async () => {
    const view = await home();
    const chosen = { ...control(view.blocks, 'home:prefecture'), selected_option: { value: '愛知県' } };
    await slack.person.acts(chosen, { view });
    const local = await until(() =>
      slack.world.homes.get('U0HANA')?.private_metadata === '愛知県' ? slack.world.homes.get('U0HANA') : undefined,
    );
    await slack.person.acts(control(local.blocks, 'home:language:en'), { view: local });
    const english = await until(() =>
      shownText(slack.world.homes.get('U0HANA')?.blocks).includes(textsOf('en').howTo[0]!)
        ? slack.world.homes.get('U0HANA')
        : undefined,
    );
    expect(english.private_metadata).toBe('愛知県');
    expect(await slack.service.language({ platform: 'slack', id: 'U0HANA' })).toBe('en');
  });

  test('an incident, its topics, and "am I affected?" to the end', async () => {
    const view = await home();
    const notice = knowledge.notices.find(({ affected }) => affected !== undefined)!;
    const pick = { ...control(view.blocks, 'home:incident'), selected_option: { value: notice.id } };
    await slack.person.acts(pick, { view });
    let modal = await until(() => openModal(slack));
    expect(shownText(modal.blocks)).toContain(askIncident(notice, 'overview', 'ja').lead);

    const topic = { ...control(modal.blocks, 'incident:topic'), selected_option: { value: 'bank' } };
    await slack.person.acts(topic, { view: modal });
    modal = await until(() =>
      shownText(openModal(slack)?.blocks).includes(askIncident(notice, 'bank', 'ja').lead)
        ? openModal(slack)!
        : undefined,
    );

    await slack.person.acts(control(modal.blocks, 'incident:affected'), { view: modal });
    const answers: string[] = [];
    for (;;) {
      const step = affectedStep(notice, answers, 'ja');
      const said = step.type === 'question' ? step.ask : step.say;
      modal = await until(() => (shownText(openModal(slack)?.blocks).includes(said) ? openModal(slack)! : undefined));
      if (step.type !== 'question') break;
      answers.push(step.answers[0]!.id);
      const choice = { ...control(modal.blocks, 'incident:answer'), selected_option: { value: answers.at(-1) } };
      await slack.person.acts(choice, { view: modal });
    }
    expect(answers.length).toBeGreaterThan(0);
    await slack.person.acts(control(modal.blocks, 'incident:back'), { view: modal });
    await until(() => shownText(openModal(slack)?.blocks).includes(askIncident(notice, 'overview', 'ja').lead));
  });

  test('admins find the alert settings there, others cannot open them', async () => {
    const view = await home('U0ADMIN');
    const open = control(view.blocks, 'alerts:open');
    await slack.person.acts(open, { view }, { user: 'U0ADMIN' });
    expect((await until(() => openModal(slack))).callback_id).toBe('alerts_form');
    await slack.person.acts(open, { view }, { user: 'U0HANA' });
    await until(() => shownText(openModal(slack)?.blocks).includes('管理者'));
    expect(openModal(slack)?.callback_id).toBe('result');
  });
});
