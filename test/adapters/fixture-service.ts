/*
 * A `Service` for adapter tests: its verdicts hang on marker words, so that every adapter is held to the same known reports, and
 * settings, languages and labels are kept in memory. Nothing of the adapters is replaced.
 */
import type { SignalId } from '../../src/core/signals/ids.ts';
import type { Evidence, Kind, Message, ReplyLanguage, Report, UnsureReason, Verdict } from '../../src/core/types.ts';
import type { AlertChange, Digest, Judgement, Origin, Service } from '../../src/service.ts';
import type { AlertSettings, ModeratorLabel } from '../../src/store/types.ts';

interface Marker {
  readonly word: string;
  readonly verdict: Verdict;
  readonly kind: Kind;
  readonly signals: readonly (readonly [SignalId, RegExp])[];
  readonly unsure?: UnsureReason;
}

/** The first marker found in the judged text decides. */
const MARKERS: readonly Marker[] = [
  {
    word: '削除費用',
    verdict: 'scam',
    kind: 'piggyback-deletion-fee',
    signals: [
      ['asks-payment', /[^\s。]{0,12}振り込[^。]{0,200}/],
      ['deletion-offer', /削除費用/],
    ],
  },
  { word: 'ログインして確認', verdict: 'suspicious', kind: 'phishing', signals: [['asks-login', /ログインして確認/]] },
  { word: '議事録', verdict: 'no-signs', kind: 'business', signals: [] },
  { word: 'これ詐欺', verdict: 'unsure', kind: 'chat', signals: [], unsure: 'bare-question' },
  { word: '漏れましたか', verdict: 'unsure', kind: 'chat', signals: [], unsure: 'bare-question' },
  { word: '', verdict: 'unsure', kind: 'chat', signals: [], unsure: 'too-short' },
];

export const SAMPLES = {
  scam: '流出したあなたの情報の削除費用として、本日中に3万円を口座へ振り込み、 http://evil.example/pay で手続きしてください。',
  suspicious: '重要なお知らせです。本日中に https://login.evil.example/?id=1 からログインして確認してください。',
  'no-signs': 'お疲れさまです。昨日の会議の議事録を共有フォルダーに置きました。来週までにご確認ください。',
  unsure: 'はい、わかりました。',
} as const satisfies Record<Verdict, string>;
export const GREETING = 'これ詐欺ですか?';
/** Makes `judge` reject. */
export const BREAKS = '判定を止める合言葉';

export interface FixtureService extends Service {
  /** What was judged, in order. */
  readonly judged: readonly { readonly message: Message; readonly origin: Origin }[];
  readonly labels: readonly { readonly checkId: string; readonly label: ModeratorLabel; readonly by: string }[];
  readonly disagreed: readonly string[];
  digests: Digest[];
  /** Told instead of nothing where a label is asked for. */
  labelled: ModeratorLabel | undefined;
  /** Told of every check: how often its text came. */
  campaign: Judgement['campaign'];
  /** Milliseconds that judging takes. */
  delay: number;
  /** Without them, only equal texts are the same text. */
  fingerprints: boolean;
}

export function createFixtureService(): FixtureService {
  const judged: { message: Message; origin: Origin }[] = [];
  const labels: { checkId: string; label: ModeratorLabel; by: string }[] = [];
  const disagreed: string[] = [];
  const fingerprints = new Map<string, string | undefined>();
  const claimed = new Set<string>();
  const languages = new Map<string, ReplyLanguage>();
  const settings = new Map<string, AlertSettings>();
  const service: FixtureService = {
    judged,
    labels,
    disagreed,
    digests: [],
    labelled: undefined,
    campaign: undefined,
    delay: 0,
    fingerprints: true,
    async judge(message, origin): Promise<Judgement> {
      if (service.delay > 0) await new Promise((resolve) => setTimeout(resolve, service.delay));
      judged.push({ message, origin });
      const report = reportOf(message);
      if (report.text.includes(BREAKS)) throw new Error(`could not judge "${report.text}"`);
      const checkId = `check${judged.length}`;
      const fingerprint = service.fingerprints ? report.text.replace(/\s/g, '') : undefined;
      fingerprints.set(checkId, fingerprint);
      return {
        report,
        checkId,
        fingerprint,
        labelled: service.labelled,
        campaign: service.campaign,
      };
    },
    async feedback(checkId, _workspace, label, by, { keep } = { keep: false }) {
      const before = labels.findIndex((known) => known.checkId === checkId && known.label === label);
      if (before >= 0 && keep) return { done: 'set', labelled: label, dismissed: undefined };
      if (before >= 0) {
        labels.splice(before, 1);
        return { done: 'taken-back', labelled: undefined, dismissed: undefined };
      }
      labels.push({ checkId, label, by });
      return { done: 'set', labelled: label, dismissed: label === 'scam' ? undefined : fingerprints.get(checkId) };
    },
    async userDisagrees(checkId) {
      disagreed.push(checkId);
    },
    async claimEvent(id) {
      const first = !claimed.has(id);
      claimed.add(id);
      return first;
    },
    async alertSettings({ id }) {
      return settings.get(id) ?? NOTHING_SET;
    },
    async setAlert({ id }, change) {
      const next = changed(settings.get(id) ?? NOTHING_SET, change);
      settings.set(id, next);
      return { saved: true, settings: next };
    },
    async language({ id }) {
      return languages.get(id);
    },
    async setLanguage({ id }, language) {
      languages.set(id, language);
    },
    async takeDigests() {
      return service.digests.splice(0);
    },
    donations: undefined,
    async ready() {
      return { store: 'ok' };
    },
    async close() {},
  };
  return service;
}

const NOTHING_SET: AlertSettings = {
  channels: [],
  exemptRoles: [],
  ignoreBots: true,
  modChannel: undefined,
  subscribeDigest: false,
};

function changed(settings: AlertSettings, change: AlertChange): AlertSettings {
  const known = settings.channels.find(({ channel }) => channel === change.channel);
  const channel =
    change.channel === undefined
      ? undefined
      : {
          channel: change.channel,
          mode: change.mode ?? known?.mode ?? 'off',
          threshold: change.threshold ?? known?.threshold ?? 'scam',
        };
  return {
    channels:
      channel === undefined ? settings.channels : [...settings.channels.filter((one) => one !== known), channel],
    exemptRoles: change.exemptRoles ?? settings.exemptRoles,
    ignoreBots: change.ignoreBots ?? settings.ignoreBots,
    modChannel: change.modChannel === undefined ? settings.modChannel : (change.modChannel ?? undefined),
    subscribeDigest: change.subscribeDigest ?? settings.subscribeDigest,
  };
}

/** The report that the marker words of a message lead to. */
export function reportOf(message: Message): Report {
  const text = message.parts.map((part) => part.text).join('\n');
  const marker = MARKERS.find(({ word }) => text.includes(word))!;
  return {
    text,
    judged: { start: 0, end: text.length },
    language: 'ja',
    mode: message.mode,
    channel: message.channel,
    verdict: marker.verdict,
    unsure: marker.unsure,
    probability: { scam: 0.99, suspicious: 0.8, unsure: 0.4, 'no-signs': 0.02 }[marker.verdict],
    kind: marker.kind,
    evidence: marker.signals.flatMap(([id, pattern]) => evidence(text, id, pattern)),
    notices: text.includes('ベネッセ') ? [{ id: 'benesse-2014', mentions: [], contradictions: [] }] : [],
    rules: [],
    told: [],
    topic: undefined,
    modelVersion: 'fixture',
  };
}

function evidence(text: string, id: SignalId, pattern: RegExp): Evidence[] {
  const match = pattern.exec(text);
  if (match === null) return [];
  const quote = match[0];
  return [{ type: 'signal', id, weight: 2, start: match.index, end: match.index + quote.length, quote }];
}
