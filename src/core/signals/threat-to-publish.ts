import { patternSignal } from './pattern.ts';

/** Threatens, or gently mentions, that data or pictures will be published, sold or sent on. */
export const threatToPublish = patternSignal('threat-to-publish', 'pressure', [
  /(?:ばらま|バラま|晒[しすさ]|さら[しす]ま|公開(?:され|し|する|に|さ)|公表(?:し|する|さ)|拡散(?:し|され|する|さ)|売却|販売され|売られ|転売|流[しす](?:ま|ぞ)|流出させ|暴露|送りつけ|送信し(?:ます|てやる)|職場に|家族や(?:友人|職場|同僚)|連絡先(?:全員|すべて|の全て))[^。\n]{0,30}/,
  /(?:ダークウェブ|闇サイト|地下掲示板|ダークネット|裏サイト|闇市場|名簿業者)[^。\n]{0,30}(?:出回|公開|販売|売|流|掲載|確認|取引|出品|載)/,
  /\b(?:publish|leak|release|expose|post|sell|send (?:it|the|this|them|your)|share|distribut\w+|forward)\b[^.\n]{0,50}\b(?:contacts?|friends|family|colleagues|employer|dark ?web|public\w*|online|social (?:media|networks?)|everyone|buyers?)\b/i,
]);
