import { replyToReport, textsOf } from '../../core/reply/index.ts';
import type { Language } from '../../core/reply/types.ts';
import type { Channel, Happened, Message } from '../../core/types.ts';
import { jsonReport } from './jsonl.ts';
import { readGiven } from './read.ts';
import { renderCheck } from './render.ts';
import { judgeStream } from './stream.ts';
import type { CliParts, Terminal } from './types.ts';

export interface CheckOptions {
  readonly lang: Language;
  readonly json: boolean;
  readonly channel: Channel | undefined;
  readonly happened?: readonly Happened[] | undefined;
  readonly prefecture: string | undefined;
}

/** Judges one message and prints the answer. Resolves to the exit status. */
export async function checkCommand(
  words: readonly string[],
  options: CheckOptions,
  parts: CliParts,
  terminal: Terminal,
): Promise<number> {
  const texts = textsOf(options.lang);
  const given = await readGiven(words, terminal);
  if (!given.ok) {
    await terminal.write(`${texts.problems[given.problem]}\n`);
    return 1;
  }
  const message: Message = { parts: [given.part], mode: 'asked', channel: options.channel ?? given.channel };
  try {
    const { judge } = await parts.judge();
    const report = await judge(message);
    if (options.json) {
      await terminal.write(`${JSON.stringify(jsonReport(report))}\n`);
      return 0;
    }
    const { lang: language, happened, prefecture } = options;
    const context = { knowledge: await parts.knowledge(), now: parts.now() };
    await terminal.write(
      `${renderCheck(report, replyToReport(report, { language, happened, prefecture }, context))}\n`,
    );
    return 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error;
    await terminal.write(`${texts.problems.failed}\n`);
    return 1;
  }
}

/** Judges one line after the other; see jsonl.ts. Resolves to the exit status. */
export async function jsonlCommand(input: Terminal['input'], parts: CliParts, terminal: Terminal): Promise<number> {
  const failed = await judgeStream({ input, write: terminal.write, ...(await parts.judge()) });
  return failed === 0 ? 0 : 1;
}
