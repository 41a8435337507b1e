// Where and when a document's texts were met, here and in a backup, as one list. Its order is that of the table's numbers.
import type { Library } from '../schema';
import type { Kept } from './rows';

const keyOf = ({ versionId, url, at }: Kept['sightings']): string => `${versionId} ${at} ${url}`;

/** Adds those that are missing. Where some of them came before others that are here, all are put in the order of their
 * instants. To be called in a transaction.
 * @param isKnown whether the document was in the library · @returns whether any was missing */
export async function mergeSightings(
  { sightings, versions }: Library,
  theirs: readonly Kept['sightings'][],
  isKnown: boolean,
): Promise<boolean> {
  const [first] = theirs;
  if (!first) return false;
  if (!isKnown) {
    await sightings.bulkAdd([...theirs]);
    return true;
  }
  const documentId = first.versionId.slice(0, first.versionId.indexOf('/'));
  const known = await versions.where('documentId').equals(documentId).primaryKeys();
  const mine = await sightings.where('versionId').anyOf(known).sortBy('id');
  // The same place and instant may stand there twice.
  const held = new Map<string, number>();
  for (const each of mine) held.set(keyOf(each), (held.get(keyOf(each)) ?? 0) + 1);
  const missing = theirs.filter((each) => {
    const left = held.get(keyOf(each)) ?? 0;
    held.set(keyOf(each), left - 1);
    return left <= 0;
  });
  const [earliest = ''] = missing.map(({ at }) => at).sort();
  if (mine.every(({ at }) => at <= earliest)) {
    await sightings.bulkAdd(missing);
  } else if (missing.length > 0) {
    await sightings.bulkDelete(mine.map(({ id }) => id));
    const all = [...mine.map(({ versionId, url, at }) => ({ versionId, url, at })), ...missing];
    await sightings.bulkAdd(all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)));
  }
  return missing.length > 0;
}
