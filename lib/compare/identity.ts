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
export const bare = (text: string, fold: Fold): string =>
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

/** Whether a number tells the document that bears its title wherever it is met: it names its year, and the body that
 * counts. 公告第1号 is every body's, and comes again. */
export const isTelling = (docNumber: string, fold: Fold): boolean =>
  /(?:19|20)\d\d/.test(fold(docNumber)) && /\p{Script=Han}/u.test(fold(docNumber).replace(/公告|通告|[令第年号]/g, ''));

/** Two texts that have this share of their 5-grams in common are one document: 60 edits in 20,000 characters leave 0.93, an
 * unrelated text 0.02 (measured). */
const NEAR = 0.85;
/** Enough where the title is the same and nothing speaks against it: a copy with notes of its editors, or cut. */
const MOSTLY = 0.5;

export interface Comparable extends Known {
  /** MinHash of the folded text. */
  signature: ArrayLike<number>;
}

/** Why two pages hold one document, or null. Different numbers and days keep apart what is otherwise alike (yearly notices);
 * a title that is the same tells nothing alone: every province has its 政府工作报告, every year. */
export function sameDocument(a: Comparable, b: Comparable, fold: Fold): IdentityReason | null {
  if (numbersDiffer(a, b, fold)) return null;
  const ours = documentKey(a, fold);
  const isNumbered = ours.key !== null && a.docNumber && isTelling(a.docNumber, fold);
  if (isNumbered && ours.key === documentKey(b, fold).key) return ours.reason;
  if (datesDiffer(a, b)) return null;
  const share = similarity(a.signature, b.signature);
  if (share >= NEAR) return 'near-duplicate';
  const [left, right] = [a, b].map(({ title }) => documentKey({ title }, fold).key);
  return share >= MOSTLY && left !== null && left === right && !issuersDiffer(a, b, fold) ? 'title' : null;
}

const numbersDiffer = (a: Known, b: Known, fold: Fold): boolean =>
  Boolean(a.docNumber && b.docNumber && bare(a.docNumber, fold) !== bare(b.docNumber, fold));

/** Whether both days of writing are stated, and are not the same. */
export const datesDiffer = (a: Known, b: Known): boolean =>
  Boolean(a.writtenDate && b.writtenDate && a.writtenDate !== b.writtenDate);

/** Whether both name issuers, and none of the one is, or is a part of, one of the other: 国务院 and 国务院办公厅 may be one. */
function issuersDiffer({ issuer: ours = [] }: Known, { issuer: theirs = [] }: Known, fold: Fold): boolean {
  const [left, right] = [ours, theirs].map((bodies) => bodies.map((body) => bare(body, fold)));
  if (!left?.length || !right?.length) return false;
  return !left.some((one) => right.some((other) => one.includes(other) || other.includes(one)));
}

/** Whether what two pages state keeps them apart, whatever their texts say. */
export const statedApart = (a: Known, b: Known, fold: Fold): boolean =>
  numbersDiffer(a, b, fold) || datesDiffer(a, b) || issuersDiffer(a, b, fold);

/** Fewer different figures than this tell nothing. */
const FEW = 4;

/** Whether two texts that are alike name the same figures: another year's edition repeats the words, not the figures. */
export function figuresAgree(a: string, b: string, fold: Fold): boolean {
  const [ours, theirs] = [a, b].map(
    (text) =>
      new Set(
        fold(text)
          .replace(/(?<=\d)[,，](?=\d{3})/g, '')
          .match(/\d+\.\d+|\d{2,}/g),
      ),
  );
  if (!ours || !theirs) return true;
  const fewer = Math.min(ours.size, theirs.size);
  return fewer < FEW || [...ours].filter((figure) => theirs.has(figure)).length >= fewer / 2;
}
