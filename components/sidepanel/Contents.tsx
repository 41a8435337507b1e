// Below the document's card: counts that filter, the list in groups, and the outline.
import { useMemo, useState } from 'react';
import type { Brush } from '../../lib/highlight/style';
import { PANEL } from '../../lib/i18n/panel';
import { TERMS } from '../../lib/i18n/terms';
import { resolver } from '../../lib/links/resolve';
import type { PanelView } from '../../lib/platform/panel-tab';
import type { Span } from '../../lib/text/span';
import { useCorpus, useFold, useSaved } from '../library/useLibrary';
import { useSay } from '../ui/language';
import { Mark } from '../ui/Mark';
import { Segmented } from '../ui/Segmented';
import { Tabs } from '../ui/Tabs';
import css from './Contents.module.css';
import { GroupList } from './GroupList';
import { currentRow, groupByDue, groupBySection } from './groups';
import { PanelOutline } from './PanelOutline';

const COUNTED = [
  ['targets', 'target'],
  ['deadlines', 'deadline'],
  ['bodies', 'body'],
  ['citations', 'citation'],
] as const;

type OpenView = Extract<PanelView, { is: 'open' }>;

export function Contents({ view, onJump }: { view: OpenView; onJump: (to: Span) => void }) {
  const say = useSay(PANEL);
  const sayTerm = useSay(TERMS);
  const [wanted, setWanted] = useState<ReadonlySet<Brush>>(new Set(['target', 'deadline']));
  const [tab, setTab] = useState<'findings' | 'outline'>('findings');
  const [by, setBy] = useState<'due' | 'section'>('due');
  const resolve = useResolver();
  const { state, findings, outline, reading, section } = view;
  const groups = useMemo(() => (by === 'due' ? groupByDue : groupBySection)(findings, wanted), [by, findings, wanted]);
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const toggle = (brush: Brush) =>
    setWanted((now) => new Set(COUNTED.map(([, each]) => each).filter((each) => now.has(each) !== (each === brush))));

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a strip of toggles, not fields of a form */}
      <div className={css.strip} role="group" aria-label={say('filter')}>
        {COUNTED.map(([name, brush]) => (
          <button key={name} type="button" aria-pressed={wanted.has(brush)} onClick={() => toggle(brush)}>
            <b>{state.phase === 'reading' ? '…' : state.counts[name]}</b>
            <span>
              <Mark brush={brush} />
              {sayTerm(name)}
            </span>
          </button>
        ))}
      </div>
      <div className={css.tools}>
        <Tabs
          label={say('views')}
          tabs={[
            { id: 'findings', name: say('view.findings'), count: rows },
            { id: 'outline', name: say('view.outline'), count: outline.length },
          ]}
          current={tab}
          onChange={setTab}
        />
        {tab === 'findings' && (
          <Segmented
            label={say('grouping')}
            choices={[
              { id: 'due', name: say('by.due') },
              { id: 'section', name: say('by.section') },
            ]}
            chosen={by}
            onChange={setBy}
          />
        )}
      </div>
      <div className={css.list} role="tabpanel" aria-label={say(`view.${tab}`)}>
        {tab === 'outline' ? (
          <PanelOutline outline={outline} current={section} onJump={onJump} />
        ) : rows > 0 ? (
          <GroupList
            {...{ groups, findings, outline, state, resolve, by, onJump }}
            current={currentRow(groups, reading)}
          />
        ) : (
          <p className={css.empty}>
            {say(state.phase === 'reading' ? 'reading' : wanted.size === 0 ? 'nothing.shown' : 'nothing.found')}
          </p>
        )}
      </div>
    </>
  );
}

/** Knows nothing until the corpus and the library are there. */
function useResolver() {
  const corpus = useCorpus();
  const saved = useSaved();
  const fold = useFold();
  return useMemo(() => (corpus && saved && fold ? resolver(corpus, saved, fold) : () => null), [corpus, saved, fold]);
}
