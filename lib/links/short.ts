// Short forms: after “《…规划纲要》（以下简称《纲要》）” the text's 《纲要》 is that document and no other.
import type { Citation } from '../facts/records';
import type { Fold } from '../text/fold';
import { bareTitle } from './names';

/** Citations with the full title and number in the place of a short form; those that are none are given back as they are. */
export function withoutShortForms(citations: readonly Citation[], fold: Fold): Citation[] {
  const defined = new Map<string, Citation>();
  for (const citation of citations) {
    const short = citation.shortTitle && bareTitle(citation.shortTitle, fold);
    if (short && citation.title && !defined.has(short)) defined.set(short, citation);
  }
  if (defined.size === 0) return [...citations];
  return citations.map((citation) => {
    const full = citation.title && !citation.shortTitle ? defined.get(bareTitle(citation.title, fold)) : undefined;
    return full ? { ...citation, title: full.title, docNumber: citation.docNumber ?? full.docNumber } : citation;
  });
}
