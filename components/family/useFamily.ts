// A document's links with what they lead to, live: saved documents that are not in the trash, and bundled ones.
import { useLiveQuery } from 'dexie-react-hooks';
import { type Link, RELATIONS, type Relation } from '../../lib/library/schema';
import type { IndicatorLine } from '../../lib/links/indicators';
import { linesOfDocument } from '../../lib/links/line-up';
import type { Known } from '../../lib/links/lineage';
import { corpusIndex, corpusIndicators, corpusKin } from '../../lib/platform/corpus-files';
import { folding } from '../../lib/platform/reading-tools';
import { library } from '../library/useLibrary';

export interface KnownDocument extends Known {
  shelf: 'saved' | 'corpus';
  /** In the library page. */
  href: string;
}

export interface FamilyOf {
  /** Those that lead to something, in the order they are told. */
  links: Link[];
  known: ReadonlyMap<string, KnownDocument>;
}

const BACK: Readonly<Record<Relation, Relation>> = {
  same: 'same',
  cites: 'cited-by',
  'cited-by': 'cites',
  similar: 'similar',
};

/** Undefined while loading. @param id of a saved or a bundled document */
export const useFamily = (id: string): FamilyOf | undefined =>
  useLiveQuery(async () => {
    const [own, back, corpus, web] = await Promise.all([
      library.kin.where('documentId').equals(id).toArray(),
      library.kin.where('otherId').equals(id).toArray(),
      corpusIndex(),
      corpusKin(),
    ]);
    // Links between a saved document and a bundled one stand with the saved one only.
    const bundled = new Map(corpus.map((entry) => [entry.id, entry]));
    const turned = bundled.has(id)
      ? back.map((link) => ({ ...link, documentId: id, otherId: link.documentId, relation: BACK[link.relation] }))
      : [];
    const bundledOnes = web.filter(({ documentId }) => documentId === id);
    const links = [...own, ...turned, ...bundledOnes].sort(
      (a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) || b.score - a.score,
    );
    const known = await knownOf(links.map(({ otherId }) => otherId));
    return { links: links.filter(({ otherId }) => known.has(otherId)), known };
  }, [id]);

async function knownOf(ids: readonly string[]): Promise<Map<string, KnownDocument>> {
  const corpus = new Map((await corpusIndex()).map((entry) => [entry.id, entry]));
  const saved = await library.documents.bulkGet(ids.filter((each) => !corpus.has(each)));
  const known = new Map<string, KnownDocument>();
  for (const document of saved) {
    if (!document || document.deletedAt !== null) continue;
    const { id, title, docNumber } = document;
    known.set(id, { id, title, docNumber, shelf: 'saved', href: `#/saved/${id}` });
  }
  for (const id of ids) {
    const entry = corpus.get(id);
    if (!entry) continue;
    const { subject, title, docNumber } = entry;
    known.set(id, { id, title: subject ?? title, docNumber, shelf: 'corpus', href: `#/corpus/${id}` });
  }
  return known;
}

export interface Shared {
  lines: IndicatorLine[];
  known: ReadonlyMap<string, KnownDocument>;
}

/** Indicators that the document shares with others; undefined while they are looked up. */
export const useShared = (id: string): Shared | undefined =>
  useLiveQuery(async () => {
    const [bundled, fold] = await Promise.all([corpusIndicators(), folding()]);
    const lines = await linesOfDocument(library, id, bundled, fold);
    return { lines, known: await knownOf(lines.flatMap(({ points }) => points.map((point) => point.id))) };
  }, [id]);
