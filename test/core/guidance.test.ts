import { describe, expect, test } from 'vitest';
import { availabilityOf, isHoliday, japanTime } from '../../src/core/desk-hours.ts';
import { type Guidance, guide, type Situation } from '../../src/core/guidance.ts';
import { STEP_IDS, type StepId } from '../../src/core/guidance-steps.ts';
import { telHref } from '../../src/core/guided-desk.ts';
import { findPrefectures, PREFECTURES } from '../../src/core/prefectures.ts';
import { CHANNELS, HAPPENED, type Happened, KINDS, type Kind, VERDICTS } from '../../src/core/types.ts';
import { knowledge, SATURDAY_NIGHT, WORKING_HOURS } from './reply/fixture.ts';

const { desks } = knowledge.contacts;

function guided(situation: Partial<Situation> = {}): Guidance {
  return guide(
    { verdict: 'scam', kind: 'piggyback-deletion-fee', signals: [], happened: [], now: WORKING_HOURS, ...situation },
    desks,
  );
}

function steps(situation: Partial<Situation> = {}): StepId[] {
  return guided(situation).steps.map((step) => step.id);
}

function deskIds(situation: Partial<Situation> = {}): string[] {
  return guided(situation).desks.map(({ desk }) => desk.id);
}

describe('the message decides too', () => {
  test('a demand for intimate images is guided as one, whatever kind the message is', () => {
    const situation: Partial<Situation> = { kind: 'piggyback-deletion-fee', signals: ['asks-intimate-image'] };
    expect(steps(situation)).toEqual(expect.arrayContaining(['dont-send', 'extortion-if-sent']));
    expect(deskIds(situation)).toContain('sexual-crime-police');
    expect(steps({ ...situation, verdict: 'no-signs', kind: 'chat' })).not.toContain('extortion-if-sent');
  });

  test('nobody is told to forward a phone call or a letter as a phishing mail', () => {
    for (const channel of ['phone', 'letter'] as const) {
      expect(steps({ kind: 'piggyback-phishing', channel })).not.toContain('phishing-report');
      expect(deskIds({ kind: 'piggyback-phishing', channel })).not.toContain('antiphishing');
    }
    expect(steps({ kind: 'piggyback-phishing', channel: 'mail' })).toContain('phishing-report');
  });

  test('a voice that says it is family is called back on the known number', () => {
    expect(steps({ kind: 'family-or-refund', channel: 'phone' })).toContain('family-call-back');
  });
});

describe('what is wanted comes first', () => {
  const code = { asked: { wants: 'code', link: false } } as const;
  const card = { asked: { wants: 'card', link: false } } as const;
  const login = { asked: { wants: 'login', link: true } } as const;
  const money = { asked: { wants: 'money', link: false } } as const;

  test.each<[string, Partial<Situation>, StepId[]]>([
    ['a code', { kind: 'phishing', ...code }, ['dont-tell-code', 'dont-reply', 'dont-pay', 'consult']],
    [
      'a code and a link',
      { kind: 'other-scam', asked: { wants: 'code', link: true } },
      ['dont-tell-code', 'dont-reply', 'dont-open', 'dont-pay', 'consult'],
    ],
    [
      'a code by phone',
      { ...code, channel: 'phone' },
      ['dont-tell-code', 'hang-up', 'dont-tell', 'dont-pay', 'consult'],
    ],
    [
      'a card',
      { kind: 'phishing', ...card },
      ['dont-hand-card', 'dont-reply', 'dont-pay', 'consult', 'verify-yourself'],
    ],
    [
      'a login by phone',
      { kind: 'phishing', ...login, channel: 'phone' },
      ['dont-pay', 'hang-up', 'dont-tell', 'consult'],
    ],
    [
      'a login by phone that asks for a code',
      { kind: 'phishing', ...login, channel: 'phone', signals: ['asks-secret'] },
      ['dont-tell-code', 'hang-up', 'dont-tell', 'dont-pay'],
    ],
    ['a login', { kind: 'phishing', ...login }, ['dont-login', 'dont-reply', 'dont-pay', 'consult']],
    ['money, without a link', { kind: 'phishing', ...money }, ['dont-pay', 'dont-reply', 'dont-open', 'consult']],
    [
      'a card, though it reads like extortion',
      { kind: 'extortion', ...card },
      ['dont-hand-card', 'dont-reply', 'dont-pay', 'consult'],
    ],
    [
      'images, whatever else',
      { kind: 'extortion', signals: ['asks-intimate-image'], ...card },
      ['dont-send', 'dont-reply', 'dont-open', 'consult'],
    ],
    [
      'images, whatever else is told',
      { kind: 'extortion', ...code },
      ['dont-send', 'dont-reply', 'dont-open', 'consult'],
    ],
  ])('%s', (_, situation, first) => {
    expect(steps(situation).slice(0, first.length)).toEqual(first);
  });

  test('no message without a link has its link first, and none is looked at another way', () => {
    for (const kind of Object.keys(KINDS) as Kind[])
      for (const asked of [code, card, money]) {
        const found = steps({ kind, ...asked });
        expect(found[0]).not.toBe('dont-open');
        expect(found).not.toContain('phishing-own-way');
      }
  });

  test('who comes for a card is met by 110 first', () => {
    expect(deskIds({ kind: 'family-or-refund', ...card })[0]).toBe('emergency');
  });
});

describe('what to do first', () => {
  const after: [readonly Happened[], Partial<Situation>, StepId[], string][] = [
    [[], {}, ['dont-pay', 'dont-reply', 'dont-open', 'consult'], 'police-consultation'],
    [['nothing'], {}, ['dont-pay', 'dont-reply', 'dont-open', 'consult'], 'police-consultation'],
    [[], { channel: 'phone' }, ['dont-pay', 'hang-up', 'dont-tell', 'consult'], 'police-consultation'],
    [[], { channel: 'letter' }, ['dont-pay', 'dont-contact', 'dont-scan', 'consult'], 'police-consultation'],
    [['paid-transfer'], {}, ['paid-police', 'paid-bank'], 'police-consultation'],
    [['paid-transfer'], { now: SATURDAY_NIGHT }, ['paid-police-night', 'paid-bank'], 'emergency'],
    [['paid-prepaid'], {}, ['paid-issuer', 'paid-police'], 'police-consultation'],
    [['paid-convenience'], {}, ['paid-store', 'paid-police'], 'police-consultation'],
    [['paid-crypto'], {}, ['paid-exchange', 'paid-police'], 'police-consultation'],
    [['paid-cash'], {}, ['paid-cash'], 'emergency'],
    [['gave-card'], {}, ['card-issuer'], 'police-consultation'],
    [['gave-account'], {}, ['account-bank'], 'police-consultation'],
    [['gave-password'], {}, ['password-change'], 'police-consultation'],
    [['sent-id'], {}, ['id-police', 'id-register'], 'police-consultation'],
    [['opened-link'], {}, ['link-close'], 'police-consultation'],
    [['replied'], {}, ['replied-stop'], 'police-consultation'],
    [
      ['sent-image'],
      { kind: 'extortion' },
      ['image-police', 'image-no-more', 'image-evidence', 'image-removal'],
      'emergency',
    ],
    [['under-18'], {}, ['minor-adult'], 'child-sos'],
    [['distress'], {}, ['distress-talk'], 'yorisoi'],
    [['at-the-door'], {}, ['door-110'], 'emergency'],
    [['replied', 'paid-transfer', 'at-the-door'], {}, ['door-110', 'paid-police', 'paid-bank'], 'emergency'],
    [['gave-card', 'paid-transfer'], {}, ['paid-police', 'paid-bank', 'card-issuer'], 'police-consultation'],
    [
      ['sent-image', 'under-18'],
      { kind: 'extortion' },
      ['image-police', 'image-no-more', 'minor-adult', 'image-evidence', 'image-removal-minor'],
      'emergency',
    ],
    [
      ['sent-image', 'distress'],
      { kind: 'extortion' },
      ['image-police', 'image-no-more', 'distress-talk'],
      'emergency',
    ],
    [['distress', 'paid-transfer'], {}, ['distress-talk', 'paid-police', 'paid-bank'], 'yorisoi'],
  ];

  test.each(after)('%j %j', (happened, situation, first, desk) => {
    expect(steps({ happened, ...situation }).slice(0, first.length)).toEqual(first);
    expect(deskIds({ happened, ...situation })[0]).toBe(desk);
  });

  test('what happened counts whatever the verdict', () => {
    for (const verdict of VERDICTS) {
      expect(steps({ verdict, kind: 'chat', happened: ['paid-transfer'] }).slice(0, 2)).toEqual([
        'paid-police',
        'paid-bank',
      ]);
    }
  });

  test('after any payment: keep the proof, no second fee, nothing more', () => {
    for (const happened of HAPPENED.filter((what) => what.startsWith('paid-'))) {
      expect(steps({ happened: [happened] })).toEqual(
        expect.arrayContaining(['paid-proof', 'paid-second-scam', 'stop']),
      );
    }
  });

  test('an intimate image reaches 110, #8103 and the deletion desks', () => {
    expect(deskIds({ kind: 'extortion', happened: ['sent-image'] })).toEqual([
      'emergency',
      'sexual-crime-police',
      'safe-line',
    ]);
    expect(deskIds({ kind: 'extortion', happened: ['sent-image', 'under-18'] })).toContain('take-it-down');
  });

  test('somebody who sent data still gets the police when no other step does', () => {
    expect(steps({ happened: ['gave-password'] })).toContain('consult');
    expect(steps({ happened: ['paid-transfer'] })).not.toContain('consult');
  });
});

test('who is blackmailed with leaked data hears of pictures only where one is wanted', () => {
  expect(steps({ kind: 'piggyback-extortion' })).not.toContain('extortion-if-sent');
  expect(steps({ kind: 'piggyback-extortion', signals: ['asks-intimate-image'] })).toContain('extortion-if-sent');
});

describe('by verdict and kind', () => {
  const table: [string, Partial<Situation>, StepId[]][] = [
    ['a lawyer: the register', { signals: ['claims-lawyer'] }, ['check-lawyer', 'deletion-free']],
    ['deletion: it is free', {}, ['deletion-free']],
    ['an agency: call back', { kind: 'piggyback-agency' }, ['agency-call-back']],
    [
      'papers asked for: none sent',
      { kind: 'piggyback-compensation', signals: ['asks-identity-document'] },
      ['dont-send-id', 'dont-pay', 'dont-reply', 'dont-open'],
    ],
    [
      'papers and money asked for: the money first',
      { kind: 'piggyback-compensation', signals: ['asks-identity-document', 'asks-payment'] },
      ['dont-pay', 'dont-send-id', 'dont-reply', 'dont-open'],
    ],
    [
      'told of a demand: nothing told, nothing paid',
      { verdict: 'unsure', unsure: 'told-demand' },
      ['dont-pay', 'dont-tell', 'verify-yourself', 'consult'],
    ],
    ['compensation: no ATM', { kind: 'piggyback-compensation' }, ['refund-never-atm', 'verify-yourself']],
    [
      'phishing: own way in',
      { kind: 'phishing' },
      ['dont-open', 'dont-reply', 'dont-pay', 'phishing-own-way', 'phishing-report'],
    ],
    ['extortion: not alone', { kind: 'extortion' }, ['dont-send', 'extortion-if-sent', 'extortion-password']],
    ['a grandson: the old number first', { kind: 'family-or-refund' }, ['family-call-back', 'dont-pay']],
    [
      'list-broker marketing',
      { verdict: 'no-signs', kind: 'unsolicited-marketing' },
      ['marketing-refuse', 'marketing-stop-use', 'marketing-consult'],
    ],
    [
      'suspicious marketing',
      { verdict: 'suspicious', kind: 'unsolicited-marketing' },
      ['marketing-refuse', 'marketing-stop-use', 'dont-pay'],
    ],
    [
      'no signs: what to watch',
      { verdict: 'no-signs', kind: 'chat' },
      ['watch-asks', 'verify-yourself', 'consult-if-worried'],
    ],
    ['a notice: verify it first', { verdict: 'no-signs', kind: 'breach-notice' }, ['verify-yourself', 'watch-asks']],
    ['unsure: send more', { verdict: 'unsure', unsure: 'too-short' }, ['meanwhile', 'send-more']],
    ['unsure: another language', { verdict: 'unsure', unsure: 'language' }, ['meanwhile', 'other-language']],
    [
      'a lawyer’s letter without signs: the register',
      { verdict: 'no-signs', kind: 'legal' },
      ['check-lawyer', 'watch-asks'],
    ],
    [
      'unsure of a lawyer: the register',
      { verdict: 'unsure', unsure: 'between', signals: ['claims-lawyer'] },
      ['meanwhile', 'send-more', 'check-lawyer'],
    ],
    ['a recovery: no fee first', { kind: 'recovery' }, ['recovery-fee']],
  ];

  test.each(table)('%s', (_, situation, wanted) => {
    const found = steps(situation);
    expect(found.filter((step) => wanted.includes(step))).toEqual(wanted);
  });

  test('nothing to judge: nothing to do, nobody to call', () => {
    expect(guided({ verdict: 'unsure', unsure: 'bare-question' })).toMatchObject({ steps: [], desks: [] });
  });

  test('list-broker marketing leads to 188 and the law line', () => {
    expect(deskIds({ verdict: 'no-signs', kind: 'unsolicited-marketing' })).toEqual(['consumer-hotline', 'ppc']);
  });

  test('every scam or suspicious message: three don’ts and the police, whatever the kind and channel', () => {
    for (const kind of Object.keys(KINDS) as Kind[]) {
      if (KINDS[kind].guidance === 'marketing') continue;
      for (const channel of [undefined, ...CHANNELS]) {
        for (const verdict of ['scam', 'suspicious'] as const) {
          const all = steps({ kind, channel, verdict });
          const found = all[0] === 'family-call-back' ? all.slice(1) : all;
          expect(found.slice(0, 3).some((step) => step === 'dont-pay' || step === 'dont-send')).toBe(true);
          expect(found[3]).toBe('consult');
          expect(deskIds({ kind, channel, verdict }).slice(0, 3)).toEqual([
            'police-consultation',
            'consumer-hotline',
            'emergency',
          ]);
        }
      }
    }
  });

  test('a step is shown once, and every step of the list is used somewhere', () => {
    const used = new Set<StepId>();
    for (const kind of Object.keys(KINDS) as Kind[]) {
      for (const verdict of VERDICTS) {
        for (const unsure of verdict === 'unsure'
          ? (['bare-question', 'told-demand', 'language', 'between'] as const)
          : [undefined]) {
          for (const channel of [undefined, 'phone', 'letter'] as const) {
            const found = steps({ kind, verdict, unsure, channel, signals: ['claims-lawyer'] });
            expect(new Set(found).size).toBe(found.length);
            for (const step of found) used.add(step);
          }
        }
      }
    }
    const extras: Partial<Situation>[] = [
      { asked: { wants: 'card', link: false } },
      { asked: { wants: 'code', link: false } },
      { asked: { wants: 'login', link: true } },
      { happened: HAPPENED },
      { happened: HAPPENED, now: SATURDAY_NIGHT },
      { happened: ['sent-image'] },
      { happened: ['replied'] },
      { signals: ['asks-identity-document'] },
    ];
    for (const step of extras.flatMap((extra) => steps(extra))) used.add(step);
    expect([...used].sort()).toEqual([...STEP_IDS].sort());
  });
});

describe('desks by place and time', () => {
  const police = (situation: Partial<Situation>) =>
    guided(situation).desks.find(({ desk }) => desk.id === 'police-consultation')!;

  test.each([
    ['Tuesday morning', '2026-11-24T10:00:00+09:00', undefined, { state: 'inside', until: '17:15' }],
    ['the last minute', '2026-11-24T17:14:59+09:00', undefined, { state: 'inside', until: '17:15' }],
    ['a minute later', '2026-11-24T17:15:00+09:00', undefined, { state: 'outside', next: '2026-11-25 08:30 wed 1' }],
    ['before opening', '2026-11-24T06:00:00+09:00', undefined, { state: 'outside', next: '2026-11-24 08:30 tue 0' }],
    [
      'Saturday before a Monday holiday',
      '2026-11-21T22:00:00+09:00',
      undefined,
      { state: 'outside', next: '2026-11-24 08:30 tue 3' },
    ],
    [
      'a holiday on a weekday',
      '2026-11-23T10:00:00+09:00',
      undefined,
      { state: 'outside', next: '2026-11-24 08:30 tue 1' },
    ],
    ['the year’s end', '2026-12-29T10:00:00+09:00', undefined, { state: 'outside', next: '2027-01-04 08:30 mon 6' }],
    [
      'New Year’s Day, still the old year in UTC',
      '2026-12-31T20:00:00Z',
      undefined,
      { state: 'outside', next: '2027-01-04 08:30 mon 3' },
    ],
    ['Golden Week', '2026-05-02T12:00:00+09:00', undefined, { state: 'outside', next: '2026-05-07 08:30 thu 5' }],
    [
      'Aichi begins at nine',
      '2026-11-24T08:45:00+09:00',
      '愛知県',
      { state: 'outside', next: '2026-11-24 09:00 tue 0' },
    ],
    [
      'Aichi closes for the year’s end too',
      '2026-12-30T10:00:00+09:00',
      '愛知県',
      { state: 'outside', next: '2027-01-04 09:00 mon 5' },
    ],
    [
      'Aomori ends at five',
      '2026-11-24T17:05:00+09:00',
      '青森県',
      { state: 'outside', next: '2026-11-25 08:30 wed 1' },
    ],
    ['Yamagata answers at night', '2026-11-21T22:00:00+09:00', '山形県', { state: 'always' }],
    ['Saga answers at night', '2027-01-01T03:00:00+09:00', '佐賀県', { state: 'always' }],
    [
      'Niigata’s old source is not believed',
      '2026-11-21T22:00:00+09:00',
      '新潟県',
      { state: 'outside', next: '2026-11-24 08:30 tue 3' },
    ],
  ] as const)('#9110: %s', (_, now, prefecture, expected) => {
    const { availability } = police({ now: new Date(now), prefecture });
    const shown =
      availability.state === 'outside' && availability.next !== undefined
        ? {
            ...availability,
            next: `${availability.next.date} ${availability.next.clock} ${availability.next.day} ${availability.next.inDays}`,
          }
        : availability;
    expect(shown).toEqual(expected);
  });

  test('in a prefecture that answers at night the police come by #9110 at night too', () => {
    expect(steps({ happened: ['paid-transfer'], now: SATURDAY_NIGHT, prefecture: '佐賀県' })[0]).toBe('paid-police');
  });

  test('a direct number only where it is verified', () => {
    expect(police({ prefecture: '愛知県' })).toMatchObject({
      phone: '#9110',
      direct: '052-953-9110',
    });
    for (const prefecture of ['東京都', '福島県', '沖縄県', '大阪府', undefined]) {
      expect(police({ prefecture })).toMatchObject({ phone: '#9110', direct: undefined });
    }
  });

  test('Yorisoi has another number in Iwate, Miyagi and Fukushima', () => {
    const phone = (prefecture?: string) => guided({ happened: ['distress'], prefecture }).desks[0]?.phone;
    expect([phone(), phone('東京都'), phone('宮城県')]).toEqual(['0120-279-338', '0120-279-338', '0120-279-226']);
  });

  test('no desk that is old, weak or closed is ever offered', () => {
    const everything = guide(
      {
        verdict: 'scam',
        kind: 'phishing',
        signals: [],
        happened: HAPPENED,
        now: WORKING_HOURS,
        needsInterpreter: true,
      },
      desks,
    );
    expect(everything.desks.every(({ desk }) => desk.status === 'verified')).toBe(true);
    const aged = desks.map((desk) => ({ ...desk, status: 'old' as const }));
    expect(
      guide({ verdict: 'scam', kind: 'phishing', signals: [], happened: [], now: WORKING_HOURS }, aged).desks,
    ).toEqual([]);
  });

  test('every desk that guidance names exists in data/contacts.yaml', () => {
    const wanted = [
      'emergency',
      'police-consultation',
      'consumer-hotline',
      'sexual-crime-police',
      'safe-line',
      'take-it-down',
    ];
    wanted.push('child-sos', 'yorisoi', 'credit-bureau', 'ppc', 'antiphishing', 'houterasu-languages');
    expect(
      desks
        .filter((desk) => wanted.includes(desk.id) && desk.status === 'verified')
        .map((desk) => desk.id)
        .sort(),
    ).toEqual(wanted.sort());
  });

  test('hours of other shapes', () => {
    const at = new Date('2026-11-23T11:00:00+09:00');
    expect(isHoliday(japanTime(at).date)).toBe(true);
    const open = {
      always: false,
      vary: false,
      weekly: [{ days: ['mon' as const], from: '10:00', to: '16:00' }],
      holidays: 'open' as const,
    };
    expect(availabilityOf(open, at).state).toBe('inside');
    expect(availabilityOf({ ...open, holidays: { from: '13:00', to: '16:00' } }, at)).toMatchObject({
      state: 'outside',
      next: { clock: '13:00', inDays: 0 },
    });
    expect(availabilityOf({ ...open, weekly: [] }, at)).toEqual({ state: 'unknown' });
    expect(availabilityOf(undefined, at)).toEqual({ state: 'unknown' });
    const weekendOnly = {
      ...open,
      weekly: [
        { days: ['sun' as const], from: '10:00', to: '12:00' },
        { days: ['sun' as const], from: '13:00', to: '16:00' },
      ],
    };
    expect(availabilityOf(weekendOnly, new Date('2026-11-22T12:30:00+09:00'))).toMatchObject({
      next: { clock: '13:00', inDays: 0 },
    });
  });

  test('a number becomes a tel: address', () => {
    expect([telHref('#9110'), telHref('0120-279-338'), telHref('188')]).toEqual([
      'tel:%239110',
      'tel:0120279338',
      'tel:188',
    ]);
  });
});

describe('prefectures', () => {
  test('47, each once, and every one of data/contacts.yaml is one of them', () => {
    expect(new Set(PREFECTURES.map(({ name }) => name)).size).toBe(47);
    expect(
      PREFECTURES.every(
        ({ name, kana, en }) => /[都道府県]$/.test(name) && /^[ぁ-ん]+$/.test(kana) && /^[A-Z][a-z]+$/.test(en),
      ),
    ).toBe(true);
    const named = desks.flatMap((desk) => desk.prefectures.map(({ prefecture }) => prefecture));
    expect(named.filter((name) => !PREFECTURES.some((each) => each.name === name))).toEqual([]);
  });

  test.each([
    ['愛知', ['愛知県']],
    ['あいち', ['愛知県']],
    ['アイチ', ['愛知県']],
    ['ｱｲﾁ', ['愛知県']],
    ['OSAKA', ['大阪府']],
    ['京都', ['京都府']],
    ['東京都', ['東京都']],
    ['福', ['福島県', '福井県', '福岡県']],
    ['xyz', []],
  ])('%s', (typed, found) => {
    expect(findPrefectures(typed).map(({ name }) => name)).toEqual(found);
  });
});
