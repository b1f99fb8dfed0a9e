/*
 * Cuts normalised text into clauses short enough that one predicate governs them, and says of each whether it asserts or
 * merely reports. Japanese decides at the end of a clause: 「住所は漏えいしましたが、口座番号は含まれておりません」 holds two.
 * Quoted or described scams (「…というメールにご注意ください」) are reported, not claimed: what a warning says of others ends
 * where the warning ends, so that a request after it, or a warning pasted beside it, stays a request.
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

const MEDIUM =
  '(?:メール|電話|SMS|ショート|メッセ|連絡|DM|手紙|はがき|ハガキ|LINE|ライン|通知|封書|書面|文面|投稿|訪問|広告|サイト)';
/** Everything in the sentence up to the end of this is told of others. */
const TOLD = new RegExp(
  [
    `(?:という|といった|などと|などの|等の|のような|とする|との|って(?:いう)?|などと(?:言|話|告|説明)|と称|と偽|と語|と騙|と言[っい]|と話し|と持ちかけ|とうた|を求める|を(?:要求|請求|催促)する|をかた|を騙|を名乗|を装[うっい]|になりすま)[^。]{0,40}(?:ご?注意|警戒|詐欺|不審な|被害|相次|報告|確認され|寄せられ|増え|嘘|ウソ|偽|トラブル|手口|だま|騙さ|無視|怪し|あやし)`,
    `(?:と|って|という|との|みたいな|とか|と書かれた|と書いてある|らしき)(?:いう)?[^。「」\\n]{0,10}${MEDIUM}[^。\\n]{0,14}(?:来|きた|きて|きまし|届い|届き|届く|かかって|かかり|もらっ|あった|ありま|受け(?:た|て|取))`,
    '(?:と|って)も?(?:言われ|いわれ|言ってき|言って来|書いてあ|書かれて|聞かれ|きかれ|頼まれ|要求され|脅され|迫られ|せかされ|急かされ|説明され)',
    `(?:求め|尋ね|聞き出|送らせ|払わせ|支払わせ|振り?込ませ|入力させ|買わせ|渡させ|誘導し|持ちかけ|だまし取|騙し取|要求する|請求する)[^。\\n]{0,14}(?:${MEDIUM}|詐欺|ケース|事例|手口|業者|偽)`,
    'などと(?:言い|言って|話し|告げ|説明し)',
    '(?:(?:だま|騙)し取|詐取)',
    '(?:は|も|なら)(?:すべて|全部|必ず|まず|100%)?(?:詐欺|偽物|ニセモノ|偽(?:メール|サイト)?|フィッシング|うそ|嘘|ウソ)(?:です|だ|である|の|と|。)',
    '手口(?:が|は|です|で|と|に)',
  ].join('|'),
  'g',
);
/** A warning that names what it warns of in its own clause: 「ATMへ誘導する還付金詐欺が増えています」. */
const WARNED =
  /(?:詐欺|不審な|偽の?|フィッシング)(?:の)?(?:メール|電話|SMS|サイト|手紙|はがき|訪問|連絡|勧誘)?[^。、]{0,30}(?:ご?注意(?:ください|下さい|を|し)|警戒|お気を付け|お気をつけ|相次いで|多発|増えて)/g;
/** From here to the end of the sentence somebody else speaks. */
const TOLD_ENGLISH =
  /\b(?:beware of|watch out for|be (?:wary|careful|suspicious) (?:of|with)|(?:scammers?|fraudsters?|criminals|crooks|con artists|impost[oe]rs?|thieves) (?:\w{1,12} ){0,2}(?:ask|claim|pretend|pose|say|tell|send|call|us(?:e|ing)|try|offer|promise|threaten|demand|impersonat|contact|trick|want|pressure|urge)\w{0,4}|(?:any(?:one|body)|some(?:one|body)|people|callers?|caller) (?:who|that|claiming|asking|pretending|posing|telling|saying|calling)|(?:fake|bogus|phishing|scam|suspicious|weird|sketchy|random|unsolicited) (?:e-?mails?|texts?|messages?|calls?|letters?|dms?)|(?:e-?mails?|texts?|sms|messages?|calls?|letters?|dms?|voicemails?) (?:that|which|claiming|claims?|saying|says|said|asking|asks|asked|telling|tells|pretending|threatening|offering|promising|demanding|purporting|from (?:someone|people|a guy))|(?:told|asked|asking|wants?|wanted|telling|begging) (?:me|him|her|my \w{2,12}|us) to|(?:says?|said|claim(?:s|ed|ing)?|saying) (?:that )?(?:i|my|he|she|they|we) )/i;
const SAYS_IT_IS_FALSE =
  /\b(?:is|are|was|were|it['’]s|that['’]s) (?:all )?(?:a |an )?(?:scams?|fake|fraud|phishing|bogus)\b/i;

const ANNOUNCES_CASES =
  /(?:次|以下|下記|こ|そ|上記)の(?:よう|通り|とおり|手口|文面|文言|言葉|メール|電話|メッセージ|内容)[^。]{0,30}(?:電話|メール|SMS|連絡|手口|詐欺|文面|文言|メッセージ|言葉|要求|話|ケース)|(?:こんな|こういう|こうした)[^。]{0,10}(?:電話|メール|SMS|連絡|手口|文面|メッセージ|言葉|DM)|(?:手口|事例|詐欺の例|(?:メール|電話|文面|本文|件名|手口|メッセージ)(?:の)?(?:一|実)?例)|\b(?:examples?|here['’]s what|reads?|says|looks? like|the text|wording)\b[^.]{0,30}:\s*$/i;
const ANNOUNCES_LINES =
  /(?:次|以下|下記)の(?:よう|通り|とおり|文面|文言|言葉|手口|メール|電話|メッセージ|内容)|[:：]\s*$/;
const QUOTED_LINE = /^\s{0,20}(?:[・■●◆▪○◇□*＊•>-]|\d{1,2}[.)])?\s{0,20}[「『"“>]/;
const ADVISES =
  /ご?注意|相談|無視|削除して|届け?出|通報|詐欺|偽物|不審|当社|弊社|当行|本[市校会]|開かない|応じない|\b(?:report|delete|ignore|scam|fraud|do not|don['’]t|never)\b/i;
/** Bare lines after an announcement that still count as its cases, and their longest length. */
const BARE_CASES = { atMost: 5, longest: 90 } as const;

/** The clauses of `normalised`, in order, covering all of its text. */
export function clausesOf(normalised: Normalised, original: string): Clause[] {
  const clauses: Clause[] = [];
  const { text } = normalised;
  let sentence = 0;
  let announced = false;
  let bare = 0;
  for (const [start, end] of sentences(normalised, original)) {
    const whole = text.slice(start, end);
    if (whole.trim() === '') continue;
    const english = !/[\u3041-\u30fa\u4e00-\u9fff]/.test(whole);
    const bulleted = BULLET.test(whole);
    const isCase =
      (announced && (bulleted || QUOTED_LINE.test(whole))) ||
      (bare > 0 && startsLine(normalised, original, start) && isBareCase(whole));
    const told = isCase ? { from: 0, to: whole.length } : toldPart(whole, english);
    if (ANNOUNCES_CASES.test(whole)) {
      announced = true;
      bare = ANNOUNCES_LINES.test(whole) ? BARE_CASES.atMost : 0;
    } else if (!isCase) {
      announced = false;
      bare = 0;
    } else bare--;
    const listed = bulleted || (whole.trim().length <= 24 && !/[。!?]/.test(whole) && clauses.length > 0);
    let from = 0;
    for (const to of clauseEnds(whole, told)) {
      clauses.push({
        start: start + from,
        end: start + to,
        text: whole.slice(from, to),
        sentence,
        listed,
        reported: from >= told.from && from < told.to,
        english,
      });
      from = to;
    }
    sentence++;
  }
  return clauses;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

const NONE: Part = { from: 0, to: 0 };

/** The part of a sentence that is told of others. */
function toldPart(whole: string, english: boolean): Part {
  if (english) {
    const marker = TOLD_ENGLISH.exec(whole);
    if (marker !== null) return { from: marker.index, to: whole.length };
    return /^\s*["“'‘]/.test(whole) && SAYS_IT_IS_FALSE.test(whole) ? { from: 0, to: whole.length } : NONE;
  }
  const told = lastEnd(whole, TOLD);
  if (told !== undefined) return { from: 0, to: afterComma(whole, told.end) };
  const warned = lastEnd(whole, WARNED);
  if (warned === undefined) return NONE;
  return {
    from: whole.lastIndexOf('、', warned.start) + 1,
    to: afterComma(whole, warned.end),
  };
}

function lastEnd(whole: string, pattern: RegExp): { start: number; end: number } | undefined {
  let last: { start: number; end: number } | undefined;
  for (const match of whole.matchAll(pattern)) last = { start: match.index, end: match.index + match[0].length };
  return last;
}

function afterComma(whole: string, at: number): number {
  const comma = whole.indexOf('、', at);
  return comma < 0 ? whole.length : comma + 1;
}

/** A line without bullet or quotation marks that gives no advice. */
function isBareCase(whole: string): boolean {
  return whole.length <= BARE_CASES.longest && !ADVISES.test(whole);
}

function startsLine({ text, starts, ends }: Normalised, original: string, at: number): boolean {
  if (at === 0 || text[at - 1] === '\n') return true;
  return original.slice(ends[at - 1]!, starts[at]!).includes('\n');
}

function clauseEnds(whole: string, told: Part): number[] {
  const ends: number[] = [];
  for (const match of whole.matchAll(CLAUSE_END)) ends.push(match.index + match[0].length);
  if (told.to > 0) ends.push(told.from, told.to);
  ends.sort((a, b) => a - b);
  const kept: number[] = [];
  let from = 0;
  for (const to of ends) {
    const forced = to === told.from || to === told.to;
    if (to <= from || to >= whole.length || (to - from < 4 && !forced)) continue;
    kept.push(to);
    from = to;
  }
  kept.push(whole.length);
  return kept;
}

/** Who writes line by line sets no full stops. */
const COMPLETE_LINE =
  /(?:ください(?:ませ)?|お願い(?:し|いたし|申し上げ)ます|ました|ません|です|ます|だ[よね]?|[よね!]|しろ|せよ|て)$/;

/** Line ends of the original that normalising joined are boundaries again where the line before was short or complete. */
function* sentences(normalised: Normalised, original: string): Generator<[number, number]> {
  const { text, starts, ends } = normalised;
  const cuts: number[] = [];
  for (const match of text.matchAll(SENTENCE_END)) {
    // A full stop inside 「…」という… ends the quotation's sentence, not the one that tells of it.
    const to = match.index + match[0].length;
    if (!insideToldQuote(text, to)) cuts.push(to);
  }
  if (original.includes('\n')) {
    let lineStart = 0;
    for (let i = 1; i < text.length; i++) {
      if (starts[i]! <= ends[i - 1]! || !original.slice(ends[i - 1]!, starts[i]!).includes('\n')) continue;
      if (
        i - lineStart <= 24 ||
        /[::」』)）】\]]/.test(text[i - 1]!) ||
        BULLET.test(text.slice(i, i + 4)) ||
        COMPLETE_LINE.test(text.slice(Math.max(lineStart, i - 12), i))
      )
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

/** What follows the end of a quotation that somebody tells of; quotation marks around a whole message are followed by nothing. */
const TELLS_OF_QUOTE = /^[」』]\s?(?:と|って|など|等|の(?:よう|類|文|メ|電|手|件)|みたい|、?[「『])/;

/** Looks 200 characters either way: a quotation that is longer is no quotation of one sentence, and time stays linear. */
function insideToldQuote(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  const open = Math.max(before.lastIndexOf('「'), before.lastIndexOf('『'));
  if (open < 0 || open < Math.max(before.lastIndexOf('」'), before.lastIndexOf('』'))) return false;
  const close = /[」』]/.exec(text.slice(at, at + 200));
  return close !== null && TELLS_OF_QUOTE.test(text.slice(at + close.index, at + close.index + 6));
}

const QUOTE = /[「『“][^「『“」』”]{1,400}[」』”]/g;
/** Words of somebody who warns of what they quote, or tells what they did about it. */
const TELLS_OF_SCAMS =
  /詐欺|手口|不審|偽[のサメ電物の]|偽者|ニセ|フィッシング|(?:だま|騙)(?:さ|し)|装[うっい]|名乗[るっりら]|かたる|かたり|騙る|架空請求|迷惑メール|ご?注意(?:ください|を|が)|怪し|あやし|嘘|うそ|便乗|断っ|断り|無視|切った|切って(?:くだ|、)|切りまし|本物|事実ではありません|\b(?:scam\w{0,5}|phish\w{0,4}|fraud\w{0,4}|fake|bogus|beware|suspicious|impersonat\w{1,4}|not us|hung up)\b/i;

/**
 * The quotations of `text` that its other words warn of or tell of, in order. Quotation marks around all of a message are none:
 * then nobody speaks outside them.
 */
export function reportedQuotes(text: string): readonly { readonly start: number; readonly end: number }[] {
  const quotes = Array.from(text.matchAll(QUOTE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (quotes.length === 0) return quotes;
  return TELLS_OF_SCAMS.test(text.replace(QUOTE, '')) ? quotes : [];
}

const NEGATIVE =
  /ませ[んぬ](?!か)|(?<!少)ない(?!と|場合|とき|時は|限り|かぎり|ため|よう|まま|方|うち|か)|なく(?!な|て(?:は|も))|(?:せ|おら|され|い)ず(?:、|に)|対象外|対象では(?:ない|ありません|ございません)|不要|無料|一切(?:ない|なし)|\b(?:not|never|no|none|neither)\b|n['’]t\b/i;

/** Is the predicate at `at` of the clause denied? In Japanese the denial follows it, in English it stands near it. */
export function denied(clause: Clause, at: number): boolean {
  if (clause.english) return NEGATIVE.test(clause.text);
  return NEGATIVE.test(clause.text.slice(at));
}

const DENIAL_REACHES = 60;
/**
 * A denial (first group) or a predicate that is complete without one, whichever comes first. 「申し訳ございません」, 「かもしれません」 and
 * an attributive ない (「身に覚えのないお取引」) deny nothing.
 */
const DENIES_OR_ENDS =
  /((?<!申し?訳|確認(?:が|は)?(?:で|取|できてお|取れてお)|完了で|利用で|いただ(?=け)|すい?|相違|間違い|差し支え|しれ|知れ|かまい|構い|問題(?:は|が)?)(?:あり|ござい|し|いたし|致し|され|せ|り|い|え|き|ち|み|べ|け|れ|られ|かか|要)ませ[んぬ](?!か|と|でした(?:ら|方|場合)|場合|方|とき)|(?:(?<!くれ|もらえ|いただけ|頂け)な|無)い(?=で|よ(?!う)|ね|ので|し[、。]|から|が、|けど|こと|んで|です|と(?:の|いう|して)|[。、!…」』)\s]|$)|(?:行わ|クリックせ|アクセスせ|開か|押さ|タップせ)ず(?!に?、?(?:放置|いる|い(?:た|れ)|期限|その|お?手続))|ないよう(?:に)?、?(?:ご?注意|お?願|して|し[まてく]|くれぐれ|お?気を|くださ|ご協力)|なくて(?:も|いい|よい|良い|大丈夫|OK)|(?:せ|さ|わ|か|ら|た|ば|ま|れ|え)ずに(?!い)|不要|(?:必要|費用|ご?負担)(?:は|も)?(?:あり|ござい|かかり)ません|(?:は|が|も|すべて)(?:完全)?無料|(?:絶対|決して)(?:に)?(?:し|やら)な|禁止|(?<!お?断)断(?:って|り(?:ましょう|ください))|(?<=(?:る|た|り|いう|ような|この))ことは[、\s]*(?:一切|絶対(?:に)?|決して)?…?\s*$)|(?:くださ[いる]|下さい|お願い(?:し|致し|いたし|申し)[^、。]{0,6}ます)(?!か)|(?:致し|いたし|し|り|き)ます(?=[。、!]|$)/;
const DENIES_BEFORE =
  /\b(?:never|(?:will|would|do|does|did|should|must|need|can|are|is) ?not|(?:wo|would|do|does|did|ca|should|must|need|are|is)n['’]?t|cannot|no need to|nor|without|no)\b(?! (?:hesitate|forget|worry|delay|only|just|miss|ignore|panic|wait|waste|be (?:late|alarmed|afraid|scared)|try|let|tell|contact|call|reply to (?:this|me) ))[^.;:!?\n]{0,60}$/i;
const CONDITION_BEFORE = /\b(?:if|unless|until|whether|in case|when|why)\b[^.;!?]{0,40}$/i;
const DENIES_AFTER =
  /^[^.;!?\n]{0,40}\b(?:(?:is|are|will be) (?:not|never)|isn['’]?t|aren['’]?t|not (?:required|necessary|needed))\b/i;

/**
 * Is what stands at [start, end) of `text` denied to the reader? `inside`: a denial within it counts (「教えないでください」); without
 * it only what follows does, for signals that are negative themselves (「誰にも言わないで」).
 */
export function deniedTo(text: string, clause: Clause, start: number, end: number, inside: boolean): boolean {
  if (clause.english) return deniedInEnglish(text, clause, start, end, inside);
  const from = inside ? start : end;
  const to = Math.min(end + DENIAL_REACHES, Math.max(clause.end, end));
  return DENIES_OR_ENDS.exec(text.slice(from, to))?.[1] !== undefined;
}

function deniedInEnglish(text: string, clause: Clause, start: number, end: number, inside: boolean): boolean {
  if (DENIES_AFTER.test(text.slice(end, Math.min(clause.end, end + DENIAL_REACHES)))) return true;
  if (!inside) return false;
  const within = text.slice(start, end);
  const before = text.slice(Math.max(clause.start, start - 80), start);
  const denial = DENIES_BEFORE.exec(before);
  if (denial !== null) return !CONDITION_BEFORE.test(before.slice(0, denial.index));
  return /\b(?:not|never)\b|n['’]t\b/i.test(within) && !/\b(?:if|unless|until|not (?:only|yet))\b/i.test(within);
}
