import { describe, expect, test } from 'vitest';
import type { Judgement } from '../src/service.ts';
import { alertDue, channelAlert, createLimiter, createWatch, type WatchedMessage } from '../src/watch.ts';
import { reportOf, SCAM, watched } from './service/fixture.ts';

const MINUTE = 60_000;

function begin() {
  let now = 0;
  const watch = createWatch<string>({ clock: () => now, alike: (a, b) => a[0] === b[0] });
  return {
    watch,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

function message(change: Partial<WatchedMessage> = {}): WatchedMessage {
  return { workspace: 'w', channel: 'c1', id: '1', person: 'p', text: 'text', ...change };
}

describe('what needs judging', () => {
  test('a new text and an edited one, an unchanged one not', () => {
    const { watch } = begin();
    expect(watch.take(message())).toBe('judge');
    expect(watch.take(message())).toBe('unchanged');
    expect(watch.take(message({ text: 'edited' }))).toBe('judge');
    expect(watch.take(message({ channel: 'c2' }))).toBe('judge');
  });

  test('a deleted message is forgotten', () => {
    const { watch } = begin();
    watch.take(message());
    expect(watch.forget(message())).toBeUndefined();
    expect(watch.take(message())).toBe('judge');
  });

  test('one person, or a whole server, cannot keep it busy', () => {
    const { watch, pass } = begin();
    const flood = (person: string) =>
      Array.from({ length: 40 }, (_, i) => watch.take(message({ id: `${person}${i}`, person })));
    expect(flood('a').filter((step) => step === 'judge')).toHaveLength(30);
    expect(watch.take(message({ id: 'other', person: 'b' }))).toBe('judge');
    for (let i = 0; i < 30; i++) flood(`bot${i}`);
    expect(watch.take(message({ id: 'late', person: 'c' }))).toBe('limited');
    expect(watch.take(message({ id: 'late', person: 'c', workspace: 'w2' }))).toBe('judge');
    pass(MINUTE);
    expect(watch.take(message({ id: 'late', person: 'c' }))).toBe('judge');
  });
});

describe('alerts', () => {
  test('what could not be posted is posted with the next message', () => {
    const { watch } = begin();
    const { act, group } = watch.raise(message({ id: '1' }), 'A');
    expect(act).toBe('post');
    watch.failed(group);
    expect(watch.raise(message({ id: '2' }), 'A').act).toBe('post');
    expect(watch.raise(message({ id: '3' }), 'A').act).toBe('quiet');
  });

  test('a reply warns its own channel alone, so each channel gets one', () => {
    const { watch } = begin();
    const raise = (id: string, channel: string, readers?: string) =>
      watch.raise(message({ id, channel }), 'A', readers).act;
    expect(raise('1', 'c1', 'c1')).toBe('post');
    expect(raise('2', 'c1', 'c1')).toBe('quiet');
    expect(raise('3', 'c2', 'c2')).toBe('post');
    expect(raise('4', 'c3')).toBe('post');
  });

  test('the same text in many channels is one alert with a count', () => {
    const { watch } = begin();
    const raise = (id: string, channel: string, person: string) => {
      const one = message({ id, channel, person });
      watch.take(one);
      return watch.raise(one, `A${id}`);
    };
    const first = raise('1', 'c1', 'p');
    expect(first.act).toBe('post');
    expect(raise('2', 'c2', 'p').act).toBe('quiet');
    first.group.handle = 'posted';
    const third = raise('3', 'c3', 'q');
    expect(third).toMatchObject({ act: 'update', group: { count: 3, channels: ['c1', 'c2', 'c3'], handle: 'posted' } });
    expect(watch.raise(message({ id: '9', workspace: 'w2' }), 'A').act).toBe('post');
    expect(watch.raise(message({ id: '8', person: 'r' }), 'B').act).toBe('post');
  });

  test('an edit of an alerted message is not counted again', () => {
    const { watch } = begin();
    watch.raise(message(), 'A').group.handle = 'posted';
    watch.take(message({ text: 'edited' }));
    expect(watch.raise(message({ text: 'edited' }), 'A')).toMatchObject({ act: 'quiet', group: { count: 1 } });
  });

  test('a short text is the same only when it is equal', () => {
    const { watch } = begin();
    watch.raise(message(), undefined).group.handle = 'posted';
    expect(watch.raise(message({ id: '2' }), undefined).act).toBe('update');
    expect(watch.raise(message({ id: '3', text: 'other' }), undefined).act).toBe('post');
  });

  test('deleting takes it off the count', () => {
    const { watch } = begin();
    watch.raise(message(), 'A').group.handle = 'posted';
    watch.raise(message({ id: '2', channel: 'c2' }), 'A');
    expect(watch.forget(message())).toMatchObject({ count: 1, channels: ['c2'], handle: 'posted' });
    expect(watch.forget(message({ id: '2', channel: 'c2' }))).toMatchObject({ count: 0 });
  });

  test('once moderators dismissed it, what is still due is told anew, and copies of that join it', () => {
    const { watch } = begin();
    const raise = (id: string, fingerprint = `A${id}`, change: Partial<WatchedMessage> = {}) =>
      watch.raise(message({ id, person: id, ...change }), fingerprint);
    raise('1').group.handle = 'first';
    expect(raise('2')).toMatchObject({ act: 'update', group: { handle: 'first' } });
    watch.dismiss('w', 'A1');
    const anew = raise('3');
    expect(anew).toMatchObject({ act: 'post', group: { count: 1, handle: undefined } });
    anew.group.handle = 'second';
    expect(raise('4')).toMatchObject({ act: 'update', group: { count: 2, handle: 'second' } });
    expect(watch.forget(message({ id: '1' }))).toMatchObject({ count: 1, handle: 'first' });
    watch.dismiss('w', 'A3');
    expect(raise('5').act).toBe('post');
  });

  test('a dismissal is of that text alone, in that workspace, wherever it is read', () => {
    const { watch } = begin();
    const raise = (id: string, fingerprint: string | undefined, workspace: string, readers?: string) =>
      watch.raise(message({ id, person: id, workspace }), fingerprint, readers).act;
    const all = (ids: string) => [
      raise(`${ids}1`, 'A', 'w'),
      raise(`${ids}2`, 'A', 'w', 'c1'),
      raise(`${ids}3`, 'B', 'w'),
      raise(`${ids}4`, undefined, 'w'),
      raise(`${ids}5`, 'A', 'w2'),
    ];
    expect(all('x')).toEqual(['post', 'post', 'post', 'post', 'post']);
    watch.dismiss('w', 'A');
    expect(all('y')).toEqual(['post', 'post', 'quiet', 'quiet', 'quiet']);
  });

  test('with the last message deleted, the next one is told of anew', () => {
    const { watch } = begin();
    watch.take(message());
    watch.raise(message(), 'A').group.handle = 'posted';
    watch.forget(message());
    expect(watch.raise(message({ id: '2' }), 'A')).toMatchObject({
      act: 'post',
      group: { count: 1, handle: undefined },
    });
  });

  test('what was deleted while it was judged raises nothing', () => {
    const { watch } = begin();
    watch.take(message());
    watch.forget(message());
    expect(watch.raise(message(), 'A').act).toBe('quiet');
    expect(watch.raise(message({ id: '2' }), 'A')).toMatchObject({ act: 'post', group: { count: 1 } });
  });

  test('hours later it is a new alert, however many copies came between', () => {
    const { watch, pass } = begin();
    const raise = (id: number) => watch.raise(message({ id: `${id}`, person: `${id}` }), 'A');
    raise(0).group.handle = 'posted';
    for (let i = 1; i <= 5; i++) {
      pass(60 * MINUTE);
      expect(raise(i).act).toBe('update');
    }
    pass(61 * MINUTE);
    expect(raise(6).act).toBe('post');
  });

  test('an alert remembers so many messages', () => {
    const { watch } = begin();
    const raise = (id: number) => watch.raise(message({ id: `${id}` }), 'A').group;
    for (let i = 0; i < 1_500; i++) raise(i);
    expect(raise(1_500).count).toBe(1_000);
  });

  test('hours later it is a new alert', () => {
    const { watch, pass } = begin();
    watch.raise(message(), 'A').group.handle = 'posted';
    pass(7 * 60 * MINUTE);
    expect(watch.raise(message({ id: '2' }), 'A').act).toBe('post');
  });

  test('one person raises few alerts; a text held back is told when somebody else brings it', () => {
    const { watch } = begin();
    const acts = Array.from({ length: 5 }, (_, i) => watch.raise(message({ id: `${i}` }), `${i}`).act);
    expect(acts).toEqual(['post', 'post', 'post', 'quiet', 'quiet']);
    expect(watch.raise(message({ id: '9', person: 'q' }), '4')).toMatchObject({ act: 'post', group: { count: 2 } });
  });
});

describe('whether an alert is due', () => {
  const judged = (text: string, change: Partial<Judgement> = {}): Judgement => ({
    report: reportOf(watched(text)),
    checkId: 'x',
    ...change,
  });
  const alert = { channel: 'c', mode: 'reply', threshold: 'scam' } as const;
  const suspicious = { ...judged(SCAM), report: { ...reportOf(watched(SCAM)), verdict: 'suspicious' as const } };

  test('the verdict against the threshold', () => {
    expect(alertDue(judged(SCAM), alert)).toBe(true);
    expect(alertDue(judged('hello'), alert)).toBe(false);
    expect(alertDue(suspicious, alert)).toBe(false);
    expect(alertDue(suspicious, { ...alert, threshold: 'suspicious' })).toBe(true);
    expect(alertDue(judged(SCAM), { ...alert, mode: 'off' })).toBe(false);
  });

  test('the moderators’ word goes first', () => {
    expect(alertDue(judged(SCAM, { labelled: 'false-alarm' }), alert)).toBe(false);
    expect(alertDue(judged(SCAM, { labelled: 'ignore' }), alert)).toBe(false);
    expect(alertDue(judged('hello', { labelled: 'scam' }), alert)).toBe(true);
  });

  test('a channel without a setting is off', () => {
    const settings = {
      channels: [alert],
      exemptRoles: [],
      ignoreBots: true,
      modChannel: undefined,
      subscribeDigest: false,
    };
    expect(channelAlert(settings, 'c')).toBe(alert);
    expect(channelAlert(settings, 'd').mode).toBe('off');
  });
});

test('a limiter refills with time, for each key apart', () => {
  let now = 0;
  const allowed = createLimiter({ burst: 2, perMinute: 1 }, () => now);
  expect([allowed('a'), allowed('a'), allowed('a'), allowed('b')]).toEqual([true, true, false, true]);
  now += MINUTE;
  expect([allowed('a'), allowed('a')]).toEqual([true, false]);
});
