// The short lists of the popup: they read what they show and no more, however large the library is.
import type { Library, SavedDocument } from './schema';

/** Saved documents, newest first. @param limit most documents read */
export const recentSaved = (library: Library, limit: number): Promise<SavedDocument[]> =>
  library.documents
    .orderBy('savedAt')
    .reverse()
    .filter(({ deletedAt }) => deletedAt === null)
    .limit(limit)
    .toArray();

/** How many documents are saved, the trash left out. */
export async function countSaved({ documents }: Library): Promise<number> {
  // Null is no key, so that the index holds nothing but the trash.
  const [all, inTrash] = await Promise.all([documents.count(), documents.orderBy('deletedAt').count()]);
  return all - inTrash;
}

export interface Coming {
  document: SavedDocument;
  /** Its first deadline from today on, ISO day. */
  date: string;
}

/** Documents with a deadline still to come, the nearest first, and how many there are in all.
 * @param today ISO day · @param limit most documents read */
export async function comingDeadlines(
  library: Library,
  today: string,
  limit: number,
): Promise<{ coming: Coming[]; total: number }> {
  const { documents } = library;
  const [keys, trash] = await Promise.all([
    documents.where('dates').aboveOrEqual(today).primaryKeys(),
    documents.orderBy('deletedAt').primaryKeys(),
  ]);
  // A document stands in the index once for each of its dates; the first is its next.
  const ids = new Set(keys);
  for (const id of trash) ids.delete(id);
  const nearest = await documents.bulkGet([...ids].slice(0, limit));
  const coming = nearest.flatMap((document) => {
    const date = document?.dates?.find((each) => each >= today);
    return document && date ? [{ document, date }] : [];
  });
  return { coming, total: ids.size };
}
