import { describe, expect, test } from 'vitest';
import { isOwnAccount, tellsOfDemand, tellsOfTrouble, toldHappened } from '../../src/core/told.ts';
import type { Happened } from '../../src/core/types.ts';

describe('toldHappened', () => {
  test.each<[string, Happened[]]>([
    ['さっき弁護士という人に30万円振り込んでしまいました。どうしたらいいですか', ['paid-transfer']],
    ['警察を名乗る人に言われて、お金を全部送ってしまいました。', ['paid-transfer']],
    ['今、玄関に銀行協会の人が来てカードを渡してくださいと言っています。', ['at-the-door']],
    ['役所の人がキャッシュカードを取りに来るって電話があったそうです。もう家の前にいるみたいです', ['at-the-door']],
    ['クレジットカードの番号を入れちゃいました', ['gave-card']],
    ['コンビニで買ったカードの番号を教えてしまいました。これって詐欺ですか', ['paid-prepaid', 'gave-card']],
    ['リンクを開いてパスワードを入れてしまいました', ['gave-password']],
    ['メールのリンクを押してしまった', ['opened-link']],
    ['裸の写真を送ってしまった。ばらまくと言われてる', ['sent-image']],
    ['免許証の写真を送ってしまいました', ['sent-id']],
    ['死にたい。全部お金取られた。', ['distress', 'paid-transfer']],
    ['Someone from the bank is at my door asking for my card.', ['at-the-door']],
    ['I already sent him $500 in gift cards', ['paid-transfer']],
    ['I clicked the link, was that a scam', ['opened-link']],
    ['振り込んじゃった', ['paid-transfer']],
    ['ATMで振り込みました', ['paid-transfer']],
    ['お金を渡してしまいました', ['paid-cash']],
    ['カードを渡してしまいました', ['gave-account']],
    ['通帳を渡してしまった', ['gave-account']],
    ['祖母がキャッシュカードを家に来た人に渡してしまったそうです', ['gave-account']],
    ['銀行を名乗る電話で、暗証番号とワンタイムパスワードを伝えてしまいました', ['gave-account', 'gave-password']],
    ['さっき電話で暗証番号を言ってしまいました。銀行員だと言っていました。', ['gave-account']],
    ['コードを教えてしまった', ['gave-password']],
    ['確認コードを教えました', ['gave-password']],
    ['だまされました。500万円取られました', ['paid-transfer']],
    ['AnyDeskを入れろと言われて入れました。いま画面が勝手に動いています', ['opened-link']],
    ['遠隔操作アプリを入れてしまった', ['opened-link']],
    ['闇バイトに応募して身分証を送ったら、家族に危害を加えると脅されています', ['sent-id']],
    ['認証コードを教えてしまいました。LINEが使えなくなっています', ['gave-password']],
    ['ワンタイムパスワードを電話で伝えてしまいました', ['gave-password']],
    ['母がビットコインで20万円払ったみたいです', ['paid-crypto']],
    ['コンビニでギフトカードを買って番号を送った。10万円。もう一枚買えと言われている', ['paid-prepaid']],
    ['ビットコインで払ってしまいました', ['paid-crypto']],
    ['お金振り込む前に気づいたので払ってません。でも名前と住所は言いました', ['replied']],
    ['カードの番号入れた後に変だと思った', ['gave-card']],
    ['父が電話で誰かに通帳の番号言ってた', ['gave-account']],
    ['ペイペイで送ってって言われて送った', ['paid-transfer']],
    ['ヤマトのSMSからアプリ入れた', ['opened-link']],
    ['リンク押したけど何も入力してない', ['opened-link']],
    ['会社のパソコンでファイル開いちゃった', ['opened-link']],
    ['i sent a photo of my license', ['sent-id']],
    ['マイナンバーカードの写真を送ってしまった。免許証の裏表も。', ['sent-id']],
    ['ギフトカードの番号を送ってしまいました', ['paid-prepaid']],
    ['夫が死にたいと言っています。詐欺で500万円取られました。', ['distress', 'paid-transfer']],
    ['夫が「死にたい」と言っています', ['distress']],
    ['I already sent them my credit card number and now they are asking for more money. What do I do?', ['gave-card']],
    ['I gave the police officer on the phone my one-time code. Was it a scam?', ['gave-password']],
    ['I gave them my card number', ['gave-card']],
    ['I paid them by bank transfer yesterday', ['paid-transfer']],
    ['My mother handed her bank card to a man at the door', ['gave-account']],
    ['I let them control my computer with AnyDesk.', ['opened-link']],
    [
      '警察に電話したら、担当の人が「あなたのお金を安全な口座に移しましょう」と言うので、これから銀行に行きます',
      ['at-the-door'],
    ],
    ['お父さんが電話で「還付金がある」と言われて今ATMにいます', ['at-the-door']],
    ['電話の相手に言われて、今から銀行でお金をおろします', ['at-the-door']],
    ['これから振り込みに行きます。弁護士さんが急いでと言っています。', ['at-the-door']],
    ['今、電話がつながっています。警察の人が口座の番号を言えと言っています', ['at-the-door']],
    ['弁護士に頼んだら30万円でデータを消してくれると言われたので払うつもりです。払ってもいいですか。', ['at-the-door']],
    ['玄関にカードを取りに来ています', ['at-the-door']],
    ['お金を下ろして渡すように言われています。もうすぐ家に来ます', ['at-the-door']],
    ['今から息子の上司にお金を渡しに行きます。電話で息子に頼まれました', ['at-the-door']],
    ['警察官と名乗る人とビデオ通話中です', ['at-the-door']],
    ['電話を切らないでと言われています', ['at-the-door']],
    ['I am on the phone with the police and they told me to move my money', ['at-the-door']],
    ['My dad is about to send money to someone on the phone', ['at-the-door']],
    ['They are at my house to collect my card', ['at-the-door']],
    ['銀行の人が今から通帳を取りに来ます', ['at-the-door']],
    ['銀行の人がこれから通帳を取りに来るそうです', ['at-the-door']],
    ['警察の人がカードを預かりに来るって電話でした', ['at-the-door']],
    ['今からカードを取りに来るって', ['at-the-door']],
    ['市役所から還付金の電話がありました。今ATMに向かっています', ['at-the-door']],
    ['弁護士から電話。これから200万円を渡します', ['at-the-door']],
    ['母が電話しながらATMにいます', ['at-the-door']],
    ['夫がサポート詐欺でTeamViewerを入れさせられました', ['opened-link']],
    ['フィッシングサイトに口座番号と暗証番号を入れた', ['gave-account']],
    ['レターパックで現金を送りました', ['paid-cash']],
    ['宅配便で現金を送ってしまいました', ['paid-cash']],
    ['コンビニで払ってしまいました', ['paid-convenience']],
    ['返金してもらえません。投資サイトに300万円振り込みました、だまされました', ['paid-transfer']],
    ['I sent a photo of my passport to them', ['sent-id']],
    ['I clicked a link and entered my password', ['gave-password', 'opened-link']],
    [
      '息子から「会社の顧客情報を漏らしてしまって、賠償金200万円が要る。上司の人が取りに行く」って電話がありました。',
      ['at-the-door'],
    ],
  ])('%s', (words, happened) => {
    expect(toldHappened(words)).toEqual(happened);
  });

  test.each([
    '',
    'これ詐欺?',
    '振り込んだらどうなりますか',
    'お金を送ってもいいですか',
    'カードの番号を入れてくださいと書いてあります',
    'パスワードを教えないでください',
    '30万円を振り込んでしまった被害者は、警察に相談しました。',
    '「リンクを開いてしまった」という相談が増えています。ご注意ください。',
    '家賃の振り込みをお願いします',
    '今月の会費、お店の口座に送金しました。確認お願いします',
    '推しのグッズに全部お金を使ってしまった',
    '宅配の人が玄関に来ています',
    '家賃をATMで振り込みました',
    '母から電話。これから200円を渡します',
    '家賃を2回振り込んでしまいました',
    '大家さんに言われて家賃を振り込みました',
    '姪にギフトカードの番号を送りました',
    '姪の誕生日にギフトカードを買って番号を送りました',
    '夫にパスワードを教えました',
    '娘に暗証番号を教えてしまった',
    '宅配の人が荷物を持って玄関に来ています',
    'もし振り込んでしまったらどうしたらいいですか',
    'カードの番号を入れてしまったらどうなりますか',
    'お金を払ったら消すと言われました',
    '振り込んでいません',
    '弁護士を名乗る人から電話がありましたが、お金は払っていません',
    '暗証番号は教えていないので大丈夫ですよね。警察と言っていました',
    'お金を渡してしまったんですか?',
    'ATMに今すぐ行ってください',
    'カードを取りに伺います',
    '警察の者です。これからカードを取りに伺います。',
    '振り込んでしまった方へ',
    'お金を払ってしまった方へ、取り戻します',
    '間違って振り込んでしまいました。返金してください。口座は三井住友銀行 普通 1234567です。',
    '警察官をかたる男に、80代の女性が現金600万円を渡してしまいました。',
    '妻に言われて今から銀行でお金をおろします',
    '今から銀行に行きます',
    '今から銀行に行って通帳を記帳してきます',
    '家の前で荷物を受け取りました。現金を送る予定はありません',
    '電話を切らないでください。警察です',
    '今、友達と通話中です',
    '銀行の人がカードを取りに来ることはありません。',
    '銀行の職員が通帳を取りに来ますか',
    '今から友達がポケモンカードを取りに来るって',
    '還付金の申告書を書いています',
    '妹と電話しながら夕飯を作っています',
    '銀行の担当の方がカードの書類を取りに来ます',
    'I am about to send the invoice to my boss',
    'She is on the phone with her sister',
    '電話がありましたが、家賃は払うつもりです',
    '「お金を渡してしまいました」というメールが来ました。詐欺ですか',
    '> 500万円振り込んでしまいました\n詐欺ですか',
    '覚えがありません。クレジットカードの番号を入れた覚えもないのに、不安です',
    '息子から「会社のお金をなくした。上司が現金を取りに行く」って電話がありました。断りました。',
    'ポイントカードを渡してしまいました',
    'I gave my niece a gift card for her birthday',
    'I told my husband my password',
    'I paid the rent by bank transfer yesterday',
    'What should I do if I gave them my card number',
    'The delivery man is at my door with a parcel',
    '新しいカードの番号を入力しました。登録は完了です',
    '受付にカードを取りに来てください',
    `昨日のことを長く書きます。${'今日は天気がよいです。'.repeat(30)}お金を振り込んでしまいました。`,
    '\ud83d\u0000',
  ])('nothing: %s', (words) => {
    expect(toldHappened(words)).toEqual([]);
  });
});

describe('isOwnAccount', () => {
  test.each([
    '認証コードを教えてしまいました。LINEが使えなくなっています',
    '母がビットコインで20万円払ったみたいです',
    'コンビニでギフトカードを買って番号を送った。10万円。もう一枚買えと言われている',
    'お金を払ってくださいと言われて、10万円振り込んでしまいました。どうすればいいか教えてください。助けてください',
    'I gave them my card number. Please help me',
    'もう30万振り込んでしまいました。取り返せますか',
    '夫に内緒で15万円払いました',
    'ネットバンクのIDとパスワードをフォームに入れました',
    'I already paid 300,000 yen by bank transfer',
    'I sent 0.1 BTC',
  ])('an account: %s', (words) => {
    expect(isOwnAccount(words, { suspected: true })).toBe(true);
  });

  test.each([
    '間違って振り込んでしまいました。返金してください。口座は三井住友銀行 普通 1234567です。',
    '間違えて3万円振り込んでしまいました。返して頂けますか?',
    '誤って20万円送金してしまったんですが、連絡もらえますか?',
    'お金を払ってしまった方へ、取り戻します',
    '母さん、俺だけど。会社のカードを渡してしまった。200万円必要なんだ',
    '友達に言われて認証コードを教えてしまった。携帯の番号を教えて',
    '私も10万円払ってしまいましたが、今は月30万円稼げています',
    '詐欺で50万円振り込んでしまいました。この人に頼んだら全額戻りました',
    '詐欺で30万円払ってしまいました。https://example.com',
    'I paid them $500 in crypto and they recovered everything. Contact him on WhatsApp',
    '振り込んでください',
  ])('none: %s', (words) => {
    expect(isOwnAccount(words, { suspected: true })).toBe(false);
  });

  test('a payment is none where nothing is suspected', () => {
    const paid = 'PayPay: 1,280円を「カフェさいの木」へ支払いました 1/15 12:21';
    expect(isOwnAccount(paid, { suspected: true })).toBe(true);
    expect(isOwnAccount(paid, { suspected: false })).toBe(false);
  });
});

describe('danger and harm in plain words', () => {
  test.each<[string, Happened[]]>([
    ['銀行協会の人が今玄関に来ています。キャッシュカードを取りに来たそうです。まだ渡していません', ['at-the-door']],
    ['キャッシュカードを取りに来ると電話があって、怖くて電話を切りました。もうすぐ来るそうです', ['at-the-door']],
    ['おばあちゃんが今ATMの前で電話してる。どうしよう', ['at-the-door']],
    ['役所から電話で還付金があるって。いまATMに着きました', ['at-the-door']],
    ['警察の人とビデオ通話中。妻には言うなと言われました', ['at-the-door']],
    [
      '孫が会社のカバンをなくしたと電話で。夕方、上司の息子さんがうちに見えます。200万円おろしてきました',
      ['at-the-door'],
    ],
    ['息子が裸の動画を送ったら、ばらまくと脅されています。高校生です', ['sent-image', 'under-18']],
    ['ウイルスと言われて、アップルのカードを買って、裏の数字を全部読みました', ['paid-prepaid']],
    ['友達と名乗る人に、届いた6けたも送っちゃった', ['gave-password']],
    [
      '年金機構の人に言われてキャッシュカードを封筒に入れました。判を押して、その人は帰っていきました',
      ['gave-account'],
    ],
    ['The caller asked for my bank PIN and I told him', ['gave-account']],
    ['電話の人に言われてスマホに何か入れたら、画面が勝手に動いています', ['opened-link']],
    ['カード番号いれちゃった どうしよう', ['gave-card']],
    ['クレカ情報入力してしまった', ['gave-card']],
    ['i typed my card number into the link', ['gave-card']],
    ['パスワードおしえちゃった', ['gave-password']],
    ['ワンタイムパス教えた', ['gave-password']],
    ['リンクおしちゃいました', ['opened-link']],
    ['アプリ入れちゃった。パソコンのウイルスって言われて', ['opened-link']],
    ['サポートに電話したら遠隔操作されました', ['opened-link']],
    ['I clicked it. now what', ['opened-link']],
    ['お金はらってしまいました。だまされたかも', ['paid-transfer']],
    ['ギフトカードかってコードおくった', ['paid-prepaid']],
    ['はだかの写真おくっちゃった', ['sent-image']],
    ['免許証の写真アップしちゃった', ['sent-id']],
    ['母が電話で暗証番号答えちゃったらしい', ['gave-account']],
    ['銀行の人って言うから通帳の番号言っちゃった', ['gave-account']],
    ['フォームに名前と住所と電話番号を入力してしまいました', ['replied']],
    ['知らない人に住所おしえちゃった', ['replied']],
    ['返信しちゃった。大丈夫?', ['replied']],
    ['I replied to the email, is that bad', ['replied']],
    ['カードを わたしました', ['gave-account']],
    ['キャッシュカードを封筒に入れて渡した', ['gave-account']],
    ['口座番号と暗証番号を紙に書いて渡しました', ['gave-account']],
    ['銀行の口座番号を言うてしもうた', ['gave-account']],
    ['口座のお金がなくなってる', ['gave-account']],
    ['おかあさんが知らない男の人に現金300万わたした', ['paid-cash']],
    ['母が200万円を宅配便で送ってしまいました', ['paid-cash']],
    ['レターパックで現金送っちゃった', ['paid-cash']],
    ['GooglePlayカード3万円分買って番号送りました', ['paid-prepaid']],
    ['iTunesカードの番号、写真で送ってしまった', ['paid-prepaid']],
    ['he made me buy apple gift cards and read the numbers', ['paid-prepaid']],
    ['カードの裏の3桁も入れちゃった', ['gave-card']],
    ['クレジットの番号教えた', ['gave-card']],
    ['they have my nudes and want money. im 15', ['sent-image', 'under-18']],
    ['裸の動画をばらすって言われてPayPayで2万円払った', ['sent-image', 'paid-transfer']],
    ['保険証の表と裏をLINEで送ったんだけど', ['sent-id']],
    ['スマホが乗っ取られたみたい', ['gave-password']],
    ['パスワードいれてしもた', ['gave-password']],
    ['AnyDeskというのを入れさせられて今画面を見られてます', ['opened-link']],
    ['画面に警告が出て電話してしまいました', ['replied']],
    ['もう生きていけない', ['distress']],
    ['中2です。写真送っちゃった。親に言えない', ['sent-image', 'under-18']],
    ['今から受け取りに来るって言われました', ['at-the-door']],
    ['玄関に警察の人がいてカードを見せろと言う', ['at-the-door']],
    ['おばあちゃんが今から銀行に行くって言ってる。止めたい', ['at-the-door']],
    ['電話切ったらだめって言われてます', ['at-the-door']],
    ["There's a man at my door from the bank asking for my card", ['at-the-door']],
    ['my mom is at the ATM right now with someone on the phone', ['at-the-door']],
    ['my grandfather is about to transfer money, how do i stop him', ['at-the-door']],
    ['おかねを はらいました。さぎですか', ['paid-transfer']],
    ['バイト先に身分証送ったら家族に危害加えるって', ['sent-id']],
    ['息子の会社の人が今からお金を取りに来ます', ['at-the-door']],
    ['I gave my bank details to someone who called', ['gave-account']],
    ['a man came to the door and took my card', ['gave-account']],
    ['I sent $200 in bitcoin to the lawyer', ['paid-crypto']],
    ['i opened the attachment', ['opened-link']],
    ['i shared the verification code', ['gave-password']],
  ])('%s', (words, happened) => {
    expect(toldHappened(words)).toEqual(happened);
  });

  test.each([
    '友達と電話しながらコンビニに行ったら、新作のアイスが出てた',
    '農協の担当の人が通帳を預かりに来ました。毎月来る人です',
    'ATMに着きました。コンビニの隣のやつ',
    '部活の写真を送ったら、みんなに回された',
    '部活の写真送ってって言われて送っちゃった',
    '友達に返信しちゃった',
    '佐々木さんから。今日「流出の件で」って電話きたでしょ、あれ詐欺だって。カード取りに来るって言うから孫に電話して助かったわ',
    'お店に電話番号を伝えました',
    'ゲームのアプリ入れちゃった、楽しい',
    '警察に免許証を見せました',
    '新しいパスワードを入れました',
    'I replied to my boss',
  ])('nothing: %s', (words) => {
    expect(toldHappened(words)).toEqual([]);
  });
});

describe('tellsOfTrouble', () => {
  test.each([
    '弁護士を名乗る人から電話があったんですが、公文のことで',
    '代金引換で身に覚えのない荷物が来た',
    '親が信じ込んでて話を聞いてくれない',
    '電話の人がまだ切らせてくれません',
    'うちの会社の顧客データ返すから払えって',
    'カドカワの社員です。身代金を要求されました',
    '誰かが勝手に私の名前でローン',
    '相談したいです',
    '会社宛に「データを公開する」というメールが届いています。どこに相談すればいいですか',
    'they have my address now',
    'someone is pretending to be kumon',
    '主人が警察の方とずっと電話をしていて、逮捕状を見せられたそうです',
    'バイトで学生証と顔写真を送りました。断ったら、親の職場知ってるぞって',
    'LINEで写真送れって言われて送っちゃった。親には言えない',
    'LINEのビデオ通話で服脱いでって言われた',
    '口座を貸してしまいました',
    '警察です、と言ってビデオ通話で裸になれと言われました',
    'they have my daughters photos and want 300 dollars',
    '警察の人がLINEで連絡してきて逮捕状の写真送ってきた',
    'my kid sent a photo to someone and now they want money',
    '母の家に人が来て、屋根がずれていると言って80万円の紙に判子を押してしまいました。どうしたらいいですか',
  ])('trouble: %s', (words) => {
    expect(tellsOfTrouble(words)).toBe(true);
  });

  test.each([
    '明日のテストが不安です',
    'ホラー映画こわかった',
    '服買いすぎて怖い',
    'お金がなくて困ったなあ',
    'Can you help me move on Saturday?',
    '口座が凍結されます。不安な方はこちらにご連絡ください。',
    '怖い話ですが、県内で警察を名乗る手口が多発しています',
  ])('none: %s', (words) => {
    expect(tellsOfTrouble(words)).toBe(false);
  });
});

describe('talk about a scam', () => {
  test.each([
    '娘がDMで脅されてるみたいです',
    '母が電話の相手をずっと信じていて、私の言うことを聞いてくれません',
    '騙されたかもしれない',
    'I got scammed',
    'a man says he will post my photos unless i pay',
  ])('trouble: %s', (words) => {
    expect(tellsOfTrouble(words, { aboutScam: true })).toBe(true);
  });

  test.each([
    'ATMに行って電話して、と言われたら詐欺です。お金がもどるATMはありません。',
    '先生に宿題を出せって言われた',
    '家賃が上がるって言われた',
    '口座が凍結されると言われたお客様は、こちらにご連絡ください',
  ])('none: %s', (words) => {
    expect(tellsOfTrouble(words, { aboutScam: true })).toBe(false);
  });

  test('only where the words read like that', () => {
    expect(tellsOfTrouble('騙されたかもしれない')).toBe(false);
  });
});

describe('tellsOfDemand', () => {
  test.each([
    '警察から電話がありました。口座を教えてと言われました',
    '警察を名乗る人から電話があって、口座番号を聞かれました。どうすればいいですか',
    '銀行の人が家に来て、キャッシュカードを預かると言っています',
    '母が、役所を名乗る人から、カードを交換に伺いますと言われて、暗証番号を聞かれたそうです。',
    '知らない人からLINEで、お金を振り込むように言われています',
    '市役所の人から電話で、還付金があるのでATMに行くように言われました',
    '電力会社を名乗る電話で、生年月日と家族のことを聞かれたのですが、これは詐欺ですか',
    'さっき弁護士だという男の人から電話で、データを消すのに20万円払えと言われた',
    'The bank called me and asked for my PIN. What should I do?',
    'Someone phoned and told me to transfer money to a safe account.',
    'I got a call, they want my card number.',
    '弁護士から電話で20万円払えと言われました。まだ払っていません。どうすればいいですか',
    'さっき弁護士を名乗る男から電話があって、子どもの情報を消すのに20万と言われました。払ってません。',
    '弁護士って人から電話。データ消すのに30万円だって',
    'でんわで おかねを はらってください といわれました',
    'someone called from the police and said I must transfer money',
    'さっき弁護士から電話で、流出した情報を消すのに20万いると言われました。払ったほうがいいですか',
    '知らない番号から「個人情報が漏れてます」ってだけ言われて切れた',
    'コンビニでギフトカード買ってって言われてる',
    '警察の人とLINEしてます',
    'ビデオ通話で警察手帳見せられました',
    'The police called my wife and said our account is used by criminals',
    'police told me to stay on the line',
    'is this a scam? they say my data leaked and want 50 dollars',
    'someone called saying they can delete my leaked data for $200',
    '警察から電話があり口座番号を聞かれました。いったん切りましたが不安です',
    '年金事務所を名乗る人から電話があり、口座番号を聞かれました。どうすればいいですか',
    '市役所から電話で、保険料の払い戻しがあるのでATMに行くように言われました',
    '税務署から電話で、税金の還付があるので口座番号を教えてと言われました',
    '変な電話がきて、家族のことと貯金をきかれました',
    'ネットで知り合った人に、投資アプリを入れるように言われています',
    '弁護士だという人が「流出したあなたの情報を消すのに三十万円かかります」と電話で言われました。',
    '電話で、漏れた個人情報を消してあげるので手数料を払ってと言われました。',
    '弁護士さんから電話で、情報を消す手続きに費用が必要だと言われた',
    'さっき電話で「息子さんが事故を起こした。示談金が要る」って。',
    'My bank rang me yesterday and told me someone was using my account, and that I should move everything to a safe account while they investigate. I have not done it yet. Should I?',
    '弁護士だという人が「流出したあなたの情報を消すのに三十万円かかります」と電話で言われ',
    '電話で、年金の還付金があるので今日中にATMに行ってと言われ',
    'って電話で言われたんだけど、年金の還付があるからATMに行って',
    'The caller said my data had leaked and that they could remove it for a fee of $300, paid by',
    'と電話で言われました。それで、明日の朝までにコンビニでギフトカードを五万円分買って番号を教えるようにとのことです。主人に相談したほうがいいでしょうか。',
  ])('an account of a demand: %s', (words) => {
    expect(tellsOfDemand(words)).toBe(true);
  });

  test.each([
    '母から電話があって、今月の家賃を振り込んでと言われました',
    '警察の方から電話があり、落とし物の財布が届いていると言われました',
    '銀行に電話して、住所の変更を頼みました',
    '警察から電話がありました。口座番号をこちらにご返信ください。',
    '弁護士の佐藤です。口座番号を教えてください。',
    '警察官を名乗る男から電話があり、口座を聞かれたが、断りました',
    '県内で、警察官を名乗る男から電話で口座を聞かれる手口が多発しています',
    '銀行から電話で、新しいカードが届いていると言われました',
    '警察から電話があり、落とした財布にカードが入っていると言われました',
    '保険会社から電話で、住所変更が完了したと言われました',
    '息子から電話で、今度の家族旅行の写真を送ってって言われた',
    '銀行の窓口で、暗証番号を入れるように言われました',
    '病院の会計で、カードか現金で払うように言われました',
    '会社の総務から電話で、年末調整の書類に口座番号を書くように言われました',
    '歯医者から電話で、次の治療は費用が三万円かかると言われました',
    '管理会社から電話があって、更新に手数料が必要だと言われました',
    '引っ越し業者から電話で、追加の費用がかかると言われました',
    '弁護士の田中です。流出した情報を消す費用は30万円です。本日中に下記口座へお振り込みください。',
    '市に「漏えいのお詫びを返金する、ATMで受け取り番号を出す」という電話が集中しています。',
    'They told me the online account is ready.',
    'They told us the admin will transfer the files by tomorrow.',
    'The client wants the app by Monday, they called twice.',
    'The bank called. They never asked for my PIN.',
    'FBI officer called. A warrant is issued. The court wants 500 dollars in gift cards. Pay today or be arrested.',
    'Bank officer called. Account frozen. Told to move all money to the safe account 88-1234 today.',
    '',
    '\ud83d\u0000',
  ])('none: %s', (words) => {
    expect(tellsOfDemand(words)).toBe(false);
  });
});
