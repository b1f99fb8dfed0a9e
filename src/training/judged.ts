import type { Check } from '../core/check.ts';
import { isFlagged, type Label, type Mode, type Verdict } from '../core/types.ts';
import {
  areaUnderCurve,
  brierScore,
  calibrationError,
  calibrationSlope,
  exactInterval,
  f1Score,
  type Outcome,
} from './metrics.ts';

/** A labelled message of any data set; `kind`, `lang` and `channel` are whatever that set calls them. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly label: Label;
  readonly kind?: string | undefined;
  readonly lang?: string | undefined;
  readonly channel?: string | undefined;
  readonly author?: string | undefined;
}

export interface Judged extends Labelled {
  readonly verdict: Verdict;
  readonly probability: number;
}

/** Judges every message as it stands, or in the given mode. */
export function judgeAll(messages: readonly Labelled[], check: Check, mode?: Mode): Judged[] {
  return messages.map((message) => {
    const { verdict, probability } = check({ parts: [{ origin: 'authored', text: message.text }], mode });
    return { ...message, verdict, probability };
  });
}

/** Said to be a scam, more or less. */
function flagged({ verdict }: Judged): boolean {
  return isFlagged(verdict);
}

interface Figures {
  readonly messages: number;
  readonly scams: number;
  readonly caught: number;
  readonly falseAlarms: number;
  readonly saidScam: number;
  readonly falselySaidScam: number;
  readonly unsureScams: number;
  readonly unsureLegit: number;
  readonly auc: number;
}

/** The counts of a group. */
function figuresOf(group: readonly Judged[]): Figures {
  const scams = group.filter(({ label }) => label === 'scam');
  const legit = group.filter(({ label }) => label === 'legit');
  const unsure = ({ verdict }: Judged): boolean => verdict === 'unsure';
  const saysScam = ({ verdict }: Judged): boolean => verdict === 'scam';
  return {
    messages: group.length,
    scams: scams.length,
    caught: scams.filter(flagged).length,
    falseAlarms: legit.filter(flagged).length,
    saidScam: scams.filter(saysScam).length,
    falselySaidScam: legit.filter(saysScam).length,
    unsureScams: scams.filter(unsure).length,
    unsureLegit: legit.filter(unsure).length,
    auc: areaUnderCurve(outcomes(group)),
  };
}

function outcomes(group: readonly Judged[]): Outcome[] {
  return group.map(({ label, probability }) => ({ scam: label === 'scam', score: probability }));
}

/** `hits/of (low-high %)` with the exact 95 % interval; `-` of nothing. */
export function share(hits: number, of: number): string {
  if (of === 0) return '-';
  const [low, high] = exactInterval(hits, of);
  return `${hits}/${of} (${(low * 100).toFixed(1)}-${(high * 100).toFixed(1)} %)`;
}

/** One Markdown table row a group. */
export function figuresTable(groups: readonly (readonly [name: string, group: readonly Judged[]])[]): string {
  const rows = groups.map(([name, group]) => {
    const { messages, scams, caught, falseAlarms, saidScam, falselySaidScam, unsureScams, unsureLegit, auc } =
      figuresOf(group);
    const legit = messages - scams;
    return `| ${name} | ${share(caught, scams)} | ${share(falseAlarms, legit)} | ${share(saidScam, scams)} | ${share(falselySaidScam, legit)} | ${share(unsureScams, scams)} | ${share(unsureLegit, legit)} | ${share(caught, caught + falseAlarms)} | ${Number.isNaN(auc) ? '-' : auc.toFixed(4)} |`;
  });
  return [
    '| group | recall (scam or suspicious) | false alarms | `scam` on scams | `scam` on legitimate | unsure, scams | unsure, legitimate | precision | AUC |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** Groups by a property, in order of first appearance; messages without it are left out. */
export function groupBy(judged: readonly Judged[], key: (message: Judged) => string | undefined): [string, Judged[]][] {
  const groups = new Map<string, Judged[]>();
  for (const message of judged) {
    const name = key(message);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [message]);
    else group.push(message);
  }
  return [...groups];
}

/** Quality of the probabilities; needs both labels. */
export function calibrationLine(judged: readonly Judged[]): string {
  const predicted = judged.map(({ label, probability }) => ({ scam: label === 'scam', probability }));
  const { scams, caught, falseAlarms } = figuresOf(judged);
  const f1 = f1Score({ hits: caught, misses: scams - caught, falseAlarms });
  return `F1 ${f1.toFixed(4)} · Brier score ${brierScore(predicted).toFixed(4)} · calibration error ${calibrationError(predicted).toFixed(4)} · calibration slope ${calibrationSlope(predicted).toFixed(3)}`;
}
