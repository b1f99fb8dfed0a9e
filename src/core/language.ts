import type { TextLanguage } from './types.ts';

/*
 * Which language a text is in, as far as that decides whether the model can read it. By script first; Latin script by words
 * that every text of some length has. Short texts in Han characters alone are taken for Japanese: that is where our users are.
 */

const COUNTED_AT_MOST = 4000;
const ENGLISH =
  /\b(?:the|and|you|your|to|is|are|of|for|in|on|we|this|that|have|has|will|be|not|with|from|it|please|if|a|my|me|i|can|do|was|at|by|or|but|so|what|here|now|no|all|our|as|an|re|any|get|just|they|them|their|who|him|she|when|how|want|need|today|tomorrow|account|payment|pay|notice|money|leaked|verify|reply|delivery|unpaid)\b/gi;
const PORTUGUESE =
  /\b(?:você|voce|não|nao|para|que|uma|com|seu|sua|por|dos|das|está|são|foi|conta|dados|senhor|obrigad[oa]|clique|pagamento)\b/gi;
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi;
const CHINESE =
  /[们您这请账户还没么们对说时间过给让为从发点击链银验证领码订单证万与专业东两严丧个丰临丽举义乌乐乔习乡买乱争于云亚产亩亲亿仅仆仓仪价众优伙会伞伟传伤伦伪伫体余佣侠侣侥侦侧侨侮俩俭债倾偿储儿兑党兰关兴兹养兽冈册写军农冯冲决况冻净凄准凉减凑凛几凤凭凯击凿刍划刘则刚创删别刹刽刿剀剂剐剑剥剧劝办务励劲劳势勋匀区医华协单卖卢卤卧卫却厂厅历厉压厌厕厢厦厨县叁参双变叙叠叶号叹吁吃吓吕吗吨听启吴]|的|了(?=[，。！])|是否|我們|您的|請|點擊|帳戶/g;

/** The language of `text`. */
export function detectLanguage(text: string): TextLanguage {
  const sample = text.slice(0, COUNTED_AT_MOST).normalize('NFC');
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const { kana, han, hangul } = letters(sample);
  const latinWords = count(/[a-zà-ỹ][a-zà-ỹ'’-]*/gi);
  const otherScripts = count(
    /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Greek}]/gu,
  );
  if (hangul > kana && hangul > latinWords) return 'ko';
  if (han > 8 && kana * 12 < han && han * 2 > latinWords && count(CHINESE) >= 2) return 'zh';
  if (kana + han > latinWords) return 'ja';
  if (otherScripts > latinWords * 3) return 'other';
  if (latinWords === 0) return kana + han > 0 ? 'ja' : 'other';
  const vietnamese = count(VIETNAMESE);
  if (vietnamese >= 3 && vietnamese * 4 > latinWords) return 'vi';
  const english = count(ENGLISH);
  const portuguese = count(PORTUGUESE) + count(/[ãõç]/gi);
  if (portuguese >= 2 && portuguese > english) return 'pt';
  if (latinWords >= 8 && english * 12 < latinWords && !/https?:/.test(sample)) return 'other';
  if (kana + han >= 4 && english * 3 < latinWords) return 'ja';
  return 'en';
}

function letters(text: string): { kana: number; han: number; hangul: number } {
  let kana = 0;
  let han = 0;
  let hangul = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x3041) continue;
    if (unit <= 0x3096 || (unit >= 0x30a1 && unit <= 0x30fa) || (unit >= 0xff66 && unit <= 0xff9d)) kana++;
    else if (unit >= 0x4e00 && unit <= 0x9fff) han++;
    else if (unit >= 0xac00 && unit <= 0xd7af) hangul++;
  }
  return { kana, han, hangul };
}
