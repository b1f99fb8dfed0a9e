import { signalTable } from './table.ts';

signalTable('offers-gain', {
  fires: [
    'ご当選おめでとうございます。',
    '日給5万円、誰でも簡単なお仕事です',
    'スマホだけで稼げる副業あるよ',
    '元本保証、月利8%の運用',
    '投資の先生がLINEグループで無料で教えてくれます。投資グループに無料でご招待',
    '遺産をあなたに譲りたいと存じます',
    '1万円が3倍になって戻ります',
    'Congratulations! You have won a prize.',
    'Earn $300 per day from home, no experience.',
    'guaranteed returns, join our trading group',
    'You have been named the beneficiary of an inheritance.',
    'free iphone for the first 50 people',
    'Dear friend, I have a business proposal of mutual benefit.',
  ],
  silent: [
    '春のキャンペーンを開催中です。',
    '投資信託の運用報告書をお送りします。',
    '副業の確定申告について学ぶ講座です',
    'くじで5等が当たった',
    '抽選で10名様に記念品をお送りします',
    '利益が前年より減った',
    'Our profits fell last year.',
    'The lottery of life.',
    'She works from an office in Nara.',
    'Congratulations on your wedding!',
    'The prize-giving ceremony is on Friday.',
    'I earn about the same as before.',
  ],
  reported: [
    '「当選しました」というメールにご注意ください',
    '「誰でも簡単に稼げる」と言われました',
    'Scammers tell you that you have won a prize.',
  ],
});
