// The ledger: every target of the library in one table, or as cards on a narrow screen.
import { useMemo } from 'react';
import { writeCsv } from '../../lib/export/csv';
import { writeTable } from '../../lib/export/markdown';
import { targetTable } from '../../lib/export/tables';
import { LEDGER } from '../../lib/i18n/ledger';
import { documentKey, NO_LEDGER_FILTER } from '../../lib/library/ledger';
import { NO_FILTERS } from '../library/facets';
import { handOver } from '../library/hand-over';
import { hashOf } from '../library/place';
import type { ViewProps } from '../library/view-props';
import { Button } from '../ui/Button';
import { useLanguage, useSay } from '../ui/language';
import { useMedia } from '../ui/useMedia';
import { itemsOf } from './items';
import { useKept } from './kept';
import { LedgerBar, setIn } from './LedgerBar';
import { LedgerCards } from './LedgerCards';
import { LedgerFoot } from './LedgerFoot';
import { LedgerTable } from './LedgerTable';
import css from './LedgerView.module.css';
import { WithTotals } from './Totals';
import { type Choices, type Ledger, useLedger } from './useLedger';
import { useCorpusTexts, useNarrowed } from './useShelves';
import { useToday } from './useToday';

const FIRST: Choices & { corpus: boolean } = {
  filter: NO_LEDGER_FILTER,
  order: { column: 'due', descending: false },
  grouping: 'year',
  corpus: false,
};
/** From this width on there is room for a table. */
const WIDE = '(min-width: 760px)';

export function LedgerView({ place, browsing }: ViewProps) {
  const say = useSay(LEDGER);
  const language = useLanguage();
  const wide = useMedia(WIDE);
  const today = useToday();
  const [choices, choose] = useKept('ledger', FIRST);
  const { filter, order, grouping } = choices;
  // Asking for bundled documents in the library's filters asks for them here, too.
  const corpus = useCorpusTexts(choices.corpus || place.filters.shelf.includes('corpus'));
  const narrowed = useNarrowed(place, browsing);
  const ledger = useLedger(browsing, corpus, narrowed, choices, today);
  const items = useMemo(() => (ledger ? itemsOf(ledger.groups, grouping) : []), [ledger, grouping]);
  const waiting = !ledger || (choices.corpus && !corpus.documents && !corpus.failed);
  return (
    <main className={css.view} aria-label={say('title')} aria-busy={waiting}>
      <LedgerBar
        ledger={ledger}
        filter={filter}
        onFilter={(change) => choose({ filter: { ...filter, ...change } })}
        grouping={grouping}
        onGrouping={(next) => choose({ grouping: next })}
        corpus={choices.corpus}
        onCorpus={(on) => choose({ corpus: on })}
        onExport={exportShown}
      />
      {narrowed && ledger && (
        <p className={css.note}>
          {say('only', { n: new Set(ledger.rows.map(documentKey)).size })}
          <a href={hashOf({ ...place, query: '', filters: NO_FILTERS })}>{say('only.not')}</a>
        </p>
      )}
      {corpus.failed && (
        <p className={css.note} role="alert">
          {say('corpus.failed')}
          <Button onClick={corpus.again}>{say('again')}</Button>
        </p>
      )}
      <WithTotals>
        {waiting ? (
          <p className={css.empty} role="status">
            {say('reading')}
          </p>
        ) : ledger.filtered.shown.length === 0 ? (
          nothing()
        ) : wide ? (
          <LedgerTable
            items={items}
            grouping={grouping}
            choice={JSON.stringify(choices)}
            order={order}
            onOrder={(next) => choose({ order: next })}
            place={place}
            today={today}
          />
        ) : (
          <LedgerCards items={items} grouping={grouping} choice={JSON.stringify(choices)} place={place} today={today} />
        )}
        {!waiting && ledger.rows.length > 0 && (
          <LedgerFoot
            ledger={ledger}
            filter={filter}
            onFilter={(change) => choose({ filter: { ...filter, ...change } })}
          />
        )}
      </WithTotals>
    </main>
  );

  function nothing() {
    if (setIn(filter) > 0) {
      return (
        <div className={css.empty}>
          <p>{say('nothing.filtered')}</p>
          <Button onClick={() => choose({ filter: NO_LEDGER_FILTER })}>{say('clear')}</Button>
        </div>
      );
    }
    return (
      <div className={css.empty}>
        <p>{say(narrowed ? 'nothing.filtered' : 'nothing')}</p>
        {!choices.corpus && <Button onClick={() => choose({ corpus: true })}>{say('nothing.corpus')}</Button>}
      </div>
    );
  }

  function exportShown(as: 'csv' | 'md'): void {
    if (!ledger) return;
    const text = as === 'csv' ? csvOf(ledger) : `# ${say('title')}\n\n${writeTable(tableOf(ledger))}\n`;
    handOver(new TextEncoder().encode(text).buffer, `mingce-ledger-${today}.${as}`);
  }

  /** In the order of the groups; what stands in several of them is written once. */
  function tableOf({ groups }: Ledger) {
    return targetTable(new Set(groups.flatMap(({ rows }) => rows)), language);
  }

  function csvOf(shown: Ledger): string {
    const { header, rows } = tableOf(shown);
    return writeCsv(header, rows);
  }
}
