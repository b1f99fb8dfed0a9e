/** A process of its own for the store's contract: claims events or writes checks, one line of output for each acknowledged. */
import { writeSync } from 'node:fs';
import { openStore } from '../../src/store/open.ts';

const [task, dataDir, databaseUrl] = process.argv.slice(2);
const store = openStore({
  dataDir: dataDir!,
  databaseUrl: databaseUrl === '' ? undefined : databaseUrl,
  index: { similarity: (a, b) => (a === b ? 1 : 0), bands: (fingerprint) => [fingerprint], threshold: 0.5 },
});

for (let i = 0; i < (task === 'claim' ? 40 : 200); i++) {
  if (task === 'claim') {
    const id = `event-${String(i).padStart(2, '0')}`;
    if (await store.claimEvent(id, 1)) writeSync(1, `${id}\n`);
    continue;
  }
  const id = `${process.pid}-${i}`;
  await store.recordCheck(
    {
      id,
      at: Date.now(),
      platform: 'web',
      workspace: undefined,
      channel: undefined,
      mode: 'asked',
      verdict: 'scam',
      kind: 'phishing',
      notices: [],
      fingerprint: `text ${i % 7}`,
      counted: true,
      modelVersion: 'm',
    },
    0,
  );
  writeSync(1, `${id}\n`);
}
await store.close();
