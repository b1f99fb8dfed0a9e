/**
 * Slack's documented Block Kit limits (docs.slack.dev/reference/block-kit), as the Web API enforces them: the double refuses with
 * `invalid_blocks` what the real one would refuse. Lengths are UTF-16 units, the stricter way to count.
 */

export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };
export type Surface = 'message' | 'modal' | 'home';

const MAX_BLOCKS: Record<Surface, number> = { message: 50, modal: 100, home: 100 };
const ONLY_IN: Readonly<Record<string, readonly Surface[]>> = {
  input: ['modal', 'home', 'message'],
  file: ['message'],
};

/** What Slack would refuse, with the place of each; empty when all is well. */
export function blockProblems(blocks: unknown, surface: Surface): string[] {
  const problems: string[] = [];
  const say = (place: string, what: string) => problems.push(`${place}: ${what}`);
  if (!Array.isArray(blocks)) return ['blocks: not an array'];
  if (blocks.length > MAX_BLOCKS[surface]) say('blocks', `${blocks.length} > ${MAX_BLOCKS[surface]}`);
  const ids = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    const place = `blocks[${index}]`;
    if (!isObject(block)) {
      say(place, 'not an object');
      continue;
    }
    length(say, `${place}.block_id`, block.block_id, 1, 255, true);
    if (typeof block.block_id === 'string' && ids.has(block.block_id)) say(place, `block_id ${block.block_id} twice`);
    if (typeof block.block_id === 'string') ids.add(block.block_id);
    if (ONLY_IN[String(block.type)]?.includes(surface) === false) say(place, `${block.type} not in a ${surface}`);
    checkBlock(say, place, block, surface);
  }
  return problems;
}

/** The same for a whole view (modal or App Home). */
export function viewProblems(view: unknown): string[] {
  if (!isObject(view)) return ['view: not an object'];
  const problems: string[] = [];
  const say = (place: string, what: string) => problems.push(`${place}: ${what}`);
  if (view.type !== 'modal' && view.type !== 'home') return [`view.type: ${String(view.type)}`];
  length(say, 'callback_id', view.callback_id, 1, 255, true);
  length(say, 'external_id', view.external_id, 1, 255, true);
  length(say, 'private_metadata', view.private_metadata, 0, 3000, true);
  if (view.type === 'modal') {
    plain(say, 'title', view.title, 24);
    if (view.submit !== undefined) plain(say, 'submit', view.submit, 24);
    if (view.close !== undefined) plain(say, 'close', view.close, 24);
    const hasInput =
      Array.isArray(view.blocks) && view.blocks.some((block) => isObject(block) && block.type === 'input');
    if (hasInput && view.submit === undefined) say('submit', 'required with input blocks');
  }
  return [...problems, ...blockProblems(view.blocks, view.type)];
}

type Say = (place: string, what: string) => void;

function checkBlock(say: Say, place: string, block: JsonObject, surface: Surface) {
  switch (block.type) {
    case 'header':
      return plain(say, `${place}.text`, block.text, 150);
    case 'section':
      if (block.text === undefined && block.fields === undefined) say(place, 'section without text or fields');
      if (block.text !== undefined) text(say, `${place}.text`, block.text, 3000);
      if (block.fields !== undefined)
        each(say, `${place}.fields`, block.fields, 1, 10, (p, field) => text(say, p, field, 2000));
      if (block.accessory !== undefined) element(say, `${place}.accessory`, block.accessory);
      return;
    case 'context':
      return each(say, `${place}.elements`, block.elements, 1, 10, (p, item) => text(say, p, item, 2000));
    case 'actions': {
      const ids = new Set<Json>();
      return each(say, `${place}.elements`, block.elements, 1, 25, (p, item) => {
        if (ids.has(item.action_id)) say(p, `action_id ${String(item.action_id)} twice`);
        ids.add(item.action_id);
        element(say, p, item);
      });
    }
    case 'input':
      plain(say, `${place}.label`, block.label, 2000);
      if (block.hint !== undefined) plain(say, `${place}.hint`, block.hint, 2000);
      if (surface === 'message' && isObject(block.element) && block.element.type === 'file_input')
        say(place, 'file_input in a message');
      return element(say, `${place}.element`, block.element);
    case 'rich_text':
      return each(say, `${place}.elements`, block.elements, 1, 100, (p, item) => richText(say, p, item));
    case 'divider':
      return;
    default:
      say(place, `type ${String(block.type)}`);
  }
}

function richText(say: Say, place: string, item: JsonObject) {
  const inline = (p: string, piece: JsonObject) => {
    if (piece.type === 'text') return length(say, `${p}.text`, piece.text, 1, 3000, false);
    if (piece.type === 'link') {
      length(say, `${p}.url`, piece.url, 1, 3000, false);
      return length(say, `${p}.text`, piece.text, 1, 3000, true);
    }
    if (piece.type === 'channel') return length(say, `${p}.channel_id`, piece.channel_id, 1, 255, false);
    say(p, `inline type ${String(piece.type)}`);
  };
  if (item.type === 'rich_text_section' || item.type === 'rich_text_quote' || item.type === 'rich_text_preformatted')
    return each(say, `${place}.elements`, item.elements, 1, 500, inline);
  if (item.type === 'rich_text_list') {
    if (item.style !== 'bullet' && item.style !== 'ordered') say(place, `list style ${String(item.style)}`);
    return each(say, `${place}.elements`, item.elements, 1, 100, (p, entry) => richText(say, p, entry));
  }
  say(place, `rich text type ${String(item.type)}`);
}

function element(say: Say, place: string, item: Json) {
  if (!isObject(item)) return say(place, 'not an object');
  length(say, `${place}.action_id`, item.action_id, 1, 255, true);
  if (item.placeholder !== undefined) plain(say, `${place}.placeholder`, item.placeholder, 150);
  if (item.confirm !== undefined) confirm(say, `${place}.confirm`, item.confirm);
  switch (item.type) {
    case 'button':
      plain(say, `${place}.text`, item.text, 75);
      length(say, `${place}.value`, item.value, 0, 2000, true);
      length(say, `${place}.url`, item.url, 1, 3000, true);
      length(say, `${place}.accessibility_label`, item.accessibility_label, 1, 75, true);
      if (![undefined, 'primary', 'danger'].includes(item.style as string | undefined))
        say(place, `style ${String(item.style)}`);
      return;
    case 'static_select':
      options(say, place, item, 100);
      return;
    case 'radio_buttons':
    case 'checkboxes':
      options(say, place, item, 10);
      return;
    case 'overflow':
      options(say, place, item, 5);
      return;
    case 'plain_text_input':
      if (typeof item.max_length === 'number' && item.max_length > 3000) say(place, 'max_length > 3000');
      length(say, `${place}.initial_value`, item.initial_value, 0, 3000, true);
      return;
    case 'file_input':
      if (item.max_files !== undefined && !(Number(item.max_files) >= 1 && Number(item.max_files) <= 10))
        say(place, 'max_files');
      return;
    case 'conversations_select':
    case 'channels_select':
      return;
    default:
      say(place, `element type ${String(item.type)}`);
  }
}

function options(say: Say, place: string, item: JsonObject, most: number) {
  const values = new Set<Json>();
  each(say, `${place}.options`, item.options, 1, most, (p, option) => {
    text(say, `${p}.text`, option.text, 75);
    length(say, `${p}.value`, option.value, 1, 150, false);
    if (values.has(option.value)) say(p, `value ${String(option.value)} twice`);
    values.add(option.value);
    if (option.description !== undefined) text(say, `${p}.description`, option.description, 75);
  });
  const initial = [item.initial_option, ...(Array.isArray(item.initial_options) ? item.initial_options : [])].filter(
    isObject,
  );
  const offered = Array.isArray(item.options) ? item.options.map((option) => JSON.stringify(option)) : [];
  for (const option of initial)
    if (!offered.includes(JSON.stringify(option))) say(place, 'initial option is not one of the options');
}

function confirm(say: Say, place: string, value: Json) {
  if (!isObject(value)) return say(place, 'not an object');
  plain(say, `${place}.title`, value.title, 100);
  text(say, `${place}.text`, value.text, 300);
  plain(say, `${place}.confirm`, value.confirm, 30);
  plain(say, `${place}.deny`, value.deny, 30);
}

function plain(say: Say, place: string, value: Json, most: number) {
  if (isObject(value) && value.type !== 'plain_text') say(place, 'must be plain_text');
  text(say, place, value, most);
}

function text(say: Say, place: string, value: Json, most: number) {
  if (!isObject(value)) return say(place, 'not a text object');
  if (value.type !== 'plain_text' && value.type !== 'mrkdwn') say(place, `text type ${String(value.type)}`);
  length(say, place, value.text, 1, most, false);
}

function length(say: Say, place: string, value: Json, least: number, most: number, optional: boolean) {
  if (value === undefined && optional) return;
  if (typeof value !== 'string') return say(place, 'not a string');
  if (value.length < least) say(place, 'empty');
  if (value.length > most) say(place, `${value.length} > ${most} characters`);
}

function each(
  say: Say,
  place: string,
  value: Json,
  least: number,
  most: number,
  check: (place: string, item: JsonObject) => void,
) {
  if (!Array.isArray(value)) return say(place, 'not an array');
  if (value.length < least || value.length > most) say(place, `${value.length} items, ${least} to ${most} allowed`);
  for (const [index, item] of value.entries()) {
    if (isObject(item)) check(`${place}[${index}]`, item);
    else say(`${place}[${index}]`, 'not an object');
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
