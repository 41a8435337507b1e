// Keywords of a saved document, found after its save; by them documents like it are found.
import type { Fold } from '../../text/fold';
import type { Library, Version } from '../schema';
import { COMPARED_TERMS, type Cut, type Frequencies, keepWeightiest, type Weighed, weighTerms } from './terms';

/** What ships with the extension. */
export interface CorpusWords {
  frequencies: Frequencies;
  /** By the bundled document's id: the terms it is compared by. */
  documents: Readonly<Record<string, Weighed>>;
}

export interface WordTools {
  cut: Cut;
  fold: Fold;
  words: CorpusWords;
}

/** So many of the weightiest are asked of the library before the last choice. */
const ASKED = 48;

/** Finds and writes the keywords of a version, if it is its document's latest. */
export async function findKeywords(library: Library, version: Version, tools: WordTools): Promise<void> {
  const weights = weighTerms(version, tools.words.frequencies, tools);
  const { terms } = keepWeightiest(weights, ASKED);
  const { documents, keywords } = library;
  // What it wrote itself an earlier time does not count.
  const own = await keywords.get(version.documentId);
  const others = Math.max(1, (await keywords.count()) - (own ? 1 : 0));
  const having = await Promise.all(terms.map((term) => keywords.where('terms').equals(term).count()));
  const shared = terms.map((term, i) => ((having[i] ?? 0) - (own?.terms.includes(term) ? 1 : 0)) / others);
  // A term that all the others have among theirs tells half as much as one that none has.
  const chosen = keepWeightiest(
    new Map(terms.map((term, i) => [term, (weights.get(term) ?? 0) * (1 - (shared[i] ?? 0) / 2)])),
  );
  await library.transaction('rw', documents, keywords, async () => {
    const document = await documents.get(version.documentId);
    if (document?.versionId !== version.id) return;
    await keywords.put({ documentId: document.id, ...chosen, compared: keepWeightiest(weights, COMPARED_TERMS) });
  });
}
