import type { Happened } from './types.ts';

/*
 * Who is frightened tells what has happened instead of sending what came: 「30万円振り込んでしまいました」. What they say in their
 * own words counts like the button they did not press. Plain past and 〜てしまう only: a condition (送ったら) and a question about
 * what to do (送ってもいい?) say nothing of what was done.
 */

/** Longer texts are pasted news or warnings, which tell of others. */
const LONGEST = 300;
const OF_OTHERS = /被害者|容疑|逮捕|発表|ご?注意ください|注意しましょう|相次|手口/;

/** Done and regretted: 入れてしまった, 入れちゃいました. */
const REGRET = '(?:[てで]しま(?:い(?:ました|まして)|った|って)|ちゃ(?:った|いました|って)|じゃ(?:った|いました))';
const DONE = `(?:${REGRET}|まし(?:た(?!ら)|て))`;
/** Rent is transferred and parcels are brought to the door every day: whoever is in trouble says more than that. */
const TROUBLE =
  /詐欺|だまさ|騙さ|助けて|どうし(?:よう|たら|ましょう|れば)|名乗|言われ|言って|怪し|あやし|不安|警察|役所|銀行協会|弁護士|脅|ばらま|取られ|引っかか|ひっかか|知らない人|\b(?:scam|help|fake|stranger|should i|someone|gift ?cards?)\b/i;
/** Said with regret, these are trouble by themselves. */
const TROUBLE_ITSELF: ReadonlySet<Happened> = new Set([
  'distress',
  'sent-image',
  'sent-id',
  'gave-card',
  'gave-account',
  'gave-password',
  'opened-link',
]);
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

const REGRETTED = new RegExp(REGRET);

function said(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'i');
}

/** What `words`, the person's own, say has happened already; empty where they say nothing of it. Any string. */
export function toldHappened(words: string): Happened[] {
  const text = words.normalize('NFKC').trim();
  if (text === '' || text.length > LONGEST || OF_OTHERS.test(text)) return [];
  const inTrouble = TROUBLE.test(text);
  return SAID.flatMap(([what, pattern]) => {
    const match = pattern.exec(text)?.[0];
    if (match === undefined) return [];
    const regretted = what === 'distress' || REGRETTED.test(match);
    return inTrouble || (regretted && TROUBLE_ITSELF.has(what)) ? [what] : [];
  });
}
