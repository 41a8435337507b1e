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

/** Longer than so the popup does not wait for its first list before it shows all else, milliseconds. */
const PATIENCE = 250;

let firstRead: SavedDocument[] | undefined;

/** Asked for as soon as the popup's script runs and before anything is drawn: whatever else is asked, or drawn meanwhile,
 * would come in its way. Resolves with the list read, or without it where it fails or takes its time. */
export const firstList: Promise<void> = Promise.race([
  recentSaved(library, PORTION).then(
    (read) => {
      firstRead = read;
    },
    () => undefined,
  ),
  new Promise<void>((resolve) => setTimeout(resolve, PATIENCE)),
]);

/** Undefined while loading. @throws what the database says when it cannot be opened */
export const useRecent = (limit: number): SavedDocument[] | undefined =>
  useLiveQuery(() => recentSaved(library, limit), [limit], firstRead);

/** By document its links to others: the list is there before them. Empty while loading. */
export const useFamilies = (documents: readonly SavedDocument[] | undefined): ReadonlyMap<string, FamilyOf> => {
  const ids = documents?.map(({ id }) => id) ?? [];
  return useLiveQuery(() => familiesOf(ids), [ids.join()]) ?? NONE;
};

const NONE: ReadonlyMap<string, FamilyOf> = new Map();

/** How many documents are saved; undefined while loading. */
export const useTotal = (): number | undefined => useLiveQuery(() => countSaved(library), []);

/** Undefined while loading. */
export const useComing = (limit: number): { coming: Coming[]; total: number } | undefined =>
  useLiveQuery(() => comingDeadlines(library, todayOf(new Date()), limit), [limit]);

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
