// The list in the middle: how many, in which order, and the documents themselves; or, while selecting, what to do with them.
import { useState } from 'react';
import { BROWSE } from '../../lib/i18n/browse';
import { LIBRARY } from '../../lib/i18n/library';
import { TRASH } from '../../lib/i18n/trash';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useSay } from '../ui/language';
import { BatchBar } from './BatchBar';
import css from './DocumentList.module.css';
import { FACETS } from './facets';
import { NothingShown } from './NothingShown';
import { OrderMenu } from './OrderMenu';
import type { Place } from './place';
import { RoomWarning } from './RoomWarning';
import { SuggestedWords } from './SuggestedWords';
import type { Browsing } from './useBrowsing';
import { VirtualList } from './VirtualList';

interface Props {
  place: Place;
  browsing: Browsing;
  onDelete: (ids: string[]) => void;
  /** Shows the filters; null where they stand in sight. */
  onFilters: (() => void) | null;
}

export function DocumentList({ place, browsing, onDelete, onFilters }: Props) {
  const say = useSay(BROWSE);
  const sayLibrary = useSay(LIBRARY);
  const sayTrash = useSay(TRASH);
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null);
  const { shown, saved, whole } = browsing;
  const set = FACETS.reduce((sum, facet) => sum + place.filters[facet].length, 0);
  const toggle = (id: string) =>
    setSelected((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  return (
    <section className={css.list} aria-label={say('view.documents')}>
      {selected ? (
        <BatchBar
          shown={shown}
          selected={selected}
          saved={saved}
          onSelect={setSelected}
          onDelete={(ids) => {
            onDelete(ids);
            setSelected(null);
          }}
        />
      ) : (
        <header className={css.head}>
          {onFilters && (
            <span className={css.filter}>
              <IconButton name="filter" label={say('filters.show')} onClick={onFilters} />
              {set > 0 && <small aria-hidden="true">{set}</small>}
            </span>
          )}
          <p className={css.count} role="status">
            {whole ? say('documents', { n: shown.length }) : sayLibrary('loading')}
          </p>
          <OrderMenu place={place} order={browsing.order} />
          {whole && saved.length > 0 && (
            <Button weight="quiet" onClick={() => setSelected(new Set())}>
              <Icon name="check" />
              <span className={css.word}>{sayTrash('select')}</span>
            </Button>
          )}
        </header>
      )}
      {place.query !== '' && <SuggestedWords place={place} />}
      <RoomWarning />
      {shown.length === 0 ? (
        <NothingShown place={place} browsing={browsing} />
      ) : (
        <VirtualList place={place} browsing={browsing} selected={selected} onSelect={toggle} />
      )}
    </section>
  );
}
