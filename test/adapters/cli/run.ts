import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { TEST_CACHE } from '../../dictionary-fixture.ts';
import { temporaryDir } from '../../service/fixture.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const DATA = temporaryDir();

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command line as a process of its own, as `npm run check -- …args` starts it. */
export function startCheck(args: readonly string[]) {
  return spawn(process.execPath, ['src/node.cjs', 'check-cli.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, CACHE_DIR: TEST_CACHE, DATA_DIR: DATA, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
}

export async function check(args: readonly string[], input: string | Buffer = ''): Promise<Ran> {
  const child = startCheck(args);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.on('error', () => undefined).end(input);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, out, err };
}
