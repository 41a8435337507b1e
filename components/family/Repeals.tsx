// What the library and the bundled documents say of each other's end, asked once for a whole page of ours.
import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, type ReactNode, use } from 'react';
import { todayOf } from '../../lib/i18n/due';
import { repealsIn } from '../../lib/links/repeals';
import type { Repeal } from '../../lib/links/standing';
import { corpusIndex, corpusKin } from '../../lib/platform/corpus-files';
import { library } from '../library/useLibrary';

type Repeals = ReadonlyMap<string, Repeal>;
const NONE: Repeals = new Map();
const Known = createContext<Repeals>(NONE);

/** What is inside can say of any document whether it was repealed. */
export function WithRepeals({ children }: { children: ReactNode }) {
  const repeals = useLiveQuery(async () => {
    const [kin, corpus] = await Promise.all([corpusKin(), corpusIndex()]);
    return repealsIn(library, kin, corpus, todayOf(new Date()));
  }, []);
  return <Known value={repeals ?? NONE}>{children}</Known>;
}

/** Null where nothing repeals it, and until that is known. @param id of a saved or bundled document; null for a page */
export const useRepeal = (id: string | null): Repeal | null => {
  const repeals = use(Known);
  return (id !== null && repeals.get(id)) || null;
};
