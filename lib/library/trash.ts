// The trash: what is deleted stays a while and can come back; then it goes for ever, and so does what passing saves left.
import type { Library, SavedDocument } from './schema';
import { waitingFor } from './search/tables';

/** Days that a document stays in the trash. */
export const TRASH_DAYS = 30;
const DAY = 86_400_000;
/** A save's pieces and its receipt serve its retries, which end within seconds. Milliseconds. */
const SAVE_LASTS = DAY;

/** Moves documents to the trash; those that are there already keep their day. Their stay begins no earlier than they were
 * last seen: a clock that was set back meanwhile would end it early. @param now ISO 8601 instant */
export async function moveToTrash(library: Library, ids: readonly string[], now: string): Promise<void> {
  await library.documents
    .where('id')
    .anyOf(ids)
    .and(({ deletedAt }) => deletedAt === null)
    .modify((document) => {
      document.deletedAt = now > document.seenAt ? now : document.seenAt;
    });
}

export async function restore(library: Library, ids: readonly string[]): Promise<void> {
  await library.documents.where('id').anyOf(ids).modify({ deletedAt: null });
}

/** Documents in the trash, the latest first. */
export async function listTrash(library: Library): Promise<SavedDocument[]> {
  // Null is no key, so that the index holds nothing but the trash.
  return library.documents.orderBy('deletedAt').reverse().toArray();
}

/** Deletes documents with all that was kept with them, in one transaction. Only what is in the trash is touched. */
export async function deleteForEver(library: Library, ids: readonly string[]): Promise<void> {
  const { documents, versions, sightings, kin, receipts, jobs, originals, pictures, attachments } = library;
  const { signatures, prints, keywords, targets, deadlines, settled, notes } = library;
  const ofDocument = [kin, receipts, signatures, prints, keywords, targets, deadlines, settled, notes];
  const ofVersion = [sightings, jobs, originals, pictures, attachments];
  await library.transaction('rw', [documents, versions, library.waiting, ...ofDocument, ...ofVersion], async () => {
    const gone = await documents
      .where('id')
      .anyOf(ids)
      .and(({ deletedAt }) => deletedAt !== null)
      .primaryKeys();
    const texts = await versions.where('documentId').anyOf(gone).primaryKeys();
    for (const table of ofVersion) await table.where('versionId').anyOf(texts).delete();
    for (const table of ofDocument) await table.where('documentId').anyOf(gone).delete();
    await kin.where('otherId').anyOf(gone).delete();
    await versions.bulkDelete(texts);
    await documents.bulkDelete(gone);
    await library.waiting.bulkPut(gone.map(waitingFor));
  });
}

/** Takes out what has been in the trash for 30 days, and what is left of saves that are long over. @param now ISO 8601 instant */
export async function sweep(library: Library, now: string): Promise<void> {
  const before = (age: number) => new Date(Date.parse(now) - age).toISOString();
  const old = await library.documents
    .where('deletedAt')
    .below(before(TRASH_DAYS * DAY))
    .primaryKeys();
  if (old.length > 0) await deleteForEver(library, old);
  await library.receipts.where('at').below(before(SAVE_LASTS)).delete();
  const stale = await library.pieces.filter(({ at }) => at < before(SAVE_LASTS)).primaryKeys();
  await library.pieces.bulkDelete(stale);
}

/** Whole days that a document has left in the trash, at least 0. */
export function daysLeft(deletedAt: string, now: Date): number {
  return Math.max(0, Math.ceil((Date.parse(deletedAt) + TRASH_DAYS * DAY - now.getTime()) / DAY));
}
