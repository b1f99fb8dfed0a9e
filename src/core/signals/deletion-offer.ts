import { patternSignal } from './pattern.ts';

/** Offers to delete, hide, take off a list or watch over leaked data. */
export const deletionOffer = patternSignal('deletion-offer', 'ask', [
  /(?:情報|データ|名簿|リスト|氏名|お名前|住所|番号|記録|痕跡|写真|画像)[^。\n「」]{0,24}(?:削除|消去|抹消|秘匿化?|非公開化?|無効化|取り下げ|外[しすせ]|消[しすせ]|封じ|回収|見守り|監視)[^。\n「」]{0,16}(?:いた|でき|します|可能|して(?:差し|さし|あげ|もら|ほし|やる)|代行|サービス|手続|申請|申込|希望|依頼|料|費用|プラン|いただ|ます|ましょう|には|するため)/,
  /(?:削除|抹消|消去|秘匿)(?:代行|依頼|申請|手続き?|サービス|作業|料|プラン|登録|を(?:ご?希望|代行|お手伝い|承))/,
  /(?:名簿|リスト)(?:から)?[^。\n]{0,10}(?:お?外し|外せ|抜[きく]|除外|消)/,
  /\b(?:delete|remove|erase|wipe|scrub|take down|suppress|purge)\w*\b[^.\n]{0,40}\b(?:your|leaked|personal|stolen|exposed)\b[^.\n]{0,24}\b(?:data|information|details|records?|files?|listing|name)\b/i,
  /\b(?:data|information|record) (?:removal|deletion|erasure|suppression|takedown)\b|dark ?web (?:removal|cleanup|monitoring)/i,
]);
