import { patternSignal, re } from './pattern.ts';

/** The sober detail of a real notice: what was found when, counts, cause, authorities told, recurrence prevented, nothing to do. */
export const soberNotice = patternSignal('sober-notice', 'counter', {
  ja: [
    re`(?:対象(?:者|件数|となる|の(?:方|お客様))|漏(?:えい|洩)(?:した|の(?:おそれ|可能性|対象|件数))|影響)[^。\n]{0,24}(?:\d[\d,]{0,10}\s?(?:件|名|人)|以下のとおり)`,
    re`(?:個人情報保護委員会|監督官庁|所轄(?:の)?警察|警察(?:署)?|総務省|所管(?:官庁|省庁)|県警)[^。\n]{0,14}(?:へ|に)(?:の|は|も)?[^。\n]{0,10}(?:報告|届け?出|相談|通報)(?:し(?!ては(?:いけ|なら|だめ)|ても(?:無駄|意味)|てみ|たら)|いた|を(?:行|し|済)|済)`,
    re`再発(?:の)?防止|(?:原因|経緯)(?:と|について|の(?:調査|究明|特定))|外部(?:の)?(?:専門(?:機関|家|業者|会社)|調査会社|の会社)|フォレンジック|二次被害|(?:現時点|現在)(?:で(?:は)?|において|、)[^。\n]{0,30}(?:確認され|事実|判明|見つかって|把握して)`,
    re`(?:お客様|保護者|ご本人|利用者|皆様|お客さま|受信された方)[^。\n]{0,12}(?:に|側で|の)?(?:して(?:いただく|もらう)|お願いする|必要な)?(?:こと|お手続き?|作業|対応|操作)[^。\n]{0,10}(?:ありません|ございません|不要|特に(?:なし|ありま|ござ))|お手続き(?:は|の必要は)(?:不要|ありません|ございません)`,
    re`(?:含まれて|保存して|保有して|漏えいして|流出して|取り扱って)(?:おりません|いません|い(?:ない|ません)ことを)|(?:影響|該当|漏えい|流出|痕跡)は?(?:あり|ござい|確認されて(?:おり|い))ません`,
    re`(?:ランサムウェア|不正アクセス|誤送信|誤配|紛失|設定(?:の)?(?:不備|誤り|ミス)|脆弱性)[^。\n]{0,30}(?:判明|発生|確認|公表|修正|遮断|停止)(?:し|いた|され|を)`,
  ],
  en: [
    /\b(?:notified (?:law enforcement|affected|the (?:attorney general|ico|regulator))|third[- ]party forensic|forensic (?:investigation|experts?|firm)|we (?:became aware|discovered|determined|learned|identified|took (?:immediate )?steps)|may have (?:been|included|contained)|complimentary (?:credit|identity)|credit monitoring|out of an abundance of caution|no evidence (?:of|that)|no action (?:is )?(?:needed|required)|(?:nothing|you don['’]t need|no need) to do|(?:was|were)(?: not|n['’]t) (?:affected|involved|included|accessed)|not stored|root cause|post-?mortem|has been (?:resolved|fixed|patched))\b/,
  ],
});
