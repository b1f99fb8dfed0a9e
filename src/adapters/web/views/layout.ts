import { textsOf } from '../../../core/reply/index.ts';
import { FULL_LANGUAGES } from '../../../core/reply/types.ts';
import type { ReplyLanguage } from '../../../core/types.ts';
import { type Html, html, withReadings } from '../html.ts';
import { PAGE_WORDS } from '../words.ts';

/** Text of ours in a language: plain Japanese gets its readings above the words. */
export function say(text: string, language: ReplyLanguage): Html {
  return language === 'ja-easy' ? withReadings(text) : html`${text}`;
}

export interface Page {
  readonly language: ReplyLanguage;
  readonly title: string;
  /** The path below the language, e.g. `/incidents`. */
  readonly path: string;
  readonly body: Html;
  /** The page holds the form of a check, which goes along into another language. */
  readonly keepsForm?: boolean | undefined;
}

/** Sent by a language's button: the same page, whatever stands in its form, in that language. */
export const SWITCH = 'switch';

/** `/ja/incidents` … */
export function pathIn(language: ReplyLanguage, path: string): string {
  return `/${language}${path}`;
}

/** A whole page. */
export function layout({ language, title, path, body, keepsForm }: Page): string {
  const words = PAGE_WORDS[language];
  const here = (target: string) => (path === target ? html` aria-current="page"` : undefined);
  const links = [
    ['', words.nav.check],
    ['/incidents', words.nav.incidents],
  ] as const;
  const nav = links.map(
    ([target, label]) =>
      html`<li><a href="${pathIn(language, target)}"${here(target)}>${say(label, language)}</a></li>`,
  );
  const languages = FULL_LANGUAGES.map((code) => {
    const current = code === language ? html` aria-current="true"` : undefined;
    const { name } = textsOf(code);
    if (keepsForm === true)
      return html`<li><button class="link" type="submit" form="check" formaction="${pathIn(code, '/check')}" name="${SWITCH}" value="1" lang="${langOf(code)}" data-language="${code}"${current}>${name}</button></li>`;
    return html`<li><a href="${pathIn(code, path)}" hreflang="${langOf(code)}" lang="${langOf(code)}"${current}>${name}</a></li>`;
  });
  // A form's first button is pressed by the Enter key in any of its fields: that must not be a language.
  const enter =
    keepsForm === true && html`<button type="submit" form="check" hidden>${plainTitle(words.submit)}</button>`;
  return html`<!doctype html>
<html lang="${langOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, address=no, email=no">
<meta name="description" content="${words.headline}">
<title>${plainTitle(title)}</title>
<link rel="icon" href="/static/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/static/style.css">
<script src="/static/app.js" type="module"></script>
</head>
<body>
<a class="skip" href="#main">${say(words.skip, language)}</a>
<header class="top">
<a class="name" href="${pathIn(language, '')}"><img src="/static/icon.svg" alt="" width="36" height="36"><span>${say(words.name, language)}</span></a>
${enter}<nav class="languages" aria-label="${words.languages}"><ul>${languages}</ul></nav>
<nav class="menu" aria-label="${words.menu}"><ul>${nav}</ul></nav>
</header>
<main id="main">${body}</main>
<footer>
${words.footer.map((line) => html`<p>${say(line, language)}</p>`)}
<p><a href="${pathIn(language, '/take-back')}">${say(words.nav.giveBack, language)}</a> <a href="/api/docs">${say(words.forPrograms, language)}</a></p>
</footer>
</body>
</html>
`.html;
}

/** A number to call, and whose it is; a name that holds the number already says it once. */
export function callView(name: string, phone: string, tel: string, language: ReplyLanguage): Html {
  const [whole, rest] = name.startsWith(phone) ? [name, ''] : [phone, name.replace(phone, '').replace(/[\s,、]+$/, '')];
  return html`<a class="call" href="${tel}"><strong>${say(whole, language)}</strong>${rest !== '' && html`<span>${say(rest, language)}</span>`}</a>`;
}

/** BCP 47. */
export function langOf(language: ReplyLanguage): string {
  return language === 'en' ? 'en' : 'ja';
}

/** A title bears no readings. */
function plainTitle(title: string): string {
  return title.replace(/\([ぁ-んー]+\)/g, '');
}
