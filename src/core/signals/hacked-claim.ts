import { patternSignal, re } from './pattern.ts';
import { READER } from './words.ts';

/** Says that the reader's device, account or data is in the writer's or somebody's hands. */
export const hackedClaim = patternSignal('hacked-claim', 'claim', {
  ja: [
    re`(?:${READER}|(?:さん|様|さま|ちゃん))の[^。\n「」]{0,20}(?:個人情報|情報|データ|パスワード|アカウント|端末|パソコン|PC|スマホ|携帯|口座|カード|番号|写真|カメラ|お名前|名前|住所|名簿|フォルダ|通信)[^。\n「」]{0,24}(?:盗まれ|入手|手に入れ|手元に|ハッキング|ハック|乗っ取|侵入|感染|悪用され(?:て|まし|た)|売買|売られ|出回|把握|握って|持って(?:い|る)|押さえ|見つけ|出て(?:い|き)|載って|掲載され|流れて|流れた|使われ(?:て|まし|た)|ひもづ)`,
    re`(?:ダークウェブ|ダークネット|闇サイト|地下掲示板|裏サイト|闇市場|名簿(?:業者|屋)?|掲示板|海外(?:の)?(?:サイト|サーバー?)|ハッカー|共有サイト|ダンプ|リスト)[^。\n「」]{0,24}(?:${READER}|お?名前|ご?住所|電話番号|データ|情報)[^。\n「」]{0,24}(?:出回|公開され|販売|売|流れ|掲載|載|登録|見つ|確認され|出品|ありました|発見)`,
    re`(?:三|３|3|二|2|数|四|複数の?)(?:か所|カ所|ヶ所|箇所|社|サイト)(?:に|から|で|へ|の)?[^。\n「」]{0,14}(?:漏|流出|登録|載|出回|広が|掲載)`,
    re`(?:私|わたくし|我々|我|俺|僕|当方|こちら|うち)(?:は|が|ども|たち|の)?[^。\n「」]{0,16}(?:ハッカー|ハッキングし|侵入し|(?:情報|データ|写真|動画|画像|パスワード|連絡先|アドレス帳?|名簿|記録|履歴)(?:を|は)[^。\n「」]{0,8}(?:入手し|手に入れ|押さえ)|ウイルスを|マルウェアを|遠隔操作|録画し|監視し|データを(?:持|保有)|持っています|握って)`,
    re`(?:不正(?:に|な)?(?:ログイン|アクセス|利用|使用|取引|送金|引き?落とし)|第三者(?:に|による|から)|異常な(?:ログイン|アクセス|取引)|不審な(?:ログイン|アクセス|取引|利用))[^。\n「」]{0,14}(?:検知|検出|疑い|可能性が(?:あり|ござ|高)|試み|観測)[^。\n「」]{0,20}(?:ため|ので|ました|おり|アカウント|お客様|ご利用|カード|口座)`,
    re`(?:アカウント|口座|カード|お客様が?ご利用)[^。\n「」]{0,14}(?:不正|異常|第三者)[^。\n「」]{0,12}(?:ログイン|アクセス|利用|取引|登録)[^。\n「」]{0,10}(?:検知|検出|可能性|疑い|され)`,
    re`(?:トロイ|ウイルス|マルウェア|スパイウェア)[^。\n「」]{0,16}(?:感染し(?:て|まし|た)|検出され|仕掛け|インストールし|仕込)`,
  ],
  en: [
    /\b(?:i|we)(?: have|['’]ve)? (?:already |just |been )?(?:hacked|infected|gained|obtained|recorded|downloaded|cracked|installed (?:an? |some |my |the )?(?:\w{1,12} )?(?:trojan|malware|spyware|virus|keylogger|rat|script|exploit|backdoor|software(?! (?:again|update)))|got (?:access|into|your)|compromised|intercepted|broke|breached|copied|put a|found your (?:name|data|record|number|account|e-?mail|password|address|details)|(?:have )?infect)\b/,
    /\byour (?:\w{1,12} )?(?:device|computer|pc|account|operating system|system|router|data|information|details|password|webcam|phone|name|address|records?|files?|e-?mail|number)s?\b[^.\n]{0,30}\b(?:(?:has|have|was|were|is|are|been|got) (?:\w{1,10} )?(?:hacked|infected|compromised|stolen|leaked|exposed|found (?:on|in)|listed|posted|for sale|sold|in the (?:dump|leak))|in (?:my|our) (?:hands|possession))\b/,
    /\byour (?:\w{1,12} ){0,2}(?:name|number|phone|no|e-?mail|address|details|data|record|information)s?\.?\b[^.\n]{0,16}\b(?:came up|turned up|appears?|showed up|popped up|is on|are on|is among|are among|was among)\b|\b(?:the account is mine|videos? of (?:you|u)|came into possession)\b/,
    /\b(?:trojan|malware|spyware|keylogger|rat software|remote desktop)\b[^.\n]{0,30}\byour?\b/,
    /\b(?:unusual|suspicious|unauthori[sz]ed|unrecogni[sz]ed) (?:activity|sign[- ]?in|login|log[- ]in|access|transaction|charge|payment|purchase|device)\b[^.\n]{0,40}\b(?:your|detected|attempt|account|card)\b|\byour password (?:is|was)\b|\bis (?:one of )?your passwords?\b/,
  ],
  unless:
    /(?:弊社|当社|当院|当会|当校|当市|当金庫|当ホテル|弊ホテル|本学|自社|社内|委託先)[^。\n]{0,24}(?:サーバー?|システム|ネットワーク|アカウント|端末|パソコン)|(?:社員|職員|関係者)[^。\n]{0,16}(?:アカウント|端末|パソコン|メール)|(?:管理する|社内の?|一部の)(?:サーバー?|システム|ネットワーク)|当該アカウント|リスト型|検知(?:後|した(?:直後|ところ))|現時点|確認されておりません|our (?:systems?|servers?|network)|employee['’]?s? (?:e-?mail )?account|may have|if your|if one of/,
});
