// Questions that the reader and our pages ask of the library.
import { canon1Key } from '../compare/canon';
import { countChanges, diffBlocks } from '../compare/diff';
import type { Block } from '../structure/block';
import type { Metadata } from '../structure/document';
import type { Fold } from '../text/fold';
import { identityKey } from './identity';
import type { Library, SavedDocument, Version } from './schema';

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

export interface KnownPage {
  documentId: string;
  /** ISO 8601 instant. */
  savedAt: string;
  /** In how many clauses the page differs from the latest version; 0 where it says the same. */
  clauses: number;
}

/** Compares a page with the latest version saved of it; null when there is none. */
export async function comparePage(
  library: Library,
  page: Pick<Metadata, 'title' | 'docNumber'> & { url: string },
  blocks: readonly Block[],
  fold: Fold,
): Promise<KnownPage | null> {
  const document = await findSaved(library, page, fold);
  const version = document && (await library.versions.get(document.versionId));
  if (!version) return null;
  const same = version.canon1 === (await canon1Key(blocks));
  const clauses = same ? 0 : countChanges(diffBlocks(version.blocks, blocks, fold));
  return { documentId: document.id, savedAt: document.savedAt, clauses };
}

/** Every version of a document, oldest first. */
export async function listVersions(library: Library, documentId: string): Promise<Version[]> {
  const all = await library.versions.where('documentId').equals(documentId).toArray();
  return all.sort((a, b) => (a.capturedAt < b.capturedAt ? -1 : a.capturedAt > b.capturedAt ? 1 : 0));
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
