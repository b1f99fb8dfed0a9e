import { signalTable } from './table.ts';

signalTable('claims-lawyer', {
  fires: [
    '弁護士法人あおぞらの事務局と申します。',
    'わたくし、法律事務所の田辺と申しますが、先日の名簿の件で',
    '【重要】提携弁護士が削除を代行いたします',
    '当職は貴殿より受任した者です',
    '司法書士の木下です。折り返しください',
    '当事務所では、流出した情報の抹消を承っております。',
    'This is Mark Lane from the law office of Lane & Partners.',
    'I am a paralegal writing on behalf of a law firm in Geneva.',
    'We are the legal department handling your compensation.',
    'Our attorneys can have the listing withdrawn.',
    "hi, i'm calling from a law firm about the leak",
    "The writer is acting on behalf of the claimants' solicitors.",
  ],
  silent: [
    '困ったときは弁護士に相談しましょう。',
    '弁護士会の無料相談は毎週水曜日です。',
    '弁護士のドラマが面白かった',
    '司法書士の試験に受かった!',
    '法律の本を返してください',
    '事件を調べているのは第三者委員会です。',
    'You may wish to speak to your own lawyer.',
    'She wants to become a lawyer.',
    'The court case was in the news again.',
    'Legal pads are on sale this week.',
    'Our terms were reviewed last year.',
    'My brother-in-law passed the bar exam.',
  ],
  reported: [
    '弁護士と名乗る者から「弁護士法人の佐藤です」という電話がかかってきた',
    '「法律事務所の者です」と言って手数料をだまし取る手口が増えています。',
    'Beware of callers who say they are from a law firm.',
  ],
});
