// From which addresses saved documents were met. A page may ask about those that were saved from its own, and no others.
import { bareAddress } from './identity';
import type { Library } from './schema';

/** Those of these documents of which any text was ever saved from this address. */
export async function metAt(library: Library, ids: readonly string[], url: string): Promise<Set<string>> {
  const versions = await library.versions.where('documentId').anyOf(ids).primaryKeys();
  const met = await library.sightings.where('versionId').anyOf(versions).toArray();
  const here = bareAddress(url);
  const texts = met.filter((sighting) => bareAddress(sighting.url) === here);
  return new Set(texts.map(({ versionId }) => versionId.slice(0, versionId.indexOf('/'))));
}

export const isMetAt = async (library: Library, documentId: string, url: string): Promise<boolean> =>
  (await metAt(library, [documentId], url)).has(documentId);
