/*
 * What every adapter owes a person, whatever the platform. Discord, Slack, the web page and the command line run the same suite:
 *
 *   adapterContract('Discord', async (service) => ({
 *     ask: (input) => …,     // bring `text` or `file` as a person of this platform would, resolve to the answer they get
 *     close: () => …,
 *   }));
 *
 * `service` is a fixture whose verdicts are known (fixture-service.ts); hand it to the adapter under test. `ask` is called for
 * texts of up to 100,000 characters: where the platform has a shorter limit, do what it does to its people (Discord makes a
 * file of it), or let the adapter refuse. The answer:
 *   text      all that the person can read, in reading order
 *   sent      all that the adapter sent out (bodies, JSON, HTML): it is searched for live links and pings
 * Where a platform shows the person's own text again (a web page), leave that echo out of `sent` only if it is shown as plain text.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replyToReport, textsOf } from '../../src/core/reply/index.ts';
import { type ReplyLanguage, VERDICTS, type Verdict } from '../../src/core/types.ts';
import { loadKnowledge } from '../../src/load-notices.ts';
import type { Service } from '../../src/service.ts';
import { BREAKS, createFixtureService, GREETING, reportOf, SAMPLES } from './fixture-service.ts';

export interface Asked {
  readonly text?: string;
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
}

interface Answered {
  readonly text: string;
  readonly sent: unknown;
}

export interface AdapterUnderTest {
  ask(input: Asked): Promise<Answered>;
  close(): Promise<void>;
}

export const knowledge = loadKnowledge(new URL('../../data', import.meta.url).pathname);
/** A weekday at noon in Japan; the adapter under test is to be started with this clock. */
export const NOON = new Date('2026-06-10T03:00:00Z');

/** The first sentence of a verdict's headline, as people read it. */
export function finding(verdict: Verdict, language: ReplyLanguage = 'ja'): string {
  return textsOf(language).headline[verdict][0];
}

const HOSTILE: Readonly<Record<string, string>> = {
  // The fixture quotes what follows 振り込, up to the next 。, so that the danger stands inside a quote.
  'pings of Discord': '削除費用を振り込んで @everyone @here <@100000000000000001> <@&1>。',
  'pings of Slack': '削除費用を振り込んで <!channel> <!here> <@U012AB3CD> <#C1>。',
  'masked links': '削除費用を振り込んで [銀行](https://evil.example) <https://evil.example|x>。',
  invites: '削除費用を振り込んで discord.gg/evil https://discord.gg/evil evil.example。',
  markup: `# 見出し\n||${SAMPLES.scam}||\n\`\`\`js\n**太字** _x_ ~~y~~ > 引用 </script><img src=x onerror=alert(1)>`,
  'broken characters': `\ud800\udc00\ud800 \u0000 \u202e${SAMPLES.scam}\u200b\ufeff\udfff`,
  'one endless token': `${'あ'.repeat(20_000)}${SAMPLES.scam}`,
  'a hundred thousand characters': `${SAMPLES.scam}${'長い文です。'.repeat(16_000)}`,
  'quotes that are long': `削除費用として${'今すぐ'.repeat(400)}振り込んで${'ください'.repeat(60)}`,
};

/** Words that would call a message harmless; 「本物とは限りません」 and the like are no such words. */
const CALLS_IT_SAFE =
  /安全です|安全な(?:メール|メッセージ)です|問題(?:は)?ありません|心配(?:は)?(?:いりません|ありません)|本物です|詐欺ではありません|\b(?:it|this) is (?:safe|genuine|legitimate)\b/i;
const PINGS = /@everyone|@here|<@[!&]?\w+>|<!(?:channel|here|everyone)\b/;
const LIVE =
  /https?:\/\/[^\s"'<>)\]\\]*(?:evil\.example|discord\.gg)|(?<![\w.])(?:[\w-]+\.)*evil\.example|discord\.gg\/evil/;

export function adapterContract(name: string, start: (service: Service) => Promise<AdapterUnderTest>): void {
  describe(`${name}: the contract of every adapter`, () => {
    const texts = textsOf('ja');
    let adapter: AdapterUnderTest;

    beforeAll(async () => {
      adapter = await start(createFixtureService());
    });
    afterAll(async () => {
      await adapter.close();
    });

    function harmless({ text, sent }: Answered): void {
      expect(text).not.toMatch(CALLS_IT_SAFE);
      const out = typeof sent === 'string' ? sent : JSON.stringify(sent);
      expect(out).not.toMatch(PINGS);
      expect(out).not.toMatch(LIVE);
    }

    test.each(VERDICTS)('the same message gives the same verdict, steps and desks: %s', async (verdict) => {
      const expected = replyToReport(
        reportOf({ parts: [{ origin: 'authored', text: SAMPLES[verdict] }] }),
        { language: 'ja' },
        { knowledge, now: NOON },
      );
      const answer = await adapter.ask({ text: SAMPLES[verdict] });
      expect(answer.text).toContain(expected.headline);
      for (const step of expected.steps) expect(answer.text).toContain(step.text);
      for (const desk of expected.desks) expect(answer.text).toContain(desk.phone ?? desk.name);
      for (const reason of expected.reasons) {
        expect(answer.text).toContain(reason.why);
        expect(answer.text).toContain(reason.quote);
      }
      harmless(answer);
    });

    test.each(['notice.txt', 'notice.eml'])('a file is read: %s', async (file) => {
      const head = file.endsWith('.eml') ? 'Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n' : '';
      const answer = await adapter.ask({ file: { name: file, bytes: new TextEncoder().encode(head + SAMPLES.scam) } });
      expect(answer.text).toContain(finding('scam'));
      harmless(answer);
    });

    test('an image or a file that cannot be read gets a clear answer', async () => {
      const image = await adapter.ask({
        file: { name: 'screen.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) },
      });
      expect(image.text).toContain(texts.problems.image);
      const pdf = await adapter.ask({ file: { name: 'letter.pdf', bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46]) } });
      expect(pdf.text).toContain(texts.problems['cannot-read-file']);
    });

    test('a bare question is told what to do', async () => {
      const answer = await adapter.ask({ text: GREETING });
      expect(answer.text).toContain(texts.howTo[1]);
      harmless(answer);
    });

    test.each(Object.entries(HOSTILE))('hostile input gets a clear, harmless answer: %s', async (_, text) => {
      const answer = await adapter.ask({ text });
      const clear = [finding('scam'), texts.problems['too-long']];
      expect(clear.some((line) => answer.text.includes(line))).toBe(true);
      harmless(answer);
    });

    test('when judging fails, the person is told what to do meanwhile', async () => {
      const answer = await adapter.ask({ text: `${BREAKS}。これはとても長い合言葉です。` });
      expect(answer.text).toContain(texts.problems.failed);
      expect(JSON.stringify(answer.sent)).not.toContain('could not judge');
      harmless(answer);
    });
  });
}
