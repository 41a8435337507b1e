// The documents: filters at the left, the list in the middle, the document at the right. On a narrower screen the
// filters wait in a drawer; on a narrow one the list and the document take turns.
import { useEffect, useState } from 'react';
import { BROWSE } from '../../lib/i18n/browse';
import { useSay } from '../ui/language';
import { useMedia } from '../ui/useMedia';
import { DocumentList } from './DocumentList';
import css from './DocumentsView.module.css';
import { FilterDrawer } from './FilterDrawer';
import { FilterPanel } from './FilterPanel';
import { hashOf } from './place';
import { ReadingPane } from './ReadingPane';
import type { ViewProps } from './view-props';

/** From this width on the filters have a column of their own. */
const WIDE = '(min-width: 1160px)';

export function DocumentsView({ place, browsing, deleting }: ViewProps) {
  const say = useSay(BROWSE);
  const wide = useMedia(WIDE);
  const [drawn, setDrawn] = useState(false);
  const [folded, setFolded] = useState(false);
  const { deleted } = deleting;
  // The document that was being read has gone from the table.
  useEffect(() => {
    if (deleted?.some((id) => location.hash.startsWith(`#/saved/${id}`))) location.hash = '#/';
  }, [deleted]);
  const beside = wide && !folded;
  const filters = { place, counts: browsing.counts, forms: browsing.forms };
  return (
    <div className={css.documents} data-open={place.open !== null} data-filters={beside}>
      {beside && (
        <aside className={css.filters} aria-label={say('filters')}>
          {browsing.whole && <FilterPanel {...filters} onFold={() => setFolded(true)} />}
        </aside>
      )}
      {drawn && !beside && browsing.whole && (
        <FilterDrawer onClose={() => setDrawn(false)} shown={browsing.shown.length}>
          <FilterPanel {...filters} />
        </FilterDrawer>
      )}
      <DocumentList
        place={place}
        browsing={browsing}
        onDelete={deleting.trash}
        onFilters={beside ? null : () => (wide ? setFolded(false) : setDrawn(true))}
      />
      <ReadingPane place={place} browsing={browsing} deleting={deleting} back={hashOf({ ...place, open: null })} />
    </div>
  );
}
