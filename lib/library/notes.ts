// The reader's own highlights and notes: written on a saved document, found again in another version of it.
import { anchorIn } from '../compare/anchor';
import { type Place, type Quote, quoteOf } from '../compare/quote';
import { Failed } from '../i18n/failed';
import type { Block } from '../structure/block';
import type { Fold } from '../text/fold';
import { randomHex } from '../text/random-hex';
import type { Library, Note, Version } from './schema';

/** Longest note and longest stretch of text that it can stand on, UTF-16 units. */
export const LONGEST_NOTE = 20_000;
export const LONGEST_QUOTE = 20_000;

export interface PlacedNote extends Note {
  /** Where it stands in the text at hand; null where its words are not found there, or not for certain. */
  place: Place | null;
}

/** Notes of a text in its order, those that have lost their place last.
 * @param versionId the text's own, where it is a saved version's: notes made on it stand where they were made */
export function placeNotes(
  notes: readonly Note[],
  blocks: readonly Pick<Block, 'text'>[],
  fold: Fold,
  versionId?: string,
): PlacedNote[] {
  let find: ReturnType<typeof anchorIn> | null = null;
  const placed = notes.map((note): PlacedNote => {
    const { block, start, lastBlock, end } = note;
    if (note.versionId === versionId) return { ...note, place: { block, start, lastBlock, end } };
    find ??= anchorIn(blocks, fold);
    return { ...note, place: find(note) };
  });
  const order = ({ place }: PlacedNote) => (place ? place.block + place.start / 1e7 : Infinity);
  return placed.sort((a, b) => order(a) - order(b) || (a.madeAt < b.madeAt ? -1 : 1));
}

export const notesOf = (library: Library, documentId: string): Promise<Note[]> =>
  library.notes.where('documentId').equals(documentId).toArray();

/** Stores a note where its words stand in the saved text: the latest version's, else an earlier one's.
 * @returns its id · @throws Failed `gone` when the document is not in the library */
export async function addNote(
  library: Library,
  { documentId, quote, text }: { documentId: string; quote: Quote; text: string },
  fold: Fold,
  now: string,
): Promise<string> {
  const document = await library.documents.get(documentId);
  if (!document || document.deletedAt !== null) throw new Failed('gone');
  const versions = await library.versions.where('documentId').equals(documentId).toArray();
  const isLatest = ({ id }: Version) => id === document.versionId;
  versions.sort((a, b) => Number(isLatest(b)) - Number(isLatest(a)) || (a.capturedAt > b.capturedAt ? -1 : 1));
  let stood: { versionId: string; quote: Quote } = { versionId: document.versionId, quote };
  for (const { id, blocks } of versions) {
    const place = anchorIn(blocks, fold)(quote);
    if (!place) continue;
    stood = { versionId: id, quote: quoteOf(place, blocks) };
    break;
  }
  const id = randomHex(8);
  const note: Note = { ...stood.quote, id, documentId, versionId: stood.versionId, text, madeAt: now, changedAt: now };
  await library.notes.add(note);
  return id;
}

/** @throws Failed `gone` when there is no such note */
export async function changeNote(library: Library, id: string, text: string, now: string): Promise<void> {
  if ((await library.notes.update(id, { text, changedAt: now })) === 0 && !(await library.notes.get(id)))
    throw new Failed('gone');
}

/** @returns the note as it was, for `restoreNote`; null when there was none */
export async function deleteNote(library: Library, id: string): Promise<Note | null> {
  return library.transaction('rw', library.notes, async () => {
    const note = await library.notes.get(id);
    await library.notes.delete(id);
    return note ?? null;
  });
}

/** @throws Failed `gone` when its document has been deleted for ever */
export async function restoreNote(library: Library, note: Note): Promise<void> {
  await library.transaction('rw', library.notes, library.documents, async () => {
    if (!(await library.documents.get(note.documentId))) throw new Failed('gone');
    await library.notes.put(note);
  });
}
