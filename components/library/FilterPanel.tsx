// The filters: each value says how many documents it would leave.
import { BROWSE } from '../../lib/i18n/browse';
import { TRASH } from '../../lib/i18n/trash';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useSay } from '../ui/language';
import { FacetGroup, FacetValue } from './FacetGroup';
import css from './FilterPanel.module.css';
import { type Counts, FACETS, type Facet, isFiltered, NO_FILTERS, toggled, YES } from './facets';
import { hashOf, type Place } from './place';
import { TagManager } from './TagManager';
import { useTrash } from './useLibrary';
import { go } from './usePlace';

interface Props {
  place: Place;
  counts: Counts;
  forms: ReadonlyMap<string, string>;
  /** Set where the filters stand in a column that can be put away. */
  onFold?: () => void;
}

/** Set or not, without a list of values. */
const FLAGS = ['starred', 'dated'] as const;
const LISTS = FACETS.filter((facet) => facet !== 'starred' && facet !== 'dated' && facet !== 'shelf');

export function FilterPanel({ place, counts, forms, onFold }: Props) {
  const say = useSay(BROWSE);
  const sayTrash = useSay(TRASH);
  const trash = useTrash();
  const { filters } = place;
  const toggle = (facet: Facet) => (value: string) => go({ ...place, filters: toggled(filters, facet, value) });
  return (
    <div className={css.panel}>
      <header className={css.head}>
        <h2>{say('filters')}</h2>
        {isFiltered(filters) && (
          <Button weight="quiet" onClick={() => go({ ...place, filters: NO_FILTERS })}>
            {say('clear')}
          </Button>
        )}
        {onFold && <IconButton name="side" label={say('filters.hide')} onClick={onFold} />}
      </header>
      <FacetGroup facet="shelf" counts={counts.shelf} chosen={filters.shelf} forms={forms} onToggle={toggle('shelf')}>
        {FLAGS.map((facet) => (
          <FacetValue
            key={facet}
            name={say(`facet.${facet}`)}
            count={counts[facet].get(YES) ?? 0}
            chosen={filters[facet].includes(YES)}
            onToggle={() => toggle(facet)(YES)}
          />
        ))}
      </FacetGroup>
      {LISTS.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          counts={counts[facet]}
          chosen={filters[facet]}
          forms={forms}
          onToggle={toggle(facet)}
          action={facet === 'tag' && <TagManager />}
        />
      ))}
      {trash !== undefined && trash.length > 0 && (
        <a
          className={css.trash}
          href={hashOf({ ...place, open: { shelf: 'trash' } })}
          aria-current={place.open?.shelf === 'trash' ? 'page' : undefined}
        >
          <Icon name="trash" />
          {sayTrash('trash')} <small>{trash.length}</small>
        </a>
      )}
    </div>
  );
}
