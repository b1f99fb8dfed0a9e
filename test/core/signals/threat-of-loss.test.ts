import { signalTable } from './table.ts';

signalTable('threat-of-loss', {
  fires: [
    'ご確認いただけない場合、アカウントは停止されます。',
    'お支払いがない場合は法的措置に移行いたします',
    '期限を過ぎますと補償の対象外となります',
    'あなたの口座は凍結されています',
    '連絡ないと裁判になりますよ',
    '勤務先へ督促に伺います',
    'Your account will be suspended.',
    'Failure to reply will result in legal action.',
    "if you don't answer your number will be blocked, you lose it",
    'An arrest warrant has been issued.',
    'Your parcel will be returned today.',
    'Your access has been restricted, madam.',
  ],
  silent: [
    '本日、サーバーを停止して点検します。',
    '工事のため、8月3日は断水になります',
    '裁判員に選ばれた',
    'カード会社のアプリを入れた',
    '会員数が一万人になりました',
    '電気を消してから出かけた',
    'The road is closed for repairs.',
    'We took the system offline and restored it from backup.',
    'The court next to the pool is free.',
    'My account of the trip is on the blog.',
    'The service was excellent.',
    'Our shop closes at six.',
  ],
  negated: ['アカウントが停止されることはありません'],
  reported: [
    '「アカウントは停止されます」というメールにご注意ください',
    '「法的措置に移行します」と書かれたはがきが届いた',
    'Fake emails say your account will be suspended.',
  ],
});
