import { patternSignal } from './pattern.ts';

/** Demands or holds intimate pictures. */
export const asksIntimateImage = patternSignal('asks-intimate-image', 'ask', [
  /(?:裸|ヌード|下着(?:姿)?|性的な|わいせつ|エッチな|恥ずかしい|プライベートな|自慰|アダルト)[^。\n]{0,16}(?:写真|画像|動画|映像|自撮り|姿)/,
  /\b(?:nudes?|naked|intimate|explicit|sexual|masturbat\w*|pleasuring yourself)\b[^.\n]{0,40}(?:photos?|pictures?|videos?|images?|recording|footage|clip)?/i,
  /\badult (?:sites?|websites?|content|videos?)\b|\bporn\w*/i,
]);
