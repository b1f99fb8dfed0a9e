/* The command line: what can be typed, and which command it leads to. Commands load when they are used. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { findPrefectures } from '../../core/prefectures.ts';
import { LANGUAGES } from '../../core/reply/types.ts';
import { CHANNELS, HAPPENED, type Happened } from '../../core/types.ts';
import { fullLanguage } from './language.ts';
import { CliError, type CliParts, type Terminal } from './types.ts';

interface TypedOptions {
  readonly lang: (typeof LANGUAGES)[number];
  readonly json?: true;
  readonly jsonl?: true;
  readonly channel?: (typeof CHANNELS)[number];
  readonly happened?: readonly Happened[];
  readonly prefecture?: string;
  readonly consent?: true;
  readonly withdraw?: string;
}

/** Runs one command. Resolves to the exit status: 1 where something could not be done. */
export async function runCli(args: readonly string[], parts: CliParts, terminal: Terminal): Promise<number> {
  let status = 0;
  const program = new Command('npm run check --')
    .description('便乗ガード: 届いたメッセージが詐欺かどうかを調べます。\nChecks whether a message is a scam.')
    .argument('[text...]', '調べる文、ファイル、または - (標準入力) / text, a file, or - (standard input)')
    .addOption(new Option('--lang <language>', '答えの言語 / language of the answer').choices(LANGUAGES).default('ja'))
    .option('--json', 'プログラム用に1行のJSONで答える / answer as one line of JSON')
    .option('--jsonl', '1行に1件 {"id","text"} を読み、1行ずつ答える / one {"id","text"} a line, one answer a line')
    .addOption(new Option('--channel <way>', 'どうやって届いたか / how it reached you').choices(CHANNELS))
    .addOption(
      new Option('--happened <what...>', 'もう起きたこと (くり返し可) / what has already happened').choices(HAPPENED),
    )
    .option('--prefecture <name>', 'お住まいの都道府県 / your prefecture', prefecture)
    .exitOverride()
    .configureOutput({ writeOut: terminal.complain, writeErr: terminal.complain })
    .action(async (text: string[], options: TypedOptions) => {
      const { checkCommand, jsonlCommand } = await import('./check.ts');
      if (options.jsonl) {
        const { linesOf } = await import('./read.ts');
        status = await jsonlCommand(linesOf(text, terminal), parts, terminal);
        return;
      }
      if (text.length === 0 && terminal.interactive) {
        program.help();
      }
      const { lang, json = false, channel, happened, prefecture } = options;
      status = await checkCommand(text, { lang, json, channel, happened, prefecture }, parts, terminal);
    });
  program
    .command('incident')
    .argument('[name]', '会社や記録の名前 / company or record')
    .argument('[topic]', '話題。affected は「私は対象ですか」 / topic; affected asks whether you are')
    .argument('[answers...]', 'affected の答え / answers to affected')
    .description('情報漏えいについて公表されたこと / what was published about a breach')
    .action(async (name: string | undefined, topic: string | undefined, answers: string[]) => {
      const { incidentCommand } = await import('./incident.ts');
      const asked = [name, topic, ...answers].filter((word) => word !== undefined);
      status = await incidentCommand(asked, fullLanguage(program.opts<TypedOptions>().lang), parts, terminal);
    });
  program
    .command('donate')
    .argument('[text...]', '自分に届いた文、ファイル、または - / a text sent to you, a file, or -')
    .option('--consent', '同意して送る / agree and give it')
    .option('--withdraw <receipt>', '送った文を取り消す / take back what you gave')
    .description('文面を見分ける練習に役立てる / give a text for training')
    .action(async (text: string[], own: TypedOptions) => {
      const { donateCommand } = await import('./donate.ts');
      const { lang, channel } = program.opts<TypedOptions>();
      const options = { lang: fullLanguage(lang), channel, consent: own.consent ?? false, withdraw: own.withdraw };
      status = await donateCommand(text, options, parts, terminal);
    });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    // Commander has already said what is wrong.
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof CliError)) throw error;
    terminal.complain(`${error.message} (${error.code})\n`);
    return 1;
  }
}

function prefecture(typed: string): string {
  const [found, ...others] = findPrefectures(typed);
  if (found === undefined || others.length > 0)
    throw new InvalidArgumentError('都道府県名を書いてください。例: 愛知県 / write a prefecture, e.g. Aichi');
  return found.name;
}
