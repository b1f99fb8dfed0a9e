import type { Topic } from './ask-words/types.ts';
import { usualSpelling } from './spelling.ts';

/* What a question about a known leak is about, so that it is answered and not only understood. The first pattern that fits holds. */

const WORDS: readonly (readonly [Topic, pattern: RegExp])[] = [
  [
    'compensation',
    /補償|賠償|慰謝料|見舞金|お?詫び|おわび|金券|いくらもらえ|\b(?:compensat\w*|refund|redress|gift card)\b/i,
  ],
  ['not-leaked', /漏れ(?:てい|て)?ない(?:情報|もの)|\bnot (?:leaked|affected)\b/i],
  ['bank', /口座|\bbank\b/i],
  ['card', /(?:クレジット)?カード|\b(?:credit )?card\b/i],
  ['email', /(?:メール)?アドレス|\be-?mail\b/i],
  ['desk', /問い?合わ?せ|窓口|相談先|\b(?:help ?desk|hotline|who (?:do|can|should) (?:i|we) (?:call|ask|contact))\b/i],
  ['address', /住所|電話番号|\b(?:address|phone number)\b/i],
  ['contact', /(?:連絡|通知|お知らせ|案内)[^。]{0,12}(?:来|届|もらえ|あり)|手紙|郵送|封書|\bcontact\w*\b/i],
  ['cause', /原因|なぜ|なんで|どうして|どうやって|誰が(?:漏|盗|持ち出)|\b(?:why|how did|cause)\b/i],
  ['prevention', /再発|対策|\bprevent\w*\b/i],
  ['misuse', /悪用|使われ|(?:漏れ|流出し)(?:たら|ると)[^。]{0,6}何が(?:でき|起)|\bmisus\w*\b/i],
  ['timeline', /いつ|経緯|\bwhen\b/i],
  ['services', /どの?サービス|\bwhich services?\b/i],
  [
    'who',
    /対象|該当|含まれ|入って|何人|何名|何件|誰の|\b(?:am i|are we|was i|were we|affected|how many|whose|in it|included)\b/i,
  ],
  ['advice', /どうすれば|どうしたら|何をすれば|気を付け|気をつけ|\bwhat (?:should|do|can) (?:i|we)\b/i],
  ['leaked', /何|なに|どんな|どの|パスワード|名前|氏名|生年月日|\b(?:what|password|names?|birth)\b/i],
];

/** What `words`, a question about a leak, want to know; undefined where they name nothing that notices speak of. Any string. */
export function topicAsked(words: string): Topic | undefined {
  const text = usualSpelling(words);
  return WORDS.find(([, pattern]) => pattern.test(text))?.[0];
}
