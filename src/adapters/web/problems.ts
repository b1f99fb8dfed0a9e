/* Errors over HTTP: a status, a stable code, and what to do. Never a word of what was sent. */
import type { FastifyError } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { Judged } from './judge.ts';

export class HttpProblem extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'HttpProblem';
    this.status = status;
    this.code = code;
  }

  /** The code that an error of ours carries, with words of the API; anything else is thrown on. */
  static of(error: unknown, status: number, message: string): HttpProblem {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    return new HttpProblem(status, error.code, message);
  }
}

export const PROBLEMS_OF_TEXT: Readonly<
  Record<Extract<Judged, { ok: false }>['problem'], readonly [status: number, code: string, message: string]>
> = {
  empty: [400, 'TEXT_EMPTY', 'There is no text to judge. Send the message as "text".'],
  'too-long': [400, 'TEXT_TOO_LONG', 'The text is too long. Send the part that matters.'],
  'cannot-read-file': [400, 'FILE_UNREADABLE', 'This file cannot be read. Send its text, or a .txt or .eml file.'],
  'file-too-large': [413, 'FILE_TOO_LARGE', 'The file is too large. Send its text.'],
  image: [400, 'FILE_IS_IMAGE', 'Words in a picture cannot be read. Send them as "text".'],
};

export interface Answer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

export const NOT_FOUND: Answer = { status: 404, code: 'NOT_FOUND', message: 'There is nothing here.' };

/** What the client is told of any error; 500 for what is our own fault. */
export function problemOf(error: FastifyError): Answer {
  if (error instanceof HttpProblem) return { status: error.status, code: error.code, message: error.message };
  // A language, topic or id that is none: such a page is not there.
  if (error.validationContext === 'params') return NOT_FOUND;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [issue] = error.validation;
    const where = issue?.instancePath.slice(1).replaceAll('/', '.') ?? '';
    const message = `${where === '' ? 'the body' : where}: ${safeMessage(issue?.message)}. /api/docs shows what is expected.`;
    return { status: 400, code: 'INVALID_REQUEST', message };
  }
  switch (error.statusCode) {
    case 400:
      return { status: 400, code: 'INVALID_BODY', message: 'The body is not what was expected; see /api/docs.' };
    case 413:
      return { status: 413, code: 'BODY_TOO_LARGE', message: 'The body is too large. Send the part that matters.' };
    case 415:
      return { status: 415, code: 'UNSUPPORTED_TYPE', message: 'Send JSON: "content-type: application/json".' };
    case 429:
      return { status: 429, code: 'TOO_MANY_REQUESTS', message: 'Too many requests. Wait a minute and try again.' };
    default:
      return { status: 500, code: 'FAILED', message: 'Something failed here. Try again.' };
  }
}

/** zod's own messages name types and choices, never values. */
function safeMessage(message: string | undefined): string {
  return message ?? 'not as expected';
}
