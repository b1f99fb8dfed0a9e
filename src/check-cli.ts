/* npm run check: the command line. What a first answer does not need is loaded when it is asked for. */
import { availableParallelism } from 'node:os';
import { stderr, stdin, stdout } from 'node:process';
import { runCli } from './adapters/cli/program.ts';
import type { CliParts, Terminal } from './adapters/cli/types.ts';
import { loadConfig } from './config.ts';
import { load, readKnowledge } from './load.ts';

const config = loadConfig();
const { cacheDir, dataDir } = config;
let loading: ReturnType<typeof load> | undefined;

const parts: CliParts = {
  async judge() {
    loading ??= load({ cacheDir, dataDir });
    const { check, dictionary, model } = await loading;
    const openPool = async () => (await import('./check-pool.ts')).createLinePool({ cacheDir, dictionary, model });
    return { judge: check, openPool: availableParallelism() > 1 ? openPool : undefined };
  },
  knowledge: async () => (await loading)?.knowledge ?? (await readKnowledge(cacheDir)),
  async donations() {
    const { createDonations } = await import('./learning/desk.ts');
    const { loadSecretKey } = await import('./secret-key.ts');
    const { deriveKeys } = await import('./service/keys.ts');
    const { hash } = deriveKeys(loadSecretKey(config));
    return createDonations({ dataDir, hash: (contributor) => hash('contributor', contributor), clock: Date.now });
  },
  now: () => new Date(),
};

const terminal: Terminal = {
  input: stdin,
  interactive: stdin.isTTY && stdout.isTTY,
  write: (text) =>
    new Promise((resolve, reject) => {
      stdout.write(text, (error) => (error ? reject(error) : resolve()));
    }),
  complain: (text) => stderr.write(text),
};

// Whoever reads has seen enough, as with "| head".
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = await runCli(process.argv.slice(2), parts, terminal);
} catch (error) {
  if (!(error instanceof Error && 'code' in error)) throw error;
  terminal.complain(`${error.message} (${error.code})\n`);
  process.exitCode = 1;
}
