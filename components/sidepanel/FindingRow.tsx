// One line of the list: what it is and how much, then whatever the group's heading has not said.
import { useEffect, useRef } from 'react';
import { writeCalendar } from '../../lib/export/ics';
import { sayAmount } from '../../lib/i18n/amount';
import { CARD } from '../../lib/i18n/card';
import { DUE, todayOf } from '../../lib/i18n/due';
import { PANEL } from '../../lib/i18n/panel';
import { openInLibrary } from '../../lib/platform/active-tab';
import type { Listed } from '../../lib/platform/panel-port';
import { cardOf } from '../../lib/reader/card';
import type { PageState } from '../../lib/reader/state';
import { calendarDayOf, copyOf } from '../../lib/reader/told-finding';
import { withoutGlosses } from '../../lib/structure/plain';
import { Icon } from '../ui/Icon';
import { useLanguage, useSay } from '../ui/language';
import { Mark } from '../ui/Mark';
import css from './FindingRow.module.css';
import { useWords } from './InScript';
import type { Resolve } from './resolve';

interface Props {
  finding: Listed;
  findings: readonly Listed[];
  state: PageState;
  isCurrent: boolean;
  /** Said where the group's heading does not: the section, or the day. */
  aside: string;
  resolve: Resolve;
  onJump: () => void;
}

export function FindingRow({ finding, findings, state, isCurrent, aside, resolve, onJump }: Props) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const { name, value, line } = useLines(finding, findings, aside, resolve);
  return (
    <li ref={row} className={css.row} data-current={isCurrent} data-brush={finding.brush}>
      <button type="button" className={css.jump} aria-current={isCurrent ? 'true' : undefined} onClick={onJump}>
        <Mark brush={finding.brush} />
        <span className={css.words}>
          <span className={css.first}>
            <span className={css.name}>{name}</span>
            {value}
          </span>
          <span className={css.second}>{line}</span>
        </span>
      </button>
      <RowActs {...{ finding, findings, state, resolve }} />
    </li>
  );
}

function useLines(finding: Listed, findings: readonly Listed[], aside: string, resolve: Resolve) {
  const language = useLanguage();
  const say = useSay(PANEL);
  const sayCard = useSay(CARD);
  const words = useWords();
  const said = (text: string | null) => (text ? words(text) : null);
  const join = (...parts: (string | null | false)[]) => parts.filter(Boolean).join(' · ');
  switch (finding.brush) {
    case 'target': {
      const { record } = finding;
      const amount = record.tier === 'Q' ? sayAmount(record, language) : null;
      const [first] = record.bodies.toSorted((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'));
      const strength = record.strength === 'plain' ? null : say(`strength.${record.strength}`);
      return {
        name: words(amount ? record.indicator : withoutGlosses(record.text)),
        value: amount && (
          <span className={css.value}>
            {amount.sign && <i>{amount.sign}</i>}
            {amount.number}
            {amount.unit && <small>{words(amount.unit)}</small>}
          </span>
        ),
        line: join(
          said(record.scope),
          strength,
          first ? `${sayCard(`role.${first.role}`)} ${words(first.name)}` : null,
          aside,
        ),
      };
    }
    case 'deadline': {
      const { record } = finding;
      return {
        name: words(withoutGlosses(record.text)),
        value: record.endDate && <span className={css.day}>{record.endDate}</span>,
        line: said(record.action) ?? (join(said(record.event), aside) || sayCard(`deadline.${record.kind}`)),
      };
    }
    case 'body': {
      const { name, role } = finding.record;
      const n = findings.filter((each) => each.brush === 'body' && each.record.name === name).length;
      return { name: words(name), value: null, line: join(sayCard(`role.${role}`), sayCard('places', { n })) };
    }
    case 'citation': {
      const { title, docNumber, text, relation } = finding.record;
      const to = resolve(finding.record);
      return {
        name: words(title ?? docNumber ?? text),
        value: to && <span className={css.known}>{say(to.startsWith('#/corpus/') ? 'inCorpus' : 'inLibrary')}</span>,
        line: join(said(relation), title && said(docNumber), aside),
      };
    }
  }
}

/** Shown on the current row, and on the one under the pointer or with the focus. */
function RowActs({ finding, findings, state, resolve }: Pick<Props, 'finding' | 'findings' | 'state' | 'resolve'>) {
  const say = useSay(CARD);
  const sayPanel = useSay(PANEL);
  const language = useLanguage();
  const sayDue = useSay(DUE);
  const words = 'text' in finding.record ? finding.record.text : finding.record.name;
  const card = cardOf(finding, { say, sayDue, language, findings, wordsOf: () => '', today: todayOf(new Date()) });
  const day = calendarDayOf(card, finding, words, state);
  const known = finding.brush === 'citation' ? resolve(finding.record) : null;
  return (
    <span className={css.acts}>
      <button
        type="button"
        aria-label={say('copy')}
        title={say('copy')}
        onClick={() => void navigator.clipboard.writeText(copyOf(card, words, state))}
      >
        <Icon name="copy" />
      </button>
      {known && (
        <button
          type="button"
          aria-label={sayPanel('open')}
          title={sayPanel('open')}
          onClick={() => void openInLibrary(known)}
        >
          <Icon name="out" />
        </button>
      )}
      {day && (
        <button
          type="button"
          aria-label={say('calendar')}
          title={say('calendar')}
          onClick={() => download(`${day.day}.ics`, writeCalendar([day], new Date()))}
        >
          <Icon name="calendar" />
        </button>
      )}
    </span>
  );
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}
