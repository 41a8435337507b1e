// The library: a list at the left, the document at the right; on a narrow screen one of the two.
import { useCallback, useRef, useState } from 'react';
import { LIBRARY } from '../../lib/i18n/library';
import { TERMS } from '../../lib/i18n/terms';
import { ask } from '../../lib/platform/messages';
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
import { TrashView } from './TrashView';
import { UndoToast } from './UndoToast';
import { useCorpus, useFold, useSaved, useTrash } from './useLibrary';
import { usePlace } from './usePlace';

export function LibraryPage() {
  const say = useSay(LIBRARY);
  const sayTerm = useSay(TERMS);
  const place = usePlace();
  const saved = useSaved();
  const corpus = useCorpus();
  const fold = useFold();
  const [query, setQuery] = useState('');
  const trash = useTrash();
  const [deleted, setDeleted] = useState<string[] | null>(null);
  const forget = useCallback(() => setDeleted(null), []);
  const remove = async (ids: string[]) => {
    await ask('library/trash', { ids });
    setDeleted(ids);
    if (place?.shelf === 'saved' && ids.includes(place.id)) location.hash = '#/';
  };
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
            onDelete={(ids) => void remove(ids)}
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
            onDelete={(ids) => void remove(ids)}
          />
        )}
        {place?.shelf === 'trash' && trash && <TrashView documents={trash} />}
        {place?.shelf === 'corpus' && <CorpusDocumentView key={place.id} id={place.id} />}
        {!place && <p className={css.empty}>{say('choose')}</p>}
      </main>
      {deleted && <UndoToast key={deleted.join()} ids={deleted} onDone={forget} />}
    </div>
  );
}
