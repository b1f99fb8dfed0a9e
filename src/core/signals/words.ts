/*
 * Fragments that several signals share, as sources of regular expressions. A fragment never starts or ends with a quantifier.
 */

/** How Japanese asks: the endings that turn a verb into a request, polite to rude. Thanks for what was done are no request. */
export const REQUEST =
  '(?:くださ|下さい|お願い|おねがい|願い(?:ます|たく|上げ|申)|(?:いただ|頂)(?:き(?!まし(?:た|て)|[、。]?(?:あり|誠|厚|大変|ながら|お(?:り|い)))|け|く(?:必要|か|よう|だけ|方|と|形)|いた(?:方|上|ら|後|の?ち))|頂戴|ちょうだい|[てで](?:くれ(?!ぐれ)|ほし|欲し|もらえ|もらい(?:たい|ます)|もらっていい|もろて|おいて|ちょ|な?[!。」]|ね[!。」 ]|や[!。」 ]|よ[!。」 ])|しろ|せよ|なさい|ましょう)';

/** Verbs of paying. */
export const PAY =
  '(?:振り?込(?:み|ん(?:で)?|め|む)(?!先)|支払(?:い(?!戻)|っ(?:て)?|う|え)|払(?:っ(?:て)?|え[ばよるな]|う)|入金|送金|納付|お?納め|振替|立て?替え|課金|お?預け)';

/** Ways to write to the reader. */
export const READER =
  '(?:あなた|貴方|貴殿|貴女|貴様|貴社|御社|お宅|おたく|ご自身|ご本人|お前|おまえ|きみ|君|お客様|お客さま|ご家族)';
