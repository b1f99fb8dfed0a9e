import { signalTable } from './table.ts';

signalTable('sober-notice', {
  fires: [
    '個人情報保護委員会に報告いたしました。',
    '原因の調査を進め、再発防止に努めます',
    '対象となるお客様は1,203名です',
    'お客様にお手続きいただくことはございません',
    'クレジットカード情報は含まれておりません。',
    '外部の専門機関による調査の結果、不正アクセスが発生したことが判明しました',
    'We notified law enforcement and affected customers.',
    'There is no evidence that your data was misused.',
    'On 3 May we discovered that a file had been shared in error.',
    'We offer complimentary credit monitoring.',
    'No action is required on your part.',
    'Card numbers were not involved.',
  ],
  silent: [
    '本日中にお支払いください。',
    'ご当選おめでとうございます',
    'LINEを追加してください',
    '明日の天気は晴れです',
    '会議室を変更しました',
    '写真を送ってください',
    'Pay the fee now.',
    'You have won a prize.',
    'The meeting is at three.',
    'Add me on Telegram.',
    'See you soon.',
    'Your parcel is waiting.',
  ],
});
