import { describe, expect, test } from 'vitest';
import {
  decodeText,
  fileKind,
  isTooLong,
  MAX_FILE_BYTES,
  MAX_FILE_CHARACTERS,
  readFile,
  withinLimit,
} from '../src/files.ts';

const TEXT = '件名のとおりです。\n流出した情報を削除する費用として、本日中に3万円を口座へ振り込んでください。';
const UTF8 = new TextEncoder().encode(TEXT);

/** Encodes by searching the decoder's own table, so that no hand-made bytes are needed. */
function encode(text: string, encoding: 'shift_jis' | 'euc-jp'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if ([...character].length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return new Uint8Array(
    [...text].flatMap((character) => (character < '\u0080' ? [character.charCodeAt(0)] : table.get(character)!)),
  );
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

const ISO_2022_JP = Buffer.concat([
  Buffer.from([0x1b, 0x24, 0x42]),
  Buffer.from(encode('流出した情報を削除', 'euc-jp').map((byte) => byte & 0x7f)),
  Buffer.from([0x1b, 0x28, 0x42]),
]);

describe('decodeText', () => {
  test.each([
    ['UTF-8', UTF8],
    ['UTF-8 with mark', new Uint8Array([0xef, 0xbb, 0xbf, ...UTF8])],
    ['UTF-16LE with mark', utf16(TEXT, true, true)],
    ['UTF-16BE with mark', utf16(TEXT, false, true)],
    ['UTF-16LE', utf16(TEXT, true, false)],
    ['UTF-16BE', utf16(TEXT, false, false)],
    ['Shift_JIS', encode(TEXT, 'shift_jis')],
    ['EUC-JP', encode(TEXT, 'euc-jp')],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });

  test.each(['振込先を確認', '口座番号を教えて', 'カードの番号', '未納料金があります。至急ご連絡ください。', '弁護士'])(
    'tells EUC-JP from Shift_JIS in short text: %s',
    (text) => {
      expect(decodeText(encode(text, 'shift_jis'))).toBe(text);
      expect(decodeText(encode(text, 'euc-jp'))).toBe(text);
    },
  );

  test('ISO-2022-JP, plain ASCII, English in UTF-16', () => {
    expect(decodeText(ISO_2022_JP)).toBe('流出した情報を削除');
    expect(decodeText(new TextEncoder().encode('Pay now.\r\nOr else.'))).toBe('Pay now.\nOr else.');
    expect(decodeText(utf16('Pay the fee today', true, false))).toBe('Pay the fee today');
  });

  test('refuses what is no text', () => {
    expect(decodeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))).toBeUndefined();
    expect(decodeText(new TextEncoder().encode('text\u0000\u0001'))).toBeUndefined();
  });
});

describe('fileKind', () => {
  test.each([
    ['message.txt', undefined, 'text'],
    ['message.txt', 'text/plain; charset=utf-8', 'text'],
    ['mail.EML', 'application/octet-stream', 'mail'],
    ['x', 'message/rfc822', 'mail'],
    ['screen.png', undefined, 'image'],
    ['screen', 'image/jpeg', 'image'],
    ['screen.png.exe', undefined, 'other'],
    ['letter.pdf', 'application/pdf', 'other'],
  ] as const)('%s %s', (name, type, kind) => {
    expect(fileKind({ name, type })).toBe(kind);
  });
});

async function readEml(lines: readonly string[]) {
  return await readFile({ name: 'mail.eml' }, new TextEncoder().encode(lines.join('\r\n')));
}

describe('readFile: mail', () => {
  test('subject, sender and body, with the channel by which it came', async () => {
    const subject = Buffer.from('重要なお知らせ').toString('base64');
    const mail = await readEml([
      `Subject: =?UTF-8?B?${subject}?=`,
      'From: "Support" <support@example.com>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      TEXT,
    ]);
    expect(mail).toEqual({
      ok: true,
      text: `件名: 重要なお知らせ\n差出人: Support <support@example.com>\n\n${TEXT}`,
      channel: 'mail',
    });
  });

  test('ISO-2022-JP body', async () => {
    const head = Buffer.from('Subject: hello\r\nContent-Type: text/plain; charset=iso-2022-jp\r\n\r\n');
    const mail = await readFile({ name: 'a.eml' }, Buffer.concat([head, ISO_2022_JP]));
    expect(mail).toMatchObject({ ok: true, text: expect.stringContaining('流出した情報を削除') });
  });

  test('HTML only: tags and styles gone, the address behind a link kept', async () => {
    const mail = await readEml([
      'Subject: Notice',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<html><head><style>p{color:red}</style></head><body><p>Please <a href="https://evil.example/x">log in</a> &amp; pay</p></body></html>',
    ]);
    expect(mail).toMatchObject({ ok: true, text: expect.stringMatching(/https:\/\/evil\.example\/x.*log in.*& pay/s) });
    expect(mail).not.toMatchObject({ text: expect.stringContaining('color:red') });
  });

  function alternative(plain: string, html: string): string[] {
    return [
      'Subject: Notice',
      'Content-Type: multipart/alternative; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain; charset=utf-8',
      '',
      plain,
      '--x',
      'Content-Type: text/html; charset=utf-8',
      '',
      html,
      '--x--',
    ];
  }

  test('a plain part that hides what the HTML says does not count', async () => {
    const mail = await readEml(alternative('Have a nice day and thank you.', `<p>${TEXT}</p>`));
    expect(mail).toMatchObject({ ok: true, text: expect.stringContaining('振り込んでください') });
  });

  test('a plain part that says the same is taken as it stands', async () => {
    const mail = await readEml(
      alternative(TEXT, `<div>${TEXT.replace('\n', '<br>')}<a href="https://a.example">解除</a></div>`),
    );
    expect(mail).toMatchObject({ ok: true, text: `件名: Notice\n\n${TEXT}` });
  });

  test('a mail forwarded as an attachment is read too', async () => {
    const mail = await readEml([
      'Subject: Fw',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: message/rfc822',
      '',
      'Subject: inner',
      'Content-Type: text/plain; charset=utf-8',
      '',
      TEXT,
      '--x--',
    ]);
    expect(mail).toMatchObject({ ok: true, text: expect.stringContaining('3万円') });
  });
});

describe('readFile: problems', () => {
  test('each has its code', async () => {
    expect(await readFile({ name: 'a.png' }, UTF8)).toEqual({ ok: false, problem: 'image' });
    expect(await readFile({ name: 'a.pdf' }, UTF8)).toEqual({ ok: false, problem: 'cannot-read-file' });
    expect(await readFile({ name: 'a.txt' }, new Uint8Array(100))).toEqual({ ok: false, problem: 'cannot-read-file' });
    expect(await readFile({ name: 'a.txt' }, new Uint8Array())).toEqual({ ok: false, problem: 'empty' });
    expect(await readFile({ name: 'a.txt' }, new Uint8Array(MAX_FILE_BYTES + 1))).toEqual({
      ok: false,
      problem: 'file-too-large',
    });
    const long = new TextEncoder().encode('あ'.repeat(MAX_FILE_CHARACTERS + 1));
    expect(await readFile({ name: 'a.txt' }, long)).toEqual({ ok: false, problem: 'too-long' });
  });

  test('bytes that are no mail, and mails nested without end', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 37) % 256);
    expect((await readFile({ name: 'a.eml' }, noise)).ok).toBe(false);
    const nested = Array.from(
      { length: 400 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
    ).join('');
    expect((await readFile({ name: 'a.eml' }, new TextEncoder().encode(nested))).ok).toBe(false);
  });
});

test('a message with its files is as long as one file may be', () => {
  const parts = [60_000, 30_000, 20_000, 5].map(
    (length) => ({ origin: 'attachment', text: 'あ'.repeat(length) }) as const,
  );
  expect(isTooLong(parts)).toBe(true);
  expect(isTooLong(parts.slice(0, 2))).toBe(false);
  expect(withinLimit(parts).map(({ text }) => text.length)).toEqual([60_000, 30_000, 10_000]);
  expect(withinLimit(parts.slice(0, 2))).toEqual(parts.slice(0, 2));
});
