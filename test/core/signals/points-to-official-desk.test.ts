import { signalTable } from './table.ts';

signalTable('points-to-official-desk', {
  fires: [
    '不安な方は、警察相談専用電話 #9110 へ。',
    '消費者ホットライン188にご相談ください',
    '最寄りの警察署にお届けください',
    '188番に電話してね',
    '消費生活センターに相談してください',
    'すぐに110番通報を',
    'Report it to the police.',
    'Forward it to 7726.',
    'Call the consumer hotline.',
    'please report this to action fraud',
    'You can file a complaint at ftc.gov.',
    'Contact your local police.',
    'If in doubt, ring the police consultation line on #9110.',
    'Call the police before you pay.',
  ],
  silent: [
    'こちらの番号に折り返してください。',
    '警察署の前の信号を右に曲がる',
    '担当者までご連絡ください',
    '交番ができた',
    '188円のお釣りです',
    'お客様センターが開きました',
    'Call this number now.',
    'The police car was blue.',
    'Our hotline is open.',
    'The bank of the river flooded.',
    'Report to reception on arrival.',
    'He wrote a report.',
  ],
});
