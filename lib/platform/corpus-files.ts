// The bundled corpus: a small index for lists, fingerprints for links, one file a document.
import type { CorpusDocument, CorpusEntry, CorpusIndex } from '../corpus/types';
import type { Fingerprint } from '../links/fingerprint';
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

/** One bundled document, whole. @throws Error when there is none of this id */
export async function corpusDocument(id: string): Promise<CorpusDocument> {
  if (!/^[\w-]+$/.test(id)) throw new Error(`no corpus document ${id}`);
  return (await packaged(`corpus/${id}.json`)).json();
}
