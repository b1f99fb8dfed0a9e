/* What only the page says. Everything else is in core/reply, core/ask-words and core/donation-words. */
import type { ReplyLanguage } from '../../core/types.ts';

export interface PageWords {
  readonly name: string;
  readonly skip: string;
  readonly menu: string;
  readonly languages: string;
  readonly nav: { readonly check: string; readonly incidents: string; readonly giveBack: string };
  readonly headline: string;
  readonly lead: string;
  readonly label: string;
  readonly hint: string;
  readonly file: string;
  readonly channelUnknown: string;
  readonly submit: string;
  readonly working: string;
  readonly clear: string;
  readonly notKept: string;
  readonly urgentTitle: string;
  readonly urgentNow: string;
  readonly urgentPaid: string;
  readonly urgentContract: string;
  readonly result: string;
  readonly marks: string;
  readonly moreReasons: string;
  readonly more: string;
  readonly happenedTitle: string;
  readonly happenedSubmit: string;
  readonly prefectureNone: string;
  readonly offline: string;
  readonly incidents: {
    readonly title: string;
    readonly lead: string;
    readonly search: string;
    readonly go: string;
    readonly none: string;
    readonly disclosed: (date: string) => string;
    readonly topics: string;
    readonly affected: string;
    readonly again: string;
    readonly asOf: (date: string) => string;
    readonly back: string;
  };
  readonly missing: string;
  readonly footer: readonly string[];
  readonly forPrograms: string;
}

export const PAGE_WORDS: Readonly<Record<ReplyLanguage, PageWords>> = {
  ja: {
    name: '便乗ガード',
    skip: '本文へ',
    menu: 'メニュー',
    languages: '言語',
    nav: { check: '文面を調べる', incidents: '情報漏えいの記録', giveBack: '送った文面の取り消し' },
    headline: '届いたメッセージが詐欺かどうか、いっしょに調べます。',
    lead: 'リンクは開かず、返事もせずに、文面をここに貼りつけてください。',
    label: '気になる文面',
    hint: '件名や差出人も、あれば一緒に入れてください。',
    file: 'ファイルで調べる(.txt、.eml)',
    channelUnknown: 'わからない',
    submit: '調べる',
    working: '調べています…',
    clear: '消して、別の文面を調べる',
    notKept: '文面は保存しません。外にも送りません。',
    urgentTitle: '急いでいるとき',
    urgentNow: '今、人が来ている。お金を渡すところ。',
    urgentPaid: 'もうお金を払った。情報を教えた。',
    urgentContract: '請求や契約で困っている。',
    result: '調べた結果',
    marks: '色のついたところが、あやしいと考えた言葉です。',
    moreReasons: 'ほかの理由も見る',
    more: '受付時間など',
    happenedTitle: 'あなたに合わせて、今することを見直す',
    happenedSubmit: 'この内容で見直す',
    prefectureNone: '選ばない',
    offline: '今、つながりません。少し待って、もう一度押してください。急ぐときは #9110 か110番に電話してください。',
    incidents: {
      title: '情報漏えいの記録',
      lead: '会社や役所が公表した文書の記録です。漏えいが事実でも、届いたメッセージが本物とは限りません。',
      search: '会社・サービスの名前',
      go: '探す',
      none: '見つかりませんでした。会社の公式サイトで確かめてください。',
      disclosed: (date) => `${date}公表`,
      topics: '知りたいこと',
      affected: '私は対象ですか',
      again: 'はじめから答えなおす',
      asOf: (date) => `${date}時点の公表資料によります。`,
      back: '一覧へ戻る',
    },
    missing: 'このページはありません。',
    footer: [
      '機械による見立てで、まちがうこともあります。法律の判断ではありません。',
      '文面は保存せず、外にも送りません。',
    ],
    forPrograms: 'プログラムから使う(API)',
  },
  'ja-easy': {
    name: '便乗(びんじょう)ガード',
    skip: '本文(ほんぶん)へ',
    menu: 'メニュー',
    languages: 'ことば・Language',
    nav: {
      check: '文(ぶん)を調(しら)べる',
      incidents: '情報(じょうほう)がもれた記録(きろく)',
      giveBack: '送(おく)った文を消(け)す',
    },
    headline: '来(き)たメッセージが詐欺(さぎ)か、いっしょに調(しら)べます。',
    lead: 'リンクを開(ひら)かないでください。返事(へんじ)もしないでください。文をここに入(い)れてください。',
    label: '調べる文',
    hint: 'だれから来たかも、書(か)いてください。',
    file: 'ファイルで調べる(.txt、.eml)',
    channelUnknown: 'わからない',
    submit: '調べる',
    working: '調べています…',
    clear: '消(け)して、ほかの文を調べる',
    notKept: 'あなたの文は、残(のこ)しません。ほかの所(ところ)にも、送(おく)りません。',
    urgentTitle: '急(いそ)いでいるとき',
    urgentNow: '今(いま)、人が来ている。お金を渡(わた)しそう。',
    urgentPaid: 'もうお金を払(はら)った。番号(ばんごう)などを教(おし)えた。',
    urgentContract: '「お金を払え」と言(い)われて、困(こま)っている。',
    result: '調べた結果(けっか)',
    marks: '色(いろ)のついた言葉(ことば)が、あやしい言葉です。',
    moreReasons: 'ほかの理由(りゆう)も見(み)る',
    more: '時間(じかん)など',
    happenedTitle: 'あなたのことを教えてください。今することを調べます',
    happenedSubmit: 'これで調べる',
    prefectureNone: '選(えら)ばない',
    offline:
      '今、できません。少(すこ)し待(ま)って、もう一度(いちど)押(お)してください。急ぐときは110番(ひゃくとおばん)に電話(でんわ)してください。',
    incidents: {
      title: '情報がもれた記録',
      lead: '会社(かいしゃ)などの発表(はっぴょう)の記録です。情報がもれたことは本当(ほんとう)でも、来たメッセージが本物(ほんもの)かは分(わ)かりません。',
      search: '会社の名前(なまえ)',
      go: '探(さが)す',
      none: '見つかりませんでした。会社のページを見てください。',
      disclosed: (date) => `${date}に発表`,
      topics: '知(し)りたいこと',
      affected: '私(わたし)の情報は、もれましたか',
      again: 'はじめから、もう一度(いちど)',
      asOf: (date) => `${date}の資料(しりょう)に書いてあることです。`,
      back: '全部(ぜんぶ)を見る',
    },
    missing: 'このページは、ありません。',
    footer: ['機械(きかい)が調べます。まちがえることもあります。', 'あなたの文は、残しません。'],
    forPrograms: 'プログラムで使(つか)う(API)',
  },
  en: {
    name: 'binjo-guard',
    skip: 'Skip to content',
    menu: 'Menu',
    languages: 'Language',
    nav: { check: 'Check a message', incidents: 'Breaches on record', giveBack: 'Take back a text' },
    headline: 'Let us look together at whether a message is a scam.',
    lead: 'Do not open its links and do not reply. Paste the message here.',
    label: 'The message',
    hint: 'Include the subject and the sender, if there are any.',
    file: 'Check a file (.txt, .eml)',
    channelUnknown: 'I do not know',
    submit: 'Check',
    working: 'Checking…',
    clear: 'Clear, and check another message',
    notKept: 'Your message is not kept and is sent nowhere else.',
    urgentTitle: 'If it is urgent',
    urgentNow: 'Somebody is at the door, or you are about to hand over money.',
    urgentPaid: 'You have already paid or given data.',
    urgentContract: 'You are troubled by a bill or a contract.',
    result: 'The result',
    marks: 'The highlighted words are the ones that look suspicious.',
    moreReasons: 'More reasons',
    more: 'Hours and more',
    happenedTitle: 'Fit the next steps to your case',
    happenedSubmit: 'Update the steps',
    prefectureNone: 'Do not choose',
    offline: 'There is no connection now. Wait a little and press again. If it is urgent, call #9110 or 110.',
    incidents: {
      title: 'Breaches on record',
      lead: 'Records of what companies and public bodies published. That a breach is real does not make a message about it genuine.',
      search: 'Company or service',
      go: 'Search',
      none: 'Nothing was found. Check the official website of the company.',
      disclosed: (date) => `announced ${date}`,
      topics: 'What you can ask',
      affected: 'Am I affected?',
      again: 'Answer again from the start',
      asOf: (date) => `According to what was published by ${date}.`,
      back: 'Back to the list',
    },
    missing: 'There is no such page.',
    footer: [
      'A machine judges this and can be wrong. It is not legal advice.',
      'Your message is not kept and is sent nowhere else.',
    ],
    forPrograms: 'For programs (API)',
  },
};
