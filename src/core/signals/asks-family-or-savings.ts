import { patternSignal } from './pattern.ts';

/** Asks about family, savings, living alone, being at home. */
export const asksFamilyOrSavings = patternSignal('asks-family-or-savings', 'ask', [
  /(?:ご家族|家族構成|お一人(?:暮らし|住まい)|一人暮らし|同居|息子さん|娘さん|ご主人|お子様|ご在宅|在宅|お留守)[^。\n「」]{0,24}(?:ですか|でしょうか|ますか|お聞かせ|教え|伺|うかが|お尋ね|いつ|何時|何人|か[?？])/,
  /(?:貯金|預金|預貯金|資産|タンス預金|現金|残高|年金|取引(?:銀行|先))[^。\n「」]{0,24}(?:いくら|どのくらい|どれくらい|どちらの|ですか|でしょうか|ますか|お聞かせ|教え|確認させ|伺|うかが)/,
  /\b(?:do you live alone|who (?:else )?(?:lives|is) (?:with you|at home)|how much (?:do you have|money|savings)|your savings|family members|will you be (?:at )?home|are you (?:at home|alone))\b/i,
]);
