import { DONATION_WORDS } from '../../../core/donation-words.ts';
import type { Channel, ReplyLanguage } from '../../../core/types.ts';
import { type Html, html } from '../html.ts';
import { pathIn, say } from './layout.ts';

/** What would be kept, and the box that consents to it. */
export function previewView(kept: string, channel: Channel | undefined, language: ReplyLanguage): Html {
  const words = DONATION_WORDS[language];
  const t = (line: string) => say(line, language);
  return html`<section class="card" id="donation"><h3 tabindex="-1" data-focus>${t(words.title)}</h3>
${words.explain.map((line) => html`<p>${t(line)}</p>`)}
<p>${t(words.preview)}</p><blockquote class="text">${kept}</blockquote><p>${t(words.lookAgain)}</p>
<form method="post" action="${pathIn(language, '/donation/give')}" data-into="donation" data-replace>
<input type="hidden" name="text" value="${kept}"><input type="hidden" name="channel" value="${channel ?? ''}">
<label class="box"><input type="checkbox" name="consent" value="yes" required><span>${t(words.consent)}</span></label>
<div class="actions"><button type="submit" class="primary">${t(words.give)}</button></div>
</form></section>`;
}

/** A line said back, e.g. the receipt. */
export function saidView(line: string, language: ReplyLanguage): Html {
  return html`<p class="card said" tabindex="-1" data-focus role="status">${say(line, language)}</p>`;
}

/** Where a given text is taken back. */
export function takeBackView(language: ReplyLanguage, said: string | undefined): Html {
  const words = DONATION_WORDS[language];
  const t = (line: string) => say(line, language);
  return html`<section class="narrow"><h1>${t(words.takeBack)}</h1>
${said !== undefined && saidView(said, language)}
<form class="card" method="post" action="${pathIn(language, '/take-back')}"><label for="receipt" class="label">${t(words.receipt)}</label><div class="row"><input id="receipt" name="receipt" required maxlength="100" autocomplete="off" autocapitalize="off" spellcheck="false"><button type="submit" class="primary">${t(words.takeBack)}</button></div></form></section>`;
}
