import { usualSpelling } from './spelling.ts';

/* What people write of their own that is no message to judge: 「これ詐欺?」, questions about a known leak, pointers at something. */

const LONGEST_QUESTION = 70;
const QUESTION =
  /^[\s>*_~`「」"'“”!！。、…‥:：)）(（-]*(?:(?:ねえ|あの|すみません|お願いします|教えて(?:ください)?|助けて(?:ください)?|はじめまして|こんにちは|こんばんは|おはよう(?:ございます)?|どうも|至急)[、。!！\s]*)*(?:(?:これ(?:って|は|も)?|この|こんな|こういう|下記|以下|さっき|今日|昨日|母に|父に|祖母に|会社に|うちに|私に|友達に)?[^。\n]{0,34}(?:詐欺|サギ|さぎ|本物|本当|ほんと(?:う)?|大丈夫|怪しい|あやしい|偽物|にせもの|迷惑メール|フィッシング|スパム|信じて(?:も)?(?:いい|大丈夫)|どう思|どうすれば|どうしたら|判定|チェック|確認|見て|調べて|来(?:ました|た)んです(?:が|けど)|届(?:きました|いた)(?:のですが|んですが|んだけど)?|来たんだけど|きたんだけど)[^。\n]{0,24}[?？!！。…w笑]*|(?:is|are|was|does|do|can|could|should|what|please|pls|hi|hello|hey)\b[^.\n]{0,60}(?:scam|legit|real|genuine|phishing|safe|fake|spam|fraud|check|think|trust)[^.\n]{0,20}[?.!]*|(?:scam|legit|phishing|real or fake|fake or real)\s?[?]+)\s*$/i;
const GREETING =
  /^[\s!！。、.?？]*(?:こんにちは|こんばんは|おはよう(?:ございます)?|はじめまして|よろしく(?:お願いします)?|テスト|ヘルプ|使い方(?:を?教えて(?:ください)?|が(?:分か|わか)りません)?|ちょっと(?:聞|き)きたい(?:こと|ん|の)[^。\n]{0,10}|どう(?:やって)?使う(?:の|んですか)?|help|hi|hello|hey|test|start|ping|bye|who (?:made|are) you|are you (?:an? )?(?:bot|ai|human|chatgpt)|ありがとう(?:ございま(?:す|した))?|thanks?|thank you(?:,? bye)?)[\s!！。、.?？〜~ー]*$/i;

/** 「…をご確認ください」 is what scams say; it only asks us where it also names the doubt. */
const REQUEST = /(?:ください|下さい|お願い(?:いたし|し)ます|いただ[きけ]\S{0,8})[。.!！\s]*$/;
const DOUBT =
  /詐欺|サギ|本物|本当|大丈夫|怪し|あやし|偽|迷惑メール|フィッシング|スパム|信じ|判定|チェック|調べて|教えて|見て|助けて/;

/** Only says that something came: 「公文の件で電話がきました」, 「知らない人から手紙が届いた」. */
const ARRIVED =
  /^(?:変な|怪しい|あやしい|知らない)(?:メール|電話|SMS|手紙|LINE|DM)が?(?:来|き|届い)(?:まし)?た$|(?:の件で|(?<!お客様|お客さま|取引先)から)(?<!(?:ATM|いま|今|お金|現金)[^。\n]{0,40})[^。\n]{0,24}(?:来|き|届き|届い|あり|あっ|かかってき|かかって来|もらい)(?:まし)?た(?:のですが|んですが|んですけど|けど|が)?$/;

/** Whether a line is nothing but a question to us about a message, a greeting, or blank. */
export function merelyAsks(line: string): boolean {
  if (line.trim() === '') return true;
  if (line.length > LONGEST_QUESTION || /https?:|\d{6,}/.test(line)) return false;
  if (asksInOne(line)) return true;
  const sentences = line.split(/(?<=[。?？])/).filter((sentence) => sentence.trim() !== '');
  const arrived = sentences.filter((sentence) => ARRIVED.test(sentence.replace(/[。\s]+$/, '')));
  return arrived.length > 0 && sentences.every((sentence) => arrived.includes(sentence) || asksInOne(sentence));
}

function asksInOne(line: string): boolean {
  if (REQUEST.test(line) && !DOUBT.test(line)) return false;
  return QUESTION.test(line) || GREETING.test(line);
}

const LONGEST_BREACH_QUESTION = 120;
/** What asks about a leak and wants nothing: am I in it, what leaked, since when, is there compensation. */
const ABOUT_A_BREACH =
  /^(?:[^、,]{0,40}(?:漏[えいれ洩][いれ]?|流出|不正アクセス|サイバー攻撃|の件|のこと)[^、,]{0,16}[、,\s]+)?(?:[^、,]{0,30}(?:対象|該当|含まれ|入って|漏[えいれ洩]|流出|もれ)[^、,]{0,12}|[^、,]{0,20}(?:お?詫び|おわび|補償|賠償|慰謝料|見舞金)[^、,]{0,14}(?:もらえ|出|ある|あり|して|受けられ|受け取れ|いくら)[^、,]{0,10}|[^、,]{0,20}(?:何|なに|いつ|なぜ|どうして|どんな|どの|原因|経緯|悪用)[^、,]{0,16}|[^、,]{0,30}(?:問い?合わ?せ先|(?:相談|お?問い?合わ?せ)窓口)(?:の(?:電話)?番号)?(?:は|を|って)?(?:どこ)?(?:です)?か|[^、,]{1,12}は)$/;
const ABOUT_A_BREACH_EN =
  /^(?:(?:so|hi|hello),? )?(?:am i|was i|were we|are we|(?:is|was|are|were|did|has|have) (?:my|the|they|it)|what (?:was|were|data|did|information|leaked|got)|(?:will|can|do|could) (?:i|we) (?:get|be|receive)|is there|how do i know|how (?:many|did)|why (?:was|were|did)|when did|(?:is|was|did|does|has|will) [\w ]{2,30}\b(?:pay(?:ing)?|leak(?:ed)?|offer(?:ing)?|compensat\w*))\b.{0,80}$/i;
/** Words as for a search engine: 「公文 流出 対象」, 「ベネッセの漏えい」. */
const SEARCH_WORDS =
  /^[\p{L}\p{N}ー]{1,16}(?:(?:\s+[\p{L}ー]{1,12}){1,5}|の[\p{L}ー]{0,6}(?:漏えい|漏洩|流出|不正アクセス)(?:事件)?)\??$/u;
const OF_A_LEAK = /漏|洩|流出|もれ|不正アクセス|サイバー攻撃|対象|補償|お?詫び|問い?合わ?せ|\b(?:leak|breach)\b/i;
/** Who asks whether they are in it says who they are, or that they worry. */
const OF_MYSELF =
  /^[^。?、]{0,12}(?:怖い|こわい|不安|心配)[^。?、]{0,8}。?$|^(?:うち|私|娘|息子|子供|子ども|孫|前に|昔)[^。?、]{0,16}でした。?$|^[^。?]{0,30}(?:生まれ|年生|歳|会員|在籍|通って)[^。?]{0,8}(?:です|でした|ました|います)。?$|^(?:I|my|we|our)\b[^?]{0,60}\.?$/i;
/** Somebody is at them already: then that comes first. */
const BEING_CALLED = /(?:電話|メール|SMS|連絡|人)が(?:来|き|かか|あ|届)[^。?]{0,4}(?:て|た(?!か|の?\?))/;
const ASKS = /(?:\?|か|の|かな|かしら|対象|大丈夫)$/;
/** To the reader, or of them: then the sender is no worried customer. */
const TO_THE_READER =
  /あなた|貴方|お客|お子(?:さ|様)|[ご御](?:存[じ知]|住所|家族|自宅|本人|主人|在宅|都合)|皆[様さ]|会員様|ユーザー様|ください(?!って)|下さい|お願い|いただ|頂|ませんか|クリック|タップ|ログイン|入力|登録|手続|連絡先|振り?込|口座(?!の?(?:番号|情報)[はもが]|\s)|カード番号(?![はもが]|\s)|暗証|こちら|弊社|当社|至急|本日|円|https?:|www\.|@|\d{5,}|\d+-\d+|\b(?:you|your|please|click|log ?in|verify|pay|account number|claim|here)\b/i;

/** Whether a text is one or a few short questions about a leak. That it names one we know of is for the notices to say. */
export function asksAboutBreach(words: string): boolean {
  const text = words
    .normalize('NFKC')
    .replace(
      /(?:教えて|聞かせて)(?:ください|下さい|ほしい(?:です)?|もらえますか)?|(?:知り|聞き)たい(?:の|ん)?(?:です(?:が|けど)?|だけど)?/g,
      'か',
    )
    .trim();
  if (text.length > LONGEST_BREACH_QUESTION || TO_THE_READER.test(text.replace(/\bpay compensation\b/i, '')))
    return false;
  if (BEING_CALLED.test(text)) return false;
  if (SEARCH_WORDS.test(text) && OF_A_LEAK.test(text) && /[^\u0000-\u007f]/.test(text)) return true;
  const sentences = (text.match(/[^。?!\n]+[。?!]*/g) ?? [])
    .map((one) => one.trim())
    .filter((one) => one !== '' && !OF_MYSELF.test(one));
  return (
    sentences.length > 0 &&
    sentences.length <= 3 &&
    sentences.every((one) => {
      const plain = one.replace(/[。?!\s]+$/, '');
      const asks = ASKS.test(one.replace(/[。!\s]+$/, ''));
      return asks && (ABOUT_A_BREACH.test(plain) || (one.endsWith('?') && ABOUT_A_BREACH_EN.test(plain)));
    })
  );
}

/** Of what others do at all: 「…を請求されることはありますか」; 「損をしたことはありますか」 is how strangers begin. */
const IN_GENERAL =
  /^[^。?!\n]{4,90}(?:(?:(?<=[うくすつぬぶむるぐ])こと|もの)(?:は|って|が)?(?:本当に)?(?:あります|ある(?:の|もの)?(?:です|でしょう)|です|でしょう)か|(?:の(?:は|が)|って)(?:普通|本当|当たり前|よくあること)(?:なの|なん)?(?:です|でしょう)か|本当に(?:もらえ|届[きく]|来|返って)[^。?!\n]{0,8}(?:ます|です|でしょう)か)[。?]?$/;
const IN_GENERAL_EN =
  /^(?:is it (?:normal|usual|common|true|possible)|(?:do|does|would|can|could) (?:the |a |an |any |my )?(?:police|banks?|compan(?:y|ies)|lawyers?|agenc(?:y|ies)|government|tax office|schools?)\b)[^.?!\n]{4,110}\?$/i;
/** What is to be done, what comes of it, what it costs: nobody asks that of those they want to deceive. */
const OF_ONESELF =
  /^(?:[^。?!\n]{0,24}(?:漏れ|漏え|流出し)[^。?!\n]{0,10}。|[^。?!\n]{0,16}(?:生徒|会員|保護者|利用者|ユーザー)です。)?[^。?!\n]{0,50}(?:どうな(?:り(?:ます|ましょう)か?|る(?:の|ん)?(?:です|でしょう)?か?)|どうし(?:ます|ましょう)か|どう(?:すれば|したら)(?:いい|よい|良い)[^。?!\n]{0,8}|(?:消|削除)し?て(?:くれ|もらえ)(?:ます|る(?:の|ん)?(?:です)?)か|(?:お金|費用|料金)(?:は|が)?かか(?:り(?:ます)か|る(?:の|ん)?(?:です)?か?)|(?:漏れ|漏え|流出し)[^。?!\n]{0,8}(?:です|ました|ます)か|返金され(?:ます|る(?:の|ん)?(?:です)?)か)[。?]?$|^[^。?!\n]{0,20}(?:名簿|リスト|情報)[^。?!\n]{0,12}(?:消|削除)して(?:ほしい|欲しい|もらいたい)(?:です|のですが|んですが)?。?$/;
const WHO_ARE_YOU = /^(?:あなた|君|きみ)は(?:誰|だれ|何|なに|人間|AI|ロボット|ボット)(?:です)?か?[。?]?$/i;
/** 「188は土日もやってますか」 */
const OF_A_DESK = /^[#＃]?(?:9110|188)番?(?:は|って|に|の)[^。\n]{1,24}(?:か[。?]?|\?)$/;
const OF_ONESELF_EN =
  /^(?:(?:hi|hello|please|so),? |i (?:have )?(?:already )?paid (?:already )?)?(?:how (?:do|can|would|will) (?:i|we)|should (?:i|we)|what (?:should|do|can|if) (?:i|we)|what happens|can i (?:get|be|still|trust|find|stop)|(?:is|was|are|were) (?:my|our)|who (?:do|can|should) (?:i|we)|where (?:do|can|should) (?:i|we)|do (?:i|we) (?:need|have)|is it (?:ok(?:ay)?|safe|bad|dangerous) (?:to|if))\b[^.?!\n]{0,110}\??$/i;

/** Whether a text is one question about what companies, offices or criminals do, or about what to do oneself, with nothing to judge. */
export function asksInGeneral(words: string): boolean {
  const text = usualSpelling(words);
  if (WHO_ARE_YOU.test(text) || OF_A_DESK.test(text)) return true;
  if (/https?:|www\.|@|\d{4,}|ください|下さい|あなた|貴方|お客|\byour\b/i.test(text)) return false;
  return IN_GENERAL.test(text) || IN_GENERAL_EN.test(text) || OF_ONESELF.test(text) || OF_ONESELF_EN.test(text);
}

const LONGEST_SHORT_QUESTION = 60;
const LONGEST_ANY_QUESTION = 30;
const ENDS_AS_QUESTION = /(?:\?|か(?:な|ね)?|の|誰|だれ|どこ|何|なに|(?:んだ|ん?です)けど)[。\s]*$/;

/** よろしいでしょうか, ご在宅ですか: a question to somebody, which was pasted. */
const POLITE = /よろし|いかが|いらっしゃ|おられ|お元気|[ご御お](?:都合|予定|在宅|希望|存じ|時間|手元)|でしょうか/;

/**
 * Whether a text is short and ends as a question that wants nothing of the reader: there is nothing to judge in it. `about`: it reads
 * like talk about a scam, or names a leak, and may be longer.
 */
export function endsAsQuestion(words: string, { about = false } = {}): boolean {
  const text = usualSpelling(words);
  const longest = about ? LONGEST_SHORT_QUESTION : LONGEST_ANY_QUESTION;
  if (text.length > longest || text.includes('\n')) return false;
  if (TO_THE_READER.test(text) || POLITE.test(text.replace(/(?:もの|こと|ん)でしょうか/, 'か'))) return false;
  return ENDS_AS_QUESTION.test(text);
}

/** English takes more letters to say the same. */
const FEW_LETTERS = { ja: 30, other: 45 } as const;
/** What stands in messages, and not in what a person says of their own. */
const OF_A_MESSAGE =
  /\d{4,}|[【】「」*_]|^(?:hi|hello|dear)\b|(?:です|ます|でした|ました)。.*(?:です|ます|でした|ました)/i;

/**
 * Whether a text is so short, and so unlike a message to somebody, that it is rather the person's own words: nobody who says 「間違えて返信した」
 * is helped by hearing that it has no signs of a scam.
 */
export function saysLittle(words: string): boolean {
  const text = usualSpelling(words);
  const most = FEW_LETTERS[/[\u3041-\u30fa\u4e00-\u9fff]/.test(text) ? 'ja' : 'other'];
  return (
    text.length <= most &&
    !merelyPoints(text) &&
    !text.includes('\n') &&
    !TO_THE_READER.test(text) &&
    !OF_A_MESSAGE.test(text)
  );
}

const POINTER =
  /^(?:(?:お疲れ(?:様|さま)です|すみません|至急)[、。!\s]*)?(?:こちら|これ|この|それ|例|先日|先ほど|下記|以下)(?:の)?(?:件|内容|もの|メール|ファイル|通り|とおり)?(?:です|でした|になります|となります|ですが|なのですが|について)?[、。!\s]*(?:至急|早急に)?[、\s]*(?:ご?確認)?[。!\s]*$/;

/** Whether a text only points at what came with it, and says nothing that could be judged. */
export function merelyPoints(text: string): boolean {
  return text.length <= LONGEST_QUESTION && POINTER.test(text.normalize('NFKC').trim());
}
