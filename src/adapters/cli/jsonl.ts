/* One line of JSON in, one line of JSON out. No part of a line ever stands in an error. */
import { z } from 'zod';
import { CHANNELS, type Message, type Report } from '../../core/types.ts';

/** What data sets call two of the channels. */
const OTHER_NAMES: ReadonlyMap<unknown, string> = new Map([
  ['email', 'mail'],
  ['chat', 'dm'],
]);

function otherName(channel: unknown): unknown {
  return OTHER_NAMES.get(channel) ?? channel;
}

/** UTF-16 units. Time and memory grow with them, so there has to be an end. */
const LONGEST_TEXT = 1_000_000;
/** Six units a character where everything is escaped, and some room for the rest of the line. */
export const LONGEST_LINE = 6 * LONGEST_TEXT + 10_000;

const Line = z.object({
  id: z.union([z.string(), z.number()], 'give every line an "id" (string or number)'),
  text: z
    .string('give the message as "text" (string)')
    .max(LONGEST_TEXT, `keep "text" within ${LONGEST_TEXT} characters`),
  mode: z.enum(['asked', 'watched'], 'write "asked" or "watched" as "mode", or leave it out').nullish(),
  channel: z.preprocess(
    otherName,
    z.enum(CHANNELS, `write one of ${CHANNELS.join(', ')} as "channel", or leave it out`).nullish(),
  ),
});

export interface LineBatch {
  /** 1-based number of the first line. */
  readonly first: number;
  readonly lines: readonly string[];
}

export interface JudgedBatch {
  /** One line of JSON for every line that was not blank, each ended by a line break. */
  readonly output: string;
  readonly failed: number;
}

export type Judge = (message: Message) => Report | Promise<Report>;

/** The lines' answers in their order. */
export async function judgeBatch({ first, lines }: LineBatch, judge: Judge): Promise<JudgedBatch> {
  let output = '';
  let failed = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const answer = await judgeLine(line, judge);
    if ('error' in answer) failed++;
    output += `${JSON.stringify('error' in answer ? { id: null, line: first + index, ...answer } : answer)}\n`;
  }
  return { output, failed };
}

type LineErrorCode = 'INVALID_JSON' | 'INVALID_LINE' | 'LINE_TOO_LONG' | 'NOT_JUDGED';
interface LineError {
  readonly error: { readonly code: LineErrorCode; readonly message: string };
}

async function judgeLine(
  line: string,
  judge: Judge,
): Promise<LineError | (JsonReport & { readonly id: string | number })> {
  if (line.length > LONGEST_LINE) return failure('LINE_TOO_LONG', `keep lines within ${LONGEST_LINE} characters`);
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return failure('INVALID_JSON', 'this line is not JSON: write one object a line, e.g. {"id":"1","text":"..."}');
  }
  const parsed = Line.safeParse(data);
  if (!parsed.success) return failure('INVALID_LINE', problemOf(parsed.error));
  const { id, text, mode, channel } = parsed.data;
  try {
    const part = { origin: 'authored', text } as const;
    const message = { parts: [part], mode: mode ?? undefined, channel: channel ?? undefined };
    return { id, ...jsonReport(await judge(message)) };
  } catch {
    return failure('NOT_JUDGED', 'this text could not be judged; please report it with the version of the model');
  }
}

function problemOf({ issues }: z.ZodError): string {
  const [issue] = issues;
  return issue === undefined || issue.path.length === 0
    ? 'write one object a line, e.g. {"id":"1","text":"..."}'
    : issue.message;
}

function failure(code: LineErrorCode, message: string): LineError {
  return { error: { code, message } };
}

type Marked = { readonly quote: string; readonly start: number; readonly end: number; readonly weight: number };

export interface JsonReport {
  readonly verdict: Report['verdict'];
  readonly probability: number;
  readonly kind: Report['kind'];
  readonly evidence: readonly (Marked & ({ readonly signal: string } | { readonly word: string }))[];
  readonly notices: readonly {
    readonly id: string;
    readonly contradictions: readonly { readonly code: string; readonly strength: string; readonly quote: string }[];
  }[];
  readonly modelVersion: string;
}

/** A report for programs. Offsets are UTF-16 units of the given text. */
export function jsonReport(report: Report): JsonReport {
  return {
    verdict: report.verdict,
    probability: report.probability,
    kind: report.kind,
    evidence: report.evidence.map(({ type, id, quote, start, end, weight }) => ({
      ...(type === 'signal' ? { signal: id } : { word: id }),
      quote,
      start,
      end,
      weight,
    })),
    notices: report.notices.map(({ id, contradictions }) => ({
      id,
      contradictions: contradictions.map(({ code, strength, quote }) => ({ code, strength, quote })),
    })),
    modelVersion: report.modelVersion,
  };
}
