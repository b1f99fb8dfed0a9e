import { patternSignal, re } from './pattern.ts';

/** Demands or claims to hold intimate pictures. */
export const asksIntimateImage = patternSignal('asks-intimate-image', 'ask', {
  ja: [
    re`(?:裸|ヌード|下着(?:姿)?|性的な|わいせつ|エッチ|えっち|恥ずかしい|プライベートな|自慰|アダルト|オナ|脱い|脱げ|水着)[^。\n「」]{0,16}(?:写真|画像|動画|映像|自撮り|姿|ビデオ|だら|で(?:みて|見せ|送))`,
    re`(?:服|上着|シャツ|スカート|パンツ|ブラ)(?:を|は|も|だけ|、)?脱[いがぐげ][^。\n「」]{0,10}(?:やつ|[1一]枚|送っ|見せ|撮っ)`,
    re`(?:写真|画像|動画|自撮り)[^。\n「」]{0,14}(?:自分で)?(?:撮って|送って|見せて)[^。\n「」]{0,6}(?:きたら|くれたら|こい|来い|ほしい|よ[。!]|な[。!]|ね[。!]|[。!]|$)`,
    re`(?:アダルト|ポルノ|成人向け|大人の)(?:サイト|動画|コンテンツ)[^。\n「」]{0,24}(?:見|視聴|閲覧|楽し|アクセス)`,
    re`(?:カメラ|ウェブカメラ|インカメラ)[^。\n「」]{0,20}(?:録画|撮影|映[っしり]|あなたの|お前の|あなたを)`,
  ],
  en: [
    /\b(?:nudes?|naked|intimate|sexual|sext\w{0,4}|masturbat\w{0,4}|jerk\w{0,4}|wank\w{0,4}|explicit)\b[^.\n]{0,40}(?:photos?|pic(?:ture)?s?|videos?|images?|recording|footage|clip|yourself|\byou\b|\byour\b)/,
    /\b(?:your|of your|i have|send) nudes\b|\bdirty (?:pics?|videos?|secret)\b|\bpleasur\w{1,4} yourself\b|\bnaughty\b|\bvideos? (?:of|where|with) (?:you|u)\b|\balone with yourself\b|\b(?:page|site|content) for adults\b/,
    /\badult (?:sites?|websites?|content|videos?|page)\b|\bporn\w{0,8}\b|\bgrown men\b/,
    /\b(?:web ?cam|your camera|front camera|the camera)\b[^.\n]{0,40}\b(?:video|record\w{0,3}|you|watch\w{0,3}|film\w{0,3})\b/,
  ],
  unless: /防犯カメラ|監視カメラ|ドライブレコーダー|security camera|dash ?cam|web conferenc/,
});
