import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Check, createCheck } from './core/check.ts';
import type { Model } from './core/classify.ts';
import type { DictionaryData } from './core/japanese.ts';
import { createJapaneseTokeniser, type JapaneseTokeniser } from './core/japanese.ts';
import type { Knowledge } from './core/knowledge.ts';
import { decodeModel } from './core/model-file.ts';
import { loadDictionary } from './dictionary.ts';
import { cachedKnowledge, knowledgeSources } from './knowledge-cache.ts';

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

export interface LoadOptions {
  readonly cacheDir: string;
  /** Where `npm run train -- --with-reviewed` leaves its model; that one is taken when it is there. */
  readonly dataDir?: string | undefined;
  /** What is in memory already, as a worker thread is given it. */
  readonly dictionary?: DictionaryData | undefined;
  readonly model?: Model | undefined;
}

/** Reads model, notices and dictionary. Rejects with ModelError, DataError or code DICTIONARY_MISSING, each saying what to do. */
export async function load({ cacheDir, dataDir, ...given }: LoadOptions): Promise<Loaded> {
  const reading = given.dictionary ?? loadDictionary({ cacheDir });
  const knowledge = await readKnowledge(cacheDir);
  const model = given.model ?? decodeModel(readFileSync(modelFile(dataDir), 'utf8'));
  const dictionary = await reading;
  const japanese = createJapaneseTokeniser(dictionary);
  return { check: createCheck({ model, japanese, knowledge }), model, knowledge, japanese, dictionary };
}

function modelFile(dataDir: string | undefined): string {
  const own = dataDir === undefined ? undefined : join(dataDir, 'model.json');
  return own !== undefined && existsSync(own) ? own : join(MODELS_FOLDER, 'model.json');
}

/** The knowledge base, from the cache when that is of these files; else parsed, with what that needs. Rejects with a DataError. */
export async function readKnowledge(cacheDir: string): Promise<Knowledge> {
  const kept = cachedKnowledge(knowledgeSources(DATA_FOLDER), cacheDir);
  if (kept !== undefined) return kept;
  const { loadKnowledge } = await import('./load-notices.ts');
  return loadKnowledge(DATA_FOLDER, cacheDir);
}
