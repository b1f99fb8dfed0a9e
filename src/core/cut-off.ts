import type { JapaneseTokeniser } from './japanese.ts';

/*
 * People forward pieces: half a long mail, what fitted into one message. A piece without signs is no reason to be calm, since
 * the request may stand in the rest. Seen by the grammar of the two ends alone; a piece cut between sentences is not.
 */

/** A shorter text is a line of chat, where half sentences are usual. */
const SHORTEST = 100;
/** How much of each end is read. */
const READ = 30;

/** Whether the normalised text begins or ends in the middle of a sentence. When in doubt, no. Any string. */
export function looksCutOff(text: string, japanese: JapaneseTokeniser): boolean {
  const whole = text.trim();
  if (whole.length < SHORTEST) return false;
  const lastLine = whole.slice(whole.lastIndexOf('\n') + 1);
  return /[\u3041-\u3096]/.test(whole)
    ? beginsInside(whole, japanese) || endsInside(whole, lastLine, japanese)
    : isEnglishPiece(whole, lastLine);
}

/** What no sentence begins with: a closing mark, a small letter, the second half of a long vowel. */
const NO_BEGINNING = /^[、。」』)んっゃゅょぁぃぅぇぉーァィゥェォッャュョ々]/;
/** Particles that begin sentences in talk (でも, という), and ですよね. */
const SPOKEN_BEGINNING = /^(?:で|と|って|も|です|でしょう?|だ|だろ|や|か|な|よ|ね|じゃ)$/;

/** Verbs that lean on a word before them: (確認)してください, (あり)ました. */
const SECOND_VERB = /^(?:し|する|さ|まし|ござい|なり|なっ)$/;

function beginsInside(text: string, japanese: JapaneseTokeniser): boolean {
  if (NO_BEGINNING.test(text)) return true;
  const first = japanese.tokenise(text.slice(0, READ))[0];
  if (first === undefined || SPOKEN_BEGINNING.test(first.surface)) return false;
  if (first.pos === '動詞') return first.posDetail === '接尾' || SECOND_VERB.test(first.surface);
  return first.pos === '助詞' || first.pos === '助動詞';
}

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
  const last = japanese.tokenise(lastLine.slice(-READ)).at(-1);
  if (last === undefined) return false;
  const { pos, surface } = last;
  const open =
    (pos === '助詞' && !LAST_PARTICLE.test(surface)) ||
    pos === '接頭詞' ||
    (/動詞$/.test(pos) && /^(?:まし|でし|だっ)$|っ$/.test(surface));
  const afterFullStop = /。([^。]*)$/.exec(lastLine)?.[1];
  if (afterFullStop === undefined) return open && lastLine.length >= READ;
  return (
    open || (pos === '名詞' && /[\u3041-\u3096]/.test(afterFullStop) && (text.match(POLITE_SENTENCE)?.length ?? 0) > 1)
  );
}

/** Sentences with capitals: whoever writes so begins and ends them all with care. */
const CAREFUL_SENTENCE = /[.!?]["”’)]?\s+[A-Z]/g;
const LOWER_CASE_OPENING = /^(?:[a-z]+:|(?:hi|hello|hey|dear|iPhone|e-?mail)\b)/;
/** What no English sentence ends with. */
const NO_ENDING =
  /(?:,|\b(?:the|to|of|and|your|our|my|their|a|an|with|or|for|from|in|at|by|as|that|which|is|are|was|were|be|been|has|have|will|may|can))$/i;
const OPEN_SENTENCE = /[.!?] [A-Z][^.!?\n]{0,200}\b(?:the|to|of|and|your|you|is|are)\b[^.!?:\n]{0,200}[a-z]$/;

function isEnglishPiece(text: string, lastLine: string): boolean {
  const careful = (text.match(CAREFUL_SENTENCE)?.length ?? 0) > 1;
  if (careful && /^[a-z]/.test(text) && !LOWER_CASE_OPENING.test(text)) return true;
  return lastLine.length >= READ && (NO_ENDING.test(lastLine) || (careful && OPEN_SENTENCE.test(lastLine)));
}
