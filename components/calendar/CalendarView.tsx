// The calendar: deadlines on a time axis, and in lists by how far they are.
import { useMemo, useRef, useState } from 'react';
import { writeCalendar } from '../../lib/export/ics';
import { CALENDAR } from '../../lib/i18n/calendar';
import type { Settled } from '../../lib/library/schema';
import { useKept } from '../ledger/kept';
import { useCorpusTexts, useNarrowed } from '../ledger/useShelves';
import { useToday } from '../ledger/useToday';
import { NO_FILTERS } from '../library/facets';
import { handOver } from '../library/hand-over';
import { hashOf } from '../library/place';
import { Toast } from '../library/Toast';
import type { ViewProps } from '../library/view-props';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import { axisOf, begunOf, lanesOf } from './axis';
import { CalendarBar, type CalendarChoices, Legend } from './CalendarBar';
import css from './CalendarView.module.css';
import { DueList } from './DueList';
import { dayOf } from './days';
import { type Entry, listsOf } from './entries';
import { Keys } from './Keys';
import { useNaming } from './naming';
import { TimeAxis } from './TimeAxis';
import { useCalendar } from './useCalendar';
import { useKeys } from './useKeys';
import { usePrinting } from './usePrinting';
import { useSettling } from './useSettling';

const FIRST: CalendarChoices = { sort: 'any', document: '', corpus: false, settled: false, alarm: 'none' };
const keyOf = ({ document }: Entry): string => `${document.shelf}/${document.id}`;

export function CalendarView({ place, browsing, deleting }: ViewProps) {
  const say = useSay(CALENDAR);
  const naming = useNaming();
  const today = useToday();
  const printing = usePrinting();
  const view = useRef<HTMLElement>(null);
  const [choices, choose] = useKept('calendar', FIRST);
  const [visited, setVisited] = useState<string | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const corpus = useCorpusTexts(choices.corpus || place.filters.shelf.includes('corpus'));
  const narrowed = useNarrowed(place, browsing);
  const all = useCalendar(browsing, corpus, narrowed, today);
  const settling = useSettling(deleting.fail);

  const shown = useMemo(
    () =>
      all?.filter(
        (entry) =>
          (choices.settled || entry.state === null) &&
          (choices.sort === 'any' || entry.sort === choices.sort) &&
          (choices.document === '' || keyOf(entry) === choices.document),
      ),
    [all, choices.settled, choices.sort, choices.document],
  );
  const lists = useMemo(() => listsOf(shown ?? [], today), [shown, today]);
  const axis = useMemo(() => {
    const days = (shown ?? []).flatMap(({ day, document }) => (day === null ? [] : [day, begunOf(document) ?? day]));
    return axisOf(days, today);
  }, [shown, today]);
  const lanes = useMemo(() => lanesOf(shown ?? [], axis, today), [shown, axis, today]);
  const documents = useMemo(() => {
    const counts = new Map<string, { value: string; name: string; count: number }>();
    for (const entry of all ?? []) {
      const value = keyOf(entry);
      const name = entry.document.source.title ?? naming.document(entry.document);
      counts.set(value, { value, name, count: (counts.get(value)?.count ?? 0) + entry.dated.length });
    }
    return [...counts.values()].sort((a, b) => b.count - a.count);
  }, [all, naming]);

  const onOpen = (id: string, open: boolean) =>
    setOpened((before) => {
      const after = new Set(before);
      if (open) after.add(id);
      else after.delete(id);
      return after;
    });
  const onKeyDown = useKeys({ view, entries: shown ?? [], opened, onOpen, onVisit: setVisited, ...settling });
  const alarm = choices.alarm === 'none' ? null : Number(choices.alarm);
  const coming = [...lists.month, ...lists.later];
  const hand = (entries: readonly Entry[], name: string) => {
    const days = entries.flatMap((entry) => dayOf(entry, naming, alarm) ?? []);
    handOver(new TextEncoder().encode(writeCalendar(days, new Date())).buffer, `${name}.ics`);
  };
  const tools = {
    ...{ naming, today, place },
    onSettle: (entry: Entry, state: Settled['state'] | null) => settling.settle([entry], state),
    onAdd: (entry: Entry) => hand([entry], entry.day ?? today),
  };
  const list = { tools, visited, onVisit: setVisited, opened, onOpen, printing };
  const waiting = !shown || (choices.corpus && !corpus.documents && !corpus.failed);
  const n = shown?.reduce((sum, { dated }) => sum + dated.length, 0);
  const { told } = settling;

  return (
    <main ref={view} className={css.view} aria-label={say('title')} aria-busy={waiting} onKeyDown={onKeyDown}>
      <CalendarBar
        choices={choices}
        choose={choose}
        documents={documents}
        n={n}
        coming={coming.length}
        onExport={() => hand(coming, `mingce-${today}`)}
      />
      {narrowed && (
        <p className={css.note}>
          {say('only')}
          <a href={hashOf({ ...place, query: '', filters: NO_FILTERS })}>{say('only.not')}</a>
        </p>
      )}
      {corpus.failed && (
        <p className={css.note} role="alert">
          {say('corpus.failed')}
          <Button onClick={corpus.again}>{say('again')}</Button>
        </p>
      )}
      {waiting ? (
        <p className={css.empty} role="status">
          {say('reading')}
        </p>
      ) : shown.length === 0 ? (
        nothing()
      ) : (
        <>
          {lanes.length > 0 && <TimeAxis {...{ axis, lanes, today, naming, place, printing, visited }} />}
          <div className={css.under}>
            <Legend />
            <Keys />
          </div>
          <div className={css.lists}>
            <DueList
              {...list}
              name={say('overdue')}
              entries={lists.overdue}
              few={5}
              none={say('none.overdue')}
              count={lists.overdue.length > 5 ? say('overdue.latest', { n: 5, of: lists.overdue.length }) : undefined}
            />
            <DueList {...list} name={say('month')} entries={lists.month} few={20} none={say('none.month')} />
            <DueList {...list} name={say('list.later')} entries={lists.later} few={10} none={say('none.later')} />
            <DueList {...list} name={say('rules')} entries={lists.rules} few={12} none={null} wide />
          </div>
        </>
      )}
      {told && (
        <div className={css.told}>
          <Toast key={told.back.map(({ key }) => key).join()} role="status" onDone={settling.forget}>
            {told.rule ? say('told.rule') : say(`told.${told.state}`, { n: told.n })}
            <Button onClick={settling.undo}>{say('undo')}</Button>
          </Toast>
        </div>
      )}
    </main>
  );

  function nothing() {
    const filtered = choices.sort !== 'any' || choices.document !== '' || narrowed !== null;
    const done = (all?.length ?? 0) > 0 && !filtered;
    return (
      <div className={css.empty}>
        <p>{say(filtered ? 'nothing.filtered' : done ? 'nothing.settled' : 'nothing')}</p>
        {filtered ? (
          <Button onClick={() => choose({ sort: 'any', document: '' })}>{say('clear')}</Button>
        ) : done ? (
          <Button onClick={() => choose({ settled: true })}>{say('settled')}</Button>
        ) : (
          !choices.corpus && <Button onClick={() => choose({ corpus: true })}>{say('nothing.corpus')}</Button>
        )}
      </div>
    );
  }
}
