import { askIncident, type Quote } from '../ask.ts';
import { latest } from '../standing.ts';
import type { Findings } from './findings.ts';
import type { ReplyNotice, ReplyTexts } from './types.ts';

/** More hides the first, and chat platforms cut it. */
const LINES = 6;

/** What is published on what the person asks, as a notice whose lines are the answer; undefined where they ask nothing of that kind. */
export function answeredNotice({ notices, topic }: Findings, texts: ReplyTexts): ReplyNotice | undefined {
  const notice = notices[0]?.notice;
  if (notice === undefined || topic === undefined) return undefined;
  const { lead, points, quotes } = askIncident(notice, topic, texts.code);
  const sources = quotes.map(({ citation }) => citation).toSorted((a, b) => b.date.localeCompare(a.date));
  // Each with its own where there are several: one may be a newspaper's and not the organisation's.
  const apart = new Set(sources.map(({ title }) => title)).size > 1;
  const lines = points.length > 0 ? points : quotes.map((quote) => quoteLine(quote, apart, texts));
  const rest = lines.length - LINES;
  const shown = [lead, ...lines.slice(0, LINES), ...(rest > 0 ? [texts.answered.more(rest)] : [])];
  return {
    id: notice.id,
    title: texts.notice.title(notice.organisation.short[texts.code]),
    real: texts.notice.real,
    claims: shown.map((why) => ({ quote: undefined, why, source: undefined })),
    source: sources[0] ?? latest(notice),
  };
}

function quoteLine({ text, verbatim, citation }: Quote, sourced: boolean, texts: ReplyTexts): string {
  const said = verbatim ? texts.quote(text) : text;
  return sourced ? `${said} (${texts.source(citation.title, texts.date(citation.date))})` : said;
}
