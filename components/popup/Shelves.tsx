// The popup's three lists in their tabs. The saved ones come first; what else there is to count follows.
import { useState } from 'react';
import { POPUP } from '../../lib/i18n/popup';
import { useCorpus } from '../library/useLibrary';
import { useSay } from '../ui/language';
import { Tabs } from '../ui/Tabs';
import { CorpusList, DueList, Empty, SavedList } from './Lists';
import css from './Popup.module.css';
import { PORTION, useComing, useFamilies, useRecent, useTotal } from './useShelf';
import { Waiting } from './Waiting';

type Tab = 'saved' | 'corpus' | 'due';

/** The next portion is read when so little is left to scroll, CSS pixels. */
const NEAR = 400;

export function Shelves() {
  const say = useSay(POPUP);
  const [tab, setTab] = useState<Tab>('saved');
  const [limits, setLimits] = useState({ saved: PORTION, due: PORTION });
  const recent = useRecent(limits.saved);
  const corpus = useCorpus();
  const due = useComing(limits.due);
  const total = useTotal();
  const totals = { saved: total, due: due?.total };
  return (
    <>
      <Tabs
        label={say('lists')}
        tabs={[
          { id: 'saved', name: say('tab.saved'), count: total },
          { id: 'corpus', name: say('tab.corpus'), count: corpus?.length },
          { id: 'due', name: say('tab.due'), count: due?.total },
        ]}
        current={tab}
        onChange={setTab}
      />
      <div
        key={tab}
        className={css.list}
        role="tabpanel"
        aria-label={say(`tab.${tab}`)}
        onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
          if (tab === 'corpus' || scrollHeight - scrollTop - clientHeight > NEAR) return;
          if (limits[tab] < (totals[tab] ?? 0)) setLimits({ ...limits, [tab]: limits[tab] + PORTION });
        }}
      >
        {tab === 'saved' && <SavedTab recent={recent} />}
        {tab === 'corpus' && corpus && <CorpusList entries={corpus} />}
        {tab === 'due' &&
          (due ? (
            due.coming.length > 0 ? (
              <DueList due={due.coming} total={due.total} />
            ) : (
              <Empty>{say('empty.due')}</Empty>
            )
          ) : (
            <Waiting />
          ))}
      </div>
    </>
  );
}

function SavedTab({ recent }: { recent: ReturnType<typeof useRecent> }) {
  const say = useSay(POPUP);
  const families = useFamilies(recent);
  if (!recent) return <Waiting />;
  if (recent.length === 0) return <Empty seal>{say('empty.saved')}</Empty>;
  return <SavedList documents={recent} families={families} />;
}
