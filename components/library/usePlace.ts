// Where in the library page we are: #/saved/ID, #/saved/ID/now (beside what its page says now), #/corpus/ID, #/trash,
// or nowhere yet. Back and forward work, links can be kept.
import { useSyncExternalStore } from 'react';

export type Place = { shelf: 'saved' | 'corpus'; id: string; now: boolean } | { shelf: 'trash' } | null;

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

function placeOf(hash: string): Place {
  if (hash === '#/trash') return { shelf: 'trash' };
  const match = /^#\/(saved|corpus)\/([\w-]+)(\/now)?$/.exec(hash);
  return match ? { shelf: match[1] as 'saved' | 'corpus', id: match[2] ?? '', now: match[3] !== undefined } : null;
}

export function usePlace(): Place {
  return placeOf(useSyncExternalStore(subscribe, () => location.hash));
}
