import { patternSignal } from './pattern.ts';

/** Otherwise something is lost: account stopped, seizure, lawsuit, arrest, no compensation. */
export const threatOfLoss = patternSignal('threat-of-loss', 'pressure', [
  /(?:アカウント|口座|カード|サービス|ご?利用|会員|取引|回線|通話|電気|ガス|水道|送電|ご契約|ポイント|お荷物|ID)[^。\n]{0,24}(?:停止|制限|凍結|解約|失効|ロック|閉鎖|無効|使え(?:なく|ません)|消滅|返送|削除され|中断|強制退会)/,
  /(?:法的(?:措置|手続き?|手段)|訴訟|提訴|裁判|差し?押さ?え|強制執行|逮捕|告訴|起訴|信用情報|ブラックリスト|勤務先(?:に|へ)|損害賠償)[^。\n]{0,24}(?:移行|とら|取ら|いたし|します|なり|され|開始|検討|申し立て|可能性|手続|ざるを得|連絡)/,
  /(?:補償|対象|受付|権利|資格|返金)[^。\n]{0,14}(?:対象外|終了|失効|無効|できなく|受けられなく|なくな|喪失|打ち切|放棄)/,
  /\b(?:account|card|service|access|mailbox|subscription|wallet|license|domain|parcel|package|funds?)\b[^.\n]{0,40}\b(?:suspend\w*|terminat\w*|clos(?:ed|ure)|deactivat\w*|lock(?:ed)?|restrict\w*|block(?:ed)?|disabl\w*|delet\w*|expir\w*|limited|returned|forfeit\w*)\b/i,
  /\b(?:legal action|lawsuit|arrest|warrant|court|seiz\w+|prosecut\w+|penalt(?:y|ies))\b/i,
]);
