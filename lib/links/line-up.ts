// The indicators that a document shares with others in the library and with the bundled ones, found by an index.
import type { Library } from '../library/schema';
import type { Fold } from '../text/fold';
import { type IndicatorLine, linesOf, type Point, pointOf } from './indicators';
import { placeOf } from './place';

/** Most targets that one indicator's line takes from the library. */
const MOST = 200;

/** Lines that this document has a point in. Documents in the trash do not count.
 * @param bundled points of the bundled documents, see `corpus/indicators.json` */
export async function linesOfDocument(
  library: Library,
  documentId: string,
  bundled: readonly Point[],
  fold: Fold,
): Promise<IndicatorLine[]> {
  const own = await library.targets.where('documentId').equals(documentId).toArray();
  const keys = [...new Set((own.length > 0 ? own : bundledOf(bundled, documentId)).map(({ key }) => key))].filter(
    Boolean,
  );
  const rows = await library.targets
    .where('key')
    .anyOf(keys)
    .limit(MOST * keys.length)
    .toArray();
  const ids = [...new Set(rows.map((row) => row.documentId))];
  const documents = (await library.documents.bulkGet(ids)).filter((document) => document?.deletedAt === null);
  const places = new Map(documents.flatMap((document) => (document ? [[document.id, placeOf(document, fold)]] : [])));
  const saved = rows
    .filter((row) => places.has(row.documentId))
    .map((row) => pointOf(row.documentId, row, places.get(row.documentId) ?? null, fold));
  const points = [...saved, ...bundled.filter(({ key }) => keys.includes(key))];
  return linesOf(points, fold).filter((line) => line.points.some(({ id }) => id === documentId));
}

const bundledOf = (bundled: readonly Point[], id: string): Point[] => bundled.filter((point) => point.id === id);
