// Live views of the reader's notes. Pages only read; the background writes.
import { useLiveQuery } from 'dexie-react-hooks';
import { notesOf, type PlacedNote, placeNotes } from '../../lib/library/notes';
import type { Note, SavedDocument } from '../../lib/library/schema';
import type { Fold } from '../../lib/text/fold';
import { library } from './useLibrary';

/** Of one document; undefined while loading. */
export const useNotes = (documentId: string): Note[] | undefined =>
  useLiveQuery(() => notesOf(library, documentId), [documentId]);

export interface NotedDocument {
  document: SavedDocument;
  /** In the order of its latest text, those that have lost their place last. */
  notes: PlacedNote[];
}

/** Every note by document, the document with the latest note first; those in the trash are left out. Undefined while
 * loading. Only texts with notes from other versions are read. */
export const useAllNotes = (fold: Fold | undefined): NotedDocument[] | undefined =>
  useLiveQuery(async () => {
    if (!fold) return undefined;
    const byDocument = Map.groupBy(
      await library.notes.orderBy('madeAt').reverse().toArray(),
      (note) => note.documentId,
    );
    const documents = await library.documents.bulkGet([...byDocument.keys()]);
    const all = documents.map(async (document): Promise<NotedDocument[]> => {
      if (!document || document.deletedAt !== null) return [];
      const notes = byDocument.get(document.id) ?? [];
      const isOld = notes.some(({ versionId }) => versionId !== document.versionId);
      const version = isOld ? await library.versions.get(document.versionId) : undefined;
      return [{ document, notes: placeNotes(notes, version?.blocks ?? [], fold, document.versionId) }];
    });
    return (await Promise.all(all)).flat();
  }, [fold]);
