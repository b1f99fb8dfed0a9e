import { describe, expect, test } from 'vitest';
import { type EntityType, findEntities, findEntitiesAndBrands, hostOf } from '../../src/core/entities.ts';

/** Each entity as its type, its detail and the words it covers. */
function entitiesOf(text: string): string[] {
  return findEntities(text).map(({ type, detail, start, end }) => `${type}:${detail} ${text.slice(start, end)}`);
}

const TYPES: readonly (readonly [EntityType, readonly string[]])[] = [
  ['url', ['https://my-shop-blog.jp/a?b=1', 'www.my-shop-blog.jp', 'my-shop-blog.jp/a', 'hxxp://my-shop-blog.jp']],
  ['email', ['a.b@example.com', 'madoguchi@city.example.jp']],
  ['phone', ['03-1234-5678', '0312345678', '+1 202-555-0123']],
  ['account', ['普通 1234567', '口座番号:1234567', '記号 12345 番号 1234567', 'account number 12345678']],
  ['wallet', ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7k', '0x52908400098527886E0F7030069857D2E4169EE7']],
  ['amount', ['3万円', '500円', '¥30,000', '$300', '0.05 BTC', '500ポイント', '三万円']],
  ['deadline', ['本日中', '24時間以内', '大至急', 'within 24 hours', 'immediately', 'by tomorrow']],
  ['date', ['2024年7月5日', '令和6年7月5日', '7月5日', '2024-07-05', '7/5', 'Jul 5, 2024', '5 July']],
  ['time', ['14時', '14:30', '午後3時半']],
  ['code', ['認証コード:482913', 'G-482913', 'verification code is A1B2C3']],
  ['mention', ['<@U0123>', '@tanaka', ':tada:']],
  ['placeholder', ['{{name}}', '[名前]', '○○', '%NAME%']],
  ['number', ['1234', 'AB12345', '1234567890123']],
];

const LINKS: readonly (readonly [string, string])[] = [
  ['official', 'https://www.amazon.co.jp/a'],
  ['official', 'https://www.kumon.ne.jp/'],
  ['official', 'https://www.npa.go.jp/'],
  ['official', 'https://paypay.ne.jp:8080/x'],
  ['lookalike', 'https://amazon-login.xyz/a'],
  ['lookalike', 'https://www.amazon.co.jp.my-shop-blog.jp/'],
  ['lookalike', 'kumon-owabi.jp'],
  ['shortener', 'https://bit.ly/3abc'],
  ['punycode', 'http://xn--80ak6aa92e.com/'],
  ['ip', 'http://192.0.2.7/login'],
  ['cheap', 'https://hosyou.top/'],
  ['shared', 'https://foo.weebly.com/'],
  ['random', 'https://xkqzrtw.com/'],
  ['random', 'https://83120.com/'],
  ['plain', 'https://83120.jp/'],
  ['plain', 'https://my-shop-blog.jp/'],
];

const PHONES: readonly (readonly [string, string])[] = [
  ['mobile', '090-1234-5678'],
  ['mobile', '+81 90 1234 5678'],
  ['fixed', '03-1234-5678'],
  ['free', '0120-123-456'],
  ['navi', '0570-012345'],
  ['ip', '050-1234-5678'],
  ['foreign', '+1 202-555-0123'],
  ['masked', '090-XXXX-XXXX'],
  ['official', '#9110'],
  ['official', '188番'],
  ['official', '110番'],
];

describe('findEntities', () => {
  test.each(TYPES.flatMap(([type, texts]) => texts.map((text) => [type, text] as const)))('%s: %s', (type, text) => {
    const found = findEntities(`「${text}」`);
    expect(found.map((entity) => [entity.type, entity.start, entity.end])).toEqual([[type, 1, 1 + text.length]]);
  });

  test.each(LINKS)('link class %s: %s', (detail, text) => {
    expect(entitiesOf(text)).toEqual([`url:${detail} ${text}`]);
  });

  test('a link belongs to the host behind the last @', () => {
    expect(entitiesOf('https://user@amazon.co.jp@hosyou.top/')).toEqual([
      'url:cheap https://user@amazon.co.jp@hosyou.top/',
    ]);
  });

  test.each(PHONES)('phone class %s: %s', (detail, text) => {
    expect(entitiesOf(text)).toEqual([`phone:${detail} ${text}`]);
  });

  test.each([
    ['small', '1,000円'],
    ['middle', '3万円'],
    ['middle', '$300'],
    ['large', '50,000円'],
    ['large', '1億円'],
    ['crypto', '0.05 BTC'],
    ['points', '500ポイント'],
  ])('amount class %s: %s', (detail, text) => {
    expect(entitiesOf(text)).toEqual([`amount:${detail} ${text}`]);
  });

  test.each([
    ['short', '12'],
    ['long', '1234567890123'],
    ['id', 'AB12345'],
  ])('number class %s: %s', (detail, text) => {
    expect(entitiesOf(text)).toEqual([`number:${detail} ${text}`]);
  });

  test.each(['', '明日はうどんを食べよう', 'See you at the barbecue', '公文書、警察、弁護士', '...', '-', '@', '://'])(
    'finds nothing in %j',
    (text) => {
      expect(findEntities(text)).toEqual([]);
    },
  );

  test('is in order and without overlaps, and a link ends where Japanese begins', () => {
    const text = '3万円を7月5日14時までに普通 1234567へ。https://hosyou.top/aをご覧ください。電話03-1234-5678';
    expect(entitiesOf(text)).toEqual([
      'amount:middle 3万円',
      'date: 7月5日',
      'time: 14時',
      'account: 普通 1234567',
      'url:cheap https://hosyou.top/a',
      'phone:fixed 03-1234-5678',
    ]);
    const found = findEntities(text);
    found.slice(1).forEach(({ start }, i) => {
      expect(start).toBeGreaterThanOrEqual(found[i]!.end);
    });
  });
});

describe('findEntitiesAndBrands', () => {
  test.each(['公式 (https://a.example/b)から', '<https://a.example>', '[a](https://a.example/)'])(
    'a link takes its brackets along: %s',
    (text) => {
      const link = findEntitiesAndBrands(text).find(({ type }) => type === 'url')!;
      expect(text.slice(link.start, link.end)).toMatch(/^[(<].*[)>]$/);
      expect(hostOf(text.slice(link.start, link.end))).toBe('a.example');
    },
  );

  const brandsOf = (text: string): string[] =>
    findEntitiesAndBrands(text)
      .filter(({ type }) => type === 'brand')
      .map(({ start, end }) => text.slice(start, end));

  test.each([
    ['三井住友カードをご利用のお客様', ['三井住友カード']],
    ['amazonプライムとＬＩＮＥ'.normalize('NFKC'), ['amazon', 'LINE']],
    ['au PAYとd払い', ['au PAY', 'd払い']],
    ['Your PayPal and Apple ID', ['PayPal', 'Apple ID']],
  ])('%s', (text, brands) => {
    expect(brandsOf(text)).toEqual(brands);
  });

  test.each([
    'the line is busy',
    'etc. and so on',
    'an apple a day',
    'full steam ahead',
    'restaurant',
    'オンライン',
    'オリコン一位',
    '楽天的な楽天家',
    'my visa extension',
    'au revoir',
    'アップルパイとアマゾン川',
  ])('no brand: %s', (text) => {
    expect(brandsOf(text)).toEqual([]);
  });
});
