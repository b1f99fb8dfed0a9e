import type { Contacts, PublicRule } from './contact-schema.ts';
import type { Notice } from './notice-schema.ts';
import type { Citation } from './types.ts';

/** Everything read from data/: plain, JSON-serialisable. */
export interface Knowledge {
  readonly notices: readonly Notice[];
  readonly contacts: Contacts;
  readonly rules: readonly PublicRule[];
}

/** The citation of one of a notice's documents. Throws when the id is unknown, which loading has ruled out. */
export function citationOf(notice: Notice, source: string): Citation {
  const document = notice.documents.find((candidate) => candidate.id === source);
  if (document === undefined)
    throw new Error(`${notice.id} has no document "${source}": run "npm run notices -- lint"`);
  const { title, exactTitle, reliability } = document;
  const publisher = reliability === 'weak' ? `${document.publisher}[個人のサイトなど・未確認]` : document.publisher;
  return {
    title: exactTitle ? `${publisher}「${title}」` : `${publisher}(${title})`,
    date: document.date,
    url: document.url,
    ...(reliability !== 'official' && { reportedBy: publisher }),
  };
}
