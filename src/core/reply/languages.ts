/* The registry of reply languages. */
import type { ReplyLanguage } from '../types.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { jaEasy } from './ja-easy.ts';
import { FULL_LANGUAGES, type Language, type ReplyTexts } from './types.ts';

const TEXTS: Readonly<Record<ReplyLanguage, ReplyTexts>> = { ja, 'ja-easy': jaEasy, en };

/** The words of a full language; for a language with the essentials alone, English. */
export function textsOf(language: Language): ReplyTexts {
  const full = FULL_LANGUAGES.find((code) => code === language);
  return TEXTS[full ?? 'en'];
}
