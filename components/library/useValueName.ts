// What a filter's value is called; what the documents themselves say (issuers, tags, topics) stands as it is.
import { useCallback } from 'react';
import type { AdministrativeLevel } from '../../lib/corpus/types';
import { BROWSE } from '../../lib/i18n/browse';
import { LIBRARY } from '../../lib/i18n/library';
import { POPUP } from '../../lib/i18n/popup';
import { TERMS } from '../../lib/i18n/terms';
import type { DocumentKind } from '../../lib/structure/document';
import { useSay } from '../ui/language';
import type { Facet } from './facets';

/** @param forms how issuers and topics are written, by their folded form */
export function useValueName(forms: ReadonlyMap<string, string>): (facet: Facet, value: string) => string {
  const say = useSay(BROWSE);
  const sayTerm = useSay(TERMS);
  const sayPopup = useSay(POPUP);
  const sayLibrary = useSay(LIBRARY);
  return useCallback(
    (facet, value) => {
      if (facet === 'shelf') return sayLibrary(value === 'saved' ? 'saved' : 'corpus');
      if (facet === 'kind' && value === 'other') return say('kind.other');
      if (facet === 'kind') return sayTerm(`kind.${value as DocumentKind}`) ?? value;
      if (facet === 'level') return sayPopup(`level.${value as AdministrativeLevel}`) ?? value;
      if (facet === 'script') return say(`script.${value as 'simplified' | 'traditional' | 'mixed'}`) ?? value;
      return forms.get(value) ?? value;
    },
    [say, sayTerm, sayPopup, sayLibrary, forms],
  );
}
