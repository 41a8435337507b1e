// What the library's views show: every document as a card, those that answer the query and the filters, in order.
import { useMemo } from 'react';
import { todayOf } from '../../lib/i18n/due';
import type { SavedDocument } from '../../lib/library/schema';
import { type Card, cardKey, cardOfCorpus, cardOfSaved, writtenForms } from './cards';
import { type Counts, filterCards, isFiltered } from './facets';
import { inOrder, type Order } from './order';
import type { Place } from './place';
import { useCorpus, useFold } from './useLibrary';
import { useSaved } from './useSaved';
import { IN_SIGHT, type Searched, useSearch } from './useSearch';

export interface Browsing {
  saved: readonly SavedDocument[];
  /** False while only the newest are there and the rest, with all counts, is still to come. */
  whole: boolean;
  /** Before the filters: what was found, or everything. */
  cards: readonly Card[];
  /** After the filters, in order. */
  shown: readonly Card[];
  counts: Counts;
  /** How issuers and topics are written; filters know them folded. */
  forms: ReadonlyMap<string, string>;
  order: Order | 'rank';
  /** Null without a query, and until the first answer. */
  searched: Searched | null;
}

/** Undefined while the library opens. @throws what the database says when it cannot be opened */
export function useBrowsing({ view, query, filters, order }: Place): Browsing | undefined {
  const saved = useSaved();
  const corpus = useCorpus();
  const fold = useFold();
  const searched = useSearch(query, fold, IN_SIGHT, saved?.documents[0]?.id);
  const all = useMemo(
    () =>
      saved &&
      corpus &&
      fold && [
        ...saved.documents.map((each) => cardOfSaved(each, fold)),
        ...(saved.whole ? corpus.map((each) => cardOfCorpus(each, fold)) : []),
      ],
    [saved, corpus, fold],
  );
  const forms = useMemo(() => writtenForms(all ?? []), [all]);
  const cards = useMemo(() => {
    if (!all || !searched) return all;
    const found = new Map(all.map((card) => [cardKey(card), card]));
    return searched.matches.flatMap((match) => found.get(cardKey(match)) ?? []);
  }, [all, searched]);
  const filtered = useMemo(() => cards && filterCards(cards, filters), [cards, filters]);
  const taken = order ?? (searched ? 'rank' : 'saved');
  const shown = useMemo(
    () => filtered && (taken === 'rank' ? filtered.shown : inOrder(filtered.shown, taken, todayOf(new Date()))),
    [filtered, taken],
  );
  // The newest are where one list begins, and no other.
  const isTheirs = view === 'documents' && query === '' && taken === 'saved' && !isFiltered(filters);
  return useMemo(() => {
    if (!saved || !cards || !filtered || !shown || !(saved.whole || isTheirs)) return undefined;
    const { documents, whole } = saved;
    return { saved: documents, whole, cards, shown, counts: filtered.counts, forms, order: taken, searched };
  }, [saved, isTheirs, cards, filtered, shown, taken, forms, searched]);
}
