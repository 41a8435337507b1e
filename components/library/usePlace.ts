// The place that the address names, and going to another. Back and forward work, links can be kept.
import { useMemo, useSyncExternalStore } from 'react';
import { hashOf, type Place, placeOf } from './place';

const listeners = new Set<() => void>();

const subscribe = (changed: () => void) => {
  listeners.add(changed);
  window.addEventListener('hashchange', changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener('hashchange', changed);
  };
};

export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => placeOf(hash), [hash]);
}

/** Goes to a place. @param replace leaves no step to go back to, as while typing a query */
export function go(place: Place, { replace = false } = {}): void {
  const hash = hashOf(place);
  if (replace) history.replaceState(history.state, '', hash);
  else location.hash = hash;
  // At once, not with the browser's event, which comes later: until then a box just ticked would be drawn unticked.
  for (const changed of listeners) changed();
}
