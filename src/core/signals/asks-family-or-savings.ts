import { patternSignal, re } from './pattern.ts';

const ASKING =
  '(?:です(?:か|よね)|でしょうか|ますか|ません(?:か|でしょうか)|お聞かせ|教え|伺[いえ](?!ます)|うかが|お尋ね(?!いただ)|か[?？]|[?？]|ご返信|聞いて)';

/** Asks about family, savings, living alone, being at home. */
export const asksFamilyOrSavings = patternSignal('asks-family-or-savings', 'ask', {
  ja: [
    re`(?:ご?家族(?:構成|の人数|は)?|お?一人(?:暮らし|住まい|で)|おひとり(?:暮らし|で)?|独り暮らし|ご?同居|息子さん|娘さん|ご主人|旦那さん|奥様|お子(?:様|さん)|お孫さん|ご両親|親御さん|ご在宅|おうちに|お家に|ご自宅に|家におられ|お留守|留守)[^。\n「」]{0,20}${ASKING}`,
    re`(?:貯金|預金|預貯金|ご?資産|タンス預金|現金|残高|年金|ご?年収|金庫|へそくり|取引(?:銀行|先の銀行)|お使いの銀行|どちらの銀行|銀行名)[^。\n「」]{0,20}(?:いくら|おいくら|どのくらい|どれくらい|どちら|何円|${ASKING})`,
  ],
  en: [
    /\b(?:do you live (?:alone|by yourself|with)|live alone\?|who (?:else )?(?:lives|is) (?:with you|at home|there)|how much (?:do you have|money|savings|have you got|is in)|(?:your|any) savings|family members|will you be (?:at )?home|are you (?:at home|alone|on your own|home)|anyone (?:else )?(?:home|there|with you)|which bank (?:do|are) you|rent or own|who is home|keep (?:any )?cash)\b[^.\n]{0,30}/,
  ],
  unless:
    /家族カード|家族割|ご家族で|ご家族(?:の)?皆|株主|保険料|ポイント残高|悩ま|ではありません|現金(?:払|のみ|決済)|教えてる/,
});
