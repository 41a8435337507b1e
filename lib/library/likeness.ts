// A copy that goes by another name, or by none: told by its text, where number and title do not tell.
import { bare, figuresAgree, sameDocument, statedApart } from '../compare/identity';
import { bands, signature, similarity } from '../compare/minhash';
import { packSketch, unpackSketch } from '../compare/sketch';
import type { Block } from '../structure/block';
import type { Metadata } from '../structure/document';
import type { Fold } from '../text/fold';
import type { Library, SavedDocument, Signature } from './schema';
import type { Snapshot } from './snapshot';

/** So much of a text stands for the whole, UTF-16 units: 4 ms to read, where 143,000 would take 30 of the 150 that a save may. */
const READ = 20_000;
/** Shorter texts are alike too easily, UTF-16 units. */
const SHORTEST = 300;
/** Two lengths further apart than this are no copies of one document, however alike they begin: less than `NEAR` of the
 * longer one's 5-grams can then be shared. */
const LENGTHS = 0.85;
/** Nor are these, where the name is the same: the half of a text is a leaf of it. */
const NAMED_LENGTHS = 0.5;

export type Likeness = Omit<Signature, 'documentId'>;

export interface Alike {
  metadata: Pick<Metadata, 'title' | 'docNumber' | 'issuer' | 'writtenDate'>;
  text: string;
  /** Of the text; null where that is too short. */
  likeness: Likeness | null;
}

export const textOf = (blocks: readonly Pick<Block, 'text'>[]): string => blocks.map(({ text }) => text).join('\n');

/** Whether a text says no more than what its page is headed by: a page of pictures, or one whose text has not come yet. */
export const saysOnlyTitle = (text: string, title: string | null, url: string, fold: Fold): boolean =>
  bare(title ?? url, fold).includes(bare(text, fold));

/** Whether a snapshot says no more than its title, and the document does: it never becomes the document's face. */
export const isShellOf = (document: SavedDocument, { blocks, metadata, url }: Snapshot, fold: Fold): boolean => {
  const text = textOf(blocks);
  return text.length < document.chars && saysOnlyTitle(text, metadata.title, url, fold);
};

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

const lengthsDiffer = ({ text }: Alike, { chars }: SavedDocument, least: number): boolean =>
  Math.min(text.length, chars) < least * Math.max(text.length, chars);

/** What keeps two texts apart, however alike they are: how long they are, a draft and what came of it. */
function areApart(page: Alike, document: SavedDocument, fold: Fold): boolean {
  if (lengthsDiffer(page, document, LENGTHS)) return true;
  const { title } = page.metadata;
  if (!title || !document.title) return false;
  const [left, right] = [fold(title.normalize('NFKC')), fold(document.title.normalize('NFKC'))];
  return DRAFT.test(left) !== DRAFT.test(right) || numbersIn(left) !== numbersIn(right);
}

/** The saved document that a text is a near-duplicate of, the oldest where there are several; null for none.
 * Documents in the trash do not count. */
export async function findTwin(library: Library, page: Alike, fold: Fold): Promise<SavedDocument | null> {
  const { likeness } = page;
  if (!likeness) return null;
  const met = await library.signatures.where('bands').anyOf(likeness.bands).distinct().toArray();
  if (met.length === 0) return null;
  const documents = await library.documents.bulkGet(met.map(({ documentId }) => documentId));
  const alike = met.flatMap((signed, i) => {
    const document = documents[i];
    if (!document || document.deletedAt !== null || areApart(page, document, fold)) return [];
    return isOne(page.metadata, likeness, document, signed, fold) ? [document] : [];
  });
  for (const twin of alike.sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1))) {
    const text = await latestText(library, twin);
    if (text !== undefined && namesItsFigures(page.text, text, fold)) return twin;
  }
  return null;
}

/** Of documents that bear the page's name the first that its text is a copy of, or null. A text of a few lines is one only
 * word for word. @param clean as in `likenessOf` */
export async function findCopied(
  library: Library,
  page: Alike,
  documents: readonly SavedDocument[],
  { fold, clean }: { fold: Fold; clean: (text: string) => string },
): Promise<SavedDocument | null> {
  const held = await library.signatures.bulkGet(documents.map(({ id }) => id));
  for (const [i, document] of documents.entries()) {
    const signed = held[i];
    if (lengthsDiffer(page, document, NAMED_LENGTHS)) continue;
    // Asked before the text is read: there may be hundreds of 政府工作报告.
    if (page.likeness && signed && !isOne(page.metadata, page.likeness, document, signed, fold)) continue;
    const text = await latestText(library, document);
    if (text === undefined) continue;
    const theirs = signed ?? likenessOf(text, fold, clean);
    const isCopy =
      page.likeness && theirs
        ? isOne(page.metadata, page.likeness, document, theirs, fold) && namesItsFigures(page.text, text, fold)
        : !statedApart(page.metadata, document, fold) && bare(clean(page.text), fold) === bare(clean(text), fold);
    if (isCopy) return document;
  }
  return null;
}

const isOne = (
  page: Alike['metadata'],
  ours: Likeness,
  document: SavedDocument,
  theirs: Likeness,
  fold: Fold,
): boolean =>
  sameDocument(
    { ...page, signature: unpackSketch(ours.values) },
    { ...document, signature: unpackSketch(theirs.values) },
    fold,
  ) !== null;

const namesItsFigures = (page: string, text: string, fold: Fold): boolean =>
  figuresAgree(page.slice(0, READ), text.slice(0, READ), fold);

/** Undefined where a half-taken backup or a deletion left none. */
async function latestText({ versions }: Library, { versionId }: SavedDocument): Promise<string | undefined> {
  const version = await versions.get(versionId);
  return version && textOf(version.blocks);
}

/** Estimated share of two texts' beginnings that is the same, 0–1. */
export const shareOf = (a: Likeness, b: Likeness): number => similarity(unpackSketch(a.values), unpackSketch(b.values));
