import { stringify } from 'yaml';

export interface NewNotice {
  readonly id: string;
  readonly name: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly disclosed: string;
  readonly title: string;
  readonly url: string;
  readonly reliability: 'official' | 'reported';
}

/** A valid first file for a notice, with the parts that most documents have written out as comments. */
export function noticeTemplate(notice: NewNotice, today: string): string {
  const year = notice.disclosed.slice(0, 4);
  const start = stringify({
    id: `${notice.id}-${year}`,
    organisation: {
      name: notice.name,
      short: { ja: notice.name, 'ja-easy': notice.name, en: notice.en },
      aliases: [...new Set([notice.name, notice.en, ...notice.aliases])],
    },
    disclosed: notice.disclosed,
    documents: [
      {
        id: 'notice',
        date: notice.disclosed,
        title: notice.title,
        exactTitle: true,
        publisher: notice.name,
        ...(notice.url === '' ? {} : { url: notice.url }),
        reliability: notice.reliability,
      },
    ],
    checked: today,
  });
  return `${start}${HINTS}`;
}

const HINTS = `
# Only what a document says, each with its source. Take the comment sign away, fill in, remove what no document says.
# verbatim: true marks the document's own words. The items are listed in src/core/items.ts.
# since: 2024-05-26            # first day on which data can have leaked
# found: 2024-06-28
# leaked:
#   - { item: name, text: 氏名, verbatim: true, source: notice }
# notLeaked:
#   - { item: card-number, text: クレジットカード情報は含まれておりません, verbatim: true, source: notice }
# contact:
#   - { channel: letter, manner: post, envelope: [重要書類在中], text: 個別に郵送でお知らせ, source: notice }
# neverContact:
#   - { channel: phone, text: お電話で連絡することはありません, verbatim: true, source: notice }
# compensation:
#   - { kind: not-mentioned, text: 補償の記載はない, source: notice }
# officialDomains:
#   - { domain: example.co.jp, source: notice }
# desks:
#   - { name: 専用窓口, phone: 0120-000-000, hours: 平日9:00~17:00, audience: affected, asOf: 2024-08-20, status: current, source: notice }
# events:
#   - { date: 2024-06-28, text: 発覚, source: notice }
# cause:
#   - { text: 不正アクセス, source: notice }
# misuse:
#   - { status: none-confirmed, asOf: 2024-08-20, text: 悪用は確認されていない, source: notice }
`;
