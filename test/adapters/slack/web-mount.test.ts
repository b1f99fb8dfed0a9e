/** HTTP mode on the web page's own server: the body reaches Bolt unread, so that its signature can be checked. */
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createWeb } from '../../../src/adapters/web/server.ts';
import { encode, signedPost } from '../../doubles/slack/deliver.ts';
import { knowledge, NOON } from '../contract.ts';
import { SAMPLES } from '../fixture-service.ts';
import { posted, startHarness, until } from './harness.ts';

test('signed deliveries of every kind are taken, forged ones are not', async () => {
  const slack = await startHarness('http');
  const web = await createWeb({
    service: slack.service,
    knowledge,
    now: () => NOON,
    log: pino({ level: 'silent' }),
    trustProxy: false,
    slack: () => slack.bot.httpHandler,
  });
  await web.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(web.server.address() as AddressInfo).port}/slack/events`;

  const event = slack.person.messageEvent({ channel: 'D0HANA', text: SAMPLES.scam });
  const asEvent = encode('events_api', { type: 'event_callback', event_id: 'Ev1', team_id: 'T0TEAM', event });
  expect((await signedPost(url, asEvent.body, asEvent.type, undefined, { secret: 'forged' })).status).toBe(401);
  expect((await signedPost(url, asEvent.body, asEvent.type)).status).toBe(200);
  await posted(slack);
  const asCommand = encode('slash_commands', {
    command: '/scamcheck',
    text: SAMPLES.scam,
    team_id: 'T0TEAM',
    user_id: 'U0HANA',
    channel_id: 'C0GENERAL',
    trigger_id: 't1',
    response_url: `${slack.server.origin}/response/R1`,
  });
  expect((await signedPost(url, asCommand.body, asCommand.type)).status).toBe(200);
  await until(() => slack.world.responses[0]);
  expect(slack.service.judged).toHaveLength(2);
  await web.close();
  await slack.close();
});
