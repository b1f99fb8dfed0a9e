import { signalTable } from './table.ts';

signalTable('deletion-offer', {
  fires: [
    '流出した情報を消してあげる。費用は30万円',
    '流出したあなたの情報を削除いたします。費用は3万円です。',
    'ネット上の名簿からお名前を外すお手伝いをしております',
    '三つのうち二社は消しました。残り一社だけです',
    'あんたの写真、消したるわ',
    '抹消手続きをご希望の方は、本日中にご連絡ください',
    '漏れたデータは当方で買い戻すことが可能でございます。情報の消去代行をご検討ください',
    '広がる前に手を打つことができます',
    'We can remove your leaked data from all sites for a small fee.',
    'i can get it pulled if you want',
    'Our data removal service covers forty brokers.',
    'Two of the three sites have been deleted, one remains.',
    'We will take your listing down, madam, our team can erase it today.',
    'Dark web cleanup: 3 days, guaranteed',
  ],
  silent: [
    '退会後、お客様のデータは法令に従い削除します。',
    '誤って送信したメールの削除をお願いいたします。',
    'キャッシュを削除してください',
    '写真のデータが消えてしまった、悲しい',
    '古い名簿はシュレッダーにかけました',
    '部屋の明かりを消してから寝る',
    'You can delete your account in the settings at any time.',
    'Please delete the misdirected message.',
    'I removed the old photos from my phone.',
    'Take the bins out, please.',
    'Our records show that your order was shipped.',
    'The bug was fixed and the cache cleared.',
  ],
  negated: [
    '漏れた情報を削除すると持ちかけることはありません。情報の削除をお願いすることもありません',
    'We do not offer any data removal service.',
  ],
  reported: [
    '「名簿からお名前を削除します」という電話にご注意ください',
    '「二か所は消しました」と言われました',
    'Scammers promise that they can remove your leaked data for a fee.',
  ],
});
