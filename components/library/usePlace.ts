// Where in the library page we are: #/saved/ID, #/corpus/ID, or nowhere yet. Back and forward work, links can be kept.
import { useSyncExternalStore } from 'react';

export type Place = { shelf: 'saved' | 'corpus'; id: string } | null;

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

function placeOf(hash: string): Place {
  const match = /^#\/(saved|corpus)\/([\w-]+)$/.exec(hash);
  return match ? { shelf: match[1] as 'saved' | 'corpus', id: match[2] ?? '' } : null;
}

export function usePlace(): Place {
  return placeOf(useSyncExternalStore(subscribe, () => location.hash));
}
