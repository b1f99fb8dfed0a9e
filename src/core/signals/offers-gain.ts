import { patternSignal } from './pattern.ts';

/** Promises easy money, a prize, work, a return, an inheritance. */
export const offersGain = patternSignal('offers-gain', 'pressure', [
  /(?:当選|当たり|当籤|おめでとう|高額|高収入|日給|時給|月収|副業|在宅(?:ワーク|で)|簡単(?:な)?(?:作業|お仕事|に稼)|稼[げぎぐ]|必ず儲|元本保証|高配当|利益|利回り|運用|投資|推奨銘柄|急騰|無料(?:で)?(?:プレゼント|進呈|招待)|現金(?:を)?(?:プレゼント|差し上げ|受け取)|遺産|相続|支援金|抽選|キャンペーン)[^。\n]{0,30}/,
  /\b(?:congratulations|you (?:have )?won|winner|prize|lottery|jackpot|inheritance|guaranteed (?:returns?|profits?|income)|passive income|earn \$?\d|per (?:day|week) from home|work from home|part[- ]time (?:job|role)|profits?|returns? of \d|airdrop|claim your (?:tokens?|reward|bonus)|bonus|investment opportunity|business proposal|loan offer|million (?:dollars|usd|euros))\b/i,
]);
