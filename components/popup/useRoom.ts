// The browser gives a popup at most 600 px, and less where its own window is low: then the lists scroll, not the popup.
import { type RefObject, useEffect } from 'react';

/** Time the browser takes to size a popup to its content, milliseconds. */
const SETTLED = 150;

export function useRoom(popup: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      const element = popup.current;
      if (element && innerHeight < element.offsetHeight) element.style.height = `${innerHeight}px`;
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [popup]);
}
