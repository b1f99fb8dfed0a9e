import { attachment } from '../../doubles/discord/world.ts';
import { type Asked, adapterContract } from '../contract.ts';
import { answerTo, readable, slash, startHarness } from './harness.ts';

/** Discord's longest option of a command; who has more brings a file. */
const LONGEST = 6000;

adapterContract('Discord', async (service) => {
  const harness = await startHarness({ service });
  let people = 0;

  function options({ text = '', file }: Asked) {
    const brought =
      file ?? (text.length > LONGEST ? { name: 'message.txt', bytes: new TextEncoder().encode(text) } : undefined);
    if (brought === undefined) return { text };
    const url = harness.discord.upload(brought.name, brought.bytes);
    return { file: attachment(brought.name, url, { size: brought.bytes.byteLength, content_type: undefined }) };
  }

  return {
    async ask(input) {
      people += 1;
      const user = {
        id: String(320_000_000_000_000_000n + BigInt(people)),
        username: 'x',
        discriminator: '0',
        avatar: null,
      };
      const answer = await answerTo(harness.discord, slash(harness.discord, 'check', options(input), { user }));
      return { text: readable(answer), sent: answer };
    },
    close: () => harness.close(),
  };
});
