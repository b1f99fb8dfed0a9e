import { patternSignal, re } from './pattern.ts';
import { REQUEST } from './words.ts';

const DELETE =
  '(?:削除|消去|抹消|秘匿化?|非公開化?|取り?下げ|取消|外[しすせ]|消[しすせ](?!費)|落と[しせす]|封じ|封鎖|回収|見守り|買い戻[しすせ]|名寄せ解除|不掲載|希釈|裁断|焼却|焼[いく]|上書き|非表示|止め[らまて]|お?掃除)';
const DATA =
  '(?:情報|データ|名簿|リスト|お?名前|氏名|住所|番号|記録|痕跡|写真|画像|動画|ダンプ|台帳|掲載|登録|投稿|写し|コピー)';

/** Offers to delete, hide, take off a list or watch over leaked data. */
export const deletionOffer = patternSignal('deletion-offer', 'ask', {
  ja: [
    re`${DATA}[^。\n「」]{0,20}${DELETE}[^。\n「」]{0,12}(?:でき(?:ます|る|ました|れば)|可能|し?て(?:差し|さし|あげ|やる|もら(?:え|い)|ほし|おき)|代行|代理|お手伝い|サービス|プラン|料|費用|承り|請け負|(?:ご)?希望|をご希望|手続|申請|申込|作業|${REQUEST}|もいい|られ(?:ます|る)|くらい|ときます|にする|いたし|致し|1件|一件|とく|せます|たる|とくわ|します[。、!](?!た))`,
    re`${DELETE}(?:の)?(?:代行|手続き?|サービス|作業|料|プラン|費用|専門|業者|(?:を|の)(?:ご?希望|代行|お手伝い|承|お申し?込み|お手続|ご依頼))`,
    re`(?:削除|消去|抹消|削除代行)(?:の)?(?:手数料|費用|料金|代金|作業料|料(?!理))`,
    re`(?:名簿|リスト|台帳|ブラックリスト)(?:から|より)[^。\n「」]{0,14}(?:外[しすせ]|抜[きく]|除外|消[しすせ]|削除|取り除)`,
    re`(?:両|数|[一二三四五六七八九十]|\d{1,3})(?:つ|か所|カ所|ヶ所|箇所|社|件|サイト)[^。\n「」]{0,18}(?:削除|消[しせ去]|抹消|落と|取消|押さえ|済み?|完了)[^。\n「」]{0,14}(?:が|、|た|済|ました)`,
    re`(?:残り|のこり|残る|あと|最後の)(?:の)?(?:一|1|１|二|2|数)(?:つ|か所|カ所|ヶ所|箇所|社|件|サイト|枚)`,
    re`(?:広が|拡散|出回|転売|悪用)[^。\n「」]{0,10}(?:前に|うちに|のを)[^。\n「」]{0,14}(?:止め|防|対処|対応|消|削除|手を打)[^。\n「」]{0,8}(?:でき|ます|られ|代行|お手伝い)`,
  ],
  en: [
    /\b(?:delete|remov|eras|wip|scrub|tak|suppress|purg|pull|clean|buy)\w{0,4}\b[^.\n]{0,30}\b(?:your|the leaked|personal|stolen|exposed|leaked)\b[^.\n]{0,24}\b(?:data|information|details|records?|files?|listing|name|entry|photos?|down|back)\b[^.\n]{0,30}(?:\bfor\b|\bfee\b|[$€£]|\bservice|\bwe can\b|\bi can\b|\bguarantee|\bpay)/,
    /\b(?:get|have|getting|having)\b (?:it|them|you|your \w{1,12}|an? \w{1,10} \w{1,10}|the \w{1,10})[^.\n]{0,24}\b(?:pulled|struck|removed|deleted|purged|gone|taken (?:down|off)|wiped)\b|\bremoved you\b|\bdeletion of\b|\bwant it gone\b/,
    /\b(?:we|i|he|she|they|our (?:team|service|experts?)) (?:can|could|will|['’]ll|are able to|am able to)\b[^.\n]{0,20}\b(?:delete|remove|erase|wipe|scrub|take (?:it|them|this|that|your) ?(?:down|off)|pull|clean|get (?:it|you|your \w{1,10}) (?:removed|deleted|off|taken))\b/,
    /\b(?:data|information|records?|listing|dark ?web|leak) (?:removal|deletion|erasure|suppression|takedown|cleanup|scrubbing)\b/,
    /\b(?:two|2|all but one|one) (?:of (?:the )?(?:three|3)|copies|mirrors?|places?|sites?)\b[^.\n]{0,40}\b(?:deleted|removed|gone|down|left|remain\w{0,3})\b|\b(?:last|remaining|third) (?:copy|mirror|site|place|server|one)\b/,
  ],
  unless:
    /(?:退会|解約|アカウント)(?:後|を|の|は)|法令|保管期間|開示[・、等]|利用停止|ご?請求(?:権|窓口|に応じ)|弊社(?:で|に|が)(?:保管|保有)|こちらのメールを|誤(?:送信|配信)|メール(?:を|は|の)(?:削除|消)|配信停止|アプリを|キャッシュ|Cookie|履歴を/,
});
