import { signalTable } from './table.ts';

signalTable('asks-identity-document', {
  fires: [
    '運転免許証の両面の画像をアップロードしてください。',
    '身分証の写真、LINEで送ってね',
    '本人確認のため、マイナンバーカードを撮影してお送りいただきます',
    '保険証のコピーを同封のうえご返送願います',
    '通帳の写しをお送りください',
    'パスポートの写真を添付してくださいませ',
    'Please upload a copy of your passport.',
    'send me a pic of your ID front and back',
    "We need a selfie holding your driver's license.",
    'Kindly attach a scan of your residence card.',
    'Text a photo of your ID to this number to verify',
    'Submit your government-issued ID within the day.',
  ],
  silent: [
    '窓口には本人確認書類をご持参ください。',
    'パスポートを更新した。写真写りが悪い',
    '免許証の更新は来月です',
    '漏えいした項目に運転免許証の画像が含まれます',
    '学生証を忘れると入れない',
    '在留カードの番号は変わりません',
    'Passport numbers were not involved.',
    "I renewed my driver's license yesterday.",
    'Bring the ticket, not your passport.',
    'The selfie from the beach is lovely.',
    'Your ID badge is ready at the desk.',
    'Photos of the party are in the shared album.',
  ],
  negated: ['身分証の写真を送っていただくことはありません', 'We will not ask you to send a copy of your passport.'],
  reported: ['「免許証の写真を送って」と言われました', 'Scammers ask you to send a photo of your ID.'],
});
