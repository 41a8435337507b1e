// The text of a document that holds the same text, to be compared with.
import { useCallback } from 'react';
import { corpusDocument } from '../../lib/platform/corpus-files';
import type { Compared } from '../document/ChangesView';
import { library, useMade } from '../library/useLibrary';

/** Null where there is none, or none is asked for; undefined while loading. @param id of a saved or bundled document */
export const useOther = (id: string | null): Compared | null | undefined =>
  useMade(useCallback(async () => (id === null ? null : read(id)), [id]));

async function read(id: string): Promise<Compared | null> {
  const document = await library.documents.get(id);
  if (document) {
    const version = await library.versions.get(document.versionId);
    return version ? { blocks: version.blocks, facts: version.facts, name: document.title ?? '' } : null;
  }
  const bundled = await corpusDocument(id).catch(() => null);
  return (
    bundled && { blocks: bundled.blocks, facts: bundled.facts, name: bundled.entry.subject ?? bundled.entry.title }
  );
}
