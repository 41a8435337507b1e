// Says that documents went to the trash, for as long as it takes to think better of it.
import { useEffect, useState } from 'react';
import { TRASH } from '../../lib/i18n/trash';
import { ask } from '../../lib/platform/messages';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import css from './UndoToast.module.css';

/** How long it stays, milliseconds; longer while the mouse or the keyboard is on it. */
const STAYS = 10_000;

export function UndoToast({ ids, onDone }: { ids: string[]; onDone: () => void }) {
  const say = useSay(TRASH);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onDone, STAYS);
    return () => clearTimeout(timer);
  }, [held, onDone]);
  const hold = { onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false) };
  return (
    <div className={css.toast} role="status" {...hold} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      {say('deleted', { n: ids.length })}
      <Button onClick={() => void ask('library/restore', { ids }).then(onDone)}>{say('undo')}</Button>
    </div>
  );
}
