import { patternSignal, re } from './pattern.ts';

/** Speaks as a lawyer, law firm, scrivener or legal department. */
export const claimsLawyer = patternSignal('claims-lawyer', 'claim', {
  ja: [
    re`(?:弁護士(?:法人)?|法律事務所|法務事務所|司法書士|行政書士|法務(?:部|担当|代理人|局)|弁護団|顧問弁護士|弁護人|被害対策室)[^。\n「」]{0,16}(?:です(?!か|が|よね|ね)|と申し|でございます|より(?:ご?連絡|お知らせ|ご?案内)|から(?:の)?(?:ご?連絡|お知らせ|ご?案内)|が(?:代行|代理|対応|お手伝い|無料|担当)|所属|担当の|事務局|と提携|提携)`,
    re`(?:提携|顧問|担当|専門の)(?:の)?弁護士`,
    re`(?:当|弊|私ども)(?:の)?(?:弁護士|法律|司法書士|行政書士|法務)?事務所|受任(?:通知|いた|し(?:て|た|ま))|当職|通知人|貴殿の代理人|法的代理`,
    re`(?:法律事務所|弁護士法人|法務事務所|司法書士)(?<=(?:^|\n)[^。\n「」]{0,20})[^。\n「」、にをがは]{0,16}(?=\n|$)`,
  ],
  en: [
    /\b(?:i am|i['’]m|this is|we are|we['’]re|from|on behalf of|calling from)\b[^.\n]{0,40}\b(?:attorney|lawyer|law firm|law office|law group|legal (?:department|counsel|team|representative|officer)|solicitors?|paralegal|barrister|advocates?)\b/,
    /\b(?:attorneys? at law|our (?:attorneys?|lawyers?|legal team|law firm)|partner (?:attorneys?|law firms?)|llp\b|esq\b)/,
  ],
  unless: /ご自身の弁護士|弁護士に(?:ご?相談|依頼)|弁護士会|your own (?:lawyer|attorney)/,
});
