// What comes beside a selection in a document: mark it, or write a note on it. The keys h and n do the same.
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Place } from '../../lib/compare/quote';
import { NOTES } from '../../lib/i18n/notes';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/language';
import { NoteForm } from './NoteForm';
import css from './Notes.module.css';
import { placeOfSelection, type Words } from './selection';
import type { Desk } from './useDesk';

/** A selection that has stood so long is finished, milliseconds. */
const SETTLED = 200;
/** Room that is kept to the edges of the view, and the size of the form, CSS pixels. */
const EDGE = 8;
const FORM = { width: 320, height: 190 };

interface Selected {
  place: Place;
  /** Lower left corner of its last line. */
  at: { left: number; top: number; above: number };
}

interface Props {
  desk: Desk;
  body: RefObject<HTMLElement | null>;
  wordsOf: (block: number) => Words;
}

export function SelectionTools({ desk, body, wordsOf }: Props) {
  const say = useSay(NOTES);
  const [selected, setSelected] = useState<Selected | null>(null);
  const [writing, setWriting] = useState(false);
  const latest = useRef({ selected, writing });
  latest.current = { selected, writing };
  const done = () => {
    setSelected(null);
    setWriting(false);
    getSelection()?.removeAllRanges();
  };
  const mark = (place: Place) => void desk.add(place, '').then(done, done);
  const marking = useRef(mark);
  marking.current = mark;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (latest.current.writing || !body.current) return;
      const selection = getSelection();
      const place = placeOfSelection(body.current, selection, wordsOf);
      const lines = place && selection ? [...selection.getRangeAt(0).getClientRects()] : [];
      const line = lines.findLast(({ width }) => width > 0);
      setSelected(
        place && line ? { place, at: { left: line.left, top: line.bottom + EDGE, above: line.top - EDGE } } : null,
      );
    };
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(look, SETTLED);
    };
    const pressed = (event: KeyboardEvent) => {
      const { selected: now, writing: busy } = latest.current;
      const typing = event.target instanceof Element && event.target.closest('input,textarea,select');
      if (!now || busy || typing || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === 'n') setWriting(true);
      else if (event.key === 'h') marking.current(now.place);
      else if (event.key === 'Escape') setSelected(null);
      else return;
      event.preventDefault();
    };
    const scrolled = () => !latest.current.writing && setSelected(null);
    document.addEventListener('selectionchange', changed);
    document.addEventListener('keydown', pressed);
    document.addEventListener('scroll', scrolled, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', changed);
      document.removeEventListener('keydown', pressed);
      document.removeEventListener('scroll', scrolled, { capture: true });
    };
  }, [body, wordsOf]);
  if (!selected) return null;
  const { place, at } = selected;
  const width = writing ? FORM.width : 200;
  const left = Math.max(EDGE, Math.min(at.left, innerWidth - width - EDGE));
  const room = innerHeight - EDGE - (writing ? FORM.height : 40);
  const style = at.top <= room ? { left, top: at.top } : { left, bottom: Math.max(EDGE, innerHeight - at.above) };
  if (writing) {
    return (
      <div className={css.popover} style={style} role="dialog" aria-label={say('note')}>
        <NoteForm
          text=""
          onCancel={done}
          onKeep={async (text) => {
            await desk.add(place, text);
            done();
          }}
        />
      </div>
    );
  }
  return (
    <div className={css.tools} style={style} role="toolbar" aria-label={say('note')}>
      {/* Pressing a button would take the selection away before the click comes. */}
      <Button weight="quiet" onMouseDown={(event) => event.preventDefault()} onClick={() => mark(place)}>
        <Icon name="tag" />
        {say('highlight')} <kbd>h</kbd>
      </Button>
      <Button weight="quiet" onMouseDown={(event) => event.preventDefault()} onClick={() => setWriting(true)}>
        <Icon name="pencil" />
        {say('note')} <kbd>n</kbd>
      </Button>
    </div>
  );
}
