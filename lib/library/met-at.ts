// Which saved documents a page may ask about: those that were saved from its own address, and no others.
import { bareAddress } from './identity';
import type { Library } from './schema';

/** Whether a text of this document was ever saved from this address. */
export async function isMetAt(library: Library, documentId: string, url: string): Promise<boolean> {
  const versions = await library.versions.where('documentId').equals(documentId).primaryKeys();
  const met = await library.sightings.where('versionId').anyOf(versions).toArray();
  const here = bareAddress(url);
  return met.some((sighting) => bareAddress(sighting.url) === here);
}
