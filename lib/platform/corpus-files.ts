// The bundled corpus: a small index for lists, fingerprints for links, one file a document.
import type { CorpusDocument, CorpusEntry, CorpusIndex } from '../corpus/types';
import type { Link } from '../library/schema';
import type { CorpusWords } from '../library/search/words';
import type { Fingerprint } from '../links/fingerprint';
import type { Point } from '../links/indicators';
import { once, packaged } from './packaged';

/** The corpus at a glance, ≤ 30 kB. */
export const corpusIndex: () => Promise<CorpusEntry[]> = once(async () => {
  const index: CorpusIndex = await (await packaged('corpus/index.json')).json();
  return index.entries;
});

/** What links compare a saved text with. */
export const corpusFingerprints: () => Promise<Fingerprint[]> = once(async () =>
  (await packaged('corpus/fingerprints.json')).json(),
);

/** How the bundled documents are linked to each other. */
export const corpusKin: () => Promise<Link[]> = once(async () => (await packaged('corpus/kin.json')).json());

/** What the bundled documents say of indicators. */
export const corpusIndicators: () => Promise<Point[]> = once(async () =>
  (await packaged('corpus/indicators.json')).json(),
);

/** Keywords of the bundled documents, and how common words are in policy. */
export const corpusWords: () => Promise<CorpusWords> = once(async () => (await packaged('data/words.json')).json());

/** One bundled document, whole. @throws Error when there is none of this id */
export async function corpusDocument(id: string): Promise<CorpusDocument> {
  if (!/^[\w-]+$/.test(id)) throw new Error(`no corpus document ${id}`);
  return (await packaged(`corpus/${id}.json`)).json();
}

/** Every bundled document, whole, for searching in; loaded once. */
export const corpusTexts: () => Promise<CorpusDocument[]> = once(async () =>
  Promise.all((await corpusIndex()).map(({ id }) => corpusDocument(id))),
);
