import type { ReplyLanguage } from '../types.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { easy } from './ja-easy.ts';
import type { AskWords } from './types.ts';

export const ASK_WORDS: Record<ReplyLanguage, AskWords> = { ja, 'ja-easy': easy, en };
