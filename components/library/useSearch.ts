// Search as you type: the answer to the latest query; one that was overtaken is dropped.
import { useEffect, useState } from 'react';
import { type Hit, hitsOf, type SearchAnswer, search } from '../../lib/library/search';
import { corpusTexts } from '../../lib/platform/corpus-files';
import type { Fold } from '../../lib/text/fold';
import { cardKey } from './cards';
import { library } from './useLibrary';

/** Milliseconds that the keys rest before the library is asked. */
const REST = 60;

/** Rows that a screen holds: their snippets come with the answer, those of others as they are met. */
export const IN_SIGHT = 12;

export interface Searched extends SearchAnswer {
  query: string;
  /** The search itself failed, which is told apart from finding nothing. */
  failed: boolean;
}

const FAILED = { hits: [], matches: [], total: 0, problem: null } satisfies SearchAnswer;

/** Null without a query. The answer to an earlier query stays until the next is there, so that nothing flickers.
 * @param limit hits whose snippets are wanted at once · @param newest id of what was saved last: after a save it is asked
 * again */
export function useSearch(query: string, fold: Fold | undefined, limit: number, newest?: string): Searched | null {
  const [searched, setSearched] = useState<Searched | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved is in the library, not in the query
  useEffect(() => {
    if (!fold || query.trim() === '') {
      setSearched(null);
      return;
    }
    const overtaken = new AbortController();
    const { signal } = overtaken;
    const timer = setTimeout(() => {
      search(library, query, { fold, limit, signal, corpus: corpusTexts })
        .then((answer) => signal.aborted || setSearched({ ...answer, query, failed: false }))
        .catch((error) => {
          if (signal.aborted) return;
          console.error('search', error);
          setSearched({ ...FAILED, query, failed: true });
        });
    }, REST);
    return () => {
      clearTimeout(timer);
      overtaken.abort();
    };
  }, [query, fold, limit, newest]);
  return query.trim() === '' ? null : searched;
}

/** What is shown of the matches in sight, by `cardKey`; those that came with the answer at once, others as they are met.
 * @param inSight `cardKey`s, joined by spaces so that equal ones are the same */
export function useHits(searched: Searched | null, fold: Fold | undefined, inSight: string): ReadonlyMap<string, Hit> {
  const [met, setMet] = useState<{ of: Searched | null; hits: ReadonlyMap<string, Hit> }>({
    of: null,
    hits: new Map(),
  });
  const hits = met.of === searched ? met.hits : new Map(searched?.hits.map((hit) => [cardKey(hit), hit]));
  const missing = searched ? inSight.split(' ').filter((key) => !hits.has(key)) : [];
  const wanted = missing.join(' ');
  useEffect(() => {
    if (!searched || !fold || wanted === '') return;
    const keys = new Set(wanted.split(' '));
    const gone = new AbortController();
    const { signal } = gone;
    const matches = searched.matches.filter((match) => keys.has(cardKey(match)));
    hitsOf(library, searched.query, matches, { fold, signal, corpus: corpusTexts })
      .then((found) => {
        if (signal.aborted) return;
        setMet(({ of, hits: before }) => {
          const known = of === searched ? before : new Map(searched.hits.map((hit) => [cardKey(hit), hit]));
          return { of: searched, hits: new Map([...known, ...found.map((hit) => [cardKey(hit), hit] as const)]) };
        });
      })
      .catch((error) => signal.aborted || console.error('search', error));
    return () => gone.abort();
  }, [searched, fold, wanted]);
  return hits;
}
