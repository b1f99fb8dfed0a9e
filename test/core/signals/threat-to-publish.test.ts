import { signalTable } from './table.ts';

signalTable('threat-to-publish', {
  fires: [
    '払わないなら、写真を職場に送ります',
    '家族や友達全員にばらまくぞ',
    'あなたの情報は今夜、掲示板に公開されます',
    'ご近所に知られる前に、お話し合いをさせていただければと存じます',
    '全部晒すからな',
    'データは買い手に販売いたします。お早めに',
    '名前出すよ。実名で出す',
    'If you do not pay, we will publish everything.',
    "I'll send the video to all your contacts.",
    'your wife will see it tomorrow',
    'The archive goes public on Friday.',
    'It will be sold on the dark web, sir.',
    'everyone you know gets a copy',
  ],
  silent: [
    '調査結果は当社ウェブサイトにて公開いたします。',
    '新作の予告編が公開された',
    '資料をお取引先様にお送りします',
    '写真展を友人と見に行った',
    '議事録は来週公開予定、ホームページに載せます',
    '古い本を売った',
    'We will publish the minutes on our website.',
    'The new album will be released on Friday.',
    'Please share this with your team.',
    'I sent my parents a postcard.',
    'Sales start on Monday.',
    'The report was posted by the city.',
  ],
  negated: ['写真を公開することはありません。家族に送ることもしません'],
  reported: [
    '「ばらまくぞ」と脅されました',
    '「写真を職場に送ります」というメールが届いた',
    'Emails claiming that they will send the video to all your contacts are a bluff.',
  ],
});
