/** What goes wrong between Slack and us: duplicates, slow or lost connections, refusals, forgeries. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { textsOf } from '../../../src/core/reply/index.ts';
import { encode, signedPost } from '../../doubles/slack/deliver.ts';
import { SAMPLES } from '../fixture-service.ts';
import { type Harness, MODES, posted, settled, shownText, startHarness, until } from './harness.ts';

const ja = textsOf('ja');
let slack: Harness;
afterEach(() => slack?.close());

describe.each(MODES)('%s mode', (mode) => {
  test('every delivery is acknowledged within three seconds, however slow the check is', async () => {
    slack = await startHarness(mode);
    slack.service.delay = 600;
    const message = slack.person.messageEvent({ channel: 'D0HANA', text: SAMPLES.scam });
    const all = [
      slack.person.writes({ channel: 'D0HANA', text: SAMPLES.scam }).then(({ delivered }) => delivered),
      slack.person.command(SAMPLES.scam).then(({ delivered }) => delivered),
      slack.person.messageShortcut(message).then(({ delivered }) => delivered),
      slack.person.globalShortcut(),
    ];
    for (const { acked, ms } of await Promise.all(all)) {
      expect(acked).toBe(true);
      expect(ms).toBeLessThan(550);
    }
    await until(() => slack.world.posts.length === 1 && slack.world.responses.length === 1);
  });

  test('an event delivered again, also as a retry, is answered once', async () => {
    slack = await startHarness(mode);
    const event = slack.person.messageEvent({ channel: 'D0HANA', text: SAMPLES.scam });
    const tries = [undefined, undefined, { num: 1, reason: 'http_timeout' }, { num: 2, reason: 'http_timeout' }];
    const delivered = await Promise.all(tries.map((retry) => slack.person.event(event, retry, 'Ev1')));
    expect(delivered.map(({ acked }) => acked)).toEqual([true, true, true, true]);
    await posted(slack);
    await settled();
    expect(slack.world.posts).toHaveLength(1);
  });

  test('a retry of what was never delivered is answered', async () => {
    slack = await startHarness(mode);
    await slack.person.writes({ channel: 'D0HANA', text: SAMPLES.scam, retry: { num: 1, reason: 'http_timeout' } });
    await posted(slack);
  });

  test('nothing is answered twice across a restart', async () => {
    slack = await startHarness(mode);
    const event = slack.person.messageEvent({ channel: 'D0HANA', text: SAMPLES.scam });
    await slack.person.event(event, undefined, 'Ev1');
    await posted(slack);
    await slack.restart();
    await slack.person.event(event, { num: 1, reason: 'http_timeout' }, 'Ev1');
    await settled();
    expect(slack.world.posts).toHaveLength(1);
  });

  test('429: nothing is sent before Retry-After is over, then it is', async () => {
    slack = await startHarness(mode);
    slack.server.refuse('chat.postMessage', { status: 429, retryAfter: 1 });
    await slack.person.writes({ channel: 'D0HANA', text: SAMPLES.scam });
    await posted(slack);
    const [first, second] = slack.server.calls.filter(({ method }) => method === 'chat.postMessage');
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(990);
  });

  test('503: tried again', async () => {
    slack = await startHarness(mode);
    slack.server.refuse('chat.postMessage', { status: 503 }, 2);
    await slack.person.writes({ channel: 'D0HANA', text: SAMPLES.scam });
    await posted(slack);
  });

  test('internal_error: tried once more', async () => {
    slack = await startHarness(mode);
    slack.server.refuse('chat.postMessage', { error: 'internal_error' });
    await slack.person.writes({ channel: 'D0HANA', text: SAMPLES.scam });
    await posted(slack);
  });

  test.each([
    ['missing_scope', 'chat:write', /lacks a scope.*reinstall.*chat:write/],
    ['not_in_channel', undefined, /invite/],
    ['channel_not_found', undefined, /invite the app/],
    ['is_archived', undefined, /archived/],
    ['token_revoked', undefined, /reinstall the app and set the new SLACK_BOT_TOKEN/],
  ])('%s is one clear line, and counted', async (code, needed, says) => {
    slack = await startHarness(mode);
    slack.server.refuse('chat.postMessage', { error: code, ...(needed === undefined ? {} : { needed }) }, 2);
    await slack.person.writes({ channel: 'D0HANA', text: SAMPLES.scam });
    await slack.person.writes({ channel: 'D0HANA', text: SAMPLES.scam });
    await until(() => slack.failures.length === 2);
    const lines = slack.log.map((line) => JSON.parse(line)).filter((line) => line.code === code);
    expect(lines).toHaveLength(1);
    expect(lines[0].msg).toMatch(says);
    expect(slack.log).toHaveLength(1);
  });

  test('no word of a message is in the log, whatever fails', async () => {
    slack = await startHarness(mode);
    slack.server.refuse('chat.postMessage', { error: 'invalid_blocks' }, 1);
    slack.server.refuse('views.update', { status: 500 }, 9);
    const secret = '極秘の合言葉カナリア';
    await slack.person.writes({ channel: 'D0HANA', text: `${SAMPLES.scam}${secret}` });
    await slack.person.writes({ channel: 'D0HANA', text: `判定を止める合言葉${secret}` });
    await slack.person.command(`${SAMPLES.scam}${secret}`);
    await slack.person.event({ type: 'message', text: secret, channel: { odd: secret } });
    await until(() => slack.failures.length >= 3);
    expect(slack.log.length).toBeGreaterThan(0);
    expect(slack.log.join('\n')).not.toMatch(/カナリア|振り込|合言葉/);
  });

  test('stopping finishes what is in hand', async () => {
    slack = await startHarness(mode);
    slack.service.delay = 300;
    await slack.person.writes({ channel: 'D0HANA', text: SAMPLES.scam });
    await until(() => slack.server.calls.some(({ method }) => method === 'users.info'));
    await slack.bot.stop();
    expect(shownText(slack.world.posts[0]?.args.blocks)).toContain(ja.headline.scam[0]);
  });

  test('a wrong token is one clear error', async () => {
    await expect(startHarness(mode, { botToken: 'xoxb-wrong' })).rejects.toMatchObject({
      name: 'SlackSetupError',
      code: 'invalid_auth',
      message: expect.stringContaining('SLACK_BOT_TOKEN'),
    });
  });

  test('too many questions from one person are told to wait', async () => {
    slack = await startHarness(mode);
    for (let i = 0; i < 21; i++) await slack.person.writes({ channel: 'D0HANA', text: `${SAMPLES.scam}${i}` });
    const last = await posted(slack, 20);
    expect(shownText(last.args.blocks)).toContain(ja.problems.busy);
  });
});

describe('socket mode', () => {
  test('a refresh loses nothing and leaves no gap', async () => {
    slack = await startHarness('socket');
    const [old] = slack.server.sockets;
    old?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: {} }));
    await until(() => slack.server.sockets.size === 2);
    // Meanwhile either takes deliveries.
    await slack.person.writes({ channel: 'D0HANA', text: SAMPLES.scam });
    await posted(slack);
    old?.close();
    await slack.person.writes({ channel: 'D0HANA', text: SAMPLES.scam });
    await posted(slack, 1);
    expect(slack.reconnects()).toBe(1);
  });

  test('the old connection is let go by itself', async () => {
    slack = await startHarness('socket');
    const [old] = slack.server.sockets;
    old?.send(JSON.stringify({ type: 'disconnect', reason: 'warning' }));
    await until(() => slack.server.sockets.size === 2);
    await until(() => slack.server.sockets.size === 1, 6000);
    expect(slack.server.sockets.has(old!)).toBe(false);
  });

  test('a lost connection is opened again at once; what was not acknowledged is answered once', async () => {
    slack = await startHarness('socket');
    const event = slack.person.messageEvent({ channel: 'D0HANA', text: SAMPLES.scam });
    for (const socket of slack.server.sockets) socket.terminate();
    await until(() => slack.reconnects() === 1, 1000);
    await slack.person.event(event, { num: 1, reason: 'timeout' }, 'Ev7');
    await posted(slack);
  });

  test('while Slack is away it is tried again and again, quietly', async () => {
    slack = await startHarness('socket');
    slack.server.refuse('apps.connections.open', { status: 503 }, 2);
    for (const socket of slack.server.sockets) socket.terminate();
    await until(() => slack.reconnects() === 1, 8000);
    await slack.person.writes({ channel: 'D0HANA', text: SAMPLES.scam });
    await posted(slack);
    expect(slack.log.filter((line) => line.includes('"http_503"'))).toHaveLength(1);
  }, 12_000);

  test('the Slack app token is checked at the start, too', async () => {
    await expect(startHarness('socket', { appToken: 'xoxb-not-an-app-token' })).rejects.toMatchObject({
      name: 'SlackSetupError',
      code: 'not_allowed_token_type',
    });
  });

  test('a notice of too many events is acknowledged and said', async () => {
    slack = await startHarness('socket');
    const { acked } = await slack.delivery.deliver('events_api', {
      type: 'app_rate_limited',
      team_id: 'T0TEAM',
      minute_rate_limited: 1,
    });
    expect(acked).toBe(true);
    await until(() => slack.log.some((line) => line.includes('app_rate_limited')));
  });

  test('after stopping nothing more is taken, so that Slack gives it to whoever comes next', async () => {
    slack = await startHarness('socket');
    slack.service.delay = 400;
    await slack.person.writes({ channel: 'D0HANA', text: SAMPLES.scam });
    await until(() => slack.server.calls.some(({ method }) => method === 'users.info'));
    const stopped = slack.bot.stop();
    const late = slack.person.writes({ channel: 'D0HANA', text: SAMPLES.scam });
    await stopped;
    expect(slack.world.posts).toHaveLength(1);
    expect((await late).delivered.acked).toBe(false);
  });
});

describe('http mode', () => {
  const forged = [
    ['forged', { secret: 'not-the-signing-secret' }],
    ['stale', { timestamp: Math.floor(Date.now() / 1000) - 301 }],
    ['from the future', { timestamp: Math.floor(Date.now() / 1000) + 400 }],
    ['without a signature', { signature: null }],
    ['with an odd signature', { signature: 'v1=00' }],
    ['with no number for a time', { timestamp: Number.NaN }],
  ] as const;

  test.each(forged)('%s requests are refused', async (_, signing) => {
    slack = await startHarness('http');
    const payload = {
      type: 'event_callback',
      event_id: 'Ev1',
      team_id: 'T0TEAM',
      event: slack.person.messageEvent({ channel: 'D0HANA', text: SAMPLES.scam }),
    };
    const { body, type } = encode('events_api', payload);
    const response = await signedPost(slack.eventsUrl(), body, type, undefined, signing);
    expect(response.status).toBe(401);
    await settled();
    expect(slack.service.judged).toHaveLength(0);
    expect((await signedPost(slack.eventsUrl(), body, type)).status).toBe(200);
    await posted(slack);
  });

  test('a body changed on the way is refused; what is no JSON is a bad request', async () => {
    slack = await startHarness('http');
    const timestamp = String(Math.floor(Date.now() / 1000));
    const response = await fetch(slack.eventsUrl(), {
      method: 'POST',
      body: '{"type":"event_callback","changed":true}',
      headers: {
        'content-type': 'application/json',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${'0'.repeat(64)}`,
      },
    });
    expect(response.status).toBe(401);
    expect((await signedPost(slack.eventsUrl(), 'カナリア{', 'application/json')).status).toBe(400);
    expect(slack.log.join('')).not.toContain('カナリア');
  });

  test('the address is confirmed, and nothing else is served', async () => {
    slack = await startHarness('http');
    const { body, type } = encode('events_api', { type: 'url_verification', challenge: 'abc', token: 'x' });
    expect(await (await signedPost(slack.eventsUrl(), body, type)).json()).toEqual({ challenge: 'abc' });
    expect((await signedPost(slack.eventsUrl().replace('/events', '/other'), body, type)).status).toBe(404);
    expect((await fetch(slack.eventsUrl())).status).toBe(404);
  });

  test('when Slack is out of reach at the start, the bot starts all the same', async () => {
    slack = await startHarness('http');
    const deaf = await startHarness('http', { apiUrl: 'http://127.0.0.1:9/api/' });
    expect(deaf.log.join('')).toContain('offline');
    await deaf.close();
  }, 30_000);

  test('a stopping bot sends Slack away, which comes again', async () => {
    slack = await startHarness('http');
    await slack.bot.stop();
    await pause(0);
    const { status } = await slack.person.event(slack.person.messageEvent({ channel: 'D0HANA', text: SAMPLES.scam }));
    expect(status).toBe(503);
  });
});
