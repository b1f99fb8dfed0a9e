/** A card that money can be drawn with, as the source of a regular expression: not one of a shop, a school, a doctor or an office. */
const BANK_CARD =
  '(?:(?:キャッシュ|クレジット|デビット)カード|(?:(?<=[旧新])|(?<![ァ-ヶー一-龠々A-Za-z]|会員の|クラブの))カード)(?!の?(?:番号|情報|会社|データ)|キー|等|など)';

/** Who comes for one. */
const FETCHER = '(?:担当者?|(?<!関)係(?:員|の者)?|行員|職員|局員|警察官|捜査員|玄関先|ご自宅)';

/** What is done with it then; 「カードは担当者がお渡しいたします」 is the other way round. */
export const CARD_HANDED_OVER = `${BANK_CARD}[^。\\n]{0,24}${FETCHER}[^。\\n]{0,12}(?:渡し(?!(?:いた|致)?し?ます|する)|預け|預か|取りに|回収)`;
