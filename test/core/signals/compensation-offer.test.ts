import { signalTable } from './table.ts';

signalTable('compensation-offer', {
  fires: [
    'お詫び金5,000円をお受け取りいただけます。',
    '補償の対象となりましたので、手続きをお願いいたします',
    '返金の手続きは今日までです',
    '情報流出のお詫びとして、商品券1万円分を進呈',
    '取られたお金、取り戻せますよ',
    '還付金が出ておりまして、本日お受け取りの期限でございます',
    'You are entitled to compensation for the data breach.',
    'Your refund is pending, claim it now.',
    'we can recover your lost crypto',
    'Approved: settlement payment of $1,250',
    'Madam, a restitution has been issued in your name, kindly register.',
    'get a voucher as an apology, submit the form to receive the voucher',
  ],
  silent: [
    '返品は到着後7日以内に承ります。',
    '補聴器の電池を買った',
    'ポイントカードをお持ちですか',
    '損害賠償請求事件の判決が出ました',
    '体調不良で会議を欠席します',
    'クーポンの有効期限は来月末です。',
    'The refundable bag is in the cupboard.',
    'We are sorry for the delay.',
    'I got a new job with better pay.',
    'The settlement of the house took a year; the walls moved.',
    'Points expire at the end of the year.',
    'Please return the book to the library.',
  ],
  negated: ['補償金をお支払いする予定はございません', 'お詫びの品をお送りすることはありません'],
  reported: [
    '「お詫び金を受け取れます」というメールにご注意ください',
    '「返金の手続き」と言われました',
    'Beware of messages saying you are entitled to compensation.',
  ],
});
