// The trash: what was deleted, how long it stays, back or gone for ever.
import { useState } from 'react';
import { TERMS } from '../../lib/i18n/terms';
import { TRASH } from '../../lib/i18n/trash';
import type { SavedDocument } from '../../lib/library/schema';
import { daysLeft, TRASH_DAYS } from '../../lib/library/trash';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import css from './TrashView.module.css';
import type { Deleting } from './useDeleting';

interface Props {
  documents: readonly SavedDocument[];
  deleting: Pick<Deleting, 'restore' | 'deleteForEver'>;
}

export function TrashView({ documents, deleting }: Props) {
  const say = useSay(TRASH);
  return (
    <article className={css.trash}>
      <h1>{say('trash')}</h1>
      <p className={css.quiet}>{documents.length === 0 ? say('empty') : say('stay', { n: TRASH_DAYS })}</p>
      <ul>
        {documents.map((document) => (
          <Deleted key={document.id} document={document} deleting={deleting} />
        ))}
      </ul>
    </article>
  );
}

/** Deleting for ever takes two presses, the second on other words. */
function Deleted({ document, deleting }: { document: SavedDocument; deleting: Props['deleting'] }) {
  const { id, title, docNumber, deletedAt } = document;
  const say = useSay(TRASH);
  const sayTerm = useSay(TERMS);
  const [asked, setAsked] = useState(false);
  return (
    <li className={css.item}>
      <div>
        <a href={`#/saved/${id}`}>{title ?? sayTerm('untitled')}</a>
        <p className={css.quiet}>
          {[docNumber, deletedAt && say('left', { n: daysLeft(deletedAt, new Date()) })].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className={css.acts}>
        <Button onClick={() => deleting.restore([id])}>{say('restore')}</Button>
        <Button
          weight={asked ? 'primary' : 'quiet'}
          onBlur={() => setAsked(false)}
          onClick={() => (asked ? deleting.deleteForEver([id]) : setAsked(true))}
        >
          {say(asked ? 'sure' : 'forEver')}
        </Button>
      </div>
    </li>
  );
}
