import { patternSignal, re } from './pattern.ts';

/** Promises easy money, a prize, work, a return, an inheritance. */
export const offersGain = patternSignal('offers-gain', 'pressure', {
  ja: [
    re`(?:ご?当選(?:され|しま|おめでと|者|の(?:お知らせ|ご連絡)|いた|です|確定|金|通知)|見事[^。\n「」]{0,8}当|当たりまし|おめでとうございます[^。\n]{0,30}(?:当|選|獲得|プレゼント|受け?取))`,
    re`(?:日給|時給|月収|日収|週給|報酬|収入|日払い?)[^。\n「」]{0,8}\d[\d,.]{0,8}\s?万?円?[^。\n「」]{0,16}(?:可能|以上|保証|稼|簡単|誰でも|スマホ|即日|在宅|から|確実)`,
    re`(?:高収入|高額(?:報酬|バイト|案件)|闇バイト|ホワイト案件|即日(?:現金|払い)|副業|在宅(?:ワーク|で)|スマホ(?:だけ|ひとつ|1つ)で)[^。\n「」]{0,24}(?:稼|簡単|誰でも|募集|応募|始め|紹介|報酬|\d|万円|可能|案件)`,
    re`(?:募集|アルバイト|バイト)[^。\n「」]{0,20}(?:経験不要|未経験|スマホ|携帯電話のみ|在宅)|株[^。\n「」]{0,10}(?:お薦め|おすすめ|上昇株|急上昇)|(?:優良|上昇|注目)(?:株|銘柄)[^。\n「」]{0,8}(?:お薦め|おすすめ|紹介|配信)`,
    re`(?:簡単(?:な)?(?:作業|お仕事|タスク|に稼)|いいねを?押す|(?:誰でも|必ず|確実に|楽に|毎日|毎月)[^。\n「」]{0,10}(?:稼[げぎぐ]|儲[かけ]|増え|利益))`,
    re`(?:元本保証|高配当|月利|日利|年利\s?\d{2}|勝率|利益率|推奨銘柄|急騰|爆上げ|億り人|上場前|未公開株|新規上場トークン|プレセール|エアドロップ|自動売買|シグナル配信|インサイダー|先読み|必勝|銘柄(?:コード)?を?(?:無料|お教え|配信))`,
    re`(?:投資|FX|株|仮想通貨|暗号資産|資産運用|トレード)[^。\n「」]{0,20}(?:グループ|コミュニティ|サロン|先生|アドバイザー|教室|勉強会|ボット|BOT)[^。\n「」]{0,24}(?:参加|招待|無料|利益|追加|ご案内|稼|入)`,
    re`(?:\d|数|二|三)倍(?:に|で)(?:なり|なる|なっ|増|して戻|返|買い取)|利益(?:が|を|は)[^。\n「」]{0,10}(?:保証|確定|万円|約束|\d)|\d{1,3}%(?:の)?(?:利益|リターン|利回り)`,
    re`(?:遺産|相続財産|遺贈|寄付したい|贈与)[^。\n「」]{0,24}(?:受け?取|あなた|譲|贈り|お渡し|託)|(?:受取人|相続人)に(?:選ば|指定|なっ)`,
    re`(?:現金|賞金|iPhone|ギフト券|豪華)[^。\n「」]{0,16}(?:プレゼント|差し上げ|獲得|無料で|受け?取れ|当た)`,
  ],
  en: [
    /\b(?:congratulations|congrats)\b[^\n]{0,60}\b(?:won|win|winner|selected|prize|reward|claim|approved|chosen)\b|\byou(?: have|['’]ve)? won\b|\b(?:lucky )?winner\b[^.\n]{0,30}\b(?:claim|prize|lottery|draw)\b|\b(?:lottery (?:win|prize|draw|result|fund|board|ticket)\w{0,4}|won the lottery|jackpot (?:winner|prize)|sweepstakes|inheritance|next of kin|beneficiary|late (?:client|husband))\b/,
    /\b(?:guaranteed (?:returns?|profits?|income)|passive income|risk[- ]free|earn (?:up to )?[$€£]?\d|[$€£]\d[\d,]{0,6} ?(?:per|a|\/) ?(?:day|week|hour)|from home|part[- ]time (?:job|role|work)|returns? of \d|\d{1,3}% (?:daily|weekly|monthly|returns?|profit|roi)|airdrop|presale|signals? group|trading (?:group|signals|mentor|bot)|double your|(?:no experience|flexible hours)|liking (?:videos|posts)|mystery shopper)\b/,
    /\b(?:claim your (?:tokens?|reward|bonus|prize|gift|allocation)|investment opportunity|business proposal|loan offer|million (?:dollars|usd|euros)|free (?:iphone|gift|crypto|tokens))\b/,
  ],
  unless: /キャンペーン(?:の)?(?:応募規約|事務局)|抽選で\d+名|求人票|給与規程|unsubscribe/,
});
