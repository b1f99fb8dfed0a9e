/* A stop answers what is in hand: the events are claimed, so nothing else ever would. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dm } from '../../doubles/discord/world.ts';
import { SAMPLES } from '../fixture-service.ts';
import { type Harness, startHarness } from './harness.ts';

let harness: Harness;
const CHANNEL = '310000000000000001';

beforeEach(async () => {
  harness = await startHarness();
  harness.discord.addDm(CHANNEL);
});
afterEach(() => harness.close());

test('a batch that is full and waits for quiet', async () => {
  for (let i = 0; i < 20; i++) harness.discord.say(dm(`${SAMPLES.scam}${i}`, { channel_id: CHANNEL }));
  await harness.discord.until(() => harness.discord.calls.filter(({ path }) => path.endsWith('/typing')).length >= 20);
  await harness.bot.stop();
  expect(harness.discord.posts(CHANNEL)).toHaveLength(1);
});

test('a batch that takes longer to judge than its pieces are joined', { timeout: 15_000 }, async () => {
  harness.service.delay = 5_500;
  harness.discord.say(dm(SAMPLES.scam, { channel_id: CHANNEL }));
  await new Promise((resolve) => setTimeout(resolve, 5_300));
  await harness.bot.stop();
  expect(harness.discord.posts(CHANNEL)).toHaveLength(1);
});
