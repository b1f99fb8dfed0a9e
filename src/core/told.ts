import type { Happened } from './types.ts';

/*
 * Who is frightened tells what has happened instead of sending what came: 「30万円振り込んでしまいました」. What they say in their
 * own words counts like the button they did not press. Plain past and 〜てしまう only: a condition (送ったら) and a question about
 * what to do (送ってもいい?) say nothing of what was done.
 */

/** Longer texts are pasted news or warnings, which tell of others. */
const LONGEST = 300;
const OF_OTHERS = /被害者|容疑|逮捕|発表|ご?注意ください|注意しましょう|相次|手口/;

/** Done: 入れてしまった, 入れちゃいました, 入れました. */
const DONE =
  '(?:[てで]しま(?:い(?:ました|まして)|った|って)|ちゃ(?:った|いました|って)|じゃ(?:った|いました)|まし(?:た(?!ら)|て))';
const GAVE = `(?:入れ|入力し|教え|伝え|答え|書い|送っ|送り|打ち込ん)${DONE}`;

const SAID: readonly (readonly [Happened, RegExp])[] = [
  [
    'at-the-door',
    /(?:玄関|家の前|ドアの前|インターホン)[^。\n]{0,24}(?:来て|いる|います|待って)|(?:カード|通帳|お金|現金)を?(?:取り|受け取り|預かり)に(?:来[るてたま]|伺)|\bat (?:my|the|our) (?:front )?door\b/i,
  ],
  ['sent-image', said(`(?:裸|下着|恥ずかしい)[^。\\n]{0,8}送(?:っ|り)${DONE}`)],
  ['distress', /死にたい|消えて?しまいたい|消えたい|生きていたくない|\b(?:want to die|kill myself)\b/i],
  ['paid-cash', said(`(?:現金|お金)[^。\\n]{0,10}(?:渡し|手渡し)${DONE}`)],
  [
    'paid-transfer',
    said(
      `振り?込(?:んで(?:しまいました|しまった|しまって)|んじゃ(?:った|いました)|みました(?!ら)|んだ(?:んです|のです|後|あと))|送金し${DONE}|(?:お金|全部|\\d円|万円?)[^。\\n]{0,10}(?:払(?:っ|い)|送(?:っ|り))${DONE}`,
      `\\bI(?: have|['’]ve)? (?:already |just )?(?:paid|transferred|wired|sent) (?:(?:them|him|her) )?(?:the |my )?(?:money|fee|[$£€¥]?\\d)`,
    ),
  ],
  [
    'paid-prepaid',
    said(
      `(?:ギフト|プリペイド|電子マネー|コンビニ)[^。\\n]{0,30}(?:番号|コード)[^。\\n]{0,6}${GAVE}`,
      `\\bI(?: have|['’]ve)? (?:already |just )?(?:bought|sent|read out) (?:\\w+ )?(?:\\w+ )?gift ?cards?\\b`,
    ),
  ],
  [
    'gave-card',
    said(
      `(?:クレジットカード|カード)の?(?:番号|情報)[^。\\n]{0,8}${GAVE}`,
      `\\bI(?: have|['’]ve)? (?:already |just )?(?:gave|given|entered|typed in) (?:them |him |her )?my card\\b`,
    ),
  ],
  ['gave-account', said(`(?:口座の?(?:番号|情報)|キャッシュカードの?番号|暗証番号)[^。\\n]{0,8}${GAVE}`)],
  [
    'gave-password',
    said(
      `(?:パスワード|(?:認証|確認)(?:コード|番号))[^。\\n]{0,8}${GAVE}`,
      `\\bI(?: have|['’]ve)? (?:already |just )?(?:gave|given|entered|typed in) (?:them |him |her )?(?:my password|the code)\\b`,
    ),
  ],
  ['sent-id', said(`(?:免許証|マイナンバーカード|保険証|身分証)[^。\\n]{0,12}送(?:っ|り)${DONE}`)],
  [
    'opened-link',
    said(
      `(?:リンク|URL|添付(?:ファイル)?)[^。\\n]{0,6}(?:開(?:い|き)|押(?:し)|踏(?:ん|み)|クリックし|タップし)${DONE}`,
      `\\bI(?: have|['’]ve)? (?:already |just )?(?:clicked|opened|tapped) (?:on )?(?:the|that|their) link\\b`,
    ),
  ],
];

function said(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'i');
}

/** What `words`, the person's own, say has happened already; empty where they say nothing of it. Any string. */
export function toldHappened(words: string): Happened[] {
  const text = words.normalize('NFKC').trim();
  if (text === '' || text.length > LONGEST || OF_OTHERS.test(text)) return [];
  return SAID.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
}
