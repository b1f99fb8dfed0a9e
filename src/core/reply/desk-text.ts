import type { Desk } from '../contact-schema.ts';
import { type GuidedDesk, telHref } from '../guided-desk.ts';
import { PREFECTURES } from '../prefectures.ts';
import type { ReplyLanguage } from '../types.ts';
import type { EssentialTexts, ReplyDesk, ReplyTexts } from './types.ts';
import { describeHours, short } from './words.ts';

/** A desk in the words of a full language. */
export function deskText(guided: GuidedDesk, prefecture: string | undefined, texts: ReplyTexts): ReplyDesk {
  const { desk, phone, availability } = guided;
  const { code, desk: words } = texts;
  const now =
    availability.state === 'inside'
      ? words.inside(short(availability.until))
      : availability.state === 'outside'
        ? words.outside(availability.next && { ...availability.next, clock: short(availability.next.clock) })
        : undefined;
  return {
    id: desk.id,
    name: desk.name[code],
    purpose: desk.for[code],
    phone,
    tel: phone && telHref(phone),
    url: desk.url,
    email: desk.email,
    hours: guided.hours && describeHours(guided.hours, words),
    now,
    notes: [
      desk.howTo?.[code],
      ...dialling(guided, prefecture, texts),
      desk.not?.[code],
      languages(desk, texts),
    ].filter((note) => note !== undefined),
  };
}

/** Who cannot dial it, and what then: a verified number, or where to look it up. */
function dialling(
  { desk, direct }: GuidedDesk,
  prefecture: string | undefined,
  { code, desk: words }: ReplyTexts,
): string[] {
  if (desk.cannotDial.length === 0) return [];
  const other = desk.alternatives.find((alternative) => alternative.status === 'verified');
  const cannot = words.cannotDial(desk.cannotDial);
  if (direct !== undefined && prefecture !== undefined)
    return [`${cannot}${words.gap}${words.direct(prefectureName(prefecture, code), direct)}`];
  if (other !== undefined) return [`${cannot}${words.gap}${words.alternative(other.phone)}`];
  if (desk.id === 'police-consultation' || desk.id === 'consumer-hotline')
    return [`${cannot}${words.gap}${words.lookUp[desk.id]}`];
  return [cannot];
}

function prefectureName(name: string, language: ReplyLanguage): string {
  const found = PREFECTURES.find((prefecture) => prefecture.name === name);
  if (found === undefined || language === 'ja') return name;
  return language === 'en' ? found.en : `${name}(${found.kana})`;
}

function languages(desk: Desk, { code, desk: words }: ReplyTexts): string | undefined {
  if (desk.languages.includes('interpreter')) return words.interpreter;
  return code === 'en' && desk.languages.includes('en') ? undefined : words.japaneseOnly;
}

/** A desk in a language that has the essentials alone; undefined for desks that it has no words for. */
export function essentialDesk(guided: GuidedDesk, texts: EssentialTexts): ReplyDesk | undefined {
  const { desk, phone } = guided;
  const words = Object.entries(texts.desks).find(([id]) => id === desk.id)?.[1];
  if (words === undefined) return undefined;
  const span = guided.hours?.weekly[0];
  const hours = guided.hours?.always
    ? texts.deskWords.always
    : span && `${texts.deskWords.weekdays} ${short(span.from)}–${short(span.to)}`;
  const interpreter = desk.languages.includes('interpreter');
  return {
    id: desk.id,
    ...words,
    phone,
    tel: phone && telHref(phone),
    url: desk.url,
    email: desk.email,
    hours,
    now: undefined,
    notes: [interpreter ? texts.deskWords.interpreter : texts.deskWords.japaneseOnly],
  };
}
