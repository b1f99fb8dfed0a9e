import type { JapaneseToken, JapaneseTokeniser } from '../core/japanese.ts';

/*
 * What scammers do to get past a filter, applied to messages that were caught. Each family is one function of the text; the
 * ones that draw at random do so from the text's own hash, so that a run can be repeated.
 */

export interface Attack {
  readonly name: string;
  apply(text: string, japanese: JapaneseTokeniser): string;
}

const HARMLESS_JA =
  '先週の日曜日は久しぶりに家族そろって動物園へ出かけました。朝は少し曇っていましたが、昼前には青空が広がり、子どもたちは象の水浴びをとても喜んでいました。お弁当は卵焼きと唐揚げ、それに祖母が漬けたきゅうりです。帰り道に寄った古い喫茶店のプリンがとてもおいしく、次は平日にゆっくり来ようと話しました。庭の紫陽花もそろそろ咲きそうです。図書館で借りた本は、海の生き物についての写真集で、深い海にすむ光る魚の話が面白く、寝る前に少しずつ読み進めています。';
const HARMLESS_EN =
  'Last Sunday we took the children to the zoo for the first time in months. It was a little cloudy in the morning, but by noon the sky had cleared and they loved watching the elephants bathe. Lunch was sandwiches and the cucumbers my grandmother pickles every summer. On the way home we stopped at an old cafe whose pudding was wonderful. The hydrangeas in the garden are about to bloom, and the library book about sea life is a pleasure to read before bed. ';
const WARNING_JA =
  '※詐欺にご注意ください。不審な点があれば警察相談専用電話#9110または消費者ホットライン188へご相談ください。警視庁・消費者庁';
const WARNING_EN =
  'Beware of scams. If in doubt, contact your local police or the consumer hotline. This is an official notice.';

const HOMOGLYPHS = new Map(
  [...'aаeеoоpрcсxхyуiіAАEЕOОPРCСTТHНKКMМBВ'].flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1]!]] : [])),
);
const KANJI_LOOKALIKES = new Map(
  [...'口ロ力カ工エ二ニ八ハ夕タ卜ト'].flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1]!]] : [])),
);
const RADICALS = new Map(
  [
    ...'一⼀人⼈入⼊力⼒口⼝大⼤女⼥子⼦小⼩手⼿支⽀文⽂方⽅日⽇月⽉木⽊水⽔火⽕生⽣用⽤白⽩目⽬立⽴行⾏見⾒言⾔金⾦長⾧門⾨電電食⾷高⾼',
  ].flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1]!]] : [])),
);

/** Every family named in the target table. */
export const ATTACKS: readonly Attack[] = [
  { name: 'zero-width', apply: (text) => between(text, '\u200b', 2) },
  { name: 'homoglyphs', apply: (text) => mapped(text, HOMOGLYPHS) },
  { name: 'spaced letters', apply: (text) => between(text, ' ', 1) },
  { name: 'full width', apply: (text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) },
  { name: 'half-width kana', apply: halfWidthKana },
  { name: 'kana for kanji', apply: kanaForKanji },
  { name: 'look-alike kanji', apply: (text) => mapped(text, KANJI_LOOKALIKES) },
  { name: 'radicals', apply: (text) => mapped(text, RADICALS) },
  { name: 'emoji inside words', apply: (text) => between(text, '✨', 3) },
  { name: 'line breaks inside words', apply: (text) => between(text, '\n', 4) },
  {
    name: 'HTML',
    apply: (text) =>
      `<div>${text.replace(/\n/g, '<br>').replace(/[\u4e00-\u9fff]/g, (c, at: number) => (at % 3 === 0 ? `<b>${c}</b>` : c))}</div>`,
  },
  {
    name: 'mixed languages',
    apply: (text) => `Dear customer, 尊敬的客户您好。\n${text}\nThank you very much for your kind understanding.`,
  },
  { name: '2,000 harmless characters before', apply: (text) => `${harmless(text, 2000)}\n\n${text}` },
  { name: '2,000 harmless characters after', apply: (text) => `${text}\n\n${harmless(text, 2000)}` },
  {
    name: '2,000 harmless characters around',
    apply: (text) => `${harmless(text, 1000)}\n\n${text}\n\n${harmless(text, 1000)}`,
  },
  {
    name: 'harmless words appended',
    apply: (text) =>
      `${text}\n${isJapanese(text) ? '家族 旅行 天気 図書館 紅茶 散歩 写真 朝ごはん 友達 映画 誕生日 公園' : 'family travel weather library tea walk photos breakfast friends movie birthday park'}`,
  },
  { name: 'official warning added', apply: (text) => `${text}\n\n${isJapanese(text) ? WARNING_JA : WARNING_EN}` },
  { name: 'quotation marks around', apply: (text) => (isJapanese(text) ? `「${text}」` : `"${text}"`) },
];

/** Pieces that people forward: the halves, and windows of 60 % from the middle. */
export const TRUNCATIONS: readonly Attack[] = [
  { name: 'first half', apply: (text) => piece(text, 0, 0.5) },
  { name: 'last half', apply: (text) => piece(text, 0.5, 1) },
  { name: 'middle 60 % from 10 %', apply: (text) => piece(text, 0.1, 0.7) },
  { name: 'middle 60 % from 20 %', apply: (text) => piece(text, 0.2, 0.8) },
  { name: 'middle 60 % from 30 %', apply: (text) => piece(text, 0.3, 0.9) },
];

function piece(text: string, from: number, to: number): string {
  const letters = [...text];
  return letters.slice(Math.floor(letters.length * from), Math.ceil(letters.length * to)).join('');
}

function isJapanese(text: string): boolean {
  return /[\u3041-\u30fa]/.test(text);
}

/** `mark` after every `every`th letter, links left whole so that they still lead somewhere. */
function between(text: string, mark: string, every: number): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : [...part]
            .map((letter, at) => (/[\p{L}\p{N}]/u.test(letter) && at % every === 0 ? letter + mark : letter))
            .join(''),
    )
    .join('');
}

function mapped(text: string, map: ReadonlyMap<string, string>): string {
  return [...text].map((letter) => map.get(letter) ?? letter).join('');
}

function harmless(text: string, length: number): string {
  const source = isJapanese(text) ? HARMLESS_JA : HARMLESS_EN;
  return source.repeat(Math.ceil(length / source.length)).slice(0, length);
}

const HALF_WIDTH = new Map(
  'アｱイｲウｳエｴオｵカｶキｷクｸケｹコｺサｻシｼスｽセｾソｿタﾀチﾁツﾂテﾃトﾄナﾅニﾆヌﾇネﾈノﾉハﾊヒﾋフﾌヘﾍホﾎマﾏミﾐムﾑメﾒモﾓヤﾔユﾕヨﾖラﾗリﾘルﾙレﾚロﾛワﾜヲｦンﾝァｧィｨゥｩェｪォｫッｯャｬュｭョｮー ｰ'
    .replace(' ', '')
    .match(/.{2}/gu)!
    .map((pair) => [pair[0]!, pair[1]!]),
);

function halfWidthKana(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const [base, mark] = [...letter.normalize('NFD')];
      const half = HALF_WIDTH.get(base!);
      if (half === undefined) return letter;
      return mark === '\u3099' ? `${half}ﾞ` : mark === '\u309a' ? `${half}ﾟ` : half;
    })
    .join('');
}

/** The words that filters look for, in hiragana, as a writer would spell them out. */
const READINGS: ReadonlyMap<string, string> = new Map(
  '個人情報=こじんじょうほう 情報=じょうほう 漏えい=ろうえい 流出=りゅうしゅつ 弁護士=べんごし 警察=けいさつ 削除=さくじょ 振込=ふりこみ 振り込み=ふりこみ 振り込む=ふりこむ 口座=こうざ 支払=しはらい 支払い=しはらい 料金=りょうきん 手数料=てすうりょう 補償=ほしょう 返金=へんきん 確認=かくにん 認証=にんしょう 本人=ほんにん 停止=ていし 利用=りよう 登録=とうろく 連絡=れんらく 電話=でんわ 番号=ばんごう 暗証=あんしょう 公開=こうかい 写真=しゃしん 家族=かぞく 至急=しきゅう 本日=ほんじつ 期限=きげん 手続き=てつづき 代理人=だいりにん 名簿=めいぼ 送金=そうきん 入金=にゅうきん 未納=みのう 請求=せいきゅう 訴訟=そしょう 被害=ひがい 回復=かいふく 投資=とうし 当選=とうせん 荷物=にもつ 配達=はいたつ 不在=ふざい 更新=こうしん 制限=せいげん 不正=ふせい 重要=じゅうよう'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

function kanaForKanji(text: string, japanese: JapaneseTokeniser): string {
  return japanese
    .tokenise(text)
    .map(
      ({ surface, base }: JapaneseToken) =>
        READINGS.get(surface) ?? (READINGS.has(base) && surface === base ? READINGS.get(base)! : surface),
    )
    .join('');
}
