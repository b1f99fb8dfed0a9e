import { expect, test } from 'vitest';
import { createMetrics } from '../src/metrics.ts';
import { bearerMatches, startMetricsServer } from '../src/metrics-server.ts';

test('a port of its own serves the metrics and nothing else', async () => {
  const metrics = createMetrics({ modelVersion: 'm1' });
  metrics.unrecorded('check');
  const server = await startMetricsServer(metrics, { host: '127.0.0.1', port: 0 });
  try {
    const answer = await fetch(`http://127.0.0.1:${server.port}/metrics`);
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(await answer.text()).toContain('binjo_unrecorded_total{what="check"} 1');
    expect((await fetch(`http://127.0.0.1:${server.port}/`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${server.port}/metrics`, { method: 'POST' })).status).toBe(404);
  } finally {
    await server.close();
  }
  await expect(fetch(`http://127.0.0.1:${server.port}/metrics`)).rejects.toThrow();
});

test('only the right token opens it', () => {
  const token = 'sixteen-characters';
  expect(bearerMatches(`Bearer ${token}`, token)).toBe(true);
  for (const header of [undefined, '', 'Bearer', 'Bearer ', token, `Bearer ${token}x`, `Basic ${token}`])
    expect(bearerMatches(header, token)).toBe(false);
});
