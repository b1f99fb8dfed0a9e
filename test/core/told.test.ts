import { describe, expect, test } from 'vitest';
import { toldHappened } from '../../src/core/told.ts';
import type { Happened } from '../../src/core/types.ts';

describe('toldHappened', () => {
  test.each<[string, Happened[]]>([
    ['さっき弁護士という人に30万円振り込んでしまいました。どうしたらいいですか', ['paid-transfer']],
    ['警察を名乗る人に言われて、お金を全部送ってしまいました。', ['paid-transfer']],
    ['今、玄関に銀行協会の人が来てカードを渡してくださいと言っています。', ['at-the-door']],
    ['役所の人がキャッシュカードを取りに来るって電話があったそうです。もう家の前にいるみたいです', ['at-the-door']],
    ['クレジットカードの番号を入れちゃいました', ['gave-card']],
    ['コンビニで買ったカードの番号を教えてしまいました。これって詐欺ですか', ['paid-prepaid', 'gave-card']],
    ['リンクを開いてパスワードを入れてしまいました', ['gave-password']],
    ['メールのリンクを押してしまった', ['opened-link']],
    ['裸の写真を送ってしまった。ばらまくと言われてる', ['sent-image']],
    ['免許証の写真を送ってしまいました', ['sent-id']],
    ['死にたい。全部お金取られた。', ['distress']],
    ['Someone from the bank is at my door asking for my card.', ['at-the-door']],
    ['I already sent him $500 in gift cards', ['paid-transfer']],
    ['I clicked the link, was that a scam', ['opened-link']],
  ])('%s', (words, happened) => {
    expect(toldHappened(words)).toEqual(happened);
  });

  test.each([
    '',
    'これ詐欺?',
    '振り込んだらどうなりますか',
    'お金を送ってもいいですか',
    'カードの番号を入れてくださいと書いてあります',
    'パスワードを教えないでください',
    '30万円を振り込んでしまった被害者は、警察に相談しました。',
    '「リンクを開いてしまった」という相談が増えています。ご注意ください。',
    '家賃の振り込みをお願いします',
    '今月の会費、お店の口座に送金しました。確認お願いします',
    '推しのグッズに全部お金を使ってしまった',
    '宅配の人が玄関に来ています',
    '新しいカードの番号を入力しました。登録は完了です',
    '受付にカードを取りに来てください',
    `昨日のことを長く書きます。${'今日は天気がよいです。'.repeat(30)}お金を振り込んでしまいました。`,
    '\ud83d\u0000',
  ])('nothing: %s', (words) => {
    expect(toldHappened(words)).toEqual([]);
  });
});
