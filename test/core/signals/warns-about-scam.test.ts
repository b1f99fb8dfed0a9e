import { signalTable } from './table.ts';

signalTable('warns-about-scam', {
  fires: [
    '当社を装った不審なメールにご注意ください。',
    '還付金詐欺が多発しています',
    'リンクは開かないで、無視してください',
    '電話で暗証番号をお尋ねすることはありません。',
    'この手の電話は必ず詐欺です',
    'なりすましSMSが増えております。お気をつけください。偽のサイトに気をつけてください',
    'Beware of fake emails.',
    'Scammers are calling residents again.',
    "don't click it, it's phishing",
    'We will never ask for your PIN.',
    "Please be cautious about impersonation attempts; be wary of strangers' calls.",
    'PSA: do not pay anyone who calls',
  ],
  silent: [
    '本日中にお支払いください。',
    '車間距離に気を付けて',
    '段差にご注意ください',
    '荷物が届きました',
    'お手続きをお願いいたします',
    '水分補給を忘れずに',
    'Pay the fee today.',
    'Your parcel is waiting.',
    'We fixed the login problem.',
    'Mind the gap.',
    'Your appointment is at ten.',
    'The weather will be fine.',
  ],
});
