// The groups of the list, each under its heading.
import { useMemo } from 'react';
import { DUE, sayDue, todayOf } from '../../lib/i18n/due';
import { PANEL } from '../../lib/i18n/panel';
import { TERMS } from '../../lib/i18n/terms';
import type { Listed } from '../../lib/platform/panel-port';
import type { PageState } from '../../lib/reader/state';
import type { OutlineEntry } from '../../lib/structure/outline';
import { saySection } from '../../lib/structure/section';
import type { Span } from '../../lib/text/span';
import { useSay } from '../ui/language';
import { FindingRow } from './FindingRow';
import css from './GroupList.module.css';
import { dueOf, type Group } from './groups';
import { useWords } from './InScript';
import type { Resolve } from './resolve';

interface Props {
  groups: readonly Group[];
  findings: readonly Listed[];
  outline: readonly OutlineEntry[];
  state: PageState;
  by: 'due' | 'section';
  /** Index of the finding that is being read, among those shown. */
  current: number;
  resolve: Resolve;
  onJump: (to: Span) => void;
}

export function GroupList({ groups, findings, outline, state, by, current, resolve, onJump }: Props) {
  const words = useWords();
  const shown = useMemo(() => outline.map((entry) => ({ ...entry, text: words(entry.text) })), [outline, words]);
  const say = useSay(PANEL);
  const sayTerm = useSay(TERMS);
  const sayDays = useSay(DUE);
  const today = todayOf(new Date());
  const headOf = ({ key }: Group): string => {
    if (key === 'body') return sayTerm('bodies');
    if (key === 'citation') return sayTerm('citations');
    if (by === 'section') return key === null ? say('opening') : saySection(shown, key);
    return key === null ? say('undue') : say('year', { y: key });
  };
  const tally = ({ rows }: Group): string => {
    const n = (brush: string) => rows.filter((row) => findings[row]?.brush === brush).length;
    const [targets, deadlines] = [n('target'), n('deadline')];
    return [targets && say('n.targets', { n: targets }), deadlines && say('n.deadlines', { n: deadlines })]
      .filter(Boolean)
      .join(' · ');
  };
  const asideOf = (finding: Listed): string => {
    if (by === 'due') return saySection(shown, finding.section);
    const due = dueOf(finding);
    return due && finding.brush === 'target' ? say('due', { date: due }) : '';
  };
  return groups.map((group) => (
    <section key={`${by} ${group.key}`}>
      <div className={css.head}>
        <h2>{headOf(group)}</h2>
        {group.due && (
          <span className={group.due >= today ? css.coming : css.passed}>{sayDue(group.due, today, sayDays)}</span>
        )}
        <span className={css.tally}>{tally(group)}</span>
      </div>
      <ul>
        {group.rows.map((row) => {
          const finding = findings[row];
          return (
            finding && (
              <FindingRow
                key={row}
                {...{ finding, findings, state, resolve }}
                isCurrent={row === current}
                aside={asideOf(finding)}
                onJump={() => onJump(finding.at)}
              />
            )
          );
        })}
      </ul>
    </section>
  ));
}
