import { signalTable } from './table.ts';

signalTable('asks-secret', {
  fires: [
    '暗証番号を電話口でお知らせください。',
    'カード番号と有効期限をご入力ください',
    '届いた6桁の番号を教えてくれる?',
    '口座番号と名義をご返信くださいますようお願い申し上げます',
    'いまSMSが届きますから、その番号を読み上げてください',
    'シードフレーズを入力すると復元できます。シードフレーズを入れてください',
    'パスワード送って、こっちで直すから',
    'Please confirm your card number and CVV.',
    'reply with the verification code you got',
    'Enter your seed phrase to restore the wallet.',
    "what's the code i just sent to your phone",
    'Kindly provide your bank details so that we may proceed.',
    'Tell me your password and I will fix it for you',
  ],
  silent: [
    'パスワードの変更をお願いいたします。',
    '認証コード:482913 画面に入力してください。',
    'カード番号は漏えいしておりません。',
    'パスワードを使い回さないようにしましょう',
    '口座振替の日は毎月27日です',
    '暗証番号を忘れたので窓口に行った',
    'Your verification code is 221904.',
    'Change your password from the settings page.',
    'Card details were not stored.',
    'The pin on my jacket broke.',
    'Please reset your password the next time you sign in.',
    'We use strong encryption for passwords.',
  ],
  negated: [
    '当行が暗証番号をお尋ねし、教えていただくことはありません',
    'パスワードをメールで返信しないでください',
    'We will never ask you to provide your card number.',
    'Never give your PIN to anybody.',
  ],
  reported: [
    '「暗証番号を教えてください」という電話がありました',
    '暗証番号を聞き出す電話が増えています。「カード番号をお知らせください」などと言います',
    'Anyone who asks you to tell them your password is a scammer.',
  ],
});
