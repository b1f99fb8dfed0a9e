import { patternSignal, re } from './pattern.ts';
import { REQUEST } from './words.ts';

const DOCUMENT =
  '(?:身分証(?:明書)?|免許証?|運転免許|学生証|社員証|マイナンバーカード|マイナカード|保険証|在留カード|パスポート|旅券|本人確認書類|顔写真|自撮り|セルフィー|通帳|キャッシュカード|住民票|印鑑証明|戸籍)';

/** Wants a picture or copy of an identity document, or the document. */
export const asksIdentityDocument = patternSignal('asks-identity-document', 'ask', {
  ja: [
    re`${DOCUMENT}[^。\n「」]{0,24}(?:送[っりるれ付信]|撮[っり影]|アップロード|アップして|添付|貼[っり]|見せ|LINE|返信|お?預か|お渡し|FAX)[^。\n「」]{0,14}(?:${REQUEST}|願|れば|て[。!ね]|だけ|いた(?:し|だ)|ます|か[?？])`,
    re`${DOCUMENT}(?:の)?(?:表裏|両面|裏表|画像|写真|写し|コピー|番号)[^。\n「」]{0,20}(?:${REQUEST}|送|添付|願|同封|ご?提出|ご?返送|必要)`,
  ],
  en: [
    /\b(?:send|upload|provide|attach|submit|text|e-?mail|take|need|hold(?:ing)?)\b[^.\n]{0,30}\b(?:passport|driver['’]?s? licen[cs]e|licen[cs]e|id card|identity (?:document|card)|government[- ]issued id|photo id|selfie|my number card|residence card|copy of (?:your|an?) id|your id|front and back)\b/,
    /\b(?:photo|picture|copy|scan|pic)s? of (?:your|the|both sides of)[^.\n]{0,16}\b(?:passport|licen[cs]e|\bid\b|card|face)\b/,
  ],
  unless: /窓口|店頭|来店|来庁|ご?持参|漏えい|流出|含まれ|閲覧/,
});
