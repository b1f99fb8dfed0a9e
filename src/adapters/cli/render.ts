/* A reply on a terminal: the text with its marked places, then the reply's own words. Nothing of the text can act on a terminal. */
import pc from 'picocolors';
import { defang } from '../../core/reply/defang.ts';
import { highlights } from '../../core/reply/highlights.ts';
import { replyText } from '../../core/reply/text.ts';
import type { Reply } from '../../core/reply/types.ts';
import type { Report, Verdict } from '../../core/types.ts';

const OPEN = '⟦';
const CLOSE = '⟧';
/** Longer texts are shown by their marked lines alone. */
const SHOWN_WHOLE = 1_200;
const LONGEST_LINE = 400;

/** Everything a person reads on the terminal, ready to print. */
export function renderCheck(report: Report, reply: Reply): string {
  const [headline, ...rest] = replyText(reply).split('\n\n');
  const marked = markedText(report);
  const [first, ...notes] = headline!.split('\n');
  return [
    [headlineColour(report.verdict)(first!), ...notes].join('\n'),
    ...(marked === '' ? [] : [`■ ${reply.titles.text}\n${marked}`]),
    ...rest,
  ]
    .map(boldTitles)
    .join('\n\n');
}

function headlineColour(verdict: Verdict): (text: string) => string {
  const colour = { scam: pc.red, suspicious: pc.yellow, unsure: pc.cyan, 'no-signs': pc.green }[verdict];
  return (text) => pc.bold(colour(text));
}

function boldTitles(part: string): string {
  return part.startsWith('■') ? part.replace(/^.*/, (title) => pc.bold(title)) : part;
}

/** The text with ⟦marks⟧ around what speaks for a scam; empty where nothing does. */
function markedText(report: Report): string {
  const spans = highlights(report);
  if (spans.length === 0) return '';
  let marked = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    marked += `${plain(report.text.slice(at, start))}${OPEN}${plain(report.text.slice(start, end))}${CLOSE}`;
    at = end;
  }
  marked += plain(report.text.slice(at));
  const lines = closedLines(marked);
  const shown = report.text.length <= SHOWN_WHOLE ? lines : markedLines(lines);
  return shown.map((line) => `  ${coloured(shortened(safe(line)))}`).join('\n');
}

function plain(text: string): string {
  return text.replaceAll(OPEN, '[').replaceAll(CLOSE, ']');
}

/** Lines of the marked text; a mark that goes over several lines is closed and opened again. */
function closedLines(marked: string): string[] {
  let open = false;
  return marked.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => {
    const begun = open ? OPEN + line : line;
    open = begun.lastIndexOf(OPEN) > begun.lastIndexOf(CLOSE);
    return open ? begun + CLOSE : begun;
  });
}

function markedLines(lines: readonly string[]): string[] {
  const shown: string[] = [];
  for (const line of lines) {
    if (line.includes(OPEN)) shown.push(line);
    else if (shown.at(-1) !== '…') shown.push('…');
  }
  return shown;
}

function safe(line: string): string {
  return defang(line).replace(/⟦\s*⟧/g, '');
}

/** Around the marks of a line that is too long. */
function shortened(line: string): string {
  if (line.length <= LONGEST_LINE) return line;
  return line
    .split(/(⟦[^⟧]*⟧)/)
    .map((piece) =>
      piece.startsWith(OPEN) || piece.length <= 60 ? cutMark(piece) : `${piece.slice(0, 28)}…${piece.slice(-28)}`,
    )
    .join('');
}

function cutMark(piece: string): string {
  return piece.length <= LONGEST_LINE ? piece : `${piece.slice(0, LONGEST_LINE / 2)}…${CLOSE}`;
}

function coloured(line: string): string {
  return line.replace(/⟦[^⟧]*⟧/g, (mark) => pc.bold(pc.yellow(mark)));
}
