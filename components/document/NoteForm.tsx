// Where a note is written: Ctrl Enter keeps it, Esc leaves it.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { failureOf } from '../../lib/i18n/failed';
import { NOTES } from '../../lib/i18n/notes';
import { FAILURES, type Failure } from '../../lib/i18n/terms';
import { LONGEST_NOTE } from '../../lib/library/notes';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import css from './Notes.module.css';

interface Props {
  text: string;
  /** @throws Failed */
  onKeep: (text: string) => Promise<void>;
  onCancel: () => void;
}

export function NoteForm({ text, onKeep, onCancel }: Props) {
  const say = useSay(NOTES);
  const sayFailure = useSay(FAILURES);
  const field = useRef<HTMLTextAreaElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const keep = async () => {
    if (busy) return;
    setBusy(true);
    try {
      await onKeep(field.current?.value.trim() ?? '');
    } catch (error) {
      setFailure(failureOf(error));
      setBusy(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
  };
  return (
    <div className={css.form}>
      <textarea
        ref={field}
        rows={3}
        maxLength={LONGEST_NOTE}
        aria-label={say('note')}
        placeholder={say('placeholder')}
        defaultValue={text}
        readOnly={busy}
        onKeyDown={onKeyDown}
      />
      {failure && (
        <p className={css.failed} role="alert">
          {sayFailure(failure)}
        </p>
      )}
      <div className={css.acts}>
        <Button weight="quiet" onClick={onCancel}>
          {say('cancel')}
        </Button>
        <Button weight="primary" disabled={busy} onClick={() => void keep()}>
          {say(busy ? 'saving' : 'save')}
        </Button>
      </div>
    </div>
  );
}
