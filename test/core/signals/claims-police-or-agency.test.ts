import { signalTable } from './table.ts';

signalTable('claims-police-or-agency', {
  fires: [
    '県警サイバー犯罪対策課の者ですが、お宅の口座が使われています',
    '国民生活センターの山下と申します。',
    '総務省の委託を受けております。お電話が止まります',
    'こちら、個人情報保護対策センターです。',
    '【消費者庁より】流出対象者の確認',
    'ボランティア団体「名簿見守り隊」の者です',
    '身の潔白を証明するため、捜査にご協力いただきたい',
    'This is Officer Reed calling from the cyber crime unit of the police.',
    'We are the Federal Trade Commission refund team.',
    'I am an agent with Interpol, please stay on the line.',
    'Hello, calling from the data protection office about the leak',
    'You are under investigation and a warrant has been prepared.',
    'hi its DC Moore, your local police, case officer from the fraud squad',
  ],
  silent: [
    '最寄りの警察署に相談してください。',
    '個人情報保護委員会へ報告しました。',
    '警察に被害届を出しました。',
    '市役所は土日お休みです',
    '消費者庁のサイトに注意喚起が載っています',
    '税務署まで書類を持っていった',
    'We have notified law enforcement.',
    'If in doubt, call your local police station.',
    'The police station is next to the library.',
    'The government published new guidance.',
    'Customs duties are included in the price.',
    'My uncle was a policeman.',
  ],
  reported: [
    '「警察署の者です」という電話があった',
    '役所を名乗り「市役所の介護課です」と話す詐欺にご注意ください。',
    'Someone who says "this is the police, you are under investigation" is a scammer.',
  ],
});
