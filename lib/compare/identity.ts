// One document over its copies, whatever the address: told by its number and title, or by its text.
import type { Metadata } from '../structure/document';
import type { Fold } from '../text/fold';
import { similarity } from './minhash';

/** Why a key is what it is, or why two documents are one; stable codes, worded by the interface. */
export type IdentityReason =
  | 'number-and-title'
  | 'title-and-date'
  | 'title-and-issuer'
  | 'title'
  | 'near-duplicate'
  | 'none';

export interface DocumentKey {
  /** Null where nothing on the page can tell the document from others. */
  key: string | null;
  reason: IdentityReason;
}

/** Script, width, white space, brackets, quotation marks and readings, 發(fā), make no difference between copies. */
const bare = (text: string, fold: Fold): string =>
  fold(text.normalize('NFC'))
    .replace(/(?<=\p{Script=Han})[(（]\p{Ll}{1,7}[)）]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** Titles that many documents bear: alone they tell nothing. */
const COMMON_TITLE = /^(?:关于)?(?:印发)?.{0,6}(?:通知|公告|通告|决定|批复|意见|函|令|通报|附件)$/;

type Known = Partial<Pick<Metadata, 'title' | 'docNumber' | 'issuer' | 'writtenDate'>>;

/** A key that all copies of one document share. A number alone is none: a page may hold one attachment of it. */
export function documentKey({ title, docNumber, issuer = [], writtenDate }: Known, fold: Fold): DocumentKey {
  const name = title ? bare(title, fold) : '';
  if (name === '') return { key: null, reason: 'none' };
  if (docNumber) return { key: `number:${bare(docNumber, fold)}:${name}`, reason: 'number-and-title' };
  if (writtenDate) return { key: `date:${writtenDate}:${name}`, reason: 'title-and-date' };
  if (issuer.length > 0)
    return {
      key: `issuer:${issuer
        .map((body) => bare(body, fold))
        .sort()
        .join('+')}:${name}`,
      reason: 'title-and-issuer',
    };
  return COMMON_TITLE.test(name) ? { key: null, reason: 'none' } : { key: `title:${name}`, reason: 'title' };
}

/** Two texts that have this share of their 5-grams in common are one document: 60 edits in 20,000 characters leave 0.93, an
 * unrelated text 0.02 (measured). */
const NEAR = 0.85;

export interface Comparable extends Known {
  /** MinHash of the folded text. */
  signature: ArrayLike<number>;
}

/** Why two pages hold one document, or null. Different numbers keep apart what is otherwise alike (yearly notices). */
export function sameDocument(a: Comparable, b: Comparable, fold: Fold): IdentityReason | null {
  if (a.docNumber && b.docNumber && bare(a.docNumber, fold) !== bare(b.docNumber, fold)) return null;
  const ours = documentKey(a, fold);
  if (ours.key !== null && ours.key === documentKey(b, fold).key) return ours.reason;
  return similarity(a.signature, b.signature) >= NEAR ? 'near-duplicate' : null;
}
