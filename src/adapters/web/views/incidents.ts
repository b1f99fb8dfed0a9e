import { type AffectedStep, askIncident, type Quote, TOPICS, type Topic } from '../../../core/ask.ts';
import { ASK_WORDS } from '../../../core/ask-words.ts';
import type { Notice } from '../../../core/notice-schema.ts';
import { textsOf } from '../../../core/reply/index.ts';
import type { ReplyLanguage } from '../../../core/types.ts';
import { type Html, html } from '../html.ts';
import { PAGE_WORDS } from '../words.ts';
import { langOf, pathIn, say } from './layout.ts';
import { sourceView } from './result.ts';

/** All incidents, or those of a name. */
export function incidentsView(found: readonly Notice[], name: string, language: ReplyLanguage): Html {
  const words = PAGE_WORDS[language].incidents;
  const texts = textsOf(language);
  const t = (line: string) => say(line, language);
  const items = found.map(
    ({ id, organisation, disclosed }) =>
      html`<li><a href="${pathIn(language, `/incidents/${id}`)}">${t(organisation.short[language])}</a> <span class="hint">${t(words.disclosed(texts.date(disclosed)))}</span></li>`,
  );
  return html`<section class="narrow"><h1>${t(words.title)}</h1><p class="lead">${t(words.lead)}</p>
<form class="search" role="search" method="get" action="${pathIn(language, '/incidents')}"><label for="name" class="label">${t(words.search)}</label><div class="row"><input id="name" name="name" type="search" value="${name}" maxlength="100" autocomplete="off"><button type="submit" class="primary">${t(words.go)}</button></div></form>
${items.length === 0 ? html`<p role="status">${t(words.none)}</p>` : html`<ul class="list card">${items}</ul>`}</section>`;
}

/** What was published on one topic, and the way to the others. */
export function incidentView(notice: Notice, topic: Topic, language: ReplyLanguage): Html {
  const answer = askIncident(notice, topic, language);
  const words = PAGE_WORDS[language].incidents;
  const t = (line: string) => say(line, language);
  return incidentPage(
    notice,
    topic,
    language,
    html`<h1>${t(answer.title)}</h1><p class="lead">${t(answer.lead)}</p>
${answer.points.length > 0 && html`<ul class="points">${answer.points.map((point) => html`<li>${t(point)}</li>`)}</ul>`}
${quotesView(answer.quotes, language)}
<p class="hint">${t(words.asOf(textsOf(language).date(answer.asOf)))}</p>`,
  );
}

/** A step of "am I affected?". `path`: the answers so far. */
export function affectedView(
  notice: Notice,
  step: AffectedStep,
  path: readonly string[],
  language: ReplyLanguage,
): Html {
  const words = PAGE_WORDS[language].incidents;
  const t = (line: string) => say(line, language);
  const start = pathIn(language, `/incidents/${notice.id}/affected`);
  const title = html`<h1>${t(`${notice.organisation.short[language]}: `)}${t(words.affected)}</h1>`;
  const again = path.length > 0 && html`<p><a href="${start}">${t(words.again)}</a></p>`;
  if (step.type === 'question') {
    const answers = step.answers.map(
      ({ id, label }) => html`<li><a class="choice" href="${[start, ...path, id].join('/')}">${t(label)}</a></li>`,
    );
    return incidentPage(
      notice,
      'affected',
      language,
      html`${title}<p class="lead">${t(step.ask)}</p><ul class="choices">${answers}</ul>${again}`,
    );
  }
  const rest = step.type === 'outcome' && [
    quotesView(step.quotes, language),
    html`<ul class="points">${step.desk.map((desk) => html`<li>${t(desk)}</li>`)}</ul>`,
    html`<p class="hint">${t(words.asOf(textsOf(language).date(step.asOf)))}</p>`,
  ];
  return incidentPage(
    notice,
    'affected',
    language,
    html`${title}<p class="lead strong">${t(step.say)}</p>${rest}${again}`,
  );
}

function quotesView(quotes: readonly Quote[], language: ReplyLanguage): Html | undefined {
  if (quotes.length === 0) return undefined;
  return html`<ul class="quotes">${quotes.map(
    ({ text, verbatim, citation }) =>
      html`<li lang="${langOf('ja')}">${verbatim ? html`<q>${text}</q>` : html`<span>${text}</span>`}${sourceView(citation, language)}</li>`,
  )}</ul>`;
}

function incidentPage(notice: Notice, current: Topic | 'affected', language: ReplyLanguage, body: Html): Html {
  const words = PAGE_WORDS[language].incidents;
  const { topics } = ASK_WORDS[language];
  const t = (line: string) => say(line, language);
  const link = (target: Topic | 'affected', label: string) => {
    const here = target === current && html` aria-current="page"`;
    return html`<li><a href="${pathIn(language, `/incidents/${notice.id}/${target}`)}"${here}>${t(label)}</a></li>`;
  };
  return html`<div class="columns incident"><section class="card">${body}</section>
<nav class="topics" aria-labelledby="topics"><h2 id="topics">${t(words.topics)}</h2><ul>${notice.affected !== undefined && link('affected', words.affected)}${TOPICS.map((topic) => link(topic, topics[topic]))}</ul>
<p><a href="${pathIn(language, '/incidents')}">${t(words.back)}</a></p></nav></div>`;
}
