/** What ask.ts needs in each language. What a notice says stays in its own words and is not translated. */
import type { Notice } from '../notice-schema.ts';
import type { Channel } from '../types.ts';

/** What can be asked of an incident, in the order of a menu. */
export const TOPICS = [
  'overview',
  'leaked',
  'not-leaked',
  'bank',
  'card',
  'email',
  'address',
  'who',
  'services',
  'contact',
  'desk',
  'timeline',
  'cause',
  'prevention',
  'misuse',
  'compensation',
  'third-parties',
  'advice',
  'next',
  'related',
  'sources',
] as const;
export type Topic = (typeof TOPICS)[number];

type Desk = Notice['desks'][number];

export interface AskWords {
  readonly topics: Record<Topic, string>;
  readonly channels: Record<Channel, string>;
  readonly manners: Record<Notice['contact'][number]['manner'], string>;
  readonly statementKinds: Record<Notice['thirdParties'][number]['statements'][number]['kind'], string>;
  readonly listed: Record<'cause' | 'countermeasures' | 'advice' | 'nextSteps' | 'relatedIncidents', string>;
  readonly notStated: string;
  readonly leaked: string;
  readonly notLeaked: string;
  readonly who: string;
  readonly whoUndivided: string;
  readonly servicesListed: string;
  readonly contact: string;
  readonly desk: string;
  readonly noDesk: string;
  readonly deskFrom: string;
  readonly timeline: string;
  readonly thirdParties: string;
  readonly noCompensation: string;
  readonly sources: string;
  readonly noDialogue: string;
  readonly partly: string;
  readonly comma: string;
  overview(name: string, date: string): string;
  asOf(date: string): string;
  number(value: number): string;
  people(value: number): string;
  services(count: number): string;
  envelope(words: string): string;
  never(channel: string): string;
  neverAsks(item: string): string;
  deskLine(desk: Desk): string;
  misuse(status: Notice['misuse'][number]['status'], asOf: string): string;
  offered(yen: readonly number[], until: string | undefined): string;
  itemLeaked(item: string): string;
  itemDenied(item: string): string;
  itemPartly(item: string): string;
  itemMixed(item: string): string;
  itemSilent(item: string): string;
}

/** 739714 -> 739,714 */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
