/** What every benchmark needs: clocks, medians and the table they end up in. Nothing here knows what is measured. */

/** One line of a table. */
export interface Row {
  readonly measure: string;
  readonly unit: string;
  /** NaN where it could not be measured here. */
  readonly ours: number;
  /** What ours is compared with, measured in the same run. */
  readonly peer?: { readonly name: string; readonly value: number };
  /** ours / peer, or what the target is about. */
  readonly ratio?: number;
  readonly target: string;
  /** Absent where nothing was asked of it. */
  readonly met?: boolean;
}

/** The middle value, the upper one of two; NaN of nothing. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** How long `work` takes, in milliseconds. */
export function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Texts handled per second: all of them, again and again for at least `atLeastMs`, as a single pass is too short to time. */
export function perSecond<Text>(texts: readonly Text[], work: (text: Text) => unknown, atLeastMs = 300): number {
  let elapsed = 0;
  let passes = 0;
  while (elapsed < atLeastMs) {
    elapsed += milliseconds(() => {
      for (const text of texts) work(text);
    });
    passes++;
  }
  return (passes * texts.length * 1000) / elapsed;
}

/**
 * The median rate of each contender on the same texts. They take turns round by round, so that whatever else the machine does
 * hits all alike; one turn before counts for nothing.
 */
export function compareRates<Name extends string, Text>(
  texts: readonly Text[],
  contenders: Readonly<Record<Name, (text: Text) => unknown>>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(contenders) as Name[];
  const rates = new Map(names.map((name): [Name, number[]] => [name, []]));
  for (const name of names) perSecond(texts, contenders[name]);
  for (let round = 0; round < rounds; round++)
    for (const name of names) rates.get(name)!.push(perSecond(texts, contenders[name]));
  return Object.fromEntries(names.map((name) => [name, median(rates.get(name)!)])) as Record<Name, number>;
}

/** Three significant digits, whole numbers from 100 on, `n/a` for NaN. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return 'n/a';
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3)));
}

/** A Markdown table, one line a row. */
export function rowsTable(rows: readonly Row[]): string {
  const lines = rows.map(({ measure, unit, ours, peer, ratio, target, met }) => {
    const compared = peer === undefined ? '' : `${figure(peer.value)} (${peer.name})`;
    const verdict = met === undefined ? '' : Number.isNaN(ours) ? 'not measured' : met ? 'yes' : '**no**';
    return `| ${measure} | ${figure(ours)} ${unit} | ${compared} | ${ratio === undefined ? '' : `${figure(ratio)}x`} | ${target} | ${verdict} |`;
  });
  return ['| measure | ours | compared with | ratio | target | met |', '|---|---|---|---|---|---|', ...lines].join(
    '\n',
  );
}
