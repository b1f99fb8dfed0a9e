/** What an operator can watch, for Prometheus. Labels come from closed lists, so that nothing of a person gets in. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Verdict } from './core/types.ts';
import type { Platform, ServiceMetrics } from './service.ts';

export interface Metrics extends ServiceMetrics {
  /** A platform's connection: `reconnect`, `failed` (an answer that could not be given), `unanswered` … */
  event(platform: Platform, event: string): void;
  /** The text for GET /metrics. */
  text(): Promise<string>;
  readonly contentType: string;
}

export function createMetrics({ modelVersion }: { readonly modelVersion: string }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const checks = new Counter({
    name: 'binjo_checks_total',
    help: 'Judged messages.',
    labelNames: ['platform', 'verdict', 'mode'] as const,
    registers,
  });
  const duration = new Histogram({
    name: 'binjo_check_duration_seconds',
    help: 'From the message to the judgement, the store included.',
    labelNames: ['platform'] as const,
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  });
  const events = new Counter({
    name: 'binjo_platform_events_total',
    help: 'Reconnects, failures and unanswered requests by platform.',
    labelNames: ['platform', 'event'] as const,
    registers,
  });
  const unrecorded = new Counter({
    name: 'binjo_unrecorded_total',
    help: 'What could not be written to or read from the store.',
    labelNames: ['what'] as const,
    registers,
  });
  const feedback = new Counter({
    name: 'binjo_feedback_total',
    help: 'Moderators\u2019 labels and people\u2019s disagreements.',
    labelNames: ['label'] as const,
    registers,
  });
  const store = new Gauge({ name: 'binjo_store_up', help: '1 when the store answered last time.', registers });
  const model = new Gauge({
    name: 'binjo_model_info',
    help: 'The model in use.',
    labelNames: ['version'] as const,
    registers,
  });
  model.set({ version: modelVersion }, 1);

  return {
    checked(platform: Platform, verdict: Verdict, mode, seconds) {
      checks.inc({ platform, verdict, mode: mode ?? 'none' });
      duration.observe({ platform }, seconds);
    },
    unrecorded: (what) => unrecorded.inc({ what }),
    feedback: (label) => feedback.inc({ label }),
    storeUp: (up) => store.set(up ? 1 : 0),
    event: (platform, event) => events.inc({ platform, event }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
