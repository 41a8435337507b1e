// Whether the first tour is to be shown: once, on the way into the library or on a bundled document.
import { useEffect } from 'react';
import { useSettings } from '../ui/language';
import { opening, type Place } from './place';
import { go } from './usePlace';

/** 广东省建设国家数字经济创新发展试验区工作方案: it has marks of every kind at its beginning. */
const SHOWN_ON = '002-01';

export function useTour(place: Place): boolean {
  const { toured } = useSettings();
  const { view, open, query } = place;
  const atHome = view === 'documents' && open === null && query === '';
  const begins = !toured && atHome;
  useEffect(() => {
    if (begins) go(opening(place, 'corpus', SHOWN_ON), { replace: true });
  }, [begins, place]);
  return !toured && open?.shelf === 'corpus';
}
