/* HTML as a value: whatever is put into a template is escaped, unless it is HTML already. */

export interface Html {
  readonly html: string;
}

type Value = string | number | Html | readonly Value[] | false | undefined;

/** `<p>${text}</p>` as HTML with every value escaped; lists are joined, `false` and `undefined` leave nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: strings.reduce((out, string, index) => out + render(values[index - 1]) + string) };
}

function render(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map(render).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Lone surrogates and U+0000 have no place in HTML; line breaks become plain ones. */
function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\u0000', '\ufffd')
    .replace(/[&<>"']/g, (char) => ENTITIES[char]!);
}

const READING = /([0-9０-９]*[\p{sc=Han}々〇]+)\(([ぁ-んー]+)\)/gu;

/** Text of ours in plain Japanese, its readings in brackets set above the words. */
export function withReadings(text: string): Html {
  const escaped = escapeHtml(text);
  return { html: escaped.replace(READING, '<ruby>$1<rp>(</rp><rt>$2</rt><rp>)</rp></ruby>') };
}
