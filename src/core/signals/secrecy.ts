import { patternSignal } from './pattern.ts';

/** Tells the reader to keep it from family, bank, police or company. */
export const secrecy = patternSignal('secrecy', 'ask', [
  /(?:誰にも|家族(?:に)?も?|ご家族に(?:は|も)|周り(?:に|の)|他人に|第三者に|警察に(?:は|も)?|銀行(?:員)?に(?:は|も)?|会社に(?:は|も)?|窓口で)[^。\n]{0,16}(?:言わ|話さ|相談し|知らせ|伝え|内緒|内密|秘密|漏らさ|口外|答え|通報)[^。\n]{0,8}/,
  /(?:内密|極秘|他言無用|口外(?:し)?ない|口外(?:を|は)(?:禁|控|お控え)|守秘義務|ここだけの話|内緒)/,
  /(?:通報|警察に(?:連絡|相談|行))[^。\n]{0,14}(?:した場合|すれば|すると|したら|無駄|意味)/,
  /\b(?:do not|don't|never|without) (?:tell|telling|inform\w*|contact\w*|discuss\w*|shar\w+|mention\w*|report\w*|involv\w+)\b[^.\n]{0,30}\b(?:anyone|police|family|bank|authorit\w+|others?|colleagues|law enforcement)\b|\b(?:keep (?:this|it) (?:confidential|secret|between us|private)|strictly confidential|utmost confidential\w*)\b/i,
]);
