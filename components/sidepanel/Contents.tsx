// Below the document's card: counts that filter, the list in groups, and the outline.
import { useLiveQuery } from 'dexie-react-hooks';
import { type CSSProperties, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Brush } from '../../lib/highlight/style';
import { PANEL } from '../../lib/i18n/panel';
import { TERMS } from '../../lib/i18n/terms';
import { knownPlaces } from '../../lib/links/known';
import { corpusFingerprints } from '../../lib/platform/corpus-files';
import type { PanelView } from '../../lib/platform/panel-tab';
import { folding } from '../../lib/platform/reading-tools';
import type { Span } from '../../lib/text/span';
import { library } from '../library/useLibrary';
import { useSay } from '../ui/language';
import { Mark } from '../ui/Mark';
import { Segmented } from '../ui/Segmented';
import { Tabs } from '../ui/Tabs';
import css from './Contents.module.css';
import { GroupList } from './GroupList';
import { currentRow, groupByDue, groupBySection } from './groups';
import { PanelOutline } from './PanelOutline';
import type { Resolve } from './resolve';

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
  const { state, findings, outline, reading, section } = view;
  const resolve = useResolver(findings);
  const groups = useMemo(() => (by === 'due' ? groupByDue : groupBySection)(findings, wanted), [by, findings, wanted]);
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const toggle = (brush: Brush) =>
    setWanted((now) => new Set(COUNTED.map(([, each]) => each).filter((each) => now.has(each) !== (each === brush))));

  const head = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const height = useHeight(head);
  /** What comes into the list begins at its top, not somewhere in the middle. */
  const fromTheTop = () => {
    if ((list.current?.getBoundingClientRect().top ?? 0) < height) list.current?.scrollIntoView();
  };
  useEffect(() => {
    if (reading < 0) window.scrollTo({ top: 0 });
  }, [reading]);

  return (
    <div style={{ '--head': `${height}px` } as CSSProperties}>
      <div ref={head} className={css.head}>
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
            onChange={(next) => {
              fromTheTop();
              setTab(next);
            }}
          />
          {tab === 'findings' && (
            <Segmented
              label={say('grouping')}
              choices={[
                { id: 'due', name: say('by.due') },
                { id: 'section', name: say('by.section') },
              ]}
              chosen={by}
              onChange={(next) => {
                fromTheTop();
                setBy(next);
              }}
            />
          )}
        </div>
      </div>
      <div ref={list} className={css.list} role="tabpanel" aria-label={say(`view.${tab}`)}>
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
    </div>
  );
}

/** Height of an element, CSS pixels, as it changes. */
function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => setHeight(entry?.target.getBoundingClientRect().height ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return height;
}

/** Where each citation leads, by the same index that paints it on the page; nothing is known until it has been asked. */
function useResolver(findings: OpenView['findings']): Resolve {
  const places = useLiveQuery(async () => {
    const citations = findings.flatMap(({ brush, record }) => (brush === 'citation' ? [record] : []));
    const [corpus, fold] = await Promise.all([corpusFingerprints(), folding()]);
    const found = await knownPlaces(library, citations, corpus, fold);
    return new Map(citations.map((citation, i) => [citation, found[i] ?? null]));
  }, [findings]);
  return (citation) => places?.get(citation) ?? null;
}
