import { patternSignal } from './pattern.ts';

/** Offers an apology payment, compensation, refund or settlement share. */
export const compensationOffer = patternSignal('compensation-offer', 'pressure', [
  /(?:お詫び(?:金|の(?:品|しるし|印))|謝罪金|補償金?|賠償金?|見舞金|慰謝料|給付金|和解金|還付金?|返金|払い?戻し?|分配金|クーポン|商品券|QUOカード|クオカード|ギフト(?:券|コード|カード)?|図書カード|電子マネー|ポイント)[^。\n「」]{0,30}(?:進呈|差し上げ|お?渡し|お?送り|贈呈|支給|付与|給付|受け?取|お?受取|受給|申請|お支払い(?:いた|し)|お振込(?:み)?(?:いた|し)|対象|手続|進め|ご用意)/,
  /(?:返還|返金|補償|還付|給付)(?:の)?(?:手続き?|申請|対象|窓口|受付|フォーム)/,
  /\b(?:compensation|refund|settlement|reimbursement|payout|claim payment|restitution|goodwill (?:payment|credit)|voucher|gift card)\b[^.\n]{0,50}\b(?:receive|claim|entitled|eligible|offer|approved|issued?|available|pending|due|submit|register)\b|\b(?:entitled|eligible|approved|qualify)\b[^.\n]{0,40}\b(?:compensation|refund|settlement|payment|payout|withdraw\w*)/i,
]);
