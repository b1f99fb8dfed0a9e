import { attachment, dm, type Json } from '../../doubles/discord/world.ts';
import { type Asked, adapterContract } from '../contract.ts';
import { readable, startHarness } from './harness.ts';

/** Discord's longest message; longer pastes become message.txt. */
const LONGEST = 2000;

adapterContract('Discord', async (service) => {
  const harness = await startHarness({ service });
  let channels = 0;

  function upload(name: string, bytes: Uint8Array): Json {
    return attachment(name, harness.discord.upload(name, bytes), { size: bytes.byteLength, content_type: undefined });
  }

  function content({ text = '', file }: Asked): Json {
    if (file !== undefined) return { content: text, attachments: [upload(file.name, file.bytes)] };
    if (text.length <= LONGEST) return { content: text };
    return { content: '', attachments: [upload('message.txt', new TextEncoder().encode(text))] };
  }

  return {
    async ask(input) {
      channels += 1;
      const channel_id = String(320_000_000_000_000_000n + BigInt(channels));
      const author = { id: channel_id, username: 'x', discriminator: '0', avatar: null };
      harness.discord.addDm(channel_id);
      harness.discord.say(dm('', { channel_id, author, ...content(input) }));
      const post = await harness.discord.until(() => harness.discord.posts(channel_id)[0]);
      return { text: readable(post), sent: post };
    },
    close: () => harness.close(),
  };
});
