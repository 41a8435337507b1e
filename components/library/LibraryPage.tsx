// The library: a list at the left, the document at the right; on a narrow screen one of the two.
import { useEffect, useRef, useState } from 'react';
import { LIBRARY } from '../../lib/i18n/library';
import { FAILURES, TERMS } from '../../lib/i18n/terms';
import { TRASH } from '../../lib/i18n/trash';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/language';
import { Seal } from '../ui/Seal';
import { SearchField } from '../ui/SearchField';
import { useSlash } from '../ui/useSlash';
import { CorpusDocumentView } from './CorpusDocumentView';
import css from './LibraryPage.module.css';
import { SavedDocumentView } from './SavedDocumentView';
import { Shelf } from './Shelf';
import { searchTitles } from './search';
import { Toast } from './Toast';
import { TrashView } from './TrashView';
import { useDeleting } from './useDeleting';
import { useCorpus, useFold, useSaved, useTrash } from './useLibrary';
import { usePlace } from './usePlace';

export function LibraryPage() {
  const say = useSay(LIBRARY);
  const sayTerm = useSay(TERMS);
  const sayTrash = useSay(TRASH);
  const sayFailure = useSay(FAILURES);
  const place = usePlace();
  const saved = useSaved();
  const corpus = useCorpus();
  const fold = useFold();
  const [query, setQuery] = useState('');
  const trash = useTrash();
  const deleting = useDeleting();
  const { deleted, failure } = deleting;
  // The document that was being read has gone from the table.
  useEffect(() => {
    if (deleted?.some((id) => location.hash.startsWith(`#/saved/${id}`))) location.hash = '#/';
  }, [deleted]);
  const search = useRef<HTMLInputElement>(null);
  useSlash(search);
  const documents = query && fold ? searchTitles(saved ?? [], query, fold) : saved;
  const entries = query && fold ? searchTitles(corpus ?? [], query, fold) : corpus;

  return (
    <div className={css.library} data-open={place !== null}>
      <header className={css.top}>
        <a className={css.name} href="#/">
          <Seal size={28} />
          {sayTerm('mingce')}
        </a>
        <h1 className={css.here}>{say('title')}</h1>
        <div className={css.search}>
          <SearchField ref={search} label={say('search')} value={query} onChange={setQuery} />
        </div>
      </header>
      <nav className={css.shelves} aria-label={say('documents')}>
        {documents && entries && (
          <Shelf
            place={place}
            documents={documents}
            entries={entries}
            searching={query !== ''}
            inTrash={trash?.length ?? 0}
            onDelete={deleting.trash}
          />
        )}
      </nav>
      <main className={css.reading}>
        {place && (
          <a className={css.back} href="#/">
            <Icon name="back" />
            {say('back')}
          </a>
        )}
        {place?.shelf === 'saved' && (
          <SavedDocumentView
            key={`${place.id} ${place.now}`}
            id={place.id}
            now={place.now}
            corpus={corpus ?? []}
            deleting={deleting}
          />
        )}
        {place?.shelf === 'trash' && trash && <TrashView documents={trash} deleting={deleting} />}
        {place?.shelf === 'corpus' && <CorpusDocumentView key={place.id} id={place.id} />}
        {!place && <p className={css.empty}>{say('choose')}</p>}
      </main>
      {deleted && (
        <Toast key={deleted.join()} role="status" onDone={deleting.forget}>
          {sayTrash('deleted', { n: deleted.length })}
          <Button onClick={() => deleting.restore(deleted)}>{sayTrash('undo')}</Button>
        </Toast>
      )}
      {failure && (
        <Toast role="alert" onDone={deleting.forget}>
          {sayFailure(failure)}
        </Toast>
      )}
    </div>
  );
}
