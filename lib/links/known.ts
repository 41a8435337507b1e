// Which of a text's citations lead to a document that is saved or bundled, found by an index.
import type { Citation } from '../facts/records';
import type { Library } from '../library/schema';
import type { Fold } from '../text/fold';
import { citedOf, type Fingerprint } from './fingerprint';
import { means } from './links';
import { withoutShortForms } from './short';

/** Where each citation leads in the library page, `#/saved/ID` or `#/corpus/ID`, or null; what is saved comes first, and
 * documents in the trash do not count. */
export async function knownPlaces(
  library: Library,
  citations: readonly Citation[],
  corpus: readonly Fingerprint[],
  fold: Fold,
): Promise<(string | null)[]> {
  const cited = withoutShortForms(citations, fold).map((citation) => citedOf(citation, fold));
  const keys = new Set(cited.flatMap(({ names, docNumber }) => (docNumber ? [...names, docNumber] : names)));
  const prints = await library.prints
    .where('keys')
    .anyOf([...keys])
    .toArray();
  const documents = await library.documents.bulkGet(prints.map(({ documentId }) => documentId));
  const saved = prints.filter((_, i) => documents[i]?.deletedAt === null);
  return cited.map((each) => {
    const print = saved.find((other) => means(each, other));
    if (print) return `#/saved/${print.documentId}`;
    const bundled = corpus.find((other) => means(each, other));
    return bundled ? `#/corpus/${bundled.id}` : null;
  });
}
