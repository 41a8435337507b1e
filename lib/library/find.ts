// Questions that the reader and our pages ask of the library.
import type { Metadata } from '../structure/document';
import type { Fold } from '../text/fold';
import { identityKey } from './identity';
import type { Library, SavedDocument } from './schema';

/** The saved document that this page is a copy of, or null. Documents in the trash do not count. */
export async function findSaved(
  library: Library,
  page: Pick<Metadata, 'title' | 'docNumber'> & { url: string },
  fold: Fold,
): Promise<SavedDocument | null> {
  const found = await library.documents
    .where('identity')
    .equals(identityKey(page, page.url, fold))
    .first();
  return found && found.deletedAt === null ? found : null;
}

/** Saved documents, newest first. */
export async function listSaved(library: Library): Promise<SavedDocument[]> {
  const all = await library.documents.orderBy('savedAt').reverse().toArray();
  return all.filter((document) => document.deletedAt === null);
}

/** The first day on or after `today` that one of its deadlines names; else the last passed one; null without any. */
export function nextDate(document: Pick<SavedDocument, 'dates'>, today: string): string | null {
  return document.dates?.find((date) => date >= today) ?? document.dates?.at(-1) ?? null;
}
