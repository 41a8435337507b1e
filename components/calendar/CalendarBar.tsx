// What is chosen of the calendar, its legend, and the ways out: a calendar file, paper.
import { CALENDAR } from '../../lib/i18n/calendar';
import { Choice } from '../ledger/Choice';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/language';
import { Segmented } from '../ui/Segmented';
import { Switch } from '../ui/Switch';
import { useMedia } from '../ui/useMedia';
import css from './CalendarBar.module.css';
import { SORTS, type Sort } from './entries';

export interface CalendarChoices {
  sort: Sort | 'any';
  /** `shelf/id`, or empty for all. */
  document: string;
  corpus: boolean;
  settled: boolean;
  alarm: (typeof ALARMS)[number];
}

/** Days before the deadline at which a calendar reminds of it. */
export const ALARMS = ['none', '0', '1', '3', '7', '30'] as const;

interface Props {
  choices: CalendarChoices;
  choose: (change: Partial<CalendarChoices>) => void;
  documents: readonly { value: string; name: string; count: number }[];
  /** Undefined while they are read. */
  n: number | undefined;
  /** Days that an export would hold. */
  coming: number;
  onExport: () => void;
}

const KINDS = ['any', ...SORTS] as const;

export function CalendarBar({ choices, choose, documents, n, coming, onExport }: Props) {
  const say = useSay(CALENDAR);
  const wide = useMedia('(min-width: 760px)');
  const kinds = KINDS.map((id) => ({ id, name: say(`kind.${id}`) }));
  return (
    <header className={css.bar}>
      <div className={css.line}>
        <h1>
          <span className={css.screen}>{say('title')}</span>
          <span className={css.paper}>{say('title.printed')}</span>
        </h1>
        {wide ? (
          <Segmented
            size="large"
            label={say('kind')}
            choices={kinds}
            chosen={choices.sort}
            onChange={(sort) => choose({ sort })}
          />
        ) : (
          <Choice
            label={say('kind')}
            value={choices.sort}
            options={kinds.map(({ id, name }) => ({ value: id, name }))}
            onChange={(sort) => choose({ sort })}
          />
        )}
        <Choice
          label={say('document')}
          value={choices.document}
          options={[{ value: '', name: say('any') }, ...documents]}
          onChange={(document) => choose({ document })}
        />
        <Switch on={choices.corpus} onChange={(corpus) => choose({ corpus })}>
          {say('corpus')}
        </Switch>
        <Switch on={choices.settled} onChange={(settled) => choose({ settled })}>
          {say('settled')}
        </Switch>
        <span className={css.count} role="status">
          {n === undefined ? '' : say('n', { n })}
        </span>
        <span className={css.out}>
          <Choice
            label={say('alarm')}
            value={choices.alarm}
            options={ALARMS.map((value) => ({ value, name: say(`alarm.${value}`) }))}
            onChange={(alarm) => choose({ alarm })}
          />
          <Button disabled={coming === 0} title={say('ics.long', { n: coming })} onClick={onExport}>
            <Icon name="export" />
            {say('ics')}
            <small>{coming}</small>
          </Button>
          <Button disabled={!n} onClick={() => window.print()}>
            {say('print')}
          </Button>
        </span>
      </div>
    </header>
  );
}

/** Shapes tell what colours tell. */
export function Legend() {
  const say = useSay(CALENDAR);
  return (
    <ul className={css.legend}>
      {(['start', 'coming', 'passed', 'repeats', 'approx', 'force'] as const).map((mark) => (
        <li key={mark}>
          <i data-mark={mark} />
          {say(`legend.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
