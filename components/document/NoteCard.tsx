// A note in the margin: its words, and whatever the reader does with it.
import { type Ref, useState } from 'react';
import { todayOf } from '../../lib/i18n/due';
import { NOTES } from '../../lib/i18n/notes';
import type { PlacedNote } from '../../lib/library/notes';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import { NoteForm } from './NoteForm';
import css from './Notes.module.css';

interface Props {
  ref?: Ref<HTMLLIElement>;
  note: PlacedNote;
  /** Beside its words the quote need not be said at length. */
  beside: boolean;
  /** Goes to its words. */
  onGo: () => void;
  onChange: (text: string) => Promise<void>;
  onDelete: () => void;
}

export function NoteCard({ ref, note, beside, onGo, onChange, onDelete }: Props) {
  const say = useSay(NOTES);
  const [editing, setEditing] = useState(false);
  const { quote, text, madeAt, place } = note;
  return (
    <li ref={ref} className={css.card} data-lost={place === null} data-beside={beside}>
      <blockquote className={css.quote}>
        {place ? (
          <button type="button" onClick={onGo}>
            {quote}
          </button>
        ) : (
          quote
        )}
      </blockquote>
      {editing ? (
        <NoteForm
          text={text}
          onCancel={() => setEditing(false)}
          onKeep={async (changed) => {
            await onChange(changed);
            setEditing(false);
          }}
        />
      ) : (
        <>
          {text && <p className={css.text}>{text}</p>}
          {!place && <p className={css.lost}>{say('lost')}</p>}
          <div className={css.foot}>
            <span>{todayOf(new Date(madeAt))}</span>
            <Button weight="quiet" onClick={() => setEditing(true)}>
              {say('edit')}
            </Button>
            <Button weight="quiet" onClick={onDelete}>
              {say('delete')}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
