/* `donate`: a text for training, given by its owner after having seen what would be kept. */
import pc from 'picocolors';
import { DONATION_WORDS } from '../../core/donation-words.ts';
import { textsOf } from '../../core/reply/index.ts';
import type { Channel, ReplyLanguage } from '../../core/types.ts';
import { readGiven } from './read.ts';
import type { CliParts, Terminal } from './types.ts';
import { CLI_WORDS } from './words.ts';

export interface DonateOptions {
  readonly lang: ReplyLanguage;
  readonly consent: boolean;
  readonly withdraw: string | undefined;
  readonly channel: Channel | undefined;
}

/** Shows the redacted text, asks for consent and gives it; or takes one back. Resolves to the exit status. */
export async function donateCommand(
  text: readonly string[],
  options: DonateOptions,
  parts: CliParts,
  terminal: Terminal,
): Promise<number> {
  const words = DONATION_WORDS[options.lang];
  const say = (...lines: readonly string[]) => terminal.write(`${lines.join('\n')}\n`);
  const donations = await parts.donations();
  if (donations === undefined) {
    await say(words.off);
    return 1;
  }
  if (options.withdraw !== undefined) {
    const gone = await donations.withdraw(options.withdraw);
    await say(gone ? words.takenBack : words.unknownReceipt);
    return gone ? 0 : 1;
  }
  const given = await readGiven(text, terminal);
  if (!given.ok) {
    await say(textsOf(options.lang).problems[given.problem]);
    return 1;
  }
  const kept = donations.preview(given.part.text);
  await say(pc.bold(`■ ${words.title}`), ...words.explain, '', words.preview, kept, '', words.lookAgain);
  if (!options.consent && !terminal.interactive) {
    await say(CLI_WORDS[options.lang].consentNeeded);
    return 1;
  }
  if (!options.consent && !(await confirmed(words.consent))) {
    await say(words.notGiven);
    return 0;
  }
  const channel = options.channel ?? given.channel;
  try {
    const { receipt } = await donations.offer({
      text: kept,
      platform: 'cli',
      contributor: 'cli',
      channel,
      consent: true,
    });
    await say(words.thanks(receipt));
    return 0;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    await say(`${words.refused} (${error.code})`);
    return 1;
  }
}

async function confirmed(message: string): Promise<boolean> {
  const { confirm } = await import('@inquirer/prompts');
  return await confirm({ message, default: false });
}
