import { signalTable } from './table.ts';

signalTable('deadline', {
  fires: [
    '本日中にお手続きください。',
    '24時間以内にご連絡がない場合は失効します',
    '今すぐ振り込んで',
    'あと3時間で消すよ、返事して',
    '至急お電話ください',
    'お早めにお申し出くださいませ。3日以内にお願いいたします',
    'Reply within 24 hours.',
    'Act now or lose it.',
    'You must verify immediately.',
    'pay by tonight',
    'This is your final notice, please call.',
    'Kindly respond before midnight',
  ],
  silent: [
    '1月31日までに会費をお納めください。',
    'お問い合わせには3営業日以内にご返信いたします。',
    '発覚後、直ちにネットワークを遮断しました。',
    '今日は暑いですね',
    '発送まで2日ほどかかります',
    '速やかに原因を調査し、公表いたします。',
    'Orders ship within 2 days; you will receive a tracking number.',
    'We took immediate action and notified the regulator.',
    'The library opens at nine.',
    'See you tomorrow at the station.',
    'The offer was discussed last week.',
    'Applications close on 30 June.',
  ],
  reported: [
    '「本日中に払ってください」という電話があった',
    '次のような件名にご注意ください。\n・「24時間以内にご確認ください」\n・「至急お支払いください」',
    'Scammers say you must act now.',
  ],
});
