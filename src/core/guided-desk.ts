import type { Desk, Hours } from './contact-schema.ts';
import { type Availability, availabilityOf } from './desk-hours.ts';

/** A desk as it is shown: how to reach it from here, and whether this is inside its usual hours. */
export interface GuidedDesk {
  readonly desk: Desk;
  /** As it is dialled here; absent for desks with a web page or mail address only. */
  readonly phone: string | undefined;
  /** The verified ordinary number of the prefecture's desk, for telephones that cannot dial the short one; absent: look it up. */
  readonly direct: string | undefined;
  readonly hours: Hours | undefined;
  readonly availability: Availability;
}

/** `desk` seen from `prefecture` (full name, as 愛知県) at `now`. Only verified local numbers and hours are used. */
export function guideDesk(desk: Desk, prefecture: string | undefined, now: Date): GuidedDesk {
  const local = desk.prefectures.find((entry) => entry.prefecture === prefecture && entry.status === 'verified');
  const hours = local?.hours === undefined ? desk.hours : localHours(local.hours, desk.hours);
  const short = desk.phone?.startsWith('#') === true;
  return {
    desk,
    phone: short ? desk.phone : (local?.phone ?? desk.phone),
    direct: short ? local?.phone : undefined,
    hours,
    availability: availabilityOf(hours, now),
  };
}

/** Where a local source gives only the weekly hours, the desk's own year-end closure still holds. */
function localHours(local: Hours, usual: Hours | undefined): Hours {
  return local.always ? local : { ...local, yearEnd: local.yearEnd ?? usual?.yearEnd };
}

/** `tel:` address of a number as it is dialled; `#` has to be escaped in an address. */
export function telHref(phone: string): string {
  return `tel:${phone.replace(/[^\d#+*]/g, '').replaceAll('#', '%23')}`;
}
