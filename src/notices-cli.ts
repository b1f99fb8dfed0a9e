/* npm run notices -- lint | list | show ID | add | stale: keeping data/ right without reading code. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { input, select } from '@inquirer/prompts';
import { Command } from 'commander';
import pc from 'picocolors';
import { askIncident, TOPICS } from './core/ask.ts';
import { lintKnowledge, loadKnowledge } from './load-notices.ts';
import { type NewNotice, noticeTemplate } from './notice-template.ts';
import { staleEntries } from './stale.ts';

const DATA = join(import.meta.dirname, '..', 'data');

/** Runs one command. `data` and `today` are arguments so that tests need neither the real files nor the clock. */
export async function runNotices(
  args: readonly string[],
  out: (line: string) => void,
  data = DATA,
  today = new Date(),
): Promise<number> {
  let status = 0;
  const program = new Command('notices')
    .description('Breach notices, desks and public rules: check them, read them, add one.')
    .exitOverride();
  program.configureOutput({ writeOut: (text) => out(text.trimEnd()), writeErr: (text) => out(text.trimEnd()) });

  program
    .command('lint')
    .description('check every file; each problem with its line and how to mend it')
    .action(() => {
      const problems = lintKnowledge(data);
      for (const { file, line, message } of problems)
        out(`${pc.red('✗')} ${relative(process.cwd(), file)}:${line} ${message}`);
      if (problems.length > 0) status = 1;
      else out(`${pc.green('✓')} ${loadKnowledge(data).notices.length} notices, desks and rules are well formed`);
    });

  program
    .command('list')
    .description('all notices, newest first')
    .action(() => {
      for (const { id, disclosed, organisation, documents } of loadKnowledge(data).notices)
        out(`${disclosed}  ${id.padEnd(24)} ${organisation.name} (${documents.length} documents)`);
    });

  program
    .command('show')
    .argument('<id>', 'a notice, e.g. kumon-2024')
    .description('one notice, as the product answers about it')
    .action((id: string) => {
      const { notices } = loadKnowledge(data);
      const notice = notices.find((candidate) => candidate.id === id);
      if (notice === undefined) {
        out(`There is no notice "${id}". Known: ${notices.map((one) => one.id).join(', ')}`);
        status = 1;
        return;
      }
      for (const topic of TOPICS) {
        const answer = askIncident(notice, topic, 'ja');
        out(pc.bold(`■ ${answer.title}`));
        out(answer.lead);
        for (const point of answer.points) out(`・${point}`);
        for (const quote of answer.quotes)
          out(
            pc.dim(
              `  ${quote.verbatim ? `「${quote.text}」` : quote.text} — ${quote.citation.title} ${quote.citation.date}`,
            ),
          );
        out('');
      }
    });

  program
    .command('add')
    .description('start a new notice by answering a few questions')
    .action(async () => {
      const answers = await askForNotice();
      const file = join(data, 'notices', `${answers.disclosed.slice(0, 4)}-${answers.id}.yaml`);
      if (existsSync(file)) {
        out(`${file} exists already: edit it, or choose another name`);
        status = 1;
        return;
      }
      writeFileSync(file, noticeTemplate(answers, today.toISOString().slice(0, 10)));
      out(
        `${pc.green('✓')} ${relative(process.cwd(), file)} written. Fill in what the documents say, remove what they do not, then: npm run notices -- lint`,
      );
    });

  program
    .command('stale')
    .description('what has to be looked up again on the body’s own site')
    .option('--days <number>', 'older than this many days', '365')
    .action(({ days }: { days: string }) => {
      const entries = staleEntries(loadKnowledge(data), today, Number(days));
      for (const { where, what, why } of entries) out(`${where}: ${what} — ${why}`);
      out(entries.length === 0 ? `${pc.green('✓')} nothing is stale` : `${entries.length} entries to check`);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (!('code' in error) || error.code !== 'commander.helpDisplayed') out(error.message);
    status = 'exitCode' in error && typeof error.exitCode === 'number' ? error.exitCode : 1;
  }
  return status;
}

async function askForNotice(): Promise<NewNotice> {
  const date = (text: string): true | string => /^\d{4}-\d{2}-\d{2}$/.test(text) || 'write it as 2024-08-20';
  return {
    name: await input({ message: '組織の正式名 (official name):', required: true }),
    id: await input({
      message: 'short id in small letters, without the year:',
      validate: (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) || 'small letters, digits and hyphens',
    }),
    en: await input({ message: 'name in English:', required: true }),
    aliases: (await input({ message: '別名・読み・サービス名 (、で区切る):' }))
      .split(/[、,]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    disclosed: await input({ message: '公表日 (day it was announced):', validate: date }),
    title: await input({ message: '公表資料の題名 (title of the document):', required: true }),
    url: await input({ message: 'URL (leave empty if none):' }),
    reliability: await select({
      message: 'その資料は誰のものですか',
      choices: [
        { name: '本人の公表資料 (official)', value: 'official' as const },
        { name: '報道など (reported)', value: 'reported' as const },
      ],
    }),
  };
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = await runNotices(process.argv.slice(2), console.log);
}
