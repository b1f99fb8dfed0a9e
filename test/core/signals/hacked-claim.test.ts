import { signalTable } from './table.ts';

signalTable('hacked-claim', {
  fires: [
    'あなたの端末に侵入しました。',
    'お客様の個人情報がダークウェブで売買されています',
    '名簿にあなたのお名前が載っています',
    '三か所に漏れております、奥さん',
    'お前のパスワード握ってるから。お前のパスワードは手に入れた',
    'パソコンがウイルスに感染しています。お電話を',
    '不審なログインを検知したため、お客様のアカウントを保護しています',
    'I hacked your device and copied your files.',
    'Your data was found on the dark web.',
    'your phone has been infected',
    'Unusual sign-in activity was detected on your account.',
    'We have obtained your records, sir; your number came up in the leak.',
    'your password is hunter2, right?',
  ],
  silent: [
    '弊社のサーバーが不正アクセスを受けました。',
    '漏えいした可能性がある情報は、氏名と住所です。',
    '風邪のウイルスがはやっている',
    '名簿を作り直した',
    '現時点で不正利用は確認されておりません',
    '端末を買い替えた',
    'Our servers were accessed by a third party.',
    'No evidence of misuse has been found.',
    'My phone is charging.',
    'The device weighs 200 grams.',
    'We saw your talk and liked it.',
    'The router is in the cellar.',
  ],
  negated: ['お客様の端末が感染していることはありません。お客様の情報が売られている事実もありません'],
  reported: [
    '「あなたの端末に侵入しました」というメールが届いた',
    '「ウイルスに感染しています」という警告は詐欺です',
    'Emails saying that your device was hacked are a bluff.',
  ],
});
