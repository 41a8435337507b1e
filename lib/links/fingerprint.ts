// What is kept of a bundled document so that a saved one can be compared with it without loading its text.
import { packSketch, sketchOf } from '../compare/sketch';
import type { CorpusDocument } from '../corpus/types';
import type { Citation } from '../facts/records';
import type { Fold } from '../text/fold';
import { bareNumber, namesOf } from './names';

/** A citation as it is compared. */
export interface Cited {
  names: string[];
  docNumber: string | null;
}

export interface Fingerprint {
  corpusId: string;
  names: string[];
  docNumber: string | null;
  /** 成文日期 as far as it is known: nothing older can cite it. */
  writtenDate: string | null;
  cites: Cited[];
  /** See `packSketch`. */
  sketch: string;
}

export const citedOf = ({ title, docNumber }: Pick<Citation, 'title' | 'docNumber'>, fold: Fold): Cited => ({
  names: title ? namesOf(title, fold) : [],
  docNumber: docNumber && bareNumber(docNumber, fold),
});

export function fingerprintOf({ entry, blocks, facts }: CorpusDocument, fold: Fold): Fingerprint {
  const { id, title, subject, docNumber, writtenDate } = entry;
  return {
    corpusId: id,
    names: [...new Set([title, subject].flatMap((each) => (each ? namesOf(each, fold) : [])))],
    docNumber: docNumber && bareNumber(docNumber, fold),
    writtenDate,
    cites: facts.citations.map((citation) => citedOf(citation, fold)),
    sketch: packSketch(sketchOf(fold(blocks.map(({ text }) => text).join('\n')))),
  };
}
