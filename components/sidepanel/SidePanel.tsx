// The side panel: the page in front as a list that can be acted on.
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { PANEL } from '../../lib/i18n/panel';
import { TERMS } from '../../lib/i18n/terms';
import type { Listed } from '../../lib/platform/panel-port';
import { PanelTab, type PanelView } from '../../lib/platform/panel-tab';
import { keysOf } from '../../lib/platform/shortcuts';
import { POLICY_KINDS } from '../../lib/structure/document';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import { Seal } from '../ui/Seal';
import { Contents } from './Contents';
import { InScript } from './InScript';
import { PanelTop } from './PanelTop';
import css from './SidePanel.module.css';

const NONE: readonly Listed[] = [];

export function SidePanel() {
  const say = useSay(PANEL);
  const sayTerm = useSay(TERMS);
  const [view, setView] = useState<PanelView>({ is: 'waiting' });
  const [tab, setTab] = useState<PanelTab | null>(null);
  const findings = view.is === 'open' ? view.findings : NONE;
  const citations = useMemo(
    () => findings.flatMap(({ brush, record }) => (brush === 'citation' ? [record] : [])),
    [findings],
  );
  useEffect(() => {
    const following = new PanelTab(setView);
    setTab(following);
    return () => following.stop();
  }, []);
  useEffect(() => {
    document.title = say('title');
  }, [say]);

  if (view.is === 'waiting') return <Quiet title={say('reading')} />;
  if (view.is === 'closed') return <Closed mayAsk={view.mayAsk} onAsk={() => void tab?.askAccess()} />;
  const { state } = view;
  const isPolicy = POLICY_KINDS.has(state.detection.kind);
  if (!isPolicy && view.findings.length === 0) {
    return (
      <Quiet title={say('none')}>
        <p>{say('none.how')}</p>
        {state.metadata.title && <p className={css.named}>{state.metadata.title}</p>}
        <p>{sayTerm(`kind.${state.detection.kind}`)}</p>
      </Quiet>
    );
  }
  return (
    <InScript view={view} className={css.panel}>
      <PanelTop tabId={view.tabId} state={state} citations={citations} />
      <Contents key={state.url} view={view} onJump={(to) => tab?.jump(to)} />
    </InScript>
  );
}

function Closed({ mayAsk, onAsk }: { mayAsk: boolean; onAsk: () => void }) {
  const say = useSay(PANEL);
  const [asked, setAsked] = useState(false);
  const [keys, setKeys] = useState<string[]>([]);
  useEffect(() => void keysOf('open-bar').then(setKeys), []);
  return (
    <Quiet title={say('closed')}>
      <p>{keys.length > 0 ? say('closed.keys', { keys: keys.join('+') }) : say('closed.how')}</p>
      <p>{say('closed.never')}</p>
      {mayAsk && (
        <Button
          onClick={() => {
            setAsked(true);
            onAsk();
          }}
        >
          {say('ask')}
        </Button>
      )}
      {asked && <p role="status">{say('asked')}</p>}
    </Quiet>
  );
}

/** One thing said plainly, in the middle. */
function Quiet({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <main className={css.quiet}>
      <Seal size={32} />
      <h1>{title}</h1>
      {children}
    </main>
  );
}
