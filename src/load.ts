import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Check, createCheck } from './core/check.ts';
import type { Model } from './core/classify.ts';
import { createJapaneseTokeniser, type JapaneseTokeniser } from './core/japanese.ts';
import type { Knowledge } from './core/knowledge.ts';
import { decodeModel } from './core/model-file.ts';
import type { DictionaryData } from './core/japanese.ts';
import { loadDictionary } from './dictionary.ts';
import { loadKnowledge } from './load-notices.ts';

/** The project's own folders; all else is configured. */
export const DATA_FOLDER = fileURLToPath(new URL('../data', import.meta.url));
export const MODELS_FOLDER = fileURLToPath(new URL('../models', import.meta.url));

export interface Loaded {
  readonly check: Check;
  readonly model: Model;
  readonly knowledge: Knowledge;
  readonly japanese: JapaneseTokeniser;
  readonly dictionary: DictionaryData;
}

/** Reads model, notices and dictionary. `dictionary`: one already in memory, as a worker thread is given. */
export async function load(options: { cacheDir: string; modelFile?: string | undefined; dictionary?: DictionaryData }): Promise<Loaded> {
  const reading = options.dictionary ?? loadDictionary({ cacheDir: options.cacheDir });
  const knowledge = loadKnowledge(DATA_FOLDER, options.cacheDir);
  const model = decodeModel(readFileSync(options.modelFile ?? `${MODELS_FOLDER}/model.json`, 'utf8'));
  const dictionary = await reading;
  const japanese = createJapaneseTokeniser(dictionary);
  return { check: createCheck({ model, japanese, knowledge }), model, knowledge, japanese, dictionary };
}
