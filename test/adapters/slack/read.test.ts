/** What a message says, from the payloads that Slack makes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMessage, plainText, readMessage } from '../../../src/adapters/slack/read.ts';

describe('markup', () => {
  test.each([
    ['a &lt;b&gt; &amp;amp; c', 'a <b> &amp; c'],
    ['<https://a.example/x>', 'https://a.example/x'],
    ['<https://a.example|a.example>', 'https://a.example'],
    // The label is what the reader sees, the address where it leads: both count.
    ['<https://evil.example/login|三井住友銀行>', '三井住友銀行 (https://evil.example/login)'],
    ['<mailto:a@b.example|a@b.example>', 'a@b.example'],
    ['<tel:0312345678|03-1234-5678>', '03-1234-5678 (0312345678)'],
    ['<@U0BOT> これ詐欺?', 'これ詐欺?'],
    ['<@U0BOT|guard> x', 'x'],
    ['<@U123> と <@U456|hana>', '@user と @hana'],
    ['<#C1|general> <#C2>', '#general #channel'],
    ['<!channel> <!subteam^S1|@mods> <!date^1^{date}|2024-01-01>', '@channel @mods 2024-01-01'],
  ])('%s', (markup, read) => {
    expect(plainText(markup, 'U0BOT')).toBe(read);
  });

  test('any text is read, and text as people type it comes out unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        plainText(text, 'U0BOT');
        const typed = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        expect(plainText(typed, 'U0BOT')).toBe(text.trim());
      }),
    );
  });
});

describe('messages', () => {
  const read = (payload: unknown) => readMessage(parseMessage(payload), 'U0BOT');

  test('without text, the blocks are read', () => {
    const section = {
      type: 'rich_text_section',
      elements: [
        { type: 'text', text: '口座へ' },
        { type: 'link', url: 'https://a.example', text: 'こちら' },
      ],
    };
    expect(read({ text: '', blocks: [{ type: 'rich_text', elements: [section] }] }).parts).toEqual([
      { origin: 'authored', text: '口座へこちら https://a.example' },
    ]);
  });

  test('a shared message without text of its own is read from its blocks, else from its fallback', () => {
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: '振り込んで' } }];
    const attachments = [
      { is_share: true, message_blocks: [{ message: { blocks } }] },
      { is_share: true, fallback: '[x] 口座' },
      { is_msg_unfurl: true, text: 'preview' },
    ];
    expect(read({ text: '', attachments }).parts).toEqual([
      { origin: 'forwarded', text: '振り込んで' },
      { origin: 'forwarded', text: '[x] 口座' },
    ]);
  });

  test('what an app writes is read from its blocks and attachments, previews are not', () => {
    const section = (text: string, ...fields: string[]) => ({
      type: 'section',
      text: { type: 'mrkdwn', text },
      fields: fields.map((field) => ({ type: 'mrkdwn', text: field })),
    });
    const words = (payload: object) => read({ bot_id: 'B0MAIL', ...payload }).parts.map(({ text }) => text);
    expect(
      words({ text: '新着メール', blocks: [section('至急お振り込みください'), section('', '口座 1234567')] }),
    ).toEqual(['新着メール\n至急お振り込みください\n口座 1234567']);
    expect(
      words({ text: '*至急* お振り込みください &amp;', blocks: [section('至急お振り込みください &amp;')] }),
    ).toEqual(['至急お振り込みください &']);
    expect(words({ text: '', blocks: [section('請求', '金額 5,000円', '期限 本日')] })).toEqual([
      '請求\n金額 5,000円\n期限 本日',
    ]);
    const button = (label: string) => ({
      type: 'button',
      text: { type: 'plain_text', text: label },
      url: 'https://evil.example/a',
    });
    const actions = { type: 'actions', elements: [button('確認する'), button('停止する')] };
    expect(words({ text: '', blocks: [{ ...section('カード'), accessory: button('再開') }, actions] })).toEqual([
      'カード\n再開 https://evil.example/a\n確認する https://evil.example/a\n停止する https://evil.example/a',
    ]);
    expect(
      words({
        text: '',
        attachments: [
          {
            pretext: 'メール',
            title: '件名',
            title_link: 'https://c.example',
            text: '本文',
            fields: [{ title: '差出人', value: 'a@b.example' }],
          },
          { fallback: '代わり' },
          { from_url: 'https://a.example', title: '見出し', text: 'preview' },
          { original_url: 'https://a.example', title: '見出し', text: 'preview' },
        ],
      }),
    ).toEqual(['メール\n件名\nhttps://c.example\n本文\n差出人\na@b.example\n代わり']);
    expect(read({ text: '見て', attachments: [{ title: '見出し', text: 'preview' }] }).parts).toEqual([
      { origin: 'authored', text: '見て' },
    ]);
  });

  test('files of shared messages come along, mails read already are text, deleted ones are nothing', () => {
    const mail = { id: 'F1', mode: 'email', subject: '重要', plain_text: '振り込んで' };
    const gone = { id: 'F2', mode: 'tombstone' };
    const file = { id: 'F3', name: 'a.txt', mode: 'hosted' };
    const given = read({ text: 'x', files: [mail, gone], attachments: [{ is_share: true, files: [file] }] });
    expect(given.parts.at(-1)).toEqual({ origin: 'attachment', text: '重要\n振り込んで' });
    expect(given.files.map(({ id }) => id)).toEqual(['F3']);
  });

  test('any payload is read without a complaint', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 4 }), fc.anything({ maxDepth: 4 }), (value, inner) => {
        read(value);
        read({ text: 'x', attachments: inner, files: [inner], blocks: [inner], user: inner });
      }),
    );
  });
});
