import { patternSignal, re } from './pattern.ts';

const STOPS =
  '(?:停止|制限|凍結|解約|失効|ロック|閉鎖|無効|使え(?:なく|ません)|(?:ご?利用|ご使用|お使い)(?:が|は|を)?(?:いただけ|でき)(?:なく|ません)|消滅|返送|破棄|中断|強制退会|退会|取消|差し止め|遮断)';

/** Otherwise something is lost: account stopped, seizure, lawsuit, arrest, no compensation. */
export const threatOfLoss = patternSignal('threat-of-loss', 'pressure', {
  ja: [
    re`(?:アカウント|口座|カード|ご?利用|会員|お?取引|回線|通話|電話|電気|ガス|水道|送電|ご契約|ポイント|荷物|ID|サービス|カード機能|お支払い)[^。\n「」]{0,20}${STOPS}[^。\n「」]{0,8}(?:されます|される(?:場合|可能性|こと|前)?|いたします|致します|となり|となる|します|になり|になる|[しさ](?:れ)?て(?:おり|い)ます|しました|しております|中です|予定|措置|させていただ|ざるを得|の?対象)`,
    re`(?:されな|なさらな|いただけな|でき(?:な|ませ)|確認(?:でき|が取れ)|お?手続きが?(?:な|されな|完了)|ご?連絡(?:が|の)?な|ご?返信(?:が|の)?な|お?支払い(?:が|の)?な|過ぎ(?:ます|る|た)|期限(?:まで|内|切れ|を過))[^。\n「」]{0,20}(?:と|場合|とき|ば|後|は、?)[^。\n「」]{0,30}(?:${STOPS}|できなく|受けられ|対象外|なくな|開始|移行|法的|公開|加算|終了|放棄|キャンセル|処分|裁判|訴訟|逮捕|差し?押)`,
    re`(?:法的(?:措置|手続き?|手段)|訴訟|提訴|裁判|差し?押さ?え|強制執行|強制徴収|逮捕|告訴|起訴|刑事|信用情報|ブラックリスト|身辺調査|個人調査)[^。\n「」]{0,16}(?:移行|とら|取ら|いたします|致します|となり|され(?:ます|る)|開始|検討|申し立て|可能性|ざるを得|連絡|対象|踏み切|手続)`,
    re`(?:補償|ご?対象|受付|権利|資格|返金|受給|給付)[^。\n「」]{0,14}(?:対象外|終了|失効|無効|でき(?:なく|ません)|受けられ(?:なく|ません)|なくな|喪失|打ち切|放棄|取り?消)`,
    re`(?:勤務先|ご自宅|ご実家|お勤め先|職場|ご家族)(?:へ|に|まで|を)[^。\n「」]{0,16}(?:訪問|連絡|督促|通知|請求|伺[いう]|発送|回収)`,
  ],
  en: [
    /\b(?:your )?(?:account|card|service|access|mailbox|subscription|wallet|license|domain|parcel|package|funds?|profile|number|webshop|website)s?\b[^.\n]{0,30}\b(?:(?:will|may|would|to|is about to|going to)(?: \w{1,12}){0,2} (?:suspend\w{0,3}|terminat\w{0,3}|clos\w{0,3}|deactivat\w{0,3}|lock\w{0,3}|restrict\w{0,3}|block\w{0,3}|disabl\w{0,3}|delet\w{0,3}|expir\w{0,3}|forfeit\w{0,3}|return\w{0,3}|offline|lost?)|(?:has|have) been (?:temporarily |permanently )?(?:suspended|limited|locked|restricted|blocked|placed on hold|deactivated|put on hold)|(?:is|are) (?:temporarily |now )?(?:suspended|locked|limited|restricted|on hold|held))\b/,
    /\b(?:legal action|lawsuit|(?:be|face) arrest(?:ed)?|arrest warrant|warrant (?:for|has been)|prosecut\w{1,3}|seiz(?:e|ed|ure) (?:of )?your|(?:court|legal) (?:summons|proceedings?)|debt collect\w{0,3}|credit (?:score|rating) (?:will|may))\b/,
    /\b(?:otherwise|failure to|fail to|or (?:you|we|your)|if you (?:do not|don['’]t|fail|ignore))\b[^.\n]{0,60}\b(?:los[et]|forfeit\w{0,3}|suspend\w{0,3}|terminat\w{0,3}|clos\w{0,3}|delet\w{0,3}|cancel\w{0,4}|penalt\w{1,3}|fine[ds]?|charged|reported|void|permanent\w{0,2})\b/,
  ],
  unless:
    /(?:サーバー?|システム|ネットワーク|当該|サイト|機器|端末|弊社(?:の)?サービス|全サービス|当サイト)[^。\n]{0,12}(?:停止|遮断|閉鎖)|(?:(?:当該|対象)(?:となる)?全?\d{0,3}|メール)アカウント[^。\n]{0,16}(?:停止|無効化?)(?:の?措置|等の対応|(?:いた)?しました|済み|して(?:おり|い)ます|および|、)|サービス(?:を|は|の)?(?:一時)?(?:停止|中断)(?:(?:いた)?しました|して(?:おり|まいり)|させていただいて)|補償によって取り?消|裁判上の訴え|不審メールの送信|ご希望により|退会のお手続|ご解約のお手続/,
});
