import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FINGERPRINT_INDEX } from '../../src/core/fingerprint.ts';
import type { Message, Report } from '../../src/core/types.ts';
import { createLog } from '../../src/log.ts';
import { createMetrics } from '../../src/metrics.ts';
import { createService } from '../../src/service/create.ts';
import { openStore } from '../../src/store/open.ts';

export const SCAM =
  '当職は弁護士の佐藤です。流出したあなたの個人情報を削除するため、手数料50,000円を本日中に普通1234567へお振り込みください。';
export const NOTICE =
  '個人情報漏えいに関するお詫びとお知らせ。このたびは多大なるご迷惑をおかけし、深くお詫び申し上げます。お問い合わせは0120-000-111までお願いいたします。';

/** Not the detector: the service must not care how a report comes about. */
export function reportOf({ parts, mode, channel }: Message): Report {
  const text = parts.map((part) => part.text).join('\n');
  const scam = text.includes('振り込み');
  return {
    text,
    judged: { start: 0, end: text.length },
    language: 'ja',
    mode,
    channel,
    verdict: scam ? 'scam' : 'no-signs',
    unsure: undefined,
    probability: scam ? 0.99 : 0.01,
    kind: scam ? 'piggyback-deletion-fee' : 'breach-notice',
    evidence: [],
    notices: [],
    rules: [],
    told: [],
    topic: undefined,
    modelVersion: 'test',
  };
}

export function asked(text: string): Message {
  return { parts: [{ origin: 'forwarded', text }], mode: 'asked' };
}

export function watched(text: string): Message {
  return { parts: [{ origin: 'authored', text }], mode: 'watched' };
}

export const SECRET = 'a secret key of the tests, long enough';

export function temporaryDir(): string {
  return mkdtempSync(join(tmpdir(), 'binjo-service-'));
}

/** A service on a real SQLite file, with its log, its metrics and a clock that can be moved. */
export function setUp(dataDir: string, check = reportOf) {
  let now = Date.UTC(2026, 5, 1);
  let logged = '';
  const metrics = createMetrics({ modelVersion: 'test' });
  const store = openStore({ dataDir, index: FINGERPRINT_INDEX });
  const service = createService({
    check,
    store,
    secretKey: SECRET,
    clock: () => now,
    log: createLog({ level: 'info' }, { write: (line) => (logged += line) }),
    metrics,
    donations: undefined,
  });
  return {
    service,
    store,
    metrics,
    logged: () => logged,
    pass: (ms: number) => {
      now += ms;
    },
  };
}
