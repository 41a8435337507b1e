// What groups and sums are called.
import { sayAmount } from '../../lib/i18n/amount';
import type { Language } from '../../lib/i18n/catalogue';
import { LEDGER } from '../../lib/i18n/ledger';
import type { Grouping, LedgerGroup } from '../../lib/library/ledger-order';
import type { Total } from '../../lib/library/ledger-totals';
import { useSay } from '../ui/language';

export function useGroupName(): (group: LedgerGroup, grouping: Grouping) => string {
  const say = useSay(LEDGER);
  return ({ key, label }, grouping) => {
    if (grouping === 'none') return say('title');
    if (key === null) return say(`none.${grouping}`);
    if (grouping === 'year') return say('in.year', { year: key });
    return label || say(`none.${grouping}`);
  };
}

/** “≥ 350 个”; empty for what may not be added. */
export function saySum(total: Total, language: Language): string {
  if (!total.may) return '';
  const said = sayAmount({ ...total, min: null, max: null }, language);
  // Amounts that are all exact need no sign.
  return said ? [said.sign === '=' ? '' : said.sign, said.number, said.unit].filter(Boolean).join(' ') : '';
}
