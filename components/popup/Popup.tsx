// The popup: this page, a search box, three lists. Everything is reached by keyboard: / searches, ↑ ↓ Enter choose.
import { type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react';
import { BROWSE } from '../../lib/i18n/browse';
import { POPUP } from '../../lib/i18n/popup';
import { TERMS } from '../../lib/i18n/terms';
import { goToLibrary, goToOptions } from '../../lib/platform/active-tab';
import { HOME, hashOf } from '../library/place';
import { IconButton } from '../ui/IconButton';
import { useSay } from '../ui/language';
import { SearchField } from '../ui/SearchField';
import { useSlash } from '../ui/useSlash';
import css from './Popup.module.css';
import { Shelves } from './Shelves';
import { ThisPage } from './ThisPage';
import { useRoom } from './useRoom';
import { useThisPage } from './useThisPage';
import { Waiting } from './Waiting';

/** The search comes when something is looked for, so that the lists need not wait for it. */
const Results = lazy(() => import('./Results').then((module) => ({ default: module.Results })));

export function Popup() {
  const say = useSay(POPUP);
  const sayBrowse = useSay(BROWSE);
  const sayTerm = useSay(TERMS);
  const page = useThisPage();
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  useSlash(search);
  useRoom(main);

  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(main.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const typing = document.activeElement === search.current;
    // The Enter that ends the writing of Chinese is not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' && (at >= 0 || typing)) {
      event.preventDefault();
      rows[Math.min(at + 1, rows.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (rows[at - 1] ?? search.current)?.focus();
    } else if (event.key === 'Enter' && typing) {
      event.preventDefault();
      const { ctrlKey, metaKey } = event;
      rows[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey }));
    } else if (event.key === 'Escape' && query !== '') {
      // Esc closes the popup; with words in the box it clears them first.
      event.preventDefault();
      setQuery('');
      search.current?.focus();
    }
  };

  return (
    <main ref={main} className={css.popup} onKeyDown={onKeyDown}>
      <ThisPage page={page} />
      <div className={css.find}>
        <SearchField ref={search} label={sayBrowse('search')} value={query} onChange={setQuery} autoFocus />
      </div>
      {query.trim() === '' ? (
        <Shelves />
      ) : (
        <Suspense fallback={<Waiting />}>
          <Results query={query} />
        </Suspense>
      )}
      <footer className={css.foot}>
        <span aria-hidden="true">
          <kbd>↑</kbd>
          <kbd>↓</kbd> {say('choose')}
        </span>
        <span aria-hidden="true">
          <kbd>↵</kbd> {sayTerm('open')}
        </span>
        <a
          href="/library.html"
          onClick={(event) => {
            event.preventDefault();
            void goToLibrary(hashOf({ ...HOME, query }));
          }}
        >
          {sayTerm('openLibrary')}
        </a>
        <IconButton name="gear" label={say('settings')} onClick={() => void goToOptions()} />
      </footer>
    </main>
  );
}
