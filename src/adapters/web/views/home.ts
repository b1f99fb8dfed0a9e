import type { Desk } from '../../../core/contact-schema.ts';
import { telHref } from '../../../core/guided-desk.ts';
import { textsOf } from '../../../core/reply/index.ts';
import { CHANNELS, type Channel, type ReplyLanguage } from '../../../core/types.ts';
import { type Html, html } from '../html.ts';
import { PAGE_WORDS } from '../words.ts';
import { callView, pathIn, say } from './layout.ts';

export interface HomeParts {
  readonly language: ReplyLanguage;
  readonly desks: readonly Desk[];
  /** What was given, shown again beside its result. */
  readonly text?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly result?: Html | undefined;
}

/** The page: paste, check, result; and whom to call for those who cannot wait. */
export function homeView({ language, desks, text, channel, result }: HomeParts): Html {
  const words = PAGE_WORDS[language];
  const texts = textsOf(language);
  const t = (line: string) => say(line, language);
  const channels = [undefined, ...CHANNELS].map((one) => {
    const checked = one === channel ? html` checked` : undefined;
    const label = one === undefined ? words.channelUnknown : texts.channels[one];
    return html`<label class="chip"><input type="radio" name="channel" value="${one ?? ''}"${checked}><span>${t(label)}</span></label>`;
  });
  return html`
<div class="columns">
<section class="ask" aria-labelledby="headline">
<h1 id="headline">${t(words.headline)}</h1>
<p class="lead">${t(words.lead)}</p>
<form id="check" class="card" method="post" action="${pathIn(language, '/check')}" data-into="result" data-working="${words.working}" data-offline="${words.offline}">
<label for="text" class="label">${t(words.label)}</label>
<p id="hint" class="hint">${t(words.hint)}</p>
<textarea id="text" name="text" rows="7" aria-describedby="hint kept" autocomplete="off" autocapitalize="off" spellcheck="false">${
    text === undefined
      ? undefined
      : html`
${text}`
  }</textarea>
<fieldset class="chips"><legend>${t(texts.askChannel)}</legend>${channels}</fieldset>
<details class="file" hidden><summary>${t(words.file)}</summary><input id="file" type="file" aria-label="${words.file}" accept=".txt,.eml,text/plain,message/rfc822"></details>
<div class="actions"><button type="submit" class="primary">${t(words.submit)}</button><p id="kept" class="hint">${t(words.notKept)}</p></div>
</form>
<div id="result" aria-live="polite">${result}</div>
</section>
${urgentView(language, desks)}
</div>`;
}

/** Whom to call at once; on every view of the page. */
function urgentView(language: ReplyLanguage, desks: readonly Desk[]): Html {
  const words = PAGE_WORDS[language];
  const cards = [
    ['emergency', words.urgentNow],
    ['police-consultation', words.urgentPaid],
    ['consumer-hotline', words.urgentContract],
  ].map(([id, when]) => {
    const desk = desks.find((one) => one.id === id);
    if (desk?.phone === undefined) return undefined;
    return html`<li>${callView(desk.name[language], desk.phone, telHref(desk.phone), language)}<p>${say(when!, language)}</p></li>`;
  });
  return html`<aside class="urgent" aria-labelledby="urgent"><h2 id="urgent">${say(words.urgentTitle, language)}</h2><ul>${cards.filter((card) => card !== undefined)}</ul></aside>`;
}
