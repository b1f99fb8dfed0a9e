import { patternSignal, re } from './pattern.ts';

const SAY =
  '(?:言わ|いわ|話さ|はなさ|話し|相談|知らせ|伝え|内緒|内密|ないしょ|秘密|漏らさ|もらさ|口外|お?答え|しゃべ|喋|見せ|転送|連絡|他言|触れ|言え|言う|話す|話せ)';
const NOT =
  '(?:ないで|ないよう|[わさせらたえけし]ず(?:に)?|なく(?:て|とも)|無用|は(?:お)?控え|を?(?:お)?控え|ご?遠慮|禁|しては|てはいけ|ては(?:なり|なら)|ちゃ(?:だめ|ダメ|いけ)|しない(?:こと|で|よう)|せぬ|(?:に|で)(?:お?願|して|な[。!]|ね[。!]|進め)|だめ|ダメ|な[。!よ]|と(?:無効|取り?消|対象外|中止|巻き込)|ば(?:捜査|妨害|無効|終わり)|と[^。\n「」]{0,6}(?:その人|巻き込)|になりますと)';

/** Tells the reader to keep it from family, bank, police or company. */
export const secrecy = patternSignal('secrecy', 'ask', {
  ja: [
    re`(?:誰にも|だれにも|どなたにも|家族|周り|周囲|ご?主人|奥様|旦那|お?母さん|お?父さん|親|友人|友達|知人|他人|第三者|他の(?:方|人|保護者|会員)|警察|弁護士|銀行|行員|窓口|会社|上司|社内|同僚|学校|先生)[^。\n「」]{0,16}${SAY}[^。\n「」]{0,8}${NOT}`,
    re`(?:ご?内密|極秘|他言無用|他言は|口外(?:し(?:ない|て)|を|は|なさ|され|厳禁|禁止|無用)|ここだけの話|内緒(?:に|で|だよ|ね|の)|秘密(?:厳守|に(?:し|お)|です|だよ)|非公開の案件|守秘義務)`,
    re`(?:通報|警察(?:に|へ|等)[^。\n「」]{0,6}(?:連絡|相談|行|言|届|話)|弁護士に[^。\n「」]{0,4}相談)[^。\n「」]{0,10}(?:した(?:場合|ら|とき)|すれば|されれば|されますと|(?:し|さ)れる(?:と|場合)|すると(?!共|とも|同時)|しても|ても|なら|は無駄|無駄|意味)`,
    re`(?:会社|窓口|銀行|役所|警察|本社|運営|事務局|施設|学校)(?:に|へ)[^。\n「」]{0,6}(?:直接)?(?:の)?(?:お?問い?合わ?せ|確認|ご?照会)[^。\n「」]{0,14}(?:お?控え|ご?遠慮|しない|なさらない|され(?:ますと|ない)|になりますと|できません|受け付け(?:て|ま))`,
    re`(?:伏せて(?:おか|おい|くだ)|焼き捨て|読んだら(?:消|捨)|お?一人で(?:いらっしゃ|いる状態|お聞き|お読み|対応)|部屋に(?:は)?(?:誰も|一人|お一人)|周りに誰も|人のいない(?:場所|所))`,
    re`(?:聞かれ|尋ねられ|止められ)(?:て|まし|た|ても|たら)[^。\n]{0,24}(?:と(?:言って|言え|お?答え(?:くだ|て)|伝え(?:て|ろ)|おっしゃ))`,
  ],
  en: [
    /\b(?:do not|don['’]t|dont|never|without|no need to|please refrain from|avoid) (?:tell|telling|inform\w{0,3}|contact\w{0,3}|discuss\w{0,3}|talk\w{0,3} to|shar\w{1,3}|mention\w{0,3}|report\w{0,3}|involv\w{1,3}|call\w{0,3}|go\w{0,3} to|show\w{0,3})\b[^.\n]{0,30}\b(?:anyone|anybody|police|cops|garda|family|bank|teller|authorit\w{1,4}|others?|colleagues|law enforcement|husband|wife|parents|mum|mom|dad|friends|lawyer|hr|manager|it department|members)\b/,
    /\b(?:keep (?:this|it|that) (?:confidential|secret|between us|private|quiet|to yourself)|strictly confidential|utmost confidential\w{0,3}|between (?:you and me|us)|our (?:little )?secret|read alone|don['’]?t tell|not supposed to share|doesn['’]t know|gag order|non-?disclosure)\b/,
    /\b(?:if you|once you|should you)\b[^.\n]{0,16}\b(?:call|go to|contact|involve|tell|report)\b[^.\n]{0,12}\b(?:police|cops|authorities|anyone|fbi)\b/,
    /\b(?:call|go to|talk to|contact|involve|tell) (?:the )?(?:police|cops|authorities|fbi|anyone)\b,? and (?:it|all|everything|this|they|your|the \w{1,12})\b(?=(?:['’]s)?(?: \w{1,12}){0,3} (?:(?:gone|posted|published|public|leaked|released|sent|sold|out|live|to (?:everyone|your))\b|to\s*$))/,
  ],
  unless:
    /パスワード|暗証|コードは|コードを|認証(?:番号|コード)|ID(?:と|や|を)|カード番号|この番号|password|code|pin\b|本メール(?:は|に)|宛先の方以外|誤って受信|this e-?mail|intended recipient/,
  denial: 'after',
});
