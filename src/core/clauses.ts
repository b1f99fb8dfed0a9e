/*
 * Cuts normalised text into clauses short enough that one predicate governs them, and says of each whether it asserts or
 * merely reports. Japanese decides at the end of a clause: 「住所は漏えいしましたが、口座番号は含まれておりません」 holds two.
 * Quoted or described scams (「…というメールにご注意ください」) are reported, not claimed.
 */
import type { Normalised } from './normalise.ts';

export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Index of the sentence or line it belongs to. */
  readonly sentence: number;
  /** A bullet or a bare line of a list. */
  readonly listed: boolean;
  /** Told of others: a warning, a quotation, a case. */
  readonly reported: boolean;
  readonly english: boolean;
}

const SENTENCE_END = /[。！？!?\n]+|\.(?=\s|$)/g;
const CLAUSE_END =
  /(?:ました|ます|ません|です|った|ない|おり|もの|ある)(?:が|けれど[も]?)、?|(?:ものの|一方(?:で)?|ただし|(?:た|る|の)ため(?:に|、)|ので|につき|には、|場合(?:は|には)|際(?:は|には)、?|(?:ました|ます)から)、?|(?:おら|なく|せ)ず、|,? (?:but|however|although|while|so|because) |; /g;
const BULLET = /^\s*(?:[・■●◆▪○◇□✓*＊•–—-]|\d{1,2}[.)）]|\(\d{1,2}\)|[a-z][.)])\s*/;

const WARNED =
  /(?:という|といった|などと|などの|とする|との|を求める|を要求する|をかたる|を騙る|を名乗る|を装う|を装った|をかたった|になりすま(?:した|し))[^。]{0,40}(?:ご?注意|警戒|詐欺|不審|被害|相次|報告|確認され|寄せられ|増え|嘘|ウソ|偽|トラブル)|(?:詐欺|不審な|偽の?|フィッシング)(?:の)?(?:メール|電話|SMS|サイト|手紙|はがき|訪問|連絡|勧誘)?[^。]{0,30}(?:ご?注意(?:ください|下さい|を|し)|警戒|お気を付け|お気をつけ|相次いで|多発)|(?:払|支払|教え|渡さ|応じ|入力し|クリックし|返信(?:や連絡を)?し|振り込ま|伝え|送ら|開か)(?:わ)?ない(?:で|よう|こと)|(?:beware|be careful|watch out|do not|don't|never) (?:of|reply|pay|click|send|give|share|respond)|scam (?:e-?mails?|messages?|calls?) (?:say|claim|ask)/i;
const ANNOUNCES_CASES =
  /(?:次|以下|下記)の(?:よう|通り|とおり)[^。]{0,30}(?:電話|メール|連絡|手口|詐欺|文面)|(?:手口|事例|詐欺の例|不審な(?:メール|電話)の例)/;
const QUOTED_LINE = /^\s*(?:[・■●◆▪○◇□*＊•>-]|\d{1,2}[.)])?\s*[「『"“>].*[」』"”]?\s*$/;

/** The clauses of `normalised`, in order, covering all of its text. */
export function clausesOf(normalised: Normalised, original: string): Clause[] {
  const clauses: Clause[] = [];
  const { text } = normalised;
  let sentence = 0;
  let afterCases = false;
  for (const [start, end] of sentences(normalised, original)) {
    const whole = text.slice(start, end);
    if (whole.trim() === '') continue;
    const english = !/[\u3041-\u30fa\u4e00-\u9fff]/.test(whole);
    const quoted = QUOTED_LINE.test(whole);
    const reported = WARNED.test(whole) || (afterCases && (quoted || BULLET.test(whole)));
    if (!quoted) afterCases = ANNOUNCES_CASES.test(whole) || (afterCases && BULLET.test(whole));
    const listed = BULLET.test(whole) || (whole.trim().length <= 24 && !/[。!?]/.test(whole) && clauses.length > 0);
    let from = start;
    for (const match of whole.matchAll(CLAUSE_END)) {
      const to = start + match.index + match[0].length;
      if (to - from < 4 || to >= end) continue;
      clauses.push({ start: from, end: to, text: text.slice(from, to), sentence, listed, reported, english });
      from = to;
    }
    clauses.push({ start: from, end, text: text.slice(from, end), sentence, listed, reported, english });
    sentence++;
  }
  return clauses;
}

/** Line ends of the original that normalising joined are boundaries again where the line before was short or complete. */
function* sentences(normalised: Normalised, original: string): Generator<[number, number]> {
  const { text, starts, ends } = normalised;
  const cuts: number[] = [];
  for (const match of text.matchAll(SENTENCE_END)) {
    // A full stop inside 「…」 ends the quotation's sentence, not the one that warns of it.
    const to = match.index + match[0].length;
    if (!insideQuote(text, to)) cuts.push(to);
  }
  if (original.includes('\n')) {
    let lineStart = 0;
    for (let i = 1; i < text.length; i++) {
      if (starts[i]! <= ends[i - 1]! || !original.slice(ends[i - 1]!, starts[i]!).includes('\n')) continue;
      if (i - lineStart <= 24 || /[::」』)）】\]]/.test(text[i - 1]!) || BULLET.test(text.slice(i, i + 4)))
        cuts.push(i);
      lineStart = i;
    }
    cuts.sort((a, b) => a - b);
  }
  let from = 0;
  for (const cut of cuts) {
    if (cut <= from) continue;
    yield [from, cut];
    from = cut;
  }
  if (from < text.length) yield [from, text.length];
}

/** Looks 200 characters either way: a quotation that is longer is no quotation of one sentence, and time stays linear. */
function insideQuote(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  const open = Math.max(before.lastIndexOf('「'), before.lastIndexOf('『'));
  if (open < 0 || open < Math.max(before.lastIndexOf('」'), before.lastIndexOf('』'))) return false;
  return /[」』]/.test(text.slice(at, at + 200));
}

const NEGATIVE =
  /ませ[んぬ](?!か)|(?<!少)ない(?!と|場合|とき|時は|限り|かぎり|ため|よう|まま|方|うち|か)|なく(?!な|て(?:は|も))|(?:せ|おら|され|い)ず(?:、|に)|対象外|対象では(?:ない|ありません|ございません)|不要|無料|一切(?:ない|なし)|\b(?:not|never|no|none|neither)\b|n['’]t\b/i;

/** Is the predicate at `at` of the clause denied? In Japanese the denial follows it, in English it stands near it. */
export function denied(clause: Clause, at: number): boolean {
  if (clause.english) return NEGATIVE.test(clause.text);
  return NEGATIVE.test(clause.text.slice(at));
}
