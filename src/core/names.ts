/** Where people's names stand, told by what stands around them: 田中様, 山田 太郎さん, 弁護士の佐藤です, Dear John Smith. */

const HONORIFIC = '様|さま|さん|殿|氏(?!名)|先生|くん|ちゃん';
const TITLE =
  '弁護士|司法書士|行政書士|警部補?|巡査部長|巡査|刑事|担当者?|代表|課長|部長|主任|所長|氏名[::]?|お名前[::]?|名義(?:人)?[::]?';

const JAPANESE = new RegExp(
  `(?:[\\u4e00-\\u9fff々]{1,4}[ \\u3000]?[\\u4e00-\\u9fff々]{0,3}|[\\u30a1-\\u30fa\\u30fc]{2,8}[ \\u3000]?[\\u30a1-\\u30fa\\u30fc]{0,8})(?=${HONORIFIC})` +
    `|(?<=(?:${TITLE})[の ]?)(?:[\\u4e00-\\u9fff々]{2,4}|[\\u30a1-\\u30fa\\u30fc]{2,8}[ \\u3000]?[\\u30a1-\\u30fa\\u30fc]{2,8})(?=です|と申|より|まで|[がに\\s、。)]|$)`,
  'gu',
);
const ENGLISH =
  /(?<=\b(?:[Dd]ear|[Hh]i|[Hh]ello|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|[Mm]y name is|[Tt]his is|[Rr]egards,|[Ss]incerely,)\s)[A-Z][a-z'-]{1,20}(?: [A-Z][a-z'-]{1,20})?/g;
/** Words that only look like a name in these places: people in general (皆さん, ご本人様, 貴殿, Dear Customer), relatives, 仕様, 同様. */
const NOBODY = new RegExp(
  '^(?:お|ご)?(?:皆|貴|赤|父|母|兄|姉|弟|妹|娘|孫|妻|嫁|子|名|主|宅|家族|主人|奥|旦那|得意|大家|業者|店|父兄|息子|祖[父母]|[爺婆]|連絡|費用|削除|匿名)$' +
    '|(?:客|者|人|員|先|方|主|生|屋|士|官|会社|銀行|社長|[会部課校院]長|ユーザー?|エンジニア|パートナー|メンバー)$' +
    '|[仕同模多異一左宮神御拝]貴?$' +
    '|^(?:Sir|Madam|All|Team|Everyone|There|Friends?|Parents?|Householder|Resident|Reader|Colleagues?|Mum|Dad|Former|Valued|Fellow|My|Student|National|Visa|Microsoft)\\b' +
    '|\\b(?:Customers?|Users?|Members?|Clients?|[Hh]older|Guests?|Partners?|Participants?|Investor|Trader|Desk|Officer|Payable|Accounts?)$',
);

export interface NameRange {
  readonly start: number;
  readonly end: number;
}

/** Ranges of a normalised text that are names, in order. Finds the usual forms, not every name. */
export function findNames(text: string): NameRange[] {
  return [...matches(text, JAPANESE), ...matches(text, ENGLISH)].sort((a, b) => a.start - b.start);
}

function matches(text: string, pattern: RegExp): NameRange[] {
  return [...text.matchAll(pattern)]
    .filter(([name]) => !NOBODY.test(name.trim()))
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
}
