import type { Notice } from './notice-schema.ts';
import { foldedName } from './notices.ts';

/** The notice with this id, else all whose name, alias or id holds what was typed, the newest first. An empty text finds all. */
export function findNotices(notices: readonly Notice[], typed: string): Notice[] {
  const exact = notices.filter(({ id }) => id === typed);
  if (exact.length > 0) return exact;
  const wanted = foldedName(typed);
  return notices
    .filter(({ id, organisation }) =>
      [id, organisation.name, ...Object.values(organisation.short), ...organisation.aliases.map(wordOf)].some((name) =>
        foldedName(name).includes(wanted),
      ),
    )
    .toSorted((a, b) => b.disclosed.localeCompare(a.disclosed));
}

function wordOf(alias: Notice['organisation']['aliases'][number]): string {
  return typeof alias === 'string' ? alias : alias.word;
}
