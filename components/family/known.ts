// What links lead to: saved documents that are not in the trash, and bundled ones.
import { type Link, RELATIONS } from '../../lib/library/schema';
import type { Known } from '../../lib/links/lineage';
import { corpusIndex } from '../../lib/platform/corpus-files';
import { library } from '../library/useLibrary';

export interface KnownDocument extends Known {
  shelf: 'saved' | 'corpus';
  /** In the library page. */
  href: string;
  expiryDate: string | null;
  status: string | null;
}

export interface FamilyOf {
  /** Those that lead to something, in the order they are told. */
  links: Link[];
  known: ReadonlyMap<string, KnownDocument>;
}

/** Links in the order they are told, with what they lead to. */
export async function familyOf(links: readonly Link[]): Promise<FamilyOf> {
  const known = await knownOf(links.map(({ otherId }) => otherId));
  const order = (relation: Link['relation']) => RELATIONS.indexOf(relation);
  // What cites a document is on the same matter, no doubt: said once is enough.
  const pairOf = ({ documentId, otherId }: Link): string => `${documentId} ${otherId}`;
  const akin = new Set(links.filter(({ relation }) => relation !== 'similar').map(pairOf));
  const told = links
    .filter((link) => known.has(link.otherId) && !(link.relation === 'similar' && akin.has(pairOf(link))))
    .sort((a, b) => order(a.relation) - order(b.relation) || b.score - a.score);
  return { links: told, known };
}

/** Documents by their ids, those that have gone left out. */
export async function knownOf(ids: readonly string[]): Promise<Map<string, KnownDocument>> {
  const corpus = new Map((await corpusIndex()).map((entry) => [entry.id, entry]));
  const saved = await library.documents.bulkGet(ids.filter((each) => !corpus.has(each)));
  const known = new Map<string, KnownDocument>();
  for (const document of saved) {
    if (!document || document.deletedAt !== null) continue;
    const { id, title, docNumber, expiryDate, status } = document;
    known.set(id, { id, title, docNumber, expiryDate, status, shelf: 'saved', href: `#/saved/${id}` });
  }
  for (const id of ids) {
    const entry = corpus.get(id);
    if (!entry) continue;
    const { subject, title, docNumber } = entry;
    const said = { title: subject ?? title, docNumber, expiryDate: null, status: null };
    known.set(id, { id, ...said, shelf: 'corpus', href: `#/corpus/${id}` });
  }
  return known;
}
