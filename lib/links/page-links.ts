// What a page that is not saved has to do with documents that are: by its names, its number and its citations. Nothing is
// written, and its text is not compared.
import type { Citation } from '../facts/records';
import type { Library, Link } from '../library/schema';
import type { Metadata } from '../structure/document';
import type { Fold } from '../text/fold';
import { citedOf, type Fingerprint } from './fingerprint';
import { linksOf } from './links';
import { bareNumber, namesOf } from './names';
import { fingerprintOfPrint, MOST, meeting, printOf } from './prints';
import { withoutShortForms } from './short';

/** The page in the place of a document's id. */
export const PAGE = 'page';

/** In the order they are told; documents in the trash among them. @param corpus fingerprints of the bundled documents */
export async function linksOfPage(
  library: Library,
  { title, docNumber, writtenDate }: Pick<Metadata, 'title' | 'docNumber' | 'writtenDate'>,
  citations: readonly Citation[],
  corpus: readonly Fingerprint[],
  fold: Fold,
): Promise<Link[]> {
  const own: Fingerprint = {
    ...{ id: PAGE, writtenDate, sketch: '' },
    names: title ? namesOf(title, fold) : [],
    docNumber: docNumber && bareNumber(docNumber, fold),
    cites: withoutShortForms(citations, fold).map((citation) => citedOf(citation, fold)),
  };
  const { near, citing } = await meeting(library, printOf(own));
  const prints = await library.prints.bulkGet([...near, ...citing].slice(0, MOST));
  const others = prints.flatMap((print) => (print ? [fingerprintOfPrint(print)] : []));
  return linksOf(own, [...corpus, ...others]).map(({ id, ...link }) => ({ ...link, documentId: PAGE, otherId: id }));
}
