import type { JapaneseTokeniser } from './japanese.ts';

/*
 * People forward pieces: half a long mail, what fitted into one message. A piece without signs is no reason to be calm, since
 * the request may stand in the rest. Seen by the grammar of the two ends alone; a piece cut between sentences is not.
 */

/** A shorter text is a line of chat, where half sentences are usual. */
const SHORTEST = 100;
/** A last line shorter than this is a signature or a title. */
const SHORTEST_LINE = 20;

/** Whether the original text begins or ends in the middle of a sentence. When in doubt, no. Any string. */
export function looksCutOff(original: string, japanese: JapaneseTokeniser): boolean {
  const text = original.trim();
  if (text.length < SHORTEST) return false;
  const lastLine = text.slice(text.lastIndexOf('\n') + 1);
  return /[\u3041-\u3096]/.test(text)
    ? BEGINS_INSIDE.test(text) || endsInside(text, lastLine, japanese)
    : isEnglishPiece(text, lastLine);
}

/** What no Japanese sentence begins with: closing marks, small letters, particles and endings that cannot be taken for a word. */
const BEGINS_INSIDE =
  /^(?:[、。」』)んっゃゅょぁぃぅぇぉーァィゥェォッャュョ々を](?!でも?、|とに)|まし[たてょ]|ませ[んぬ]|ますの?[でが]|ます[。、]|です[。、]|でした[。、]|ください[。、ま]|くださいますよう|いたし(?:ます|まし|て)|いただき?ますよう|たします|しました|しております|しています|していただ|してください|され(?:て|ま|た)|られ(?:て|ま|た|る)|れ(?:ます|まし|ません|て[いおし])|ざいます|ござい(?:ます|まし|ません)|り(?:ます|ません|まし)|き(?:ます|ません|まし)|なります|なりました|により|による|については|における|への?[お御ご]|とともに|と共に|ので、|ため、|ため(?:に|の)|のため)/;

/** Marks, figures, Latin letters, and the characters that names, titles and notes end with. */
const AT_REST = /[^\p{L}]$|[A-Za-zｗ笑円行号店所社課部局様係会者室校区市県府道名上]$/u;
/** Particles that lines and letters do end with. */
const LAST_PARTICLE =
  /^(?:か|ね|よ|な|わ|ぞ|さ|まで|から|へ|より|も|て|で|と|に|けど|けれど|が|など|ので|のに|し|や|とか|って|だけ|くらい|ぐらい)$/;
/** Who writes so ends the last sentence with a full stop, too. */
const POLITE_SENTENCE = /(?:ます|です|ません|ました|でした|ください)。/g;

function endsInside(text: string, lastLine: string, japanese: JapaneseTokeniser): boolean {
  if (lastLine.endsWith('、')) return true;
  if (AT_REST.test(lastLine)) return false;
  const last = japanese.tokenise(lastLine.slice(-SHORTEST_LINE)).at(-1);
  if (last === undefined) return false;
  const { pos, surface } = last;
  const afterFullStop = /。([^。]*)$/.exec(lastLine)?.[1];
  const open =
    (pos === '助詞' && !LAST_PARTICLE.test(surface)) ||
    pos === '接頭詞' ||
    (/動詞$/.test(pos) && /^(?:まし|でし|だっ)$|っ$/.test(surface));
  if (open) return afterFullStop !== undefined || lastLine.length >= SHORTEST_LINE;
  // 「…ます。下記の口座へお振」: a sentence was begun, and a noun does not end it.
  const begun =
    /[をにが]|は、|で、/.test(afterFullStop ?? '') && pos === '名詞' && !/(?:こちら|まで|明日|今日)$/.test(lastLine);
  return begun && (text.match(POLITE_SENTENCE)?.length ?? 0) > 1;
}

/** Sentences with capitals: whoever writes so begins and ends them all with care. */
const CAREFUL_SENTENCE = /[.!?]["”’)]?\s+[A-Z]/g;
/** Greetings, brands and labels that do begin with a small letter. */
const LOWER_CASE_OPENING =
  /^(?:[a-z]+[:@./]|[a-z]{1,2}[A-Z]|(?:hi|hello|hey|dear|thanks?|sorry|good|welcome|please|congrat\w*|docomo|au|just|we|you|your|i|it|this|e-?mail)\b)/;
/** What no English sentence ends with. */
const NO_ENDING = /(?:,|\b(?:the|of|and|your|our|my|their|a|an))$/;
const OPEN_SENTENCE = /[.!?] [A-Z][^.!?\n]{0,200}\b(?:the|to|of|and|your|you|is|are)\b[^.!?:\n]{0,200}[a-z]$/;
const INSTRUCTION_AT_THE_END = /\b(?:STOP|HELP|opt[- ]out|unsubscribe)\b[^.]{0,60}$/i;

function isEnglishPiece(text: string, lastLine: string): boolean {
  const careful = (text.match(CAREFUL_SENTENCE)?.length ?? 0) > 1;
  if (!careful) return false;
  if (/^[a-z]/.test(text) && !LOWER_CASE_OPENING.test(text)) return true;
  if (lastLine.length < SHORTEST_LINE || INSTRUCTION_AT_THE_END.test(lastLine)) return false;
  return NO_ENDING.test(lastLine) || OPEN_SENTENCE.test(lastLine);
}
