// The top of the library: the seal, the switch between the views, the search box, the way to the settings.
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';
import { BROWSE } from '../../lib/i18n/browse';
import { TERMS } from '../../lib/i18n/terms';
import { goToOptions } from '../../lib/platform/active-tab';
import { IconButton } from '../ui/IconButton';
import { useSay } from '../ui/language';
import { Seal } from '../ui/Seal';
import { SearchField } from '../ui/SearchField';
import { AddDocuments } from './AddDocuments';
import { HOME, hashOf, opening, type Place } from './place';
import css from './TopBar.module.css';
import { go } from './usePlace';
import { VIEWS } from './views';

interface Props {
  place: Place;
  search: Ref<HTMLInputElement>;
  /** The key ↓ in the search box goes on into the list. */
  onDown: () => void;
}

export function TopBar({ place, search, onDown }: Props) {
  const say = useSay(BROWSE);
  const sayTerm = useSay(TERMS);
  return (
    <header className={css.top}>
      <a className={css.name} href={hashOf(HOME)}>
        <Seal size={28} />
        <span>{sayTerm('mingce')}</span>
      </a>
      {VIEWS.length > 1 ? (
        <nav className={css.views} aria-label={say('views')}>
          {VIEWS.map(({ id }) => (
            <a
              key={id}
              href={hashOf({ ...place, view: id, open: null })}
              aria-current={id === place.view ? 'page' : undefined}
            >
              {say(`view.${id}`)}
            </a>
          ))}
        </nav>
      ) : (
        <span className={css.views} />
      )}
      <div className={css.search}>
        <Query key={place.view} place={place} field={search} onDown={onDown} />
      </div>
      <AddDocuments onAdded={(id) => go(opening(HOME, 'saved', id))} />
      <IconButton name="gear" label={say('settings')} onClick={() => void goToOptions()} />
    </header>
  );
}

/** Typing changes the address without leaving a step to go back to at every letter. */
function Query({ place, field, onDown }: { place: Place; field: Props['search']; onDown: () => void }) {
  const say = useSay(BROWSE);
  const [typed, setTyped] = useState(place.query);
  const latest = useRef(place.query);
  // The address changed by other means than typing: back, forward, a link.
  useEffect(() => {
    if (place.query === latest.current) return;
    latest.current = place.query;
    setTyped(place.query);
  }, [place.query]);
  const change = (query: string) => {
    latest.current = query;
    setTyped(query);
    go({ ...place, query, order: query && place.query ? place.order : null }, { replace: place.query !== '' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onDown();
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      change('');
    }
  };
  return <SearchField ref={field} label={say('search')} value={typed} onChange={change} onKeyDown={onKeyDown} />;
}
