import type { ReplyLanguage } from '../../core/types.ts';

interface CliWords {
  readonly incidents: string;
  readonly howIncidents: string;
  readonly topics: string;
  readonly affected: string;
  readonly affectedHow: string;
  readonly choose: string;
  readonly unknownIncident: (typed: string) => string;
  readonly unknownTopic: (typed: string) => string;
  readonly severalIncidents: string;
  readonly asOf: (date: string) => string;
  readonly consentNeeded: string;
}

export const CLI_WORDS: Readonly<Record<ReplyLanguage, CliWords>> = {
  ja: {
    incidents: '公表された情報漏えいの記録',
    howIncidents: 'くわしく見るには: npm run check -- incident 名前 [話題]',
    topics: '聞けること',
    affected: '私は対象ですか',
    affectedHow: '答えるには: ',
    choose: '当てはまるものを選んでください',
    unknownIncident: (typed) => `「${typed}」という記録はありません。一覧は npm run check -- incident で見られます。`,
    unknownTopic: (typed) => `「${typed}」という話題はありません。次の中から選んでください。`,
    severalIncidents: 'いくつか見つかりました。どれか一つの名前(左の列)で聞いてください。',
    asOf: (date) => `${date}時点の公表資料によります。`,
    consentNeeded: '同意を確かめられないので、送っていません。同意するときは --consent を付けてください。',
  },
  'ja-easy': {
    incidents: '情報(じょうほう)がもれた会社(かいしゃ)の記録(きろく)',
    howIncidents: 'くわしく見(み)る: npm run check -- incident 名前 [話題]',
    topics: '聞(き)けること',
    affected: '私(わたし)の情報は、もれましたか',
    affectedHow: '答(こた)えるとき: ',
    choose: '一(ひと)つ選(えら)んでください',
    unknownIncident: (typed) => `「${typed}」の記録は、ありません。全部(ぜんぶ)見るとき: npm run check -- incident`,
    unknownTopic: (typed) => `「${typed}」は、ありません。下(した)から選んでください。`,
    severalIncidents: 'いくつかあります。左(ひだり)の名前で、もう一度(いちど)聞いてください。',
    asOf: (date) => `${date}の資料(しりょう)に書(か)いてあることです。`,
    consentNeeded: '送(おく)っていません。送ってもいいときは、--consent を付(つ)けてください。',
  },
  en: {
    incidents: 'Published data breaches on record',
    howIncidents: 'For more: npm run check -- incident NAME [TOPIC]',
    topics: 'What you can ask',
    affected: 'Am I affected?',
    affectedHow: 'To answer: ',
    choose: 'Choose what applies',
    unknownIncident: (typed) => `There is no record "${typed}". See them all: npm run check -- incident`,
    unknownTopic: (typed) => `There is no topic "${typed}". Choose one of these:`,
    severalIncidents: 'Several were found. Ask for one by its name in the left column.',
    asOf: (date) => `According to what was published by ${date}.`,
    consentNeeded: 'Nothing was given, because consent could not be asked for. Add --consent to agree.',
  },
};
