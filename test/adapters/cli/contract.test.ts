import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../src/adapters/cli/program.ts';
import type { CliParts } from '../../../src/adapters/cli/types.ts';
import { adapterContract, knowledge, NOON } from '../contract.ts';

adapterContract('command line', async (service) => {
  const folder = mkdtempSync(join(tmpdir(), 'binjo-cli-'));
  const parts: CliParts = {
    judge: async () => ({
      judge: async (message) => (await service.judge(message, { platform: 'cli' })).report,
    }),
    knowledge: async () => knowledge,
    donations: async () => undefined,
    now: () => NOON,
  };

  async function run(args: readonly string[], input: readonly string[]): Promise<string> {
    let out = '';
    await runCli(args, parts, {
      input: (async function* () {
        yield* input;
      })(),
      interactive: false,
      write: async (text) => {
        out += text;
      },
      complain: (text) => {
        out += text;
      },
    });
    return out;
  }

  return {
    async ask({ text, file }) {
      const path = file && join(folder, file.name);
      if (file !== undefined && path !== undefined) writeFileSync(path, file.bytes);
      const said = await run([path ?? '-'], [text ?? '']);
      return { text: said, sent: said };
    },
    close: async () => rmSync(folder, { recursive: true }),
  };
});
