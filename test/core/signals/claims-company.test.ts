import { signalTable } from './table.ts';

signalTable('claims-company', {
  fires: [
    'お客様補償センターの井上と申します。',
    'カスタマーサポートより重要なお知らせ',
    'セキュリティ対策室です。あなたのアカウントを確認しています',
    'お支払いセンター担当の川口でございます',
    '情報漏えい被害者窓口でございます。お詫び金のご案内です',
    '当社は運営会社から委託を受けておりますので、ご安心ください。管理会社より委託された者です',
    'This is Anna from the customer support team.',
    'Hello, I am calling from the fraud department of your bank.',
    'we are the account team, your mailbox is full',
    'Regards, the Security Team',
    'This is the billing department regarding invoice 22.',
    "I'm with the refund department, sir.",
  ],
  silent: [
    'ご不明な点は、お客様相談室までご連絡ください。',
    '弊社では再発防止に努めてまいります。',
    'サポートの対応がとても良かった',
    '窓口は10時から開いています。',
    '事務局でお茶を用意します',
    'セキュリティの本を読んでいる',
    'Contact customer support if you have questions.',
    'The security guard waved at us.',
    'Our team won the cup!',
    'Support is available around the clock at the number on your card.',
    'I work in a warehouse.',
    'The help page explains how to export your data.',
  ],
  reported: [
    '「カスタマーセンターです」という電話がかかってきた',
    'Beware of calls from someone saying "this is the security department".',
  ],
});
