// From a saved text to the bundled documents: the same text, or one that it cites.
import { signature, similarity } from '../compare/minhash';
import type { Citation } from '../facts/records';
import type { Fold } from '../text/fold';
import { bareNumber, bareTitle, type Fingerprint } from './fingerprint';

export interface CorpusLink {
  corpusId: string;
  relation: 'same' | 'cites';
  /** 0 to 1: share of common 5-grams for `same`, 1 for a citation by full title or number. */
  score: number;
  /** For a citation its words in the saved text, otherwise empty. */
  evidence: string;
}

/** Two texts are one document from here on: 60 edits in a 20,000-character text still give 0.93, another text 0.02
 * (measured on the seeds); copies that keep glosses, navigation and comments lie between. */
const SAME = 0.5;

/** Links of one text to the corpus, strongest first; a document that is the same is not also cited.
 * @param page its text without noise, blocks parted by line feeds, and what it cites */
export function linksOf(
  { text, citations }: { text: string; citations: readonly Citation[] },
  corpus: readonly Fingerprint[],
  fold: Fold,
): CorpusLink[] {
  const own = signature(fold(text));
  const same = corpus
    .map(({ corpusId, signature: theirs }) => ({ corpusId, score: similarity(own, Uint32Array.from(theirs)) }))
    .filter(({ score }) => score >= SAME)
    .map(({ corpusId, score }): CorpusLink => ({ corpusId, relation: 'same', score, evidence: '' }));
  const known = new Set(same.map(({ corpusId }) => corpusId));
  const cited = corpus.flatMap((document): CorpusLink[] => {
    if (known.has(document.corpusId)) return [];
    const citation = citations.find((each) => names(each, document, fold));
    return citation ? [{ corpusId: document.corpusId, relation: 'cites', score: 1, evidence: citation.text }] : [];
  });
  return [...same.sort((a, b) => b.score - a.score), ...cited];
}

function names(citation: Citation, document: Fingerprint, fold: Fold): boolean {
  if (citation.docNumber && document.docNumber) return bareNumber(citation.docNumber, fold) === document.docNumber;
  return citation.title !== null && document.titles.includes(bareTitle(citation.title, fold));
}
