import { signalTable } from './table.ts';

signalTable('asks-login', {
  fires: [
    '下記のリンクからログインしてください。',
    'こちらより本人確認をお願いいたします',
    'お支払い方法の更新が必要です https://id-kakunin.top/a',
    'URLをタップしてね',
    'アカウントの再認証を完了させてください',
    'ロック解除は以下のページよりお手続きをお願い申し上げます。以下より認証をお願いいたします',
    'Click here to verify your account.',
    'Please confirm your identity using the link below.',
    'update your billing information now',
    'Log in at the portal to keep your mailbox.',
    'tap the link to unlock',
    'Kindly validate your mailbox',
  ],
  silent: [
    '公式アプリからお手続きの状況を確認できます。',
    'パスワードの変更をお勧めします。',
    '詳しくはこちらの記事をご覧ください。',
    'ログイン画面のデザインが変わりました',
    '本人確認書類をご持参ください',
    'ボタンが取れた',
    'Read more about the update on our blog.',
    'The clicking noise stopped.',
    'Your account was created.',
    'We verified the backups.',
    'The login page has a new design.',
    'The link between the two is weak.',
  ],
  negated: [
    'リンクからログインをお願いすることはありません。下記からの本人確認をお願いすることもありません',
    'We will never ask you to click a link to verify your account.',
  ],
  reported: [
    '「こちらから本人確認をしてください」というSMSが届いています。ご注意ください',
    '「リンクをタップして」というメッセージは詐欺です',
    'Phishing emails ask you to click a link and verify your account.',
  ],
});
