// The margin: each note beside its words where there is room, below the text where there is not.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { NOTES } from '../../lib/i18n/notes';
import { useSay } from '../ui/language';
import { NoteCard } from './NoteCard';
import css from './Notes.module.css';
import { topOf, type Words } from './selection';
import type { Desk } from './useDesk';

/** Between two notes, CSS pixels. */
const GAP = 12;

interface Props {
  desk: Desk;
  body: RefObject<HTMLElement | null>;
  wordsOf: (block: number) => Words;
  beside: boolean;
}

export function NotesMargin({ desk, body, wordsOf, beside }: Props) {
  const say = useSay(NOTES);
  const list = useRef<HTMLOListElement>(null);
  const [height, setHeight] = useState(0);
  const { notes } = desk;
  // Each note as near to its words as the one before it allows.
  useLayoutEffect(() => {
    const text = body.current;
    const aside = list.current;
    if (!text || !aside) return;
    const stand = () => {
      const cards = [...aside.children] as HTMLElement[];
      if (!beside) {
        for (const card of cards) card.style.top = '';
        setHeight(0);
        return;
      }
      const from = aside.getBoundingClientRect().top;
      let free = 0;
      cards.forEach((card, i) => {
        const place = notes[i]?.place;
        const top = Math.max(free, (place ? (topOf(text, place, wordsOf) ?? from) : from) - from);
        card.style.top = `${top}px`;
        free = top + card.offsetHeight + GAP;
      });
      setHeight(free);
    };
    const watch = new ResizeObserver(stand);
    watch.observe(text);
    for (const card of aside.children) watch.observe(card);
    return () => watch.disconnect();
  }, [notes, beside, body, wordsOf]);
  const lost = notes.filter(({ place }) => place === null).length;
  return (
    <aside className={css.margin} data-beside={beside} aria-label={say('notes')}>
      {!beside && <h2 className={css.heading}>{say('n.notes', { n: notes.length })}</h2>}
      {lost > 0 && <p className={css.lost}>{say('lost.n', { n: lost })}</p>}
      <ol ref={list} className={css.notes} style={beside ? { minHeight: height } : undefined}>
        {notes.map((note) => (
          <NoteCard
            key={note.id}
            note={note}
            beside={beside}
            onGo={() =>
              note.place && body.current?.querySelector(`#b${note.place.block}`)?.scrollIntoView({ block: 'center' })
            }
            onChange={(text) => desk.change(note.id, text)}
            onDelete={() => desk.remove(note.id)}
          />
        ))}
      </ol>
    </aside>
  );
}
