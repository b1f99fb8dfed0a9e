import { patternSignal } from './pattern.ts';

/** Says that the reader's device, account or data is in the writer's or somebody's hands. */
export const hackedClaim = patternSignal('hacked-claim', 'claim', [
  /(?:あなた|お客様|貴方|貴殿|貴社|君|お前|おまえ|そちら)の[^。\n]{0,20}(?:個人情報|情報|データ|パスワード|アカウント|端末|パソコン|スマホ|口座|カード|番号|写真|カメラ)[^。\n]{0,24}(?:漏(?:れ|え|洩)|流出|盗まれ|入手|手に入れ|ハッキング|乗っ取|侵入|不正(?:に)?(?:利用|使用|アクセス|ログイン)|感染|悪用|売買|出回|把握|握って|持って)/,
  /(?:第三者|不正)(?:に|な|による)[^。\n]{0,14}(?:ログイン|アクセス|利用|使用)[^。\n]{0,14}(?:検知|検出|確認|疑い|発見|可能性|され)/,
  /(?:三|３|3|二|2|数)(?:か所|カ所|ヶ所|箇所|社|件)(?:に|から|で|へ)?[^。\n]{0,14}(?:漏|流出|登録|載)/,
  /\b(?:i|we)(?: have|'ve)? (?:hacked|infected|gained (?:full )?access|full access|obtained|recorded|downloaded|cracked|installed|got access|compromised|your data)\b|\byour (?:device|computer|account|operating system|system|data|information|password|webcam|phone)\b[^.\n]{0,24}\b(?:hacked|infected|compromised|stolen|leaked|exposed|breached|found on)\b|\b(?:trojan|malware|rat software|unusual (?:activity|sign[- ]?in)|suspicious (?:activity|login|sign[- ]?in)|unauthori[sz]ed (?:access|login|transaction|charge))\b/i,
]);
