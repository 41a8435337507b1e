// The right side: the document that the address names, the trash, or, with nothing open, where to begin.
import { BROWSE } from '../../lib/i18n/browse';
import { LIBRARY } from '../../lib/i18n/library';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/language';
import { CorpusDocumentView } from './CorpusDocumentView';
import { NothingOpen } from './NothingOpen';
import css from './ReadingPane.module.css';
import { SavedDocumentView } from './SavedDocumentView';
import { TrashView } from './TrashView';
import { useTrash } from './useLibrary';
import type { ViewProps } from './view-props';

interface Props extends ViewProps {
  /** Address of the list without the document. */
  back: string;
}

export function ReadingPane({ place: { open }, browsing, deleting, back }: Props) {
  const say = useSay(LIBRARY);
  const sayBrowse = useSay(BROWSE);
  const trash = useTrash();
  return (
    <main className={css.reading} aria-label={sayBrowse('view.documents')}>
      {open ? (
        <a className={css.back} href={back}>
          <Icon name="back" />
          {say('back')}
        </a>
      ) : (
        <NothingOpen saved={browsing.saved.length} />
      )}
      {open?.shelf === 'saved' && (
        <SavedDocumentView
          key={`${open.id} ${open.now}`}
          id={open.id}
          now={open.now}
          flash={open.block}
          deleting={deleting}
        />
      )}
      {open?.shelf === 'corpus' && <CorpusDocumentView key={open.id} id={open.id} flash={open.block} />}
      {open?.shelf === 'trash' && trash && <TrashView documents={trash} deleting={deleting} />}
    </main>
  );
}
