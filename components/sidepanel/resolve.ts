// What a citation leads to: a bundled document, or one that the reader has saved.
import type { CorpusEntry } from '../../lib/corpus/types';
import type { Citation } from '../../lib/facts/records';
import type { SavedDocument } from '../../lib/library/schema';
import { citedOf } from '../../lib/links/fingerprint';
import { means } from '../../lib/links/links';
import { bareNumber, namesOf } from '../../lib/links/names';
import type { Fold } from '../../lib/text/fold';

export interface Resolved {
  is: 'corpus' | 'saved';
  /** In the library page. */
  place: string;
}

export type Resolve = (citation: Citation) => Resolved | null;

/** What is saved comes first: it is the reader's own. */
export function resolver(corpus: readonly CorpusEntry[], saved: readonly SavedDocument[], fold: Fold): Resolve {
  const known = [
    ...saved.map(({ id, title, docNumber }) => ({
      to: { is: 'saved' as const, place: `#/saved/${id}` },
      titles: [title],
      docNumber,
    })),
    ...corpus.map(({ id, title, subject, docNumber }) => ({
      to: { is: 'corpus' as const, place: `#/corpus/${id}` },
      titles: [title, subject],
      docNumber,
    })),
  ].map(({ to, titles, docNumber }) => ({
    to,
    names: titles.flatMap((title) => (title ? namesOf(title, fold) : [])),
    docNumber: docNumber && bareNumber(docNumber, fold),
  }));
  return (citation) => known.find((each) => means(citedOf(citation, fold), each))?.to ?? null;
}
