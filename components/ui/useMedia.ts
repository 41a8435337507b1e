// Whether the window is so wide, followed while it changes.
import { useSyncExternalStore } from 'react';

/** @param query a media query, the same as long as the component lives */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
