import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNotices } from '../../src/core/find-notices.ts';
import { normalise } from '../../src/core/normalise.ts';
import { matchNotices } from '../../src/core/notices.ts';
import { loadKnowledge } from '../../src/load-notices.ts';

const { notices } = loadKnowledge(join(import.meta.dirname, '../../data'));

function ids(text: string): string[] {
  return matchNotices(text, notices).map((match) => match.id);
}

describe('findNotices', () => {
  test.each([
    ['kumon-2024', ['くもん', 'クモン', 'ｸﾓﾝ', 'Ｋｕｍｏｎ', 'kumon-2024', '公文']],
    ['benesse-2014', ['べねっせ', 'ベネッセ', 'ﾍﾞﾈｯｾ', 'たまひよ', 'タマヒヨ']],
    ['askul-2025', ['あすくる', 'アスクル', 'ｱｽｸﾙ']],
    ['iseto-2024', ['いせとー', 'イセトー', 'ｲｾﾄｰ', 'イセトウ']],
  ])('%s, however it is typed: %j', (id, typed) => {
    for (const name of typed) expect(findNotices(notices, name).map((notice) => notice.id)).toContain(id);
  });

  test('all for nothing, none for what is no name', () => {
    expect(findNotices(notices, '')).toHaveLength(notices.length);
    expect(findNotices(notices, 'ないしょの会社')).toEqual([]);
  });
});

describe('matchNotices', () => {
  test.each([
    ['公文教育研究会の情報漏えい', 'kumon-2024'],
    ['くもんから個人情報が漏れた', 'kumon-2024'],
    ['クモンの漏洩', 'kumon-2024'],
    ['ｋｕｍｏｎの漏えい', 'kumon-2024'],
    ['Baby Kumonの個人情報', 'kumon-2024'],
    ['KUMONNの情報漏えい', 'kumon-2024'],
    ['進研ゼミの個人情報流出', 'benesse-2014'],
    ['しまじろうの会の個人情報流出', 'benesse-2014'],
    ['シマジロウの名簿', 'benesse-2014'],
    ['ベネセの個人情報流出', 'benesse-2014'],
    ['べネツセの個人情報流出', 'benesse-2014'],
    ['べねっせの個人情報流出', 'benesse-2014'],
    ['ペネッセの個人情報流出', 'benesse-2014'],
    ['2014年7月9日に公表された通信教育の会社の個人情報の漏えい', 'benesse-2014'],
    ['ニコニコ動画の個人情報漏えい', 'kadokawa-2024'],
    ['ドワンゴの個人情報漏えい', 'kadokawa-2024'],
    ['カドカワの個人情報漏えい', 'kadokawa-2024'],
    ['N高の個人情報漏えい', 'kadokawa-2024'],
    ['イセトーの情報漏えい', 'iseto-2024'],
    ['いせとーの情報漏えい', 'iseto-2024'],
    ['年金機構の個人情報流出', 'nenkin-2015'],
    ['るるぶトラベルの個人情報流出', 'jtb-2016'],
    ['宅ファイル便の情報漏えい', 'taku-file-2019'],
    ['プレイステーション・ネットワークの個人情報流出', 'psn-2011'],
    ['快活クラブの個人情報漏えい', 'kaikatsu-2025'],
    ['ロハコの情報流出', 'askul-2025'],
    ['LINEヤフーの個人情報漏えい', 'lineyahoo-2023'],
    ['ヤフーBBの個人情報流出', 'yahoobb-2004'],
    ['損保ジャパンの情報漏えい', 'sompo-2025'],
    ['Adobe data breach', 'adobe-2013'],
    ['ニコニコのパスワードが漏れた', 'kadokawa-2024'],
    ['KADOKAWAがハッキングされた', 'kadokawa-2024'],
    ['くもんの件で弁護士です。情報を消すので3万円振り込んでください', 'kumon-2024'],
    ['進研ゼミに出した住所が出回っています', 'benesse-2014'],
    ['ニコニコの運営です。あなたの住所が出回っています', 'kadokawa-2024'],
  ])('%s', (text, id) => {
    expect(ids(text)).toContain(id);
  });

  test.each([
    '公文書の管理で個人情報の漏えいがあった',
    'すごくもんだいのある情報漏えいだ',
    'ニコニコしながら個人情報の話をした',
    '森永乳業の個人情報漏えい',
    '徳島県警から個人情報の漏えいについて',
    'ベネッセの教材が届いた。お詫び申し上げます',
    'ニコニコの新しいグッズが出回っている',
    'くもんの黒板の字を消すのは当番です',
    'しまじろうのコンサートに行きたい',
    '生徒会のセイセトーク会で個人情報の話',
    '2024年7月5日に、ある病院が個人情報の漏えいを公表した',
    'エベレストの登山者の個人情報が流出',
    '',
  ])('speaks of no incident: %s', (text) => {
    expect(ids(text)).toEqual([]);
  });

  test('several incidents, each once, with the words they were recognised by', () => {
    const text = 'イセトーの件で、公文と豊田市の個人情報が漏えい。公文は4,678名。';
    const matches = matchNotices(text, notices);
    expect(matches.map((match) => match.id)).toEqual(['toyota-city-2024', 'iseto-2024', 'kumon-2024']);
    expect(
      matches.find((match) => match.id === 'kumon-2024')!.mentions.filter((span) => span.quote === '公文'),
    ).toHaveLength(2);
  });

  test('a processor with a record of its own does not drag in every client', () => {
    expect(ids('イセトーへのランサムウェア攻撃で情報が漏えいした')).toEqual(['iseto-2024']);
    expect(ids('BIPROGYが個人情報を紛失')).toEqual(['amagasaki-2022']);
  });

  test('spans point into the original, however it is written', () => {
    const text = '【ご連絡】ｸﾓﾝ（公 文 式）の\u200b個人情報が漏えい';
    for (const { mentions } of matchNotices(text, notices)) {
      for (const span of mentions) expect(text.slice(span.start, span.end)).toBe(span.quote);
    }
    expect(ids(text)).toEqual(['kumon-2024']);
  });

  test('never throws, and spans always hold, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
        const text = `${noise}公文の漏えい${noise}`;
        for (const { mentions } of matchNotices(text, notices, normalise(text))) {
          for (const span of mentions) expect(text.slice(span.start, span.end)).toBe(span.quote);
        }
      }),
      { numRuns: 200 },
    );
  });
});
