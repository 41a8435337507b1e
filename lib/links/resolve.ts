// What a citation leads to: a bundled document, or one that the reader has saved.
import type { CorpusEntry } from '../corpus/types';
import type { Citation } from '../facts/records';
import type { SavedDocument } from '../library/schema';
import type { Fold } from '../text/fold';
import { means } from './links';
import { bareNumber, namesOf } from './names';

export interface Resolved {
  is: 'corpus' | 'saved';
  /** In the library page. */
  place: string;
}

export type Resolve = (citation: Pick<Citation, 'title' | 'docNumber'>) => Resolved | null;

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
  return ({ title, docNumber }) => {
    const cited = { names: title ? namesOf(title, fold) : [], docNumber: docNumber && bareNumber(docNumber, fold) };
    return known.find((each) => means(cited, each))?.to ?? null;
  };
}
