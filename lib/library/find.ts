// Questions that the reader and our pages ask of the library.
import { canon1Key } from '../compare/canon';
import { countChanges, diffBlocks } from '../compare/diff';
import type { Block } from '../structure/block';
import type { Metadata } from '../structure/document';
import type { Fold } from '../text/fold';
import { bareAddress } from './identity';
import { bearersOf, findKnown, isLiving, isTold, type Named } from './known';
import { likenessOf, textOf } from './likeness';
import type { Library, SavedDocument, Version } from './schema';

/** The saved document that this page is by its name and address, or null; a copy may be known by its text alone, see
 * `comparePage`. Documents in the trash do not count. */
export async function findSaved(library: Library, page: Named, fold: Fold): Promise<SavedDocument | null> {
  const bearers = await bearersOf(library, page, fold);
  return bearers.documents.find((document) => isLiving(document) && isTold(page, document, bearers, fold)) ?? null;
}

export interface KnownPage {
  documentId: string;
  /** ISO 8601 instant. */
  savedAt: string;
  /** In how many clauses the page differs from the latest version; 0 where it says the same. */
  clauses: number;
}

/** Compares a page with what was last saved from its address, or else with the document's latest version; null where the
 * page is no saved document's, neither by its name nor by its text.
 * @param clean as in `likenessOf` */
export async function comparePage(
  library: Library,
  page: Pick<Metadata, 'title' | 'docNumber' | 'issuer' | 'writtenDate'> & { url: string },
  blocks: readonly Block[],
  fold: Fold,
  clean: (text: string) => string,
): Promise<KnownPage | null> {
  const text = textOf(blocks);
  const asked = { metadata: page, url: page.url, text, likeness: likenessOf(text, fold, clean) };
  const document = (await findKnown(library, asked, { fold, clean }))?.document;
  if (!document || !isLiving(document)) return null;
  const version =
    (await lastSeenAt(library, document.id, page.url)) ?? (await library.versions.get(document.versionId));
  if (!version) return null;
  const same = version.canon1 === (await canon1Key(blocks));
  const clauses = same ? 0 : countChanges(diffBlocks(version.blocks, blocks, fold));
  return { documentId: document.id, savedAt: document.savedAt, clauses };
}

/** The version last met at an address: a copy is compared with what was saved of it, not with the issuer's own text. */
export async function lastSeenAt(library: Library, documentId: string, url: string): Promise<Version | undefined> {
  const ids = await library.versions.where('documentId').equals(documentId).primaryKeys();
  if (ids.length < 2) return undefined;
  const here = bareAddress(url);
  const met = await library.sightings.where('versionId').anyOf(ids).sortBy('id');
  const last = met.findLast((sighting) => bareAddress(sighting.url) === here);
  return last && library.versions.get(last.versionId);
}

/** Every version of a document in the order of its saves, whatever the clock said then. */
export async function listVersions(library: Library, documentId: string): Promise<Version[]> {
  const all = await library.versions.where('documentId').equals(documentId).toArray();
  const met = await library.sightings
    .where('versionId')
    .anyOf(all.map(({ id }) => id))
    .sortBy('id');
  const order = new Map<string, number>();
  for (const [i, { versionId }] of met.entries()) if (!order.has(versionId)) order.set(versionId, i);
  return all.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

/** Saved documents, newest first. */
export async function listSaved(library: Library): Promise<SavedDocument[]> {
  // All at once and sorted here: walking down the index takes several times as long.
  const all = (await library.documents.toArray()).filter(({ deletedAt }) => deletedAt === null);
  return all.sort((a, b) => (a.savedAt < b.savedAt || (a.savedAt === b.savedAt && a.id < b.id) ? 1 : -1));
}

/** The first day on or after `today` that one of its deadlines names; else the last passed one; null without any. */
export function nextDate(document: Pick<SavedDocument, 'dates'>, today: string): string | null {
  return document.dates?.find((date) => date >= today) ?? document.dates?.at(-1) ?? null;
}
