import { adapterContract } from '../contract.ts';
import { postForm, postJson, readable, startWeb } from './start.ts';

adapterContract('web page', async (service) => {
  const { base, close } = await startWeb({ service });
  return {
    async ask({ text, file }) {
      const answer =
        file === undefined
          ? await postForm(`${base}/ja/check`, { text: text ?? '', channel: '' })
          : await postJson(`${base}/ja/check`, {
              text: '',
              file: { name: file.name, base64: Buffer.from(file.bytes).toString('base64') },
            });
      const page = await answer.text();
      return { text: joinedQuotes(readable(page)), sent: withoutEcho(page) };
    },
    close,
  };
});

/** The person's own text stands in the box and, marked, in the quotation: plain text both. */
function withoutEcho(page: string): string {
  return page.replace(/<textarea[\s\S]*?<\/textarea>/g, '').replace(/<blockquote[\s\S]*?<\/blockquote>/g, '');
}

/** A headline is set on two lines. */
function joinedQuotes(text: string): string {
  return text.replace(/。\s+/g, '。');
}
