/*
 * Shapes that a reader takes for another character. Latin look-alikes follow Unicode's confusables (UTS #39) for the letters
 * seen in scam mail; the Japanese ones are kept by hand because they are right only in context (see normalise.ts).
 */

/** Cyrillic and Greek letters, and a few Latin variants, to the plain Latin letter they look like. */
export const LATIN_LOOKALIKES: ReadonlyMap<string, string> = new Map(
  pairs(
    'аa еe оo рp сc уy хx іi јj ѕs ԁd һh ӏl ьb ѵv ԛq ԝw гr пn тt кk мm нh вb зz ѐe ёe їi АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԌG ԚQ ԜW ' +
      'αa βb γy εe ηn ιi κk νv οo ρp τt υu χx ωw ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ıi ɑa ɡg ɩi ʟL ɴN ʀR ꜱs ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz øo đd łl ħh',
  ),
);

/** Kanji and the katakana of the same shape. */
export const KANJI_KATAKANA: ReadonlyMap<string, string> = new Map(
  pairs(
    '工エ 力カ 口ロ 二ニ 八ハ 夕タ 卜ト 千チ 三ミ 一ー 才オ 又ヌ 了ア 入へ'
      .replace(' 一ー', '')
      .replace(' 入へ', '')
      .replace(' 了ア', ''),
  ),
);

/** Simplified-Chinese and variant glyphs seen inside Japanese mass mail, to the Japanese form. */
export const FOREIGN_GLYPHS: ReadonlyMap<string, string> = new Map(
  pairs(
    '请請 值値 稅税 发発 账帳 户戸 银銀 开開 认認 证証 务務 单単 购購 货貨 费費 额額 时時 间間 问問 题題 确確 订訂 错錯 误誤 资資 导導 录録 邮郵 业業 员員 关関 门門 个個 为為 经経 ' +
      '济済 续続 终終 结結 给給 总総 处処 备備 产産 报報 应応 马馬 变変 与与 无無 书書 车車 东東 长長 见見 规規 设設 话話 语語 读読 调調 谢謝 识識 许許 诉訴 访訪 详詳 请請 诚誠 负負 贵貴 贷貸 贸貿 赔賠 ' +
      '输輸 边辺 过過 达達 运運 还還 进進 远遠 连連 选選 适適 这這 邻隣 释釈 钱銭 铁鉄 键鍵 险険 随随 难難 页頁 项項 须須 顾顧 预預 领領 频頻 风風 飞飛 饭飯 验験 龙竜 ' +
      '電電 気気 氣気 國国 會会 實実 對対 來来 學学 體体 當当 關関 萬万 號号 總総 點点 醫医 戶戸 說説 黃黄 絕絶 鄉郷 產産 內内 每毎 歲歳 查査 够夠 优優 务務 动動 劳労 华華 协協 卫衛 厅庁 历歴 压圧 县県 双双 ' +
      '发発 号号 叶葉 吗嗎 响響 员員 团団 园園 围囲 图図 圆円 圣聖 场場 坏壊 块塊 坚堅 垫墊 备備 复復 头頭 夺奪 奖奨 妇婦 学学 宁寧 宝宝 实実 审審 宽寛 对対 导導 将将 层層 属属 岁歳 带帯 帮幇 ' +
      '庆慶 库庫 应応 废廃 开開 异異 弃棄 张張 弹弾 强強 归帰 录録 彻徹 忆憶 态態 怀懐 总総 恶悪 惊驚 惯慣 战戦 户戸 扑撲 执執 扩拡 扫掃 护護 拟擬 择択 挂掛 换換 据拠 损損 摇揺 敌敵 断断 ' +
      '无無 旧旧 时時 显顕 晓暁 术術 机機 杀殺 权権 条条 来来 极極 构構 标標 样様 档档 检検 楼楼 欢歓 残残 毁毀 汇匯 汉漢 汤湯 没没 泽沢 洁潔 测測 浏瀏 济済 涨漲 润潤 渐漸 温温 满満 滞滞 ' +
      '灭滅 灯灯 热熱 状状 独独 狭狭 环環 现現 电電 疗療 盖蓋 监監 盗盗 码碼 础礎 祸禍 离離 种種 积積 称称 稳穏 穷窮 窃窃 竞競 笔筆 签簽 简簡 类類 粮糧 紧緊 纠糾 红紅 约約 级級 纪紀 纳納 纵縦 纷紛 纸紙 纹紋 ' +
      '线線 练練 组組 细細 织織 绍紹 统統 绩績 综綜 缓緩 编編 缘縁 缩縮 网網 罗羅 罚罰 职職 联連 聪聡 肃粛 胁脅 脑脳 脚脚 节節 苏蘇 范範 荐薦 药薬 获獲 营営 虑慮 虽雖 补補 袭襲 触触 警警 誉誉 计計 讨討 让譲 训訓 议議 讯訊 记記 讲講 论論 评評 词詞 试試 该該 误誤 课課 谁誰 谈談 象象 财財 责責 败敗 贩販 质質 购購 贯貫 贺賀 赁賃 赏賞 赖頼 趋趨 跃躍 践践 踪踪 轻軽 载載 较較 辅輔 辆輛 辞辞 ' +
      '邀邀 酬酬 采採 针針 钟鐘 销銷 锁鎖 锅鍋 锋鋒 镜鏡 闭閉 闻聞 阅閲 队隊 阶階 际際 陆陸 陈陳 陕陝 隐隠 雾霧 静静 顶頂 顺順 颁頒 颗顆 颜顔 额額 驾駕 骗騙 骤驟 鲜鮮',
  ).filter(([from, to]) => from !== to),
);

/** CJK radicals that NFKC leaves alone, as a regular-expression class; none stands in ordinary text. */
export const CJK_RADICALS = '';

/** Characters written as two parts side by side. */
export const SPLIT_GLYPHS: ReadonlyMap<string, string> = new Map(
  pairs3(
    '訁正証 訁忍認 訁青請 訁十計 訁己記 訁午許 訁羊詳 訁果課 訁吾語 訁舌話 金艮銀 釒艮銀 扌辰振 辶入込 亻言信 氵去法 氵主注 氵斉済 木幾機 糹冬終 糹内納 糹合給 貝才財 貝反販 貝武賦 禾兑税 禾兌税 口座口座 言正証 弓長張 扌召招 扌旨指 亻弋代 亻士仕 言寺詩 車云転 馬僉験 木僉検 刂禾利',
  ).filter(([from, to]) => from !== to),
);

/** Telling words that some write in kana, to dodge a filter or for want of kanji. Left out: what stands inside other words (ありがとうし…). */
const IN_KANA =
  'こじんじょうほう=個人情報 じょうほう=情報 りゅうしゅつ=流出 べんごし=弁護士 けいさつ=警察 さくじょ=削除 まっしょう=抹消 ふりこんで=振り込んで ふりこむ=振り込む こうざ=口座 ' +
  'しはらい=支払い しはらって=支払って りょうきん=料金 てすうりょう=手数料 ほしょうきん=補償金 ほしょう=補償 へんきん=返金 かくにん=確認 にんしょう=認証 ほんにん=本人 ' +
  'れんらく=連絡 でんわ=電話 ばんごう=番号 あんしょうばんごう=暗証番号 しゃしん=写真 かぞく=家族 しきゅう=至急 ほんじつ=本日 てつづき=手続き だいりにん=代理人 めいぼ=名簿 そうきん=送金 ' +
  'にゅうきん=入金 せいきゅう=請求 そしょう=訴訟 かいふく=回復 はいたつ=配達 ふざい=不在 こうしん=更新 せいげん=制限 じゅうよう=重要 ぎんこう=銀行 ' +
  'ゆうびん=郵便 じゅうしょ=住所 おなまえ=お名前 ちょきん=貯金 よきん=預金 げんきん=現金 さいばん=裁判 はんざい=犯罪 つうほう=通報 そうだん=相談 しょうひしゃ=消費者 ' +
  'こくみんせいかつせんたー=国民生活センター じけん=事件 ぜいきん=税金 ほけん=保険 かんぷきん=還付金 かんぷ=還付 じだん=示談 いしゃりょう=慰謝料 わかいきん=和解金 けいやく=契約 ' +
  'にゅうりょく=入力 へんこう=変更 へんしん=返信 ひみつ=秘密 がぞう=画像 ゆうしょう=有償 むりょう=無料 ほうりつ=法律 じむしょ=事務所 たんとう=担当 かいしゃ=会社 ' +
  'かんりょう=完了 しょうめい=証明 めんきょしょう=免許証 ほけんしょう=保険証 そくじつ=即日 きんきゅう=緊急 けいこく=警告 おしらせ=お知らせ ごあんない=ご案内 たいしょう=対象 とくべつ=特別 ' +
  'うけとり=受け取り うけとって=受け取って はらって=払って はらえ=払え もうしこみ=申し込み しんじて=信じて たすけて=助けて';

/** Spellings of the same word, to the one that counts: who writes 漏洩 and who 漏えい says nothing of a message. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  (
    '漏洩=漏えい ろうえい=漏えい 漏泄=漏えい 下さい=ください 致し=いたし 頂き=いただき 頂い=いただい 頂け=いただけ 頂く=いただく 頂戴=ちょうだい ' +
    '振込み=振り込み 振りこみ=振り込み ふりこみ=振り込み 振込んで=振り込んで お振込み=お振り込み お振込=お振り込み お問合せ=お問い合わせ お問合わせ=お問い合わせ お問い合せ=お問い合わせ ' +
    'お客さま=お客様 皆さま=皆様 皆さん=皆様 ' +
    '申込み=申し込み 申込=申し込み 受取り=受け取り 手続=手続き 支払=支払い 申上げ=申し上げ 申しあげ=申し上げ 出来=でき 宜しく=よろしく 有難う=ありがとう 有り難う=ありがとう ' +
    '更に=さらに 又は=または 及び=および 並びに=ならびに 既に=すでに 全て=すべて 予め=あらかじめ 是非=ぜひ 但し=ただし 於いて=おいて 引続き=引き続き 取扱い=取り扱い 取扱=取り扱い 問合せ=問い合わせ 様々=さまざま 沢山=たくさん 居り=おり 参り=まいり 直ぐ=すぐ おわび=お詫び 万一=万が一 ご座い=ござい ' +
    IN_KANA
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Where such a spelling is part of another word: after one of the first letters, before one of the second. */
export const NOT_A_SPELLING: ReadonlyMap<string, readonly [after: string, before: string]> = new Map([
  ['更に', ['変今夜殊尚', '']],
  ['並びに', ['歯', '']],
  ['沢山', ['\\u4e00-\\u9fff', '']],
  ['及び', ['', '腰']],
  ['致し', ['一合誘招', '']],
  ['万一', ['\\d一二三四五六七八九十百千数', '千百十円']],
  ['出来', ['', '事']],
  ['申込', ['', 'むんまめも']],
  ['取扱', ['', 'うわえっ']],
  ['かくにん', ['細', 'じゃゅょ']],
  ['こうしん', ['', 'りきゃゅょ']],
]);

function pairs(list: string): [string, string][] {
  return list.split(' ').map((pair) => {
    const [from = '', to = ''] = [...pair];
    return [from, to];
  });
}

function pairs3(list: string): [string, string][] {
  return list.split(' ').map((entry) => {
    const letters = [...entry];
    return [letters.slice(0, 2).join(''), letters.slice(2).join('')];
  });
}
