import { signalTable } from './table.ts';

signalTable('asks-reply', {
  fires: [
    '折り返しお電話ください。',
    'ご返信をお待ちしております',
    '返事ちょうだい',
    '「希望」とだけご返信ください',
    '至急ご連絡ください、担当の番号は下記です。この番号にお電話ください',
    'お名前とご住所をお知らせください',
    'ご関心がおありでしたら、ご意向をお聞かせくださいませ',
    'ご連絡がない場合、手続きを進めます',
    'Reply YES to confirm.',
    'Are you available? I need a favour.',
    'Call us back at 020 7946 0000 today.',
    'Send me your full name and address.',
    'text back asap',
    'Please respond to this letter within a week.',
  ],
  silent: [
    'ご不明な点は、お問い合わせ窓口までご連絡ください。',
    '本メールは送信専用です。返信いただいてもお答えできません。',
    '心当たりのない場合は、サポートまでご連絡ください。',
    '返事が遅くなってごめん',
    '手紙をもらってうれしかった',
    '出欠を3日までにご返信ください。会議の資料も送ります',
    'If you have questions, feel free to contact us.',
    'Do not reply to this automated message.',
    'Thanks for your reply!',
    'The call was short.',
    'The answer is on page 12.',
    'Send the parcel to the office.',
  ],
  negated: [
    '返信は不要です。返事をしないでください',
    '届いても、返信くださらないよう、ご注意ください。',
    'There is no need to reply to this message.',
  ],
  reported: [
    '「折り返しお電話ください」というメールにご注意ください',
    '「返信ください」と書かれたSMSが届いた',
    'Beware of texts saying "reply YES to confirm".',
  ],
});
