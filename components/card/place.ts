// Where the card stands: under the words it speaks of, left edges aligned, never over them, clear of the bar.

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Size {
  width: number;
  height: number;
}
export interface Standing {
  left: number;
  top: number;
  /** CSS pixels it may take; less than its height where there is no room. */
  maxHeight: number;
}

/** Between words and card, and between card and the edge of the view or the bar, CSS pixels. */
const GAP = 8;

/** All in CSS pixels of the view.
 * @param lines of the finding, top to bottom, at least one · @param bar what must stay free, or null */
export function placeCard(lines: readonly Box[], card: Size, view: Size, bar: Box | null): Standing {
  const left = Math.max(GAP, Math.min(lines[0]?.left ?? GAP, view.width - card.width - GAP));
  const above = Math.min(...lines.map(({ top }) => top)) - GAP;
  const below = Math.max(...lines.map(({ bottom }) => bottom)) + GAP;
  const spots = [
    { left, ...room(below, card, view, bar, left) },
    ...(bar ? [{ left: bar.left - GAP - card.width, ...room(below, card, view, null, left) }] : []),
  ];
  const under = spots.find((spot) => spot.left >= GAP && spot.left <= left && spot.room >= card.height);
  if (under) return { left: under.left, top: below, maxHeight: under.room };
  const over = above - GAP;
  const clash = bar !== null && left < bar.right + GAP && left + card.width > bar.left - GAP;
  if (over >= card.height) {
    const top = above - card.height;
    const free = !clash || top >= (bar?.bottom ?? 0) + GAP || above <= (bar?.top ?? 0) - GAP;
    const aside = bar ? bar.left - GAP - card.width : left;
    return { left: free || aside < GAP ? left : Math.min(left, aside), top, maxHeight: over };
  }
  const most = room(below, card, view, bar, left).room;
  return most >= over ? { left, top: below, maxHeight: Math.max(most, 0) } : { left, top: GAP, maxHeight: over };
}

/** Height that is free under a line. */
function room(from: number, card: Size, view: Size, bar: Box | null, left: number): { room: number } {
  const beside = !bar || left + card.width <= bar.left - GAP || left >= bar.right + GAP || from >= bar.bottom + GAP;
  return { room: (beside ? view.height - GAP : Math.min(view.height, bar.top) - GAP) - from };
}
