// From a saved text to the bundled documents: the same text, one that it cites, one that cites it.
import { sharedValues, sketchOf, unpackSketch } from '../compare/sketch';
import type { Citation } from '../facts/records';
import type { Metadata } from '../structure/document';
import type { Fold } from '../text/fold';
import { type Cited, citedOf, type Fingerprint } from './fingerprint';
import { bareNumber, namesOf } from './names';

export interface CorpusLink {
  corpusId: string;
  relation: 'same' | 'cites' | 'cited-by';
  /** 0 to 1. For `same` the share of the shorter text that stands in the other; 1 for a citation by name or number. */
  score: number;
  /** For `cites` its words in the saved text; otherwise why, as a code. */
  evidence: string;
}

export interface Linkable extends Pick<Metadata, 'title' | 'docNumber' | 'writtenDate'> {
  /** Without noise, blocks parted by line feeds. */
  text: string;
  citations: readonly Citation[];
}

/** From this share on two texts are one document, or one an excerpt of the other. Among the bundled documents and 52
 * real pages the most that different texts share is 0.10, through stock phrases of one province. */
const SAME = 0.3;
/** Fewer shared values than this prove nothing. */
const FEWEST = 5;

/** Links of one text to the corpus, in the order they are told; a document that is the same is not also cited. */
export function linksOf(page: Linkable, corpus: readonly Fingerprint[], fold: Fold): CorpusLink[] {
  const own = sketchOf(fold(page.text));
  const self: Cited = {
    names: page.title ? namesOf(page.title, fold) : [],
    docNumber: page.docNumber && bareNumber(page.docNumber, fold),
  };
  const links = corpus.map((document): CorpusLink | null => {
    const { corpusId } = document;
    const share = overlap(own, unpackSketch(document.sketch));
    if (share >= SAME) return { corpusId, relation: 'same', score: share, evidence: 'text' };
    if (self.docNumber && self.docNumber === document.docNumber && shareName(self, document)) {
      return { corpusId, relation: 'same', score: share, evidence: 'number' };
    }
    if (!wasWrittenAfter(document.writtenDate, page.writtenDate)) {
      const citation = page.citations.find((each) => means(citedOf(each, fold), document));
      if (citation) return { corpusId, relation: 'cites', score: 1, evidence: citation.text };
    }
    const isCited =
      !wasWrittenAfter(page.writtenDate, document.writtenDate) && document.cites.some((each) => means(each, self));
    return isCited ? { corpusId, relation: 'cited-by', score: 1, evidence: 'citation' } : null;
  });
  const order = ['same', 'cites', 'cited-by'];
  return links
    .filter((link) => link !== null)
    .sort((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation) || b.score - a.score);
}

function overlap(a: Uint32Array, b: Uint32Array): number {
  const shared = sharedValues(a, b);
  return shared < FEWEST ? 0 : shared / Math.min(a.length, b.length);
}

const shareName = (a: Pick<Cited, 'names'>, b: Pick<Cited, 'names'>): boolean =>
  a.names.some((name) => b.names.includes(name));

/** Does a citation mean this document? Numbers decide where both are known: titles are used again, numbers are not. */
export function means(citation: Cited, document: Cited): boolean {
  if (citation.docNumber && document.docNumber) return citation.docNumber === document.docNumber;
  return shareName(citation, document);
}

/** A text that names a plan yet to be written does not cite the plan that came of it. Unknown dates forbid nothing. */
const wasWrittenAfter = (cited: string | null, citing: string | null): boolean =>
  cited !== null && citing !== null && cited > citing;
