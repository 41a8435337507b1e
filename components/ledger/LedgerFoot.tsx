// The foot of the ledger: how many are coming, passed, without a date; the directions left out; the totals.
import { LEDGER } from '../../lib/i18n/ledger';
import type { LedgerFilter } from '../../lib/library/ledger';
import { useSay } from '../ui/language';
import css from './LedgerFoot.module.css';
import { useShowTotals } from './Totals';
import type { Ledger } from './useLedger';

interface Props {
  ledger: Ledger;
  filter: LedgerFilter;
  onFilter: (change: Partial<LedgerFilter>) => void;
}

export function LedgerFoot({ ledger: { filtered }, filter, onFilter }: Props) {
  const say = useSay(LEDGER);
  const showTotals = useShowTotals();
  const { counts, shown } = filtered;
  const directions = counts.tier.get('D') ?? 0;
  const listed = filter.tier === 'any';
  return (
    <footer className={css.foot}>
      {(['coming', 'passed', 'none'] as const).map((when) => (
        <span key={when}>{say(`foot.${when}`, { n: counts.when.get(when) ?? 0 })}</span>
      ))}
      <button type="button" onClick={() => showTotals({ name: null, rows: shown })}>
        {say('totals')}
      </button>
      {directions > 0 && (listed || filter.tier === 'counted') && (
        <span className={css.directions}>
          {say(listed ? 'foot.directions.in' : 'foot.directions', { n: directions })}
          <button type="button" onClick={() => onFilter({ tier: listed ? 'counted' : 'any' })}>
            {say(listed ? 'hide' : 'show')}
          </button>
        </span>
      )}
    </footer>
  );
}
