// What the page in front has to do with saved and bundled documents, live: the links of its saved document, or, while it is
// not saved, those that its names, its number and its citations lead to.
import { useLiveQuery } from 'dexie-react-hooks';
import type { Citation } from '../../lib/facts/records';
import { todayOf } from '../../lib/i18n/due';
import { linksOfPage, PAGE } from '../../lib/links/page-links';
import { repealsAmong } from '../../lib/links/repeals';
import type { Repeal } from '../../lib/links/standing';
import { corpusFingerprints, corpusIndex } from '../../lib/platform/corpus-files';
import { folding } from '../../lib/platform/reading-tools';
import type { PageState } from '../../lib/reader/state';
import { library } from '../library/useLibrary';
import { type FamilyOf, familyOf } from './known';

export interface PageFamily extends FamilyOf {
  /** What repeals the page; null while it is saved, for then it is known as any document's. */
  repeal: Repeal | null;
}

/** The saved document that the page is a copy of, or null. */
export const savedIdOf = ({ save }: PageState): string | null => ('documentId' in save ? save.documentId : null);

const NONE: readonly Citation[] = [];

/** Undefined while loading. @param citations that were found on the page so far */
export function usePageFamily(state: PageState, citations: readonly Citation[] = NONE): PageFamily | undefined {
  const id = savedIdOf(state);
  const { title, docNumber, writtenDate } = state.metadata;
  return useLiveQuery(async () => {
    if (id !== null)
      return { ...(await familyOf(await library.kin.where('documentId').equals(id).toArray())), repeal: null };
    const [fingerprints, corpus, fold] = await Promise.all([corpusFingerprints(), corpusIndex(), folding()]);
    const links = await linksOfPage(library, { title, docNumber, writtenDate }, citations, fingerprints, fold);
    const repeals = await repealsAmong(library, links, corpus, todayOf(new Date()));
    return { ...(await familyOf(links)), repeal: repeals.get(PAGE) ?? null };
  }, [id, title, docNumber, writtenDate, citations]);
}
