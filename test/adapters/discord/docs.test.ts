import { readFileSync } from 'node:fs';
import { PermissionsBitField } from 'discord.js';
import { expect, test } from 'vitest';
import { DEFINITIONS } from '../../../src/adapters/discord/commands.ts';
import { NEEDED } from '../../../src/adapters/discord/permissions.ts';

const GUIDE = readFileSync(new URL('../../../docs/discord.md', import.meta.url), 'utf8');

test('the invite link asks for exactly the permissions that the bot uses', () => {
  const asked = /scope=bot\+applications\.commands&permissions=(\d+)/.exec(GUIDE)?.[1];
  const used = new PermissionsBitField(Object.values(NEEDED).flatMap((names) => [...names]));
  expect(asked).toBe(String(used.bitfield));
});

test('the guide names every command', () => {
  for (const command of DEFINITIONS) {
    expect(GUIDE).toContain(command.name_localizations?.ja ?? command.name);
    expect(GUIDE).toContain(command.name);
    for (const option of 'options' in command ? (command.options ?? []) : [])
      if (option.type === 1) expect(GUIDE).toContain(`/alerts ${option.name}`);
  }
});
