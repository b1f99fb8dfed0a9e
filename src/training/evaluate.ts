/**
 * `npm run evaluate`: figures on the corpus, out of fold, written to models/ (report.md, plots, model card), byte for byte the same
 * for the same corpus. `npm run evaluate -- --data FILE`: figures of the present model on any labelled JSONL, printed.
 */
import { appendFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { loadConfig } from '../config.ts';
import type { Mode } from '../core/types.ts';
import { load } from '../load.ts';
import { evaluateFile, readLabelled, worstErrors } from './evaluate-file.ts';

interface Options {
  readonly data?: string[];
  readonly mode?: Mode;
  readonly errors: string;
  readonly append?: string;
}

async function main(): Promise<void> {
  const command = new Command('evaluate')
    .description('Measure the model: on its corpus out of fold (writes models/report.md), or on labelled files')
    .option('--data <file...>', 'JSONL with "text" and "label" (scam or legit); "lang", "kind", "channel" when there')
    .addOption(
      new Option('--mode <mode>', 'judge as asked or watched; without it, as it stands').choices(['asked', 'watched']),
    )
    .option('--errors <count>', 'how many of the worst errors to print', '20')
    .option('--append <file>', 'also append the figures, without any text, to this Markdown file')
    .parse();
  const options = command.opts<Options>();
  const { cacheDir } = loadConfig();
  if (options.data === undefined) {
    const { writeReport } = await import('./report.ts');
    return writeReport(cacheDir);
  }
  const { check, model } = await load({ cacheDir });
  for (const file of options.data) {
    const { report, judged } = evaluateFile(readLabelled(file), check, options.mode);
    const name = file.split('/').at(-1);
    const section = `## ${name}${options.mode === undefined ? '' : `, mode ${options.mode}`} (model ${model.version})\n\n${report}\n`;
    console.log(`${section}\n${worstErrors(judged, Number(options.errors))}\n`);
    if (options.append !== undefined) appendFileSync(options.append, `${section}\n`);
  }
}

await main();
