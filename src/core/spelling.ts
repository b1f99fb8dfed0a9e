/*
 * Children, learners of Japanese and who is in a hurry write words in kana, with blanks between them. The patterns that read what a
 * person tells or asks know one spelling of each word.
 */

/** Kana as a pattern, with what must stand around it, and the usual spelling. */
const SPELLINGS: readonly (readonly [kana: string, usual: string])[] = [
  ['おかね', 'お金'],
  ['げんきん', '現金'],
  ['でんわ', '電話'],
  ['けいさつ', '警察'],
  ['ぎんこう', '銀行'],
  ['べんごし', '弁護士'],
  ['やくしょ', '役所'],
  ['こうざ', '口座'],
  ['つうちょう', '通帳'],
  ['あんしょう', '暗証'],
  ['ばんごう', '番号'],
  ['じょうほう', '情報'],
  ['しゃしん', '写真'],
  ['どうが(?!く)', '動画'],
  ['なまえ', '名前'],
  ['じゅうしょ', '住所'],
  ['かぞく', '家族'],
  ['はだか', '裸'],
  ['はずかしい', '恥ずかしい'],
  ['さぎ(?!ょ)', '詐欺'],
  ['しにたい', '死にたい'],
  ['たすけて', '助けて'],
  ['もれ(?=まし|た|て)', '漏れ'],
  ['はら(?=[っいう])', '払'],
  ['ふりこ(?=[みんむ])', '振り込'],
  ['おく(?=[っりる])', '送'],
  ['おしえ', '教え'],
  ['つたえ', '伝え'],
  ['こたえ', '答え'],
  ['いれ(?=ちゃ|まし|た|てし)', '入れ'],
  ['ひら(?=[いき](?:た|ちゃ|て|まし))', '開'],
  ['ふん(?=[だじ])', '踏ん'],
  ['(?<=を|リンク|URL)おし(?=ちゃ|まし|た|て)', '押し'],
  ['(?<=[を円万金])わたし(?=ちゃ|まし|た|て)', '渡し'],
  ['いわれ', '言われ'],
  ['(?<=[はがら])き(?=ました|たの|たん|た。|た$)', '来'],
];
const USUAL = new Map(SPELLINGS.map(([kana, usual]) => [kana.replace(/\(.*?\)/g, ''), usual]));
const IN_KANA = new RegExp(SPELLINGS.map(([kana]) => kana).join('|'), 'g');
const BLANK_WITHIN = /(?<=[\u3041-\u30fe\u4e00-\u9fff、。])[ \t]+(?=[\u3041-\u30fe\u4e00-\u9fff\d])/g;

/** A person's own words in the spelling that the patterns know: compatibility letters as plain ones, no blanks between Japanese words. Any string. */
export function usualSpelling(words: string): string {
  return words
    .normalize('NFKC')
    .replace(BLANK_WITHIN, '')
    .replace(IN_KANA, (kana) => USUAL.get(kana) ?? kana)
    .trim();
}
