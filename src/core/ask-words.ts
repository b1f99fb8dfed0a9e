import { en } from './ask-words/en.ts';
import { ja } from './ask-words/ja.ts';
import { easy } from './ask-words/ja-easy.ts';
import type { AskWords } from './ask-words/types.ts';
import type { ReplyLanguage } from './types.ts';

export const ASK_WORDS: Record<ReplyLanguage, AskWords> = { ja, 'ja-easy': easy, en };
