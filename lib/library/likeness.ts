// A copy that goes by another name, or by none: told by its text, where number and title do not tell.
import { sameDocument } from '../compare/identity';
import { bands, signature, similarity } from '../compare/minhash';
import { packSketch, unpackSketch } from '../compare/sketch';
import type { Metadata } from '../structure/document';
import type { Fold } from '../text/fold';
import type { Library, SavedDocument, Signature } from './schema';

/** So much of a text stands for the whole, UTF-16 units: 4 ms to read, where 143,000 would take 30 of the 150 that a save may. */
const READ = 20_000;
/** Shorter texts are alike too easily, UTF-16 units. */
const SHORTEST = 300;
/** Two lengths further apart than this are no copies of one document, however alike they begin: less than `NEAR` of the
 * longer one's 5-grams can then be shared. */
const LENGTHS = 0.85;

export type Likeness = Omit<Signature, 'documentId'>;

export interface Alike {
  metadata: Pick<Metadata, 'title' | 'docNumber' | 'issuer' | 'writtenDate'>;
  /** Units of text, UTF-16. */
  chars: number;
  likeness: Likeness;
}

/** Null for a text too short to be told by.
 * @param clean takes out glosses and other noise of copies */
export function likenessOf(text: string, fold: Fold, clean: (text: string) => string): Likeness | null {
  if (text.length < SHORTEST) return null;
  const values = signature(fold(clean(text.slice(0, READ))));
  return { bands: bands(values), values: packSketch(values) };
}

/** Numbers in a title: 2023年 and 2024年, 第一批 and 第二批 are two documents. */
const numbersIn = (title: string): string => (title.match(/\d+|第[一二三四五六七八九十百]+/g) ?? []).join();
const DRAFT = /征求.*意见|征集/;

/** What keeps two texts apart, however alike they are: a number, a date, a draft and what came of it. */
function areApart(a: Omit<Alike, 'likeness'>, b: Omit<Alike, 'likeness'>, fold: Fold): boolean {
  if (Math.min(a.chars, b.chars) < LENGTHS * Math.max(a.chars, b.chars)) return true;
  const [ours, theirs] = [a.metadata, b.metadata];
  if (ours.writtenDate && theirs.writtenDate && ours.writtenDate !== theirs.writtenDate) return true;
  if (!ours.title || !theirs.title) return false;
  const [left, right] = [fold(ours.title.normalize('NFKC')), fold(theirs.title.normalize('NFKC'))];
  return DRAFT.test(left) !== DRAFT.test(right) || numbersIn(left) !== numbersIn(right);
}

/** The saved document that a text is a near-duplicate of, the oldest where there are several; null for none.
 * Documents in the trash do not count. */
export async function findTwin(library: Library, page: Alike, fold: Fold): Promise<SavedDocument | null> {
  const met = await library.signatures.where('bands').anyOf(page.likeness.bands).distinct().toArray();
  if (met.length === 0) return null;
  const own = { ...page.metadata, signature: unpackSketch(page.likeness.values) };
  const documents = await library.documents.bulkGet(met.map(({ documentId }) => documentId));
  const twins = documents.filter((document, i) => {
    if (!document || document.deletedAt !== null) return false;
    if (areApart(page, { metadata: document, chars: document.chars }, fold)) return false;
    const other = { ...document, signature: unpackSketch(met[i]?.values ?? '') };
    return sameDocument(own, other, fold) !== null;
  });
  return twins.sort((a, b) => ((a?.savedAt ?? '') < (b?.savedAt ?? '') ? -1 : 1))[0] ?? null;
}

/** Estimated share of two texts' beginnings that is the same, 0–1. */
export const shareOf = (a: Likeness, b: Likeness): number => similarity(unpackSketch(a.values), unpackSketch(b.values));
