// What is chosen of the ledger: which targets, in which groups, with the bundled ones or without; and the way out.
import { useState } from 'react';
import { LEDGER } from '../../lib/i18n/ledger';
import { type LedgerFilter, NO_LEDGER_FILTER, TIERS, WHENS } from '../../lib/library/ledger';
import { GROUPINGS, type Grouping } from '../../lib/library/ledger-order';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/language';
import { Segmented } from '../ui/Segmented';
import { Switch } from '../ui/Switch';
import { Choice } from './Choice';
import css from './LedgerBar.module.css';
import type { Ledger } from './useLedger';

interface Props {
  /** Undefined while it is read. */
  ledger: Ledger | undefined;
  filter: LedgerFilter;
  onFilter: (change: Partial<LedgerFilter>) => void;
  grouping: Grouping;
  onGrouping: (grouping: Grouping) => void;
  corpus: boolean;
  onCorpus: (on: boolean) => void;
  onExport: (as: 'csv' | 'md') => void;
}

const NAMED = ['year', 'unit', 'body', 'document'] as const;
const ANY = '';

export function LedgerBar(props: Props) {
  const { ledger, filter, onFilter, grouping, onGrouping, corpus, onCorpus, onExport } = props;
  const say = useSay(LEDGER);
  const [open, setOpen] = useState(false);
  const n = ledger?.filtered.shown.length ?? 0;
  const set = setIn(filter);
  return (
    <header className={css.bar}>
      <div className={css.line}>
        <h1>{say('title')}</h1>
        <Segmented
          size="large"
          label={say('when')}
          choices={WHENS.map((id) => ({ id, name: say(`when.${id}`) }))}
          chosen={filter.when}
          onChange={(when) => onFilter({ when })}
        />
        <Switch on={corpus} onChange={onCorpus}>
          {say('corpus')}
        </Switch>
        <span className={css.count} role="status">
          {ledger ? say('n', { n }) : ''}
        </span>
        <span className={css.out}>
          <Button disabled={n === 0} onClick={() => onExport('csv')}>
            <Icon name="export" />
            {say('export.csv')}
          </Button>
          <Button disabled={n === 0} onClick={() => onExport('md')} aria-label={say('export.markdown')}>
            Markdown
          </Button>
        </span>
        <Button className={css.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="filter" />
          {say('filters')}
          {set > 0 && <small>{set}</small>}
        </Button>
      </div>
      <div className={css.filters} data-open={open}>
        <Choice
          label={say('group')}
          value={grouping}
          usual="year"
          options={GROUPINGS.map((value) => ({ value, name: say(`group.${value}`) }))}
          onChange={onGrouping}
        />
        <input
          type="search"
          className={css.text}
          placeholder={say('text')}
          aria-label={say('text')}
          value={filter.text}
          onChange={(event) => onFilter({ text: event.target.value })}
        />
        <Choice
          label={say('tier')}
          value={filter.tier}
          options={TIERS.map((value) => ({
            value,
            name: say(`tier.${value}`),
            count: ledger?.filtered.counts.tier.get(value) ?? 0,
          }))}
          onChange={(tier) => onFilter({ tier })}
        />
        {NAMED.map((facet) => (
          <Choice
            key={facet}
            label={say(facet)}
            value={filter[facet] ?? ANY}
            options={[{ value: ANY, name: say('any') }, ...optionsOf(facet, ledger, filter)]}
            onChange={(value) => onFilter({ [facet]: value === ANY ? null : value })}
          />
        ))}
        {set > 0 && (
          <Button weight="quiet" onClick={() => onFilter(NO_LEDGER_FILTER)}>
            {say('clear')}
          </Button>
        )}
      </div>
    </header>
  );
}

export const setIn = (filter: LedgerFilter): number =>
  (Object.keys(NO_LEDGER_FILTER) as (keyof LedgerFilter)[]).filter((key) => filter[key] !== NO_LEDGER_FILTER[key])
    .length;

/** Years in their order, other values by how many rows they would leave; what is set stays in the list. */
function optionsOf(facet: (typeof NAMED)[number], ledger: Ledger | undefined, filter: LedgerFilter) {
  const counts = new Map(ledger?.filtered.counts[facet]);
  const set = filter[facet];
  if (set !== null && !counts.has(set)) counts.set(set, 0);
  const nameOf = (value: string) => (facet === 'year' ? value : (ledger?.names[facet].get(value) ?? value));
  return [...counts]
    .sort((a, b) => (facet === 'year' ? (a[0] < b[0] ? -1 : 1) : b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
    .map(([value, count]) => ({ value, name: nameOf(value), count }));
}
