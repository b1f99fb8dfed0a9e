import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/adapters/discord/words.ts';
import { textsOf } from '../../../src/core/reply/index.ts';
import { IN_GROUP_DM, IN_GUILD } from '../../doubles/discord/discord.ts';
import type { Interaction } from '../../doubles/discord/rest.ts';
import { attachment, guildMessage, type Json, snowflake } from '../../doubles/discord/world.ts';
import { finding } from '../contract.ts';
import { SAMPLES } from '../fixture-service.ts';
import {
  answerTo,
  components,
  contextMenu,
  type Harness,
  idOf,
  list,
  readable,
  slash,
  startHarness,
} from './harness.ts';

const EPHEMERAL = 64;
const texts = textsOf('ja');
let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  expect(harness.discord.refused).toEqual([]);
  expect(harness.discord.impatient).toEqual([]);
  await harness.close();
});

function judgedLast() {
  return harness.service.judged.at(-1)!;
}

function ephemeral({ callback }: Interaction): boolean {
  return (Number(callback?.data.flags ?? 0) & EPHEMERAL) !== 0;
}

describe('commands', () => {
  test('are registered by the bot itself, in English and Japanese, for servers and for people', async () => {
    const commands = await harness.discord.until(() => harness.discord.commands.length > 0 && harness.discord.commands);
    expect(commands.map(({ name, name_localizations }) => [name, (name_localizations as Json).ja])).toEqual([
      ['check', '詐欺チェック'],
      ['desks', '相談先'],
      ['incident', '情報漏えい'],
      ['alerts', '見守り'],
      ['Check for scam', '詐欺かチェック'],
    ]);
    for (const command of commands) {
      const moderators = command.name === 'alerts';
      expect(command.integration_types).toEqual(moderators ? [0] : [0, 1]);
      expect(command.contexts).toEqual(moderators ? [0] : [0, 1, 2]);
      expect(command.default_member_permissions).toBe(moderators ? '32' : undefined);
    }
    const check = commands[0]!;
    expect(list(check.options).map(({ name, max_length }) => [name, max_length])).toEqual([
      ['text', 6000],
      ['file', undefined],
    ]);
  });
});

describe('/check', () => {
  test('answers in a server so that the asker alone sees it', async () => {
    const asked = slash(harness.discord, 'check', { text: SAMPLES.scam }, IN_GUILD);
    const answer = await answerTo(harness.discord, asked);
    expect(readable(answer)).toContain(finding('scam'));
    expect(ephemeral(asked)).toBe(true);
    expect(answer.allowed_mentions).toMatchObject({ parse: [] });
    expect(judgedLast().origin).toMatchObject({ workspace: IN_GUILD.guild_id, channel: IN_GUILD.channel_id });
  });

  test('answers openly in direct messages with the bot', async () => {
    const asked = slash(harness.discord, 'check', { text: SAMPLES.suspicious });
    expect(readable(await answerTo(harness.discord, asked))).toContain(finding('suspicious'));
    expect(ephemeral(asked)).toBe(false);
  });

  test('follows the locale: English for others than Japanese', async () => {
    const asked = slash(harness.discord, 'check', { text: SAMPLES.scam }, { ...IN_GUILD, locale: 'ko' });
    expect(readable(await answerTo(harness.discord, asked))).toContain(finding('scam', 'en'));
  });

  test('reads a file', async () => {
    const url = harness.discord.upload('a.txt', new TextEncoder().encode(SAMPLES.scam));
    const asked = slash(harness.discord, 'check', { file: attachment('a.txt', url) }, IN_GUILD);
    expect(readable(await answerTo(harness.discord, asked))).toContain(finding('scam'));
  });

  test('without anything opens a modal of 4,000 characters and a file, and judges what it brings', async () => {
    const asked = slash(harness.discord, 'check', {}, IN_GUILD);
    const modal = await harness.discord.until(() => asked.callback?.type === 9 && asked.callback.data);
    const [text, file] = list(modal.components).map((label) => label.component as Json);
    expect(text).toMatchObject({ type: 4, style: 2, max_length: 4000 });
    expect(file).toMatchObject({ type: 19 });

    const upload = attachment('b.txt', harness.discord.upload('b.txt', new TextEncoder().encode(SAMPLES.scam)));
    const submitted = harness.discord.interact(
      5,
      {
        custom_id: modal.custom_id,
        components: [
          {
            type: 18,
            id: 1,
            component: { type: 4, id: 2, custom_id: text!.custom_id, value: 'これ詐欺?\n母に届きました' },
          },
          { type: 18, id: 3, component: { type: 19, id: 4, custom_id: file!.custom_id, values: [upload.id] } },
        ],
        resolved: { attachments: { [String(upload.id)]: upload } },
      },
      IN_GUILD,
    );
    expect(readable(await answerTo(harness.discord, submitted))).toContain(finding('scam'));
    expect(judgedLast().message.parts.map(({ origin }) => origin)).toEqual(['authored', 'attachment']);
  });

  test('a modal sent empty gets the how-to', async () => {
    const submitted = harness.discord.interact(5, {
      custom_id: 'check',
      components: [
        { type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'text', value: '' } },
        { type: 18, id: 3, component: { type: 19, id: 4, custom_id: 'file', values: [] } },
      ],
    });
    expect(readable(await answerTo(harness.discord, submitted))).toContain(texts.howTo[1]);
  });

  test('is acknowledged at once, however slow the judging', async () => {
    harness.service.delay = 600;
    const asked = slash(harness.discord, 'check', { text: SAMPLES.scam }, IN_GUILD);
    const answer = await answerTo(harness.discord, asked);
    harness.service.delay = 0;
    expect(asked.ackAfter).toBeLessThan(500);
    expect(readable(answer)).toContain(finding('scam'));
  });
});

describe('the context menu', () => {
  test('judges all of the message that was pointed at', async () => {
    const asked = contextMenu(harness.discord, guildMessage(SAMPLES.scam), IN_GUILD);
    expect(readable(await answerTo(harness.discord, asked))).toContain(finding('scam'));
    expect(ephemeral(asked)).toBe(true);
    expect(judgedLast().message.parts).toEqual([{ origin: 'forwarded', text: SAMPLES.scam }]);
  });

  test('reads what a bot wrote into an embed, not the preview of a link', async () => {
    const embeds = [
      { type: 'rich', title: '重要', description: SAMPLES.scam, fields: [] },
      { type: 'link', title: '天気', description: 'あしたは晴れ' },
    ];
    await answerTo(harness.discord, contextMenu(harness.discord, guildMessage('', { embeds }), IN_GUILD));
    expect(judgedLast().message.parts).toEqual([{ origin: 'embed', text: `重要\n${SAMPLES.scam}` }]);
  });
});

describe('installed by a person, in a group DM', () => {
  test('everything goes through the interaction: no channel REST, always for the asker alone', async () => {
    const before = harness.discord.calls.length;
    const asked = slash(harness.discord, 'check', { text: SAMPLES.scam }, IN_GROUP_DM);
    const answer = await answerTo(harness.discord, asked);
    expect(readable(answer)).toContain(finding('scam'));
    expect(ephemeral(asked)).toBe(true);

    const pointed = contextMenu(
      harness.discord,
      guildMessage(SAMPLES.scam, { guild_id: undefined, channel_id: IN_GROUP_DM.channel_id }),
      IN_GROUP_DM,
    );
    await answerTo(harness.discord, pointed);
    const why = harness.discord.interact(
      3,
      { custom_id: idOf(answer, 'why'), component_type: 2 },
      { ...IN_GROUP_DM, message: { ...answer, channel_id: IN_GROUP_DM.channel_id, flags: EPHEMERAL } },
    );
    await answerTo(harness.discord, why);
    const used = harness.discord.calls.slice(before).map(({ path }) => path);
    expect(used.filter((path) => path.startsWith('/channels/'))).toEqual([]);
    expect([asked, pointed, why].flatMap(({ followUps }) => followUps)).toEqual([]);
  });
});

describe('autocomplete', () => {
  function complete(name: string, option: string, value: string, more: Json = {}): Interaction {
    return harness.discord.interact(
      4,
      { id: snowflake(), name, type: 1, options: [{ type: 3, name: option, value, focused: true }] },
      more,
    );
  }

  test('prefectures, in kanji, kana or English', async () => {
    for (const [typed, locale, first] of [
      ['愛', 'ja', '愛知県'],
      ['あいち', 'ja', '愛知県'],
      ['aich', 'en-US', 'Aichi (愛知県)'],
    ] as const) {
      const asked = complete('desks', 'prefecture', typed, { locale });
      const { choices } = await harness.discord.until(() => asked.callback?.data);
      expect(list(choices)[0]).toEqual({ name: first, value: '愛知県' });
    }
  });

  test('incidents by any name; 25 at most for nothing', async () => {
    const asked = complete('incident', 'name', 'くもん');
    const { choices } = await harness.discord.until(() => asked.callback?.data);
    expect(list(choices).map(({ value }) => value)).toContain('kumon-2024');
    for (const typed of ['べねっせ', 'ベネッセ', 'ﾍﾞﾈｯｾ']) {
      const benesse = complete('incident', 'name', typed);
      const { choices: same } = await harness.discord.until(() => benesse.callback?.data);
      expect(list(same).map(({ value }) => value)).toEqual(['benesse-2014']);
    }
    const empty = complete('incident', 'name', '');
    expect(list((await harness.discord.until(() => empty.callback?.data)).choices).length).toBe(25);
  });
});

describe('/desks', () => {
  test('shows the desks, and those of a prefecture', async () => {
    const asked = slash(harness.discord, 'desks', { prefecture: '愛知県' }, IN_GUILD);
    const answer = await answerTo(harness.discord, asked);
    expect(readable(answer)).toContain('#9110');
    expect(readable(answer)).toContain('188');
    expect(readable(answer)).toContain('愛知県');
    const menus = components(answer);
    expect(menus.map(({ options }) => list(options).length)).toEqual([23, 24]);

    const chosen = harness.discord.interact(
      3,
      { custom_id: menus[1]!.custom_id, component_type: 3, values: ['沖縄県'] },
      { ...IN_GUILD, message: { ...answer, flags: EPHEMERAL } },
    );
    expect(readable(await answerTo(harness.discord, chosen))).toContain('沖縄県');
  });
});

describe('/incident', () => {
  function at(answer: Json, custom_id: unknown, values?: readonly string[]): Interaction {
    const data = values === undefined ? { custom_id, component_type: 2 } : { custom_id, component_type: 3, values };
    return harness.discord.interact(3, data, { ...IN_GUILD, message: { ...answer, flags: EPHEMERAL } });
  }

  test('tells what was published by topic, with its source and date', async () => {
    const answer = await answerTo(
      harness.discord,
      slash(harness.discord, 'incident', { name: 'kumon-2024' }, IN_GUILD),
    );
    expect(readable(answer)).toContain('公文');
    const topic = await answerTo(harness.discord, at(answer, idOf(answer, 'topic'), ['bank']));
    expect(readable(topic)).toContain('銀行口座');
    expect(readable(topic)).toContain(wordsOf('ja').incident.asOf('').slice(-10));
    const english = await answerTo(harness.discord, at(topic, idOf(topic, 'ask')));
    expect(readable(english)).not.toBe(readable(topic));
  });

  test('"am I affected?" is asked by buttons to its end', async () => {
    const answer = await answerTo(
      harness.discord,
      slash(harness.discord, 'incident', { name: 'kumon-2024' }, IN_GUILD),
    );
    let page = await answerTo(harness.discord, at(answer, idOf(answer, 'affected')));
    expect(readable(page)).toContain('2023年2月');
    page = await answerTo(harness.discord, at(page, idOf(page, 'affected:ja:kumon-2024:0')));
    expect(readable(page)).toContain('重要文書在中');
    page = await answerTo(harness.discord, at(page, idOf(page, 'affected:ja:kumon-2024:00')));
    expect(readable(page)).toContain('4,678');
    expect(readable(page)).toMatch(/公文|KUMON/);
  });

  test('an unknown name is said to be unknown; without a name there is a list', async () => {
    const unknown = await answerTo(
      harness.discord,
      slash(harness.discord, 'incident', { name: 'ないしょの会社' }, IN_GUILD),
    );
    expect(readable(unknown)).toContain(wordsOf('ja').incident.none);
    const all = await answerTo(harness.discord, slash(harness.discord, 'incident', {}, IN_GUILD));
    expect(list(components(all)[0]?.options).length).toBe(25);
    const chosen = await answerTo(harness.discord, at(all, idOf(all, 'incident'), ['benesse-2014']));
    expect(readable(chosen)).toContain('ベネッセ');
  });
});
