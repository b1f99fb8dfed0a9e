import { signalTable } from './table.ts';

signalTable('asks-whether-scam', {
  fires: [
    'これって詐欺ですか?',
    '「口座を確認」というメールが来ました。本物でしょうか',
    'このSMS無視していいですか',
    'どうしたらいいですか、教えてください',
    '変な電話がかかってきたんだけど。年金がどうとかって電話があった',
    '番号を教えてしまいました',
    'Is this a scam?',
    'Has anyone else got this text?',
    'i got a weird email from my bank',
    'Should I pay or ignore it?',
    'My mother received a letter about compensation.',
    'almost fell for it, looks legit?',
  ],
  silent: [
    '本日中にお支払いください。',
    '詐欺にご注意ください。',
    '会議は3時からです',
    '契約書を送ります',
    'アカウントを停止しました',
    '天気がいいですね',
    'Verify your account now.',
    'We will publish the data.',
    'The meeting is at three.',
    'Beware of fake shops.',
    'Your refund is ready.',
    'The train was late.',
  ],
});
