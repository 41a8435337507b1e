// The short lists of the popup: they read what they show and no more, however large the library is.
import type { Library, SavedDocument } from './schema';

/** Saved documents, newest first. @param limit most documents read */
export async function recentSaved({ documents }: Library, limit: number): Promise<SavedDocument[]> {
  // Whole stretches are read at once, a filtered walk row by row; what is in the trash is seldom among the newest.
  for (let size = limit; ; size *= 2) {
    const newest = await documents.orderBy('savedAt').reverse().limit(size).toArray();
    const kept = newest.filter(({ deletedAt }) => deletedAt === null);
    if (kept.length >= limit || newest.length < size) return kept.slice(0, limit);
  }
}

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
