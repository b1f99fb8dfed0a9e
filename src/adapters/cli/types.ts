import type { Knowledge } from '../../core/knowledge.ts';
import type { Donations } from '../../service.ts';
import type { Judge } from './jsonl.ts';
import type { LinePool } from './stream.ts';

/** What the command line works with; each is made when it is first asked for, because a first answer has to come at once. */
export interface CliParts {
  readonly judge: () => Promise<{ readonly judge: Judge; readonly openPool?: (() => Promise<LinePool>) | undefined }>;
  readonly knowledge: () => Promise<Knowledge>;
  /** Undefined where no texts are taken. */
  readonly donations: () => Promise<Donations | undefined>;
  readonly now: () => Date;
}

/** The terminal, or what stands for it. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array | string>;
  /** Whether a person sits before it. */
  readonly interactive: boolean;
  /** Resolves when more may be written. */
  readonly write: (text: string) => Promise<void>;
  readonly complain: (text: string) => void;
}

/** Told in one line, with its code; the command then ends with status 1. */
export class CliError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'CliError';
    this.code = code;
  }
}
