import { signalTable } from './table.ts';

signalTable('asks-proxy', {
  fires: [
    '削除には代理人が必要です。どなたかお一人立ててください',
    '名前だけ貸してくれない?',
    '代理人となる方のお名前をお知らせください。代理人の氏名を選んでください',
    'この受付番号を先方にお伝えください',
    '保証人をこちらで探しましょうか',
    'お名義をお借りしたく、お願い申し上げます。名義だけお借りできれば結構です',
    'You need a proxy to complete the deletion; we need a representative.',
    'can i use your bank account for a day',
    'Please nominate a guarantor.',
    'It takes a stand-in; find a stand-in by Monday.',
    'just lend me your name, nothing happens',
    'Receive the parcel in your name and forward it.',
  ],
  silent: [
    '含まれていた情報は、カード名義人氏名と有効期限です。',
    '代理店の一覧はこちらです。',
    '委任状により代理人が議決権を行使できます',
    '名前を書いてから提出すること',
    '保証書は大切に保管してください',
    '受付番号12番の方、3番窓口へどうぞ',
    '口座を開いた',
    'The representative will answer your questions after the talk.',
    'Proxy settings are under Network.',
    'My name is on the list.',
    'A notary public can certify the copy.',
    'The guarantee covers two years.',
    'We borrowed the projector from the library.',
  ],
  negated: ['代理人を立てていただく必要はありません'],
  reported: [
    '「代理人が必要です」という電話は詐欺です',
    '「名義を貸して」と言われました',
    'Fraudsters say that you need a proxy.',
  ],
});
