import { signalTable } from './table.ts';

signalTable('secrecy', {
  fires: [
    'このことはご家族には言わないでください。',
    '警察に相談した場合は、即座に公開します',
    '誰にも話さないで、二人だけの話ね',
    '本件は内密にお願いいたします',
    '窓口で聞かれたら「家の修繕」と言ってください',
    '他言無用に願います',
    '会社への直接のお問い合わせはお控えください',
    'Do not tell anyone about this.',
    'keep this between us ok',
    'If you go to the police, the files go out.',
    "Please don't discuss this with your family or the bank.",
    'This must remain strictly confidential, sir.',
    'dont tell your mum',
  ],
  silent: [
    '神奈川の警察へ通報すると共に、委員会へ報告いたしました。',
    'パスワードは誰にも教えないでください。',
    '認証コードは第三者に教えないでください',
    '家族に話したら笑われた',
    '秘密基地を作った',
    '警察に相談しました',
    '一人で悩まず、家族に話してください',
    'Tell your family and friends about this scam.',
    'Please contact the police if you have information.',
    'The secret ingredient is miso.',
    'Never share your password with anyone.',
    'This e-mail is for the intended recipient; do not share your code.',
    'Talk to your bank first.',
  ],
  reported: [
    '「家族には言わないで」という電話は詐欺です',
    '「誰にも話すな」と言われました。「警察に言わないで」とも言われました',
    'Scammers say do not tell anyone, not even your bank.',
  ],
});
