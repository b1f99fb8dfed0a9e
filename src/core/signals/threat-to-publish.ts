import { patternSignal, re } from './pattern.ts';

const WILL =
  '(?:し(?:ます|て(?:やる|もいい|しまう|いい|差し)|ちゃう|ようか|ない(?:代わり|かわり))|する(?:こと|つもり|しか|予定|準備|用意|だけ|前|ほか|運び|ぞ|から|[。!\\n]|$)|され(?:ます(?!ん)|る(?:前|予定|ことに|でしょう|恐れ|おそれ|事態)|たくな|てしまい)|いたします|致します|となり|に(?:なり|切り替|回)|したる|せざる)';

/** Threatens, or gently mentions, that data or pictures will be published, sold or sent on. */
export const threatToPublish = patternSignal('threat-to-publish', 'pressure', {
  ja: [
    re`(?:ばらま|バラま|ばら撒|ばらし|晒[しすさ]|さらし(?:ます|てや|もの)|拡散|暴露|売りさば|売り飛ば|リーク|送りつけ)[^。\n「」]{0,10}${WILL}`,
    re`(?:晒す|ばらまく|ばらす|バラす|ぶちまける|流すぞ|流すから|売るぞ|送るぞ|流します|流してやる|実名で出|(?:お?名前)(?:を|が)?(?:出す|出る|載せ|載る)|載せる(?:しか|ぞ|わ|から)|貼(?:れば|るぞ|るから)|配(?:るぞ|られ(?:たく|とう)|ります))`,
    re`(?:知られ(?:たくな|ては|とうな|たら|る前)|バレ(?:たら|る|ても|たく)|(?<![呼選遊喜運学結並叫飛])ばれ(?:たら|る|ても|たく))[^。\n「」]{0,20}`,
    re`(?:記者|週刊誌|まとめサイト|暴露(?:系|リスト)|マスコミ|新聞社?)[^。\n「」]{0,16}(?:会う|書く|渡す|渡し|話す|持ち込|流|送る|連絡)`,
    re`(?:情報|データ|写真|画像|動画|内容|やり取り|やりとり|名簿|記録|ファイル|全部|すべて|秘密|通話|会話|一覧|履歴)[^。\n「」]{0,24}(?:公開|公表|拡散|売却|販売|転売|オークション|流出|出品|掲載|開示)(?:を)?${WILL}`,
    re`(?:友人|知人|家族|ご?家族|奥様|ご主人|親|職場|会社|勤務先|学校|同僚|近所|フォロワー|連絡先|取引先|上司|マスコミ|報道)[^。\n「」]{0,10}(?:全員|みんな|皆|すべて|全部|一同)?(?:に|へ|宛)[^。\n「」]{0,12}(?:送り(?:ます|つけ|届け|する)|送る|(?:送信|郵送|配信)(?:し(?:ます|てや)|する)|お送りし(?:ます|てや)|お送りする(?:用意|こと)|バラ|ばら|見せ(?:る|ます|て(?:も|や))|見てもら|回[すし](?:ます|て|から|ぞ|$)|回す|流[すし]|公開|投函|連絡(?:いく|が行く|が行き|させ))`,
    re`(?:ご?縁談|評判|お立場|世間|ご近所|ご家庭|お子様|信用)[^。\n「」]{0,16}(?:差し支え|障り|傷|影響|知れ渡|耳に|目に触れ)`,
    re`(?:公|おおやけ|明るみ|表)に(?:する|なる|出[るす]|し)[^。\n「」]{0,8}(?:こと|前|望|ます|と|[。、])`,
  ],
  en: [
    /\b(?:publish|leak|release|expose|post|sell|sold|send|sent|share|shared|distribute|forward|upload|dump|mail|show|auction)(?:ing|ed)?\b[^.\n]{0,40}\b(?:to (?:all |every\w{0,4} )?(?:of )?(?:your |the )?(?:\w{1,12} )?(?:contacts?|friends|family|colleagues|co-?workers|employer|boss|wife|husband|followers|clients|customers|press|media|competitors)|on the dark ?web|publicly|for everyone|to (?:everyone|anybody|the (?:highest )?bidder|the public|buyers?|journalists?)|(?:onto|on) (?:social media|the internet|forums?))\b/,
    /\b(?:goes|go|going|be made|become) public\b|\bmake (?:it|this|them|everything) public\b|\bpublic (?:release|auction|disclosure)\b|\b(?:everyone|your (?:wife|husband|boss|family|contacts|friends|followers)) (?:will|would|gets?|is going to) (?:see|know|receive|get|find)\b/,
    /\b(?:otherwise|or else|if (?:you|not|we|i)\b[^.\n]{0,40})[^.\n]{0,20}\b(?:will|['’]ll|gonna|going to|shall|have to|be forced to)\b[^.\n]{0,16}\b(?:publish|leak|release|expose|post|sell|send (?:it|this|them|everything)|auction)\w{0,3}\b|\b(?:it|this|everything|all of it|they|file|video|photos|pictures|list) (?:all )?(?:go(?:es)?|gets? sent|will go) to (?:everyone(?= (?:you|in your|on the)\b)|your(?= (?:whole |entire )?(?:contacts|family|friends|wife|husband|mother|mom|mum|father|dad|parents|boss|manager|employer|staff|team|colleagues|clients|customers|followers)\b|\s*$))|\beveryone you know\b|\byour (?:wife|husband|boss|family) (?:get|read|see)s?\b/,
  ],
  unless:
    /ウェブサイトに(?:て|公開)|ホームページ|プレスリリース|公式サイト|開示請求|結果は|進捗|続報|(?:開示|公表|公開)され次第|判明(?:次第|し(?:次第|た(?:際|場合|とき)))|(?:改めて|新たに|追加で)[^。\n]{0,24}(?:公表|公開|お知らせ|ご?報告)|お取引先様|保護者|教育委員会|our website/,
});
