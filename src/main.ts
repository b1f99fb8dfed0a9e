/* npm start: settings -> parts -> start, and everything in reverse on a signal. */
import { ADAPTERS, type RunningAdapter } from './adapters/index.ts';
import { createWeb } from './adapters/web/server.ts';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { FINGERPRINT_INDEX } from './core/fingerprint.ts';
import { createDonations } from './learning/desk.ts';
import { purgePending } from './learning/donations.ts';
import { load } from './load.ts';
import { createLog, type Log } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { bearerMatches, startMetricsServer } from './metrics-server.ts';
import { loadSecretKey } from './secret-key.ts';
import { createService } from './service/create.ts';
import { deriveKeys } from './service/keys.ts';
import { schedulePurge } from './service/purge.ts';
import { openStore } from './store/open.ts';

/** EX_CONFIG of sysexits.h: starting again would not help. */
const WRONG_SETTINGS = 78;
/** A little less than the ten seconds that service managers wait. */
const SHUTDOWN_MS = 9_500;

interface Closing {
  readonly what: string;
  readonly close: () => Promise<unknown> | undefined;
}

async function main(config: Config, log: Log): Promise<void> {
  const secretKey = loadSecretKey(config);
  const { check, knowledge, model } = await load(config).catch((err: Error) => {
    log.fatal({ err, advice: err.message }, 'The model or the data could not be read.');
    process.exit(1);
  });
  const metrics = createMetrics({ modelVersion: model.version });
  const { dataDir, databaseUrl, retentionDays } = config;
  const clock = Date.now;
  const store = openStore({ databaseUrl, dataDir, index: FINGERPRINT_INDEX });
  const { hash } = deriveKeys(secretKey);
  const donations = createDonations({ dataDir, hash: (contributor) => hash('contributor', contributor), clock });
  const service = createService({ check, store, secretKey, clock, log, metrics, donations });
  const stopPurge = schedulePurge({
    store,
    purgePending: (before) => purgePending(dataDir, before),
    retentionDays,
    clock,
    log,
  });

  const running = new Map<string, RunningAdapter>();
  const web = await createWeb({
    service,
    knowledge,
    now: () => new Date(),
    log,
    trustProxy: config.trustProxy,
    metrics: metricsPage(config, metrics),
    slack: config.slack?.connection.mode === 'http' ? () => running.get('slack')?.httpHandler : undefined,
  });
  closeOnSignal(log, [
    { what: 'web', close: () => web.close() },
    ...ADAPTERS.map(({ platform }) => ({ what: platform, close: () => running.get(platform)?.stop() })),
    {
      what: 'service',
      close: async () => {
        stopPurge();
        await service.close();
      },
    },
  ]);
  await listen(web, config, log);
  if (config.metrics.port !== undefined) await listenForMetrics(config.metrics.port, config, metrics, log);

  for (const adapter of ADAPTERS) {
    const { platform } = adapter;
    if (!adapter.isSet(config)) {
      log.info({ platform }, adapter.howTo);
      continue;
    }
    const count = (event: string) => metrics.event(platform, event);
    adapter
      .start({ config, service, knowledge, log: log.child({ platform }), clock, count })
      .then((started) => void running.set(platform, started))
      .catch((err: unknown) =>
        log.error({ err, platform, code: 'ADAPTER_FAILED' }, 'This platform could not be started; the rest goes on.'),
      );
  }
}

async function listen(web: Awaited<ReturnType<typeof createWeb>>, { host, port }: Config, log: Log): Promise<void> {
  try {
    await web.listen({ host, port, listenTextResolver: (address) => `便乗ガード: ${address}` });
  } catch (err) {
    log.fatal({ err, host, port }, 'The web page cannot listen there. Set PORT or HOST to a free one of this machine.');
    process.exit(1);
  }
}

function metricsPage({ metrics: { token } }: Config, metrics: Metrics) {
  if (token === undefined) return undefined;
  const mayRead = (authorization: string | undefined) => bearerMatches(authorization, token);
  return { contentType: metrics.contentType, text: metrics.text, mayRead };
}

/** Whoever watches is not worth stopping the rest for. */
async function listenForMetrics(port: number, { host }: Config, metrics: Metrics, log: Log): Promise<void> {
  try {
    const server = await startMetricsServer(metrics, { host, port });
    log.info({ host, port: server.port }, 'Metrics are served.');
  } catch (err) {
    log.error({ err, code: 'METRICS_FAILED' }, 'The metrics could not be served. Is METRICS_PORT taken?');
  }
}

/** Closes the parts, the last one after the others; a second signal does not wait. */
function closeOnSignal(log: Log, parts: readonly Closing[]): void {
  let closing = false;
  async function close(signal: NodeJS.Signals): Promise<void> {
    if (closing) process.exit(1);
    closing = true;
    log.info({ reason: signal }, 'Stopping; what is in hand is finished first.');
    setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
    const results = await Promise.allSettled(parts.slice(0, -1).map((part) => part.close()));
    results.forEach((result, index) => {
      if (result.status === 'rejected')
        log.error({ err: result.reason, what: parts[index]!.what }, 'could not be closed');
    });
    await parts.at(-1)?.close();
    log.info('Stopped.');
    process.exit(0);
  }
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}

/** Node itself would print the error's message, which may quote what somebody sent. */
function die(log: Log, err: unknown): never {
  if (err instanceof ConfigError) refuse(err);
  log.fatal({ err }, 'binjo-guard has to stop.');
  process.exit(1);
}

function refuse({ message }: ConfigError): never {
  console.error(message);
  process.exit(WRONG_SETTINGS);
}

function readConfig(): Config {
  try {
    return loadConfig();
  } catch (error) {
    if (error instanceof ConfigError) refuse(error);
    throw error;
  }
}

const config = readConfig();
const log = createLog({ level: config.logLevel });
process.on('uncaughtException', (err) => die(log, err));
process.on('unhandledRejection', (err) => die(log, err));
await main(config, log).catch((err: unknown) => die(log, err));
