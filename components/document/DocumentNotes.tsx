// The margin with its notes, what comes beside a selection, and what is told of what was done.
import type { RefObject } from 'react';
import { NOTES } from '../../lib/i18n/notes';
import { FAILURES } from '../../lib/i18n/terms';
import { Toast } from '../library/Toast';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import { NotesMargin } from './NotesMargin';
import { SelectionTools } from './SelectionTools';
import type { Words } from './selection';
import type { Desk } from './useDesk';

interface Props {
  desk: Desk;
  /** The element that holds the text. */
  body: RefObject<HTMLElement | null>;
  wordsOf: (block: number) => Words;
  beside: boolean;
}

export function DocumentNotes({ desk, body, wordsOf, beside }: Props) {
  const say = useSay(NOTES);
  const sayFailure = useSay(FAILURES);
  return (
    <>
      {desk.notes.length > 0 && <NotesMargin {...{ desk, body, wordsOf, beside }} />}
      <SelectionTools {...{ desk, body, wordsOf }} />
      {desk.undo && (
        <Toast role="status" onDone={desk.forget}>
          {say('deleted')}
          <Button onClick={desk.undo}>{say('undo')}</Button>
        </Toast>
      )}
      {desk.failure && (
        <Toast role="alert" onDone={desk.forget}>
          {sayFailure(desk.failure)}
        </Toast>
      )}
    </>
  );
}
