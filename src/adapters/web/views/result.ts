import { DONATION_WORDS } from '../../../core/donation-words.ts';
import { PREFECTURES } from '../../../core/prefectures.ts';
import { harmless } from '../../../core/reply/defang.ts';
import { highlights } from '../../../core/reply/highlights.ts';
import { textsOf } from '../../../core/reply/index.ts';
import type { Reply, ReplyDesk, ReplyReason, ReplySource } from '../../../core/reply/types.ts';
import { HAPPENED, type Happened, type ReplyLanguage, type Report } from '../../../core/types.ts';
import { type Html, html } from '../html.ts';
import { PAGE_WORDS } from '../words.ts';
import { callView, langOf, pathIn, say } from './layout.ts';

export interface Told {
  readonly happened: readonly Happened[];
  readonly prefecture?: string | undefined;
}

export interface ResultParts {
  readonly language: ReplyLanguage;
  readonly report: Report;
  readonly reply: Reply;
  /** With all reasons. */
  readonly detailed: Reply;
  /** What the form for the next steps remembers; holds no text. */
  readonly state: string;
  readonly checkId: string;
  readonly prefecture: string | undefined;
  readonly mayDonate: boolean;
}

/** The answer to one text: what to do first, then why. */
export function resultView(parts: ResultParts): Html {
  const { language, report, reply, detailed } = parts;
  const words = PAGE_WORDS[language];
  const t = (line: string) => say(line, language);
  const more = detailed.reasons.slice(reply.reasons.length);
  const marked = markedText(report);
  const bare = report.unsure === 'bare-question';
  return html`
<article class="answer ${reply.verdict}">
${adviceView({ ...parts, told: { happened: report.told, prefecture: parts.prefecture } })}
${
  marked !== undefined &&
  html`<section class="card"><h3>${t(reply.titles.text)}</h3><p class="hint">${t(words.marks)}</p><blockquote class="text">${marked}</blockquote></section>`
}
${
  reply.reasons.length > 0 &&
  html`<section class="card"><h3>${t(reply.titles.reasons)}</h3>
<ul class="reasons">${reply.reasons.map((reason) => reasonView(reason, language))}</ul>
${more.length > 0 && html`<details><summary>${t(words.moreReasons)}</summary><ul class="reasons">${more.map((reason) => reasonView(reason, language))}</ul></details>`}
</section>`
}
${detailed.notices.map(
  (notice) => html`<section class="card notice"><h3>${t(reply.titles.notices)}</h3>
<h4>${t(notice.title)}</h4><p>${t(notice.real)}</p>
${notice.claims.length > 0 && html`<ul class="reasons">${notice.claims.map((claim) => reasonView(claim, language))}</ul>`}
${sourceView(notice.source, language)}
<p><a href="${pathIn(language, `/incidents/${notice.id}`)}">${t(words.incidents.topics)}</a></p></section>`,
)}
<p class="footnote">${t(reply.footnote)}</p>
${
  !bare &&
  html`<div class="after">
<form method="post" action="${pathIn(language, '/disagree')}" data-into="thanks"><input type="hidden" name="checkId" value="${parts.checkId}"><button type="submit" class="quiet">${t(textsOf(language).actions.disagree)}</button></form>
${parts.mayDonate && donateButton(language)}
<div id="thanks" aria-live="polite"></div>
</div>`
}
</article>`;
}

/** Sends the text in the box above once more, for a preview of what would be kept. */
function donateButton(language: ReplyLanguage): Html {
  return html`<button type="submit" form="check" formaction="${pathIn(language, '/donation')}" data-into="thanks" class="quiet">${say(DONATION_WORDS[language].title, language)}</button>`;
}

export interface AdviceParts {
  readonly language: ReplyLanguage;
  readonly reply: Reply;
  readonly state: string;
  readonly told: Told;
}

/**
 * Verdict, steps and desks; the part that changes with what has already happened. The state is there without any step, too: in
 * another language it tells that there was a result.
 */
export function adviceView({ language, reply, state, told }: AdviceParts): Html {
  const words = PAGE_WORDS[language];
  const texts = textsOf(language);
  const t = (line: string) => say(line, language);
  const [finding, advice] = texts.headline[reply.verdict];
  const split = advice !== '' && reply.headline.startsWith(finding) && reply.headline.length > finding.length;
  const steps = reply.steps.map(
    ({ text, urgent }) => html`<li${urgent && html` class="now"`}><span>${t(text)}</span></li>`,
  );
  return html`<div id="advice">
<header class="verdict"><p class="eyebrow" id="result-title">${t(words.result)}</p>
<h2 tabindex="-1" data-focus aria-describedby="result-title">${split ? html`${t(finding)}<span>${t(reply.headline.slice(finding.length).trim())}</span>` : t(reply.headline)}</h2>
${reply.notes.map((note) => html`<p>${t(note)}</p>`)}</header>
${steps.length > 0 && html`<section class="card steps"><h3>${t(reply.titles.steps)}</h3><ol>${steps}</ol></section>`}
${
  reply.desks.length > 0 &&
  html`<section class="card"><h3>${t(reply.titles.desks)}</h3><ul class="desks">${reply.desks.map((desk) => deskView(desk, language))}</ul></section>`
}
${reply.steps.length > 0 && happenedForm(language, told)}
<input type="hidden" form="check" name="state" value="${state}">
</div>`;
}

/** Fields of the form above: what was ticked goes along into another language with the text. */
function happenedForm(language: ReplyLanguage, told: Told): Html {
  const words = PAGE_WORDS[language];
  const texts = textsOf(language);
  const t = (line: string) => say(line, language);
  const boxes = HAPPENED.map((what) => {
    const checked = told.happened.includes(what) && html` checked`;
    return html`<label class="box"><input type="checkbox" form="check" name="happened" value="${what}"${checked}><span>${t(texts.happened[what])}</span></label>`;
  });
  const options = PREFECTURES.map(({ name, en }) => {
    const selected = name === told.prefecture && html` selected`;
    return html`<option value="${name}"${selected}>${language === 'en' ? en : name}</option>`;
  });
  const open = told.happened.length > 0 || told.prefecture !== undefined;
  return html`<details class="card happened"${open && html` open`}><summary>${t(texts.actions.happened)}</summary>
<fieldset><legend>${t(texts.askHappened)}</legend><div class="boxes">${boxes}</div></fieldset>
<label class="label" for="prefecture">${t(texts.askPrefecture)}</label>
<select id="prefecture" form="check" name="prefecture"><option value="">${plain(words.prefectureNone)}</option>${options}</select>
<button type="submit" form="check" formaction="${pathIn(language, '/advice')}" data-into="advice" data-replace class="primary">${t(words.happenedSubmit)}</button>
</details>`;
}

/** Choices of a list cannot bear readings. */
function plain(text: string): string {
  return text.replace(/\([ぁ-んー]+\)/g, '');
}

function deskView(desk: ReplyDesk, language: ReplyLanguage): Html {
  const t = (line: string) => say(line, language);
  const address =
    desk.phone !== undefined && desk.tel !== undefined
      ? callView(desk.name, desk.phone, desk.tel, language)
      : desk.email !== undefined
        ? html`<a class="call" href="mailto:${desk.email}">${desk.email}</a>`
        : desk.url !== undefined
          ? html`<a class="call" href="${desk.url}" rel="noreferrer noopener">${hostOf(desk.url)}</a>`
          : undefined;
  const more = [desk.hours, ...desk.notes].filter((line) => line !== undefined);
  return html`<li>${desk.tel === undefined && html`<h4>${t(desk.name)}</h4>`}${address}<p>${t(desk.purpose)}</p>
${desk.now !== undefined && html`<p class="open">${t(desk.now)}</p>`}
${more.length > 0 && html`<details><summary>${t(PAGE_WORDS[language].more)}</summary>${more.map((line) => html`<p>${t(line)}</p>`)}</details>`}</li>`;
}

function hostOf(url: string): string {
  return new URL(url).host;
}

function reasonView({ quote, why, source }: ReplyReason, language: ReplyLanguage): Html {
  const quoted = quote !== undefined && html`<q lang="${langOf(language)}">${quote}</q>`;
  return html`<li>${quoted}<span class="why">${say(why, language)}</span>${source !== undefined && sourceView(source, language)}</li>`;
}

/** Sources are our own reviewed data; their links may be followed. */
export function sourceView({ title, date, url }: ReplySource, language: ReplyLanguage): Html {
  const texts = textsOf(language);
  const words = date === undefined ? title : texts.source(title, texts.date(date));
  const linked = url === undefined ? html`${words}` : html`<a href="${url}" rel="noreferrer noopener">${words}</a>`;
  return html`<cite class="source">${linked}</cite>`;
}

const LONGEST_SHOWN = 6_000;

/** The person's own text, its links broken, with what speaks for a scam marked; undefined where nothing does. */
function markedText(report: Report): Html | undefined {
  const spans = highlights(report);
  if (spans.length === 0) return undefined;
  const pieces: Html[] = [];
  let at = 0;
  const around = report.text.length > LONGEST_SHOWN;
  const between = (from: number, to: number) => {
    const text = harmless(report.text.slice(from, to));
    pieces.push(html`${around && text.length > 400 ? `${text.slice(0, 150)} … ${text.slice(-150)}` : text}`);
  };
  for (const { start, end, quote } of spans) {
    between(at, start);
    pieces.push(html`<mark>${harmless(quote)}</mark>`);
    at = end;
  }
  between(at, report.text.length);
  return html`${pieces}`;
}
