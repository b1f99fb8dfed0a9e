import { textsOf } from './languages.ts';
import type { Reply, ReplyDesk, ReplyReason } from './types.ts';

/** The reply as plain text: for terminals, screen readers and notifications. What is urgent comes before the reasons. */
export function replyText(reply: Reply): string {
  const { titles } = reply;
  const texts = textsOf(reply.language);
  const urgent = reply.steps.some((step) => step.urgent);
  const steps = section(
    titles.steps,
    reply.steps.map((step, index) => `${index + 1}. ${step.text}`),
  );
  return [
    [reply.headline, ...reply.notes].join('\n'),
    urgent ? steps : '',
    section(
      titles.reasons,
      reply.reasons.map((reason) => `・${reasonLine(reason, reply)}`),
    ),
    ...reply.notices.map((notice) =>
      section(`${titles.notices}: ${notice.title}`, [
        notice.real,
        ...notice.claims.map((claim) => `・${reasonLine(claim, reply)}`),
        texts.source(notice.source.title, texts.date(notice.source.date)),
      ]),
    ),
    urgent ? '' : steps,
    section(titles.desks, reply.desks.map(deskLines)),
    reply.footnote,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** One reason on one line: the person's own words, then why they matter. */
export function reasonLine({ quote, why }: ReplyReason, reply: Pick<Reply, 'language'>): string {
  return quote === undefined ? why : `${textsOf(reply.language).quote(quote)} ${why}`;
}

function deskLines(desk: ReplyDesk): string {
  const address = desk.phone ?? desk.email ?? desk.url ?? '';
  const name = desk.name.includes(address) ? desk.name : `${desk.name}  ${address}`;
  const hours = [desk.hours, desk.now].filter((line) => line !== undefined).join('  ');
  return [`・${name}`, desk.purpose, hours, ...desk.notes].filter((line) => line !== '').join('\n    ');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `■ ${title}\n${lines.join('\n')}`;
}
