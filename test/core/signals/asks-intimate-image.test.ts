import { signalTable } from './table.ts';

signalTable('asks-intimate-image', {
  fires: [
    'あなたがアダルトサイトを見ている姿を録画しました。',
    '裸の写真を送ってくれたら消す',
    '下着の画像ちょうだい',
    'カメラで撮影したあなたの映像がございます',
    '顔がわかる写真、自分で撮って送って。',
    '性的な動画を入手いたしました',
    'I have your nudes and your contacts.',
    'We recorded you through your webcam, the video is clear.',
    'send an intimate photo and i delete everything',
    "You were visiting porn sites, weren't you.",
    'I filmed you pleasuring yourself.',
    'there are videos of you, naughty boy',
  ],
  silent: [
    '海辺の写真を送るね',
    '防犯カメラの映像を警察に渡しました',
    '動画の編集を頼まれた',
    '下着売り場は3階です',
    '写真館の予約を取った',
    '卒業アルバムの画像が届いた',
    'The webcam driver was updated.',
    'A naked flame must not be left alone.',
    'Here are the photos from the wedding.',
    'The video call starts at ten.',
    'Explicit consent is required by law.',
    'Adults pay 12 euros, children 6.',
  ],
  negated: ['裸の写真を送らないでください', 'Never send nudes, whatever they promise; do not send nudes.'],
  reported: ['「裸の写真を送れ」と脅されました', 'Someone who says "I recorded you on adult sites" is bluffing.'],
});
