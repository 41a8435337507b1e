// Moving in a long list of which only what is in sight is drawn: one stop for Tab; ↑ ↓ Page Home End go between rows.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Item } from './items';

/** Lines drawn beyond the edges of the view. */
const AROUND = 12;

/** Where the list stood when the reader left it for a document. CSS pixels. */
let left = 0;

interface Options {
  scroller: RefObject<HTMLDivElement | null>;
  items: readonly Item[];
  /** CSS pixels. */
  heights: { group: number; row: number };
  /** What was chosen; another choice is shown from its top. */
  choice: string;
  /** What stands above the first line inside the scroller: a head that stays. CSS pixels. */
  above: number;
}

export function useLines({ scroller, items, heights, choice, above }: Options) {
  const [visited, setVisited] = useState<string | null>(null);
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => heights[items[i]?.is ?? 'row'],
    overscan: AROUND,
    initialOffset: left,
    scrollPaddingStart: above,
    getItemKey: (i) => items[i]?.key ?? i,
  });
  useEffect(() => {
    const element = scroller.current;
    const keep = () => {
      left = element?.scrollTop ?? 0;
    };
    element?.addEventListener('scroll', keep, { passive: true });
    return () => element?.removeEventListener('scroll', keep);
  }, [scroller]);
  // Another grouping has other lines under the same numbers.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew whenever the lines change
  useEffect(() => list.measure(), [items, list]);

  const chosen = useRef(choice);
  useEffect(() => {
    if (chosen.current === choice) return;
    chosen.current = choice;
    scroller.current?.scrollTo({ top: 0 });
    setVisited(null);
  }, [choice, scroller]);

  const rows = useMemo(() => items.flatMap(({ is }, i) => (is === 'row' ? [i] : [])), [items]);
  const found = visited === null ? -1 : items.findIndex(({ key }) => key === visited);
  const at = found >= 0 ? found : (rows[0] ?? -1);

  const visit = (i: number) => {
    const item = items[i];
    if (!item) return;
    setVisited(item.key);
    list.scrollToIndex(i);
    // The row may not be drawn yet.
    requestAnimationFrame(() =>
      scroller.current
        ?.querySelector<HTMLElement>(`[data-row="${CSS.escape(item.key)}"]`)
        ?.focus({ preventScroll: true }),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const here = rows.indexOf(at);
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / heights.row) - 2);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + page,
      PageUp: here - page,
      Home: 0,
      End: rows.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    visit(rows[Math.max(0, Math.min(to, rows.length - 1))] ?? -1);
  };
  return { list, at, onKeyDown, setVisited };
}
