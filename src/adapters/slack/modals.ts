/** The forms: a message to check, what has happened, and the views that show an answer. */

import { PREFECTURES } from '../../core/prefectures.ts';
import { textsOf } from '../../core/reply/index.ts';
import { encodeState, type ReplyState } from '../../core/reply/state.ts';
import { HAPPENED, type Happened, type ReplyLanguage } from '../../core/types.ts';
import { type Block, modal, option, paragraph, plain, select } from './block-kit.ts';
import type { Rendered } from './render.ts';
import { wordsOf } from './words.ts';

export const CHECK_FORM = 'check_form';
export const HAPPENED_FORM = 'happened_form';
const TEXT_LIMIT = 3000;

export function checkForm(language: ReplyLanguage) {
  const { check, close } = wordsOf(language);
  const text: Block = {
    type: 'input',
    block_id: 'text',
    optional: true,
    label: plain(check.text, 2000),
    hint: plain(check.hint, 2000),
    element: { type: 'plain_text_input', action_id: 'text', multiline: true, max_length: TEXT_LIMIT },
  };
  const file: Block = {
    type: 'input',
    block_id: 'file',
    optional: true,
    label: plain(check.file, 2000),
    element: { type: 'file_input', action_id: 'file', filetypes: ['txt', 'eml'], max_files: 3 },
  };
  return modal(CHECK_FORM, check.title, close, [text, file], { submit: check.submit });
}

export function workingView(language: ReplyLanguage) {
  const { check, close } = wordsOf(language);
  return modal('working', check.result, close, [paragraph(check.working)]);
}

export function resultView(language: ReplyLanguage, { blocks }: Rendered, title = wordsOf(language).check.result) {
  return modal('result', title, wordsOf(language).close, blocks);
}

/** Slack allows ten boxes in a group. */
const GROUP = 8;

export function happenedForm(state: ReplyState, language: ReplyLanguage) {
  const texts = textsOf(language);
  const { happened, close } = wordsOf(language);
  const boxes = (ids: readonly Happened[], block: string, label: string): Block => {
    const options = ids.map((id) => option(id, texts.happened[id]));
    // What the person told of already stays said, whatever else they came to choose.
    const ticked = options.filter(({ value }) => state.happened.some((what) => what === value));
    return {
      type: 'input',
      block_id: block,
      optional: true,
      label: plain(label, 2000),
      element: {
        type: 'checkboxes',
        action_id: 'boxes',
        options,
        ...(ticked.length === 0 ? {} : { initial_options: ticked }),
      },
    };
  };
  const place: Block = {
    type: 'input',
    block_id: 'prefecture',
    optional: true,
    label: plain(texts.askPrefecture, 2000),
    element: select('prefecture', wordsOf(language).home.prefecture, prefectureOptions(language), state.prefecture),
  };
  return modal(
    HAPPENED_FORM,
    happened.title,
    close,
    [
      boxes(HAPPENED.slice(0, GROUP), 'happened1', texts.askHappened),
      boxes(HAPPENED.slice(GROUP), 'happened2', happened.more),
      place,
    ],
    { submit: happened.submit, metadata: encodeState({ ...state, language }) },
  );
}

export function prefectureOptions(language: ReplyLanguage) {
  return PREFECTURES.map(({ name, kana, en }) =>
    option(name, language === 'en' ? en : language === 'ja-easy' ? `${name}(${kana})` : name),
  );
}
