// What the popup's lists show, read from the library in small portions: more is read as the reader scrolls.
import { useLiveQuery } from 'dexie-react-hooks';
import { todayOf } from '../../lib/i18n/due';
import { type Coming, comingDeadlines, countSaved, recentSaved } from '../../lib/library/recent';
import type { SavedDocument } from '../../lib/library/schema';
import { type FamilyOf, familyOf } from '../family/known';
import { library } from '../library/useLibrary';

/** Rows read at first, and again each time the end of the list comes near. */
export const PORTION = 20;

/** More chips would crowd a row; the library shows them all. */
const CHIPS = 4;

export interface Recent {
  documents: SavedDocument[];
  /** By document: its links to others. */
  families: ReadonlyMap<string, FamilyOf>;
}

const readRecent = async (limit: number): Promise<Recent> => {
  const documents = await recentSaved(library, limit);
  return { documents, families: await familiesOf(documents) };
};

/** Asked for as soon as the popup's script runs, while the settings are still on their way. */
const first = readRecent(PORTION).catch(() => undefined);
let firstRead: Recent | undefined;
void first.then((read) => {
  firstRead = read;
});

/** Undefined while loading. @throws what the database says when it cannot be opened */
export const useRecent = (limit: number): Recent | undefined =>
  useLiveQuery(() => readRecent(limit), [limit], firstRead);

/** How many documents are saved; undefined while loading. @param wanted false while the first list is still to come */
export const useTotal = (wanted: boolean): number | undefined =>
  useLiveQuery(async () => (wanted ? countSaved(library) : undefined), [wanted]);

/** Undefined while loading. @param wanted false while the first list is still to come */
export const useComing = (limit: number, wanted: boolean): { coming: Coming[]; total: number } | undefined =>
  useLiveQuery(
    async () => (wanted ? comingDeadlines(library, todayOf(new Date()), limit) : undefined),
    [limit, wanted],
  );

/** Saved documents by their ids, those that have gone left out. */
export const useSavedOnes = (ids: readonly string[]): ReadonlyMap<string, SavedDocument> | undefined =>
  useLiveQuery(async () => {
    const found = await library.documents.bulkGet([...ids]);
    return new Map(found.flatMap((document) => (document ? [[document.id, document] as const] : [])));
  }, [ids.join()]);

async function familiesOf(documents: readonly SavedDocument[]): Promise<ReadonlyMap<string, FamilyOf>> {
  const families = documents.map(async ({ id }): Promise<[string, FamilyOf]> => {
    const family = await familyOf(await library.kin.where('documentId').equals(id).toArray());
    return [id, { ...family, links: family.links.slice(0, CHIPS) }];
  });
  return new Map(await Promise.all(families));
}
