import type { Report, Span } from '../types.ts';
import { isMereGrammar, isNoMessage, isQuiet } from './findings.ts';
import { wholePhrase } from './phrases.ts';

const WORDS_AT_MOST = 4;

/** The places of `report.text` that speak for a scam, in reading order and without overlap; none where no signs were found. */
export function highlights(report: Report): Span[] {
  if (isQuiet(report) || isNoMessage(report)) return [];
  const suspicious = report.evidence.filter(({ weight }) => weight > 0);
  const words = suspicious
    .filter((one) => one.type === 'word' && !isMereGrammar(wholePhrase(report, one).quote))
    .slice(0, WORDS_AT_MOST);
  const denied = report.notices
    .flatMap(({ contradictions }) => contradictions)
    .filter(
      ({ strength, code, groups }) => strength === 'denied' && groups === undefined && code !== 'channel-unlikely',
    );
  const spans: Span[] = [...suspicious.filter(({ type }) => type === 'signal'), ...words, ...denied, ...report.rules];
  return joined(
    report.text,
    spans.map((span) => wholePhrase(report, span)),
  );
}

function joined(text: string, spans: readonly Pick<Span, 'start' | 'end'>[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (end <= start) continue;
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }));
}
