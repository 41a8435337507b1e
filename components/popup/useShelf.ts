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

/** Asked for as soon as the popup's script runs, while the settings are still on their way. */
const first = recentSaved(library, PORTION).catch(() => undefined);
let firstRead: SavedDocument[] | undefined;
void first.then((read) => {
  firstRead = read;
});

/** Undefined while loading. @throws what the database says when it cannot be opened */
export const useRecent = (limit: number): SavedDocument[] | undefined =>
  useLiveQuery(() => recentSaved(library, limit), [limit], firstRead);

/** By document its links to others: the list is there before them. Empty while loading. */
export const useFamilies = (documents: readonly SavedDocument[] | undefined): ReadonlyMap<string, FamilyOf> => {
  const ids = documents?.map(({ id }) => id) ?? [];
  return useLiveQuery(() => familiesOf(ids), [ids.join()]) ?? NONE;
};

const NONE: ReadonlyMap<string, FamilyOf> = new Map();

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

async function familiesOf(ids: readonly string[]): Promise<ReadonlyMap<string, FamilyOf>> {
  const links = await library.kin
    .where('documentId')
    .anyOf([...ids])
    .toArray();
  const { links: told, known } = await familyOf(links);
  return new Map(
    ids.map((id) => [id, { known, links: told.filter(({ documentId }) => documentId === id).slice(0, CHIPS) }]),
  );
}
