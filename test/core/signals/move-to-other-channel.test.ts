import { signalTable } from './table.ts';

signalTable('move-to-other-channel', {
  fires: [
    '続きはLINEでお話ししましょう。IDを追加してください',
    'テレグラムに移ってください',
    'DMください',
    '担当の者のLINEを友だち追加してくださいませ',
    'プロフのリンクから連絡して',
    'LINE ID: kyusai_77',
    'お電話では話せませんので、LINEの友だち追加をお願いいたします',
    'Message me on WhatsApp.',
    'add my telegram',
    "Let's continue on Signal, please write to me there: contact me on Signal.",
    'dm me for details',
    'Please reach the agent via his private email, reach him on his personal email.',
    'text me on my new number',
  ],
  silent: [
    'オンラインで参加できます',
    'LINEスタンプがかわいい',
    '消費者ホットラインは188です',
    '駅でインスタ映えする写真を撮った',
    '電話かメールでお問い合わせください',
    '山の稜線が見えた',
    'The signal was weak in the tunnel.',
    'Wait in line, please.',
    'The telegram museum is closed.',
    'You can reach our office by phone.',
    'Add a pinch of salt.',
    'The discord between them is old.',
  ],
  negated: ['LINEの追加をお願いすることはありません'],
  reported: [
    '「LINEを追加して」という電話がありました',
    'Someone who asks you to message them on WhatsApp may be a scammer; anyone who says message me on Telegram is.',
  ],
});
