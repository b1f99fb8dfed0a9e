import { merelyAsks } from './questions.ts';
import type { Message } from './types.ts';

/** What of a message is judged: the joined text, the judged range, and whether there was nothing but a question. */
export interface Composed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly bareQuestion: boolean;
}

const SEPARATOR = '\n';

/**
 * Joins the parts. In mode `asked`, what the person passes on (forwarded, attached, embedded) is judged and their own words
 * are context; where there are only their own words, leading and trailing lines that merely ask are set aside.
 */
export function compose(message: Message): Composed {
  const text = message.parts.map((part) => part.text).join(SEPARATOR);
  if (message.mode !== 'asked') return { text, start: 0, end: text.length, bareQuestion: text.trim() === '' };
  const passedOn = message.parts.some((part) => part.origin !== 'authored' && part.text.trim() !== '');
  if (passedOn) return { text, ...rangeOfPassedOn(message), bareQuestion: false };
  return withoutQuestions(text);
}

function rangeOfPassedOn({ parts }: Message): { start: number; end: number } {
  let at = 0;
  let start = -1;
  let end = 0;
  for (const { origin, text } of parts) {
    if (origin !== 'authored' && text.trim() !== '') {
      if (start < 0) start = at;
      end = at + text.length;
    }
    at += text.length + SEPARATOR.length;
  }
  return { start, end };
}

function withoutQuestions(text: string): Composed {
  let start = 0;
  let end = text.length;
  while (start < end) {
    const stop = endOfLine(text, start, end);
    if (!merelyAsks(text.slice(start, stop))) break;
    start = Math.min(stop + 1, end);
  }
  while (end > start) {
    const from = text.lastIndexOf('\n', end - 1);
    const lineStart = Math.max(from + 1, start);
    if (!merelyAsks(text.slice(lineStart, end))) break;
    end = Math.max(lineStart - 1, start);
  }
  if (text.slice(start, end).trim() === '') return { text, start: 0, end: text.length, bareQuestion: true };
  return { text, start, end, bareQuestion: false };
}

function endOfLine(text: string, from: number, limit: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 || at > limit ? limit : at;
}
