// Where a card of the tour stands: under what it speaks of, over it where there is no room, else in the middle.
import { type CSSProperties, useEffect, useState } from 'react';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const CARD = { width: 360, height: 280 };
const GAP = 16;
const EDGE = 12;
/** What is not there by then is not waited for, milliseconds. */
const WAITS = 3000;

/** The box of the first element in sight that the selector finds, followed while the window changes; null for none.
 * @param selector null for none */
export function useBoxOf(selector: string | null): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    setBox(null);
    if (!selector) return;
    const began = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const found = [...document.querySelectorAll(selector)].find((each) => each.getClientRects().length > 0);
      if (!found) {
        if (Date.now() - began < WAITS) timer = setTimeout(look, 100);
        return;
      }
      // What is in sight with room for the card below it stays where it is.
      const { top, bottom } = found.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight - CARD.height - GAP) found.scrollIntoView({ block: 'center' });
      // The first line of what runs over several.
      const first = found.getClientRects()[0];
      if (first) setBox({ left: first.left, top: first.top, width: first.width, height: first.height });
    };
    look();
    window.addEventListener('resize', look);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('resize', look);
    };
  }, [selector]);
  return box;
}

export function besideBox(box: Box | null): CSSProperties {
  if (!box) return { left: '50%', top: '50%', transform: 'translate(-50%, -50%)' };
  const width = Math.min(CARD.width, innerWidth - 2 * EDGE);
  const left = Math.max(EDGE, Math.min(box.left, innerWidth - width - EDGE));
  const below = box.top + box.height + GAP;
  if (below + CARD.height <= innerHeight || box.top < CARD.height + GAP) return { left, top: below };
  return { left, bottom: innerHeight - box.top + GAP };
}
