// The documents behind the ledger and the calendar: saved ones, and the bundled ones when they are asked for.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CorpusDocument, CorpusEntry } from '../../lib/corpus/types';
import type { Source } from '../../lib/export/source';
import { corpusTexts } from '../../lib/platform/corpus-files';
import { NO_METADATA } from '../../lib/structure/document';
import { cardKey } from '../library/cards';
import { isFiltered } from '../library/facets';
import type { Place } from '../library/place';
import type { Browsing } from '../library/useBrowsing';

export const sourceOfCorpus = (entry: CorpusEntry): Source => ({
  ...NO_METADATA,
  title: entry.subject ?? entry.title,
  docNumber: entry.docNumber,
  issuer: entry.issuer,
  writtenDate: entry.writtenDate,
  publishedDate: entry.publishedDate,
  url: null,
  at: '',
});

export interface Corpus {
  /** Undefined while they are read or not wanted. */
  documents: readonly CorpusDocument[] | undefined;
  failed: boolean;
  again: () => void;
}

/** Bundled documents, read when they are first wanted. */
export function useCorpusTexts(wanted: boolean): Corpus {
  const [documents, setDocuments] = useState<readonly CorpusDocument[]>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!wanted || documents) return;
    let here = true;
    corpusTexts().then(
      (all) => here && setDocuments(all),
      (error: unknown) => {
        console.error(`corpus, try ${tries}`, error);
        if (here) setFailed(true);
      },
    );
    return () => {
      here = false;
    };
  }, [wanted, documents, tries]);
  const again = useCallback(() => {
    setFailed(false);
    setTries((n) => n + 1);
  }, []);
  return { documents: wanted ? documents : undefined, failed: wanted && failed, again };
}

/** Documents that answer the library's search and filters, by `cardKey`; null where nothing is set and all do. */
export function useNarrowed(place: Place, { shown }: Browsing): ReadonlySet<string> | null {
  const narrowed = place.query.trim() !== '' || isFiltered(place.filters);
  return useMemo(() => (narrowed ? new Set(shown.map(cardKey)) : null), [narrowed, shown]);
}
