/** What only Slack needs words for: its forms, its App Home, its alert settings. Everything else is in core/reply. */
import type { ReplyLanguage } from '../../core/types.ts';
import type { AlertMode, AlertThreshold, ModeratorLabel } from '../../store/types.ts';

export interface SlackWords {
  readonly close: string;
  readonly back: string;
  readonly check: {
    readonly title: string;
    readonly text: string;
    readonly hint: string;
    readonly file: string;
    readonly submit: string;
    readonly working: string;
    readonly result: string;
  };
  readonly happened: { readonly title: string; readonly submit: string; readonly more: string };
  readonly why: string;
  readonly noted: string;
  readonly pressAgain: string;
  /** After a moderator's word on an alert, in the words that Slack uses for where it holds. */
  readonly told: Readonly<Record<ModeratorLabel, string>>;
  /** When the message above cannot be read. */
  readonly askShortcut: string;
  readonly notice: {
    readonly title: string;
    readonly pick: string;
    readonly topic: string;
    readonly affected: string;
    readonly answer: string;
    readonly asOf: (date: string) => string;
  };
  readonly home: {
    readonly incidents: string;
    readonly prefecture: string;
    readonly language: string;
    readonly ways: readonly string[];
  };
  readonly alerts: AlertWords;
}

interface AlertWords {
  readonly title: string;
  readonly intro: string;
  readonly channel: string;
  readonly mode: string;
  readonly modes: Readonly<Record<AlertMode, string>>;
  readonly modesShort: Readonly<Record<AlertMode, string>>;
  readonly threshold: string;
  readonly thresholds: Readonly<Record<AlertThreshold, string>>;
  readonly modChannel: string;
  readonly save: string;
  readonly change: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly notAllowed: string;
  readonly modsNeedAdmin: string;
  readonly noChannel: string;
  readonly cannotAsk: string;
  readonly needsModChannel: string;
  readonly none: string;
  readonly mods: (channel: string | undefined) => string;
  readonly notInChannel: string;
  readonly archived: string;
  readonly usage: string;
  readonly test: (verdict: string, alarm: boolean, mode: string) => string;
  readonly where: string;
  readonly open: string;
  readonly dryRun: string;
  readonly count: (times: number, channels: number) => string;
  readonly digest: (times: number, days: number) => string;
}

const ja: SlackWords = {
  close: '閉じる',
  back: '戻る',
  check: {
    title: '詐欺かチェック',
    text: '調べたい文面',
    hint: '届いた文面を、そのまま貼ってください。3,000文字より長いときは、このアプリへのDMに貼ってください。',
    file: 'またはファイル(.txt、.eml)',
    submit: '調べる',
    working: '調べています。少しお待ちください。',
    result: '調べた結果',
  },
  happened: { title: '起きたことを教えてください', submit: 'することを見る', more: 'ほかに起きたこと' },
  why: '理由をくわしく',
  noted: '受け取りました',
  pressAgain: '開けませんでした。もう一度、ボタンを押してください。',
  told: {
    scam: '「詐欺だった」と記録しました。このワークスペースで同じ文面が届いたら、すぐに知らせます。',
    'false-alarm': '「誤報」と記録しました。このワークスペースでは、同じ文面で知らせません。',
    ignore: 'この文面は、今後このワークスペースでは知らせません。',
  },
  askShortcut:
    '上のメッセージを読めませんでした。そのメッセージの「…」(その他)から「詐欺かチェック」を選ぶか、文面をこのアプリへのDMに貼ってください。',
  notice: {
    title: '情報漏えいについて',
    pick: '出来事を選ぶ',
    topic: '知りたいことを選ぶ',
    affected: '私は対象?',
    answer: '選んでください',
    asOf: (date) => `${date}時点の公表資料によります。`,
  },
  home: {
    incidents: '情報漏えいで公表されたこと',
    prefecture: '都道府県',
    language: '言葉',
    ways: [
      'このアプリへのDMに貼る、共有する、.txt や .eml を送る',
      'メッセージの「…」から「詐欺かチェック」を選ぶ(ほかの人には見えません)',
      'どこでも /scamcheck と打つ(ほかの人には見えません)',
    ],
  },
  alerts: {
    title: 'チャンネルの見張り',
    intro: 'チャンネルに詐欺の特徴が強い文面が書かれたとき、どうするかを決めます。文面は保存しません。',
    channel: '見張るチャンネル',
    mode: '見つけたとき',
    modes: {
      off: '見張らない',
      log: '試運転(担当のチャンネルに「知らせるところだった」と書く)',
      reply: 'スレッドに書く',
      mods: '担当のチャンネルに知らせる',
    },
    modesShort: { off: '見張らない', log: '試運転', reply: 'スレッドに書く', mods: '担当に知らせる' },
    threshold: 'どこから知らせるか',
    thresholds: { scam: '詐欺の特徴が強いとき', suspicious: 'あやしい点があるときも' },
    modChannel: '担当のチャンネル(アプリを招待しておいてください)',
    save: '保存',
    change: '設定を変える',
    saved: '保存しました。',
    notSaved: '保存できませんでした。少し待って、もう一度してください。',
    notAllowed: '変えられるのは、ワークスペースの管理者と、そのチャンネルを作った人だけです。',
    modsNeedAdmin: '担当のチャンネルを決められるのは、ワークスペースの管理者だけです。',
    noChannel: '見張れるのはチャンネルだけです。チャンネルの中で打つか、#チャンネル を付けてください。',
    cannotAsk: 'あなたが管理者かどうかを、Slackに確かめられませんでした。少し待って、もう一度してください。',
    needsModChannel: '担当のチャンネルが決まっていません。「/scamcheck alerts mods #チャンネル」で決めてください。',
    none: '見張っているチャンネルはありません。',
    mods: (channel) => (channel === undefined ? '担当のチャンネル: まだありません' : `担当のチャンネル: ${channel}`),
    notInChannel: 'アプリがいません。チャンネルで /invite してください',
    archived: 'アーカイブされています',
    usage:
      '/scamcheck alerts off・log・reply・mods #担当チャンネル・status・test。そのチャンネルで打ってください。何もつけなければ、設定の画面が開きます。',
    test: (verdict, alarm, mode) =>
      `見本の文面を調べました: ${verdict} この設定(${mode})では、${alarm ? '知らせます' : '知らせません'}。`,
    where: '場所',
    open: 'メッセージを開く',
    dryRun: '試運転です。ほかの人には何も見えていません。',
    count: (times, channels) => `同じような文面が ${times} 件、${channels} チャンネルにあります。`,
    digest: (times, days) => `同じような文面が、この${days}日間に${times}回届いています。`,
  },
};

const jaEasy: SlackWords = {
  ...ja,
  pressAgain: 'ひらけませんでした。もういちど、ボタンを 押(お)してください。',
  check: {
    ...ja.check,
    title: '詐欺か しらべる',
    text: 'しらべたい 文(ぶん)',
    hint: '来(き)た 文を、そのまま ここに はってください。3,000文字(もじ)より 長(なが)いときは、DMに はってください。',
    file: 'または ファイル(.txt、.eml)',
    submit: 'しらべる',
    working: 'しらべています。少(すこ)し 待(ま)ってください。',
    result: 'しらべた 結果(けっか)',
  },
  happened: { title: '何(なに)が ありましたか', submit: 'することを 見(み)る', more: 'ほかに あったこと' },
  why: '理由(りゆう)を くわしく',
  told: {
    scam: '「詐欺(さぎ)だった」と 記録(きろく)しました。同(おな)じ 文(ぶん)が 来(き)たら、知(し)らせます。',
    'false-alarm': '「まちがい」と 記録(きろく)しました。同(おな)じ 文(ぶん)では、知(し)らせません。',
    ignore: 'この 文(ぶん)は、もう 知(し)らせません。',
  },
  askShortcut:
    '上(うえ)の メッセージが 読(よ)めませんでした。その メッセージの「…」から「詐欺かチェック」を えらんでください。',
};

const en: SlackWords = {
  close: 'Close',
  back: 'Back',
  check: {
    title: 'Is this a scam?',
    text: 'The message to check',
    hint: 'Paste the message just as you got it. If it is longer than 3,000 characters, send it to this app as a direct message.',
    file: 'Or a file (.txt, .eml)',
    submit: 'Check',
    working: 'Checking. One moment, please.',
    result: 'Result',
  },
  happened: { title: 'What has happened?', submit: 'Show what to do', more: 'What else has happened' },
  why: 'The reasons',
  noted: 'Noted',
  pressAgain: 'It did not open. Please press the button once more.',
  told: {
    scam: 'Noted as a scam. If the same text comes again in this workspace, you will be told at once.',
    'false-alarm': 'Noted as a false alarm. The same text raises no alarm in this workspace any more.',
    ignore: 'This text raises no alarm in this workspace any more.',
  },
  askShortcut:
    'The message above could not be read. Choose "詐欺かチェック" from its "…" menu, or paste the text to this app as a direct message.',
  notice: {
    title: 'About a data breach',
    pick: 'Choose an incident',
    topic: 'What would you like to know?',
    affected: 'Am I affected?',
    answer: 'Choose one',
    asOf: (date) => `According to what was published as of ${date}.`,
  },
  home: {
    incidents: 'What was published about data breaches',
    prefecture: 'Prefecture',
    language: 'Language',
    ways: [
      'Paste or share a message, or send a .txt or .eml, in a direct message to this app',
      'Choose "詐欺かチェック" from a message’s "…" menu (nobody else sees the answer)',
      'Type /scamcheck anywhere (nobody else sees the answer)',
    ],
  },
  alerts: {
    title: 'Watched channels',
    intro: 'What to do when a message with strong signs of a scam is posted in a channel. No text is stored.',
    channel: 'Channel to watch',
    mode: 'When one is found',
    modes: {
      off: 'Do not watch',
      log: 'Dry run (tell the moderators’ channel what would have happened)',
      reply: 'Reply in the thread',
      mods: 'Tell the moderators’ channel',
    },
    modesShort: { off: 'not watched', log: 'dry run', reply: 'reply in the thread', mods: 'tell the moderators' },
    threshold: 'From which verdict',
    thresholds: { scam: 'Strong signs of a scam', suspicious: 'Suspicious signs, too' },
    modChannel: 'Moderators’ channel (invite the app there)',
    save: 'Save',
    change: 'Change settings',
    saved: 'Saved.',
    notSaved: 'Could not be saved. Wait a moment and try again.',
    notAllowed: 'Only workspace admins and whoever created the channel may change this.',
    modsNeedAdmin: 'Only workspace admins may choose the moderators’ channel.',
    noChannel: 'Only channels can be watched. Type this in a channel, or add #channel.',
    cannotAsk: 'Slack could not be asked whether you are an admin. Wait a moment and try again.',
    needsModChannel: 'There is no moderators’ channel yet. Set one with "/scamcheck alerts mods #channel".',
    none: 'No channel is watched.',
    mods: (channel) => `Moderators’ channel: ${channel ?? 'none yet'}`,
    notInChannel: 'the app is not in it: /invite it there',
    archived: 'it is archived',
    usage:
      '/scamcheck alerts off, log, reply, mods #moderators, status or test, typed in the channel. Alone, it opens the settings.',
    test: (verdict, alarm, mode) =>
      `A sample was checked: ${verdict} With this setting (${mode}) there would be ${alarm ? 'an alert' : 'no alert'}.`,
    where: 'Where',
    open: 'Open the message',
    dryRun: 'This is a dry run. Nobody else has seen anything.',
    count: (times, channels) => `Nearly the same text: ${times} messages in ${channels} channels.`,
    digest: (times, days) => `Nearly the same text has arrived ${times} times in the last ${days} days.`,
  },
};

const WORDS: Readonly<Record<ReplyLanguage, SlackWords>> = { ja, 'ja-easy': jaEasy, en };

export function wordsOf(language: ReplyLanguage): SlackWords {
  return WORDS[language];
}
