/** The commands that the bot registers, named and described in English and Japanese. Pure data, as Discord's API takes it. */
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';

/** Slash command names; 6,000 is Discord's longest option. */
export const COMMANDS = {
  check: 'check',
  desks: 'desks',
  incident: 'incident',
  alerts: 'alerts',
  context: 'Check for scam',
} as const;

const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] };
const MANAGE_GUILD = String(1n << 5n);
const TYPE = { subcommand: 1, string: 3, boolean: 5, channel: 7, role: 8, attachment: 11 } as const;
/** Text, announcements, forums, media; threads follow their channel. */
const WATCHABLE = [0, 5, 15, 16];
const POSTABLE = [0, 5];

function ja(name: string, description: string) {
  return { name_localizations: { ja: name }, description_localizations: { ja: description } };
}

function choice(name: string, japanese: string, value: string) {
  return { name, name_localizations: { ja: japanese }, value };
}

const check: RESTPostAPIApplicationCommandsJSONBody = {
  type: 1,
  name: COMMANDS.check,
  description: 'Check whether a message you received is a scam',
  ...ja('詐欺チェック', '届いた文面が詐欺かどうかを調べます'),
  ...EVERYWHERE,
  options: [
    {
      type: TYPE.string,
      name: 'text',
      description: 'The message',
      max_length: 6000,
      ...ja('文面', '調べたい文面(そのまま貼りつけ)'),
    },
    {
      type: TYPE.attachment,
      name: 'file',
      description: 'A .txt or .eml file',
      ...ja('ファイル', '.txt か .eml のファイル'),
    },
  ],
};

const desks: RESTPostAPIApplicationCommandsJSONBody = {
  type: 1,
  name: COMMANDS.desks,
  description: 'Where to call in Japan, with the usual hours',
  ...ja('相談先', '相談できる窓口と受付時間'),
  ...EVERYWHERE,
  options: [
    {
      type: TYPE.string,
      name: 'prefecture',
      description: 'Your prefecture',
      autocomplete: true,
      ...ja('都道府県', 'お住まいの都道府県'),
    },
  ],
};

const incident: RESTPostAPIApplicationCommandsJSONBody = {
  type: 1,
  name: COMMANDS.incident,
  description: 'What was published about a data breach, and whether you are affected',
  ...ja('情報漏えい', '情報漏えいについて公表されたことと、自分が対象かどうか'),
  ...EVERYWHERE,
  options: [
    {
      type: TYPE.string,
      name: 'name',
      description: 'The company or organisation',
      autocomplete: true,
      ...ja('名前', '会社や団体の名前'),
    },
  ],
};

const alerts: RESTPostAPIApplicationCommandsJSONBody = {
  type: 1,
  name: COMMANDS.alerts,
  description: 'Watch channels for scams',
  ...ja('見守り', 'チャンネルの詐欺を見守ります'),
  integration_types: [0],
  contexts: [0],
  default_member_permissions: MANAGE_GUILD,
  options: [
    {
      type: TYPE.subcommand,
      name: 'channel',
      description: 'Watch a channel, or stop watching it',
      ...ja('チャンネル', 'チャンネルを見守る、またはやめる'),
      options: [
        {
          type: TYPE.channel,
          name: 'channel',
          description: 'Which channel',
          required: true,
          channel_types: WATCHABLE,
          ...ja('チャンネル', 'どのチャンネルか'),
        },
        {
          type: TYPE.string,
          name: 'mode',
          description: 'What happens on an alert',
          required: true,
          ...ja('方法', '見つけたときにすること'),
          choices: [
            choice('off', '見守らない', 'off'),
            choice('log: dry run into the mods’ channel', '試運転: モデレーター室に記録だけ', 'log'),
            choice('reply: under the message', '返信: メッセージの下に返信', 'reply'),
            choice('mods: tell the mods’ channel', '通知: モデレーター室に知らせる', 'mods'),
          ],
        },
        {
          type: TYPE.string,
          name: 'threshold',
          description: 'From which verdict on',
          ...ja('基準', 'どの判定から知らせるか'),
          choices: [
            choice('strong signs of a scam only', '詐欺の特徴が強いものだけ', 'scam'),
            choice('suspicious ones too', 'あやしいものも', 'suspicious'),
          ],
        },
      ],
    },
    {
      type: TYPE.subcommand,
      name: 'mods',
      description: 'Where the moderators are told',
      ...ja('知らせる先', 'モデレーターに知らせるチャンネル'),
      options: [
        {
          type: TYPE.channel,
          name: 'channel',
          description: 'Leave empty for none',
          channel_types: POSTABLE,
          ...ja('チャンネル', '空にすると、知らせません'),
        },
      ],
    },
    {
      type: TYPE.subcommand,
      name: 'exempt',
      description: 'Raise no alert for a role; again to take it back',
      ...ja('対象外', 'あるロールの人を対象外にする(もう一度で戻す)'),
      options: [
        { type: TYPE.role, name: 'role', description: 'Which role', required: true, ...ja('ロール', 'どのロールか') },
      ],
    },
    {
      type: TYPE.subcommand,
      name: 'bots',
      description: 'Whether bots and webhooks are ignored',
      ...ja('ボット', 'ボットとWebhookを見るかどうか'),
      options: [
        {
          type: TYPE.boolean,
          name: 'ignore',
          description: 'Ignore them',
          required: true,
          ...ja('見ない', '見ないようにする'),
        },
      ],
    },
    {
      type: TYPE.subcommand,
      name: 'digest',
      description: 'A note when one text reaches many people',
      ...ja('お知らせ', '同じ文面が多くの人に届いたら知らせる'),
      options: [
        {
          type: TYPE.boolean,
          name: 'on',
          description: 'Get the notes',
          required: true,
          ...ja('受け取る', '受け取るかどうか'),
        },
      ],
    },
    {
      type: TYPE.subcommand,
      name: 'status',
      description: 'All settings and missing permissions',
      ...ja('状態', '設定と、足りない権限'),
    },
    {
      type: TYPE.subcommand,
      name: 'test',
      description: 'Try a text here: nothing is posted',
      ...ja('お試し', '文面を試す(何も投稿しません)'),
      options: [
        {
          type: TYPE.string,
          name: 'text',
          description: 'Without it, a sample',
          max_length: 6000,
          ...ja('文面', '空にすると、見本を使います'),
        },
      ],
    },
  ],
};

const context: RESTPostAPIApplicationCommandsJSONBody = {
  type: 3,
  name: COMMANDS.context,
  name_localizations: { ja: '詐欺かチェック' },
  ...EVERYWHERE,
};

export const DEFINITIONS: RESTPostAPIApplicationCommandsJSONBody[] = [check, desks, incident, alerts, context];
