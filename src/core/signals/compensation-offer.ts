import { patternSignal, re } from './pattern.ts';

const GRANT =
  '(?:お詫び(?:金|料|の(?:お?品|しるし|印|気持ち|商品券|ポイント|クーポン))|おわび金|謝罪金|補償金|補填|賠償金?|見舞金|慰謝料|給付金?|分配金|和解金|還付金?|返還金|返金|払い?戻し(?:金)?|支援金|弔慰金|協力金)';
const TOKEN =
  '(?:クーポン|商品券|QUOカード|クオカード|ギフト(?:券|コード|カード)?|図書カード|電子マネー|ポイント|旅行券|WAON|PayPay)';

/** Offers an apology payment, compensation, refund or settlement share. */
export const compensationOffer = patternSignal('compensation-offer', 'pressure', {
  ja: [
    re`${GRANT}[^。\n「」]{0,24}(?:進呈|差し上げ|お?渡し|お?送り|お届け|贈呈|支給|付与|給付|受け?取|お?受取|受給|申請|お支払い(?:いた|し|する)|お?振り?込(?:み)?(?:いた|し|する|ます)|の?(?:ご)?(?:対象|権利|資格)|手続|進め|ご用意|ご案内|決定|確定|認定|戻[りっ]|入った|返し|を受けら|が(?:出|おり|あり|ござ|確保))`,
    re`(?:返還|返金|補償|還付|給付|分配|被害回復)(?:の)?(?:手続き?|申請|対象|窓口|受付|フォーム|請求|登録|事務)`,
    re`(?:お詫び|おわび|ご迷惑|流出|漏(?:えい|洩)|補償)[^。\n「」]{0,40}${TOKEN}[^。\n「」]{0,24}(?:進呈|差し上げ|お?渡し|お?送り|お届け|贈呈|付与|受け?取|お?受取|申請|ご用意|\d)`,
    re`(?:被害|損害|損失|取られた|だまし取られた|騙し取られた|失った|流出した)[^。\n「」]{0,16}(?:お金|資金|資産|金額|額|分|コイン)[^。\n「」]{0,16}(?:取り戻|戻[りせっ]|回収|返金|返還|補填|凍結)`,
  ],
  en: [
    /\b(?:compensation|refund|settlement|reimbursement|payout|restitution|goodwill (?:payment|credit|gesture)|voucher|class action)\b[^.\n]{0,50}\b(?:receive|claim|entitled|eligible|offer|approved|issued?|available|pending|due|submit|register|collect|release|share|yours)\b/,
    /\b(?:entitled|eligible|approved|qualify|selected|due)\b[^.\n]{0,40}\b(?:compensation|refund|settlement|payment|payout|reimbursement|restitution|voucher|\$\s?\d)/,
    /\b(?:recover|get back|retriev|return|reclaim|restor)\w{0,4}\b[^.\n]{0,24}\b(?:your|lost|stolen|the)\b[^.\n]{0,16}\b(?:money|funds?|losses|crypto|savings|coins?|investment)\b/,
  ],
  unless: /(?:対象外|損害賠償(?:請求)?(?:事件|命令|等)|税引前|投資信託|返品|キャンセル(?:料|規定|ポリシー))/,
});
