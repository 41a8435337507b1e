// Live views of the library and the corpus for our pages. Pages only read; the background writes.
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { CorpusEntry } from '../../lib/corpus/types';
import { Library, type SavedDocument } from '../../lib/library/schema';
import { listTrash } from '../../lib/library/trash';
import { corpusIndex } from '../../lib/platform/corpus-files';
import { folding } from '../../lib/platform/reading-tools';
import type { Fold } from '../../lib/text/fold';

export const library = new Library();

/** Documents in the trash, the latest first; undefined while loading. */
export const useTrash = (): SavedDocument[] | undefined => useLiveQuery(() => listTrash(library), []);

/** A value made once, undefined until it is there. */
export function useMade<T>(make: () => Promise<T>): T | undefined {
  const [made, setMade] = useState<T>();
  useEffect(() => {
    let wanted = true;
    void make().then((value) => wanted && setMade(() => value));
    return () => {
      wanted = false;
    };
  }, [make]);
  return made;
}

export const useCorpus = (): CorpusEntry[] | undefined => useMade(corpusIndex);
export const useFold = (): Fold | undefined => useMade(folding);
