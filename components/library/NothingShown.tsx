// An empty list says why it is empty and what to do about it.
import { BROWSE } from '../../lib/i18n/browse';
import { LIBRARY } from '../../lib/i18n/library';
import { FAILURES } from '../../lib/i18n/terms';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import { isFiltered, NO_FILTERS } from './facets';
import css from './NothingShown.module.css';
import type { Place } from './place';
import type { Browsing } from './useBrowsing';
import { go } from './usePlace';

/** A query is quoted up to here. UTF-16 units. */
const QUOTED = 24;

export function NothingShown({ place, browsing: { cards, saved, searched } }: { place: Place; browsing: Browsing }) {
  const say = useSay(BROWSE);
  const sayLibrary = useSay(LIBRARY);
  const sayFailure = useSay(FAILURES);
  const { query, filters } = place;
  const filtered = isFiltered(filters) && cards.length > 0;
  if (searched?.failed) return <p className={css.nothing}>{sayFailure('unexpected')}</p>;
  if (searched?.problem) return <p className={css.nothing}>{say(`problem.${searched.problem}`)}</p>;
  // The answer to an earlier query stays until the next is there; it says nothing of what is typed meanwhile.
  const asked = searched?.query ?? query;
  const quoted = asked.length > QUOTED ? `${asked.slice(0, QUOTED)}…` : asked;
  const onlySaved = filters.shelf.length === 1 && filters.shelf[0] === 'saved' && saved.length === 0;
  return (
    <div className={css.nothing}>
      {filtered ? (
        <p>{onlySaved ? sayLibrary('nothing.saved') : say('nothing.filtered')}</p>
      ) : query ? (
        <>
          <p>{say('nothing.found', { query: quoted })}</p>
          <p className={css.how}>{say('nothing.found.how')}</p>
        </>
      ) : (
        <p>{sayLibrary('nothing.saved')}</p>
      )}
      {filtered && <Button onClick={() => go({ ...place, filters: NO_FILTERS })}>{say('filters.none')}</Button>}
    </div>
  );
}
