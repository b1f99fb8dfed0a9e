/** A second witness: a double of Discord that others wrote (discord-digital-twin) sees what ours sees. */
import { Server } from 'node:net';
import { DigitalDiscord } from 'discord-digital-twin';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningBot, startDiscord } from '../../../src/adapters/discord/index.ts';
import { finding, knowledge, NOON } from '../contract.ts';
import { createFixtureService, type FixtureService, SAMPLES } from '../fixture-service.ts';

const LISTEN = Server.prototype.listen;
let discord: DigitalDiscord;
let service: FixtureService;
let bot: RunningBot;
let channel: string;
let user: string;

beforeAll(async () => {
  keepOnLoopback();
  discord = new DigitalDiscord({ channels: [{ name: 'general', type: 0 }], users: [{ username: 'alice' }] });
  await discord.start();
  Server.prototype.listen = LISTEN;
  service = createFixtureService();
  bot = await startDiscord({
    token: discord.botToken,
    apiBase: discord.restUrl,
    service,
    knowledge,
    clock: () => NOON.getTime(),
    log: pino({ level: 'silent' }),
    count: () => {},
  });
  channel = (await discord.prisma.channel.findFirst())!.id;
  user = (await discord.getFirstNonBotUserId())!;
});
afterAll(async () => {
  await bot.stop();
  await discord.stop();
});

/** It would listen on every interface. */
function keepOnLoopback(): void {
  Server.prototype.listen = function (this: Server, port: number, ready?: () => void) {
    return LISTEN.call(this, { port, host: '127.0.0.1' }, ready);
  } as typeof LISTEN;
}

async function titles(): Promise<string[]> {
  const messages = await discord.channel(channel).getMessages();
  return messages.flatMap(({ embeds }) => embeds.map(({ title }) => title ?? ''));
}

test('a message in a watched channel, a command and the message menu are answered', async () => {
  await service.setAlert({ platform: 'discord', id: discord.guildId }, { channel, mode: 'reply' });
  const said = await discord.simulateUserMessage({ channelId: channel, userId: user, content: SAMPLES.scam });
  await expect.poll(titles).toHaveLength(1);

  const options = [{ name: 'text', type: 3, value: SAMPLES.suspicious }];
  await discord.simulateSlashCommand({ channelId: channel, userId: user, name: 'check', options });
  await expect
    .poll(async () => (await titles()).some((title) => title.startsWith(finding('suspicious', 'en'))))
    .toBe(true);

  const data = {
    id: '1',
    name: 'Check for scam',
    type: 3,
    target_id: said.id,
    resolved: { messages: { [said.id]: said } },
  };
  await discord.simulateInteraction({ type: 2, channelId: channel, userId: user, data });
  await expect.poll(async () => (await titles()).some((title) => title.startsWith(finding('scam', 'en')))).toBe(true);
  expect(service.judged).toHaveLength(3);
});
