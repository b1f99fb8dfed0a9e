import { expect, test } from 'vitest';
import { topicAsked } from '../../src/core/asked-topic.ts';

test.each([
  ['進研ゼミから何が漏れたの?', 'leaked'],
  ['パスワードは漏れましたか', 'leaked'],
  ['うちの子の口座は漏れてますか', 'bank'],
  ['カードの番号も漏れたの?', 'card'],
  ['メールアドレスは漏れましたか', 'email'],
  ['電話番号は漏れましたか', 'address'],
  ['問い合わせ先の電話番号を教えてください', 'desk'],
  ['私は対象ですか', 'who'],
  ['何人分が漏れたの?', 'who'],
  ['いつ漏れたんですか', 'timeline'],
  ['なぜ漏れたの?', 'cause'],
  ['悪用された人はいますか', 'misuse'],
  ['会員番号が漏れたら何ができますか', 'misuse'],
  ['お詫びのお金はもらえますか', 'compensation'],
  ['連絡は手紙で来ますか', 'contact'],
  ['漏れたらどうすればいいですか', 'advice'],
  ['再発しないようにしていますか', 'prevention'],
  ['どのサービスですか', 'services'],
  ['What leaked?', 'leaked'],
  ['Was my bank account in it?', 'bank'],
  ['How did it happen?', 'cause'],
  ['Am I affected?', 'who'],
  ['When was it?', 'timeline'],
  ['Is there compensation?', 'compensation'],
  ['What should I do?', 'advice'],
  ['漏えいについて教えてください', undefined],
  ['', undefined],
  ['\ud800', undefined],
] as const)('%s: %s', (words, topic) => {
  expect(topicAsked(words)).toBe(topic);
});
