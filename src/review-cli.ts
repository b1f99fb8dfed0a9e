/** `npm run review`: texts that people gave for training, one after the other, to accept under a kind or to drop. */
import { select } from '@inquirer/prompts';
import { Command, Option } from 'commander';
import { ConfigError, loadConfig } from './config.ts';
import { KINDS, type Kind, type Label } from './core/types.ts';
import { accept, DonationError, drop, listAccepted, listPending, type PendingText } from './learning/donations.ts';

const KIND_NAMES = Object.keys(KINDS) as Kind[];

function print(result: unknown): void {
  console.log(JSON.stringify(result, null, 2));
}

function show(text: PendingText, position: string): void {
  const given = new Date(text.givenAt).toISOString().slice(0, 10);
  console.log(`\n── ${position} · ${given} · ${text.lang} · ${text.channel ?? '-'} · ${text.id}\n${text.text}\n`);
}

async function askKind(label: Label): Promise<Kind> {
  const choices = KIND_NAMES.filter((kind) => KINDS[kind].side === label).map((kind) => ({ value: kind }));
  return select({ message: 'Which kind?', choices, pageSize: 20 });
}

async function reviewAll(dataDir: string): Promise<void> {
  const pending = listPending(dataDir);
  if (pending.length === 0) console.log('Nothing waits for review.');
  for (const [i, text] of pending.entries()) {
    show(text, `${i + 1}/${pending.length}`);
    const answer = await select({
      message: 'Look for names and numbers that the masking missed; drop the text if you find any.',
      choices: [
        { name: 'accept as a scam', value: 'scam' },
        { name: 'accept as legitimate', value: 'legit' },
        { name: 'drop', value: 'drop' },
        { name: 'later', value: 'later' },
        { name: 'stop here', value: 'stop' },
      ] as const,
    });
    if (answer === 'stop') return;
    if (answer === 'drop') drop(dataDir, text.id);
    if (answer === 'scam' || answer === 'legit') accept(dataDir, text.id, await askKind(answer), Date.now());
  }
}

function commands(): Command {
  const program = new Command('review').description('Review texts that people gave for training');
  const dataDir = () => loadConfig().dataDir;
  program.action(() => reviewAll(dataDir()));
  program
    .command('list')
    .description('Print the pending texts, or the accepted ones, as JSON')
    .option('--accepted', 'the accepted ones')
    .action(({ accepted }: { accepted?: true }) => print(accepted ? listAccepted(dataDir()) : listPending(dataDir())));
  program
    .command('accept')
    .description('Accept a text under a kind, or give an accepted one another kind')
    .argument('<id>')
    .addOption(new Option('--kind <kind>', 'what it is').choices(KIND_NAMES).makeOptionMandatory())
    .action((id: string, { kind }: { kind: Kind }) => {
      accept(dataDir(), id, kind, Date.now());
      print({ accepted: id, kind });
    });
  program
    .command('drop')
    .description('Remove a text, pending or accepted')
    .argument('<id>')
    .action((id: string) => {
      if (!drop(dataDir(), id)) throw new DonationError('DONATION_UNKNOWN', 'There is no text with this id.');
      print({ dropped: id });
    });
  return program;
}

try {
  await commands().parseAsync();
} catch (error) {
  // Ctrl+C at a question: what was decided before stays.
  if (error instanceof Error && error.name === 'ExitPromptError') process.exitCode = 130;
  else if (error instanceof ConfigError || error instanceof DonationError) {
    console.error(`${error.code}: ${error.message}`);
    process.exitCode = 1;
  } else throw error;
}
