// A document's links with what they lead to, live: saved documents that are not in the trash, and bundled ones.
import { useLiveQuery } from 'dexie-react-hooks';
import type { Relation } from '../../lib/library/schema';
import type { IndicatorLine } from '../../lib/links/indicators';
import { linesOfDocument } from '../../lib/links/line-up';
import { corpusIndex, corpusIndicators, corpusKin } from '../../lib/platform/corpus-files';
import { folding } from '../../lib/platform/reading-tools';
import { library } from '../library/useLibrary';
import { type FamilyOf, familyOf, type KnownDocument, knownOf } from './known';

export type { FamilyOf, KnownDocument };

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
    return familyOf([...own, ...turned, ...bundledOnes]);
  }, [id]);

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
