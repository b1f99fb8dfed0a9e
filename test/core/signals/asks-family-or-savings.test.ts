import { signalTable } from './table.ts';

signalTable('asks-family-or-savings', {
  fires: [
    '失礼ですが、お一人暮らしでしょうか',
    'ご家族は何時ごろお戻りですか',
    '預金はおいくらくらいございますか',
    '日中はご自宅にいらっしゃいますか',
    'どちらの銀行をお使いか教えてください。お使いの銀行を教えてください',
    'お孫さんって何歳ですか?',
    '息子さんは近くにお住まいですか',
    "Do you live alone, ma'am?",
    'how much money do you have in savings',
    'Who else is at home with you in the mornings?',
    'Will you be at home on Thursday?',
    'which bank do you use?',
    'Are you on your own at the moment, sir?',
  ],
  silent: [
    '家族で温泉に行きました',
    '現金のみのお取り扱いです',
    '預金保険制度についての記事です。',
    '留守番電話に入れておいて',
    '一人暮らしを始めて三年になる',
    '在宅勤務の日は昼に走る',
    'My family is from Osaka.',
    'We saved a lot of money on the trip.',
    'Home delivery takes three days.',
    'The bank is closed on Sunday.',
    'Savings accounts earn 0.2 % now.',
    'Families with children board first.',
  ],
  negated: ['預金の残高をお尋ねすることはありません。お一人暮らしですかなどとお聞きすることもありません'],
  reported: [
    '「お一人暮らしですか」という電話がありました',
    '「預金はいくらですか」と聞かれました',
    'A caller who asked "do you live alone" is probably a scammer.',
  ],
});
