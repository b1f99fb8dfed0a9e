import { textsOf } from '../../core/reply/index.ts';
import type { Language } from '../../core/reply/types.ts';
import type { ReplyLanguage } from '../../core/types.ts';

/** The language itself where it is a full one, else English. */
export function fullLanguage(language: Language): ReplyLanguage {
  return textsOf(language).code;
}
