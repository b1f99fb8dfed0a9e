/** The manifest, the code and the documentation speak of the same app. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const manifest = parse(read('manifest.yaml'));
const code = readdirSync(new URL('src/adapters/slack/', root))
  .map((file) => read(`src/adapters/slack/${file}`))
  .join('\n');

test('keeps the limits of Slack’s manifests', () => {
  const { display_information: about, features } = manifest;
  expect(about.name.length).toBeLessThanOrEqual(35);
  expect(about.description.length).toBeLessThanOrEqual(140);
  expect(about.long_description.length).toBeGreaterThanOrEqual(174);
  expect(about.long_description.length).toBeLessThanOrEqual(4000);
  expect(features.bot_user.display_name).toMatch(/^[a-z0-9._-]{1,80}$/);
  for (const { name, description } of features.shortcuts) {
    expect(name.length).toBeLessThanOrEqual(24);
    expect(description.length).toBeLessThanOrEqual(150);
  }
});

test('every command, shortcut and event of it is handled', () => {
  for (const { command } of manifest.features.slash_commands) expect(code).toContain(`app.command('${command}'`);
  for (const { callback_id } of manifest.features.shortcuts) expect(code).toContain(`callback_id: '${callback_id}'`);
  for (const event of manifest.settings.event_subscriptions.bot_events) {
    expect(code).toContain(`app.event('${event.split('.')[0]}'`);
  }
});

test('every scope is explained, in both languages, and no other', () => {
  const [japanese, english] = read('docs/slack.md').split('## In English') as [string, string];
  for (const text of [japanese, english]) {
    const rows = text.split('\n').filter((row) => /^\| `[a-z_]+:|^\| `commands`/.test(row));
    const explained = rows.flatMap((row) => row.split('|')[1]?.match(/[a-z_]+(?::[a-z]+)?/g) ?? []);
    expect(explained.toSorted()).toEqual(manifest.oauth_config.scopes.bot.toSorted());
  }
});

test('needs no more than what its events and methods ask for', () => {
  // The double grants these and refuses what they do not cover; here: each is there for something.
  const uses: Readonly<Record<string, string>> = {
    'app_mentions:read': "app.event('app_mention'",
    'channels:history': 'conversations.history',
    'channels:read': 'conversations.info',
    'chat:write': 'chat.postMessage',
    commands: 'app.command(',
    'files:read': 'files.info',
    'groups:history': 'conversations.history',
    'groups:read': 'conversations.members',
    'im:history': "channel_type === 'im'",
    'users:read': 'users.info',
  };
  for (const scope of manifest.oauth_config.scopes.bot) expect(code).toContain(uses[scope]);
});
