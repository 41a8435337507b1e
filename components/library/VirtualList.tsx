// Ten thousand rows of which only those in sight are drawn. One stop for Tab; ↑ ↓ Home End move between the rows.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { BROWSE } from '../../lib/i18n/browse';
import { useSay } from '../ui/language';
import { cardKey } from './cards';
import { DocumentRow } from './DocumentRow';
import type { Place } from './place';
import type { Browsing } from './useBrowsing';
import { useFold } from './useLibrary';
import { useHits } from './useSearch';
import css from './VirtualList.module.css';

/** Height of a row before it is measured, CSS pixels. */
const USUAL = 92;
/** Rows drawn beyond the edges of the view. */
const AROUND = 6;

interface Props {
  place: Place;
  browsing: Browsing;
  /** Null when nothing is being selected. */
  selected: ReadonlySet<string> | null;
  onSelect: (id: string) => void;
}

export function VirtualList({ place, browsing: { shown, searched }, selected, onSelect }: Props) {
  const say = useSay(BROWSE);
  const scroller = useRef<HTMLDivElement>(null);
  const open = place.open && place.open.shelf !== 'trash' ? cardKey(place.open) : null;
  // The row that Tab reaches: the one last visited, else the open document's, else the first.
  const [visited, setVisited] = useState<string | null>(null);
  const keys = [visited, open];
  const at = Math.max(
    0,
    keys.map((key) => (key ? shown.findIndex((card) => cardKey(card) === key) : -1)).find((i) => i >= 0) ?? 0,
  );
  // The same function as long as the list is the same: with another one every row would be laid out anew.
  const keyAt = useCallback(
    (i: number) => {
      const card = shown[i];
      return card ? cardKey(card) : i;
    },
    [shown],
  );
  const list = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL,
    overscan: AROUND,
    getItemKey: keyAt,
    // Rows can be drawn before the list itself is measured.
    initialRect: { width: 0, height: window.innerHeight },
  });

  // What was opened by its address or by a link comes into the list's view, once.
  const openAt = open === null ? -1 : shown.findIndex((card) => cardKey(card) === open);
  const brought = useRef<string | null>(null);
  useEffect(() => {
    if (brought.current === open || (open !== null && openAt < 0)) return;
    brought.current = open;
    if (open !== null) list.scrollToIndex(openAt);
  }, [list, open, openAt]);

  const items = list.getVirtualItems();
  const hits = useHits(searched, useFold(), items.map(({ key }) => key).join(' '));

  const visit = (i: number) => {
    const card = shown[Math.max(0, Math.min(i, shown.length - 1))];
    if (!card) return;
    setVisited(cardKey(card));
    list.scrollToIndex(shown.indexOf(card));
    // The row may not be drawn yet.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(cardKey(card))}"]`)?.focus(),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / USUAL) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: shown.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    visit(to);
  };

  return (
    <div ref={scroller} className={css.scroller}>
      <ul
        className={css.rows}
        style={{ height: list.getTotalSize() }}
        aria-label={say('view.documents')}
        onKeyDown={onKeyDown}
      >
        {items.map(({ key, index, start }) => {
          const card = shown[index];
          if (!card) return null;
          return (
            <li
              key={key}
              ref={list.measureElement}
              data-index={index}
              className={css.row}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={shown.length}
              aria-posinset={index + 1}
            >
              <DocumentRow
                card={card}
                hit={hits.get(cardKey(card))}
                place={place}
                current={open === cardKey(card)}
                reached={index === at}
                onVisit={() => setVisited(cardKey(card))}
                selected={selected && card.shelf === 'saved' ? selected.has(card.id) : null}
                onSelect={() => onSelect(card.id)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
