import { describe, expect, type TestContext, test } from 'vitest';
import { textsOf } from '../../../src/core/reply/index.ts';
import { IN_GUILD } from '../../doubles/discord/discord.ts';
import { INTENT } from '../../doubles/discord/gateway.ts';
import { CHANNELS, DM_CHANNEL, dm, GUILD, guildMessage, type Json } from '../../doubles/discord/world.ts';
import { finding } from '../contract.ts';
import { BREAKS, SAMPLES } from '../fixture-service.ts';
import { answerTo, type Harness, type HarnessOptions, press, readable, slash, startHarness } from './harness.ts';

const texts = textsOf('ja');
const OTHER_DM = '300000000000000002';
const MESSAGES = new RegExp(`^/channels/${DM_CHANNEL}/messages$`);
/** A bot of its own for the test that runs, so that tests can wait side by side. */
async function start({ onTestFinished }: TestContext, options: HarnessOptions = {}): Promise<Harness> {
  const harness = await startHarness(options);
  onTestFinished(async () => {
    await harness.close();
    expect(harness.discord.refused).toEqual([]);
    expect(harness.discord.impatient).toEqual([]);
  });
  return harness;
}

function posts(harness: Harness): Json[] {
  return harness.discord.posts(DM_CHANNEL);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe.concurrent('starting', () => {
  test('takes only the intents it needs', async (context) => {
    const harness = await start(context);
    expect(harness.discord.gateway.intents).toBe(
      INTENT.guilds | INTENT.guildMessages | INTENT.directMessages | INTENT.messageContent,
    );
  });

  test('without the Message Content intent, commands and direct messages work, and the log says where to switch it on', async (context) => {
    const harness = await start(context, { messageContent: false });
    const said = harness.logs.filter((line) => line.includes('DISCORD_NO_MESSAGE_CONTENT'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('Privileged Gateway Intents');
    expect(harness.discord.gateway.identifies).toBe(2);
    const answer = await answerTo(harness.discord, slash(harness.discord, 'check', { text: SAMPLES.scam }, IN_GUILD));
    expect(readable(answer)).toContain(finding('scam'));
    harness.discord.say(dm(SAMPLES.scam));
    expect(readable(await harness.discord.until(() => posts(harness).at(-1)))).toContain(finding('scam'));
  });

  test('a wrong token is one clear line and no loop', async (context) => {
    const harness = await start(context, { token: 'wrong.token.here' });
    await wait(300);
    const errors = harness.logs.filter((line) => JSON.parse(line).level >= 40);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('DISCORD_TOKEN');
    expect(errors[0]).not.toContain('wrong.token.here');
    expect(harness.discord.calls.length).toBe(1);
  });

  test('Discord out of reach does not hold up the rest; it is tried again later', async (context) => {
    const gone = await startHarness();
    await gone.close();
    const harness = await start(context, { apiBase: gone.discord.api });
    expect(harness.logs.some((line) => line.includes('trying again'))).toBe(true);
    const before = Date.now();
    await harness.bot.stop();
    expect(Date.now() - before).toBeLessThan(1000);
  });

  test('a token that is taken away while running is one clear line and no loop', async (context) => {
    const harness = await start(context);
    harness.discord.gateway.refuse(4004);
    await harness.discord.until(() => harness.logs.some((line) => line.includes('DISCORD_TOKEN_INVALID')));
    await wait(300);
    expect(harness.discord.gateway.open).toBe(0);
  });
});

describe.concurrent('the REST API in trouble', () => {
  test('429: waits as long as told, answers once', async (context) => {
    const harness = await start(context);
    harness.discord.fail({
      method: 'POST',
      path: MESSAGES,
      status: 429,
      retryAfter: 0.4,
      times: 1,
      body: { message: 'slow down', retry_after: 0.4, global: false },
    });
    harness.discord.say(dm(SAMPLES.scam));
    await harness.discord.until(() => posts(harness).length > 0);
    await wait(200);
    expect(posts(harness)).toHaveLength(1);
  });

  test('502: tries again, and the same message is not posted twice', async (context) => {
    const harness = await start(context);
    harness.discord.fail({ method: 'POST', path: MESSAGES, status: 502, times: 1, lost: true });
    harness.discord.say(dm(SAMPLES.scam));
    await harness.discord.until(() => harness.discord.calls.filter(({ path }) => MESSAGES.test(path)).length >= 2);
    await wait(100);
    expect(posts(harness)).toHaveLength(1);
  });

  test.for([50001, 50007, 50013])('a refused reply (%i) is counted and nothing else', async (code, context) => {
    const harness = await start(context);
    harness.discord.fail({ method: 'POST', path: MESSAGES, status: 403, body: { message: 'refused', code } });
    harness.discord.say(dm(SAMPLES.scam));
    await harness.discord.until(() => (harness.counts.get('unanswered') ?? 0) > 0);
    expect(harness.logs.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
    const answer = await answerTo(harness.discord, slash(harness.discord, 'check', { text: SAMPLES.scam }));
    expect(readable(answer)).toContain(finding('scam'));
  });

  test('an alert that may not be posted disturbs nothing', async (context) => {
    const harness = await start(context);
    await harness.service.setAlert({ platform: 'discord', id: GUILD }, { channel: CHANNELS.general, mode: 'reply' });
    harness.discord.fail({
      method: 'POST',
      path: new RegExp(`^/channels/${CHANNELS.general}/messages$`),
      status: 403,
      body: { message: 'no', code: 50013 },
    });
    harness.discord.say(guildMessage(SAMPLES.scam));
    await harness.discord.until(() => (harness.counts.get('unanswered') ?? 0) > 0);
  });

  test('an edit of the answer that fails with 5xx is told to the person', async (context) => {
    const harness = await start(context);
    harness.discord.fail({ method: 'PATCH', path: /@original$/, status: 500, body: { message: 'x', code: 0 } });
    const asked = slash(harness.discord, 'check', { text: SAMPLES.scam }, IN_GUILD);
    const apology = await harness.discord.until(() => asked.followUps[0]);
    expect(readable(apology)).toBe(texts.problems.failed);
  });
});

describe.concurrent('the gateway in trouble', () => {
  test('op 7: resumes, and nothing is answered twice', { timeout: 15_000 }, async (context) => {
    const harness = await start(context);
    harness.discord.say(dm(SAMPLES.scam));
    await harness.discord.until(() => posts(harness).length === 1);
    const back = harness.discord.gateway.connected();
    harness.discord.gateway.reconnect();
    await back;
    expect(harness.discord.gateway.resumes).toBe(1);
    expect(harness.discord.gateway.identifies).toBe(1);
    await wait(100);
    expect(posts(harness)).toHaveLength(1);
    expect(harness.counts.get('reconnect')).toBe(1);
  });

  test('a cut wire: resumes with replay, even of what was already answered', { timeout: 15_000 }, async (context) => {
    const harness = await start(context);
    const message = dm(SAMPLES.scam);
    harness.discord.say(message);
    await harness.discord.until(() => posts(harness).length === 1);
    const back = harness.discord.gateway.connected();
    harness.discord.gateway.cut();
    harness.discord.say(message);
    harness.discord.addDm(OTHER_DM);
    harness.discord.say(dm(SAMPLES.suspicious, { channel_id: OTHER_DM }));
    await back;
    const missed = await harness.discord.until(() => harness.discord.posts(OTHER_DM)[0]);
    expect(readable(missed)).toContain(finding('suspicious'));
    expect(posts(harness)).toHaveLength(1);
    expect(harness.service.judged.filter(({ message: { parts } }) => parts[0]?.text === SAMPLES.scam)).toHaveLength(1);
  });

  test('an interaction that arrives twice is answered once', async (context) => {
    const harness = await start(context);
    const asked = slash(harness.discord, 'check', { text: SAMPLES.scam });
    harness.discord.again(asked);
    await answerTo(harness.discord, asked);
    await wait(100);
    expect(asked.followUps).toEqual([]);
    expect(harness.counts.get('failed')).toBeUndefined();
  });

  test('op 9: begins a new session', { timeout: 15_000 }, async (context) => {
    const harness = await start(context);
    const back = harness.discord.gateway.connected();
    harness.discord.gateway.invalidate();
    await back;
    expect(harness.discord.gateway.identifies).toBe(2);
    harness.discord.say(dm(SAMPLES.scam));
    await harness.discord.until(() => posts(harness).length === 1);
  });
});

test.concurrent('SIGTERM finishes what is in hand: waiting messages are answered at once', async (context) => {
  const harness = await start(context);
  harness.service.delay = 100;
  harness.discord.say(dm(SAMPLES.scam));
  const asked = slash(harness.discord, 'check', { text: SAMPLES.suspicious });
  await harness.discord.until(() => asked.callback !== undefined);
  await harness.bot.stop();
  expect(posts(harness).map(readable).join()).toContain(finding('scam'));
  expect(readable(asked.message)).toContain(finding('suspicious'));
  expect(harness.discord.gateway.open).toBe(0);
});

test.concurrent('neither a judge that fails nor any refusal puts text of a message into the log', async (context) => {
  const harness = await start(context);
  const canary = 'カナリア語句';
  const asked = slash(harness.discord, 'check', { text: `${BREAKS}${canary}` });
  expect(readable(await answerTo(harness.discord, asked))).toContain(texts.problems.failed);
  harness.discord.fail({
    method: 'POST',
    path: MESSAGES,
    status: 400,
    body: { message: `Invalid: ${canary}`, code: 50035 },
  });
  harness.discord.say(dm(`${canary}${SAMPLES.scam}`));
  await harness.discord.until(() => harness.logs.some((line) => line.includes('50035')));
  expect(harness.logs.join()).not.toContain(canary);
  expect(harness.logs.join()).not.toContain('振り込み');
});

test.concurrent('a message is forgotten: after some minutes a button no longer quotes', async (context) => {
  const harness = await start(context);
  const reply = await answerTo(harness.discord, slash(harness.discord, 'check', { text: SAMPLES.scam }));
  harness.later(31);
  const why = await answerTo(harness.discord, press(harness.discord, reply, 'why'));
  expect(readable(why)).not.toContain('振り込み');
});
