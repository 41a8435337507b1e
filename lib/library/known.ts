// Which saved document a page is: the one of its number, the one saved from its address, or the one it is a copy of.
import { datesDiffer, isTelling } from '../compare/identity';
import type { Metadata } from '../structure/document';
import type { Fold } from '../text/fold';
import { identityKey } from './identity';
import { type Alike, findCopied, findTwin, saysOnlyTitle } from './likeness';
import { metAt } from './met-at';
import type { Library, SavedDocument } from './schema';

export interface Known {
  document: SavedDocument;
  /** Whether the text told: a copy need not state all that is known of its document. */
  byText: boolean;
}

/** What tells a page without its text. */
export type Named = Pick<Metadata, 'title' | 'docNumber'> & Partial<Pick<Metadata, 'writtenDate'>> & { url: string };

export interface Bearers {
  /** Those saved from the page's address first, then the latest seen. */
  documents: SavedDocument[];
  /** Ids of those saved from there. */
  here: ReadonlySet<string>;
}

/** Saved documents that bear a page's name, those in the trash among them. */
export async function bearersOf(library: Library, page: Named, fold: Fold): Promise<Bearers> {
  const documents = await library.documents
    .where('identity')
    .equals(identityKey(page, page.url, fold))
    .toArray();
  const ids = documents.map(({ id }) => id);
  const here = await metAt(library, ids, page.url);
  const rank = ({ id, seenAt }: SavedDocument) => `${here.has(id) ? 1 : 0}${seenAt}${id}`;
  return { documents: documents.sort((a, b) => (rank(a) < rank(b) ? 1 : -1)), here };
}

/** A name alone tells where it holds a telling number, or where the address agrees and the day of writing does not speak
 * against it. Every other name may be another document's. */
export const isTold = (page: Named, document: SavedDocument, { here }: Bearers, fold: Fold): boolean =>
  (page.docNumber !== null && isTelling(page.docNumber, fold)) ||
  (here.has(document.id) && !datesDiffer(page, document));

export const isLiving = ({ deletedAt }: SavedDocument): boolean => deletedAt === null;

/** The saved document that a page is, by its name and address or by its text; null for none. One in the
 * trash counts where none else does.
 * @param clean as in `likenessOf` */
export async function findKnown(
  library: Library,
  page: Alike & { url: string },
  { fold, clean }: { fold: Fold; clean: (text: string) => string },
): Promise<Known | null> {
  const name = { ...page.metadata, url: page.url };
  const bearers = await bearersOf(library, name, fold);
  const amongThem = async (documents: SavedDocument[]): Promise<Known | null> => {
    const told = documents.find((each) => isTold(name, each, bearers, fold));
    if (told) return { document: told, byText: false };
    // A page may be dated anew; the next year's document may take its address.
    const undated = { ...page, metadata: { ...page.metadata, writtenDate: null } };
    const isHere = ({ id }: SavedDocument) => bearers.here.has(id);
    const redated = await findCopied(library, undated, documents.filter(isHere), { fold, clean });
    if (redated) return { document: redated, byText: false };
    const away = documents.filter((each) => !isHere(each));
    // Of a page that says no more the title is all that can be compared; a line that was pasted is its own title.
    const isMute = /^https?:/.test(page.url) && saysOnlyTitle(clean(page.text), name.title, page.url, fold);
    const copied = isMute ? null : await findCopied(library, page, away, { fold, clean });
    return copied && { document: copied, byText: true };
  };
  // Another machine's backup may have brought a second one of the same page.
  const living = await amongThem(bearers.documents.filter(isLiving));
  if (living) return living;
  const twin = await findTwin(library, page, fold);
  if (twin) return { document: twin, byText: true };
  return amongThem(bearers.documents.filter((each) => !isLiving(each)));
}

/** The same part of a page, saved before; one in the trash where there is no other. @param identity see `partKey` */
export async function findPart(library: Library, identity: string): Promise<Known | null> {
  const parts = await library.documents.where('identity').equals(identity).toArray();
  const document = parts.find(isLiving) ?? parts[0];
  return document ? { document, byText: false } : null;
}
