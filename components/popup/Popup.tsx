// The popup: this page, a search box, three lists. Everything is reached by keyboard: / searches, ↑ ↓ Enter choose.
import { type KeyboardEvent, useRef, useState } from 'react';
import { POPUP } from '../../lib/i18n/popup';
import { TERMS } from '../../lib/i18n/terms';
import { goToLibrary, goToOptions } from '../../lib/platform/active-tab';
import { searchTitles } from '../library/search';
import { useCorpus, useFold, useLinks, useSaved } from '../library/useLibrary';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/language';
import { SearchField } from '../ui/SearchField';
import { Tabs } from '../ui/Tabs';
import { useSlash } from '../ui/useSlash';
import { CorpusList, DueList, dueSoon, Empty, SavedList } from './Lists';
import css from './Popup.module.css';
import { ThisPage } from './ThisPage';
import { useRoom } from './useRoom';
import { useThisPage } from './useThisPage';

type Tab = 'saved' | 'corpus' | 'due';

export function Popup() {
  const say = useSay(POPUP);
  const sayTerm = useSay(TERMS);
  const page = useThisPage();
  const saved = useSaved();
  const links = useLinks();
  const corpus = useCorpus();
  const fold = useFold();
  const [tab, setTab] = useState<Tab>('saved');
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  useSlash(search);
  useRoom(main);

  const find = <T extends { title: string | null; docNumber: string | null }>(all: readonly T[]) =>
    query && fold ? searchTitles(all, query, fold) : [...all];
  const documents = find(saved ?? []);
  const entries = find(corpus ?? []);
  const due = dueSoon(documents);

  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(main.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown' && (at >= 0 || document.activeElement === search.current)) {
      event.preventDefault();
      rows[Math.min(at + 1, rows.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (rows[at - 1] ?? search.current)?.focus();
    } else if (event.key === 'Enter' && document.activeElement === search.current) {
      rows[0]?.click();
    }
  };

  return (
    <main ref={main} className={css.popup} onKeyDown={onKeyDown}>
      <ThisPage page={page} />
      <div className={css.find}>
        <SearchField ref={search} label={say('search')} value={query} onChange={setQuery} autoFocus />
      </div>
      <Tabs
        label={say('lists')}
        tabs={[
          { id: 'saved', name: say('tab.saved'), count: documents.length },
          { id: 'corpus', name: say('tab.corpus'), count: entries.length },
          { id: 'due', name: say('tab.due'), count: due.length },
        ]}
        current={tab}
        onChange={setTab}
      />
      <div className={css.list} role="tabpanel" aria-label={say(`tab.${tab}`)}>
        {tab === 'saved' &&
          saved &&
          (documents.length > 0 ? (
            <SavedList documents={documents} links={links ?? new Map()} corpus={corpus ?? []} />
          ) : (
            <Empty>{say(query ? 'empty.search' : 'empty.saved')}</Empty>
          ))}
        {tab === 'corpus' &&
          corpus &&
          (entries.length > 0 ? <CorpusList entries={entries} /> : <Empty>{say('empty.search')}</Empty>)}
        {tab === 'due' && saved && (due.length > 0 ? <DueList due={due} /> : <Empty>{say('empty.due')}</Empty>)}
      </div>
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
            void goToLibrary('#/');
          }}
        >
          {sayTerm('openLibrary')}
        </a>
        <button
          type="button"
          className={css.gear}
          aria-label={say('settings')}
          title={say('settings')}
          onClick={() => void goToOptions()}
        >
          <Icon name="gear" />
        </button>
      </footer>
    </main>
  );
}
