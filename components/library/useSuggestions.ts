// What the reader may be about to type: tags and terms of the library that go on from the last word.
import { useEffect, useState } from 'react';
import { suggest } from '../../lib/library/search';
import { corpusWords } from '../../lib/platform/corpus-files';
import { library, useFold } from './useLibrary';

/** Milliseconds that the keys rest before the library is asked. */
const REST = 150;
/** Nothing is suggested after a longer query. UTF-16 units. */
const LONGEST = 100;
const FEW = 6;

export interface Suggestion {
  word: string;
  /** The typed query with its last word gone on from. */
  query: string;
}

export function useSuggestions(typed: string): readonly Suggestion[] {
  const fold = useFold();
  const [suggested, setSuggested] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    const at = typed.search(/[^\s-]\S*$/);
    if (!fold || at < 0 || typed.length > LONGEST) {
      setSuggested([]);
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      suggest(library, typed, { fold, limit: FEW, corpus: corpusWords })
        .then((words) => wanted && setSuggested(words.map((word) => ({ word, query: typed.slice(0, at) + word }))))
        .catch((error) => console.warn('suggest', error));
    }, REST);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [typed, fold]);
  return suggested;
}
