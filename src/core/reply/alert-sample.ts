import type { ReplyLanguage } from '../types.ts';

/** A made-up scam for moderators to try their settings with. A test holds every model to raising the alarm for it. */
export function alertSample(language: ReplyLanguage): string {
  return language === 'en'
    ? 'This is the Cyber Police data desk. Your address and card number were leaked and are for sale. To have them deleted, pay the removal fee of 30,000 yen today with gift cards and send us the codes. Do not tell your family or your bank.'
    : '個人情報保護センターです。あなたの名前と住所が名簿業者に渡っています。当センターが代わりに削除しますので、本日中に手数料3万円を下記の口座へ振り込んでください。このことは誰にも話さないでください。';
}
