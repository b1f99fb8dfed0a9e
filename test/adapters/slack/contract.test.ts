import { adapterContract } from '../contract.ts';
import { type Harness, settled, shownText, startHarness, until } from './harness.ts';

/** What fits a Slack message; Slack makes a file of longer pastes. */
const MESSAGE = 12_000;

adapterContract('Slack', async (service) => {
  const slack: Harness = await startHarness('socket', { service });
  let files = 0;

  async function upload(name: string, bytes: Uint8Array) {
    const id = `F${++files}`;
    slack.world.files.set(id, { id, name, bytes, mimetype: 'application/octet-stream' });
    const file = { id, name, size: bytes.length, url_private_download: `${slack.server.origin}/files/${id}/${name}` };
    await slack.person.writes({ channel: 'D0HANA', more: { subtype: 'file_share', files: [file] } });
  }

  return {
    async ask({ text, file }) {
      const before = slack.world.posts.length;
      if (file !== undefined) await upload(file.name, file.bytes);
      else if (text !== undefined && text.length > MESSAGE) await upload('message.txt', new TextEncoder().encode(text));
      else await slack.person.writes({ channel: 'D0HANA', text: asTyped(text ?? '') });
      const post = await until(() => slack.world.posts[before]);
      await settled(10);
      return { text: shownText(post.args.blocks), sent: { blocks: post.args.blocks, text: post.args.text } };
    },
    close: () => slack.close(),
  };
});

/** Slack's own escaping of what people type. */
function asTyped(text: string): string {
  return text.toWellFormed().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
