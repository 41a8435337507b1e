// One filter: its values with counts, the commonest first; long ones are folded, and very long ones searched.
import { type ReactNode, useState } from 'react';
import { ADMINISTRATIVE_LEVELS } from '../../lib/corpus/types';
import { BROWSE } from '../../lib/i18n/browse';
import { DOCUMENT_KINDS } from '../../lib/structure/document';
import { useSay } from '../ui/language';
import css from './FacetGroup.module.css';
import { type Facet, valuesInOrder } from './facets';
import { useValueName } from './useValueName';

/** Values shown before the rest is asked for; more than so many want a search; more are never drawn at once. */
const FEW = 6;
const MANY = 20;
const MOST = 100;

const FIXED: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  shelf: ['saved', 'corpus'],
  level: ADMINISTRATIVE_LEVELS,
  kind: DOCUMENT_KINDS,
  script: ['simplified', 'traditional', 'mixed'],
};

interface Props {
  facet: Facet;
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
  forms: ReadonlyMap<string, string>;
  onToggle: (value: string) => void;
  /** A control beside the filter's name. */
  action?: ReactNode;
  /** More values, drawn by the caller. */
  children?: ReactNode;
}

export function FacetGroup({ facet, counts, chosen, forms, onToggle, action, children }: Props) {
  const say = useSay(BROWSE);
  const nameOf = useValueName(forms);
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  const values = valuesInOrder(facet, counts, FIXED[facet]);
  if (values.length === 0 && !children && !action) return null;
  const searching = all && values.length > MANY;
  const wanted = typed.trim().toLowerCase();
  const found =
    searching && wanted ? values.filter(([value]) => nameOf(facet, value).toLowerCase().includes(wanted)) : values;
  const folded = values.length > FEW + 1 && !all;
  // What is chosen stays in sight while the rest is folded away.
  const drawn = folded ? found.filter(([value], i) => i < FEW || chosen.includes(value)) : found.slice(0, MOST);
  const label = say(`facet.${facet}`);
  return (
    <details className={css.group} open>
      <summary>
        <h3>{label}</h3>
      </summary>
      {action && <span className={css.action}>{action}</span>}
      {searching && (
        <input
          type="search"
          className={css.find}
          aria-label={say('facet.find', { facet: label })}
          placeholder={say('facet.find', { facet: label })}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {drawn.map(([value, count]) => (
        <FacetValue
          key={value}
          name={nameOf(facet, value)}
          count={count}
          chosen={chosen.includes(value)}
          onToggle={() => onToggle(value)}
        />
      ))}
      {children}
      {!folded && found.length > MOST && <p className={css.rest}>{say('facet.rest', { n: found.length - MOST })}</p>}
      {values.length > FEW + 1 && (
        <button type="button" className={css.more} onClick={() => setAll(!all)}>
          {folded ? say('facet.more', { n: values.length - drawn.length }) : say('facet.less')}
        </button>
      )}
    </details>
  );
}

interface ValueProps {
  name: string;
  count: number;
  chosen: boolean;
  onToggle: () => void;
}

export function FacetValue({ name, count, chosen, onToggle }: ValueProps) {
  return (
    <label className={css.value} data-none={count === 0}>
      <input type="checkbox" checked={chosen} onChange={onToggle} />
      <span title={name}>{name}</span>
      <small>{count}</small>
    </label>
  );
}
