/** What a person is told who gives a text for training. The same words wherever it can be given. */
import type { ReplyLanguage } from './types.ts';

export interface DonationWords {
  readonly title: string;
  /** What for, where it is kept, how it is taken back. */
  readonly explain: readonly string[];
  readonly preview: string;
  readonly lookAgain: string;
  readonly consent: string;
  readonly give: string;
  readonly cancel: string;
  readonly thanks: (receipt: string) => string;
  readonly notGiven: string;
  readonly takeBack: string;
  readonly receipt: string;
  readonly takenBack: string;
  readonly unknownReceipt: string;
  readonly refused: string;
  readonly off: string;
}

export const DONATION_WORDS: Readonly<Record<ReplyLanguage, DonationWords>> = {
  ja: {
    title: 'この文面を、見分ける練習に役立てる',
    explain: [
      '送るかどうかは自由です。送らなくても、何も変わりません。',
      '名前、番号、住所、口座などを隠した文面だけを、この機械の中に残します。外には送りません。',
      '人が目を通してから、詐欺を見分ける練習に使います。控えの番号で、いつでも取り消せます。',
    ],
    preview: '残すのは、次の文面だけです。',
    lookAgain: 'まだ名前や住所が残っていないか、確かめてください。残っているときは、送らないでください。',
    consent: '自分あてに届いた文面です。上の文面を残して、練習に使うことに同意します。',
    give: '送る',
    cancel: 'やめる',
    thanks: (receipt) => `ありがとうございます。取り消すときの控えの番号: ${receipt}`,
    notGiven: '送っていません。',
    takeBack: '送った文面を取り消す',
    receipt: '控えの番号',
    takenBack: '取り消しました。この文面は、次の練習から使いません。',
    unknownReceipt: 'この控えの番号は見つかりません。もう取り消してあるか、番号が違います。',
    refused: '今は受け取れませんでした。文面は残していません。',
    off: 'この便乗ガードでは、文面を受け取っていません。',
  },
  'ja-easy': {
    title: 'この文(ぶん)を、練習(れんしゅう)に使(つか)う',
    explain: [
      '送(おく)っても、送らなくても、いいです。',
      '名前(なまえ)や番号(ばんごう)や住所(じゅうしょ)は消(け)します。消した文だけを、この機械(きかい)の中(なか)に残(のこ)します。',
      '詐欺(さぎ)を見(み)つける練習に使います。あとで、やめることもできます。',
    ],
    preview: '残すのは、下(した)の文だけです。',
    lookAgain: '名前や住所が残っていないか、見てください。残っているときは、送らないでください。',
    consent: '自分(じぶん)に来(き)た文です。この文を練習に使ってもいいです。',
    give: '送る',
    cancel: 'やめる',
    thanks: (receipt) => `ありがとうございます。あとでやめるときは、この番号が必要(ひつよう)です: ${receipt}`,
    notGiven: '送っていません。',
    takeBack: '送った文を消す',
    receipt: '番号',
    takenBack: '消しました。この文は、もう使いません。',
    unknownReceipt: 'この番号は見つかりません。もう消したか、番号が違(ちが)います。',
    refused: '今(いま)は、受(う)け取(と)れませんでした。文は残していません。',
    off: 'ここでは、文を受け取っていません。',
  },
  en: {
    title: 'Give this text for training',
    explain: [
      'You are free to do so or not. Nothing changes if you do not.',
      'Only the text with names, numbers, addresses and accounts masked is kept, on this machine. It is sent nowhere else.',
      'Somebody looks at it, then it is used to learn to tell scams. You can take it back at any time with your receipt number.',
    ],
    preview: 'Only this text is kept:',
    lookAgain: 'Check that no name or address is left in it. If one is, do not give it.',
    consent: 'This text was sent to me. I agree that the text above is kept and used for training.',
    give: 'Give it',
    cancel: 'Do not give it',
    thanks: (receipt) => `Thank you. To take it back, keep this receipt number: ${receipt}`,
    notGiven: 'Nothing was given.',
    takeBack: 'Take back a text you gave',
    receipt: 'Receipt number',
    takenBack: 'Taken back. The next training is without it.',
    unknownReceipt: 'This receipt number is not known: it was taken back already, or is mistyped.',
    refused: 'It could not be taken now. Nothing was kept.',
    off: 'This installation does not take texts.',
  },
};
