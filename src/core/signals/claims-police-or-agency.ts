import { patternSignal, re } from './pattern.ts';

const AGENCY =
  '(?:警視庁|警察庁|県警|府警|道警|警察署?|サイバー[^。\\n]{0,6}(?:課|局|室|対策)|検察庁?|検事|国民生活センター|消費生活センター|消費者(?:庁|センター)|個人情報(?:保護|対策|管理|監視|削除|救済)[^\\s。\\n]{0,6}(?:委員会|センター|機構|協会|局|室|課)|総務省|金融庁|デジタル庁|法務省|経済産業省|厚生労働省|年金(?:機構|事務所)|国税(?:庁|局)|税務署|市役所|区役所|町役場|役場|裁判所|法テラス|入管|保健所)';
const BODY =
  '(?:NPO|ボランティア|支援(?:団体|機構|センター|協会)|対策(?:本部|室|センター|機構|協議会|協会|班)|救済(?:センター|機構|委員会)|保護(?:室|協会|機構|連盟)|保安協会|協議会|見守り(?:隊|センター|基金|協会)|互助会|被害者(?:の会|団体|連絡会))';

/** Speaks as the police, an agency, a city hall, a consumer body or volunteers. */
export const claimsPoliceOrAgency = patternSignal('claims-police-or-agency', 'claim', {
  ja: [
    re`${AGENCY}(?!へ|に|は|も|や|、|から(?!の?(?:お電話|委託|依頼|要請)))[^。\n「」]{0,16}?(?:です(?!か|が、?(?:本物|偽)|よね|ね|って)|と申し|でございます|の(?:者|担当|[一-龠]{1,4}(?:です|と申|でございます))|から(?:の)?(?:お電話|委託|依頼|要請)|の委託|の依頼を|の要請|の指導|の?認定(?:団体|機関|の)|の?公認|指定(?:団体|機関|の)|協力員|と連携|と協力)`,
    re`${BODY}[^。\n]{0,16}(?:です(?!か|よね|ね)|と申し|でございます|の(?:者|担当)|から(?:お電話|ご連絡)|をしております)`,
    re`(?:${AGENCY}|${BODY})(?<=(?:^|\n|【|\[)[^。\n「」]{0,24})[^。\n「」、]{0,14}(?:より|からの?(?:お知らせ|ご?案内|ご?連絡|通知)|】|\])`,
    re`(?:捜査(?:本部|資料|への(?!(?:全面的な)?協力を(?:お?約束|行|続|して))|に(?:ご)?協力(?!し(?:て(?:おり|まい|い(?!ただ))|ます))|上|妨害|対象)|任意の?ご?協力|家宅捜索|逮捕状|出頭(?:を|し|に|の|いた)|資産(?:の)?保全|(?:身の|資金の)?潔白)[^。\n「」]{0,12}(?:ため|により|を|の|が|いた|お願い|ございます|し|です)`,
  ],
  en: [
    /\b(?:this is|i am|i['’]m|we are|we['’]re|calling from|on behalf of|officer|agent|inspector|detective|sergeant)\b[^.\n]{0,40}\b(?:police|fbi|interpol|europol|ftc|federal trade commission|ico\b|irs|hmrc|customs|data protection (?:authority|office|agency|commission)|government|cyber ?crime|social security|ministry|revenue|fraud (?:squad|department|unit)|trading standards|ic3)\b/,
    /\b(?:badge (?:number|no)|case (?:officer|number) (?:is|from)|warrant (?:for|has)|under investigation|joint (?:task force|cell))\b/,
    /^[^.\n]{0,60}\b(?:europol|interpol|fbi|cybercrime (?:centre|center|unit)|ftc|action fraud|data protection (?:authority|commission))\b[^.\n]{0,40}(?=\n)/,
  ],
});
