import { describe, expect, test } from 'vitest';
import { createLog } from '../src/log.ts';
import { createMetrics } from '../src/metrics.ts';
import { StoreError } from '../src/store/types.ts';

const CANARY = 'canary-花子-4649';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  let output = '';
  write(createLog({ level: 'trace' }, { write: (line) => (output += line) }));
  return output;
}

class RequestError extends Error {
  readonly requestBody = { json: { content: CANARY } };
  readonly code = 50_013;
  readonly status = 403;
}

describe('the log', () => {
  test('says what we say, with codes, numbers and ids', () => {
    const line = JSON.parse(
      logged((log) =>
        log.warn(
          { code: 'STORE_AWAY', channel: 'C1', count: 3, ok: false, permissions: ['A', 'B'] },
          'The store is away.',
        ),
      ),
    );
    expect(line).toMatchObject({
      level: 'warn',
      code: 'STORE_AWAY',
      channel: 'C1',
      count: 3,
      ok: false,
      permissions: ['A', 'B'],
      msg: 'The store is away.',
    });
    expect(line.time).toMatch(/^\d{4}-/);
  });

  test.each<[string, (log: ReturnType<typeof createLog>) => void]>([
    ['a field', (log) => log.info({ text: CANARY }, 'x')],
    ['a nested field', (log) => log.info({ code: { text: CANARY }, message: { parts: [{ text: CANARY }] } }, 'x')],
    ['a list', (log) => log.info({ parts: [CANARY], code: [{ CANARY }] }, 'x')],
    ['a child', (log) => log.child({ content: CANARY }).info('x')],
    ['an error', (log) => log.error(new Error(CANARY))],
    ['an error with a line', (log) => log.error(new Error(CANARY), 'failed')],
    ['an error field', (log) => log.error({ err: new RequestError(CANARY) })],
    [
      'an error under another name',
      (log) => log.error({ reason: new RequestError(CANARY), problem: new TypeError(CANARY) }, 'x'),
    ],
    ['a cause', (log) => log.error({ err: new Error('outer', { cause: new Error(CANARY) }) }, 'x')],
    ['a stack of several lines', (log) => log.error(new Error(`a\n    at ${CANARY}\n${CANARY}`))],
    [
      'JSON.parse',
      (log) => {
        try {
          JSON.parse(CANARY);
        } catch (err) {
          log.error({ err }, 'x');
        }
      },
    ],
    [
      'a request',
      (log) =>
        log.info(
          { req: { method: 'GET', url: `/check?text=${CANARY}`, headers: { cookie: CANARY }, body: CANARY } },
          'x',
        ),
    ],
    ['an address', (log) => log.info({ url: `/check?text=${CANARY}` }, 'x')],
  ])('%s does not carry a text', (_, write) => {
    const output = logged(write);
    expect(output).not.toContain('canary');
    expect(output).not.toContain('4649');
    expect(JSON.parse(output).msg).toBeTypeOf('string');
  });

  test('an error keeps its type, code and place; ours its message too', () => {
    const foreign = JSON.parse(logged((log) => log.error({ err: new RequestError(CANARY) }, 'x'))).err;
    expect(foreign).toMatchObject({ type: 'Error', code: 50_013, status: 403 });
    expect(foreign.at[0]).toContain('log.test.ts');
    const ours = JSON.parse(
      logged((log) => log.error({ err: new StoreError('STORE_DAMAGED', 'Restore the backup.') }, 'x')),
    ).err;
    expect(ours).toMatchObject({ type: 'StoreError', code: 'STORE_DAMAGED', message: 'Restore the backup.' });
  });
});

test('metrics: what was counted can be read', async () => {
  const metrics = createMetrics({ modelVersion: 'm1' });
  metrics.checked('web', 'scam', 'asked', 0.003);
  metrics.checked('web', 'scam', 'asked', 0.2);
  metrics.checked('discord', 'unsure', undefined, 0.003);
  metrics.unrecorded('check');
  metrics.feedback('false-alarm');
  metrics.event('slack', 'reconnect');
  metrics.storeUp(true);
  const text = await metrics.text();
  expect(text).toContain('binjo_checks_total{platform="web",verdict="scam",mode="asked"} 2');
  expect(text).toContain('binjo_checks_total{platform="discord",verdict="unsure",mode="none"} 1');
  expect(text).toContain('binjo_check_duration_seconds_bucket{le="0.005",platform="web"} 1');
  expect(text).toContain('binjo_unrecorded_total{what="check"} 1');
  expect(text).toContain('binjo_feedback_total{label="false-alarm"} 1');
  expect(text).toContain('binjo_platform_events_total{platform="slack",event="reconnect"} 1');
  expect(text).toContain('binjo_store_up 1');
  expect(text).toContain('binjo_model_info{version="m1"} 1');
  expect(metrics.contentType).toContain('text/plain');
});
