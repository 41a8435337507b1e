// What is kept of a document, bundled or saved, so that another can be compared with it without loading its text.
import { packSketch, sketchOf } from '../compare/sketch';
import type { CorpusDocument } from '../corpus/types';
import type { Citation } from '../facts/records';
import type { Role } from '../library/schema';
import type { Metadata } from '../structure/document';
import type { Fold } from '../text/fold';
import { bareNumber, namesOf } from './names';
import { roleIn, roleOf } from './role';
import { withoutShortForms } from './short';

/** A citation as it is compared. */
export interface Cited {
  names: string[];
  docNumber: string | null;
  role: Role | null;
  /** The citation as it stands in the text. */
  words: string;
}

export interface Fingerprint {
  id: string;
  names: string[];
  docNumber: string | null;
  /** 成文日期 as far as it is known: nothing older can cite it. */
  writtenDate: string | null;
  cites: Cited[];
  /** See `packSketch`. */
  sketch: string;
}

/** As the citation alone tells it, without its sentence. */
export const citedOf = ({ title, docNumber, relation, text }: Citation, fold: Fold): Cited => ({
  names: title ? namesOf(title, fold) : [],
  docNumber: docNumber && bareNumber(docNumber, fold),
  role: roleOf(relation, fold),
  words: text,
});

export interface Linkable extends Pick<Metadata, 'title' | 'docNumber' | 'writtenDate'> {
  id: string;
  /** Without noise, blocks parted by line feeds. */
  text: string;
  citations: readonly Citation[];
}

/** @param subject title of the text that the document issues, where it is known apart from its own */
export function fingerprintOf(document: Linkable, fold: Fold, subject: string | null = null): Fingerprint {
  const { id, title, docNumber, writtenDate, text } = document;
  return {
    id,
    names: [...new Set([title, subject].flatMap((each) => (each ? namesOf(each, fold) : [])))],
    docNumber: docNumber && bareNumber(docNumber, fold),
    writtenDate,
    cites: citedIn(document, fold),
    sketch: packSketch(sketchOf(fold(text))),
  };
}

/** Each citation with what its sentence says of it. Citations are met in their order, so that one that is repeated is told
 * by its own sentence; where noise was taken out of one, its own word tells. */
function citedIn({ title, text, citations }: Linkable, fold: Fold): Cited[] {
  let from = 0;
  return withoutShortForms(citations, fold).map((citation) => {
    const cited = citedOf(citation, fold);
    const at = text.indexOf(citation.text, from);
    if (at < 0) return cited;
    from = at + citation.text.length;
    return {
      ...cited,
      role: roleIn(text.slice(Math.max(0, at - SENTENCE), at), text.slice(from, from + SENTENCE), title, fold),
    };
  });
}

/** More of what stands around a citation is not looked at. UTF-16 units. */
const SENTENCE = 200;

export function fingerprintOfBundled({ entry, blocks, facts }: CorpusDocument, fold: Fold): Fingerprint {
  const text = blocks.map((block) => block.text).join('\n');
  return fingerprintOf({ ...entry, text, citations: facts.citations }, fold, entry.subject);
}
