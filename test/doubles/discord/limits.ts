/*
 * What Discord refuses, after its API reference (Message, Embed Limits, Component Reference, Modal): the double answers 50035 where Discord would.
 * All texts are counted in UTF-16 units, which is never less than Discord counts.
 */

type Json = Readonly<Record<string, unknown>>;

/** What is wrong with a message that was sent; empty when Discord would take it. */
export function messageProblems(message: Json): string[] {
  const problems: string[] = [];
  const embeds = list(message.embeds);
  const rows = list(message.components);
  tooLong(problems, 'content', message.content, 2000);
  if (embeds.length > 10) problems.push('more than 10 embeds');
  for (const embed of embeds) problems.push(...embedProblems(embed));
  if (embeds.reduce((sum, embed) => sum + embedLength(embed), 0) > 6000) problems.push('embeds above 6000');
  if (rows.length > 5) problems.push('more than 5 rows');
  for (const row of rows) problems.push(...rowProblems(row));
  const ids = rows.flatMap((row) => list(row.components).map((component) => component.custom_id)).filter(Boolean);
  if (new Set(ids).size !== ids.length) problems.push('custom_id twice');
  return problems;
}

/** What is wrong with a modal. */
export function modalProblems(modal: Json): string[] {
  const problems: string[] = [];
  required(problems, 'modal title', modal.title, 45);
  required(problems, 'modal custom_id', modal.custom_id, 100);
  const components = list(modal.components);
  if (components.length < 1 || components.length > 5) problems.push('a modal has 1 to 5 components');
  for (const label of components) {
    if (label.type !== 18) continue;
    required(problems, 'label', label.label, 45);
    tooLong(problems, 'label description', label.description, 100);
    const inner = label.component as Json | undefined;
    required(problems, 'custom_id', inner?.custom_id, 100);
    tooLong(problems, 'placeholder', inner?.placeholder, 100);
    if (Number(inner?.max_length ?? 0) > 4000) problems.push('max_length above 4000');
  }
  return problems;
}

function embedProblems(embed: Json): string[] {
  const problems: string[] = [];
  const fields = list(embed.fields);
  tooLong(problems, 'embed title', embed.title, 256);
  tooLong(problems, 'embed description', embed.description, 4096);
  tooLong(problems, 'embed footer', text(embed.footer, 'text'), 2048);
  if (fields.length > 25) problems.push('more than 25 fields');
  for (const field of fields) {
    required(problems, 'field name', field.name, 256);
    required(problems, 'field value', field.value, 1024);
  }
  return problems;
}

function rowProblems(row: Json): string[] {
  const problems: string[] = [];
  const components = list(row.components);
  const wide = components.filter((component) => component.type !== 2);
  if (row.type !== 1) problems.push('not an action row');
  if (components.length === 0 || components.length > 5) problems.push('a row has 1 to 5 components');
  if (wide.length > 0 && components.length > 1) problems.push('a select stands alone');
  for (const component of components) {
    if (component.type === 2) {
      required(problems, 'button label', component.label, 80);
      if (component.style !== 5) required(problems, 'custom_id', component.custom_id, 100);
      continue;
    }
    required(problems, 'custom_id', component.custom_id, 100);
    tooLong(problems, 'placeholder', component.placeholder, 150);
    if (component.type === 3) problems.push(...optionProblems(list(component.options)));
  }
  return problems;
}

function optionProblems(options: readonly Json[]): string[] {
  const problems: string[] = [];
  if (options.length === 0 || options.length > 25) problems.push('a select has 1 to 25 options');
  for (const option of options) {
    required(problems, 'option label', option.label, 100);
    required(problems, 'option value', option.value, 100);
    tooLong(problems, 'option description', option.description, 100);
  }
  if (new Set(options.map((option) => option.value)).size !== options.length) problems.push('option value twice');
  return problems;
}

function embedLength(embed: Json): number {
  const fields = list(embed.fields).map((field) => length(field.name) + length(field.value));
  return [embed.title, embed.description, text(embed.footer, 'text'), text(embed.author, 'name')]
    .map(length)
    .concat(fields)
    .reduce((sum, part) => sum + part, 0);
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Json)[key] : undefined;
}

function length(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

function tooLong(problems: string[], name: string, value: unknown, most: number): void {
  if (length(value) > most) problems.push(`${name} above ${most}`);
}

function required(problems: string[], name: string, value: unknown, most: number): void {
  if (typeof value !== 'string' || value.length === 0) problems.push(`${name} missing`);
  tooLong(problems, name, value, most);
}
