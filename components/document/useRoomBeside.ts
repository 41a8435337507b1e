// Whether an element is wide enough for a margin beside its text.
import { type RefObject, useLayoutEffect, useState } from 'react';

/** From this width on, CSS pixels: the margin, the gap, and a measure that still reads well. */
const WIDE = 860;

export function useRoomBeside(element: RefObject<HTMLElement | null>): boolean {
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const watch = new ResizeObserver(([entry]) => setWide((entry?.contentRect.width ?? 0) >= WIDE));
    watch.observe(current);
    return () => watch.disconnect();
  }, [element]);
  return wide;
}
