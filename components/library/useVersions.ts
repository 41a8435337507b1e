// A saved document with all its versions, and what its page says now where that was seen and differs.
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import { listVersions } from '../../lib/library/find';
import type { SavedDocument, Version } from '../../lib/library/schema';
import { type Glimpse, readGlimpse } from '../../lib/platform/glimpse';
import { library, useMade } from './useLibrary';

interface Shelved {
  document: SavedDocument;
  /** Oldest first; the document's own is `document.versionId`. */
  versions: Version[];
}

/** Null when the library has no such document; undefined while loading. */
export const useShelved = (id: string): Shelved | null | undefined =>
  useLiveQuery(async () => {
    const [document, versions] = await Promise.all([library.documents.get(id), listVersions(library, id)]);
    return document && versions.length > 0 ? { document, versions } : null;
  }, [id]);

/** Null when the page was not seen, or says what is saved; undefined while loading. */
export const useGlimpse = (id: string): Glimpse | null | undefined => useMade(useCallback(() => readGlimpse(id), [id]));
