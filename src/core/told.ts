import { usualSpelling } from './spelling.ts';
import {
  ABOUT_TO_PAY,
  AT_STAKE,
  AT_THE_DOOR,
  BAIT,
  BY_A_STRANGER,
  CALLED_FOR_IT,
  CALLER,
  COMES_FOR_IT,
  CONCERNS,
  DEMANDED,
  DISTRESS,
  FRIGHTENED,
  HUNG_UP,
  IN_NEED,
  OUTSIDER,
  REACHED,
  REGRETTED,
  SAID,
  SETTLED,
  TELLS,
  TURNED_DOWN,
  URGED,
  USUAL,
} from './told-patterns.ts';
import type { Happened } from './types.ts';

/*
 * Who is frightened tells what has happened instead of sending what came: 「30万円振り込んでしまいました」. What they say in their
 * own words counts like the button they did not press; what they quote does not.
 */

/** Longer texts are pasted news or warnings, which tell of others. */
const LONGEST = 300;
const OF_OTHERS =
  /^(?:件名|【)|によりますと|被害者|容疑|逮捕(?!状)|発表|ご?注意ください|注意しましょう|気をつけましょう|相次|手口|多発|集中して|(?:代|歳)の?(?:男|女)|(?:かた|騙)る(?:男|女)|お客(?:様|さま)|(?:しまった|払った|渡した|振り?込んだ)(?:方|人|お客)|皆[さ様]|返(?:金|し|送)[^。\n]{0,8}(?:くだ|下さ|いただ|頂|もらえ(?!ません(?!か)|ない(?!か|です|でしょ))|お願い)|ドラマ|映画|小説|方へ[\s、。(!]|\bif (?:someone|anyone|you)\b/i;
const QUOTED = /「[^「」]*(?:」|$)|『[^『』]*(?:』|$)|[“"][^“”"]*[”"]|^\s*>.*$/gm;
const IF = /(?:もし(?!か)|万が?一|仮に)[^。\n]{0,40}?(?:たら|なら|れば|場合)/g;

/** Not to be taken for an everyday matter. */
const FRAUD =
  /詐欺|だまさ|騙さ|だまし|助けて|名乗|怪し|あやし|(?:変|おかしい)(?:だ|か)?(?:な)?と(?:思|気)|前に気(?:づ|付)|脅|ばらま|取られ|引っかか|ひっかか|知らない人|遠隔操作され|乗っ取|のっと|危害|闇バイト|フィッシング|偽|(?:レターパック|宅配便?|ゆうパック|郵便|書留)で(?:現金|お金)|(?:現金|お金|万円)を?(?:レターパック|宅配便?|ゆうパック|郵便|書留)|封筒に入れて|知らない(?:男|女)|見られてい?ま|\b(?:scam(?:med|mer)?|fraud|fake|stranger)\b/i;
/** Rent is transferred and parcels are brought to the door every day: whoever is in trouble says more than that. */
const TROUBLE =
  /どうし(?:よう|たら|ましょう|れば)|大丈夫(?:です|でしょう)?か(?:な|ね)?|大丈夫\?|まずい|やば[いく]|ヤバ[いく]|(?:た|だ)(?:ん|の)?(?:です)?けど[。…\s]*$|(?:まだ|お金は|ので|から)払って(?:い)?(?:ません|ない)|内緒で|誰にも(?:言え|相談でき)|貯金|全財産|言われ|言って|何も入力して(?:い)?(?:ない|ません)|途中でやめ|ブロックし|(?:SMS|メール)から|会社の(?:パソコン|PC)|不安|警察|役所|銀行協会|弁護士|勝手に|\b(?:help|should i|what (?:do|should) i do|asking for (?:my|our|his|her)|made (?:me|him|her) buy|microsoft|scam\w*|hacked|before i reali[sz]ed|someone|gift ?cards?|now what|is (?:that|it|this) (?:bad|ok(?:ay)?)|(?:link|site|website)\b.{0,12} and (?:entered|typed|gave)|(?:into|in|on) (?:the|that|a|their) (?:link|site|website|form|page))\b/i;
/** Somebody of the family is said to have done it. */
const HEARSAY =
  /(?:母|父|祖母|祖父|おばあ|おじい|ばあちゃん|じいちゃん|親|夫|妻|主人|娘|息子|弟|妹|兄|姉)[^。\n]{0,40}(?:みたい|そう|らしい|よう)(?:です|だ|で|$)/;
const FAMILY =
  '(?:夫|主人|旦那|妻|家内|母|父|親|娘|息子|姪|甥|孫|子ども|子供|弟|妹|兄|姉|家族|友達|友人|彼氏?|彼女|同僚|上司|先輩|店員)';
const EVERYDAY = new RegExp(
  [
    '家賃|会費|月謝|学費|授業料|給食費|給料|公共料金|電気代|ガス代|水道代|税金|年金|保険料|ローン|仕送り|お年玉|割り勘|代金|参加費|集金|誕生日|お祝い|お土産|宅配|荷物',
    `(?<!(?:息子|娘|孫|夫)の)${FAMILY}(?:さん|ちゃん)?に(?!言|頼ま|来|電話|内緒)`,
    '\\b(?:rent|landlord|invoice|bills?|tuition|plumber|birthday|christmas|deliver\\w*|parcel)\\b',
    '\\b(?:to|gave|told|sent|bought|paid|handed) (?:my|our) (?:husband|wife|son|daughter|mother|mom|mum|father|dad|sister|brother|niece|nephew|friend|boss|landlord|colleague)\\b',
  ].join('|'),
  'i',
);
/** Calls of these about taxes, pensions and insurance are what swindlers imitate most. */
const AN_OFFICE = /(?:役所|役場|年金事務所|年金機構|税務署|保険会社|電力会社)[^。\n]{0,12}(?:から|の人)/;

function isEveryday(text: string): boolean {
  return EVERYDAY.test(text) && !AN_OFFICE.test(text);
}

/** Given to somebody who has no name: in English what regret is in Japanese. */
const TO_A_STRANGER =
  /\b(?:(?:gave|given|sent|told|paid|let|to) (?:them|him|her|someone|an? (?:man|woman|stranger|caller)|the (?:caller|man|woman|police|officer|lawyer))|(?:someone|somebody|a (?:man|stranger)) who (?:called|rang|phoned|came)|(?:a|the|some) (?:man|woman|person|guy|officer) came)\b/i;
/** Nothing is said but that it was done: nobody tells this bot so of the rent. */
const NOTHING_ELSE =
  /^(?:さっき|もう|昨日|今日|今|先ほど|すでに|既に|ATMで|銀行で|電話で|口座に|お金を|全部|[\d,]+万?円を?|[、\s])*(?:振り?込みました|振り?込んだ|払いました|送金しました|ギフトカードを?(?:買|か)って(?:コード|番号)を?送(?:りました|った)|(?:カード|通帳|お金|現金)を?手?渡し(?:まし)?た|(?:(?:(?:確認|認証|SMS)の?)?(?:コード|番号)|ワンタイムパス(?:ワード)?|パスワード)を?(?:教え|伝え|言い|入れ)(?:まし)?た|(?:免許証|マイナンバーカード|保険証|身分証(?:明書)?)の?(?:写真|画像)?を?送(?:りました|った))[。!\s]*$|^(?:I|we) (?:just |already )?(?:(?:clicked|opened|tapped) (?:on )?(?:the|that|their|a) (?:link|attachment|file)|(?:gave|told|shared|entered|sent|typed)[^.?!\n]{0,24} (?:code|password|pin|card number|licen[cs]e|passport|id))[.!\s]*$/i;
const A_MINOR =
  /[中高][1-3一二三](?!\d)|[中高]校?生|中学|高校|小学|\b1[0-7] ?(?:歳|才|years old)|\bi(?:['’]?m| am) 1[0-7]\b/i;
const OTHER_PAYMENTS: readonly Happened[] = ['paid-prepaid', 'paid-convenience', 'paid-crypto', 'paid-cash'];
/** Done for nobody but a swindler, as long as it is not for the family. */
const GRAVE: readonly Happened[] = ['paid-prepaid', 'gave-account', 'sent-image'];
/** Entered is what everybody does with a card or a code every day; told to somebody is not. */
const TOLD_TO_SOMEBODY = /教え|伝え|答え|読み上げ/;

function isGrave(what: Happened, match: string): boolean {
  return GRAVE.includes(what) || (what !== 'replied' && TOLD_TO_SOMEBODY.test(match));
}

/**
 * What `words`, the person's own, say has happened already; empty where they say nothing of it. `suspected`: they sound like a
 * scam's, and need not say that anything is wrong. Any string.
 */
export function toldHappened(words: string, { suspected = false } = {}): Happened[] {
  const whole = usualSpelling(words);
  if (whole === '' || whole.length > LONGEST || OF_OTHERS.test(whole)) return [];
  const text = whole.replace(QUOTED, '「」').replace(IF, '');
  const said = SAID.flatMap(([what, pattern]) => {
    const match = pattern.exec(text)?.[0];
    return match === undefined ? [] : [{ what, match }];
  });
  const distress: Happened[] = DISTRESS.test(whole) ? ['distress'] : [];
  const danger = {
    sure: COMES_FOR_IT.test(text) || CALLED_FOR_IT.test(whole),
    near: AT_THE_DOOR.test(text),
    paying: ABOUT_TO_PAY.test(text),
  };
  // Most texts say nothing of the kind, and what they are about need not be found out.
  if (said.length === 0 && !danger.sure && !danger.near && !danger.paying) return distress;
  const fraud = FRAUD.test(text);
  const everyday = !fraud && isEveryday(text);
  const trouble = fraud || (!everyday && (TROUBLE.test(text) || HEARSAY.test(text) || NOTHING_ELSE.test(text)));
  const done = said
    .filter(
      ({ what, match }) =>
        trouble ||
        (!everyday && (suspected || isGrave(what, match) || REGRETTED.test(match) || TO_A_STRANGER.test(text))),
    )
    .map(({ what }) => what);
  const otherwise = done.some((what) => OTHER_PAYMENTS.includes(what));
  // Somebody is here or on the way, on the telephone, or the person is about to pay.
  const onTheTelephone = danger.paying && CALLER.test(text) && URGED.test(text) && !HUNG_UP.test(text);
  const urgent = danger.sure || (!everyday && ((trouble && danger.near) || onTheTelephone));
  return [
    ...(urgent && !TURNED_DOWN.test(text) && !USUAL.test(text) ? (['at-the-door'] as const) : []),
    ...distress,
    ...done.filter((what) => what !== 'paid-transfer' || !otherwise),
    ...(done.includes('sent-image') && A_MINOR.test(text) ? (['under-18'] as const) : []),
  ];
}

/** The same story takes twice the letters in English. */
const LONGEST_ACCOUNT = { ja: 160, en: 320 } as const;

function isLong(text: string): boolean {
  return text.length > LONGEST_ACCOUNT[/[\u3041-\u30fa]/.test(text) ? 'ja' : 'en'];
}

/** What others are said to want is no request of the writer's, and a cry for help is one of us alone. */
const NOT_THEIRS =
  /「[^「」]*」(?=と|って)|(?:取り返せ|取り戻せ|取り消せ|戻り|戻って(?:き|来)|返って(?:き|来)|返金され)(?:ます|る(?:の|ん)?(?:です)?)か|(?:夫|妻|主人|旦那|親|母|父|家族|誰|だれ)に(?:は|も)?内緒で|生年月日|(?:ください|下さい)(?:と|って)|(?:聞いて|らせて)くれ(?:ない|ません)|相談(?:したい|させて)[^。、\n]{0,8}|貸してしま(?:い|った)|[^。、\n]*(?:と|って)(?:電話で)?(?:言わ|言っ|言う|いわれ|書いて|脅)[^。\n]*|助けて(?:ください|下さい)?|(?:どう|何を|どこ)[^。\n]{0,16}(?:教えて(?:ください|下さい)?|ですか|ましょうか|でしょうか)|\b(?:please |can you )?help(?: me)?\b/gi;
/** A request, an offer, an address to the reader, a way to pay or to answer; and what 「間違って振り込みました」 and 「俺だけど」 lead up to. */
const WANTS_SOMETHING =
  /ください|下さい|お願い|いただ|頂|ませんか|もらえ|ましょう|なさい|しろ|せよ|ほしい|欲しい|くれ|貸して|(?:教え|送っ)て(?!しま|き|来)|必要|足りな|立て替え|ご(?:連絡|確認|案内|返信|入金)|連絡先|返金|返し|返済|返送|取り戻|取り返|戻(?:っ|り|せ)|至急|急いで|方へ|方は|様|さま|皆|あなた|お前|君の|貴|弊社|当社|お客|間違|誤っ|誤送|俺|オレ|だけど、?(?:母|父)|内緒|秘密|儲|稼|増え|利益|配当|当選|おすすめ|しないと|なければ|https?:|www\.|@|口座[はに:]|(?:\d[-\s]?){7,}|\b(?:you|your|please|kindly|refund|return|contact|reply|call me|send me|pay me|whatsapp|telegram|profit|earn\w*|recover\w*|urgent\w*)\b/i;

/**
 * Whether `words` are nothing but a person's account of what happened to them, though a scam's words are in them: short, and
 * with nothing that a scam is sent for. `suspected` as for toldHappened.
 */
export function isOwnAccount(words: string, options: { readonly suspected: boolean }): boolean {
  const text = usualSpelling(words);
  return !isLong(text) && wantsNothing(text) && toldHappened(words, options).length > 0;
}

function wantsNothing(text: string): boolean {
  return !WANTS_SOMETHING.test(text.replace(NOT_THEIRS, ''));
}

/**
 * Whether `words` are a person's account of somebody who is no friend and wanted to be told, paid or given something: who tells of
 * a call has no message to send.
 */
export function tellsOfDemand(words: string): boolean {
  const text = usualSpelling(words);
  if (isLong(text) || !DEMANDED.test(text) || !REACHED.test(text)) return false;
  const bait = BAIT.test(text);
  if (!OUTSIDER.test(text) && !bait) return false;
  const everyday = (!FRAUD.test(text) && !bait && isEveryday(text)) || USUAL.test(text);
  return !everyday && !OF_OTHERS.test(text) && !SETTLED.test(text) && wantsNothing(text);
}

/**
 * Whether `words` are a person's account of something that frightens them and is about money, papers, pictures or the police: nobody
 * who tells of that may be told that nothing was found. `aboutScam`: they read like talk about a scam, and need not say that they are
 * afraid.
 */
export function tellsOfTrouble(words: string, { aboutScam = false } = {}): boolean {
  const text = usualSpelling(words);
  if (isLong(text) || OF_OTHERS.test(text) || SETTLED.test(text)) return false;
  const frightened = FRIGHTENED.test(text) && AT_STAKE.test(text);
  const told = (TELLS.test(text) && CONCERNS.test(text)) || ABOUT_TO_PAY.test(text);
  const tells = (aboutScam || BY_A_STRANGER.test(text)) && told && !isEveryday(text);
  return (frightened || tells || IN_NEED.test(text.replace(QUOTED, '「」'))) && wantsNothing(text);
}
