import type { NextOpening } from '../desk-hours.ts';
import type { ReplyTexts } from './types.ts';

const DAYS = { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' } as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const PHONES = {
  'dial-line': 'rotary (pulse-dial) phones',
  'some-ip-phone': 'some IP phones',
  'prepaid-mobile': 'prepaid mobiles',
  'relay-service': 'the telephone relay service',
  overseas: 'phones abroad',
} as const;
const EITHER = new Intl.ListFormat('en', { type: 'disjunction' });
const silent = (asOf: string) => `is not mentioned in the published notices (as of ${asOf})`;

function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return [day, month === undefined ? undefined : MONTHS[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** `12/29` reads as a fraction, or as another day, where people write the day first. */
function dayMonth(monthAndDay: string): string {
  const [month, day] = monthAndDay.split('/').map(Number);
  return `${day} ${MONTHS[month! - 1]}`;
}

function nextDay(next: NextOpening): string {
  if (next.inDays === 0) return 'today';
  const day = `${DAYS[next.day]} ${longDate(next.date).replace(/ \d+$/, '')}`;
  return next.inDays === 1 ? `tomorrow, ${day},` : `on ${day}`;
}

export const en: ReplyTexts = {
  code: 'en',
  name: 'English',
  headline: {
    scam: ['Strong signs of a scam.', 'Do not pay and do not contact them.'],
    suspicious: ['Parts of this are suspicious.', 'Do nothing until you have checked.'],
    unsure: ['This is not enough to tell.', ''],
    'no-signs': ['No signs of a scam were found.', 'That does not prove it genuine.'],
  },
  adviceFirst: {
    card: 'Do not hand over your card. If somebody comes, call 110.',
    code: 'Do not tell anyone the code, PIN or card number.',
    login: 'Do not open the link, do not log in, and give nobody a code.',
  },
  urgentAdvice: 'Start with step 1 below now.',
  unsure: {
    'bare-question': 'Send the message you want checked.',
    'told-demand':
      'It sounds as if something is worrying you. It is not your fault. You do not have to answer, pay or hand over anything now, whoever they say they are. If a message came, send that too.',
    'too-short': 'The text is short and gives too little to go on.',
    'unknown-words': 'It has too few words that give a clue.',
    language: 'This language cannot be judged. Japanese and English can.',
    between: 'It may or may not be a scam; the text alone does not show which.',
    'cut-off': 'It may be a piece of a longer message. If there is more, send that too.',
  },
  titles: {
    reasons: 'Why',
    notices: 'What has been published',
    steps: 'What to do now',
    desks: 'Who can help',
    text: 'The text that was checked',
  },
  footnote: 'A machine judged this and can be wrong. It is not legal advice. The text is not kept.',
  actions: {
    happened: 'I already paid or gave data',
    why: 'Why? More detail',
    disagree: 'I think this is wrong',
    language: 'Language',
    'ja-easy': 'やさしい日本語',
    en: 'English',
    ja: '日本語',
    'was-scam': 'It was a scam',
    'false-alarm': 'False alarm',
    'ignore-text': 'Ignore this text from now on',
    undo: 'Undo',
  },
  signals: {
    'asks-payment': 'It asks you to pay.',
    'payment-means':
      'It tells you how to pay. Money sent as gift card codes or to a stranger’s account is very hard to get back.',
    'claims-lawyer': 'It claims to be from a lawyer or a law firm. Scammers use the names of real ones.',
    'claims-police-or-agency':
      'It claims to be from the police or an authority. Names and the number on your phone’s screen can be faked.',
    'claims-company': 'It gives a company’s name. A name alone does not show that it is genuine.',
    'deletion-offer': 'It offers to delete leaked data. After breaches, scammers take money this way.',
    'compensation-offer': 'It offers you compensation. This is also used to get at account and card numbers.',
    'asks-secret': 'It asks for a password, PIN, code or card number. With it, your money or account can be taken.',
    'asks-identity-document': 'It asks for a picture of your ID, which can be misused.',
    'asks-family-or-savings': 'It asks about your family or savings. Scammers use this to prepare the next step.',
    'asks-proxy':
      'It asks you to stand in for somebody or lend your name. People who agreed were later asked for money.',
    'asks-intimate-image': 'It asks for intimate pictures. They can be used to threaten you.',
    'threat-to-publish': 'It threatens to publish data or pictures.',
    'threat-of-loss': 'It frightens you with trouble to come.',
    deadline: 'It sets a short deadline, so that you have no time to ask anybody.',
    secrecy: 'It tells you to keep it secret, so that you do not ask anybody.',
    'move-to-other-channel': 'It wants you to go on elsewhere, for example on LINE.',
    'suspicious-link': 'Its link is not the official one, or hides where it leads.',
    'install-request': 'It wants you to install an app, which may let others control your device.',
    'asks-login':
      'It wants you to log in or fill something in through its link. Fake pages steal passwords and numbers this way.',
    'asks-reply': 'It wants you to reply or call. Once you do, you are easier to draw in.',
    'offers-gain': 'It promises easy money or a prize.',
    'hacked-claim':
      'It frightens you with data that are out, a hacked device or a film of you. The same text is known to be sent to many people.',
    'warns-about-scam': 'It warns of scams. Scammers sometimes paste such warnings too.',
    'quoted-scam': 'It seems to quote a scam in order to show it.',
    'negated-request': 'It says that something will not be asked, such as “we never ask for money”.',
    'asks-whether-scam': 'It seems to ask others whether something is a scam.',
    'points-to-official-desk': 'It names an official desk. Scammers sometimes write the same numbers.',
    'sober-notice': 'It reports what happened, step by step.',
  },
  word: 'This wording is common in scams.',
  contradictions: {
    'item-not-leaked': {
      denied: (f) => `${f.organisation} stated publicly${f.on} that this did not leak: ${f.subject ?? 'this data'}.`,
      'not-stated': (f) => `A leak of ${f.subject ?? 'this data'} ${silent(f.asOf)}.`,
    },
    'channel-unlikely': {
      denied: (f) =>
        `According to what ${f.organisation} published${f.on}, it does not or cannot contact people this way.`,
      'not-stated': (f) => `Contact made this way ${silent(f.asOf)}.`,
    },
    'asks-what-they-never-ask': {
      denied: (f) => `${f.organisation} stated publicly that it never asks for ${f.subject ?? 'this'}${f.on}.`,
      'not-stated': (f) => `Asking for ${f.subject ?? 'this'} ${silent(f.asOf)}.`,
    },
    'payment-never-asked': {
      denied: (f) => `${f.organisation} stated publicly that it does not ask for money${f.on}.`,
      'not-stated': (f) => `A payment ${silent(f.asOf)}.`,
    },
    'compensation-not-offered': {
      denied: (f) => `This compensation does not agree with what ${f.organisation} published${f.on}.`,
      'not-stated': (f) => `This compensation ${silent(f.asOf)}.`,
    },
    'link-not-official': {
      denied: (f) =>
        `The link${f.subject === undefined ? '' : ` (${f.subject})`} is not one that ${f.organisation} published.`,
      'not-stated': (f) => `The link${f.subject === undefined ? '' : ` (${f.subject})`} ${silent(f.asOf)}.`,
    },
    'phone-not-listed': {
      denied: (f) => `This phone number is not among those that ${f.organisation} published${f.on}.`,
      'not-stated': (f) => `This phone number ${silent(f.asOf)}.`,
    },
    'envelope-differs': {
      denied: (f) => `The words on the envelope differ from what ${f.organisation} published${f.on}.`,
      'not-stated': (f) => `These words on the envelope ${silent(f.asOf).replace('is not', 'are not')}.`,
    },
    'date-impossible': {
      denied: (f) => `The date does not agree with what ${f.organisation} published${f.on}.`,
      'not-stated': (f) => `This date ${silent(f.asOf)}.`,
    },
    'sender-cannot-exist': {
      denied: (f) => `According to what ${f.organisation} published${f.on}, there can be no such sender.`,
      'not-stated': (f) => `This sender ${silent(f.asOf)}.`,
    },
  },
  rule: (says, publisher, date) => `${says} (${[publisher, date].filter(Boolean).join(', ')})`,
  notice: {
    title: (organisation) => `Data breach at ${organisation}`,
    real: 'This breach is real.',
    apart: 'Whether this message is genuine is another matter.',
  },
  on: (date, reportedBy) => (reportedBy === undefined ? ` (${date})` : ` (${date}, as reported by ${reportedBy})`),
  forGroups: (groups, sentence) => `${sentence} (This is about: ${groups}.)`,
  someGroups: 'some people',
  steps: {
    'door-110':
      'Give neither money nor cards. Hang up if they are on the phone, keep the door shut if they are there, and call 110 now.',
    'image-police': 'You are not alone. Call the police now: 110, or #8103 (sexual offences). It is not your fault.',
    'image-no-more': 'Send no money and no more pictures. Demands often go on after people give in.',
    'image-evidence': 'Keep the messages and the sender’s name or ID. The police will want to see them.',
    'image-removal': 'If a picture appears online, Safe-Line can ask for it to be deleted, free of charge.',
    'image-removal-minor':
      'For pictures from before you were 18, Take It Down can help to stop them spreading. You need not upload the picture.',
    'minor-adult':
      'Tell an adult you trust, such as a parent or teacher. If that is hard, call the 24-hour children’s SOS line. It is not your fault.',
    'distress-talk':
      'If you feel desperate, call the Yorisoi Hotline. You can talk about anything, at night too. If your life is in danger, call 110.',
    'paid-police':
      'Call the police now and say that you were deceived into paying: #9110, or the nearest police station.',
    'paid-police-night':
      'Call the police now and say that you were deceived into paying. It is outside the usual hours of #9110: go to the nearest police station or call 110.',
    'paid-bank':
      'Right after that, call the bank that received the money. Say that it was a scam and ask them to stop the account. If you used PayPay or the like, call that company.',
    'paid-issuer':
      'Call the card’s issuer at once. The number is on the back or on the company’s own site. Sometimes the value can be frozen.',
    'paid-store': 'Call the company named on your receipt at once and say that you were deceived.',
    'paid-exchange': 'Contact the exchange you used at once and say that it was a scam.',
    'paid-cash': 'Call 110 at once. If you sent cash by parcel, call the delivery company too and have it stopped.',
    'paid-proof': 'Keep receipts, cards and messages.',
    'paid-second-scam': 'If somebody offers to get your money back for a fee, do not pay. That is another scam.',
    'card-issuer':
      'Call your card company’s lost-or-stolen desk at once and have the card stopped. The number is on the back.',
    'account-bank':
      'Call your own bank at once and have the account and card stopped. If you handed over a card or PIN, call 110 too.',
    'password-change':
      'Open the official app or site yourself and change the password, also wherever else you use the same one. If it is for a bank or payment app, call them at once to have it stopped.',
    'id-police': 'Call the police (#9110 or the nearest police station) and say which ID you sent.',
    'id-register':
      'You can have the leaked ID recorded at the bankers’ credit information centre. It does not prevent every misuse.',
    'link-close':
      'Close the page and enter nothing. If somebody controls your screen, switch the device off at once. If you installed an app, do not use it and ask the police (#9110 or the nearest police station).',
    'replied-stop': 'Do not reply any more. You need not answer calls from numbers you do not know.',
    stop: 'From here on: do not pay, do not reply, do not open links.',
    'dont-hand-card':
      'Hand over no card, passbook or cash, and tell nobody your PIN. If somebody comes, keep the door shut and call 110.',
    'dont-tell-code':
      'Tell nobody the code, PIN, password or card number, not even somebody who says they are the police or your bank.',
    'dont-login':
      'Do not open its links or attachments. Do not log in there, and enter no password, code or card number. Tell nobody a code that was sent to you.',
    'dont-pay':
      'Do not pay, buy no gift cards, and hand over no card or passbook. If somebody is at your door or you are about to hand over money, give nothing and call 110.',
    'dont-send': 'Send neither money nor pictures. If you feel in danger, call 110.',
    'dont-send-id': 'Send no picture of an ID or a bank book, and enter no account number.',
    'dont-reply': 'Do not reply, and do not call any number in it.',
    'dont-open': 'Do not open links or attachments. Enter no card number or PIN.',
    'hang-up': 'Hang up, and do not call back.',
    'dont-tell': 'Do not tell them your name, account, PIN or anything about your family.',
    'dont-contact': 'Do not contact the numbers or addresses in the letter.',
    'dont-scan': 'Do not open its QR codes or web addresses.',
    'check-lawyer':
      'Look the lawyer’s name up in the register of the Japan Federation of Bar Associations (日弁連「弁護士検索」) and call the number given there, not the one in the message. Scammers use the names of real lawyers.',
    'deletion-free': 'Public desks advise on leaked data free of charge. You need not pay anything first.',
    'recovery-fee':
      'Asking for a fee first to “recover” money is a scam. About an earlier loss, ask the police or the bank you paid into yourself.',
    'family-call-back':
      'Even if it sounds like family: hang up if it is a call, and call them yourself on the number you have always used, also when you are told that it has changed.',
    'agency-call-back':
      'To check with the police or an office, call #9110 or a number you looked up yourself. The number on your phone’s screen can be faked.',
    'refund-never-atm': 'Nobody can refund you or pay you through an ATM.',
    'verify-yourself':
      'To check, open the official site of the company or office yourself and call the number given there.',
    'phishing-own-way': 'To check, do not use its link; open the official app or a site you looked up yourself.',
    'phishing-report': 'Fake mail and SMS can be reported to the Council of Anti-Phishing Japan.',
    'extortion-if-sent': 'If you did send a picture, it is not your fault. Call 110 or #8103 now.',
    'extortion-password': 'If it quotes a password you use, change that password.',
    'marketing-refuse': 'If you do not want it, say no. It need not be a scam, but you do not have to buy.',
    'marketing-stop-use': 'Tell the sender to stop using your name and address. You may ask where they got them.',
    'marketing-consult': 'If it goes on, ask 188 (consumer hotline).',
    'watch-asks':
      'If it later asks for money, a PIN, a code or a picture, stop. Give nothing, and send that message here.',
    'send-more': 'Send the whole text and what came before and after. Who sent it, and how, helps too.',
    'other-language':
      'If there is a Japanese or English version, send that too, and show it to somebody who reads the language.',
    meanwhile: 'Until you know: do not pay, do not reply, do not open links.',
    consult:
      'Do not decide alone; talk to family or somebody near. Police advice: #9110 or the nearest police station. Contracts and bills: 188.',
    'consult-if-worried':
      'If you have paid, given a number or a picture, or are being threatened, call #9110 (police) now. If you are only worried, you can call #9110 or 188 (consumer hotline), too.',
  },
  desk: {
    days: DAYS,
    weekdays: 'Mon–Fri',
    everyDay: 'every day',
    always: '24 hours, every day',
    to: '–',
    comma: ', ',
    dayJoin: ', ',
    gap: ' ',
    holidays: 'holidays',
    yearEnd: (from, to) => `${dayMonth(from)}–${dayMonth(to)}`,
    closed: (when) => `closed on ${when.join(' and ')}`,
    vary: 'differs by area',
    inside: (until) => `Usually open now (until ${until}, Japan time).`,
    outside: (next) =>
      `Usually closed now.${next === undefined ? '' : ` It opens ${nextDay(next)} at ${next.clock} (Japan time).`}`,
    cannotDial: (kinds) => `Cannot be called from ${EITHER.format(kinds.map((kind) => PHONES[kind]))}.`,
    alternative: (phone) => `In that case, call ${phone}.`,
    direct: (prefecture, phone) => `In that case, call ${phone} (${prefecture}).`,
    lookUp: {
      'police-consultation': 'In that case, look up the consultation number on your prefectural police’s own site.',
      'consumer-hotline': 'In that case, call the consumer centre of your town directly.',
    },
    japaneseOnly: 'In Japanese.',
    interpreter: 'With an interpreter.',
  },
  campaign: (times, days) =>
    `This text has arrived ${times} ${times === 1 ? 'time' : 'times'} in the last ${days} days.`,
  askChannel: 'How did it reach you?',
  channels: {
    mail: 'E-mail',
    sms: 'SMS',
    phone: 'Phone call',
    letter: 'Letter or postcard',
    dm: 'LINE or social media',
    web: 'Web page',
  },
  askHappened: 'What has happened? Choose as many as apply. It is not your fault.',
  happened: {
    nothing: 'Nothing yet',
    replied: 'I replied, talked on the phone, or told my name or address',
    'opened-link': 'I opened a link or attachment',
    'gave-password': 'I entered a password or code',
    'gave-card': 'I gave a card number',
    'gave-account': 'I gave account details, a PIN or my card',
    'sent-id': 'I sent a picture of my ID',
    'paid-transfer': 'I paid by bank transfer or ATM',
    'paid-prepaid': 'I gave gift card or e-money codes',
    'paid-convenience': 'I paid at a convenience store',
    'paid-crypto': 'I sent crypto',
    'sent-image': 'I sent an intimate picture or video',
    'under-18': 'I am under 18',
    'paid-cash': 'I handed over or sent cash',
    'at-the-door': 'Somebody is here, or I am about to hand over money',
    distress: 'I feel desperate',
  },
  askPrefecture: 'Choose your prefecture to see the hours there.',
  howTo: [
    'This checks whether a message you got looks like a scam.',
    'Paste or forward the message here, just as it is. Do not open its links.',
    'If somebody is at your door or you are about to hand over money, give nothing and call 110.',
    'If you have already paid, call the police now (#9110, or 110 if nobody answers).',
    'You can ask for help without a message, too: police #9110, bills and contracts 188.',
  ],
  answered: {
    headline: 'Here is what has been announced.',
    note: 'To have a message checked, paste or forward it here. For help: police #9110, bills and contracts 188.',
    more: (count) => (count === 1 ? 'There is one more.' : `There are ${count} more.`),
  },
  problems: {
    'too-long': 'The text is too long to check. Please paste only the important part.',
    'cannot-read-file': 'This file could not be read. Paste the text, or send it as .txt or .eml.',
    'file-too-large': 'The file is too large. Please paste just the text.',
    image: 'Text in pictures cannot be read. Please type or paste the text.',
    empty: 'There is no text. Please paste the message you want checked.',
    busy: 'It is busy just now. Wait a minute and send it again. If it is urgent, call #9110 or 110.',
    'button-expired': 'This button is too old. Please send the message again.',
    failed: 'The check did not work. Please send it again. Until then, do not pay, reply or open anything.',
  },
  filesLeftOut: (count) =>
    `${count === 1 ? 'One file was' : `${count} files were`} not read: too many at once. Please send the rest separately.`,
  confirmations: {
    disagree: 'Thank you, this has been noted. To be sure, ask at a number from the official site.',
    'was-scam': 'Noted as a scam. If the same text comes again in this server, you will be told at once.',
    'false-alarm': 'Noted as a false alarm. The same text raises no alarm in this server any more.',
    ignored: 'This text raises no alarm in this server any more.',
    undone: 'Undone.',
    'not-allowed': 'Only moderators can use this button.',
  },
  alert: {
    title: 'A message with strong signs of a scam',
    hint: 'Do not pay or contact whoever it names.',
  },
  quote: (words) => `“${words}”`,
  source: (title, date) => `Source: ${title} (${date})`,
  date: longDate,
};
