/** Words of Discord's own surface: the modal, menus, and what moderators read. All that is said of a message is in core/reply. */
import type { Prefecture } from '../../core/prefectures.ts';
import type { ReplyLanguage } from '../../core/types.ts';
import type { AlertMode, AlertThreshold } from '../../store/types.ts';

interface Words {
  readonly modal: {
    readonly title: string;
    readonly text: string;
    readonly textHint: string;
    readonly file: string;
    readonly fileHint: string;
  };
  readonly prefectures: (from: Prefecture, to: Prefecture) => string;
  readonly incident: {
    readonly choose: string;
    readonly none: string;
    readonly topic: string;
    readonly affected: string;
    readonly asOf: (date: string) => string;
  };
  readonly alerts: AlertWords;
}

/** What a text that is tried would cause: an alert, or why none. `below`: its verdict, under the higher bar of watching. */
export type Tried = 'raised' | 'below' | 'threshold' | 'silenced';

interface AlertWords {
  /** To whoever may not use the command. */
  readonly notAllowed: string;
  readonly modes: Readonly<Record<AlertMode, string>>;
  readonly thresholds: Readonly<Record<AlertThreshold, string>>;
  readonly saved: string;
  readonly notSaved: string;
  readonly needsModChannel: string;
  readonly needsContent: string;
  readonly title: string;
  readonly nothingWatched: string;
  readonly channel: (mention: string, mode: string, threshold: string) => string;
  readonly modChannel: (mention: string | undefined) => string;
  readonly exempt: (mentions: readonly string[]) => string;
  readonly bots: (ignored: boolean) => string;
  readonly digest: (on: boolean) => string;
  readonly threads: string;
  readonly missing: (mention: string, permissions: readonly string[]) => string;
  readonly howToGive: string;
  readonly permissions: Readonly<
    Record<'ViewChannel' | 'SendMessages' | 'SendMessagesInThreads' | 'EmbedLinks' | 'ReadMessageHistory', string>
  >;
  readonly tested: Readonly<Record<Tried, string>>;
  readonly dryRun: string;
  readonly jump: (url: string) => string;
  readonly hidden: string;
  readonly count: (messages: number, channels: readonly string[]) => string;
  readonly gone: string;
  readonly campaign: (count: number, days: number) => string;
}

const ja: Words = {
  modal: {
    title: '詐欺チェック',
    text: '調べたい文面',
    textHint: '届いた文を、そのまま貼りつけてください。4,000字まで。',
    file: 'ファイル(.txt .eml)',
    fileHint: '長い文やメールは、ファイルでも調べられます。',
  },
  prefectures: (from, to) => `都道府県(${from.name}〜${to.name})`,
  incident: {
    choose: 'どの情報漏えいですか。',
    none: 'その名前の情報漏えいは、まだ登録がありません。会社や役所の公式サイトで確かめてください。',
    topic: '知りたいことを選ぶ',
    affected: '自分は対象か',
    asOf: (date) => `${date}までに公表された資料によります。今の窓口や番号は、公式サイトで確かめてください。`,
  },
  alerts: {
    notAllowed: 'このコマンドは、サーバーを管理する人だけが使えます。',
    modes: {
      off: '見守らない',
      log: '試運転(モデレーター室に記録だけ)',
      reply: 'メッセージの下に返信',
      mods: 'モデレーター室に知らせる',
    },
    thresholds: { scam: '詐欺の特徴が強いものだけ', suspicious: 'あやしいものも' },
    saved: '設定しました。',
    notSaved: '今は保存できませんでした。少し待って、もう一度設定してください。',
    needsModChannel: '知らせる先がまだありません。`/alerts mods` でモデレーター用のチャンネルを選んでください。',
    needsContent:
      'チャンネルの文を読む許可がないため、見守りは動いていません。Discord Developer Portal → アプリ → Bot → Privileged Gateway Intents の「Message Content Intent」を入れて、ボットを再起動してください。',
    title: '見守りの設定',
    nothingWatched:
      '見守っているチャンネルはありません。`/alerts channel` で始められます。まず「試運転」をおすすめします。',
    channel: (mention, mode, threshold) => `${mention}: ${mode}、${threshold}`,
    modChannel: (mention) => `知らせる先: ${mention ?? '未設定(`/alerts mods`)'}`,
    exempt: (mentions) => `対象外のロール: ${mentions.length === 0 ? 'なし' : mentions.join(' ')}`,
    bots: (ignored) => `ボットとWebhook: ${ignored ? '見ない' : '見る'}`,
    digest: (on) => `多くの人に届いた文面のお知らせ: ${on ? '受け取る' : '受け取らない'}`,
    threads: 'スレッドとフォーラムの投稿は、元のチャンネルの設定に従います。',
    missing: (mention, permissions) => `⚠️ ${mention} で足りない権限: ${permissions.join('、')}`,
    howToGive: '足りない権限は、チャンネルの設定 → 権限 → 「binjo-guard」のロールを追加して、許可してください。',
    permissions: {
      ViewChannel: 'チャンネルを見る',
      SendMessages: 'メッセージを送信',
      SendMessagesInThreads: 'スレッドでメッセージを送信',
      EmbedLinks: '埋め込みリンク',
      ReadMessageHistory: 'メッセージ履歴を読む',
    },
    tested: {
      raised: 'この文面が届くと、知らせます。',
      below:
        'この文面では、知らせません。見守りの基準に届かないからです。ふつうの会話で知らせすぎないように、見守りの基準は `/check` より高くしています。',
      threshold:
        'この文面では、知らせません。あやしい点はありますが、このチャンネルは「詐欺の特徴が強いものだけ」を知らせる設定です。',
      silenced: 'この文面では、知らせません。モデレーターが「誤報」か「今後無視」にした文面です。',
    },
    dryRun: '試運転: 設定を変えると、このメッセージが知らせる対象になります。',
    jump: (url) => `[元のメッセージを見る](${url})`,
    hidden: '元のチャンネルを見られない人がこの部屋にいるので、文面は引用していません。',
    count: (messages, channels) => `同じ文面が${messages}件あります(${channels.join(' ')})。`,
    gone: '元のメッセージは削除されました。',
    campaign: (count, days) => `ほぼ同じ文面が、この${days}日間に${count}回届いています。`,
  },
};

const easy: Words = {
  ...ja,
  modal: {
    title: '詐欺(さぎ)チェック',
    text: '調(しら)べたい文(ぶん)',
    textHint: '来(き)た文を、そのままここに入れてください。',
    file: 'ファイル(.txt .eml)',
    fileHint: '長(なが)い文やメールは、ファイルで送(おく)れます。',
  },
  incident: {
    choose: 'どの会社(かいしゃ)ですか。',
    none: 'その名前(なまえ)は、まだありません。会社のホームページを見てください。',
    topic: '知(し)りたいことをえらぶ',
    affected: 'わたしの情報(じょうほう)は?',
    asOf: (date) => `${date}までの資料(しりょう)です。今の番号(ばんごう)は、会社のホームページで見てください。`,
  },
  alerts: {
    ...ja.alerts,
    notAllowed: 'このコマンドは、サーバーを管理(かんり)する人だけが使(つか)えます。',
  },
};

const en: Words = {
  modal: {
    title: 'Scam check',
    text: 'The message to check',
    textHint: 'Paste it exactly as it arrived, up to 4,000 characters.',
    file: 'File (.txt .eml)',
    fileHint: 'Long messages and e-mails can be checked as a file.',
  },
  prefectures: (from, to) => `Prefecture (${from.en} to ${to.en})`,
  incident: {
    choose: 'Which data breach?',
    none: 'No breach by that name is on record here. Please check the official website of the organisation.',
    topic: 'Choose what you want to know',
    affected: 'Am I affected?',
    asOf: (date) =>
      `From documents published up to ${date}. Check the official website for desks and numbers of today.`,
  },
  alerts: {
    notAllowed: 'Only people who manage this server can use this command.',
    modes: {
      off: 'off',
      log: 'dry run (only noted in the mods’ channel)',
      reply: 'reply under the message',
      mods: 'tell the mods’ channel',
    },
    thresholds: { scam: 'strong signs of a scam only', suspicious: 'suspicious ones too' },
    saved: 'Saved.',
    notSaved: 'It could not be saved just now. Please try again in a moment.',
    needsModChannel: 'There is no channel to tell yet. Choose one with `/alerts mods`.',
    needsContent:
      'The bot may not read channels, so nothing is watched. Switch on "Message Content Intent" at Discord Developer Portal → your app → Bot → Privileged Gateway Intents, and restart the bot.',
    title: 'Alert settings',
    nothingWatched: 'No channel is watched. Start with `/alerts channel`; try the dry run first.',
    channel: (mention, mode, threshold) => `${mention}: ${mode}, ${threshold}`,
    modChannel: (mention) => `Mods’ channel: ${mention ?? 'not set (`/alerts mods`)'}`,
    exempt: (mentions) => `Exempt roles: ${mentions.length === 0 ? 'none' : mentions.join(' ')}`,
    bots: (ignored) => `Bots and webhooks: ${ignored ? 'ignored' : 'watched'}`,
    digest: (on) => `Digest of texts that reach many people: ${on ? 'on' : 'off'}`,
    threads: 'Threads and forum posts follow the setting of their channel.',
    missing: (mention, permissions) => `⚠️ Missing in ${mention}: ${permissions.join(', ')}`,
    howToGive: 'To give them: channel settings → Permissions → add the role "binjo-guard" and allow them.',
    permissions: {
      ViewChannel: 'View Channel',
      SendMessages: 'Send Messages',
      SendMessagesInThreads: 'Send Messages in Threads',
      EmbedLinks: 'Embed Links',
      ReadMessageHistory: 'Read Message History',
    },
    tested: {
      raised: 'This text would raise an alert.',
      below:
        'This text would raise no alert: it stays below the bar for watching. That bar is higher than for `/check`, so that ordinary talk raises no alarm.',
      threshold:
        'This text would raise no alert: it is suspicious, but this channel is set to tell of strong signs of a scam only.',
      silenced: 'This text would raise no alert: moderators called it a false alarm or had it ignored.',
    },
    dryRun: 'Dry run: with another mode this message would have raised an alert.',
    jump: (url) => `[Go to the message](${url})`,
    hidden: 'Not quoted, because somebody in this channel cannot see the one it comes from.',
    count: (messages, channels) => `The same text stands in ${messages} messages (${channels.join(' ')}).`,
    gone: 'The message was deleted.',
    campaign: (count, days) => `Nearly the same text arrived ${count} times within ${days} days.`,
  },
};

const WORDS: Readonly<Record<ReplyLanguage, Words>> = { ja, 'ja-easy': easy, en };

export function wordsOf(language: ReplyLanguage): Words {
  return WORDS[language];
}
