import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Check } from '../core/check.ts';
import type { Mode } from '../core/types.ts';
import { calibrationLine, figuresTable, groupBy, type Judged, judgeAll, type Labelled } from './judged.ts';
import { areaUnderCurve } from './metrics.ts';

const Line = z.object({
  id: z.coerce.string().default(''),
  text: z.string(),
  label: z.enum(['scam', 'legit']),
  kind: z.string().optional(),
  lang: z.string().optional(),
  channel: z.string().optional(),
});

/** Labelled messages from any JSONL with `text` and `label`. Throws with the line number at the first bad one. */
export function readLabelled(path: string): Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [Line.parse(JSON.parse(line))];
      } catch (cause) {
        throw new Error(`${path}:${index + 1} needs "text" and "label" (scam or legit).`, { cause });
      }
    });
}

/** The figures of a data set as Markdown: by language, kind and channel; no text of it. */
export function evaluateFile(
  messages: readonly Labelled[],
  check: Check,
  mode?: Mode,
): { report: string; judged: Judged[] } {
  const judged = judgeAll(messages, check, mode);
  const sections = [
    figuresTable([['all', judged], ...groupBy(judged, ({ lang }) => lang)]),
    hasBoth(judged) ? calibrationLine(judged) : '',
    `By kind\n\n${figuresTable(groupBy(judged, ({ kind }) => kind))}`,
    `By channel\n\n${figuresTable(groupBy(judged, ({ channel }) => channel))}`,
    mailAndSms(judged),
  ];
  return { report: sections.filter((section) => section !== '').join('\n\n'), judged };
}

function hasBoth(judged: readonly Judged[]): boolean {
  return new Set(judged.map(({ label }) => label)).size === 2;
}

/** Where one label comes mostly by one channel, a classifier may just know the channel: hence mail and SMS alone, and two dumb rivals. */
function mailAndSms(judged: readonly Judged[]): string {
  const groups = groupBy(judged, ({ lang }) => lang).filter(([, group]) => hasBoth(group));
  const isMail = ({ channel }: Judged): boolean => channel === 'email' || channel === 'mail' || channel === 'sms';
  const table = figuresTable(groups.map(([lang, group]) => [`${lang}, mail and SMS only`, group.filter(isMail)]));
  const rivals = groups.map(([lang, group]) => {
    const auc = (score: (message: Judged) => number): string =>
      areaUnderCurve(group.map((message) => ({ scam: message.label === 'scam', score: score(message) }))).toFixed(3);
    return `${lang}: AUC by length alone ${auc(({ text }) => text.length)}, by channel alone (mail or SMS) ${auc((message) => (isMail(message) ? 1 : 0))}`;
  });
  return groups.length === 0
    ? ''
    : `Mail and SMS only, and two rivals that read nothing\n\n${table}\n\n${rivals.join('\n')}`;
}

/** The worst errors for the terminal: id, probability and the first characters. */
export function worstErrors(judged: readonly Judged[], count: number): string {
  return judged
    .map((message) => ({ message, error: message.label === 'scam' ? 1 - message.probability : message.probability }))
    .filter(({ message, error }) => error > 0.5 || (message.label === 'scam' && message.verdict === 'no-signs'))
    .sort((a, b) => b.error - a.error)
    .slice(0, count)
    .map(
      ({ message }) =>
        `${message.label.padEnd(5)} ${message.probability.toFixed(3)} ${message.verdict.padEnd(10)} ${message.id} ${message.kind ?? ''}: ${[...message.text.replaceAll(/\s+/g, ' ')].slice(0, 50).join('')}`,
    )
    .join('\n');
}
