// Documents on the same matter, by the distinctive terms they share: at most five of them, none below the bar.
import type { Library, Link } from '../library/schema';
import { LEAST_LIKE, moreLikeThis } from '../library/search/like';
import { compareTerms, type Weighed } from '../library/search/terms';
import type { CorpusWords } from '../library/search/words';

/** Most documents named as near. */
const MOST = 5;
/** Terms told as the reason. */
const TOLD = 6;

export interface NearLink {
  /** Of the other document. */
  id: string;
  relation: 'similar';
  /** 0 to 1. */
  score: number;
  /** The terms that both hold, the weightiest first. */
  evidence: string;
}

/** Bundled documents near to a text. @param not ids of documents that are the same text, which is more than near */
export function nearOf(own: Weighed, corpus: CorpusWords, not: readonly string[]): NearLink[] {
  return Object.entries(corpus.documents)
    .map(([id, words]) => ({ id, ...compareTerms(own, words) }))
    .filter(({ id, score }) => score >= LEAST_LIKE && !not.includes(id))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ id, score, terms }) => ({ id, relation: 'similar', score, evidence: told(terms) }));
}

const told = (terms: readonly string[]): string => terms.slice(0, TOLD).join('、');

/** Writes what is near to a saved document, once its keywords have been found; a saved one that is near knows it, too. */
export async function linkNear(
  library: Library,
  documentId: string,
  corpus: () => Promise<CorpusWords>,
): Promise<void> {
  const { kin } = library;
  const same = await kin
    .where('documentId')
    .equals(documentId)
    .and(({ relation }) => relation === 'same')
    .toArray();
  const likest = await moreLikeThis(library, documentId, { limit: MOST + same.length, corpus });
  const links = likest
    .filter(({ id }) => !same.some(({ otherId }) => otherId === id))
    .slice(0, MOST)
    .flatMap(({ shelf, id, score, terms }): Link[] => {
      const link = { relation: 'similar', score, evidence: told(terms), role: null } as const;
      const there = { ...link, documentId, otherId: id };
      return shelf === 'saved' ? [there, { ...link, documentId: id, otherId: documentId }] : [there];
    });
  await library.transaction('rw', kin, library.documents, async () => {
    if (!(await library.documents.get(documentId))) return;
    for (const end of ['documentId', 'otherId'] as const)
      await kin.bulkDelete(await nearKeys(library, end, documentId));
    await kin.bulkPut(links);
    await trim(
      library,
      links.filter(({ otherId }) => otherId === documentId),
    );
  });
}

/** By keys alone: a famous document has thousands of other links. */
const nearKeys = async ({ kin }: Library, end: 'documentId' | 'otherId', id: string) =>
  (await kin.where(end).equals(id).primaryKeys()).filter(([, , relation]) => relation === 'similar');

/** The other side may have its five already: the least near goes. */
async function trim(library: Library, turned: readonly Link[]): Promise<void> {
  const { kin } = library;
  for (const { documentId } of turned) {
    const near = (await kin.bulkGet(await nearKeys(library, 'documentId', documentId))).filter((link) => !!link);
    const over = near.sort((a, b) => b.score - a.score).slice(MOST);
    await kin.bulkDelete(over.map((link) => [link.documentId, link.otherId, link.relation]));
  }
}
